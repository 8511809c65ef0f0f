"""When a link is looked at next: one small function of what is known."""

from datetime import datetime, timedelta

from curator.core.confirm import Ladder, Streak, confirmed_blocked, confirmed_dead, confirmed_gone
from curator.core.policy import Policy


def next_check(
    at: datetime, ladder: Ladder, policy: Policy, *, pending: bool = False, retry_after: datetime | None = None
) -> datetime:
    """The due time after a look at `at`.

    A watched link is looked at again sooner, at intervals that double and together span the confirmation time, so that
    the last look needed falls on the first moment that can confirm it. A server's Retry-After is never undercut, but
    for one that asks for longer than `longest_wait`.
    """
    wait = policy.check_every
    if ladder.failing is not None and ladder.failing.last == at and not confirmed_dead(ladder, policy):
        wait = min(wait, watched_until(ladder.failing, policy) - at)
    elif ladder.blocked is not None and not confirmed_blocked(ladder, policy):
        wait = min(wait, policy.blocked_for)
    elif ladder.missing is not None and ladder.missing.last == at and not confirmed_gone(ladder, policy):
        wait = min(wait, policy.gone_for)
    if pending:
        wait = min(wait, timedelta(days=1))
    due = at + max(wait, policy.shortest_wait)
    if retry_after is not None:
        due = max(due, min(retry_after, at + policy.longest_wait))
    return due


def watched_until(streak: Streak, policy: Policy) -> datetime:
    """When a watched link is due after the latest look of its streak: the first planned moment that is still to come.

    The moments are planned from the streak's beginning, so that sweeps which come late do not add up.
    """
    gaps = _gaps(policy)
    for looks in range(streak.looks, gaps + 1):
        planned = streak.since + sum((watch_interval(look, policy) for look in range(1, looks + 1)), timedelta())
        if planned > streak.last:
            return planned
    return streak.last + watch_interval(gaps, policy)


def watch_interval(looks: int, policy: Policy) -> timedelta:
    """How long to wait after the `looks`-th failure: `failing_for` is split into doubling parts.

    There are `looks_between` more of them than the failures needed: a site that only flaps is met alive in one.
    Rounded up, since a microsecond that is missing at the end would cost one more look.
    """
    gaps = _gaps(policy)
    part = -(-policy.failing_for // ((1 << gaps) - 1))
    return part * (1 << min(max(looks - 1, 0), gaps - 1))


def _gaps(policy: Policy) -> int:
    return max(policy.failures - 1, 1) + policy.looks_between


def not_looked_until(at: datetime, policy: Policy, retry_after: datetime | None) -> datetime:
    """The due time of a link that we could not look at: soon, or when its server is ready again."""
    soon = at + policy.shortest_wait
    return soon if retry_after is None else max(soon, min(retry_after, at + policy.longest_wait))
