"""Question 4: does the page say the same? Decided by the words of its main content, never by its bytes."""

from dataclasses import dataclass
from enum import StrEnum

from curator.core.facts import PageFacts


class ChangeKind(StrEnum):
    UNCHANGED = "unchanged"
    FURNITURE = "furniture"  # something differs, the main content's words do not
    EDITED = "edited"
    THINNED = "thinned"
    REPLACED = "replaced"


@dataclass(frozen=True, slots=True)
class SentencePair:
    """One changed sentence. `before` is '' where it was added, `after` is '' where it was removed."""

    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Change:
    """What changed from the approved state to now. `score` is 0 (the same) to 1 (nothing left)."""

    kind: ChangeKind
    score: float
    sentences: tuple[SentencePair, ...] = ()

    @property
    def real(self) -> bool:
        """True where an editor should look."""
        return self.kind not in (ChangeKind.UNCHANGED, ChangeKind.FURNITURE)


def compare(approved: PageFacts, now: PageFacts) -> Change:
    """What changed between two versions of a page, judged by the words of the main content."""
    raise NotImplementedError
