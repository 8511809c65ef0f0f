"""Question 1: is the address reachable? One of four answers, a stable reason code, and one plain sentence."""

from dataclasses import dataclass
from enum import StrEnum


class Answer(StrEnum):
    ALIVE = "alive"
    FAILING = "failing"
    BLOCKED = "blocked"  # a machine can't tell
    REFUSED = "refused"  # we will not go there
    NOT_LOOKED = "not-looked"  # we could not look: it says nothing of the link


class Reason(StrEnum):
    """Why: stored, and never renamed."""

    RATE_LIMITED = "rate-limited"


@dataclass(frozen=True, slots=True)
class Reachability:
    answer: Answer
    reason: Reason
    sentence: str
