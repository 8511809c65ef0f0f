"""A link that moves from one of our pages to another, or is dropped and comes back: what was found stays known."""

from datetime import timedelta
from pathlib import Path

import pytest

from curator.core.findings import Finding
from curator.core.review import Decision
from curator.settings import Settings, Source
from db.store import Store
from jobs.imports import import_sources
from tests.integration.jobs.desk import Desk
from tests.servers.web import Page, Web

HOPE = "http://www.hope.example/help"
BEFORE = "Call our helpline on 1-800-555-0100 on any day of the year, from nine in the morning until nine at night."
AFTER = BEFORE.replace("0100", "0199")


@pytest.fixture
def desk(store: Store, web: Web) -> Desk:
    web.put("www.hope.example", "/help", page(BEFORE))
    return Desk(store, web.connect_to)


def page(call: str) -> Page:
    body = (
        f"<!doctype html><html lang=en><head><title>Help</title></head><body><main><h1>How we help</h1><p>{call}</p>"
        "<p>Our nurses know what it means to hear the word cancer, and they have time for your questions.</p>"
        "<p>We also meet on the first Tuesday of the month in the community hall, bring a friend.</p></main>"
    )
    return Page(body.encode(), headers={"Content-Type": "text/html"})


def bring_in(desk: Desk, folder: Path, **cited: bool) -> None:
    """Pages of ours, all imported in one step; those that are told to link to the site do."""
    sources = []
    for name, links in cited.items():
        path = folder / f"{name}.html"
        path.write_text(f'<p>Read more <a href="{HOPE}">here</a>.</p>' if links else "<p>Nothing.</p>")
        sources.append(Source(str(path)))
    import_sources(desk.store, sources, Settings(), clock=desk.clock, outbound=desk.outbound)


def change(desk: Desk, web: Web) -> None:
    """The link's page changes after it was approved, and an item tells of it."""
    desk.check()
    web.put("www.hope.example", "/help", page(AFTER))
    desk.clock.advance(timedelta(days=7))
    desk.check_due_for(days=3)
    assert desk.open() == {HOPE: [Finding.CHANGED]}


@pytest.mark.parametrize("first", [True, False])
def test_a_link_that_moves_to_another_of_our_pages_keeps_its_item(
    desk: Desk, web: Web, tmp_path: Path, first: bool
) -> None:
    bring_in(desk, tmp_path, a=first, b=not first)
    change(desk, web)
    before = desk.only_item()
    bring_in(desk, tmp_path, a=not first, b=first)
    desk.check_due_for(days=8)
    item = desk.only_item()
    assert (item.id, item.finding) == (before.id, Finding.CHANGED)
    assert [Path(reference.page).stem for reference in item.references] == ["b" if first else "a"]


def test_a_change_is_told_again_when_a_dropped_link_comes_back(desk: Desk, web: Web, tmp_path: Path) -> None:
    bring_in(desk, tmp_path, a=True)
    change(desk, web)
    before = desk.only_item()
    bring_in(desk, tmp_path, a=False)
    assert desk.open() == {}
    desk.clock.advance(timedelta(days=1))
    bring_in(desk, tmp_path, a=True)
    desk.check_due_for(days=3)
    item = desk.only_item()
    assert (item.finding, item.previous) == (Finding.CHANGED, before.id)
    assert item.id != before.id


@pytest.mark.parametrize("decision", [Decision.REPLACE, Decision.REMOVE])
def test_a_decision_that_our_page_does_not_follow_comes_back_at_its_next_import(
    desk: Desk, web: Web, tmp_path: Path, decision: Decision
) -> None:
    bring_in(desk, tmp_path, a=True, b=False)
    change(desk, web)
    desk.store.decide(desk.only_item().id, decision, at=desk.clock.now(), url="http://better.example/")
    assert desk.open() == {}
    bring_in(desk, tmp_path, b=False)
    assert desk.open() == {}
    bring_in(desk, tmp_path, a=True)
    assert desk.open() == {HOPE: [Finding.CHANGED]}


def test_a_folder_of_one_page_names_it_as_it_will_when_there_are_more(desk: Desk, tmp_path: Path) -> None:
    source = Source(str(tmp_path), page_url="https://ours.example")
    (tmp_path / "about.html").write_text(f'<a href="{HOPE}">here</a>')
    import_sources(desk.store, [source], Settings(), clock=desk.clock, outbound=desk.outbound)
    (tmp_path / "more.html").write_text("<p>Nothing.</p>")
    again = import_sources(desk.store, [source], Settings(), clock=desk.clock, outbound=desk.outbound)
    assert (again.references_new, again.references_ended) == (0, 0)
    (row,) = desk.store.links()
    assert [place.page for place in row.references] == ["https://ours.example/about.html"]
