"""The ladder from 'it failed once' to 'it is dead': a small state machine over dated looks.

A link is never called dead on one look. `advance` takes the ladder from one look to the next; `confirmed_dead`,
`confirmed_gone` and `confirmed_blocked` say whether the top is reached. The streaks are kept side by side, since a
site may time out today and turn programs away tomorrow: a look that could not tell adds nothing to the other streak,
and ends it only where it proves it wrong. Any answer that is alive ends them; a page ends the third too.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from curator.core.policy import Policy
from curator.core.reachability import CERTIFICATE, UNREACHABLE, Answer, Reachability, Reason


@dataclass(frozen=True, slots=True)
class Streak:
    """Looks in a row of one kind: since when, how many, the latest one and its reason."""

    since: datetime
    looks: int
    last: datetime
    reason: Reason

    def joined(self, at: datetime, reason: Reason) -> "Streak":
        """The streak with one more look; a look at one instant counts once.

        A look from before the last one tells that a clock was set back: how long the streak has lasted is not known any
        more, and is measured anew.
        """
        if at in (self.last, self.since):
            return self
        return Streak(self.since if at > self.last else at, self.looks + 1, at, reason)


@dataclass(frozen=True, slots=True)
class Ladder:
    """Where a link stands: its streaks of failures, of walls, and of looks at which the site answered with something
    else than the page; None where there is none."""

    failing: Streak | None = None
    blocked: Streak | None = None
    missing: Streak | None = None


def advance(
    ladder: Ladder, reach: Reachability, at: datetime, policy: Policy, *, missing: Reason | None = None
) -> Ladder:
    """The ladder after one more look. `missing` says why a site that answers does not show the page.

    Refused addresses and looks that we could not make leave it as it is. A bad certificate is a finding of its own and
    adds nothing; but like a wall it shows that somebody answers, which ends a streak of nobody answering.
    """
    lost = _still(ladder.missing, at, policy)
    if reach.answer is Answer.ALIVE:
        return Ladder() if missing is None else Ladder(missing=_longer(lost, at, missing))
    ladder = Ladder(_still(ladder.failing, at, policy), _still(ladder.blocked, at, policy), lost)
    if reach.reason in CERTIFICATE:
        return _somebody_answered(ladder)
    if reach.answer is Answer.FAILING:
        return replace(ladder, failing=_longer(ladder.failing, at, reach.reason))
    if reach.answer is Answer.BLOCKED:
        nobody_asked = reach.reason in (Reason.ROBOTS, Reason.HOST_POLICY)
        before = ladder if nobody_asked else _somebody_answered(ladder)
        return replace(before, blocked=_longer(ladder.blocked, at, reach.reason))
    return ladder


def _still(streak: Streak | None, at: datetime, policy: Policy) -> Streak | None:
    """A streak that nothing has joined for long is over: what follows is another story."""
    return None if streak is None or at - streak.last > policy.streak_gap else streak


def _somebody_answered(ladder: Ladder) -> Ladder:
    nobody = ladder.failing is not None and ladder.failing.reason in UNREACHABLE
    return replace(ladder, failing=None) if nobody else ladder


def _longer(streak: Streak | None, at: datetime, reason: Reason) -> Streak:
    return Streak(at, 1, at, reason) if streak is None else streak.joined(at, reason)


def confirmed_dead(ladder: Ladder, policy: Policy) -> bool:
    streak = ladder.failing
    return streak is not None and streak.looks >= policy.failures and streak.last - streak.since >= policy.failing_for


def confirmed_gone(ladder: Ladder, policy: Policy) -> bool:
    """For a page that does not say itself that it is not there."""
    streak = ladder.missing
    return streak is not None and streak.looks >= policy.gone_looks and streak.last - streak.since >= policy.gone_for


def confirmed_blocked(ladder: Ladder, policy: Policy) -> bool:
    """Two looks at least, over two days; a rate limit, or a site that asks us to wait, must last two weeks."""
    streak = ladder.blocked
    if streak is None or streak.looks < 2:
        return False
    passing = streak.reason in (Reason.RATE_LIMITED, Reason.ASKED_TO_WAIT)
    needed = policy.rate_limited_for if passing else policy.blocked_for
    return streak.last - streak.since >= needed
