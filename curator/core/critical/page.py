"""The whole main text of one version: does it state a fact anywhere?"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from curator.core.critical.closures import ends
from curator.core.critical.fact import Fact
from curator.core.critical.reading import facts
from curator.core.critical.spelling import plain, tidy, words_of
from curator.core.critical.values import CriticalKind
from curator.core.lexicon.access import ACCESS_HEADING
from curator.core.words import sentences

_LONGEST = 1_000_000  # characters
_LONGEST_LINE = 20_000
_MOST_LINES = 60  # read for one fact; past them the page speaks of it everywhere
_MOST_READ = 400  # lines of one page; it was largely rewritten, and what stands where no longer matters
_MOST_OWN = 400  # lines that only one version has
_WHOLE = 3  # words of a sentence that may be one
_LONGEST_AROUND = 1000
_LINES_ABOVE = 8
_LONGEST_ITEM = 120  # characters
_HEADING_WORDS = 5
_SHORT_NUMBER = 6  # digits
_MOST_LEFT_OUT = 3  # times as long as its rest a sentence may be
_OF_FIGURES = frozenset({CriticalKind.DOSE, CriticalKind.AGE, CriticalKind.AMOUNT, CriticalKind.COST})
_ENDS = " .;:!?-*•"
_NO_DIGITS = re.compile(r"\D+")
# Small letters without accents, for a quick look only.
_FOLDED = {
    **{
        ord(char): unicodedata.normalize("NFD", char)[0]
        for char in map(chr, range(0xC0, 0x180))
        if unicodedata.decomposition(char)
    },
    **dict.fromkeys([*range(0x300, 0x370), 0xAD, *range(0x200B, 0x2010), 0x2060, 0xFEFF]),
    **dict.fromkeys(map(ord, "‘’ʼ"), "'"),
    **dict.fromkeys(range(0x2010, 0x2016), "-"),
    0xA0: " ",
    0x202F: " ",
}


def _folded(text: str) -> str:
    text = text.lower()
    return text if text.isascii() else text.translate(_FOLDED)


def same(one: Fact, other: Fact) -> bool:
    """True where two facts say the same, though their sentences use them in other ways ('50 to 74', 'aged 50-74')."""
    if one.kind is other.kind and one.key == other.key:
        return True
    if not one.numbers or one.numbers != other.numbers:
        return False
    units = {one.unit.split(" ")[0].rstrip("s"), other.unit.split(" ")[0].rstrip("s")}
    return one.kind is not other.kind and (len(units) == 1 or "" in units)


def _figure(needles: Sequence[str]) -> re.Pattern[str] | None:
    """Where the only needle is a number: that number, not as a part of a longer one."""
    if len(needles) != 1 or not needles[0].isdigit():
        return None
    return re.compile("|".join((rf"(?<![1-9]){needles[0]}(?!\d)", *words_of(needles[0]))))


class Page:
    """One version's text, read only where a fact is looked for."""

    def __init__(self, text: str) -> None:
        self._text = text[:_LONGEST]
        self._other: Page | None = None
        self._read: dict[str, list[Fact]] = {}

    @cached_property
    def _lines(self) -> list[str]:
        return [line[:_LONGEST_LINE] for line in self._text.split("\n")]

    @cached_property
    def _line_set(self) -> frozenset[str]:
        return frozenset(self._lines)

    @cached_property
    def _own(self) -> list[int]:
        """The lines that the other version has not."""
        others = self._other._line_set if self._other else frozenset()
        return [index for index, line in enumerate(self._lines) if line and line not in others][:_MOST_OWN]

    @cached_property
    def _folded(self) -> list[str]:
        return [_folded(line) for line in self._lines]

    def around(self, sentence: str) -> str:
        """A sentence of a word or two that only ends a line, as 'ext. 30' cut behind its full stop: the whole line."""
        if not sentence or sentence.count(" ") >= _WHOLE or not any(char.isdigit() for char in sentence):
            return sentence
        lines = (line for line in self._lines if line.endswith(sentence) and len(line) <= _LONGEST_AROUND)
        return next(lines, sentence)

    @cached_property
    def _own_sentences(self) -> dict[str, str]:
        """The sentences of its own lines by their folded spelling, without a full stop at their end."""
        found = (text for index in self._own for text in sentences(self._lines[index]))
        return {_folded(text).strip(_ENDS): text for text in found}

    def left_of(self, sentence: str) -> str:
        """What is left here of a sentence of the other page: its beginning or its end, that stands alone now.

        The comparison takes such a rest for a sentence that both pages show. '' where there is none.
        """
        whole = _folded(sentence).strip(_ENDS)
        others = self._other._own_sentences if self._other else {}
        rests = (
            text
            for key, text in self._own_sentences.items()
            if len(key) * _MOST_LEFT_OUT >= len(whole) > len(key)
            and key not in others
            and (whole.startswith(key) or whole.endswith(key))
        )
        return max(rests, key=len, default="")

    def is_of_access(self, sentence: str) -> bool:
        """True where the sentence stands under a heading of who may have something, or begins with such words."""
        at = next((index for index, line in enumerate(self._lines) if sentence in line), None)
        if at is None:
            return False
        *above, own = (line.lower() for line in self._lines[max(0, at - _LINES_ABOVE) : at + 1])
        if ACCESS_HEADING.match(own.lstrip("- *•")):
            return True
        for line in reversed(above):
            heading = line.rstrip()
            if ACCESS_HEADING.search(heading) and (heading.endswith((":", "?")) or heading.count(" ") < _HEADING_WORDS):
                return True
            if len(line) > _LONGEST_ITEM or heading.endswith((".", ":", "?", "!")):
                return False
        return False

    def says(self, words: str) -> bool:
        """True where a line of the page holds the words, in plain spelling."""
        folded = words.translate(_FOLDED)
        return any(folded in line for line in self._folded)

    def shows(self, fact: Fact) -> bool:
        """True where some line of the page states the fact."""
        if fact.unit == "who":
            return all(map(self.says, fact.needles))
        return any(self._times(fact, range(len(self._folded))))

    def states_more(self, fact: Fact) -> bool:
        """True where the page states the fact more often than the other version does."""
        other = self._other
        if other is None:
            return True
        return sum(self._times(fact, self._own)) > sum(other._times(fact, other._own))

    def _times(self, fact: Fact, lines: Iterable[int]) -> Iterator[int]:
        """How often each line states a fact; those past the most that are read are taken to do so once."""
        is_number = fact.kind is CriticalKind.PHONE and fact.numbers.isdigit() and len(fact.numbers) > _SHORT_NUMBER
        digits = fact.numbers.lstrip("0") if is_number else ""
        needles = [needle.translate(_FOLDED) for needle in fact.needles] or [fact.text.lower().translate(_FOLDED)]
        needles += [word for needle in needles for word in words_of(needle)]
        figure = _figure(fact.needles) if fact.kind in _OF_FIGURES else None
        read = 0
        for index in lines:
            line = self._folded[index] if index < len(self._folded) else ""
            if digits and digits in _NO_DIGITS.sub("", line):
                yield 1
            elif any(needle in line for needle in needles) and (figure is None or figure.search(line)):
                read += 1
                if read > _MOST_LINES or len(self._read) > _MOST_READ:
                    yield 1
                else:
                    yield sum(same(fact, one) for one in self._facts(index, needles))

    def _facts(self, index: int, needles: Sequence[str]) -> Iterator[Fact]:
        """What the sentences of a line state that hold a needle."""
        for text in sentences(self._lines[index]):
            folded = _folded(text)
            if any(needle in folded for needle in needles):
                if text not in self._read:
                    self._read[text] = facts(text)
                yield from self._read[text]

    @cached_property
    def _ends(self) -> int:
        return sum(ends(plain(tidy(text))) is not None for index in self._own for text in sentences(self._lines[index]))

    @property
    def ends_more(self) -> bool:
        """True where more sentences than of the other version say that something has ended."""
        return self._other is None or self._ends > self._other._ends


def versions(before: str, after: str) -> tuple[Page, Page]:
    """Both versions of a page, each a block a line."""
    old, new = Page(before), Page(after)
    old._other, new._other = new, old
    return old, new
