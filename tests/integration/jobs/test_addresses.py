"""Addresses on our pages that no reader can follow: from the page's own source to what its editor is told."""

from datetime import timedelta
from pathlib import Path

import pytest

from curator.core.findings import Finding
from curator.core.reachability import Reason
from curator.settings import Settings, Site, Source
from db.store import Store
from jobs import imports
from tests.integration.jobs.desk import Desk, watched
from tests.servers.web import Page, Web

HOPE = "http://www.hope.example/help"
FILE = "file:///C:/Users/editor/leaflet.html"
BROKEN = ["http://", "https://exa mple.org/help", "http://hope.example:port/", "http:page.html"]
SETTINGS = Settings(site=Site(base_url="http://our.example/"))


@pytest.fixture
def desk(store: Store, web: Web) -> Desk:
    web.put("www.hope.example", "/help", Page(b"<p>We answer your questions on every day of the year.</p>"))
    return Desk(store, web.connect_to)


@pytest.fixture
def our_page(tmp_path: Path) -> Path:
    return tmp_path / "our.html"


def bring_in(desk: Desk, page: Path, *addresses: str) -> imports.Imported:
    """The page links to these addresses, a line each, and is imported."""
    page.write_text("".join(f'<p>Read more <a href="{address}">here</a>.</p>\n' for address in addresses))
    return imports.import_sources(desk.store, [Source(str(page))], SETTINGS, clock=desk.clock, outbound=desk.outbound)


@pytest.mark.parametrize("address", BROKEN)
def test_a_broken_address_is_watched_and_then_told_as_dead(desk: Desk, our_page: Path, address: str) -> None:
    assert bring_in(desk, our_page, HOPE, address).links_new == 2
    summary = desk.check()
    assert (summary.checked, summary.opened, summary.network) == (2, [], "ok")
    assert watched(desk.review()) == [address]
    desk.check_due_for(days=4)
    item = desk.only_item()
    assert (item.url, item.finding, item.evidence["looks"]) == (address, Finding.DEAD, 5)
    assert Reason.BAD_ADDRESS in item.rule
    assert [reference.line for reference in item.references] == [2]


def test_a_broken_address_that_was_put_right_is_told_no_more(desk: Desk, our_page: Path) -> None:
    bring_in(desk, our_page, "http://www.hope.example:port/help")
    desk.check_due_for(days=5)
    assert desk.only_item().finding is Finding.DEAD
    done = bring_in(desk, our_page, HOPE)
    assert (done.references_new, done.references_ended) == (1, 1)
    desk.clock.advance(timedelta(hours=1))
    desk.check()
    assert desk.review().items == ()
    assert watched(desk.review()) == []


def test_a_broken_address_is_one_link_at_every_import(desk: Desk, our_page: Path) -> None:
    bring_in(desk, our_page, *BROKEN, BROKEN[0])
    done = bring_in(desk, our_page, *BROKEN, BROKEN[0])
    assert (done.links_new, done.links_known, done.references_new, done.references_ended) == (0, 4, 0, 0)


def test_broken_addresses_alone_do_not_say_that_our_network_is_down(desk: Desk, our_page: Path) -> None:
    bring_in(desk, our_page, *BROKEN)
    assert desk.check().network == "ok"
    assert sorted(watched(desk.review())) == sorted(BROKEN)


def test_a_file_of_somebodys_own_machine_is_told_as_unsafe_at_once(desk: Desk, our_page: Path, web: Web) -> None:
    bring_in(desk, our_page, FILE, HOPE)
    desk.check()
    assert desk.open() == {FILE: [Finding.UNSAFE]}
    assert [arrival.path for arrival in web.arrivals] == ["/help"]


def test_what_is_meant_for_no_browser_is_left_out(desk: Desk, our_page: Path) -> None:
    others = ["mailto:help@hope.example", "tel:+1-800-555-0100", "javascript:void(0)", "page.html", "#top", ""]
    assert bring_in(desk, our_page, *others, "http://our.example/about").links_new == 0
    assert desk.store.links() == []
