"""What a page announces of itself while it still works: a merger, a new name, a move of the site, an end."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from curator.core.facts import PageFacts
from curator.core.lexicon import owner_endings as lexicon
from curator.core.owner import marks, names, sayings
from curator.core.owner.quotes import quoted
from curator.core.owner.values import Notice, Rule, cut
from curator.core.owner.view import View, fresh_lines, pieces, view
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
_DECIDED = re.compile(lexicon.DECIDED)
_DISSOLVED = re.compile(lexicon.DISSOLVED)
_STATE = re.compile(lexicon.STATE)
_OLD_SITE = re.compile(lexicon.OLD_SITE)
_REOPENS = re.compile(lexicon.REOPENS)
_FOR_A_WHILE = re.compile(lexicon.FOR_A_WHILE)
_SHUTS = re.compile(r"(?i:\b(?:doors|portes|türen|puertas|porte|battenti|portas)\b)")  # as for holidays
_SAMPLES = re.compile(lexicon.SAMPLES)
_PAGE_STATE = re.compile(lexicon.PAGE_STATE)
_REMOVAL = re.compile(lexicon.REMOVAL)
_EARLIER_SITE = re.compile(lexicon.EARLIER_SITE)
_NEWS_DATE = re.compile(lexicon.NEWS_DATE)
_SERVER = re.compile(lexicon.SERVER)
_OLD = re.compile(lexicon.OLD)
_PRONOUN = re.compile(lexicon.PRONOUN)
_GOES_ON = re.compile(lexicon.GOES_ON)
_WHO = re.compile(r"(?i:\b(?:who|that|which|led|founded|left|qui)\s*(?:the\s*)?)\Z")
_GAP = re.compile(r",?\s*(?:\(?[\w.’'-]+\)?,?\s*){0,2}\Z")
_OBJECT = re.compile(
    r"(?i:\b(?:to|for|of|in|with|on|about|from|at|by|via|through|using|use|access|accessing|visit|visiting|leave|"
    r"leaving|after|à|de|pour|sur|dans|du|en)\s*)\Z"
)
_ARTICLE = re.compile(r"(?i:\b(?:the|la|le|l['’])\s*)\Z")
_SERVICE = re.compile(r"(?i:\b(?:helpline|line|site|website|service|services|forum|blog|program(?:me)?|chat)\Z)")
_GOING_ON = 80  # characters between what a sentence speaks of and the second thing that it says of it
_LONGEST_SUBJECT = 8  # spaces
_MOST_SENTENCES = 1200
_LOOKED_AT = 400  # characters of a piece
_BESIDE = 4  # pieces around an end in which a day of opening again may stand
_NEWS_ITEMS = 2


def notice(facts: PageFacts, *, approved: PageFacts | None, promise: Promise) -> Notice | None:
    """The announcement that a page makes of itself; None where it makes none, or stood there when it was approved.

    Long ago, others' mergers, holidays, registrations that close and what a page quotes are no announcements. Where
    nothing was approved, neither is what a page says of its state ('archived', 'no longer updated'): so it was linked.
    """
    if approved is not None and _same_pieces(approved, facts):
        return None
    page = view(facts)
    before = None if approved is None else view(approved)
    fresh = fresh_lines(page, before)
    if not any(sayings.may_speak(line) for line in fresh):
        return None
    asked = _Asked(facts, page, approved, before, promise)
    others = _others_words(page, before)
    count = 0
    heading: Notice | None = None
    for index, line in enumerate(fresh):
        if line in others or not sayings.may_speak(line):
            continue
        for sentence, previous in _said_itself(line):
            count += 1
            if count > _MOST_SENTENCES:
                return heading
            found = _announced(sentence, previous, asked)
            if found is None or not asked.counts(found, sentence):
                continue
            beside = fresh[max(0, index - _BESIDE) : index + _BESIDE + 1]
            if found.kind == "ends" and not _for_good(sentence, beside):
                continue
            if found.rule is not Rule.OUR_MERGER or heading is not None:
                return found if heading is None or found.kind == heading.kind else heading
            heading = found  # a panel's heading only: a sentence after it says more
    return heading


def _said_itself(line: str) -> Iterator[tuple[str, str]]:
    """The sentences of a piece, each with the one before it, without those within a quotation that began earlier."""
    previous, at = "", 0
    for sentence in pieces(line):
        found = line.find(sentence, at)
        if found < 0 or not quoted(line, found):
            yield sentence, previous
        at = max(at, found)
        previous = sentence


def _for_good(sentence: str, beside: Sequence[str]) -> bool:
    """True where nothing beside an end says that it opens again, or of an archived page, that it will be removed."""
    if any(_REOPENS.search(line[:_LOOKED_AT]) for line in beside):
        return False
    if _SHUTS.search(sentence) and any(_FOR_A_WHILE.search(line[:_LOOKED_AT]) for line in beside):
        return False
    if not _PAGE_STATE.search(sentence) or _DATED.search(sentence):
        return True
    return any(_REMOVAL.search(line[:_LOOKED_AT]) for line in beside)


def _others_words(page: View, before: View | None) -> frozenset[str]:
    """The pieces that are no announcements by where they stand: samples, and dated news of a page nobody knew."""
    found: set[str] = set()
    sampling = False
    for line in page.main:
        if line in page.headings:
            sampling = False
        elif sampling:
            found.add(line)
        sampling = sampling or _SAMPLES.search(line[-_LOOKED_AT:]) is not None
    news = [line for line in page.main if _NEWS_DATE.match(line[:_LOOKED_AT])]
    if before is None and len(news) >= _NEWS_ITEMS:
        found.update(news)
    return frozenset(found)


def _same_pieces(approved: PageFacts, now: PageFacts) -> bool:
    return approved.title == now.title and approved.blocks == now.blocks and approved.furniture == now.furniture


@dataclass(frozen=True)
class _Asked:
    """What is known of a page where an announcement is looked for; each answer is worked out when it is asked for."""

    facts: PageFacts
    page: View
    approved: PageFacts | None
    before: View | None
    promise: Promise

    @cached_property
    def known(self) -> tuple[str, ...]:
        return _known(self.facts, self.page, self.approved, self.before, self.promise)

    @cached_property
    def newest(self) -> int | None:
        return sayings.newest_year((self.page.title, *self.page.main, *self.page.around))

    def said_before(self, sentence: str) -> bool:
        """True where a piece of the approved page says the same, whatever stands beside it."""
        if self.before is None:
            return False
        same = key(sentence)
        telling = max(sentence.split(), key=len, default="").strip(".,;:!?()\"'")
        lines = (self.before.title, *self.before.main, *self.before.around)
        return any(telling in line and same in key(line) for line in lines)

    def counts(self, found: Notice, sentence: str) -> bool:
        """True where it is no history, the approved page did not say the same, and its people still answer.

        Where another name answers already, the owner has changed: that is no announcement.
        """
        if sayings.is_history(sentence, self.newest):
            return False
        if self.before is None and _STATE.search(sentence) and not _DATED.search(sentence):
            return False
        if self.said_before(sentence):
            return False
        merges = found.kind in ("merged", "renamed")
        return not merges or not marks.now_names(self.facts) or marks.stands(self.known, self.facts, self.page)


def _known(
    facts: PageFacts, page: View, approved: PageFacts | None, before: View | None, promise: Promise
) -> tuple[str, ...]:
    """The names of which an announcement counts: those whose page it is."""
    if approved is not None and before is not None:
        found = names.first_names((*marks.known_names(approved, before, promise), *marks.promised(promise)))
        return names.with_short(found, approved.marks.domain)
    return marks.promised(promise) or names.with_short(marks.known_names(facts, page, promise), facts.marks.domain)


def _announced(sentence: str, previous: str, asked: _Asked) -> Notice | None:
    """What a sentence announces, where `previous` is the one before it in the same piece."""
    if not sayings.may_speak(sentence):
        return None
    said = sayings.leaving(sentence, asked.known)
    if said is not None:
        return Notice(said.kind, cut(sentence), said.rule, 0.9)
    end = _end(sentence, previous, asked.known)
    if end is not None:
        return Notice("ends", cut(sentence), *end)
    move = _move(sentence, asked.known, asked.facts.marks.domain)
    return None if move is None else Notice("moved", cut(sentence), *move)


def _end(sentence: str, previous: str, known: Sequence[str]) -> tuple[Rule, float] | None:
    """An end for good of the site, the service or the organisation."""
    if not sayings.may_speak(sentence, "ends") or _TEMPORARY.search(sentence) or _OTHER_SITES.search(sentence):
        return None
    we = _WE_END.search(sentence)
    if we is not None and not sayings.supposed(sentence, we.start()):
        return Rule.WE_END, 0.9
    decided = _DECIDED.search(sentence)
    if decided is not None and not sayings.supposed(sentence, decided.start()):
        after = sentence[decided.end() :]
        if _DISSOLVED.match(after.lstrip()) or names.any_said(known, after):
            return Rule.WE_END, 0.85
    closing = _WE_CLOSE.search(sentence)
    if closing is not None and _FOR_GOOD.search(sentence) and names.any_said(known, sentence[closing.end() :]):
        return Rule.WE_END, 0.9
    for pattern, rule, confidence in ((_ENDS_PLAIN, Rule.ENDS, 0.9), (_ENDS_DATED, Rule.ENDS_ON, 0.8)):
        found = pattern.search(sentence)
        if found is None or (rule is Rule.ENDS_ON and (not _DATED.search(sentence) or _HOLIDAY.search(sentence))):
            continue
        if sayings.supposed(sentence, found.start()):
            continue
        before = sentence[: found.start()]
        if _EARLIER_SITE.search(sentence[: found.end()].rsplit(None, 1)[0] + " "):
            continue
        if _goes_on(before, previous) or _named(before, known) or _speaks_of_itself(before, _SUBJECT):
            return rule, confidence
    return None


def _goes_on(before: str, previous: str) -> bool:
    """True where a sentence begins with 'it', and the one before spoke of the site."""
    found = _PRONOUN.search(before)
    return found is not None and _SUBJECT.search((before[: found.start()] or previous)[-200:]) is not None


def _move(sentence: str, known: Sequence[str], domain: str) -> tuple[Rule, float] | None:
    """A move of the site to another address; people's and offices' moves are none."""
    if not sayings.may_speak(sentence, "moves"):
        return None
    old = _OLD_SITE.search(sentence)
    if old is not None and _OLD.search(old.group()) and not sayings.supposed(sentence, old.start()):
        return Rule.OLD_SITE, 0.85
    away = any(domain not in found.group().lower() or not domain for found in _ADDRESS.finditer(sentence))
    we = _WE_MOVE.search(sentence)
    if we is not None and not sayings.supposed(sentence, we.start()):
        return Rule.WE_MOVE, 0.9
    moved = _WE_MOVED.search(sentence) or _NEW_PLACE.search(sentence)
    if away and moved is not None and not quoted(sentence, moved.start()):
        return Rule.WE_MOVE, 0.85
    found = _MOVES.search(sentence)
    if found is None or sayings.supposed(sentence, found.start()) or _SERVER.match(sentence[found.end() :]):
        return None
    before = sentence[: found.start()]
    if _speaks_of_itself(before, _MOVES_SITE):
        return Rule.MOVES, 0.9
    if away and (_speaks_of_itself(before, _SUBJECT) or _named(before, known)):
        return Rule.MOVES, 0.85
    return None


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
    near_enough = _GAP.fullmatch(rest) is not None or (len(rest) <= _GOING_ON and _GOES_ON.search(rest) is not None)
    return near_enough and not _OBJECT.search(start)
