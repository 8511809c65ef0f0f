"""What is told by its place in an edited sentence, where no list of words knows it: an unknown medicine, one more group
of people."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from curator.core.critical.page import Page
from curator.core.critical.pair import Pair
from curator.core.critical.reading import facts
from curator.core.critical.values import Critical, CriticalKind
from curator.core.lexicon.access import STRICT
from curator.core.lexicon.polarity import LIGHT

_JOINTS = ({"and", "or"}, {"et", "ou"})
_SEPARATOR = re.compile(r",|\b(?:and|or|et|ou)\b")
_EXCEPTS = re.compile(
    r"\b(?:unless|except (?:if|when|where)|only if|provided that|sauf (?:si|en cas)|à moins (?:que|de|d')|"
    r"à condition|seulement si)"
)
_STOP = re.compile(r"[.;:!?]")
# What stands before and behind the name of a medicine.
_TAKEN = re.compile(
    r"\b(?:(?:treated|eased|relieved|managed|helped|soulagée?s?|traitée?s?) (?:with|by|avec|par)|vaccine against|"
    r"vaccin contre|take|taking|add|adding|prescribed?|swallow|apply|inject|given|called|prenez|prendre|ajoute[rz]|"
    r"appliquez|prescrit|avale[rz])(?: (?:your|the|an?|some|one|two|\d+|du|de la|de l'|le|la|les|des|l'))* *\Z"
)
_STRENGTH = re.compile(
    r" *,? *(?:\d+[\d.,]* *(?:mg|g|µg|mcg|ml|iu|ui|tablets?|capsules?|comprimés?)\b|"
    r"(?:tablets?|capsules?|injections?|cream|comprimés?)\b)"
)
_MEDICAL = re.compile(r"\b(?:doses?|vaccin\w*|mg|tablets?|comprimés?|medicines?|médicaments?|injections?|drugs?)\b")
_LONGEST_NAME = 2  # words of a medicine
_SHORTEST_NAME = 5  # letters
_LONGEST_ITEM = 3  # words that say something, of a list
_NEAR = 8  # characters to the next treatment of a list
_LONGEST_WIDENING = 7  # words
_FAR = 40  # characters behind a run that the frame may begin
_WIDENS = re.compile(
    r"\b(?:or|and|ou|et|who|with|in|from|aged|if|living|within|only|without|qui|s'ils?|si|avec|sans|dont|également|"
    r"dans|en|over|under)\b"
)


class _Run(NamedTuple):
    """Words that only one of the two sentences has; `first` and `last` count its words."""

    added: bool
    text: str
    words: list[re.Match[str]]
    first: int
    last: int
    quote: str

    @property
    def start(self) -> int:
        return self.words[self.first].start()

    @property
    def end(self) -> int:
        return self.words[self.last - 1].end()

    def told(self, longer_than: int) -> list[str]:
        """Its words that say something."""
        words = (match[0] for match in self.words[self.first : self.last])
        return [word for word in words if word not in LIGHT and len(word) > longer_than and not word[0].isdigit()]

    def critical(self, kind: CriticalKind) -> Critical:
        return Critical(kind, *(("", self.quote) if self.added else (self.quote, "")))


def access(pair: Pair, old: Page, new: Page) -> Critical | None:
    """Who may have something, where the sentence or the heading above it says that this is its matter."""
    if pair.edited:
        return _joined(pair) or _widened(pair) or (_narrowed(pair) if old.is_of_access(pair.before) else None)
    text, page, other = (pair.before, old, new) if pair.before else (pair.after, new, old)
    if not page.is_of_access(text) or all(map(other.says, pair.stems())):
        return None
    return Critical(CriticalKind.ELIGIBILITY, pair.before, pair.after)


def exception(pair: Pair) -> Critical | None:
    """'unless', 'except if': an exception that came or went with its words."""
    for run in _runs(pair) if pair.edited else ():
        if _EXCEPTS.search(run.text, run.start, run.end) and not _EXCEPTS.search(
            pair.plain_before if run.added else pair.plain_after
        ):
            return run.critical(CriticalKind.NEGATION)
    return None


def treatment(pair: Pair, _old: Page, _new: Page) -> Critical | None:
    """A medicine or a treatment that no list knows."""
    return (_medicine(pair) or _listed(pair)) if pair.edited else None


def _runs(pair: Pair) -> Iterator[_Run]:
    """What was only put in or only taken out."""
    for tag, i1, i2, j1, j2 in pair.opcodes:
        if tag == "insert":
            quote = pair.quoted_after(j1, j2)
            yield _Run(tag == "insert", pair.plain_after, pair.words_after, j1, j2, quote)
        elif tag == "delete":
            quote = pair.quoted_before(i1, i2)
            yield _Run(tag == "insert", pair.plain_before, pair.words_before, i1, i2, quote)


def _joined(pair: Pair) -> Critical | None:
    """'and' that became 'or'."""
    for (i1, i2), (j1, j2) in pair.replaced:
        was, now = pair.words_before[i1], pair.words_after[j1]
        if i2 - i1 == j2 - j1 == 1 and {was[0], now[0]} in _JOINTS and STRICT.search(pair.plain_after):
            return Critical(CriticalKind.ELIGIBILITY, was[0], now[0])
    return None


def _widened(pair: Pair) -> Critical | None:
    """'people in Leeds' that became 'people in Leeds or York'."""
    if not (STRICT.search(pair.plain_before) and STRICT.search(pair.plain_after)):
        return None
    for run in _runs(pair):
        mine, others = (pair.come, pair.gone) if run.added else (pair.gone, pair.come)
        if not others and run.last - run.first <= _LONGEST_WIDENING and _widens(run, mine):
            return run.critical(CriticalKind.ELIGIBILITY)
    return None


def _widens(run: _Run, mine: Counter[str]) -> bool:
    """True where a run says who else or who only, and is no clause of its own behind a comma."""
    if not any(word in mine for word in run.told(2)) or not _WIDENS.search(run.text, run.start, run.end):
        return False
    is_clause = "," in run.text[max(0, run.start - 3) : run.start]
    frame = STRICT.search(run.text)
    begins_later = frame is not None and frame.end() > run.end + _FAR
    return not begins_later and (not is_clause or _SEPARATOR.match(run.words[run.first][0]) is not None)


def _narrowed(pair: Pair) -> Critical | None:
    """Under a heading of who may have something: words that only came or only went, a name that gave way to another."""
    if not pair.gone or not pair.come:
        run = next((run for run in _runs(pair) if run.told(0)), None)
        if run is not None:
            return run.critical(CriticalKind.ELIGIBILITY)
    for (i1, i2), (j1, j2) in pair.replaced:
        was, now = pair.words_before[i1], pair.words_after[j1]
        if i1 and pair.before[was.start()].isupper() and pair.after[now.start()].isupper():
            return Critical(CriticalKind.ELIGIBILITY, pair.quoted_before(i1, i2), pair.quoted_after(j1, j2))
    return None


def _medicine(pair: Pair) -> Critical | None:
    """A word in the place of a medicine that gave way to another."""
    for (i1, i2), (j1, j2) in pair.replaced:
        was, now = pair.words_before[i1], pair.words_after[j1]
        if i2 - i1 > _LONGEST_NAME or j2 - j1 > _LONGEST_NAME or not i1:
            continue
        is_name = all(len(one[0]) >= _SHORTEST_NAME and one[0].isalpha() and one[0] not in LIGHT for one in (was, now))
        if is_name and (_is_taken(pair, was) or _is_brand(pair, was, now)):
            return Critical(CriticalKind.TREATMENT, pair.quoted_before(i1, i2), pair.quoted_after(j1, j2))
    return None


def _is_taken(pair: Pair, was: re.Match[str]) -> bool:
    before = pair.plain_before[max(0, was.start() - 40) : was.start()]
    return _TAKEN.search(before) is not None or _STRENGTH.match(pair.plain_before, was.end()) is not None


def _is_brand(pair: Pair, was: re.Match[str], now: re.Match[str]) -> bool:
    """True for names in brackets, in a sentence of medicines."""
    spellings = (pair.before[was.start() - 1 : was.start() + 1], pair.after[now.start() - 1 : now.start() + 1])
    return all(one[:1] == "(" and one[1:].isupper() for one in spellings) and bool(_MEDICAL.search(pair.plain_after))


def _listed(pair: Pair) -> Critical | None:
    """An item that came to or left a list of treatments."""
    for run in _runs(pair):
        if not 0 < len(run.told(3)) <= _LONGEST_ITEM or _STOP.search(run.text, run.start, run.end):
            continue
        if not _SEPARATOR.search(run.text, max(0, run.start - 2), run.end + 1):
            continue
        known = [fact for fact in facts(run.text) if fact.kind is CriticalKind.TREATMENT]
        is_near = any(min(abs(fact.end - run.start), abs(fact.start - run.end)) <= _NEAR for fact in known)
        if len(known) >= 2 and is_near:
            return run.critical(CriticalKind.TREATMENT)
    return None
