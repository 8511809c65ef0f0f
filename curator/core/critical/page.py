"""The whole main text of one version: does it state a fact anywhere?"""

import re
import unicodedata
from functools import cached_property

from curator.core.critical.closures import ends
from curator.core.critical.fact import Fact
from curator.core.critical.reading import facts
from curator.core.critical.spelling import plain, tidy
from curator.core.critical.values import CriticalKind
from curator.core.lexicon.access import ACCESS_HEADING
from curator.core.words import sentences

_LONGEST = 1_000_000  # characters
_MOST_LINES = 60  # read for one fact; past them the page speaks of it everywhere
_WHOLE = 3  # words of a sentence that may be one
_LONGEST_AROUND = 1000
_LINES_ABOVE = 8
_LONGEST_ITEM = 120  # characters
_HEADING_WORDS = 5
_MOST_READ = 1000  # lines of one page; it was largely rewritten, and what stands where no longer matters
_LONGEST_LINE = 20_000
_NO_DIGITS = re.compile(r"\D+")
_ACCENTED = {
    ord(char): unicodedata.normalize(
        "NFD", char)[0] for char in map(chr, range(0xC0, 0x180)) if unicodedata.decomposition(char)
}  # fmt: skip


def same(one: Fact, other: Fact) -> bool:
    """True where two facts say the same, though their sentences use them in other ways ('50 to 74', 'aged 50-74')."""
    if one.kind is other.kind and one.key == other.key:
        return True
    if not one.numbers or one.numbers != other.numbers:
        return False
    units = {one.unit.split(" ")[0].rstrip("s"), other.unit.split(" ")[0].rstrip("s")}
    return one.kind is not other.kind and (len(units) == 1 or "" in units)


class Page:
    """One version's text, read only where a fact is looked for."""

    def __init__(self, text: str) -> None:
        self._text = text[:_LONGEST]
        self._read: dict[int, list[Fact]] = {}

    @cached_property
    def _lines(self) -> list[str]:
        return [line[:_LONGEST_LINE] for line in self._text.split("\n") if line.strip()]

    @cached_property
    def plain(self) -> str:
        """The text in plain spelling, a line a block."""
        return "\n".join(plain(tidy(line)) for line in self._lines)

    @cached_property
    def _folded(self) -> list[str]:
        return [line.translate(_ACCENTED) for line in self.plain.split("\n")]

    @cached_property
    def _digits(self) -> list[str]:
        return [_NO_DIGITS.sub("", line) for line in self.plain.split("\n")]

    def around(self, sentence: str) -> str:
        """A sentence of a word or two that only ends a line, as 'ext. 30' cut behind its full stop: the whole line."""
        if not sentence or sentence.count(" ") >= _WHOLE or not any(char.isdigit() for char in sentence):
            return sentence
        lines = (line for line in self._lines if line.endswith(sentence) and len(line) <= _LONGEST_AROUND)
        return next(lines, sentence)

    def is_of_access(self, sentence: str) -> bool:
        """True where the sentence stands under a heading of who may have something, or begins with such words."""
        at = next((index for index, line in enumerate(self._lines) if sentence in line), None)
        if at is None:
            return False
        lines = self.plain.split("\n")
        if ACCESS_HEADING.match(lines[at].lstrip("- *•")):
            return True
        for line in reversed(lines[max(0, at - _LINES_ABOVE) : at]):
            heading = line.rstrip()
            if ACCESS_HEADING.search(heading) and (heading.endswith((":", "?")) or heading.count(" ") < _HEADING_WORDS):
                return True
            if len(line) > _LONGEST_ITEM or heading.endswith((".", ":", "?", "!")):
                return False
        return False

    def says(self, word: str) -> bool:
        """True where the page uses a word, by its beginning."""
        return any(word.translate(_ACCENTED) in line for line in self._folded)

    def shows(self, fact: Fact) -> bool:
        """True where some line of the page states the fact."""
        if fact.kind is CriticalKind.PHONE and fact.numbers.isdigit() and len(fact.numbers) > 6:
            number = fact.numbers.lstrip("0")
            if any(number in line for line in self._digits):
                return True
        if fact.unit == "who":
            return all(map(self.says, fact.needles))
        needles = [needle.translate(_ACCENTED) for needle in fact.needles] or [fact.text.lower().translate(_ACCENTED)]
        read = 0
        if len(self._read) > _MOST_READ:
            return True
        for index, line in enumerate(self._folded):
            if any(needle in line for needle in needles):
                read += 1
                if read > _MOST_LINES or any(same(fact, one) for one in self._facts(index)):
                    return True
        return False

    def _facts(self, index: int) -> list[Fact]:
        if index not in self._read:
            self._read[index] = [fact for text in sentences(self._lines[index]) for fact in facts(text)]
        return self._read[index]

    @cached_property
    def closures(self) -> int:
        """How many sentences say that something has ended."""
        return sum(
            ends(plain(tidy(text))) is not None
            for line, folded in zip(self._lines, self.plain.split("\n"), strict=False)
            if ends(folded, guarded=False) is not None
            for text in sentences(line)
        )
