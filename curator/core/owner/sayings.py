"""Sentences in which somebody merges, is renamed, moves or ends, and of whom they say it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from curator.core.lexicon import owner_endings as endings
from curator.core.lexicon import owner_notices as lexicon
from curator.core.lexicon.owner_names import FORMER
from curator.core.owner import names
from curator.core.owner.quotes import quoted
from curator.core.owner.values import Rule

_BEFORE = tuple((kind, re.compile(pattern)) for kind, pattern in lexicon.BEFORE)
_JOINED = re.compile(lexicon.JOINED)
_TARGET = re.compile(lexicon.JOINED_TARGET)
_EVENT = re.compile(lexicon.JOINED_EVENT)
_MERGER = re.compile(lexicon.OUR_MERGER)
_WE_MERGE = re.compile(lexicon.WE_MERGE)
_NAME = re.compile(lexicon.OUR_NAME)
_NEW_NAME_OF = re.compile(lexicon.NEW_NAME_OF)
_WE = re.compile(lexicon.WE)
_ACQUIRED = re.compile(lexicon.ACQUIRED)
_FORMER = re.compile(FORMER, re.IGNORECASE)
_SUPPOSED = re.compile(endings.SUPPOSED)
_JOINED_US = re.compile(r"(?i:\bjoined\s+(?:with\s+)?us\b)")
_HISTORY = re.compile(lexicon.HISTORY)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_RULES = {"merged": Rule.MERGED_SAID, "renamed": Rule.RENAMED_SAID}
_FORMED = re.compile(
    r"(?i:\b(?:formed|created|born|founded|established|née?|issue?\s+de|créée?|fondée?|gegründet|entstanden)\b)"
)
_PARTED = re.compile(r"[?!•|»]\s")  # what parts two announcements in one short piece
_NEAR = 70  # characters between a first person and the verb
_SHORT = 90  # characters of a heading
_LONG_AGO = 3  # years before the newest year that the page names
_OLD = 2009  # a year up to this one is history whatever else the page names
_PASSING = re.compile(lexicon.PASSING)
_NOT_US = re.compile(r"(?i:\b(?:with|by|join(?:ed|ing)?)\s+(?:us|our\b))")


@dataclass(frozen=True, slots=True)
class Saying:
    """One sentence: 'merged' or 'renamed', said by the page of itself or of a known name."""

    kind: str
    quote: str
    rule: Rule


def _by_first_letter(stems: Iterable[str]) -> str:
    """An expression for words that begin with one of the stems, which looks at few of them at each word."""
    groups: dict[str, list[str]] = {}
    for stem in sorted(stems):
        groups.setdefault(stem[0], []).append(re.escape(stem[1:]))
    branches = (f"{first}(?:{'|'.join(rest)})" for first, rest in groups.items())
    return rf"\b(?:{'|'.join(branches)})"


_TRIGGERS = {
    family: re.compile(_by_first_letter(stems))
    for family, stems in (
        ("", lexicon.TRIGGERS),
        ("merges", lexicon.MERGES),
        ("ends", lexicon.ENDS),
        ("moves", lexicon.MOVES),
    )
}


def may_speak(sentence: str, family: str = "") -> bool:
    """False where no verb of the expressions, or of a family of them, stands in a sentence or longer text."""
    return _TRIGGERS[family].search(sentence.lower()) is not None


def supposed(sentence: str, at: int) -> bool:
    """True where what stands at position `at` is quoted, or only what might happen."""
    return _SUPPOSED.search(sentence[:at]) is not None or quoted(sentence, at)


def is_merger(sentence: str, joined: Sequence[str] = ()) -> bool:
    """True for a sentence that speaks of a merger or a new name at all, whoever's it is.

    `joined` are names that may be joined, whatever their words: those of who answers.
    """
    if not may_speak(sentence, "merges"):
        return False
    patterns = (*(pattern for _, pattern in _BEFORE), _MERGER, _FORMER, _ACQUIRED, _NEW_NAME_OF)
    return any(pattern.search(sentence) for pattern in patterns) or _joins(sentence, joined) is not None


def leaving(sentence: str, known: Sequence[str]) -> Saying | None:
    """The sentence as an announcement of those whom `known` names, or of 'us', that they merge or are renamed."""
    if not may_speak(sentence, "merges"):
        return None
    if len(sentence) <= _SHORT and _MERGER.search(sentence):
        return Saying("merged", sentence, Rule.OUR_MERGER)
    ours = _WE_MERGE.search(sentence)
    if ours is not None and not supposed(sentence, ours.start()):
        return Saying("merged", sentence, Rule.MERGED_SAID)
    if _NAME.search(sentence):
        return Saying("renamed", sentence, Rule.NEW_NAME)
    if _WE.search(sentence) is None and not names.any_said(known, sentence):
        return None
    return _said_by_verb(sentence, known)


def _said_by_verb(sentence: str, known: Sequence[str]) -> Saying | None:
    """What a verb says of those whom `known` names, or of 'us'."""
    if _new_name_of(sentence, known):
        return Saying("renamed", sentence, Rule.RENAMED_SAID)
    joined = _joins(sentence)
    if joined is not None and _said_of(sentence, joined.start(), known):
        return Saying("merged", sentence, Rule.JOINED)
    for kind, pattern in _BEFORE:
        found = pattern.search(sentence)
        if found is not None and _said_of(sentence, found.start(), known):
            if _NOT_US.search(sentence[found.start() :]) or (kind == "merged" and _PASSING.search(sentence)):
                continue
            return Saying(kind, sentence, _RULES[kind])
    return None


def about(
    sentence: str, known: Sequence[str], *, first_person: bool = False, successors: Sequence[str] = ()
) -> Saying | None:
    """The sentence as what a successor's page says of those whom `known` names: they merged, or were called so.

    `successors` are the names of who answers: to join them is a merger, whatever they are called.
    """
    if not may_speak(sentence, "merges") or not (first_person or names.any_said(known, sentence)):
        return None
    if _new_name_of(sentence, known):
        return Saying("renamed", sentence, Rule.RENAMED_SAID)
    former = _FORMER.search(sentence)
    if former is not None and names.any_said(known, sentence[former.end() : former.end() + 90]):
        return Saying("renamed", sentence, Rule.FORMERLY)
    gone = _ACQUIRED.search(sentence)
    if gone is not None and names.any_said(known, sentence[gone.start() :]):
        return Saying("merged", sentence, Rule.MERGED_SAID)
    joined = _joins(sentence, successors) or _JOINED_US.search(sentence)
    if joined is not None and names.any_said(known, sentence[: joined.start()]):
        return Saying("merged", sentence, Rule.JOINED)
    for kind, pattern in _BEFORE:
        found = pattern.search(sentence)
        if found is None or supposed(sentence, found.start()):
            continue
        if names.any_said(known, sentence) or (first_person and _WE.search(sentence[: found.start()])):
            return Saying(kind, sentence, _RULES[kind])
    return None


def is_history(sentence: str, newest: int | None) -> bool:
    """True where a sentence tells of long ago: by its own years, against the newest that the page names."""
    if _HISTORY.search(sentence):
        return True
    years = [int(year) for year in _YEAR.findall(sentence)]
    if not years:
        return False
    latest = max(years)
    return latest <= _OLD or (newest is not None and latest <= newest - _LONG_AGO)


def newest_year(lines: Iterable[str]) -> int | None:
    """The newest year that the lines of a page name, up to 2099."""
    years = [int(year) for line in lines for year in _YEAR.findall(line)]
    return max(years, default=None)


def _new_name_of(sentence: str, known: Sequence[str]) -> bool:
    """True for 'Harbour is the new name of Hope House', where `known` names Hope House."""
    found = _NEW_NAME_OF.search(sentence)
    if found is None or supposed(sentence, found.start()):
        return False
    return names.any_said(known, sentence[found.end() : found.end() + 90])


def _joins(sentence: str, targets: Sequence[str] = ()) -> re.Match[str] | None:
    """Where a sentence says that somebody joined an organisation; joining a run, a board or forces is nothing."""
    found = _JOINED.search(sentence)
    if found is None:
        return None
    target = sentence[found.end() : found.end() + 90]
    if targets and names.any_said(targets, target):
        return found
    return found if _TARGET.search(target) and not _EVENT.search(target) else None


def _said_of(sentence: str, at: int, known: Sequence[str]) -> bool:
    """True where the words before a verb are 'we', or end with a known name, and it is no supposition."""
    before = sentence[:at]
    parted = [found.end() for found in _PARTED.finditer(before)]
    before = before[parted[-1] :] if parted else before
    if _FORMED.search(before) or supposed(sentence, at):
        return False  # how somebody came to be, not how somebody ends
    near = before[-_NEAR:]
    return _WE.search(near) is not None or names.any_said(known, before[-160:])
