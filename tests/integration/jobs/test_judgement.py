"""The second round of a run, and what an editor's word changes: real pages on a real server, a real store."""

from datetime import timedelta

import pytest

from curator.core.findings import Finding
from curator.core.link import Organisation
from curator.core.review import Decision
from db.store import Store
from tests.integration.jobs.desk import Desk, watched
from tests.servers.web import Arrival, Page, Web, moved

HOPE = "www.hope.example"
COPING = f"http://{HOPE}/help/coping"
TEXT = (
    "<p>Fear after a diagnosis comes in waves, and nobody has to carry it alone.</p>"
    "<p>Talk with a friend or with one of our nurses as often as you need to.</p>"
    "<p>Write down what you want to ask, and take somebody along to the clinic.</p>"
)
FRAME = "<header><a href='/'>Hope House</a></header>{}<footer>© 2026 Hope House. Call 1-800-555-0142.</footer>"


def page(body: str, title: str = "Coping") -> Page:
    html = (
        f"<html lang=en><title>{title} – Hope House</title><body>{FRAME.format(f'<main><h1>{title}</h1>{body}</main>')}"
    )
    return Page(html.encode(), headers={"Content-Type": "text/html; charset=utf-8"})


SHELL = page(
    "<p>Our library of pages on living well is being put in a better order by our volunteers.</p>"
    "<p>Thank you for your patience while they sort, read and write through the spring.</p>",
    "Living well",
)


@pytest.fixture
def desk(store: Store, web: Web) -> Desk:
    return Desk(store, web.connect_to)


def days(desk: Desk, count: float) -> None:
    desk.clock.advance(timedelta(days=count))


def test_a_soft_404_is_told_after_one_look_and_closes_when_the_page_is_back(desk: Desk, web: Web) -> None:
    web.put(HOPE, "/help/coping", page(TEXT))
    desk.know(COPING)
    desk.check()
    web.put(
        HOPE, "/help/coping", page("<p>Sorry, the page you are looking for could not be found.</p>", "Page not found")
    )
    days(desk, 7)
    desk.check()
    item = desk.only_item()
    assert (item.finding, item.evidence["landing"]) == (Finding.GONE, "nowhere")
    assert "could not be found" in item.evidence["quote"]
    web.put(HOPE, "/help/coping", page(TEXT))
    days(desk, 7)
    desk.check()
    assert desk.open() == {}


def test_a_made_up_address_is_asked_for_once_a_folder_and_two_looks_must_agree(desk: Desk, web: Web) -> None:
    addresses = [f"http://{HOPE}/help/{name}" for name in ("coping", "sleep")]
    for name in ("coping", "sleep"):
        web.put(HOPE, f"/help/{name}", page(TEXT.replace("Fear", f"The {name}"), name))
    desk.know(*addresses)
    desk.check()
    assert len(web.paths(HOPE)) == 2
    web.answer = lambda arrival: (web.arrivals.append(arrival), SHELL)[1]  # type: ignore[method-assign]  # it answers all alike
    days(desk, 7)
    desk.check()
    made_up = [path for path in web.paths(HOPE) if path.endswith("-no-such-page")]
    assert len(made_up) == 1
    assert desk.open() == {}
    assert sorted(watched(desk.review())) == sorted(addresses)
    desk.check_due_for(1)
    assert {finding for found in desk.open().values() for finding in found} == {Finding.GONE}
    assert len(desk.open()) == 2


def test_pages_that_are_all_sent_to_one_are_gone_after_two_looks(desk: Desk, web: Web) -> None:
    names = ("coping", "sleep", "work")
    for name in names:
        web.put(HOPE, f"/help/{name}", page(TEXT.replace("Fear", f"The {name}"), name))
    web.put(HOPE, "/news", SHELL)
    desk.know(*(f"http://{HOPE}/help/{name}" for name in names))
    desk.check()
    for name in names:
        web.put(HOPE, f"/help/{name}", moved("/news", 302))
    days(desk, 7)
    desk.check()
    assert desk.open() == {}
    desk.check_due_for(1)
    assert [item.evidence["landing"] for item in desk.review().items] == ["one"] * 3


def test_an_immediate_refresh_is_followed_as_a_redirect_is(desk: Desk, web: Web) -> None:
    web.put(HOPE, "/help/coping", page(TEXT))
    web.put(HOPE, "/living/coping", page(TEXT))
    desk.know(COPING)
    desk.check()
    sends = b"<html><head><title>Moved</title><meta http-equiv=refresh content='0; url=/living/coping'></head></html>"
    web.put(HOPE, "/help/coping", Page(sends))
    days(desk, 7)
    desk.check()
    item = desk.only_item()
    assert (item.finding, item.suggestions[0].url) == (Finding.MOVED, f"http://{HOPE}/living/coping")


def test_a_missing_part_is_told_and_its_link_shares_the_look(desk: Desk, web: Web) -> None:
    web.put(HOPE, "/help/coping", page(TEXT + "<h2 id=nurses>Nurses</h2>"))
    desk.know(COPING + "#nurses", COPING + "#prices")
    desk.check()
    assert web.paths(HOPE) == ["/help/coping"]
    assert desk.open() == {COPING + "#prices": [Finding.FRAGMENT]}


def test_what_an_editor_keeps_is_the_page_from_then_on(desk: Desk, web: Web) -> None:
    web.put(HOPE, "/help/coping", page(TEXT))
    desk.know(COPING)
    desk.check()
    odd = page(
        "<p>The page you are looking for could not be found, says the play of our theatre group.</p>", "Page not found"
    )
    web.put(HOPE, "/help/coping", odd)
    days(desk, 7)
    desk.check()
    desk.store.decide(desk.only_item().id, Decision.KEEP, at=desk.clock.now())
    days(desk, 7)
    desk.check()
    assert desk.open() == {}
    row = desk.store.review(desk.clock.now())
    assert row.items == ()
    days(desk, 7)
    desk.check()
    assert desk.open() == {}


def test_somebody_is_asked_to_look_behind_a_wall_once_in_eight_weeks(desk: Desk, web: Web) -> None:
    def wall(_arrival: Arrival) -> Page:
        return Page(b"<title>Just a moment...</title><p>Checking your browser", 403, {"cf-mitigated": "challenge"})

    web.put(HOPE, "/help/coping", wall)
    desk.know(COPING)
    desk.check()
    desk.check_due_for(3)
    item = desk.only_item()
    assert (item.finding, item.rule) == (Finding.BLOCKED, "challenge")
    now = desk.clock.now()
    desk.store.decide(item.id, Decision.KEEP, at=now, ask_again_at=now + timedelta(weeks=8))
    web.put(HOPE, "/help/coping", page(TEXT))
    desk.check_due_for(8)
    web.put(HOPE, "/help/coping", wall)
    desk.check_due_for(30)
    assert desk.open() == {}
    desk.check_due_for(25)
    assert desk.open() == {COPING: [Finding.BLOCKED]}


def test_a_casino_at_a_first_look_is_told_and_never_approved(desk: Desk, web: Web) -> None:
    casino = (
        "<html><title>Lucky Spin 88 – online casino, slots</title><body><h1>Lucky Spin 88 casino</h1>"
        "<p>Play slots, roulette and blackjack with a 200% welcome bonus. Claim free spins and win the jackpot.</p>"
        "<p>Best online casino bonus, sports betting odds, poker rooms, live dealers. Deposit and play now.</p>"
    )
    web.put(HOPE, "/help/coping", Page(casino.encode(), headers={"Content-Type": "text/html"}))
    desk.organisations = (Organisation("Hope House", domains=("hope.example",)),)
    desk.know(COPING)
    desk.check()
    assert desk.only_item().finding is Finding.TAKEN_OVER
    web.put(HOPE, "/help/coping", page(TEXT))
    days(desk, 7)
    desk.check()
    assert desk.open() == {}


STUB = b"<html><title>Moved</title><meta http-equiv=refresh content='0; url=/living/coping'><p>Moved.</html>"


def test_a_page_behind_a_refresh_that_dies_is_dead_as_any_other(desk: Desk, web: Web) -> None:
    web.put(HOPE, "/help/coping", Page(STUB))
    web.put(HOPE, "/living/coping", page(TEXT))
    desk.know(COPING)
    desk.check()
    assert desk.review().counts.checked == 1
    web.put(HOPE, "/living/coping", Page(b"not here", 404))
    days(desk, 7)
    desk.check()
    assert watched(desk.review()) == [COPING]
    desk.check_due_for(4)
    assert desk.only_item().finding is Finding.DEAD
    web.put(HOPE, "/living/coping", page(TEXT))
    days(desk, 7)
    desk.check()
    assert desk.only_item().finding is Finding.MOVED


def test_the_stub_that_refreshes_is_never_taken_for_the_page(desk: Desk, web: Web) -> None:
    web.put(HOPE, "/help/coping", Page(STUB))
    web.put(HOPE, "/living/coping", Page(b"later", 503, {"Retry-After": "3600"}))
    desk.know(COPING)
    desk.check()
    assert HOPE in desk.store.waits(desk.clock.now())
    desk.clock.advance(timedelta(hours=2))
    web.put(HOPE, "/living/coping", page(TEXT))
    desk.check()
    assert desk.only_item().finding is Finding.MOVED
    assert desk.review().counts.blind == 0


def test_pages_that_refresh_to_each_other_are_not_judged_and_end_nothing(desk: Desk, web: Web) -> None:
    web.put(HOPE, "/help/coping", Page(STUB))
    web.put(HOPE, "/living/coping", Page(STUB.replace(b"/living/coping", b"/help/coping?again")))
    web.put(HOPE, "/help/coping?again", Page(STUB))
    desk.know(COPING)
    desk.check()
    assert (desk.open(), desk.review().counts.blind) == ({}, 1)
    assert len(web.paths(HOPE)) <= 5


def test_a_wall_in_front_of_a_casino_does_not_end_the_takeover(desk: Desk, web: Web) -> None:
    web.put(HOPE, "/help/coping", page(TEXT))
    desk.know(COPING)
    desk.check()
    casino = (
        "<html><title>Lucky Spin 88 – online casino</title><body><h1>Lucky Spin 88 casino</h1>"
        "<p>Play slots, roulette and blackjack with a 200% welcome bonus. Claim free spins and win the jackpot.</p>"
    )
    web.put(HOPE, "/help/coping", Page(casino.encode(), headers={"Content-Type": "text/html"}))
    days(desk, 7)
    desk.check()
    number = desk.only_item().id
    web.put(HOPE, "/help/coping", Page(b"no programs", 403))
    desk.check_due_for(21)
    assert (desk.only_item().id, desk.only_item().finding) == (number, Finding.TAKEN_OVER)


def test_an_announcement_that_stays_is_looked_at_weekly_and_with_validators(desk: Desk, web: Web) -> None:
    def answer(arrival: Arrival) -> Page:
        notice = "<p>On February 1 we joined Northern Health.</p>"
        shown = page(TEXT + notice if announced else TEXT)
        tag = f'"{len(shown.body)}"'
        if arrival.headers.get("If-None-Match") == tag:
            return Page(b"", 304, {"ETag": tag})
        return Page(shown.body, headers={**shown.headers, "ETag": tag})

    announced = False
    web.put(HOPE, "/help/coping", answer)
    desk.know(COPING)
    desk.check()
    announced = True
    days(desk, 7)
    desk.check()
    assert desk.only_item().finding is Finding.CLOSING
    seen = len(web.arrivals)
    desk.check_due_for(14)
    assert [arrival.headers.get("If-None-Match") is not None for arrival in web.arrivals[seen:]] == [True, True]
    assert desk.only_item().finding is Finding.CLOSING
