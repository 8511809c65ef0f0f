"""What a page announces of itself while it still works: a merger, a new name, a move of the site, an end."""

import re
from collections.abc import Sequence

from curator.core.facts import PageFacts
from curator.core.lexicon import owner_endings as lexicon
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
_HOLIDAY = re.compile(lexicon.HOLIDAY)
_WE_CLOSE = re.compile(lexicon.WE_CLOSE)
_FOR_GOOD = re.compile(lexicon.FOR_GOOD)
_OTHER_SITES = re.compile(lexicon.OTHER_SITES)
_NEW_PLACE = re.compile(lexicon.NEW_PLACE)
_WHO = re.compile(r"(?i:\b(?:who|that|which|led|founded|left|qui)\s*(?:the\s*)?)\Z")
_GAP = re.compile(r",?\s*(?:\(?[\w.’'-]+\)?,?\s*){0,2}\Z")
_OBJECT = re.compile(
    r"(?i:\b(?:to|for|of|in|with|on|about|from|at|by|via|through|using|after|access|à|de|pour|sur|dans|du|en)\s*)\Z"
)
_ARTICLE = re.compile(r"(?i:\b(?:the|la|le|l['’])\s*)\Z")
_SERVICE = re.compile(r"(?i:\b(?:helpline|line|site|website|service|services|forum|blog|program(?:me)?|chat)\Z)")
_LONGEST_SUBJECT = 8  # spaces
_MOST_SENTENCES = 1200
_HEADING = "our-merger"  # a bare heading: a sentence after it says more


def notice(facts: PageFacts, *, approved: PageFacts | None, promise: Promise) -> Notice | None:
    """The announcement that a page makes of itself; None where it makes none, or stood there when it was approved.

    Long ago, others' mergers, holidays and registrations that close are no announcements.
    """
    page = view(facts)
    before = None if approved is None else view(approved)
    known = _known(facts, page, approved, before, promise)
    stood = frozenset() if before is None else frozenset(before.sentences())
    old = frozenset(key(sentence) for sentence in stood)
    newest = sayings.newest_year((page.title, *page.main, *page.around))
    heading: Notice | None = None
    for count, sentence in enumerate(page.sentences()):
        if count >= _MOST_SENTENCES:
            break
        if sentence in stood or not sayings.may_speak(sentence):
            continue
        found = _announced(sentence, known, newest, facts.marks.domain)
        if found is None or key(sentence) in old:
            continue
        # Where another name answers already, the owner has changed: no announcement of it.
        if found.kind not in ("merged", "renamed") or not marks.now_names(facts) or marks.stands(known, facts, page):
            if found.rule != _HEADING or heading is not None:
                return found if heading is None or found.kind == heading.kind else heading
            heading = found
    return heading


def _known(
    facts: PageFacts, page: View, approved: PageFacts | None, before: View | None, promise: Promise
) -> tuple[str, ...]:
    """The names of which an announcement counts: those whose page it is."""
    if approved is not None and before is not None:
        return names.first_names((*marks.known_names(approved, before, promise), *marks.promised(promise)))
    return marks.promised(promise) or marks.known_names(facts, page, promise)


def _announced(sentence: str, known: Sequence[str], newest: int | None, domain: str) -> Notice | None:
    if sayings.is_history(sentence, newest):
        return None
    said = sayings.leaving(sentence, known)
    if said is not None:
        return Notice(said.kind, cut(sentence), said.rule, 0.9)
    for kind, rule, confidence in (_end(sentence, known), _move(sentence, known, domain)):
        if kind:
            return Notice(kind, cut(sentence), rule, confidence)
    return None


_NOTHING = ("", "", 0.0)


def _end(sentence: str, known: Sequence[str]) -> tuple[str, str, float]:
    """An end for good of the site, the service or the organisation."""
    if _TEMPORARY.search(sentence) or _OTHER_SITES.search(sentence):
        return _NOTHING
    if _WE_END.search(sentence):
        return "ends", "we-end", 0.9
    closing = _WE_CLOSE.search(sentence)
    if closing is not None and _FOR_GOOD.search(sentence) and names.any_said(known, sentence[closing.end() :]):
        return "ends", "we-end", 0.9
    for pattern, rule, confidence in ((_ENDS_PLAIN, "ends", 0.9), (_ENDS_DATED, "ends-on", 0.8)):
        found = pattern.search(sentence)
        if found is None or (rule == "ends-on" and (not _DATED.search(sentence) or _HOLIDAY.search(sentence))):
            continue
        before = sentence[: found.start()]
        if _named(before, known) or _speaks_of_itself(before, _SUBJECT):
            return "ends", rule, confidence
    return _NOTHING


def _move(sentence: str, known: Sequence[str], domain: str) -> tuple[str, str, float]:
    """A move of the site to another address; people's and offices' moves are none."""
    away = any(domain not in found.group().lower() or not domain for found in _ADDRESS.finditer(sentence))
    if _WE_MOVE.search(sentence):
        return "moved", "we-move", 0.9
    if away and (_WE_MOVED.search(sentence) or _NEW_PLACE.search(sentence)):
        return "moved", "we-move", 0.85
    found = _MOVES.search(sentence)
    if found is None:
        return _NOTHING
    before = sentence[: found.start()]
    if _speaks_of_itself(before, _MOVES_SITE):
        return "moved", "moves", 0.9
    if away and (_speaks_of_itself(before, _SUBJECT) or _named(before, known)):
        return "moved", "moves", 0.85
    return _NOTHING


def _named(before: str, known: Sequence[str]) -> bool:
    """True where the words before a verb end with a known name, as its subject."""
    tail = before[-160:].rstrip(" ,")
    for start in range(len(tail) - 1, -1, -1):
        if start and tail[start - 1].isalnum():
            continue
        piece = tail[start:]
        if piece.count(" ") > _LONGEST_SUBJECT:
            return False
        if names.any_said(known, piece):
            head = tail[:start]
            return not _OBJECT.search(_ARTICLE.sub("", head)) and not _WHO.search(head) and _ends_in_name(piece, known)
    return False


def _ends_in_name(piece: str, known: Sequence[str]) -> bool:
    """True where hardly anything but a kind of service follows the name."""
    longest = max((name.count(" ") for name in known if names.said_in(name, piece)), default=0)
    return piece.count(" ") <= longest + 1 or _SERVICE.search(piece) is not None


def _speaks_of_itself(before: str, subjects: re.Pattern[str]) -> bool:
    """True where the words before a verb end with one of the subjects, and it is no object of something else."""
    near = before[-200:]
    found = list(subjects.finditer(near))
    if not found:
        return False
    start, rest = near[: found[-1].start()], near[found[-1].end() :]
    return _GAP.fullmatch(rest) is not None and not _OBJECT.search(start)
