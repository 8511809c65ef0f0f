import pytest
from sqlalchemy import func, select

from curator.core.confirm import Ladder, Streak
from curator.core.findings import Finding, Status
from curator.core.history import Sight
from curator.core.reachability import Reason
from db import tables
from tests.integration.db.world import (
    HOPE,
    MONDAY,
    NIGHT,
    NOT_FOUND,
    WILLOW,
    after,
    bring_in_urls,
    concluded,
    digest_of,
    facts,
    first_look,
    holding,
    look,
    look_finding,
    take,
)
from tests.unit.core.builders import answered


def history_of(store, at):
    run, (history,) = take(store, at)
    store.release(run)
    return history


def rows(store, statement):
    with store._database.read() as connection:
        return connection.execute(statement).all()


def test_the_first_look_becomes_latest_and_approved(store):
    bring_in_urls(store, HOPE)
    first_look(store, text="We are here.")
    history = history_of(store, after(1))
    assert history.latest == history.approved
    assert (history.approved_from, history.latest_from) == (HOPE, HOPE)
    assert history.extractor == "test/1"
    assert history.body_digest == digest_of(facts("We are here."))
    assert history.last_checked_at == MONDAY
    assert history.review_due_at == after(365)
    assert store.facts({history.latest}) == {history.latest: facts("We are here.")}


def test_a_new_text_becomes_latest_and_leaves_what_was_approved(store):
    bring_in_urls(store, HOPE)
    first_look(store)
    before = history_of(store, after(1))
    look(store, after(7), lambda h: concluded(h, after(7), seen=facts("Another text.")))
    now = history_of(store, after(8))
    assert now.approved == before.approved
    assert store.facts({now.latest})[now.latest] == facts("Another text.")


def test_the_approved_text_again_becomes_latest_with_the_new_bytes(store):
    bring_in_urls(store, HOPE)
    first_look(store)
    look(store, after(7), lambda h: concluded(h, after(7), seen=facts("Another text.")))
    again = answered(at=after(14), digest="other bytes")
    look(store, after(14), lambda h: concluded(h, after(14), approved_again=True, evidence=again))
    now = history_of(store, after(15))
    assert now.latest == now.approved
    assert now.body_digest == "other bytes"


def test_a_304_keeps_the_validators_that_it_does_not_send_again(store):
    bring_in_urls(store, HOPE)
    sent = answered(digest="bytes")
    with_validators = type(sent)(
        sent.request, sent.at, sent.attempts, {"etag": '"1"', "last-modified": "then"}, sent.body, sent.body_digest
    )
    look(store, MONDAY, lambda h: concluded(h, MONDAY, evidence=with_validators, seen=facts("a"), rebaseline=True))
    look(store, after(7), lambda h: concluded(h, after(7), evidence=answered(304, at=after(7)), same_page=True))
    now = history_of(store, after(8))
    assert (now.etag, now.last_modified, now.body_digest) == ('"1"', "then", "bytes")


def test_a_200_without_validators_forgets_those_of_the_body_before(store):
    bring_in_urls(store, HOPE)
    sent = answered()
    with_validators = type(sent)(sent.request, sent.at, sent.attempts, {"etag": '"1"'}, sent.body, sent.body_digest)
    look(store, MONDAY, lambda h: concluded(h, MONDAY, evidence=with_validators, seen=facts("a"), rebaseline=True))
    look(store, after(7), lambda h: concluded(h, after(7), seen=facts("b")))
    assert history_of(store, after(8)).etag is None


def test_a_look_that_saw_no_page_changes_nothing_of_what_is_known_of_it(store):
    bring_in_urls(store, HOPE)
    first_look(store)
    before = history_of(store, after(1))
    failing = Ladder(failing=Streak(after(7), 1, after(7), Reason.NOT_FOUND))
    look(
        store,
        after(7),
        lambda h: concluded(h, after(7), reach=NOT_FOUND, ladder=failing, evidence=answered(404, at=after(7))),
    )
    now = history_of(store, after(8))
    assert now.ladder == failing
    assert (now.latest, now.body_digest, now.etag) == (before.latest, before.body_digest, before.etag)


def test_an_unconfirmed_change_is_remembered(store):
    bring_in_urls(store, HOPE)
    streak = Streak(MONDAY, 1, MONDAY, Reason.OK)
    look(store, MONDAY, lambda h: concluded(h, MONDAY, seen=facts("b"), pending=streak))
    now = history_of(store, after(1))
    assert (now.pending, now.pending_state) == (streak, "state")


def test_equal_facts_are_stored_once(store):
    bring_in_urls(store, HOPE, WILLOW, NIGHT)
    first_look(store, text="All alike.")
    look(store, after(7), lambda h: concluded(h, after(7), seen=facts("All alike.")))
    assert rows(store, select(func.count()).select_from(tables.snapshot)) == [(1,)]
    assert store.facts([9999]) == {}


def test_every_look_is_one_row_of_history(store):
    bring_in_urls(store, HOPE)
    first_look(store)
    look(store, after(7), lambda h: concluded(h, after(7), reach=NOT_FOUND, evidence=answered(404, at=after(7))))
    found = rows(store, select(tables.look.c.status, tables.look.c.answer).order_by(tables.look.c.id))
    assert [tuple(row) for row in found] == [(200, "alive"), (404, "failing")]


def test_a_look_says_which_text_it_saw(store):
    bring_in_urls(store, HOPE)
    first_look(store, text="Old.")
    look(store, after(7), lambda h: concluded(h, after(7), seen=facts("New.")))
    look(store, after(14), lambda h: concluded(h, after(14), same_page=True))
    look(store, after(21), lambda h: concluded(h, after(21), reach=NOT_FOUND))
    seen = [row.snapshot_id for row in rows(store, select(tables.look.c.snapshot_id).order_by(tables.look.c.id))]
    known = store.facts([id_ for id_ in seen if id_])
    assert [known[id_].extract if id_ else None for id_ in seen] == ["Old.", "New.", "New.", None]


def test_an_item_opens_once_and_is_told_of_once(store):
    bring_in_urls(store, HOPE)
    first = look_finding(store, MONDAY, holding(Finding.DEAD))
    second = look_finding(store, after(7), holding(Finding.DEAD))
    assert (len(first.opened), second) == (1, ([], []))
    (item,) = store.review(after(7)).items
    assert (item.id, item.finding, item.since, item.updated_at) == (first.opened[0], Finding.DEAD, MONDAY, MONDAY)
    assert item.evidence["chain"] == [{"url": HOPE, "status": 301}]
    assert item.suggestions[0].url == "https://new.example/"
    assert [reference.page for reference in item.references] == ["help.html"]


def test_a_state_that_moves_keeps_the_item_and_says_when(store):
    bring_in_urls(store, HOPE)
    look_finding(store, MONDAY, holding(Finding.CHANGED, "one"))
    look_finding(store, after(7), holding(Finding.CHANGED, "two", at=after(7), critical=True))
    (item,) = store.review(after(7)).items
    assert (item.since, item.opened_at, item.updated_at, item.critical) == (MONDAY, MONDAY, after(7), True)


def test_recovery_closes_and_a_return_is_a_new_item_that_names_the_one_before(store):
    bring_in_urls(store, HOPE)
    (first,) = look_finding(store, MONDAY, holding(Finding.DEAD)).opened
    assert look_finding(store, after(7)).closed == [first]
    assert store.review(after(7)).items == ()
    (second,) = look_finding(store, after(14), holding(Finding.DEAD, at=after(14))).opened
    (item,) = store.review(after(14)).items
    assert (item.id, item.previous) == (second, first)


def test_another_finding_of_the_link_is_not_the_one_before(store):
    bring_in_urls(store, HOPE)
    look_finding(store, MONDAY, holding(Finding.DEAD))
    look_finding(store, after(7), holding(Finding.MOVED))
    (item,) = store.review(after(7)).items
    assert (item.finding, item.previous) == (Finding.MOVED, None)


def test_every_change_of_state_is_a_row_of_its_own(store):
    bring_in_urls(store, HOPE)
    look_finding(store, MONDAY, holding(Finding.CHANGED, "one"))
    look_finding(store, after(7), holding(Finding.CHANGED, "one"))
    look_finding(store, after(14), holding(Finding.CHANGED, "two"))
    look_finding(store, after(21))
    event = tables.event.c
    found = rows(store, select(event.kind, event.at, event.detail).order_by(event.id))
    assert [tuple(row) for row in found] == [
        ("opened", MONDAY, None),
        ("updated", after(14), "two"),
        ("closed", after(21), "recovered"),
    ]


def test_a_link_that_begins_to_fail_and_answers_again_leaves_both_dates(store):
    bring_in_urls(store, HOPE)
    failing = Ladder(failing=Streak(MONDAY, 1, MONDAY, Reason.NOT_FOUND))
    for at in (MONDAY, after(1)):
        look(store, at, lambda h, at=at: concluded(h, at, reach=NOT_FOUND, ladder=failing))
    look(store, after(2), lambda h: concluded(h, after(2), ladder=Ladder()))
    found = rows(store, select(tables.event.c.kind, tables.event.c.detail).order_by(tables.event.c.id))
    assert [tuple(row) for row in found] == [("failing", "not-found"), ("answering", None)]


def test_a_batch_is_stored_whole_or_not_at_all(store):
    bring_in_urls(store, HOPE, WILLOW)
    run, links = take(store, MONDAY)
    good = concluded(links[0], MONDAY, holding(Finding.DEAD))
    naive = MONDAY.replace(tzinfo=None)
    bad = concluded(links[1], MONDAY, holding(Finding.DEAD, at=naive))
    with pytest.raises(Exception, match="naive"):
        store.record(run, [good, bad], at=MONDAY)
    assert store.review(MONDAY).counts.checked == 0
    assert store.review(MONDAY).items == ()


HOSTILE = "a\0b\ud800c\u202e<script>\r\nX: y" + "é" * 3000


def test_hostile_text_is_stored_without_what_no_database_keeps(store):
    bring_in_urls(store, HOPE)
    worded = holding(Finding.CHANGED, HOSTILE)
    spiked = type(worded)(
        worded.finding, HOSTILE, MONDAY, 0.5, HOSTILE, "rule", worded.urgency, evidence={"sentences": [HOSTILE]}
    )
    look(store, MONDAY, lambda h: concluded(h, MONDAY, spiked, seen=facts(HOSTILE), rebaseline=True))
    (item,) = store.review(MONDAY).items
    assert item.reason == HOSTILE.replace("\0", "").replace("\ud800", "?")
    assert item.evidence == {"sentences": [HOSTILE]}
    history = history_of(store, after(1))
    assert store.facts({history.latest})[history.latest] == facts(HOSTILE)
    assert history.standings[0].status is Status.OPEN


def test_counts_take_each_link_once_by_its_latest_attempt(store):
    bring_in_urls(store, *(f"https://h{n}.example/" for n in range(6)))
    run, links = take(store, MONDAY)
    page = {"seen": facts("a"), "rebaseline": True}
    outcomes = [
        concluded(links[0], MONDAY, **page),
        concluded(links[1], MONDAY, holding(Finding.CHANGED), **page),
        concluded(links[2], MONDAY, reach=NOT_FOUND),
        concluded(links[3], MONDAY, sight=Sight.BLIND),
    ]
    store.record(run, outcomes, at=MONDAY)
    store.put_back(run, [(links[4].id, after(1))])
    counts = store.review(MONDAY).counts
    assert (counts.links, counts.checked, counts.not_checked, counts.blind) == (6, 3, 2, 1)
    assert (counts.unchanged, counts.unjudged) == (1, 1)
