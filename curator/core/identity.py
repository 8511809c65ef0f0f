"""Question 2: is it the same page? (Question 3, the owner, joins it later.)"""

from dataclasses import dataclass
from enum import StrEnum


class Sameness(StrEnum):
    SAME = "same"
    MOVED = "moved"
    GONE = "gone"
    NOT_JUDGED = "not-judged"


@dataclass(frozen=True, slots=True)
class Identity:
    """`moved_to` is the permanent new address where the answer is MOVED."""

    sameness: Sameness
    moved_to: str | None = None
