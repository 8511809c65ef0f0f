"""What one look says of a link in CI: a verdict from a closed set and a level. Trouble of others is a notice.

One look may say `dead` only for what a look can know: 404, 410, a redirect loop, no such host, and an address that is
none. Server errors, time-outs and resets pass; they stay `unknown`.
"""

from dataclasses import dataclass
from enum import StrEnum

from curator.core import identity, reachability
from curator.core.evidence import Evidence
from curator.core.identity import Sameness
from curator.core.reachability import CERTIFICATE, Answer, Reason


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


def judge(evidence: Evidence) -> Judged:
    """The verdict of one look."""
    reach = reachability.judge(evidence)
    if reach.reason in DEAD_AT_ONCE:
        return Judged(Verdict.DEAD, Level.ERROR, reach.sentence)
    if reach.reason in CERTIFICATE:
        mild = reach.reason is Reason.TLS_INCOMPLETE_CHAIN
        return Judged(Verdict.CERTIFICATE, Level.NOTICE if mild else Level.ERROR, reach.sentence)
    if reach.answer is Answer.REFUSED:
        return Judged(Verdict.UNSAFE, Level.ERROR, reach.sentence)
    if reach.answer is Answer.BLOCKED and reach.reason is not Reason.ASKED_TO_WAIT:
        return Judged(Verdict.BLOCKED, Level.NOTICE, reach.sentence)
    if reach.answer is not Answer.ALIVE:
        return Judged(Verdict.UNKNOWN, Level.NOTICE, reach.sentence)
    who = identity.judge(evidence, None, approved_from=None, known_from=None)
    if who.sameness is Sameness.MOVED:
        return Judged(Verdict.MOVED, Level.NOTICE, f"The page has a new address for good: {who.moved_to}")
    return Judged(Verdict.ALIVE, Level.OK, reach.sentence)
