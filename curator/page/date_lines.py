"""The dates that a page's visible lines announce: a label ('last reviewed'), and the date behind it, in the next line
or in the next row of a table.

Only lines that hold a trigger word are looked at. A label counts where it begins what it says: a line, a sentence about
the page itself, a part of a byline. Amid other words it speaks of something else, and within an item of a list of what
that item names.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import NamedTuple

from curator.core import written_dates
from curator.core.facts import Block, BlockKind
from curator.core.lexicon import dates as lexicon
from curator.core.words import sentences
from curator.core.written_dates import Written

_REVIEWS = ("eview", "EVIEW", "hecked")
_OTHERS = ("pdated", "odified", "ublished", "ssued", "ssue date", "of issue")
# Of French pages only: these are the words for which a text has to be searched most often in vain.
_REVIEWS_FR = ("évis", "ÉVIS", "evis", "EVIS", "érif", "alid", "elu ", "elue ", "electure", "evu", "ontrôl", "éexam")
_OTHERS_FR = ("à jour", "odifi", "ublié")
_ACCENTS = ("é", "É", "à")
_OF_A_REVIEW = re.compile("|".join((*_REVIEWS, *_REVIEWS_FR)))
_MOST_HITS = 20  # of one word
_MOST_STAMPS = 5
_STAMP = 160  # characters of a line that says when the page was changed
_MOST_LINES = 60
_MOST_LABELS = 12  # in one line
_LONG = 600  # characters of a line that is looked at as a whole; of a longer one the sentences are
_LONGEST = 20_000
_MOST_PIECES = 5
_PERSON = 120  # characters between 'reviewed by' and the date
_QUOTE = 240  # characters
_NEAR = 2  # lines above and below in which the signs of an opinion stand
_SHORT = 90  # characters of a line that says little beside its date
_SUBJECT = 100  # characters before a label in which its subject stands
_CELLS = " | "
_BULLETS = " *•·-–—▪>|([)]✓✔:.,;"
_DIGIT = re.compile("[0-9]")
# What parts a label from what stands before it: a sign, a date, or the joining of two labels.
_PARTED = re.compile(r"(?:[.|·•;–—/]|[0-9)]|\b(?:and|et|&))[ ,(]*\Z", re.IGNORECASE)
_ENDED = re.compile(r"[.|·•–—] \Z")
_JOINED = re.compile(
    r"\b(?:this|our|cette|notre) (?:web ?)?(?:page|article|leaflet|fiche|site|information|content)\b.{1,80} (?:and|"
    r"et) \Z",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r" (?!(?:by|par|and|et|for|next|due)\b)[a-zà-ÿ]")
_AND_WHO = re.compile(r"(?:by|par)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Said:
    """A date that a line announces. `kind` is the label's group in the lexicon, `line` the number of the line."""

    kind: str
    written: Written
    label: str
    quote: str
    line: int
    shown: str
    by_clock: bool = False

    @property
    def doubtful(self) -> bool:
        """True where a review of a book or of goods is announced in the same words."""
        return self.kind in ("likely", "either")


@dataclass(frozen=True, slots=True)
class Clock:
    """What a time element shows, and its machine's date."""

    shown: str
    day: str


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines of a page in their order. `listed` are the numbers of those that are items or rows, `cited` of those in a
    list of sources."""

    lines: Sequence[str]
    joined: str
    listed: frozenset[int] = frozenset()
    cited: frozenset[int] = frozenset()


def of_blocks(blocks: Sequence[Block], joined: str) -> Lines:
    """The lines of the main content; `joined` are the texts of the blocks, one a line."""
    listed = frozenset(n for n, block in enumerate(blocks) if block.kind in (BlockKind.ITEM, BlockKind.ROW))
    return Lines([block.text for block in blocks], joined, listed, frozenset(_sources(blocks)))


def of_furniture(furniture: str) -> Lines:
    """The lines around the main content: each may be of another page, as an item of a list."""
    lines = furniture.split("\n")
    return Lines(lines, furniture, frozenset(range(len(lines))))


def said(page: Lines, hits: Iterable[int], clocks: Sequence[Clock] = ()) -> Iterator[Said]:
    """The dates that the lines of these numbers announce. `clocks` are the page's time elements."""
    for number in hits:
        for piece in _pieces(page.lines[number]):
            yield from _Piece(page, number, piece, clocks).run()


def _pieces(line: str) -> list[str]:
    """A line; of a long one the sentences that speak of a review."""
    if len(line) <= _LONG:
        return [line]
    held = (one[:_LONG] for one in sentences(line[:_LONGEST]) if _OF_A_REVIEW.search(one))
    return list(islice(held, _MOST_PIECES))


def _sources(blocks: Sequence[Block]) -> Iterator[int]:
    level = 0
    for number, block in enumerate(blocks):
        if block.kind is BlockKind.HEADING:
            is_sources = len(block.text) < _SHORT and lexicon.SOURCES.match(block.text) is not None
            if is_sources or not block.level or block.level <= level:
                level = (block.level or 7) if is_sources else 0
        elif level:
            yield number


def hits(text: str, *, is_french: bool = False) -> list[int]:
    """The numbers of the lines that hold a trigger word, at most `_MOST_LINES`, those about reviews before the "
    "others."""
    is_french = is_french or any(accent in text for accent in _ACCENTS)
    starts: set[int] = set()
    for word in (*_REVIEWS, *(_REVIEWS_FR if is_french else ())):
        starts.update(islice(_starts(text, word, _LONGEST), _MOST_HITS))
    for word in (*_OTHERS, *(_OTHERS_FR if is_french else ())):
        starts.update(islice(_starts(text, word, _STAMP), _MOST_STAMPS))
    numbers: list[int] = []
    number = last = 0
    for start in sorted(starts)[:_MOST_LINES]:
        number += text.count("\n", last, start)
        last = start
        numbers.append(number)
    return numbers


def _starts(text: str, word: str, longest: int) -> Iterator[int]:
    """Where the lines begin that hold a word and are no longer than `longest`."""
    position = text.find(word)
    for _ in range(_MOST_HITS):
        if position < 0:
            return
        start, end = text.rfind("\n", 0, position) + 1, text.find("\n", position)
        if (len(text) if end < 0 else end) - start <= longest:
            yield start
        position = -1 if end < 0 else text.find(word, end)


class _Dated(NamedTuple):
    """A date, as its line shows it; `by_clock` where a time element tells what the line leaves open."""

    written: Written
    shown: str
    by_clock: bool = False


@dataclass(slots=True)
class _Piece:
    """One line, or one sentence of a long line."""

    page: Lines
    number: int
    text: str
    clocks: Sequence[Clock]
    _announced: bool = field(default=False, init=False)  # a label before this one had its date

    def run(self) -> Iterator[Said]:
        if not (self._may_hold_date(self.text) or (len(self.text) <= _SHORT and self._is_before_date())):
            return
        self._announced = lexicon.BYLINE.match(self.text) is not None
        for label in islice(lexicon.label().finditer(self.text), _MOST_LABELS):
            kind = label.lastgroup or "nothing"
            if kind == "nothing" or (kind in ("likely", "either") and self._is_opinion()):
                continue
            found = None
            if self._begins(label, kind):
                found = self._behind(label, kind) or self._in_next_line(label)
            found = found or self._in_column(label)
            if found is not None:
                self._announced = True
                quote = self._quote(label)
                yield Said(kind, found.written, label[0], quote, self.number, found.shown, found.by_clock)

    def _may_hold_date(self, text: str) -> bool:
        return _DIGIT.search(text) is not None or any(clock.shown in text for clock in self.clocks)

    def _is_before_date(self) -> bool:
        following = self.number + 1
        return following < len(self.page.lines) and self._may_hold_date(self.page.lines[following][:_LONG])

    def _begins(self, label: re.Match[str], kind: str) -> bool:
        """True where a label begins what it says, and says it of the page."""
        before = self.text[: label.start()]
        if not before.strip(_BULLETS):
            return self.number not in self.page.cited or kind in ("certain", "next")
        if self.number in self.page.cited or lexicon.CITED.search(self.text):
            return False
        if lexicon.SUBJECT.search(before, max(0, len(before) - _SUBJECT)):
            return True
        is_upper = label[0][0].isupper()
        if self._announced:
            return is_upper or _PARTED.search(before) is not None
        if self.number in self.page.listed:
            return False
        if kind in ("certain", "next"):
            return is_upper or _ENDED.search(before) is not None or _JOINED.search(before) is not None
        return is_upper and len(self.text) <= 2 * _SHORT

    def _is_opinion(self) -> bool:
        lines = self.page.lines[max(0, self.number - _NEAR) : self.number + _NEAR + 1]
        return lexicon.GOODS.search(self.text) is not None or any(lexicon.OPINION.search(one[:_LONG]) for one in lines)

    def _behind(self, label: re.Match[str], kind: str) -> _Dated | None:
        """The date behind a label in its own piece; behind the person's name where one stands between."""
        join = lexicon.JOIN.match(self.text, label.end())
        start = join.end() if join else label.end()
        found = self._at(start)
        if found is not None:
            return found if found.written.exact or self._is_whole(label, kind, start, found.written) else None
        named = lexicon.BY.match(self.text, label.end()) or ":" in self.text[label.end() : start]
        if kind not in ("certain", "likely", "either") or not named:
            return None
        return self._behind_person(start, label, kind)

    def _is_whole(self, label: re.Match[str], kind: str, start: int, written: Written) -> bool:
        """True where a year alone is a date: nothing goes on behind it, and no citation says 'reviewed in 2011'."""
        if _GOES_ON.match(self.text, written.end):
            return False
        is_loose = kind in ("likely", "either") and self.text[label.end() : start].strip().lower() in ("in", "en")
        return not is_loose or (not self.text[: label.start()].strip(_BULLETS) and len(self.text) <= _SHORT)

    def _behind_person(self, start: int, label: re.Match[str], kind: str) -> _Dated | None:
        end = min(len(self.text), start + _PERSON)
        written = written_dates.first(self.text, start, end)
        found = None if written is None else self._at(written.start)
        for clock in self.clocks:
            place = self.text.find(clock.shown, start, end)
            if place >= 0 and (written is None or place <= written.start):
                found = self._at(place)
                break
        if found is None or (kind != "certain" and not found.written.exact):
            return None
        between = self.text[start : found.written.start]
        is_qualified = kind == "certain" or self._announced or lexicon.QUALIFIED.search(between) is not None
        if not is_qualified and label[0].lower().startswith("reviewed"):
            return None
        if _DIGIT.search(between) or lexicon.OF_ANOTHER_ACT.search(between) or lexicon.label().search(between):
            return None
        return found

    def _at(self, start: int, text: str | None = None) -> _Dated | None:
        """The date that is written at a place; a time element tells one that the words leave open ('3 years ago')."""
        text = self.text if text is None else text
        written = written_dates.at(text, start)
        if written is None or len(written.days) != 1:
            for clock in self.clocks:
                if text.startswith(clock.shown, start):
                    end = start + len(clock.shown)
                    return _Dated(Written((clock.day,), start, end), clock.shown, by_clock=True)
        return None if written is None else _Dated(written, text[written.start : written.end].strip())

    def _in_next_line(self, label: re.Match[str]) -> _Dated | None:
        """A date that stands alone in the line behind a label that stands alone."""
        if self.text[label.end() :].strip(_BULLETS) or self.number + 1 >= len(self.page.lines):
            return None
        following = self.page.lines[self.number + 1][:_LONG]
        join = lexicon.JOIN.match(following)
        found = self._at(join.end() if join else 0, following)
        if found is None:
            return None
        rest = following[found.written.end :].strip(_BULLETS)
        return found if not rest or _AND_WHO.match(rest) else None

    def _in_column(self, label: re.Match[str]) -> _Dated | None:
        """A date under its label in a table of one row; a table of several lists other things."""
        cells = self.text.split(_CELLS)
        lines, number = self.page.lines, self.number + 1
        if len(cells) < 2 or number not in self.page.listed or number - 1 not in self.page.listed:
            return None
        column = self.text.count(_CELLS, 0, label.start())
        row = lines[number][:_LONG].split(_CELLS)
        is_last = number + 1 >= len(lines) or len(lines[number + 1].split(_CELLS)) != len(cells)
        if cells[column].strip(_BULLETS) != label[0].strip(_BULLETS) or len(row) != len(cells) or not is_last:
            return None
        found = self._at(0, row[column])
        return found if found is not None and not row[column][found.written.end :].strip(_BULLETS) else None

    def _quote(self, label: re.Match[str]) -> str:
        """The line as readers see it, and the next one where the date stands there."""
        own = self.text
        if not self._may_hold_date(own) and self.number + 1 < len(self.page.lines):
            own = f"{own} {self.page.lines[self.number + 1]}"
        start = 0 if len(own) <= _QUOTE else max(0, min(label.start(), len(own) - _QUOTE))
        return own[start : start + _QUOTE]
