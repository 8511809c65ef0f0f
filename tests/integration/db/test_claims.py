import threading
from datetime import timedelta

from curator.core.findings import Finding
from curator.core.review import Decision
from db.selection import All, Due, OfOrganisation, Urls
from db.store import Store
from tests.integration.db.world import (
    HOPE,
    LEASE,
    MONDAY,
    NIGHT,
    WILLOW,
    after,
    bring_in,
    bring_in_urls,
    concluded,
    first_look,
    holding,
    look_finding,
    mention,
    take,
)


def many(count):
    return [f"https://h{n}.example/" for n in range(count)]


def test_a_link_is_claimed_by_one_run_at_a_time(store):
    bring_in_urls(store, HOPE, WILLOW)
    _, first = take(store, MONDAY)
    _, second = take(store, MONDAY)
    assert {history.url for history in first} == {HOPE, WILLOW}
    assert second == []


def test_no_link_is_claimed_twice_in_one_run(store):
    bring_in_urls(store, HOPE)
    run, links = take(store, MONDAY)
    store.record(run, [concluded(links[0], MONDAY)], at=MONDAY)
    assert store.claim(run, All(), limit=10, at=MONDAY, lease=LEASE) == []


def test_two_runs_over_all_links_do_not_hand_them_to_each_other_for_ever(store):
    bring_in_urls(store, HOPE)
    early, links = take(store, MONDAY)
    store.record(early, [concluded(links[0], MONDAY)], at=MONDAY)
    late, links = take(store, MONDAY)
    assert len(links) == 1
    store.record(late, [concluded(links[0], MONDAY)], at=MONDAY)
    assert store.claim(early, All(), limit=10, at=MONDAY, lease=LEASE) == []


def test_the_longest_due_come_first_up_to_the_limit(store):
    bring_in_urls(store, HOPE, at=after(1))
    bring_in(store, {"other.html": [mention(WILLOW)]}, location="other", at=MONDAY)
    run, links = take(store, after(2), Due(after(2)), limit=1)
    assert [history.url for history in links] == [WILLOW]
    assert [history.url for history in store.claim(run, Due(after(2)), limit=1, at=after(2), lease=LEASE)] == [HOPE]


def test_only_due_links_are_due(store):
    bring_in_urls(store, HOPE)
    first_look(store)
    assert not store.anything_due(after(6))
    assert take(store, after(6), Due(after(6)))[1] == []
    assert store.anything_due(after(7))
    assert len(take(store, after(7), Due(after(7)))[1]) == 1
    assert not store.anything_due(after(7)), "what is claimed waits for nobody"


def test_a_look_made_while_the_clock_was_far_ahead_leaves_its_link_due(store):
    bring_in_urls(store, HOPE)
    first_look(store, after(3650))
    assert store.anything_due(after(1))
    assert len(take(store, after(1), Due(after(1)))[1]) == 1


def test_a_plan_of_a_year_is_kept(store):
    bring_in_urls(store, HOPE)
    run, links = take(store, MONDAY)
    store.put_back(run, [(links[0].id, after(365))])
    assert not store.anything_due(MONDAY)
    assert take(store, after(364), Due(after(364)))[1] == []


def test_a_claim_made_while_the_clock_was_far_ahead_holds_no_link(store):
    bring_in_urls(store, HOPE)
    take(store, after(3650))
    assert store.anything_due(MONDAY)
    assert store.held(All(), MONDAY) == 0
    assert len(take(store, MONDAY)[1]) == 1
    assert take(store, MONDAY)[1] == [], "a claim of today holds"


def test_links_are_taken_by_their_key_or_their_organisation(store):
    bring_in(
        store,
        {"a.html": [mention(HOPE), mention(WILLOW)]},
        organisation_of=lambda url: "Willow" if url == WILLOW else None,
    )
    assert [h.url for h in take(store, MONDAY, Urls((HOPE, "https://unknown.example/")))[1]] == [HOPE]
    assert [h.url for h in take(store, MONDAY, OfOrganisation("Willow"))[1]] == [WILLOW]


def test_a_killed_run_holds_its_links_until_its_lease_ends_and_no_longer(store, store_url):
    bring_in_urls(store, HOPE)
    with Store.open(store_url) as killed:
        take(killed, MONDAY)
    just_before = MONDAY + LEASE - timedelta(seconds=1)
    assert not store.anything_due(just_before)
    assert take(store, just_before)[1] == []
    assert store.anything_due(MONDAY + LEASE)
    assert len(take(store, MONDAY + LEASE)[1]) == 1


def test_a_released_run_gives_back_what_it_held_with_its_due_time_as_it_was(store):
    bring_in_urls(store, HOPE)
    run, _ = take(store, after(1))
    store.release(run)
    assert len(take(store, after(1), Due(MONDAY))[1]) == 1


def test_what_could_not_be_looked_at_is_due_again_and_nothing_is_held_against_it(store):
    bring_in_urls(store, HOPE)
    first_look(store)
    run, links = take(store, after(7))
    store.put_back(run, [(links[0].id, after(8))])
    (row,) = store.links()
    assert row.next_check_at == after(8)
    assert row.last_checked_at == MONDAY
    assert row.answer == "alive"
    assert store.review(after(7)).counts.not_checked == 1


def test_a_link_is_put_back_only_by_the_run_that_holds_it(store):
    bring_in_urls(store, HOPE)
    lost, links = take(store, MONDAY)
    take(store, MONDAY + LEASE)
    store.put_back(lost, [(links[0].id, after(30))])
    assert store.links()[0].next_check_at == MONDAY


def test_the_outcome_of_a_lost_claim_is_dropped(store):
    bring_in_urls(store, HOPE)
    lost, links = take(store, MONDAY)
    run, again = take(store, MONDAY + LEASE)
    recorded = store.record(lost, [concluded(links[0], MONDAY, holding(Finding.DEAD))], at=MONDAY + LEASE)
    assert recorded == ([], [])
    assert store.links()[0].last_checked_at is None
    recorded = store.record(run, [concluded(again[0], MONDAY + LEASE, holding(Finding.DEAD))], at=MONDAY + LEASE)
    assert len(recorded.opened) == 1


def test_a_decision_made_during_a_look_drops_that_look_and_leaves_the_link_due(store):
    bring_in_urls(store, HOPE)
    (item_id,) = look_finding(store, MONDAY, holding(Finding.MOVED)).opened
    run, links = take(store, after(7), Due(after(7)))
    store.decide(item_id, Decision.KEEP, at=after(7), next_review_at=after(372))
    stale = concluded(links[0], after(7), holding(Finding.MOVED, "elsewhere"))
    assert store.record(run, [stale], at=after(7)) == ([], [])
    assert store.anything_due(after(7))


def test_an_import_that_finds_the_link_no_more_drops_the_look_under_way(store):
    bring_in_urls(store, HOPE)
    run, links = take(store, MONDAY)
    bring_in_urls(store, WILLOW, at=after(0, 1))
    assert store.record(run, [concluded(links[0], MONDAY, holding(Finding.DEAD))], at=after(0, 1)) == ([], [])
    assert store.review(after(0, 1)).items == ()


def test_programs_side_by_side_share_the_links_and_none_is_looked_at_twice(store, store_url):
    bring_in_urls(store, *many(120))
    taken: list[list[int]] = []
    failures: list[BaseException] = []
    start = threading.Barrier(4)

    def work() -> None:
        try:
            mine: list[int] = []
            with Store.open(store_url) as own:
                run = own.start_run("test", MONDAY)
                start.wait(30)
                while links := own.claim(run, All(), limit=7, at=MONDAY, lease=LEASE):
                    mine += [history.id for history in links]
                    own.record(run, [concluded(history, MONDAY, holding(Finding.DEAD)) for history in links], at=MONDAY)
            taken.append(mine)
        except BaseException as error:
            failures.append(error)
            raise

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures
    # A later run may look again at what an earlier one gave back; an earlier one never at a later one's.
    assert {id_ for ids in taken for id_ in ids} == {history.id for history in take(store, after(1))[1]}
    assert all(len(ids) == len(set(ids)) for ids in taken)
    assert len(store.review(MONDAY).items) == 120


def test_two_claims_at_once_never_give_one_link_to_both(store, store_url):
    bring_in_urls(store, *many(100))
    got: list[list[int]] = []
    start = threading.Barrier(2)

    def work() -> None:
        with Store.open(store_url) as own:
            run = own.start_run("test", MONDAY)
            start.wait(30)
            mine: list[int] = []
            while links := own.claim(run, All(), limit=9, at=MONDAY, lease=LEASE):
                mine += [history.id for history in links]
            got.append(mine)

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(got[0] + got[1]) == sorted(set(got[0]) | set(got[1]))
    assert len(got[0] + got[1]) == 100


def test_a_renewed_claim_lasts_until_then_and_a_lost_one_stays_lost(store):
    bring_in_urls(store, HOPE)
    run, links = take(store, MONDAY)
    store.renew(run, MONDAY + 2 * LEASE)
    assert take(store, MONDAY + LEASE)[1] == []
    assert len(take(store, MONDAY + 2 * LEASE)[1]) == 1
    store.renew(run, after(30))
    assert store.record(run, [concluded(links[0], MONDAY, holding(Finding.DEAD))], at=after(1)) == ([], [])
    assert len(take(store, MONDAY + 3 * LEASE)[1]) == 1, "the other run's claim was not made longer"


def test_the_links_that_some_run_holds_are_counted_by_selection(store):
    bring_in(
        store,
        {"a.html": [mention(HOPE), mention(WILLOW), mention(NIGHT)]},
        organisation_of=lambda url: "Willow" if url == WILLOW else None,
    )
    take(store, MONDAY, Urls((HOPE, WILLOW)))
    held = [store.held(selection, MONDAY) for selection in (All(), Urls((HOPE, NIGHT)), OfOrganisation("Willow"))]
    assert held == [2, 1, 1]
    assert store.held(Due(after(-1)), MONDAY) == 0
    assert store.held(All(), MONDAY + LEASE) == 0, "a claim that ran out holds nothing"


def test_an_address_is_unknown_unless_a_page_of_ours_cites_it_now(store):
    bring_in_urls(store, HOPE, WILLOW)
    assert store.unknown([NIGHT, HOPE, WILLOW]) == [NIGHT]
    assert store.unknown([]) == []
    bring_in_urls(store, WILLOW, at=after(1))
    assert store.unknown([HOPE, WILLOW]) == [HOPE]


def test_a_lease_is_one_holders_until_it_ends(store):
    three_hours = timedelta(hours=3)
    assert store.take_lease("runner", "a", at=MONDAY, lasts=three_hours)
    assert store.take_lease("runner", "a", at=MONDAY, lasts=three_hours)
    assert not store.take_lease("runner", "b", at=after(0, 2), lasts=three_hours)
    store.drop_lease("runner", "b")
    assert not store.take_lease("runner", "b", at=after(0, 2), lasts=three_hours)
    assert store.take_lease("runner", "b", at=after(0, 3), lasts=three_hours)
    store.drop_lease("runner", "b")
    assert store.take_lease("runner", "c", at=after(0, 3), lasts=three_hours)


def test_a_lease_taken_while_the_clock_was_far_ahead_holds_nobody_up(store):
    assert store.take_lease("runner", "a", at=after(3650), lasts=LEASE)
    assert store.take_lease("runner", "b", at=MONDAY, lasts=LEASE)
    assert not store.take_lease("runner", "a", at=MONDAY, lasts=LEASE)


def test_a_timer_keeps_its_last_time(store):
    assert store.timer("digest") is None
    store.set_timer("digest", MONDAY)
    store.set_timer("digest", after(7))
    assert store.timer("digest") == after(7)
