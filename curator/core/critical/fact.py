"""A fact as it is read out of one sentence, and the sentence while its facts are being read."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import TypedDict, Unpack

from curator.core.critical.spelling import plain, tidy
from curator.core.critical.values import CriticalKind
from curator.core.lexicon.beginnings import starts_of

_DIGIT = re.compile(r"[\d½¼¾]")


class Weight(Enum):
    """When a fact that only one version has counts."""

    FULL = "always"
    SOFT = "where its sentence was edited, not added or removed"
    WEAK = "where another stands in its very place: a bare figure whose meaning no rule knows"
    NONE = "never: it is no news for a reader, whatever it becomes"


@dataclass(frozen=True, slots=True)
class Fact:
    """What a sentence states. Two sentences state the same where `kind` and `key` are equal.

    `text` is the fact as the page writes it, from `start` to `end` of the tidy sentence. `numbers` are its figures and
    `unit` what they count; '' where it has none. A line that holds none of the `needles`, in plain spelling, does not
    state the fact.
    """

    kind: CriticalKind
    key: str
    text: str
    start: int
    end: int
    numbers: str = ""
    unit: str = ""
    weight: Weight = Weight.FULL
    needles: tuple[str, ...] = ()


class More(TypedDict, total=False):
    """What a fact may have besides, see `Fact`."""

    numbers: str
    unit: str
    weight: Weight
    needles: tuple[str, ...]


class Sentence:
    """One sentence while it is read: what one rule claims, no later one reads again."""

    def __init__(self, text: str) -> None:
        self.shown = tidy(text)
        self.plain = plain(self.shown)
        self.facts: list[Fact] = []
        self.has_digit = _DIGIT.search(self.plain) is not None
        self._starts = starts_of(self.plain)
        self._taken = bytearray(len(self.shown))

    def has_any(self, starts: frozenset[str]) -> bool:
        """True where the sentence has a word with one of these beginnings: a quick look that spares a search."""
        return not self._starts.isdisjoint(starts)

    def matches(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """The matches in the plain spelling that no earlier rule claimed a part of."""
        for match in pattern.finditer(self.plain):
            if self.is_free(match.start(), match.end()):
                yield match

    def is_free(self, start: int, end: int) -> bool:
        return not any(self._taken[start:end])

    def take(self, start: int, end: int) -> None:
        self._taken[start:end] = b"\1" * (end - start)

    def state(self, kind: CriticalKind, key: str, span: tuple[int, int], **more: Unpack[More]) -> None:
        """Note a fact and claim where it stands."""
        self.take(*span)
        self.note(kind, key, span, **more)

    def note(self, kind: CriticalKind, key: str, span: tuple[int, int], **more: Unpack[More]) -> None:
        """Note a fact whose words others may read too."""
        start, end = span
        while 0 < end < len(self.shown) and self.shown[end - 1].isalpha() and self.shown[end].isalpha():
            end += 1  # the rest of a number's word
        text = self.shown[start:end].strip(" ,;:.")
        self.facts.append(Fact(kind, key, text, start, end, **more))
