"""The walk of a check, from claimed links to stored outcomes, on a real web and both databases."""

from collections.abc import Iterable, Iterator
from datetime import timedelta

import pytest

from curator import page
from curator.core.evidence import Evidence, Request
from curator.core.facts import PageFacts, Reading
from curator.core.findings import Finding
from curator.core.review import Decision
from db.selection import All, Due, Urls
from db.store import Store
from jobs import check as walk
from jobs.promises import Judging, promises
from tests.integration.jobs.desk import Desk, watched
from tests.servers.web import Arrival, Page, Web, moved

HOPE = "http://www.hope.example/help"
CARE = "http://care.example/help"
HELP = "http://help.example/help"


def article(*sentences: str, counter: int = 0) -> Page:
    """A page of a health charity, with furniture that changes and sentences that do not."""
    paragraphs = "".join(f"<p>{sentence}</p>" for sentence in sentences)
    body = (
        "<!doctype html><html lang=en><head><title>Help</title></head><body>"
        "<nav><ul><li><a href=/>Home</a><li><a href=/news>News</a></ul></nav>"
        f"<main><h1>How we help</h1>{paragraphs}"
        "<p>Our nurses know what it means to hear the word cancer, and they have time for your questions.</p>"
        "<p>We also meet on the first Tuesday of the month in the community hall, bring a friend.</p></main>"
        f"<footer>Visitor number {counter}</footer></body></html>"
    )
    return Page(body.encode(), headers={"Content-Type": "text/html; charset=utf-8"})


CALL = "Call our helpline on 1-800-555-0100 on any day of the year, from nine in the morning until nine at night."
CALL_ELSEWHERE = CALL.replace("0100", "0199")


@pytest.fixture
def desk(store: Store, web: Web) -> Desk:
    return Desk(store, web.connect_to)


def test_a_first_check_approves_what_is_there_and_the_second_finds_it_unchanged(desk: Desk, web: Web) -> None:
    web.put("www.hope.example", "/help", article(CALL))
    desk.know(HOPE)
    first = desk.check()
    assert (first.checked, first.not_checked, first.opened, first.network) == (1, 0, [], "ok")
    desk.clock.advance(timedelta(days=7))
    assert desk.check().opened == []
    counts = desk.review().counts
    assert (counts.links, counts.checked, counts.unchanged) == (1, 1, 1)


def test_an_unchanged_page_is_asked_for_with_its_servers_own_validators(desk: Desk, web: Web) -> None:
    def answer(arrival: Arrival) -> Page:
        if arrival.headers.get("If-None-Match") == '"one"':
            return Page(b"", 304, {"ETag": '"one"'})
        return Page(article(CALL).body, headers={"ETag": '"one"', "Content-Type": "text/html"})

    web.put("www.hope.example", "/help", answer)
    desk.know(HOPE)
    for _ in range(3):
        desk.check()
        desk.clock.advance(timedelta(days=7))
    assert [arrival.headers.get("If-None-Match") for arrival in web.arrivals] == [None, '"one"', '"one"']
    assert desk.review().counts.unchanged == 1


def test_furniture_that_changes_on_every_look_raises_nothing(desk: Desk, web: Web) -> None:
    web.put("www.hope.example", "/help", lambda _arrival: article(CALL, counter=len(web.arrivals)))
    desk.know(HOPE)
    for _ in range(4):
        assert desk.check().opened == []
        desk.clock.advance(timedelta(days=7))
    assert desk.review().counts.unchanged == 1


def test_a_changed_number_is_told_once_with_both_sentences_and_closes_when_decided(desk: Desk, web: Web) -> None:
    web.put("www.hope.example", "/help", article(CALL))
    desk.know(HOPE)
    desk.check()
    web.put("www.hope.example", "/help", article(CALL_ELSEWHERE))
    desk.clock.advance(timedelta(days=7))
    (opened,) = desk.check().opened
    item = desk.only_item()
    assert (item.id, item.finding) == (opened, Finding.CHANGED)
    (told,) = item.evidence["sentences"]
    assert (told["before"], told["after"], told["under"]) == (CALL, CALL_ELSEWHERE, "How we help")
    desk.clock.advance(timedelta(days=7))
    assert desk.check().opened == []
    assert desk.only_item().id == opened
    now = desk.clock.now()
    desk.store.decide(opened, Decision.KEEP, at=now, next_review_at=now + timedelta(days=365))
    desk.clock.advance(timedelta(days=7))
    assert desk.check().opened == []
    assert desk.open() == {}


def test_a_link_is_watched_then_dead_after_three_failures_over_three_days(desk: Desk, web: Web) -> None:
    web.put("www.hope.example", "/help", article(CALL))
    web.put("care.example", "/help", article(CALL))
    desk.know(HOPE, CARE)
    desk.check()
    web.put("www.hope.example", "/help", Page(b"gone", 404))
    desk.clock.advance(timedelta(days=7))
    desk.check()
    assert desk.open() == {}
    assert watched(desk.review()) == [HOPE]
    desk.check_due_for(days=2)
    assert desk.open() == {}
    desk.check_due_for(days=1)
    assert desk.open() == {HOPE: [Finding.DEAD]}
    assert watched(desk.review()) == []
    assert desk.only_item().evidence["looks"] == 5
    web.put("www.hope.example", "/help", article(CALL))
    desk.clock.advance(timedelta(days=7))
    desk.check()
    assert desk.open() == {}


def test_a_page_that_moves_for_good_is_told_with_its_new_address(desk: Desk, web: Web) -> None:
    web.put("www.hope.example", "/help", article(CALL))
    desk.know(HOPE)
    desk.check()
    web.put("www.hope.example", "/help", moved("/support/help"))
    web.put("www.hope.example", "/support/help", article(CALL))
    desk.clock.advance(timedelta(days=7))
    desk.check()
    item = desk.only_item()
    assert item.finding is Finding.MOVED
    assert [suggestion.url for suggestion in item.suggestions] == ["http://www.hope.example/support/help"]


def test_a_temporary_redirect_is_no_finding(desk: Desk, web: Web) -> None:
    web.put("www.hope.example", "/help", article(CALL))
    desk.know(HOPE)
    desk.check()
    web.put("www.hope.example", "/help", moved("/today", 302))
    web.put("www.hope.example", "/today", article(CALL))
    desk.clock.advance(timedelta(days=7))
    desk.check()
    assert desk.open() == {}


def test_a_wall_is_told_after_two_days_and_a_recovery_closes_it(desk: Desk, web: Web) -> None:
    web.put("www.hope.example", "/help", Page(b"no programs", 403))
    desk.know(HOPE)
    desk.check()
    assert desk.open() == {}
    desk.check_due_for(days=2)
    assert desk.open() == {HOPE: [Finding.BLOCKED]}
    web.put("www.hope.example", "/help", article(CALL))
    desk.clock.advance(timedelta(days=60))
    desk.check()
    assert desk.open() == {}


def test_a_redirect_into_a_private_network_is_unsafe_and_never_fetched(desk: Desk, web: Web) -> None:
    web.put("www.hope.example", "/help", moved(f"http://10.0.0.1:{web.port}/admin", 302))
    desk.fetch = desk.fetch.__class__(
        allow_networks=("127.0.0.0/8",), connect_to={"www.hope.example:80": f"127.0.0.1:{web.port}"}, robots=False
    )
    desk.know(HOPE)
    desk.check()
    assert desk.open() == {HOPE: [Finding.UNSAFE]}
    assert [arrival.path for arrival in web.arrivals] == ["/help"]


def test_two_fragments_of_a_page_are_two_links_and_one_fetch(desk: Desk, web: Web) -> None:
    web.put("www.hope.example", "/help", article(CALL))
    desk.know(HOPE + "#phone", HOPE + "#mail")
    assert desk.check().checked == 2
    assert len(web.arrivals) == 1


def test_a_host_that_asks_to_wait_is_left_alone_until_then(desk: Desk, web: Web) -> None:
    web.put("www.hope.example", "/help", Page(b"", 503, {"Retry-After": "86400"}))
    desk.know(HOPE)
    desk.check()
    desk.clock.advance(timedelta(hours=23))
    assert not desk.store.anything_due(desk.clock.now())
    desk.check_due_for(days=9)
    assert desk.open() == {}
    assert watched(desk.review()) == []


def test_our_own_outage_accuses_nobody(store: Store, web: Web, silent_port: int) -> None:
    for host in ("www.hope.example", "care.example", "help.example"):
        web.put(host, "/help", article(CALL))
    desk = Desk(store, web.connect_to, connect_timeout_s=0.2)
    desk.know(HOPE, CARE, HELP)
    desk.check()
    outside, desk.fetch = desk.fetch, Desk(store, {":": f"127.0.0.1:{silent_port}"}, connect_timeout_s=0.2).fetch
    for day in range(5):
        desk.clock.advance(timedelta(days=day))
        summary = desk.check()
        assert (summary.network, summary.checked, summary.not_checked) == ("down", 0, 3)
    review = desk.review()
    assert (review.items, review.watching) == ((), ())
    assert review.network_down_at == desk.clock.now()
    assert review.counts.not_checked == 3
    desk.fetch = outside
    desk.clock.advance(timedelta(hours=2))
    assert desk.check(Due(desk.clock.now())).network == "ok"
    assert desk.review().counts.checked == 3


def test_silent_hosts_beside_one_that_answers_are_failures_of_theirs(store: Store, web: Web, silent_port: int) -> None:
    web.put("www.hope.example", "/help", article(CALL))
    answering = {"www.hope.example:80": f"127.0.0.1:{web.port}", ":": f"127.0.0.1:{silent_port}"}
    desk = Desk(store, answering, connect_timeout_s=0.2)
    desk.know(HOPE, CARE, HELP)
    summary = desk.check()
    assert (summary.network, summary.checked) == ("ok", 3)
    assert sorted(watched(desk.review())) == [CARE, HELP]


def test_one_silent_host_that_is_due_alone_is_a_failure_of_its_own(store: Store, web: Web, silent_port: int) -> None:
    """Nobody else is due, so somebody who was alive lately is asked for a sign of life."""
    for host in ("www.hope.example", "care.example", "help.example", "more.example"):
        web.put(host, "/help", article(CALL))
    desk = Desk(store, web.connect_to, connect_timeout_s=0.2)
    desk.know(HOPE, CARE, HELP, "http://more.example/help")
    desk.check()
    lost = {f"{host}:80": f"127.0.0.1:{silent_port}" for host in ("www.hope.example", "care.example", "help.example")}
    desk.fetch = Desk(store, {**lost, **web.connect_to}, connect_timeout_s=0.2).fetch
    summaries = []
    for days in (7, 1, 2):
        desk.clock.advance(timedelta(days=days))
        summaries.append(desk.check(Urls((HOPE, CARE, HELP))))
    assert [summary.network for summary in summaries] == ["ok"] * 3
    assert desk.open() == {HOPE: [Finding.DEAD], CARE: [Finding.DEAD], HELP: [Finding.DEAD]}


def test_a_network_that_goes_in_the_middle_of_a_run_accuses_nobody(store: Store, web: Web, silent_port: int) -> None:
    """The first host answers once and is silent when it is asked again: what failed after it is not counted."""
    web.put("www.hope.example", "/help", article(CALL))
    desk = Desk(store, {"www.hope.example:80": f"127.0.0.1:{web.port}", ":": f"127.0.0.1:{silent_port}"})
    desk.know(HOPE, CARE, HELP)

    class GoingDown(walk.Outbound):
        """The real way out; after its first round the cable is pulled."""

        rounds = 0

        def look_all(self, requests: Iterable[Request]) -> Iterator[Evidence]:
            self.rounds += 1
            if self.rounds > 1:
                fetch = Desk(store, {":": f"127.0.0.1:{silent_port}"}, connect_timeout_s=0.2).fetch
                with walk.Outbound(fetch, user_agent="t", clock=desk.clock, deadline_s=60) as cut_off:
                    yield from cut_off.look_all(requests)
                return
            yield from super().look_all(requests)

    fetch = Desk(store, dict(desk.fetch.connect_to), connect_timeout_s=0.2).fetch
    with GoingDown(fetch, user_agent="t", clock=desk.clock, deadline_s=60) as outbound:
        judging = Judging(desk.policy, promises(()))
        summary = walk.check(store, outbound, All(), judging=judging, clock=desk.clock, trigger="test")
    assert (summary.network, summary.checked, summary.not_checked) == ("ok", 1, 2)
    assert watched(desk.review()) == []


def test_a_page_that_we_cannot_judge_is_our_fault_and_costs_no_other_link(
    desk: Desk, web: Web, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    web.put("www.hope.example", "/help", article(CALL))
    web.put("care.example", "/help", article(CALL))
    desk.know(HOPE, CARE)
    read = page.read

    def stumbles(
        body: bytes, *, content_type: str | None, url: str, known: PageFacts | None = None, anchors: bool = False
    ) -> Reading:
        if "hope" in url:
            raise RuntimeError("a bug of ours")
        return read(body, content_type=content_type, url=url, known=known, anchors=anchors)

    monkeypatch.setattr(page, "read", stumbles)
    summary = desk.check()
    assert (summary.checked, summary.not_checked) == (1, 1)
    assert "could not judge" in caplog.text
    assert watched(desk.review()) == []
    assert desk.review().counts.not_checked == 1


def test_only_the_links_that_are_named_are_looked_at(desk: Desk, web: Web) -> None:
    desk.know(HOPE, CARE)
    desk.check(Urls((HOPE,)))
    assert {arrival.host for arrival in web.arrivals} == {"www.hope.example"}


def test_a_link_that_left_our_pages_is_checked_no_more(desk: Desk, web: Web) -> None:
    desk.know(HOPE, CARE)
    desk.know(CARE)
    desk.check()
    assert {arrival.host for arrival in web.arrivals} == {"care.example"}


def test_many_links_of_many_hosts_are_each_checked_once(desk: Desk, web: Web) -> None:
    addresses = [f"http://site{number % 40}.example/{number}" for number in range(1100)]
    desk.know(*addresses)
    summary = desk.check()
    assert summary.checked == 1100
    assert len(web.arrivals) == len({(arrival.host, arrival.path) for arrival in web.arrivals}) == 1100


def test_a_run_that_is_broken_off_gives_its_links_back(desk: Desk, web: Web) -> None:
    desk.know(HOPE, CARE)

    class StoppedError(Exception):
        """What ends the run."""

    def stop(_done: int) -> None:
        raise StoppedError

    with desk.outbound() as outbound, pytest.raises(StoppedError):
        walk.check(
            desk.store,
            outbound,
            Due(desk.clock.now()),
            judging=Judging(desk.policy, promises(())),
            clock=desk.clock,
            trigger="t",
            progress=stop,
        )
    assert desk.check().checked == 2
