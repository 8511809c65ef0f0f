"""A sentence before and after: which facts differ, and whether one stands where the other stood."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import cached_property

from curator.core.critical.fact import Fact, Weight
from curator.core.critical.page import same
from curator.core.critical.polarity import Flip
from curator.core.critical.reading import facts
from curator.core.critical.spelling import plain, tidy
from curator.core.critical.values import CriticalKind
from curator.core.lexicon.polarity import LIGHT

_WORD = re.compile(r"[^\W_][\w'-]*|[%$£€+]")
_NO_DIGIT = re.compile(r"\D+")
_MOST_WORDS = 800
_STEM = 5  # letters
# What somebody tells: only a number to call is news for a reader.
_TOLD = re.compile(
    r"\b(?:says|said|recalls|remembers|laughs|smiles|jokes|raconte|confie|témoigne|se souvient|sourit|plaisante)\b|"
    r"\bdit-(?:elle|il)\b"
)
_LONGEST_FLIP = 8  # words shown of a sentence that says the contrary
_FEW = 1  # other words that may come with a fact that is all that changed


class Pair:
    """'' before or after: the sentence was added or removed."""

    def __init__(self, before: str, after: str) -> None:
        self.before, self.after = tidy(before), tidy(after)
        self.plain_before, self.plain_after = plain(self.before), plain(self.after)

    @property
    def edited(self) -> bool:
        return bool(self.before and self.after)

    @property
    def is_told(self) -> bool:
        """True where the sentence is somebody's story, before and after."""
        return all(_TOLD.search(text) for text in (self.plain_before, self.plain_after) if text)

    def differing(self) -> tuple[list[Fact], list[Fact]]:
        """The facts that only the sentence before has, and those that only the one after has, as they stand."""
        old, new = (sorted(facts(text), key=lambda fact: fact.start) for text in (self.before, self.after))
        gone = [fact for fact in old if not self._said(fact, new, self.plain_before, self.plain_after)]
        come = [fact for fact in new if not self._said(fact, old, self.plain_after, self.plain_before)]
        if _NO_DIGIT.sub("", self.plain_before) == _NO_DIGIT.sub("", self.plain_after):
            gone, come = (
                [fact for fact in some if fact.weight is not Weight.WEAK or fact.kind is not CriticalKind.AMOUNT]
                for some in (gone, come)
            )
        if gone and come and _figures(gone) == _figures(come):
            gone, come = ([fact for fact in some if not fact.numbers] for some in (gone, come))
        gone, come = ([fact for fact in some if fact.weight is not Weight.NONE] for some in (gone, come))
        return gone, come

    @staticmethod
    def _said(fact: Fact, others: list[Fact], text: str, other: str) -> bool:
        """True where the other sentence says it too: as a fact, or by the same words where it only asks."""
        if any(same(fact, one) for one in others):
            return True
        words = text[fact.start : fact.end].strip(" ,;:.")
        return (
            fact.kind is CriticalKind.ELIGIBILITY
            and fact.key != "only"
            and fact.unit != "asked"
            and _has_word(other, words)
        )

    def swapped(self, was: list[Fact], now: list[Fact]) -> Iterator[tuple[Fact, Fact]]:
        """Facts of one kind that gave way to each other: first those in the same place, then by their order."""
        left = list(now)
        waiting: list[Fact] = []
        for one in was:
            here = next((other for other in left if self.in_place(one, other)), None)
            if here is None:
                waiting.append(one)
            else:
                left.remove(here)
                yield one, here
        yield from zip(waiting, left, strict=False)

    def in_place(self, one: Fact, other: Fact) -> bool:
        """True where the words before and behind are the same, or a whole run of changed words is made of the two."""
        if not self.edited:
            return False
        first = _neighbours(self.plain_before, one)
        second = _neighbours(self.plain_after, other)
        if first == second:
            return True
        return any(
            i1 <= at_before < i2 and j1 <= at_after < j2
            for (i1, i2), (j1, j2) in self.replaced
            for at_before in (_index(self.words_before, one),)
            for at_after in (_index(self.words_after, other),)
        )

    @cached_property
    def words_before(self) -> list[re.Match[str]]:
        return list(_WORD.finditer(self.plain_before))[:_MOST_WORDS]

    @cached_property
    def words_after(self) -> list[re.Match[str]]:
        return list(_WORD.finditer(self.plain_after))[:_MOST_WORDS]

    @cached_property
    def opcodes(self) -> Sequence[tuple[str, int, int, int, int]]:
        old, new = ([match[0] for match in some] for some in (self.words_before, self.words_after))
        return SequenceMatcher(None, old, new, autojunk=False).get_opcodes()

    @cached_property
    def replaced(self) -> list[tuple[tuple[int, int], tuple[int, int]]]:
        return [((i1, i2), (j1, j2)) for tag, i1, i2, j1, j2 in self.opcodes if tag == "replace"]

    def alone_before(self, fact: Fact) -> bool:
        """True where taking the fact out is all that changed."""
        return self._alone(fact, self.words_before, self.gone, self.come)

    def alone_after(self, fact: Fact) -> bool:
        """True where putting the fact in is all that changed."""
        return self._alone(fact, self.words_after, self.come, self.gone)

    @cached_property
    def gone(self) -> Counter[str]:
        return self._counts(self.words_before) - self._counts(self.words_after)

    @cached_property
    def come(self) -> Counter[str]:
        return self._counts(self.words_after) - self._counts(self.words_before)

    @staticmethod
    def _counts(words: list[re.Match[str]]) -> Counter[str]:
        return Counter(match[0] for match in words if match[0] not in LIGHT)

    def _alone(self, fact: Fact, words: list[re.Match[str]], mine: Counter[str], others: Counter[str]) -> bool:
        if not self.edited or others:
            return False
        own = {match[0] for match in words if fact.start <= match.start() < fact.end}
        return sum(count for word, count in mine.items() if word not in own) <= _FEW and any(
            word in mine for word in own
        )

    def stems(self) -> list[str]:
        """The beginnings of the words that say something in a sentence that was added or removed."""
        return [
            word[0][:_STEM]
            for word in (*self.words_before, *self.words_after)
            if len(word[0]) > 3 and word[0] not in LIGHT
        ]

    def around(self, flip: Flip) -> tuple[str, str]:
        """The words that turned, as each version writes them; with the word in front where one side has none."""
        for tag, i1, i2, j1, j2 in self.opcodes:
            touched = _touches(self.words_before, i1, i2, flip.before) or _touches(self.words_after, j1, j2, flip.after)
            if tag == "equal" or not touched or max(i2 - i1, j2 - j1) > _LONGEST_FLIP:
                continue
            ahead = 1 if (i1 == i2 or j1 == j2) and i1 and j1 else 0
            behind = 1 if (i1 == i2 or j1 == j2) and not ahead else 0
            return self.quoted_before(i1 - ahead, i2 + behind), self.quoted_after(j1 - ahead, j2 + behind)
        return (
            self.before[slice(*flip.before)] if flip.before else "",
            self.after[slice(*flip.after)] if flip.after else "",
        )

    def quoted_before(self, first: int, last: int) -> str:
        """The words from `first` up to `last`, as the version before writes them."""
        return _quoted(self.before, self.words_before, first, last)

    def quoted_after(self, first: int, last: int) -> str:
        return _quoted(self.after, self.words_after, first, last)


def _has_word(text: str, words: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text) is not None


def _figures(some: list[Fact]) -> list[tuple[str, str]]:
    """The single figures of facts, with what they count."""
    return sorted(
        (part, "years" if fact.kind is CriticalKind.AGE else fact.unit)
        for fact in some
        if fact.numbers
        for part in fact.numbers.split("-")
    )


def _neighbours(text: str, fact: Fact) -> tuple[str, str]:
    before, after = text[max(0, fact.start - 30) : fact.start], text[fact.end : fact.end + 30]
    ahead, behind = _WORD.findall(before), _WORD.findall(after)
    return (ahead[-1] if ahead else ""), (behind[0] if behind else "")


def _index(words: list[re.Match[str]], fact: Fact) -> int:
    return next((index for index, match in enumerate(words) if match.end() > fact.start), len(words))


def _touches(words: list[re.Match[str]], first: int, last: int, span: tuple[int, int] | None) -> bool:
    return span is not None and any(match.start() < span[1] and match.end() > span[0] for match in words[first:last])


def _quoted(text: str, words: list[re.Match[str]], first: int, last: int) -> str:
    if first >= last or first >= len(words):
        return ""
    return text[words[first].start() : words[min(last, len(words)) - 1].end()]
