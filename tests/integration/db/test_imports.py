import threading
from dataclasses import replace

import pytest
from sqlalchemy import select

from curator.core.confirm import Ladder, Streak
from curator.core.findings import Finding
from curator.core.link import Notes
from curator.core.reachability import Reason
from curator.core.review import Decision
from db import tables
from db.imports import Document, Rules
from db.selection import Due, Urls
from db.store import Store
from tests.integration.db.world import (
    HOPE,
    MONDAY,
    NIGHT,
    NOT_FOUND,
    OUR_PAGE,
    WILLOW,
    after,
    bring_in,
    bring_in_urls,
    concluded,
    facts,
    first_look,
    holding,
    look,
    look_finding,
    mention,
    take,
)
from tests.unit.core.builders import answered


def places(store):
    return {row.url: [(r.page, r.line, r.text) for r in row.references] for row in store.links()}


def test_one_link_may_stand_in_many_places(store):
    done = bring_in(store, {"a.html": [mention(HOPE, "one"), mention(HOPE, "two", line=9)], "b.html": [mention(HOPE)]})
    assert done == (1, 0, 3, 0)
    assert places(store) == {HOPE: [("a.html", 3, "one"), ("a.html", 9, "two"), ("b.html", 3, "here")]}


def test_importing_again_changes_nothing(store):
    pages = {"a.html": [mention(HOPE), mention(HOPE), mention(WILLOW)], "b.html": [mention(HOPE)]}
    bring_in(store, pages)
    before = store.links()
    assert bring_in(store, pages, at=after(1)) == (0, 2, 0, 0)
    assert store.links() == before


def test_two_ways_to_write_an_address_are_one_link(store):
    done = store.import_source(
        "site",
        {"a.html": [mention(HOPE), mention(HOPE.upper())]},
        at=MONDAY,
        organisation_of=lambda _url: None,
        key_of=str.lower,
        review_due_at=None,
    )
    assert done == (1, 0, 2, 0)
    assert [row.url for row in store.links()] == [HOPE]


def test_what_is_not_the_webs_is_left_out(store):
    skipped = replace(mention("mailto:us@hope.example"), skip="scheme")
    assert bring_in(store, {"a.html": [skipped]}) == (0, 0, 0, 0)


def test_a_reference_whose_line_moved_is_the_same_one(store):
    bring_in(store, {"a.html": [mention(HOPE, line=3)]})
    assert bring_in(store, {"a.html": [mention(HOPE, line=30)]}, at=after(1)) == (0, 1, 0, 0)
    assert places(store) == {HOPE: [("a.html", 30, "here")]}


def test_a_page_with_another_title_is_the_same_one(store):
    bring_in(store, {"a.html": [mention(HOPE)]})
    titled = replace(mention(HOPE), page_title="Where to find\0 support")
    assert bring_in(store, {"a.html": [titled]}, at=after(1)) == (0, 1, 0, 0)
    assert [r.title for r in store.links()[0].references] == ["Where to find support"]
    assert bring_in(store, {"a.html": [replace(titled, page_title="Help")]}, at=after(2)) == (0, 1, 0, 0)
    assert [r.title for r in store.links()[0].references] == ["Help"]


def test_of_several_alike_one_that_goes_is_one_that_ends(store):
    bring_in(store, {"a.html": [mention(HOPE, line=3), mention(HOPE, line=9)]})
    assert bring_in(store, {"a.html": [mention(HOPE, line=4)]}, at=after(1)) == (0, 1, 0, 1)
    assert places(store) == {HOPE: [("a.html", 4, "here")]}
    assert bring_in(store, {"a.html": [mention(HOPE, line=4)] * 3}, at=after(2)) == (0, 1, 2, 0)


def test_a_changed_sentence_is_another_reference(store):
    bring_in(store, {"a.html": [mention(HOPE, context="Read it here.")]})
    assert bring_in(store, {"a.html": [mention(HOPE, context="Ask here.")]}, at=after(1)) == (0, 1, 1, 1)


def test_a_vanished_reference_is_ended_with_a_date_and_never_deleted(store):
    bring_in_urls(store, HOPE, WILLOW)
    assert bring_in_urls(store, HOPE, at=after(1)) == (0, 1, 0, 1)
    with store._database.read() as connection:
        ends = connection.execute(select(tables.reference.c.ended_at).order_by(tables.reference.c.id)).scalars().all()
    assert ends == [None, after(1)]


def test_pages_that_vanish_from_the_source_end_too(store):
    bring_in(store, {"a.html": [mention(HOPE)], "b.html": [mention(WILLOW)]})
    assert bring_in(store, {"a.html": [mention(HOPE)]}, at=after(1)) == (0, 1, 0, 1)
    assert list(places(store)) == [HOPE]


def test_another_source_ends_nothing_of_this_one(store):
    bring_in(store, {"a.html": [mention(HOPE)]})
    assert bring_in(store, {"b.html": [mention(WILLOW)]}, location="other") == (1, 0, 1, 0)
    assert set(places(store)) == {HOPE, WILLOW}


def test_two_sources_may_make_up_one_page(store):
    bring_in(store, {OUR_PAGE: [mention(HOPE)]}, location="top.html")
    bring_in(store, {OUR_PAGE: [mention(WILLOW)]}, location="bottom.html")
    assert bring_in(store, {OUR_PAGE: [mention(HOPE)]}, location="top.html", at=after(1)) == (0, 1, 0, 0)
    assert set(places(store)) == {HOPE, WILLOW}


def test_a_table_of_what_our_pages_cite_doubles_nothing(store):
    pages = {"a.html": [mention(HOPE)], "b.html": [mention(WILLOW)]}
    bring_in(store, pages)
    assert bring_in(store, pages, location="all.csv", at=after(1)) == (0, 2, 0, 0)
    assert bring_in(store, {"a.html": [mention(HOPE)]}, at=after(2)) == (0, 1, 0, 1)
    assert list(places(store)) == [HOPE]


def test_a_link_that_no_page_cites_is_not_checked_and_its_items_are_over(store):
    bring_in_urls(store, HOPE, WILLOW)
    opened = look_finding(store, MONDAY, holding(Finding.DEAD)).opened
    assert len(opened) == 2
    bring_in_urls(store, HOPE, at=after(1))
    assert [item.url for item in store.review(after(1)).items] == [HOPE]
    assert store.review(after(1)).counts.links == 1
    assert [history.url for history in take(store, after(30), Due(after(30)))[1]] == [HOPE]


def test_a_link_that_another_page_still_cites_stays(store):
    bring_in(store, {"a.html": [mention(HOPE)], "b.html": [mention(HOPE)]})
    look_finding(store, MONDAY, holding(Finding.DEAD))
    bring_in(store, {"a.html": [mention(HOPE)]}, at=after(1))
    assert len(store.review(after(1)).items) == 1


@pytest.mark.parametrize("decision", [Decision.REPLACE, Decision.REMOVE])
def test_a_decision_that_waits_for_our_page_is_over_when_the_import_finds_the_old_address_no_more(store, decision):
    bring_in_urls(store, HOPE)
    (item_id,) = look_finding(store, MONDAY, holding(Finding.MOVED)).opened
    store.decide(item_id, decision, at=after(1), url=WILLOW)
    assert store.review(after(2)).decided == 1
    bring_in_urls(store, WILLOW, at=after(3))
    review = store.review(after(3))
    assert (review.decided, review.items) == (0, ())


def test_a_link_cited_again_is_due_at_once_and_old_failures_count_no_more(store):
    bring_in_urls(store, HOPE)
    failing = Ladder(failing=Streak(MONDAY, 2, after(2), Reason.NOT_FOUND))
    look(store, MONDAY, lambda h: concluded(h, MONDAY, reach=NOT_FOUND, ladder=failing))
    bring_in_urls(store, WILLOW, at=after(1))
    assert bring_in_urls(store, HOPE, at=after(300)) == (0, 1, 1, 1)
    _, (history,) = take(store, after(300), Due(after(300)))
    assert (history.url, history.ladder) == (HOPE, Ladder())


def together(store, at, **pages):
    """Import pages as sources of their own in one step."""
    documents = [
        Document(name, {name: [mention(url, line=line) for line, url in enumerate(urls, 1)]})
        for name, urls in pages.items()
    ]
    return store.import_sources(documents, Rules(lambda url: url, lambda _url: None), at=at)


@pytest.mark.parametrize(("here", "there"), [("a", "b"), ("b", "a")])
def test_a_link_that_moves_between_our_pages_keeps_its_items(store, here, there):
    together(store, MONDAY, **{"a": [WILLOW], "b": [WILLOW]} | {here: [HOPE]})
    look_finding(store, MONDAY, holding(Finding.CHANGED))
    before = {item.url: item.id for item in store.review(MONDAY).items}
    done = together(store, after(1), **{"a": [WILLOW], "b": [WILLOW]} | {there: [HOPE]})
    assert sorted(done) == [(0, 1, 1, 1), (0, 1, 1, 1)]
    review = store.review(after(1))
    assert {item.url: item.id for item in review.items} == before
    assert [r.page for item in review.items if item.url == HOPE for r in item.references] == [there]


def test_sources_that_are_imported_together_end_what_none_of_them_cites(store):
    together(store, MONDAY, a=[HOPE], b=[WILLOW])
    (moved, _) = look_finding(store, MONDAY, holding(Finding.MOVED)).opened
    store.decide(moved, Decision.REPLACE, at=MONDAY, url=NIGHT)
    together(store, after(1), a=[NIGHT], b=[WILLOW])
    review = store.review(after(1))
    assert (review.decided, [item.url for item in review.items]) == (0, [WILLOW])


def test_of_sources_that_are_imported_together_none_is_stored_when_one_fails(store):
    def key_of(url):
        if url == NIGHT:
            raise RuntimeError("broken")
        return url

    documents = [Document("a", {"a": [mention(HOPE)]}), Document("b", {"b": [mention(NIGHT)]})]
    with pytest.raises(RuntimeError, match="broken"):
        store.import_sources(documents, Rules(key_of, lambda _url: None), at=MONDAY)
    assert store.links() == []


def test_a_link_cited_again_is_read_again(store):
    bring_in_urls(store, HOPE)
    cached = replace(answered(url=HOPE), headers={"etag": '"1"', "last-modified": "Mon"})
    look(store, MONDAY, lambda h: concluded(h, MONDAY, seen=facts("Text."), rebaseline=True, evidence=cached))
    (before,) = take(store, after(0, 1))[1]
    assert None not in (before.etag, before.last_modified, before.body_digest, before.latest_from)
    bring_in_urls(store, WILLOW, at=after(1))
    bring_in_urls(store, HOPE, at=after(2))
    (back,) = take(store, after(2), Urls((HOPE,)))[1]
    assert (back.etag, back.last_modified, back.body_digest, back.latest_from) == (None, None, None, None)
    assert (back.approved, back.approved_from) == (before.approved, before.approved_from)


def test_a_reference_that_returns_is_a_stay_of_its_own(store):
    bring_in_urls(store, HOPE)
    bring_in_urls(store, WILLOW, at=after(1))
    bring_in_urls(store, HOPE, at=after(2))
    with store._database.read() as connection:
        stays = connection.execute(
            select(tables.reference.c.created_at, tables.reference.c.ended_at)
            .join(tables.link, tables.link.c.id == tables.reference.c.link_id)
            .where(tables.link.c.url == HOPE)
            .order_by(tables.reference.c.id)
        ).all()
    assert [tuple(stay) for stay in stays] == [(MONDAY, after(1)), (after(2), None)]


def test_notes_of_a_table_are_kept_and_a_page_takes_none_away(store):
    bring_in(store, {"a.html": [mention(HOPE)]})
    noted = [replace(mention(HOPE), notes=Notes(topic="grief")), replace(mention(HOPE), notes=Notes(owner="Ann"))]
    bring_in(store, {"all.csv": noted}, location="all.csv", at=after(1))
    bring_in(store, {"a.html": [mention(HOPE)]}, at=after(2))
    assert store.links()[0].notes == Notes(topic="grief", owner="Ann")
    bring_in(store, {"all.csv": [replace(mention(HOPE), notes=Notes(topic="loss"))]}, location="all.csv", at=after(3))
    assert store.links()[0].notes == Notes(topic="loss", owner="Ann")


def test_an_organisation_that_the_settings_learn_is_set_at_the_next_import(store):
    bring_in_urls(store, HOPE)
    bring_in(store, {OUR_PAGE: [mention(HOPE)]}, organisation_of=lambda _url: "Hope House")
    assert store.links()[0].organisation == "Hope House"


def test_no_import_moves_a_review_date(store):
    bring_in_urls(store, HOPE)
    bring_in_urls(store, HOPE, at=after(100))
    assert store.links()[0].review_due_at == after(365)


def test_a_source_that_fails_half_way_leaves_nothing(store):
    def organisation_of(url):
        if url == NIGHT:
            raise RuntimeError("broken")

    with pytest.raises(RuntimeError, match="broken"):
        bring_in(store, {"a.html": [mention(HOPE), mention(NIGHT)]}, organisation_of=organisation_of)
    assert store.links() == []


def test_hostile_words_are_found_again_at_the_next_import(store):
    hostile = mention(HOPE, text="a\0b\ud800", context="\u202e" + "x" * 10_000)
    bring_in(store, {"p\0age": [hostile]})
    assert bring_in(store, {"p\0age": [hostile]}, at=after(1)) == (0, 1, 0, 0)


def test_an_empty_page_ends_what_stood_there(store):
    bring_in_urls(store, HOPE)
    assert bring_in(store, {OUR_PAGE: []}, at=after(1)) == (0, 0, 0, 1)
    assert store.links() == []


def test_the_catalogue_says_what_was_last_seen(store):
    bring_in_urls(store, HOPE)
    first_look(store)
    (row,) = store.links()
    assert (row.answer, row.sentence, row.last_checked_at, row.next_check_at) == (
        "alive",
        "The page is there.",
        MONDAY,
        after(7),
    )


def test_imports_side_by_side_make_each_link_once(store, store_url):
    urls = [f"https://h{n}.example/" for n in range(60)]
    start = threading.Barrier(3)
    done = []

    def work(location):
        with Store.open(store_url) as own:
            start.wait(30)
            page = {f"{location}.html": [mention(url) for url in urls]}
            done.append(bring_in(own, page, location=location))

    threads = [threading.Thread(target=work, args=(name,)) for name in "abc"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(result.links_new for result in done) == [0, 0, 60]
    assert {len(row.references) for row in store.links()} == {3}
