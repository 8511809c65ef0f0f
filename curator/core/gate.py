"""What one look says of a link in CI: a verdict from a closed set and a level. Trouble of others is a notice.

One look may say `dead` only for what a look can know: 404, 410, a redirect loop, no such host, and an address that is
none. Server errors, time-outs and resets pass; they stay `unknown`. It may say `gone` where the page's own words say
so, or where a redirect for good leads to the home page and a made-up address of the same folder is sent there too.
"""

from dataclasses import dataclass
from enum import StrEnum

from curator.core.findings import Finding, Holding
from curator.core.history import Outcome
from curator.core.identity import PERMANENT, Sameness
from curator.core.reachability import CERTIFICATE, Answer, Reachability, Reason


class Verdict(StrEnum):
    ALIVE = "alive"
    MOVED = "moved"
    DEAD = "dead"
    GONE = "gone"
    TAKEN_OVER = "taken-over"
    FRAGMENT = "fragment"
    CERTIFICATE = "certificate"
    BLOCKED = "blocked"
    UNSAFE = "unsafe"
    UNKNOWN = "unknown"


class Level(StrEnum):
    OK = "ok"
    NOTICE = "notice"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Judged:
    """`reason` is one plain sentence."""

    verdict: Verdict
    level: Level
    reason: str


DEAD_AT_ONCE = frozenset({Reason.NOT_FOUND, Reason.GONE, Reason.REDIRECT_LOOP, Reason.NO_SUCH_HOST, Reason.BAD_ADDRESS})
# Findings of the service that say the same in CI, in the order of their rank.
_ERRORS = {
    Finding.TAKEN_OVER: Verdict.TAKEN_OVER,
    Finding.GONE: Verdict.GONE,
    Finding.FRAGMENT: Verdict.FRAGMENT,
}


def judge(outcome: Outcome) -> Judged:
    """The verdict of one look, whose outcome was concluded with nothing known before it."""
    reach = outcome.reach
    if reach.answer is not Answer.ALIVE:
        return unreached(reach)
    held = {holding.finding: holding for holding in outcome.holdings}
    for finding, verdict in _ERRORS.items():
        if finding in held:
            return Judged(verdict, Level.ERROR, held[finding].reason)
    lost = outcome.told.missing
    if lost is not None:
        for_good = any(hop.status in PERMANENT for hop in outcome.evidence.hops)
        if lost.sibling_too and for_good:
            return Judged(Verdict.GONE, Level.ERROR, _LANDED)
        return Judged(Verdict.UNKNOWN, Level.NOTICE, f"{_ELSEWHERE} One look cannot tell whether that is for good.")
    return _there(outcome, held.get(Finding.MOVED), held.get(Finding.CERTIFICATE))


_ELSEWHERE = "The link does not lead to its page now."
_LANDED = "Readers land on the site's home page instead of this page."


def _there(outcome: Outcome, moved: Holding | None, certificate: Holding | None) -> Judged:
    if certificate is not None:
        return Judged(Verdict.CERTIFICATE, Level.NOTICE, certificate.reason)
    if outcome.told.identity.sameness is Sameness.MOVED and moved is not None:
        to = outcome.told.identity.moved_to
        return Judged(Verdict.MOVED, Level.NOTICE, f"The page has a new address for good: {to}")
    return Judged(Verdict.ALIVE, Level.OK, outcome.reach.sentence)


def unreached(reach: Reachability) -> Judged:
    """The verdict of a look that met no page."""
    if reach.reason in DEAD_AT_ONCE:
        return Judged(Verdict.DEAD, Level.ERROR, reach.sentence)
    if reach.reason in CERTIFICATE:
        mild = reach.reason is Reason.TLS_INCOMPLETE_CHAIN
        return Judged(Verdict.CERTIFICATE, Level.NOTICE if mild else Level.ERROR, reach.sentence)
    if reach.answer is Answer.REFUSED:
        return Judged(Verdict.UNSAFE, Level.ERROR, reach.sentence)
    if reach.answer is Answer.BLOCKED and reach.reason is not Reason.ASKED_TO_WAIT:
        return Judged(Verdict.BLOCKED, Level.NOTICE, reach.sentence)
    return Judged(Verdict.UNKNOWN, Level.NOTICE, reach.sentence)
