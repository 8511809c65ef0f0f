"""The ladder from 'failed once' to 'dead'."""

from datetime import timedelta
from itertools import pairwise, permutations

from hypothesis import given
from hypothesis import strategies as st

from curator.core.confirm import Ladder, advance, confirmed_blocked, confirmed_dead
from curator.core.due import next_check, watch_interval
from curator.core.evidence import Evidence, Trouble
from curator.core.policy import Policy
from curator.core.reachability import judge
from tests.unit.core.builders import after, answered, failed

POLICY = Policy()


def climb(*looks: Evidence) -> Ladder:
    ladder = Ladder()
    for look in looks:
        ladder = advance(ladder, judge(look), look.at, POLICY)
    return ladder


def any_look(hours: int, kind: int) -> Evidence:
    at = after(hours=hours)
    kinds = (
        answered(200, at=at),
        answered(404, at=at),
        answered(403, at=at),
        answered(429, at=at),
        answered(500, at=at),
        failed(Trouble.CONNECT_TIMEOUT, at=at),
        failed(Trouble.TLS_EXPIRED, at=at),
        failed(Trouble.UNSAFE_ADDRESS, at=at),
        failed(Trouble.PROXY, at=at),
    )
    return kinds[kind % len(kinds)]


looks = st.lists(st.builds(any_look, st.integers(0, 2000), st.integers(0, 8)), max_size=12)


def test_one_failure_is_only_watched() -> None:
    ladder = climb(answered(404))
    assert ladder.failing is not None
    assert not confirmed_dead(ladder, POLICY)


def test_three_failures_over_three_days_are_dead() -> None:
    assert confirmed_dead(climb(answered(404), answered(404, at=after(1)), answered(404, at=after(3))), POLICY)


def test_many_failures_in_two_days_are_not_dead() -> None:
    assert not confirmed_dead(climb(*(answered(500, at=after(hours=h)) for h in range(48))), POLICY)


def test_two_failures_a_month_apart_are_not_dead() -> None:
    assert not confirmed_dead(climb(answered(404), answered(404, at=after(30))), POLICY)


def test_one_answer_ends_the_streak_at_once() -> None:
    assert climb(answered(404), answered(404, at=after(1)), answered(200, at=after(2))) == Ladder()


def test_a_wall_between_failures_neither_adds_nor_ends() -> None:
    ladder = climb(answered(500), answered(403, at=after(1)), answered(500, at=after(3)))
    assert ladder.failing is not None
    assert ladder.failing.looks == 2


def test_a_wall_ends_a_streak_of_nobody_answering() -> None:
    assert climb(failed(Trouble.CONNECT_TIMEOUT), answered(403, at=after(1))).failing is None
    assert climb(failed(Trouble.NO_SUCH_HOST), failed(Trouble.TLS_EXPIRED, at=after(1))).failing is None


def test_a_robots_file_that_was_known_before_ends_nothing() -> None:
    assert climb(failed(Trouble.CONNECT_TIMEOUT), failed(Trouble.ROBOTS, at=after(1))).failing is not None


def test_failures_months_apart_with_walls_between_them_are_not_one_story() -> None:
    walls = [answered(403, at=after(day)) for day in range(7, 200, 7)]
    ladder = climb(answered(404), *walls, answered(404, at=after(210)), answered(404, at=after(210, hours=1)))
    assert not confirmed_dead(ladder, POLICY)
    assert ladder.failing is not None
    assert ladder.failing.since == after(210)


def test_a_clock_that_was_set_back_proves_no_span() -> None:
    ladder = climb(answered(404, at=after(10)), answered(404), answered(404, at=after(hours=1)))
    assert not confirmed_dead(ladder, POLICY)
    assert confirmed_dead(climb(answered(404, at=after(10)), *(answered(404, at=after(d)) for d in (0, 1, 3))), POLICY)


def test_a_bad_certificate_does_not_climb_to_dead() -> None:
    assert climb(*(failed(Trouble.TLS_EXPIRED, at=after(d)) for d in range(10))).failing is None


def test_a_wall_counts_after_two_days_and_a_rate_limit_after_two_weeks() -> None:
    assert not confirmed_blocked(climb(answered(403), answered(403, at=after(1))), POLICY)
    assert confirmed_blocked(climb(answered(403), answered(403, at=after(2))), POLICY)
    assert not confirmed_blocked(climb(answered(429), answered(429, at=after(7))), POLICY)
    assert confirmed_blocked(climb(answered(429), answered(429, at=after(14))), POLICY)


@given(looks)
def test_dead_is_never_called_before_enough_failures_and_hours(seen: list[Evidence]) -> None:
    ladder = climb(*sorted(seen, key=lambda look: look.at))
    if confirmed_dead(ladder, POLICY):
        assert ladder.failing is not None
        assert ladder.failing.looks >= POLICY.failures
        assert ladder.failing.last - ladder.failing.since >= POLICY.failing_for


@given(looks)
def test_replaying_the_same_looks_gives_the_same_ladder(seen: list[Evidence]) -> None:
    assert climb(*seen) == climb(*seen)


@given(st.lists(st.integers(0, 1), min_size=1, max_size=4))
def test_the_order_of_looks_at_one_instant_does_not_matter(kinds: list[int]) -> None:
    same_instant = [answered(404 if kind else 500, at=after(1)) for kind in kinds]
    streaks = [climb(answered(404), *order).failing for order in permutations(same_instant)]
    assert len({(streak.since, streak.looks) for streak in streaks if streak is not None}) == 1
    assert None not in streaks


@given(st.integers(1, 8), st.integers(1, 400))
def test_the_watched_intervals_double_and_reach_the_confirmation_exactly(failures: int, hours: int) -> None:
    policy = Policy(failures=failures, failing_for=timedelta(hours=hours), check_every=timedelta(days=365))
    looks = max(failures, 2) + policy.looks_between
    gaps = [watch_interval(look, policy) for look in range(1, looks)]
    assert all(later >= earlier for earlier, later in pairwise(gaps))
    assert abs(sum(gaps, timedelta()) - policy.failing_for) < timedelta(seconds=1)


def test_the_next_check_of_a_failing_link_comes_sooner_and_of_a_dead_one_weekly() -> None:
    once = climb(answered(404))
    assert next_check(after(0), once, POLICY) == after(hours=72 / 15)
    dead = climb(answered(404), answered(404, at=after(1)), answered(404, at=after(3)))
    assert next_check(after(3), dead, POLICY) == after(10)


def test_a_wall_within_a_streak_is_not_looked_at_as_often_as_a_failure() -> None:
    ladder = climb(answered(404), answered(403, at=after(1)))
    assert next_check(after(1), ladder, POLICY) == after(3)


def test_retry_after_is_never_undercut() -> None:
    assert next_check(after(0), Ladder(), POLICY, retry_after=after(30)) == after(30)
    assert next_check(after(0), Ladder(), POLICY, retry_after=after(hours=1)) == after(7)
