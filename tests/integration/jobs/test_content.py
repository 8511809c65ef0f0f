"""What a page says, over many looks: real pages on a real server, a real store, a clock that is set by hand."""

from dataclasses import replace
from datetime import timedelta

import pytest

from curator.core.review import Decision
from db.store import Store
from tests.integration.jobs.desk import Desk
from tests.servers.web import Page, Web

HOPE = "www.hope.example"
RIDES = f"http://{HOPE}/rides"
FRAME = (
    "<html lang=en><title>Rides – Hope House</title><body><header><a href='/'>Hope House</a> <a href='/rides'>Rides</a>"
    "</header><main><h1>Rides to treatment</h1>{}</main><footer>© 2026 Hope House</footer>"
)
FIRST = (
    "<p>Volunteers of ours drive people to their treatment and home again, all over the county.</p>"
    "<p>{}</p><p>Please tell us two days ahead where you live and when you are expected.</p>{}"
)
SHORT = "Our drivers are neighbours who have time to wait with you, and who know the way."
LONG = "Our drivers know every hospital of the county, and most of them have been patients themselves."
OTHER = "Every driver has had a first-aid course and a check by the police before the first ride."


def page(sentence: str, more: str = "") -> Page:
    html = FRAME.format(FIRST.format(sentence, more))
    return Page(html.encode(), headers={"Content-Type": "text/html; charset=utf-8"})


@pytest.fixture
def desk(store: Store, web: Web) -> Desk:
    desk = Desk(store, web.connect_to)
    web.put(HOPE, "/rides", page(SHORT))
    desk.know(RIDES)
    desk.check()
    return desk


def shows(desk: Desk, web: Web, sentence: str, more: str = "") -> tuple[list[int], list[int]]:
    """A week later the page shows this; what the check opened and closed."""
    web.put(HOPE, "/rides", page(sentence, more))
    desk.clock.advance(timedelta(days=7))
    summary = desk.check()
    return summary.opened, summary.closed


def test_a_page_that_flips_is_said_to_flip_once_and_is_quiet_after_that(desk: Desk, web: Web) -> None:
    (changed,), _ = shows(desk, web, LONG)
    assert shows(desk, web, SHORT) == ([], [changed])
    (flips,), _ = shows(desk, web, LONG)
    item = desk.only_item()
    assert (item.rule, item.previous) == ("text-flips", changed)
    for _ in range(3):
        assert shows(desk, web, SHORT) == ([], [])
        assert shows(desk, web, LONG) == ([], [])
    assert [item.id for item in desk.review().items] == [flips]
    assert desk.only_item().updated_at == item.updated_at
    desk.store.decide(flips, Decision.ACKNOWLEDGE, at=desk.clock.now())
    for sentence in (SHORT, LONG, SHORT):
        assert shows(desk, web, sentence) == ([], [])
    assert desk.review().items == ()
    assert desk.review().shares.unchanged == 1


def test_a_page_that_settles_on_another_text_has_changed(desk: Desk, web: Web) -> None:
    for sentence in (LONG, SHORT, LONG):
        shows(desk, web, sentence)
    flips = desk.only_item()
    assert flips.rule == "text-flips"
    for _ in range(3):
        assert desk.only_item().rule == "text-flips"
        assert shows(desk, web, LONG) == ([], [])
    assert (desk.only_item().id, desk.only_item().rule) == (flips.id, "text-edited")


def test_a_page_that_settles_on_the_approved_text_is_told_no_more(desk: Desk, web: Web) -> None:
    for sentence in (LONG, SHORT, LONG, SHORT, SHORT, SHORT):
        shows(desk, web, sentence)
    (flips,) = (item.id for item in desk.review().items)
    assert shows(desk, web, SHORT) == ([], [flips])
    assert desk.review().items == ()


def test_a_third_text_is_news_though_the_page_flips(desk: Desk, web: Web) -> None:
    for sentence in (LONG, SHORT, LONG, SHORT):
        shows(desk, web, sentence)
    (flips,) = (item.id for item in desk.review().items)
    shows(desk, web, OTHER)
    item = desk.only_item()
    assert (item.id, item.rule) == (flips, "text-edited")
    assert OTHER in {pair["after"] for pair in item.evidence["sentences"]}


def test_a_change_that_is_put_right_is_no_flip(desk: Desk, web: Web) -> None:
    (changed,), _ = shows(desk, web, LONG)
    assert shows(desk, web, SHORT) == ([], [changed])
    assert shows(desk, web, SHORT) == ([], [])
    assert desk.review().items == ()


def test_two_looks_must_agree_where_the_settings_say_so(desk: Desk, web: Web) -> None:
    desk.policy = replace(desk.policy, change_looks=2)
    assert shows(desk, web, LONG) == ([], [])
    assert shows(desk, web, OTHER) == ([], [])
    (opened,), _ = shows(desk, web, OTHER)
    assert desk.only_item().id == opened
    assert desk.only_item().evidence["looks"] == 2


def test_texts_in_turn_are_told_though_no_two_looks_in_a_row_agree(desk: Desk, web: Web) -> None:
    desk.policy = replace(desk.policy, change_looks=2)
    for sentence in (LONG, SHORT):
        assert shows(desk, web, sentence) == ([], [])
    (opened,), _ = shows(desk, web, LONG)
    assert (desk.only_item().id, desk.only_item().rule) == (opened, "text-flips")


def test_what_an_editor_approved_is_told_again_once_it_is_taken_back(desk: Desk, web: Web) -> None:
    (changed,), _ = shows(desk, web, LONG)
    desk.store.decide(changed, Decision.KEEP, at=desk.clock.now())
    (back,), _ = shows(desk, web, SHORT)
    assert desk.only_item().id == back
    assert desk.only_item().rule == "text-edited"


PAGES = ("rides", "wigs", "meals")
NEWS = "<div><p>Come to our spring fair at the old mill, with music and a raffle for everybody.</p></div>"


def site_page(name: str, more: str = "") -> Page:
    text = "".join(
        f"<p>About our {name}: sentence {number} tells what we do for those who ask.</p>" for number in "abc"
    )
    html = f"<html lang=en><title>{name}</title><body><main><h1>Our {name}</h1>{text}{more}</main>"
    return Page(html.encode(), headers={"Content-Type": "text/html; charset=utf-8"})


def put_site(web: Web, *, more: str, names: tuple[str, ...] = PAGES) -> None:
    for name in names:
        web.put(HOPE, f"/{name}", site_page(name, more))


@pytest.fixture
def site(store: Store, web: Web) -> Desk:
    desk = Desk(store, web.connect_to)
    put_site(web, more="")
    desk.know(*(f"http://{HOPE}/{name}" for name in PAGES))
    desk.check()
    return desk


def test_what_a_site_adds_to_all_its_pages_is_no_change_of_any_of_them(site: Desk, web: Web) -> None:
    put_site(web, more=NEWS)
    site.clock.advance(timedelta(days=7))
    assert site.check().opened == []
    put_site(web, more="")
    site.clock.advance(timedelta(days=7))
    assert site.check().opened == []


def test_what_one_page_adds_is_a_change_though_the_site_is_known(site: Desk, web: Web) -> None:
    put_site(web, more=NEWS, names=("wigs",))
    site.clock.advance(timedelta(days=7))
    site.check()
    assert site.only_item().url == f"http://{HOPE}/wigs"


def test_what_other_pages_show_already_is_the_sites_when_a_page_shows_it_too(store: Store, web: Web) -> None:
    desk = Desk(store, web.connect_to)
    put_site(web, more=NEWS)
    put_site(web, more="", names=("rides",))
    desk.know(*(f"http://{HOPE}/{name}" for name in PAGES))
    desk.check()
    put_site(web, more=NEWS, names=("rides",))
    desk.clock.advance(timedelta(days=7))
    assert desk.check().opened == []


def test_a_helpline_that_all_pages_change_is_told(site: Desk, web: Web) -> None:
    put_site(web, more="<p>Call our helpline on 1-800-555-0100 at any hour.</p>")
    site.clock.advance(timedelta(days=7))
    assert len(site.check().opened) == len(PAGES)
