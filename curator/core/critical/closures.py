"""Whether a sentence says that something has ended."""

from curator.core.critical.fact import Sentence
from curator.core.critical.values import CriticalKind
from curator.core.lexicon.beginnings import starts_of
from curator.core.lexicon.closures import CLOSURES, NO_CLOSURE, PERMANENT, TEMPORARY

_LONGEST_END = 70  # characters


def ends(text: str) -> tuple[int, int] | None:
    """Where a text in plain spelling says that something has ended."""
    begin = starts_of(text)
    patterns = (pattern for needed, pattern in CLOSURES if not begin.isdisjoint(needed))
    match = next((found for pattern in patterns if (found := pattern.search(text))), None)
    if match is None or NO_CLOSURE.search(text):
        return None
    # The words that say so stand last.
    return max(match.start(), match.end() - _LONGEST_END), match.end()


def read(sentence: Sentence) -> None:
    """Note that something has ended, before its words are read as anything else."""
    text = sentence.plain
    span = ends(text)
    if span is not None:
        how = " for now" if TEMPORARY.search(text) else " for good" if PERMANENT.search(text) else ""
        sentence.note(CriticalKind.CLOSURE, f"closed{how}", span, unit="words")
