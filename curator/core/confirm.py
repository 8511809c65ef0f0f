"""The ladder from 'it failed once' to 'it is dead': a small state machine over dated looks.

A link is never called dead on one look. `advance` takes the ladder from one look to the next; `confirmed_dead` and
`confirmed_blocked` say whether the top is reached. Both streaks are kept side by side, since a site may time out today
and turn programs away tomorrow: a look that could not tell neither adds to the other streak nor ends it. Any answer
that is alive ends both.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from curator.core.policy import Policy
from curator.core.reachability import CERTIFICATE, Answer, Reachability, Reason


@dataclass(frozen=True, slots=True)
class Streak:
    """Looks in a row of one kind: since when, how many, the latest one and its reason."""

    since: datetime
    looks: int
    last: datetime
    reason: Reason

    def joined(self, at: datetime, reason: Reason) -> "Streak":
        """The streak with one more look. Looks may arrive out of order; a look at one instant counts once."""
        if at in (self.last, self.since):
            return self
        newest = at > self.last
        return Streak(
            since=min(self.since, at),
            looks=self.looks + 1,
            last=max(self.last, at),
            reason=reason if newest else self.reason,
        )


@dataclass(frozen=True, slots=True)
class Ladder:
    """Where a link stands: its streak of failures and its streak of walls; None where there is none."""

    failing: Streak | None = None
    blocked: Streak | None = None


def advance(ladder: Ladder, reach: Reachability, at: datetime) -> Ladder:
    """The ladder after one more look.

    Refused addresses, looks that we could not make and bad certificates (a finding of their own) leave it as it is.
    """
    if reach.answer is Answer.ALIVE:
        return Ladder()
    if reach.reason in CERTIFICATE:
        return ladder
    if reach.answer is Answer.FAILING:
        return replace(ladder, failing=_longer(ladder.failing, at, reach.reason))
    if reach.answer is Answer.BLOCKED:
        return replace(ladder, blocked=_longer(ladder.blocked, at, reach.reason))
    return ladder


def _longer(streak: Streak | None, at: datetime, reason: Reason) -> Streak:
    return Streak(at, 1, at, reason) if streak is None else streak.joined(at, reason)


def confirmed_dead(ladder: Ladder, policy: Policy) -> bool:
    streak = ladder.failing
    return streak is not None and streak.looks >= policy.failures and streak.last - streak.since >= policy.failing_for


def confirmed_blocked(ladder: Ladder, policy: Policy) -> bool:
    """Two looks at least, over two days; a rate limit, or a site that asks us to wait, must last two weeks."""
    streak = ladder.blocked
    if streak is None or streak.looks < 2:
        return False
    passing = streak.reason in (Reason.RATE_LIMITED, Reason.ASKED_TO_WAIT)
    needed = policy.rate_limited_for if passing else policy.blocked_for
    return streak.last - streak.since >= needed
