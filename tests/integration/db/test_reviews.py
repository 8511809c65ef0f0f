import shutil
from contextlib import ExitStack
from datetime import timedelta
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from curator.core.confirm import Ladder, Streak
from curator.core.findings import Finding
from curator.core.reachability import Answer, Reachability, Reason
from curator.core.review import Decision, Shares, Sum
from db.store import Store
from tests.integration.db.world import (
    HOPE,
    MONDAY,
    NIGHT,
    NOT_FOUND,
    WILLOW,
    after,
    bring_in_urls,
    concluded,
    facts,
    first_look,
    holding,
    look,
    look_finding,
    remember,
    take,
)


def test_an_empty_store_has_an_empty_review(store):
    review = store.review(MONDAY)
    assert (review.items, review.watching, review.since, review.next_check_at) == ((), (), None, None)
    assert review.counts.links == 0
    assert review.sum == Sum(0, 0, 0, 0)


def test_the_worst_stands_first(store):
    urls = [f"https://h{n}.example/" for n in range(6)]
    bring_in_urls(store, *urls)
    found = [
        holding(Finding.REVIEW_DUE),
        holding(Finding.CHANGED),
        holding(Finding.CHANGED, critical=True),
        holding(Finding.DEAD, at=after(1)),
        holding(Finding.DEAD),
        holding(Finding.TAKEN_OVER),
    ]
    look(store, after(2), lambda h: concluded(h, after(2), found[urls.index(h.url)]))
    order = [item.url for item in store.review(after(2)).items]
    assert order == [urls[5], urls[4], urls[3], urls[2], urls[1], urls[0]]


def test_a_link_that_fails_unconfirmed_is_watched_and_no_item(store):
    bring_in_urls(store, HOPE, WILLOW, NIGHT)
    failing = Ladder(failing=Streak(MONDAY, 2, after(1), Reason.NOT_FOUND))
    blocked = Ladder(blocked=Streak(MONDAY, 1, MONDAY, Reason.FORBIDDEN))

    def conclude(history):
        match history.url:
            case url if url == HOPE:
                return concluded(history, after(1), reach=NOT_FOUND, ladder=failing)
            case url if url == WILLOW:
                return concluded(history, after(1), holding(Finding.DEAD), reach=NOT_FOUND, ladder=failing)
        return concluded(history, after(1), ladder=blocked)

    look(store, after(1), conclude)
    (watched,) = store.review(after(1)).watching
    assert (watched.url, watched.since, watched.failures) == (HOPE, MONDAY, 2)
    assert watched.reason == "The site answers 'not found' (404)."
    assert (watched.rule, watched.next_check_at) == ("not-found", after(8))


WALL = Reachability(Answer.BLOCKED, Reason.FORBIDDEN, "The site turns programs away (403).")


def test_what_is_said_of_a_watched_link_is_its_failure_though_the_latest_look_met_a_wall(store):
    bring_in_urls(store, HOPE)
    failing = Streak(MONDAY, 1, MONDAY, Reason.NOT_FOUND)
    look(store, MONDAY, lambda h: concluded(h, MONDAY, reach=NOT_FOUND, ladder=Ladder(failing=failing)))
    walled = Ladder(failing=failing, blocked=Streak(after(1), 1, after(1), Reason.FORBIDDEN))
    look(store, after(1), lambda h: concluded(h, after(1), reach=WALL, ladder=walled))
    (watched,) = store.review(after(1)).watching
    assert (watched.rule, watched.reason) == ("not-found", NOT_FOUND.sentence)


def test_each_link_has_one_share_in_the_report(store):
    listed, asleep, wall, watched, both, same, again, never = (f"https://h{n}.example/" for n in range(8))
    bring_in_urls(store, listed, asleep, wall, watched, both, same, again)
    first_look(store)
    failing = Ladder(failing=Streak(MONDAY, 1, after(1), Reason.NOT_FOUND))

    def conclude(history):
        known = {
            listed: {"reach": WALL},
            wall: {"reach": WALL},
            watched: {"reach": NOT_FOUND, "ladder": failing},
            both: {"reach": NOT_FOUND, "ladder": failing},
            again: {"pending": Streak(after(1), 1, after(1), Reason.OK)},
        }
        found = {listed: Finding.BLOCKED, asleep: Finding.MOVED, both: Finding.REVIEW_DUE}.get(history.url)
        holdings = [holding(found)] if found else []
        return concluded(history, after(1), *holdings, **known.get(history.url, {"same_page": True}))

    look(store, after(1), conclude)
    (item_id,) = [item.id for item in store.review(after(1)).items if item.url == asleep]
    store.decide(item_id, Decision.SNOOZE, at=after(1), until=after(30))
    bring_in_urls(store, listed, asleep, wall, watched, both, same, again, never, at=after(2))
    review = store.review(after(2))
    assert review.shares == Shares(listed=2, watched=1, decided=1, not_checked=1, unjudged=1, unchanged=1, unsettled=1)
    assert {each.url for each in review.watching} == {watched, both}


def test_a_run_without_network_is_remembered_until_one_with_it(store):
    bring_in_urls(store, HOPE)
    ended = {"checked": 0, "not_checked": 1, "opened": 0, "closed": 0}
    run, _ = take(store, MONDAY)
    store.finish_run(run, at=after(0, 1), network="down", **ended)
    take(store, after(0, 2))
    assert store.review(after(1)).network_down_at == after(0, 1), "a run under way says nothing yet"
    run, _ = take(store, after(1))
    store.finish_run(run, at=after(1), network="ok", **ended)
    assert store.review(after(1)).network_down_at is None


def test_the_next_check_is_the_first_that_is_planned(store):
    bring_in_urls(store, HOPE)
    first_look(store)
    bring_in_urls(store, HOPE, WILLOW, at=after(1))
    assert store.review(after(1)).next_check_at == after(1)


def test_the_sum_counts_from_the_digest_before(store):
    bring_in_urls(store, HOPE, WILLOW)
    look_finding(store, MONDAY, holding(Finding.DEAD))
    assert remember(store, after(1)).sum == Sum(carried=0, new=2, closed=0, open=2)
    bring_in_urls(store, HOPE, NIGHT, at=after(2))
    look_finding(store, after(3), holding(Finding.DEAD))
    review = store.review(after(7))
    assert review.since == after(1)
    assert review.sum == Sum(carried=2, new=1, closed=1, open=2)


def test_a_review_that_is_not_remembered_moves_no_sum(store):
    bring_in_urls(store, HOPE)
    look_finding(store, MONDAY, holding(Finding.DEAD))
    store.review(after(1))
    assert store.review(after(2)).sum == Sum(carried=0, new=1, closed=0, open=1)


def test_an_item_that_came_and_went_between_two_digests_is_new_and_closed(store):
    bring_in_urls(store, HOPE)
    remember(store, MONDAY)
    look_finding(store, after(1), holding(Finding.DEAD))
    look_finding(store, after(2))
    assert store.review(after(7)).sum == Sum(carried=0, new=1, closed=1, open=0)
    remember(store, after(7))
    assert store.review(after(8)).sum == Sum(0, 0, 0, 0)


def test_an_item_put_to_sleep_leaves_the_list_and_is_new_when_it_returns(store):
    bring_in_urls(store, HOPE)
    (item_id,) = look_finding(store, MONDAY, holding(Finding.MOVED)).opened
    remember(store, MONDAY)
    store.decide(item_id, Decision.SNOOZE, at=after(1), until=after(10))
    assert remember(store, after(7)).sum == Sum(carried=1, new=0, closed=1, open=0)
    assert remember(store, after(14)).sum == Sum(carried=0, new=1, closed=0, open=1)
    assert remember(store, after(21)).sum == Sum(carried=1, new=0, closed=0, open=1)


def test_an_item_that_woke_and_recovered_between_two_digests_is_new_and_closed(store):
    bring_in_urls(store, HOPE)
    (item_id,) = look_finding(store, MONDAY, holding(Finding.MOVED)).opened
    store.decide(item_id, Decision.SNOOZE, at=after(1), until=after(10))
    remember(store, after(7))
    store.review(after(12))
    look_finding(store, after(13))
    assert store.review(after(14)).sum == Sum(carried=0, new=1, closed=1, open=0)


def test_a_page_that_is_not_as_approved_is_never_counted_as_unchanged(store):
    bring_in_urls(store, HOPE)
    first_look(store)
    assert store.review(MONDAY).counts.unchanged == 1
    change = holding(Finding.CHANGED)
    (item_id,) = look(store, after(7), lambda h: concluded(h, after(7), change, seen=facts("New."))).opened
    store.decide(item_id, Decision.SNOOZE, at=after(8), until=after(90))
    look(store, after(14), lambda h: concluded(h, after(14), judged=(), same_page=True))
    assert store.review(after(14)).counts.unchanged == 0


URLS = (HOPE, WILLOW, NIGHT)
STEPS = st.one_of(
    st.tuples(st.just("look"), st.tuples(*[st.sampled_from(["", "a", "b"])] * len(URLS))),
    st.tuples(st.just("import"), st.sets(st.sampled_from(URLS), min_size=1)),
    st.tuples(st.just("decide"), st.tuples(st.integers(1, 8), st.sampled_from(list(Decision)))),
    st.tuples(st.just("digest"), st.none()),
)


def take_step(store, at, kind, what):
    match kind:
        case "look":
            state_of = dict(zip(URLS, what, strict=True))
            look(
                store,
                at,
                lambda h: concluded(
                    h, at, *(holding(f, state_of[h.url]) for f in (Finding.MOVED, Finding.CHANGED) if state_of[h.url])
                ),
            )
        case "import":
            bring_in_urls(store, *sorted(what), at=at)
        case "decide":
            number, decision = what
            listed = store.review(at).items
            if listed:
                item = listed[number % len(listed)]
                until = at + timedelta(days=number)
                store.decide(item.id, decision, at=at, url=HOPE, until=until, next_review_at=after(400))
        case "digest":
            remember(store, at)


@settings(max_examples=40, deadline=None)
@given(steps=st.lists(STEPS, max_size=12))
def test_whatever_happens_the_sum_adds_up_and_carries_what_the_last_digest_left_open(prepared_databases, steps):
    with TemporaryDirectory() as folder, ExitStack() as stack:
        path = shutil.copy(str(prepared_databases("sqlite").database), folder)
        store = stack.enter_context(Store.open(f"sqlite:///{path}"))
        bring_in_urls(store, *URLS)
        left_open = 0
        for day, (kind, what) in enumerate(steps, 1):
            take_step(store, after(day), kind, what)
            review = store.review(after(day))
            if kind == "digest":
                left_open = len(review.items)
            assert review.sum.carried == left_open
            assert review.sum.carried + review.sum.new - review.sum.closed == review.sum.open == len(review.items)
            assert min(review.sum.new, review.sum.closed) >= 0
            counts = review.counts
            assert counts.links == counts.checked + counts.not_checked + counts.blind
            assert review.shares.links == counts.links
            assert review.shares.listed == len({item.url for item in review.items})
