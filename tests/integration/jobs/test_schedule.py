"""The runner's steps: sweeps when something is due, the digest when its hour has come, one runner at a time."""

import threading
from dataclasses import replace
from datetime import timedelta
from email.message import Message
from pathlib import Path

import pytest

from curator.clock import SetClock
from curator.settings import Db, Mail, Schedule, Settings, Site
from db.store import Store
from jobs.check import Progress, Summary
from jobs.context import Context
from jobs.schedule import DIGEST, LEASE_LASTS, RETRY_DIGEST, RUNNER, Runner, serve
from tests.integration.jobs.desk import MONDAY, Desk
from tests.servers.mail import Inbox
from tests.servers.web import Page, Web

HOPE = "http://www.hope.example/help"
FRIDAY = MONDAY + timedelta(days=4)
NEXT_MONDAY = MONDAY + timedelta(days=7)


class Office:
    """A context whose mail goes to a real SMTP server on loopback, with a runner on it."""

    def __init__(self, desk: Desk, url: str, mail: Mail) -> None:
        settings = Settings(
            site=Site(name="Our links"),
            db=Db(url),
            fetch=desk.fetch,
            mail=mail,
            schedule=Schedule(digest="monday 08:00"),
        )
        self.desk = desk
        self.ctx = Context(settings, desk.clock)
        self.runner = Runner(self.ctx)

    @property
    def clock(self) -> SetClock:
        return self.desk.clock


@pytest.fixture
def mail(inbox: Inbox) -> Mail:
    return Mail(host=inbox.host, port=inbox.port, sender="curator@ours.example", recipients=("ruth@ours.example",))


@pytest.fixture
def messages(inbox: Inbox) -> list[Message]:
    return inbox.messages


@pytest.fixture
def office(store: Store, store_url: str, web: Web, mail: Mail) -> Office:
    web.put("www.hope.example", "/help", Page(b"<main><p>We are here for you, every day of the year.</p></main>"))
    desk = Desk(store, web.connect_to)
    desk.clock.advance(FRIDAY - MONDAY)
    return Office(desk, store_url, mail)


def test_a_step_with_nothing_due_does_nothing(office: Office, web: Web) -> None:
    assert not office.runner.step()
    assert web.arrivals == []


def test_a_step_looks_at_what_is_due_and_the_next_finds_nothing(office: Office, web: Web) -> None:
    office.desk.know(HOPE)
    assert office.runner.step()
    assert not office.runner.step()
    assert len(web.arrivals) == 1
    office.clock.advance(timedelta(days=7))
    assert office.runner.step()
    assert len(web.arrivals) == 2


def test_the_digest_goes_out_once_at_its_hour_and_again_a_week_later(office: Office, messages: list[Message]) -> None:
    office.desk.know(HOPE)
    office.runner.step()
    for _ in range(3 * 15):
        office.clock.advance(timedelta(hours=8))
        office.runner.step()
        due = 0 if office.clock.now() < NEXT_MONDAY else 1 + (office.clock.now() - NEXT_MONDAY).days // 7
        assert len(messages) == due
    assert messages[0]["Subject"] == "Links to review: nothing needs you this week"
    assert messages[0]["To"] == "ruth@ours.example"


def test_a_digest_that_was_missed_while_the_machine_slept_goes_out_late_and_once(
    office: Office, messages: list[Message]
) -> None:
    office.runner.step()
    office.clock.advance(timedelta(days=20))
    assert office.runner.step()
    office.runner.step()
    assert len(messages) == 1


def test_a_mail_server_that_is_down_is_tried_again_later(
    office: Office, mail: Mail, messages: list[Message], caplog: pytest.LogCaptureFixture
) -> None:
    office.runner.step()
    broken = replace(office.ctx.settings, mail=replace(mail, port=1))
    office.clock.advance(NEXT_MONDAY - office.clock.now())
    assert Runner(Context(broken, office.clock)).step()
    assert "cannot be reached" in caplog.text
    assert office.desk.review().since is None
    assert not office.runner.step()
    office.clock.advance(RETRY_DIGEST)
    assert office.runner.step()
    assert len(messages) == 1


def test_another_hour_in_the_settings_takes_effect(office: Office, messages: list[Message]) -> None:
    office.runner.step()
    sooner = replace(office.ctx.settings, schedule=Schedule(digest="saturday 10:00"))
    moved = Runner(Context(sooner, office.clock))
    moved.step()
    office.clock.advance(timedelta(days=1, hours=2))
    moved.step()
    assert len(messages) == 1


def test_without_a_mail_server_no_digest_is_due(office: Office) -> None:
    silent = Runner(Context(replace(office.ctx.settings, mail=Mail()), office.clock))
    office.clock.advance(timedelta(days=30))
    assert not silent.step()
    assert office.desk.store.timer(DIGEST) is None


def test_two_runners_on_one_database_take_turns(office: Office, web: Web) -> None:
    office.desk.know(HOPE)
    held = office.desk.store.take_lease(RUNNER, "another machine", at=office.clock.now(), lasts=LEASE_LASTS)
    assert held
    assert not office.runner.step()
    assert web.arrivals == []
    office.clock.advance(LEASE_LASTS)
    assert office.runner.step()
    assert len(web.arrivals) == 1


def test_a_sweep_that_takes_long_keeps_the_runners_lease(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    office.desk.know(HOPE)
    taken: list[bool] = []

    def slow_check(store: Store, *_: object, progress: Progress, **__: object) -> Summary:
        for done in range(6):
            office.clock.advance(LEASE_LASTS / 3)
            progress(done)
            taken.append(store.take_lease(RUNNER, "another machine", at=office.clock.now(), lasts=LEASE_LASTS))
        return Summary()

    monkeypatch.setattr("jobs.schedule.check", slow_check)
    assert office.runner.step()
    assert taken == [False] * 6


def test_a_recipient_that_is_refused_does_not_bring_the_others_the_same_digest_again(
    office: Office, inbox: Inbox, mail: Mail, caplog: pytest.LogCaptureFixture
) -> None:
    nobody = "nobody@ours.example"
    inbox.refused.add(nobody)
    both = replace(office.ctx.settings, mail=replace(mail, recipients=(*mail.recipients, nobody)))
    runner = Runner(Context(both, office.clock))
    runner.step()
    office.clock.advance(NEXT_MONDAY - office.clock.now())
    assert runner.step()
    assert f"the mail server refuses {nobody}" in caplog.text
    office.clock.advance(RETRY_DIGEST)
    assert not runner.step()
    assert len(inbox.messages) == 1


def test_the_mail_says_in_text_what_it_says_in_html(office: Office, web: Web, messages: list[Message]) -> None:
    office.desk.know(HOPE)
    office.runner.step()
    web.put("www.hope.example", "/help", Page(b"gone", 404))
    for _ in range(3 * 14):
        office.clock.advance(timedelta(hours=8))
        office.runner.step()
    latest = messages[-1]
    assert latest["Subject"] == "Links to review: 1 to act on"
    parts = {
        part.get_content_type(): part.get_payload(decode=True).decode()  # type: ignore[union-attr]  # leaves hold bytes
        for part in latest.walk()
        if not part.is_multipart()
    }
    assert set(parts) == {"text/plain", "text/html"}
    for text in parts.values():
        assert "hope.example/help" in text
        assert "not found" in text


def test_the_service_takes_a_step_at_once_and_ends_when_it_is_told(
    tmp_path: Path, web: Web, mail: Mail, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = f"sqlite:///{tmp_path / 'curator.db'}"
    swept, stop = threading.Event(), threading.Event()
    digest = Runner._digest

    def after_the_sweep(runner: Runner, store: Store) -> bool:
        swept.set()
        return digest(runner, store)

    monkeypatch.setattr(Runner, "_digest", after_the_sweep)
    web.put("www.hope.example", "/help", Page(b"<main><p>We are here for you.</p></main>"))
    with Store.open(url) as store:
        desk = Desk(store, web.connect_to)
        desk.know(HOPE)
        office = Office(desk, url, mail)
        service = threading.Thread(target=serve, args=(office.ctx, stop), kwargs={"every_s": 3600})
        service.start()
        assert swept.wait(20)
        stop.set()
        service.join(20)
        assert not service.is_alive()
        assert desk.review().counts.checked == 1
