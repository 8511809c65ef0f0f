"""Properties of the ladder with all its streaks, over any answers whatever, and of the looks that climb it."""

from datetime import datetime, timedelta
from itertools import pairwise, permutations, product
from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from curator.core.confirm import Ladder, Streak, advance, confirmed_blocked, confirmed_dead, confirmed_gone
from curator.core.due import next_check
from curator.core.evidence import Trouble
from curator.core.policy import Policy
from curator.core.reachability import Answer, Reachability, Reason, judge
from tests.unit.core.builders import after, failed

POLICY = Policy()


class Look(NamedTuple):
    """One look's answer, and why a site that answers does not show the page."""

    hours: int
    reach: Reachability
    missing: Reason | None


def any_reach() -> st.SearchStrategy[Reachability]:
    """What `judge` can say, and what it cannot: every answer with every reason."""
    return st.builds(Reachability, st.sampled_from(Answer), st.sampled_from(Reason), st.just("A sentence."))


def any_missing() -> st.SearchStrategy[Reason | None]:
    return st.none() | st.sampled_from(Reason)


hours_of_looks = st.one_of(st.integers(0, 200), st.integers(0, 3000))
full_looks = st.lists(st.builds(Look, hours_of_looks, any_reach(), any_missing()), max_size=14)
policies = st.builds(
    Policy,
    failures=st.integers(1, 6),
    failing_for=st.builds(timedelta, hours=st.integers(0, 200)),
)


def climbed(seen: list[Look], policy: Policy = POLICY, *, from_: Ladder | None = None) -> Ladder:
    ladder = from_ or Ladder()
    for look in seen:
        ladder = advance(ladder, look.reach, after(hours=look.hours), policy, missing=look.missing)
    return ladder


def streaks(ladder: Ladder) -> list[Streak]:
    return [streak for streak in (ladder.failing, ladder.blocked, ladder.missing) if streak is not None]


def in_order(seen: list[Look]) -> list[Look]:
    return sorted(seen, key=lambda look: look.hours)


ALIVE = Reachability(Answer.ALIVE, Reason.OK, "The page is there.")
NOT_FOUND = Reachability(Answer.FAILING, Reason.NOT_FOUND, "The site answers 'not found'.")


def test_every_answer_has_its_place_on_the_ladder() -> None:
    ladders = (Ladder(), climbed([Look(0, NOT_FOUND, None)]), climbed([Look(0, ALIVE, Reason.SENT_HOME)]))
    for ladder, answer, reason, missing in product(ladders, Answer, Reason, (None, *Reason)):
        later = advance(ladder, Reachability(answer, reason, ""), after(hours=24), POLICY, missing=missing)
        assert all(streak.looks >= 1 and streak.since <= streak.last for streak in streaks(later))
        assert next_check(after(hours=24), later, POLICY) > after(hours=24)
        assert not confirmed_dead(later, POLICY)


@given(full_looks, policies)
def test_any_looks_in_any_order_make_a_sound_ladder(seen: list[Look], policy: Policy) -> None:
    ladder = climbed(seen, policy)
    for streak in streaks(ladder):
        assert 1 <= streak.looks <= len(seen)
        assert streak.since <= streak.last
    for told in (confirmed_dead, confirmed_gone, confirmed_blocked):
        assert told(ladder, policy) in (True, False)


@given(full_looks, policies)
def test_replaying_any_looks_gives_the_same_ladder(seen: list[Look], policy: Policy) -> None:
    assert climbed(seen, policy) == climbed(seen, policy)


@given(full_looks, st.integers(0, 14))
def test_a_ladder_that_was_stored_in_between_goes_on_as_if_it_had_not_been(seen: list[Look], cut: int) -> None:
    assert climbed(seen[cut:], from_=climbed(seen[:cut])) == climbed(seen)


@given(full_looks, st.lists(st.sampled_from([Reason.SOFT_404, Reason.SENT_HOME]), min_size=1, max_size=4))
def test_the_order_of_missing_looks_at_one_instant_does_not_matter(before: list[Look], reasons: list[Reason]) -> None:
    start = climbed(in_order(before))
    same_instant = [Look(4000, ALIVE, reason) for reason in reasons]
    ends = [climbed(list(order), from_=start).missing for order in permutations(same_instant)]
    assert len({(end.since, end.last, end.looks) for end in ends if end is not None}) == 1
    assert None not in ends


@given(full_looks, st.lists(st.sampled_from([Reason.NOT_FOUND, Reason.NO_SUCH_HOST, Reason.SERVER_ERROR]), max_size=4))
def test_the_order_of_failures_at_one_instant_does_not_matter(before: list[Look], reasons: list[Reason]) -> None:
    start = climbed(in_order(before))
    same_instant = [Look(3000, Reachability(Answer.FAILING, reason, ""), None) for reason in reasons]
    ladders = [climbed(list(order), from_=start) for order in permutations(same_instant)]
    assert len({confirmed_dead(ladder, POLICY) for ladder in ladders}) == 1
    assert len({(s.since, s.last, s.looks) if (s := ladder.failing) is not None else None for ladder in ladders}) == 1


@given(full_looks, policies)
def test_dead_needs_that_many_failed_looks_over_that_long(seen: list[Look], policy: Policy) -> None:
    """Counted from the looks themselves, not from what the ladder says of them."""
    seen = in_order(seen)
    if not confirmed_dead(climbed(seen, policy), policy):
        return
    last_alive = max((n for n, look in enumerate(seen) if look.reach.answer is Answer.ALIVE), default=-1)
    failed_at = {look.hours for look in seen[last_alive + 1 :] if look.reach.answer is Answer.FAILING}
    assert len(failed_at) >= policy.failures
    assert timedelta(hours=max(failed_at) - min(failed_at)) >= policy.failing_for


@given(full_looks)
def test_gone_needs_two_looks_half_a_day_apart(seen: list[Look]) -> None:
    seen = in_order(seen)
    if not confirmed_gone(climbed(seen), POLICY):
        return
    found = [n for n, look in enumerate(seen) if look.reach.answer is Answer.ALIVE and look.missing is None]
    lost_at = {look.hours for look in seen[max(found, default=-1) + 1 :] if look.missing is not None}
    assert len(lost_at) >= 2
    assert max(lost_at) - min(lost_at) >= 12


@given(full_looks)
def test_the_page_ends_every_streak_at_once(seen: list[Look]) -> None:
    assert climbed([*seen, Look(0, ALIVE, None)]) == Ladder()


@given(full_looks)
def test_an_answer_without_the_page_ends_failures_and_walls_at_once(seen: list[Look]) -> None:
    ladder = climbed([*in_order(seen), Look(3001, ALIVE, Reason.SENT_HOME)])
    assert ladder.failing is None
    assert ladder.blocked is None
    assert ladder.missing is not None


@given(
    full_looks,
    st.sampled_from([Answer.NOT_LOOKED, Answer.REFUSED]),
    st.sampled_from([Trouble.PROXY, Trouble.HOST_ASKED_TO_WAIT, Trouble.RUN_DEADLINE, Trouble.COULD_NOT_JUDGE]),
    st.integers(0, 34 * 24),
)
def test_a_look_that_we_could_not_make_adds_nothing(
    seen: list[Look], answer: Answer, trouble: Trouble, hours_later: int
) -> None:
    seen = in_order(seen)
    before = climbed(seen)
    last = min((streak.last for streak in streaks(before)), default=after())
    later = last + timedelta(hours=hours_later)
    assert advance(before, Reachability(answer, Reason(trouble.value), ""), later, POLICY) == before


@given(st.integers(1, 8), st.integers(0, 400), st.sampled_from([NOT_FOUND, judge(failed(Trouble.CONNECT_TIMEOUT))]))
def test_a_link_that_fails_on_is_dead_at_the_first_moment_that_can_confirm_it(
    failures: int, hours: int, reach: Reachability
) -> None:
    policy = Policy(failures=failures, failing_for=timedelta(hours=hours), check_every=timedelta(days=365))
    at, ladder = after(), Ladder()
    looked_at: list[datetime] = []
    while not confirmed_dead(ladder, policy) and len(looked_at) < 20:
        ladder = advance(ladder, reach, at, policy)
        looked_at.append(at)
        at = next_check(at, ladder, policy)
    gaps = [later - earlier for earlier, later in pairwise(looked_at)]
    assert all(later >= earlier for earlier, later in pairwise(gaps))
    if gaps and gaps[0] > policy.shortest_wait and failures > 1:
        assert len(looked_at) == failures + policy.looks_between
        assert abs(looked_at[-1] - looked_at[0] - policy.failing_for) < timedelta(seconds=1)


@given(st.integers(0, 2000))
def test_a_page_that_is_missing_once_is_looked_at_again_when_that_can_confirm_it(hour: int) -> None:
    once = climbed([Look(hour, ALIVE, Reason.SENT_HOME)])
    again = next_check(after(hours=hour), once, POLICY)
    assert not confirmed_gone(once, POLICY)
    assert again == after(hours=hour) + POLICY.gone_for
    assert confirmed_gone(advance(once, ALIVE, again, POLICY, missing=Reason.SENT_HOME), POLICY)


@given(full_looks, policies)
def test_every_due_time_lies_ahead_and_within_the_usual_turn(seen: list[Look], policy: Policy) -> None:
    at = after(hours=3000)
    due = next_check(at, climbed(seen, policy), policy)
    assert at + policy.shortest_wait <= due <= at + policy.check_every
