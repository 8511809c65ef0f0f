"""One version of a page, ready to be compared with another: its sentences, and how often each stands on the page.

Everything is made when it is first asked for: most comparisons end after the first question.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Set
from dataclasses import dataclass
from functools import cached_property

from curator.core.facts import BlockKind, PageFacts
from curator.core.words import is_stamp, sentences

_ANYWHERE = 4  # words; a shorter sentence stands only where it is a whole sentence or line
_SHORT = 2 * _ANYWHERE  # spaces; signs between the words leave room
_RUN = 3  # words: a shorter run is common to texts that have nothing to do with each other


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the main content; `key` holds its words, a space between them."""

    key: str
    text: str
    kind: BlockKind

    @property
    def length(self) -> int:
        """In words."""
        return self.key.count(" ") + 1


class Side:
    """One of the two versions."""

    def __init__(self, facts: PageFacts, key: Callable[[str], str]) -> None:
        """`key` is `words.key`, remembered over both versions: most of their lines are the same."""
        self._facts = facts
        self._key = key

    @cached_property
    def block_texts(self) -> Counter[str]:
        """How often each main block stands on the page."""
        return Counter(block.text for block in self._facts.blocks)

    def sentences_outside(self, known: Set[str]) -> dict[str, Sentence]:
        """The sentences, by their keys, of the main blocks whose text is not `known`. Date stamps are left out."""
        found: dict[str, Sentence] = {}
        for block in self._facts.blocks:
            if block.text in known:
                continue
            for text in sentences(block.text):
                words = self._key(text)
                if words and not is_stamp(text):
                    found.setdefault(words, Sentence(words, text, block.kind))
        return found

    def shows(self, words: str) -> int:
        """How often a sentence stands on the visible page, in the main content or outside."""
        if words.count(" ") + 1 >= _ANYWHERE:
            return self.visible.count(f" {words} ")
        return self._pieces[words]

    def extracts(self, words: str) -> int:
        """How often a run of words stands in what the independent extractor takes for the main content."""
        return self._extract.count(f" {words} ")

    @cached_property
    def has_witness(self) -> bool:
        """False where the extractor lost so much of the page that its silence means nothing."""
        return len(self._extract) * 2 >= len(self.main)

    @cached_property
    def main(self) -> str:
        """The words of the main blocks."""
        return self._joined(block.text for block in self._facts.blocks)

    @property
    def length(self) -> int:
        """The number of words of the main blocks."""
        return self.main.count(" ") + 1 if self.main else 0

    @cached_property
    def visible(self) -> str:
        """All words that a reader can see, with a space at both ends."""
        return f" {self.main} {self._joined(self._facts.furniture.splitlines())} "

    def runs_left(self, other: "Side") -> float:
        """The share of the main content's three-word runs that a reader of the other version can still see."""
        runs = _runs(self.main)
        return len(runs & _runs(other.visible)) / len(runs) if runs else 1.0

    @cached_property
    def _extract(self) -> str:
        return f" {self._joined(map(str.strip, self._facts.extract.splitlines()))} "

    @cached_property
    def _pieces(self) -> Counter[str]:
        """The keys of the short lines that can be seen, and of the short sentences within any line."""
        pieces: Counter[str] = Counter()
        for line in (*(block.text for block in self._facts.blocks), *self._facts.furniture.splitlines()):
            parts = sentences(line)
            if len(parts) > 1:
                parts.append(line)
            pieces.update(self._key(part) for part in parts if part.count(" ") < _SHORT)
        return pieces

    def _joined(self, lines: Iterable[str]) -> str:
        return " ".join(filter(None, map(self._key, lines)))


def _runs(text: str) -> set[tuple[str, ...]]:
    words = text.split()
    if len(words) < _RUN:
        return {tuple(words)} if words else set()
    return set(zip(words, words[1:], words[2:], strict=False))
