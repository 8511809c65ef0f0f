"""A sentence before and after: which facts differ, and whether one stands where the other stood."""

import re
from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import cached_property

from curator.core.critical.fact import Fact
from curator.core.critical.page import same
from curator.core.critical.polarity import Flip
from curator.core.critical.reading import facts
from curator.core.critical.spelling import plain, tidy
from curator.core.critical.values import Critical, CriticalKind
from curator.core.lexicon.conditions import STRICT
from curator.core.lexicon.polarity import LIGHT

_WORD = re.compile(r"[^\W_][\w'-]*|[%$£€+]")
_NO_DIGIT = re.compile(r"\D+")
_MOST_WORDS = 800
_JOINTS = ({"and", "or"}, {"et", "ou"})
# What stands before and behind the name of a medicine.
_TAKEN = re.compile(
    r"\b(?:(?:treated|eased|relieved|managed|helped|soulagée?s?|traitée?s?) (?:with|by|avec|par)|vaccine against|vaccin contre|take|taking|add|adding|prescribed?|swallow|apply|inject|given|called|prenez|prendre|ajoute[rz]|appliquez|prescrit|"
    r"avale[rz])(?: (?:your|the|an?|some|one|two|\d+|du|de la|de l'|le|la|les|des|l'))* *\Z"
)
_STRENGTH = re.compile(r" *,? *(?:\d+[\d.,]* *(?:mg|g|µg|mcg|ml|iu|ui|tablets?|capsules?|comprimés?)\b|(?:tablets?|capsules?|injections?|cream|comprimés?)\b)")
_MEDICAL = re.compile(r"\b(?:doses?|vaccin\w*|mg|tablets?|comprimés?|medicines?|médicaments?|injections?|drugs?)\b")
_STEM = 5  # letters
_LONGEST_ITEM = 3  # words that say something
_SEPARATOR = re.compile(r",|\b(?:and|or|et|ou)\b")
_NEAR = 8  # characters
_LONGEST_WIDENING = 7  # words
_FAR = 40  # characters
_WIDENS = re.compile(r"\b(?:or|and|ou|et|who|with|in|from|aged|if|living|within|only|without|qui|s'ils?|si|avec|sans|dont|également|dans|en|over|under)\b")
_FEW = 1  # other words that may come with a fact that is all that changed


class Pair:
    """'' before or after: the sentence was added or removed."""

    def __init__(self, before: str, after: str) -> None:
        self.before, self.after = tidy(before), tidy(after)
        self.plain_before, self.plain_after = plain(self.before), plain(self.after)

    @property
    def edited(self) -> bool:
        return bool(self.before and self.after)

    def differing(self) -> tuple[list[Fact], list[Fact]]:
        """The facts that only the sentence before has, and those that only the one after has, as they stand."""
        old, new = (sorted(facts(text), key=lambda fact: fact.start) for text in (self.before, self.after))
        gone = [fact for fact in old if not self._said(fact, new, self.plain_before, self.plain_after)]
        come = [fact for fact in new if not self._said(fact, old, self.plain_after, self.plain_before)]
        if _NO_DIGIT.sub("", self.plain_before) == _NO_DIGIT.sub("", self.plain_after):
            gone, come = ([fact for fact in some if not fact.weak or fact.kind is not CriticalKind.AMOUNT] for some in (gone, come))
        if gone and come and _figures(gone) == _figures(come):
            gone, come = ([fact for fact in some if not fact.numbers] for some in (gone, come))
        return gone, come

    @staticmethod
    def _said(fact: Fact, others: list[Fact], text: str, other: str) -> bool:
        """True where the other sentence says it too: as a fact, or in the same words where it asks or tells otherwise."""
        if any(same(fact, one) for one in others):
            return True
        words = text[fact.start : fact.end].strip(" ,;:.")
        return fact.kind is CriticalKind.ELIGIBILITY and fact.key != "only" and _has_word(other, words)

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
            for (i1, i2), (j1, j2) in self._replaced
            for at_before in (_index(self._words_before, one),)
            for at_after in (_index(self._words_after, other),)
        )

    @cached_property
    def _words_before(self) -> list[re.Match[str]]:
        return list(_WORD.finditer(self.plain_before))[:_MOST_WORDS]

    @cached_property
    def _words_after(self) -> list[re.Match[str]]:
        return list(_WORD.finditer(self.plain_after))[:_MOST_WORDS]

    @cached_property
    def _opcodes(self) -> list[tuple[str, int, int, int, int]]:
        old, new = ([match[0] for match in some] for some in (self._words_before, self._words_after))
        return SequenceMatcher(None, old, new, autojunk=False).get_opcodes()

    @cached_property
    def _replaced(self) -> list[tuple[tuple[int, int], tuple[int, int]]]:
        return [((i1, i2), (j1, j2)) for tag, i1, i2, j1, j2 in self._opcodes if tag == "replace"]

    def alone_before(self, fact: Fact) -> bool:
        """True where taking the fact out is all that changed."""
        return self._alone(fact, self._words_before, self._gone, self._come)

    def alone_after(self, fact: Fact) -> bool:
        """True where putting the fact in is all that changed."""
        return self._alone(fact, self._words_after, self._come, self._gone)

    @cached_property
    def _gone(self) -> Counter[str]:
        return self._counts(self._words_before) - self._counts(self._words_after)

    @cached_property
    def _come(self) -> Counter[str]:
        return self._counts(self._words_after) - self._counts(self._words_before)

    @staticmethod
    def _counts(words: list[re.Match[str]]) -> Counter[str]:
        return Counter(match[0] for match in words if match[0] not in LIGHT)

    def _alone(self, fact: Fact, words: list[re.Match[str]], mine: Counter[str], others: Counter[str]) -> bool:
        if not self.edited or others:
            return False
        own = {match[0] for match in words if fact.start <= match.start() < fact.end}
        return sum(count for word, count in mine.items() if word not in own) <= _FEW and any(word in mine for word in own)

    def joined(self) -> Critical | None:
        """'and' that became 'or' where a sentence says who may have something."""
        for (i1, i2), (j1, j2) in self._replaced:
            if i2 - i1 == 1 and j2 - j1 == 1 and STRICT.search(self.plain_after):
                was, now = self._words_before[i1], self._words_after[j1]
                if {was[0], now[0]} in _JOINTS:
                    return Critical(CriticalKind.ELIGIBILITY, was[0], now[0])
        return None

    def widened(self) -> Critical | None:
        """A few words within a sentence that says who may have something, that were only put in or only taken out."""
        if not (STRICT.search(self.plain_before) and STRICT.search(self.plain_after)):
            return None
        for tag, i1, i2, j1, j2 in self._opcodes:
            if tag not in ("insert", "delete"):
                continue
            text, words, first, last = (
                (self.plain_after, self._words_after, j1, j2) if tag == "insert" else (self.plain_before, self._words_before, i1, i2)
            )
            told = [word for word in words[first:last] if word[0] not in LIGHT and len(word[0]) > 2]
            before = text[max(0, words[first].start() - 3) : words[first].start()]
            if not told or last - first > _LONGEST_WIDENING or not _WIDENS.search(text, words[first].start(), words[last - 1].end()):
                continue
            frame = STRICT.search(text)
            if "," in before and not _SEPARATOR.match(words[first][0]) or (frame and frame.end() > words[last - 1].end() + _FAR):
                continue
            quote = _quoted(self.before if tag == "delete" else self.after, words, first, last)
            return Critical(CriticalKind.ELIGIBILITY, *((quote, "") if tag == "delete" else ("", quote)))
        return None

    def narrowed(self) -> Critical | None:
        """Words that were only put in or only taken out, or a name that gave way to another."""
        for tag, i1, i2, j1, j2 in self._opcodes:
            was, now = self._words_before[i1:i2], self._words_after[j1:j2]
            told = [word for word in (*was, *now) if word[0] not in LIGHT]
            names = was and now and self.before[was[0].start()].isupper() and self.after[now[0].start()].isupper()
            if tag != "equal" and told and (tag != "replace" or (names and i1)) and (not self._gone or not self._come or names):
                return Critical(
                    CriticalKind.ELIGIBILITY,
                    _quoted(self.before, self._words_before, i1, i2), _quoted(self.after, self._words_after, j1, j2),
                )  # fmt: skip
        return None

    def stems(self) -> list[str]:
        """The beginnings of the words that say something in a sentence that was added or removed."""
        return [word[0][:_STEM] for word in (*self._words_before, *self._words_after) if len(word[0]) > 3 and word[0] not in LIGHT]

    def medicine(self) -> Critical | None:
        """A word in the place of a medicine that gave way to another: no list knows all their names."""
        for (i1, i2), (j1, j2) in self._replaced:
            if i2 - i1 > 2 or j2 - j1 > 2 or not i1:
                continue
            was, now = self._words_before[i1], self._words_after[j1]
            before = self.plain_before[max(0, was.start() - 40) : self._words_before[i1].start()]
            behind = self.plain_before[was.end() : was.end() + 24]
            if _TAKEN.search(before) is None and not (_STRENGTH.match(behind) and was[0].isalpha()):
                behind = self.before[was.start() - 1 : was.start()] + self.after[now.start() - 1 : now.start()]
                first, second = self.before[was.start()], self.after[now.start()]
                if not (behind == "((" and first.isupper() and second.isupper() and _MEDICAL.search(self.plain_after)):
                    continue
            if all(len(word[0]) >= 5 and word[0].isalpha() and word[0] not in LIGHT for word in (was, now)):
                first, second = (
                    _quoted(self.before, self._words_before, i1, i2), _quoted(self.after, self._words_after, j1, j2)
                )  # fmt: skip
                return Critical(CriticalKind.TREATMENT, first, second)
        return self._listed()

    def _listed(self) -> Critical | None:
        """An item that came to or left a list of treatments."""
        for tag, i1, i2, j1, j2 in self._opcodes:
            if tag in ("insert", "delete"):
                text, words, first, last = (
                    (self.plain_after, self._words_after, j1, j2) if tag == "insert" else (self.plain_before, self._words_before, i1, i2)
                )
                run = text[max(0, words[first].start() - 2) : words[last - 1].end() + 1]
                told = [word[0] for word in words[first:last] if word[0] not in LIGHT and len(word[0]) > 3]
                if not 0 < len(told) <= _LONGEST_ITEM or not _SEPARATOR.search(run) or re.search(r"[.;:!?]", run[2:-1]):
                    continue
                known = [fact for fact in facts(text) if fact.kind is CriticalKind.TREATMENT]
                near = [fact for fact in known if abs(fact.end - words[first].start()) <= _NEAR or abs(fact.start - words[last - 1].end()) <= _NEAR]
                if len(known) >= 2 and near:
                    quote = _quoted(self.before if tag == "delete" else self.after, words, first, last)
                    return Critical(CriticalKind.TREATMENT, *((quote, "") if tag == "delete" else ("", quote)))
        return None

    def around(self, flip: Flip) -> tuple[str, str]:
        """The words that turned, as each version writes them; with the word in front where one side has none."""
        for tag, i1, i2, j1, j2 in self._opcodes:
            if tag == "equal" or not (_touches(self._words_before, i1, i2, flip.before) or _touches(self._words_after, j1, j2, flip.after)):
                continue
            if i1 == i2 or j1 == j2:
                i1, j1 = (i1 - 1, j1 - 1) if i1 and j1 else (i1, j1)
                if not i1 and i1 == i2:
                    i2, j2 = i2 + 1, j2 + 1
            return _quoted(self.before, self._words_before, i1, i2), _quoted(self.after, self._words_after, j1, j2)
        return (
            self.before[slice(*flip.before)] if flip.before else "",
            self.after[slice(*flip.after)] if flip.after else "",
        )


def _has_word(text: str, words: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text) is not None


def _figures(some: list[Fact]) -> list[tuple[str, str]]:
    """The single figures of facts, with what they count."""
    return sorted((part, "years" if fact.kind is CriticalKind.AGE else fact.unit) for fact in some if fact.numbers for part in fact.numbers.split("-"))


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
