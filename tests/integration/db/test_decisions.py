import pytest
from sqlalchemy import select

from curator.core.findings import Finding, Status
from curator.core.review import Decision
from curator.errors import Problem
from db import tables
from tests.integration.db.world import (
    HOPE,
    MONDAY,
    WILLOW,
    after,
    bring_in_urls,
    concluded,
    facts,
    first_look,
    holding,
    look,
    look_finding,
    take,
)


@pytest.fixture
def moved(store):
    """The id of an open item."""
    bring_in_urls(store, HOPE)
    first_look(store)
    return look_finding(store, after(7), holding(Finding.MOVED)).opened[0]


def text_of(store, which):
    run, (history,) = take(store, after(1000))
    store.release(run)
    id_ = getattr(history, which)
    return store.facts([id_])[id_].extract


def test_an_item_that_is_none_is_said_to_be_none(store, moved):
    for wrong in (0, -1, 999, 2**31, 2**70):
        with pytest.raises(Problem, match=f"There is no item {wrong}; "):
            store.decide(wrong, Decision.KEEP, at=after(8))


def test_a_closed_item_is_decided_no_more(store, moved):
    look_finding(store, after(8))
    with pytest.raises(Problem, match=f"Item {moved} is closed already"):
        store.decide(moved, Decision.KEEP, at=after(9))


def test_a_replacement_needs_its_address(store, moved):
    with pytest.raises(Problem, match="--url"):
        store.decide(moved, Decision.REPLACE, at=after(8))
    assert store.review(after(8)).items[0].id == moved


def test_a_snooze_needs_a_day_that_is_still_to_come(store, moved):
    with pytest.raises(Problem, match="--until"):
        store.decide(moved, Decision.SNOOZE, at=after(8))
    with pytest.raises(Problem, match="future"):
        store.decide(moved, Decision.SNOOZE, at=after(8), until=after(8))


def test_what_was_kept_stays_quiet_while_its_state_is_the_same(store, moved):
    item = store.decide(moved, Decision.KEEP, at=after(8), by="Ann", next_review_at=after(373))
    assert item.status is Status.SETTLED
    assert look_finding(store, after(14), holding(Finding.MOVED)) == ([], [])
    assert store.review(after(14)).items == ()


def test_a_new_state_of_what_was_kept_is_a_new_item_that_names_the_one_before(store, moved):
    store.decide(moved, Decision.KEEP, at=after(8), next_review_at=after(373))
    recorded = look_finding(store, after(14), holding(Finding.MOVED, "elsewhere", at=after(14)))
    assert recorded.closed == [moved]
    (item,) = store.review(after(14)).items
    assert (item.id, item.previous) == (recorded.opened[0], moved)


def test_keep_is_a_review_and_acknowledge_is_none(store, moved):
    store.decide(moved, Decision.ACKNOWLEDGE, at=after(8), next_review_at=after(373))
    (row,) = store.links()
    assert (row.reviewed_at, row.review_due_at) == (None, after(365))
    store.decide(moved, Decision.KEEP, at=after(9), next_review_at=after(374))
    (row,) = store.links()
    assert (row.reviewed_at, row.review_due_at) == (after(9), after(374))


@pytest.mark.parametrize("decision", [Decision.KEEP, Decision.ACKNOWLEDGE])
def test_a_change_that_is_approved_is_closed_and_is_the_new_baseline(store, decision):
    bring_in_urls(store, HOPE)
    first_look(store, text="Old.")
    change = holding(Finding.CHANGED, "new")
    (item_id,) = look(store, after(7), lambda h: concluded(h, after(7), change, seen=facts("New."))).opened
    assert text_of(store, "approved") == "Old."
    item = store.decide(item_id, decision, at=after(8), next_review_at=after(373))
    assert item.status is Status.CLOSED
    assert text_of(store, "approved") == "New."


def test_a_change_that_waits_for_its_own_decision_is_not_approved_by_another_one(store):
    bring_in_urls(store, HOPE)
    first_look(store, text="Old.")
    both = (holding(Finding.CHANGED, "new"), holding(Finding.MOVED))
    look(store, after(7), lambda h: concluded(h, after(7), *both, seen=facts("New.")))
    ids = {item.finding: item.id for item in store.review(after(7)).items}
    store.decide(ids[Finding.MOVED], Decision.KEEP, at=after(8), next_review_at=after(373))
    assert text_of(store, "approved") == "Old."
    assert [item.finding for item in store.review(after(8)).items] == [Finding.CHANGED]


def test_taking_note_of_a_due_review_counts_as_the_review(store):
    bring_in_urls(store, HOPE)
    (opened,) = look_finding(store, MONDAY, holding(Finding.REVIEW_DUE)).opened
    store.decide(opened, Decision.ACKNOWLEDGE, at=after(1), next_review_at=after(366))
    (row,) = store.links()
    assert (row.reviewed_at, row.review_due_at) == (after(1), after(366))
    assert store.review(after(1)).items == ()


def test_keeping_anything_makes_the_review_that_was_due(store):
    bring_in_urls(store, HOPE)
    look_finding(store, MONDAY, holding(Finding.REVIEW_DUE), holding(Finding.MOVED))
    ids = {item.finding: item.id for item in store.review(MONDAY).items}
    store.decide(ids[Finding.MOVED], Decision.KEEP, at=after(1), next_review_at=after(366))
    assert store.review(after(1)).items == ()


def test_a_waiting_item_goes_on_quietly_and_closes_when_it_recovers(store, moved):
    item = store.decide(moved, Decision.REPLACE, at=after(8), url=WILLOW)
    assert item.status is Status.WAITING
    look_finding(store, after(14), holding(Finding.MOVED, "elsewhere"))
    review = store.review(after(14))
    assert (review.items, review.decided) == ((), 1)
    assert look_finding(store, after(21)).closed == [moved]


def test_a_snoozed_item_comes_back_on_its_day_and_not_before(store, moved):
    store.decide(moved, Decision.SNOOZE, at=after(8), until=after(20))
    early = store.review(after(19))
    assert (early.items, early.decided) == ((), 1)
    late = store.review(after(20))
    assert ([item.id for item in late.items], late.decided) == ([moved], 0)
    with store._database.read() as connection:
        event = tables.event.c
        told = connection.execute(select(event.kind).where(event.item_id == moved).order_by(event.id)).scalars().all()
    assert told == ["opened", "decided", "returned"]


def test_a_snoozed_item_that_recovered_stays_away(store, moved):
    store.decide(moved, Decision.SNOOZE, at=after(8), until=after(20))
    look_finding(store, after(14))
    assert store.review(after(30)).items == ()


def test_a_decision_may_be_changed_while_the_item_is_not_closed(store, moved):
    store.decide(moved, Decision.REMOVE, at=after(8))
    store.decide(moved, Decision.SNOOZE, at=after(9), until=after(20))
    item = store.decide(moved, Decision.KEEP, at=after(10), next_review_at=after(375))
    assert item.status is Status.SETTLED
    assert store.review(after(30)).items == ()


def test_every_decision_is_kept_with_its_words(store, moved):
    store.decide(moved, Decision.REPLACE, at=after(8), by="Ann", url=WILLOW, note="they\0 merged")
    with store._database.read() as connection:
        row = connection.execute(select(tables.decision)).one()
    assert (row.item_id, row.decision, row.by, row.url, row.note) == (moved, "replace", "Ann", WILLOW, "they merged")
