"""What a page announces of itself while it still works: a merger, a new name, a move of the site, an end."""

import re
from collections.abc import Sequence

from curator.core.facts import PageFacts
from curator.core.lexicon import owner_notices as lexicon
from curator.core.owner import marks, names, sayings
from curator.core.owner.values import Notice, cut
from curator.core.owner.view import View, view
from curator.core.promise import Promise
from curator.core.words import key

_SUBJECT = re.compile(lexicon.SUBJECT)
_ENDS_PLAIN = re.compile(lexicon.ENDS_PLAIN)
_ENDS_DATED = re.compile(lexicon.ENDS_DATED)
_WE_END = re.compile(lexicon.WE_END)
_MOVES = re.compile(lexicon.MOVES)
_MOVES_SITE = re.compile(lexicon.MOVES_SITE)
_WE_MOVE = re.compile(lexicon.WE_MOVE)
_WE_MOVED = re.compile(lexicon.WE_MOVED)
_ADDRESS = re.compile(lexicon.ADDRESS)
_TEMPORARY = re.compile(lexicon.TEMPORARY)
_DATED = re.compile(lexicon.DATED)
_GAP = re.compile(r",?\s*(?:\(?[\w.’'-]+\)?,?\s*){0,2}\Z")
_OBJECT = re.compile(
    r"(?i:\b(?:to|for|of|in|with|on|about|from|at|by|via|through|using|after|access|à|de|pour|sur|dans|du|en)\s*)\Z"
)
_MOST_SENTENCES = 1200


def notice(facts: PageFacts, *, approved: PageFacts | None, promise: Promise) -> Notice | None:
    """The announcement that a page makes of itself; None where it makes none, or stood there when it was approved.

    Long ago, others' mergers, holidays and registrations that close are no announcements.
    """
    page = view(facts)
    before = None if approved is None else view(approved)
    known = _known(facts, page, approved, before, promise)
    old = frozenset() if before is None else frozenset(key(sentence) for sentence in before.sentences())
    newest = sayings.newest_year((page.title, *page.main, *page.around))
    for count, sentence in enumerate(page.sentences()):
        if count >= _MOST_SENTENCES:
            return None
        if not sayings.may_speak(sentence):
            continue
        found = _announced(sentence, known, newest)
        if found is not None and (not old or key(sentence) not in old):
            return found
    return None


def _known(
    facts: PageFacts, page: View, approved: PageFacts | None, before: View | None, promise: Promise
) -> tuple[str, ...]:
    """The names of which an announcement counts: those whose page it is."""
    if approved is not None and before is not None:
        return names.first_names((*marks.known_names(approved, before, promise), *marks.promised(promise)))
    return marks.promised(promise) or marks.known_names(facts, page, promise)


def _announced(sentence: str, known: Sequence[str], newest: int | None) -> Notice | None:
    if sayings.is_history(sentence, newest):
        return None
    said = sayings.leaving(sentence, known)
    if said is not None:
        return Notice(said.kind, cut(sentence), said.rule, 0.9)
    for kind, rule, confidence in (_end(sentence, known), _move(sentence, known)):
        if kind:
            return Notice(kind, cut(sentence), rule, confidence)
    return None


_NOTHING = ("", "", 0.0)


def _end(sentence: str, known: Sequence[str]) -> tuple[str, str, float]:
    """An end for good of the site, the service or the organisation."""
    if _TEMPORARY.search(sentence):
        return _NOTHING
    if _WE_END.search(sentence):
        return "ends", "we-end", 0.9
    for pattern, rule, confidence in ((_ENDS_PLAIN, "ends", 0.9), (_ENDS_DATED, "ends-on", 0.8)):
        found = pattern.search(sentence)
        if found is None or (rule == "ends-on" and not _DATED.search(sentence)):
            continue
        before = sentence[: found.start()]
        if names.any_said(known, before[-80:]) and not _OBJECT.search(before[:-80]):
            return "ends", rule, confidence
        if _speaks_of_itself(before, _SUBJECT):
            return "ends", rule, confidence
    return _NOTHING


def _move(sentence: str, known: Sequence[str]) -> tuple[str, str, float]:
    """A move of the site to another address; people's and offices' moves are none."""
    if _WE_MOVE.search(sentence):
        return "moved", "we-move", 0.9
    if _WE_MOVED.search(sentence) and _ADDRESS.search(sentence):
        return "moved", "we-move", 0.85
    found = _MOVES.search(sentence)
    if found is None:
        return _NOTHING
    before, after = sentence[: found.start()], sentence[found.end() :]
    if _speaks_of_itself(before, _MOVES_SITE):
        return "moved", "moves", 0.9
    if _ADDRESS.search(after) and (_speaks_of_itself(before, _SUBJECT) or names.any_said(known, before[-80:])):
        return "moved", "moves", 0.85
    return _NOTHING


def _speaks_of_itself(before: str, subjects: re.Pattern[str]) -> bool:
    """True where the words before a verb end with one of the subjects, and it is no object of something else."""
    near = before[-200:]
    found = list(subjects.finditer(near))
    if not found:
        return False
    start, rest = near[: found[-1].start()], near[found[-1].end() :]
    return _GAP.fullmatch(rest) is not None and not _OBJECT.search(start)
