"""Question 5: does the page still support what our own words promise of it?

Evidence is lexical. A part of our promise is lost where the approved page spoke of it and the page now does not, in
none of the words that the field has for it. A page may be rewritten in other words and still serve: so the words that
stood *around* the part in the approved page must be gone too. At a first look nothing is known of what the page once
had, and only the plain case is told: several things promised, not one of them spoken of.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from curator.core.facts import PageFacts
from curator.core.lexicon.synonyms import DEFINING
from curator.core.promise import Promise
from curator.core.promised import Kind, Part, Term, only_named, promised
from curator.core.spoken import Spoken
from curator.core.subjects import fold, named_by, tokens, tongue

NO_LONGER_MET = "promise-no-longer-met"
NEVER_MET = "promise-never-met"

_MOST_MISSING = 4  # parts named to an editor
_FEWEST_WORDS = 8  # of a page that is judged at all
_REAL_TEXT = 20  # words of a page that is judged at a first look
_PROMISED = 1.5  # things promised, at a first look; a word of the field is half a thing
_ABOUT = 0.34  # of what a sentence tells, in the approved page: a sentence of less tells of something else
_MENTIONS = 2  # of a subject in the approved page: fewer are said in passing
_WORD_MENTIONS = 3  # of a word that the lexicon does not know
_FIELD_MENTIONS = 4  # of a word that nearly every page of the field says
_IN_PASSING = 0.15  # of the mentions before, at most, with no heading
# How much of the words around a lost part may be left: more is a page that says it otherwise.
_AROUND_SUBJECT = 0.5
_AROUND_WORD = 0.3
_AROUND_ALONE = 0.2  # a word that alone went, while the rest of the promise is kept


@dataclass(frozen=True, slots=True)
class Unfit:
    """What of our promise the page does not support.

    `missing` are the words that went missing, as our text writes them, `quote` is the part of our text that promises
    them, `rule` one of the two above.
    """

    missing: tuple[str, ...]
    quote: str
    confidence: float
    rule: str


class _Lost(NamedTuple):
    """A part that the page no longer speaks of, and how sure that is."""

    part: Part
    confidence: float


def judge(said: Promise, now: PageFacts, approved: PageFacts | None) -> Unfit | None:
    """What the page fails to support of what we say of it; None where nothing speaks against it."""
    if now.blind or (approved is not None and (approved.blind or approved.blocks == now.blocks)):
        return None
    parts = promised(said)
    if not parts:
        return None
    spoken = Spoken(now)
    if approved is None:
        return _never(said, parts, spoken)
    return _no_longer(parts, spoken, approved)


def _no_longer(parts: Sequence[Part], now: Spoken, approved: PageFacts) -> Unfit | None:
    doubtful = [part for part in parts if not _served(part, now)]
    if not doubtful or now.length < _FEWEST_WORDS:
        return None
    before = Spoken(approved)
    if now.tongue and before.tongue and now.tongue != before.tongue:
        return None  # another language: it says what it says in other words
    held = [part for part in parts if _held(part, before)]
    apart = frozenset(term.stem for part in parts for term in part.terms)
    kept = any(now.mentions(term) for part in held for term in _telling(part))
    found = [_lost(part, before, now, apart, alone=kept) for part in doubtful if part in held]
    lost = [one for one in found if one is not None]
    terms = frozenset(term for part in held for term in part.terms)
    gone = frozenset[Term]() if any(map(now.mentions, terms)) else terms
    about = len(held) >= len(parts) * _ABOUT
    if not any(_known(one.part) for one in lost) and (not about or not _enough_said(lost, gone, before)):
        return None
    return _unfit(lost, NO_LONGER_MET)


def _known(part: Part) -> bool:
    """True where the lexicon knows in what other words a page may speak of it."""
    return any(term.kind is Kind.SUBJECT for term in part.terms)


def _enough_said(lost: Sequence[_Lost], everything: frozenset[Term], before: Spoken) -> bool:
    """Of words without synonyms: two of them, one said twice, or a name. A single one may go in any rewriting.

    `everything` is all that was promised and held, where none of it is left: words of the field count then too.
    """
    if any(_is_name(one.part) for one in lost):
        return True
    terms = {term for one in lost for term in one.part.terms} | everything
    return sum(min(2, before.mentions(term)) for term in terms) > 1


def _telling(part: Part) -> tuple[Term, ...]:
    """What a part says beyond what nearly every page of the field does."""
    return tuple(term for term in part.terms if term.kind is not Kind.FIELD)


def _served(part: Part, now: Spoken) -> bool:
    """True where the page has more than a word in passing for a part."""
    return any(now.in_headings(term) or now.mentions(term) > 1 for term in _telling(part) or part.terms)


def _held(part: Part, before: Spoken) -> bool:
    return any(before.mentions(term) for term in _telling(part) or part.terms)


def _is_name(part: Part) -> bool:
    """True for one capitalised within the clause: names are not said in other words."""
    return part.words[0].isupper() and not part.quote.startswith(part.words)


def _lost(part: Part, before: Spoken, now: Spoken, apart: frozenset[str], *, alone: bool) -> _Lost | None:
    """`part` as lost; None where the page may still serve it. `alone`: the rest of the promise is kept."""
    telling = _telling(part)
    held = [term for term in telling or part.terms if before.mentions(term)]
    mentions = max(before.mentions(term) for term in held)
    left = max(now.mentions(term) for term in held)
    headed = any(before.in_headings(term) for term in held)
    rival = headed and _rival(held, before, now)
    if left and not rival and (not headed or left > mentions * _IN_PASSING):
        return None
    known = any(term.kind is Kind.SUBJECT for term in held)
    if not known and telling and any(now.in_headings(term) for term in part.terms if term.kind is Kind.FIELD):
        return None  # 'treatment options', and the page is headed 'How it is treated'
    fewest = _MENTIONS if known else _WORD_MENTIONS if telling else _FIELD_MENTIONS
    around = before.left_around(held, now, apart)
    if mentions < fewest and not (headed and telling) and (alone or around > _AROUND_ALONE or not telling):
        return None
    allowed = _AROUND_SUBJECT if known else _AROUND_ALONE if alone else _AROUND_WORD
    if rival or (headed and not left and any(named_by(term.word) & DEFINING for term in held)):
        allowed = 1.0
    if around > allowed or (alone and not known and not headed):
        return None
    sure = 0.6 + 0.1 * headed + 0.1 * known + 0.1 * (not alone) + 0.05 * (around < _AROUND_ALONE) - 0.1 * bool(left)
    return _Lost(part, round(min(0.95, sure), 2))


def _rival(held: Sequence[Term], before: Spoken, now: Spoken) -> bool:
    """True where the headings name another state or other people in place of those that defined the page."""
    defining = frozenset().union(*(named_by(term.word) for term in held)) & DEFINING
    if not defining or any(now.in_headings(term) for term in held):
        return False
    return bool((now.named_in_headings - before.named_in_headings) & (DEFINING - defining))


def _never(said: Promise, parts: Sequence[Part], now: Spoken) -> Unfit | None:
    terms = {term.stem: term for part in parts for term in part.terms}
    things = sum(0.5 if term.kind is Kind.FIELD else 1.0 for term in terms.values())
    if len(terms) < 2 or things < _PROMISED or now.length < _REAL_TEXT or only_named(said):
        return None
    ours = tongue(tokens(fold(" ".join((*said.texts[:20], *said.contexts[:20]))[:4000])), 1)
    if not ours or ours != now.tongue or any(now.mentions(term) for term in terms.values()):
        return None
    return _unfit([_Lost(part, 0.75) for part in parts if _telling(part)], NEVER_MET)


def _unfit(lost: Iterable[_Lost], rule: str) -> Unfit | None:
    """The most telling first."""
    found = sorted(lost, key=lambda one: (not _telling(one.part), -one.confidence))
    if not found:
        return None
    named = [one for one in found if _telling(one.part)] or found
    missing = tuple(dict.fromkeys(one.part.words for one in named))[:_MOST_MISSING]
    return Unfit(missing, named[0].part.quote, max(one.confidence for one in named), rule)
