"""Question 5: does the page still support what our own words promise of it?

Evidence is lexical. A part of our promise is lost where the approved page spoke of it and the page now does not, in
none of the words that the field has for it. A page may be rewritten in other words and still serve: so the words that
stood *around* the part in the approved page must be gone too. At a first look nothing is known of what the page once
had, and only the plain case is told: several things promised, not one of them spoken of.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from curator.core.facts import PageFacts
from curator.core.lexicon.synonyms import DEFINING, PROFESSIONALS
from curator.core.promise import Promise
from curator.core.promised import Kind, Part, Term, for_readers, only_named, promised
from curator.core.spoken import Spoken
from curator.core.subjects import anywhere, fold, named_by, tokens, tongue

NO_LONGER_MET = "promise-no-longer-met"
NEVER_MET = "promise-never-met"

_MOST_MISSING = 4  # parts named to an editor
_MOST_LEFT = 60  # blocks that went, looked at by themselves first
_FEWEST_WORDS = 8  # of a page that is judged at all
_REAL_TEXT = 20  # words of a page that is judged at a first look
_PROMISED = 1.5  # things promised, at a first look; a word of the field is half a thing
_SPECIFIC = 2  # subjects promised of a page that is of the field
_BY_CHANCE = 1  # mentions of several things promised, none in a heading: no support
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
    parts = promised(said, _own_names(said, now))
    if not parts:
        return None
    if approved is None:
        return _never(said, parts, Spoken(now), now)
    return _no_longer(said, parts, Spoken(now), approved) if _touched(said, parts, now, approved) else None


def _own_names(said: Promise, now: PageFacts) -> tuple[str, ...]:
    """What the site calls itself, by its marks and its domain: it promises nothing and is found on every page."""
    marks = now.marks
    domains = (domain.partition(".")[0] for domain in (said.domain, marks.domain))
    return tuple(filter(None, (*marks.site_names, *marks.organisations, *domains)))


def _touched(said: Promise, parts: Sequence[Part], now: PageFacts, approved: PageFacts) -> bool:
    """True where what went from the page speaks of a part, or to the readers of whom we speak: a cheap look."""
    kept = {block.text for block in now.blocks}
    left = tuple(block for block in approved.blocks if block.text not in kept)
    if len(left) * 2 >= len(approved.blocks) or len(left) > _MOST_LEFT:
        return True
    title = approved.title if approved.title != now.title else ""
    went = Spoken(replace(approved, title=title, blocks=left, extract=""))
    terms = (term for part in parts for term in part.terms)
    return any(map(went.mentions, terms)) or (went.addresses and for_readers(said) is not None)


def _no_longer(said: Promise, parts: Sequence[Part], now: Spoken, approved: PageFacts) -> Unfit | None:
    doubtful = [part for part in parts if not _served(part, now)]
    narrower = [part for part in parts if part not in doubtful and not _literal(part, now)]
    if not (doubtful or narrower or now.is_for(PROFESSIONALS)) or now.length < _FEWEST_WORDS:
        return None
    before = Spoken(approved)
    if now.tongue and before.tongue and now.tongue != before.tongue:
        # Another language: it says what it says in other words; but who reads ours cannot read any third one.
        unread = now.tongue == "other"
        return _unfit((_Lost(part, 0.7) for part in doubtful if unread and _held(part, before)), NO_LONGER_MET)
    held = [part for part in parts if _held(part, before)]
    apart = frozenset(term.stem for part in parts for term in part.terms)
    kept = any(now.mentions(term) for part in held for term in _telling(part))
    found = [_lost(part, before, now, apart, alone=kept) for part in doubtful if part in held]
    lost = [one for one in found if one is not None and not now.later(_telling(one.part) or one.part.terms)]
    lost += [_Lost(part, 0.7) for part in narrower if part in held and _another(part, before, now, apart)]
    if not lost and now.is_for(PROFESSIONALS):
        return _for_others(said, before, now)
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


def _literal(part: Part, now: Spoken) -> bool:
    """True where a part is no subject with words of its own ('wig shops'), or the page has one of them."""
    kinds = {term.kind for term in part.terms}
    return not kinds >= {Kind.SUBJECT, Kind.WORD} or any(now.literal(term) for term in _telling(part))


def _another(part: Part, before: Spoken, now: Spoken, apart: frozenset[str]) -> bool:
    """True where the page is on another thing of the same subject: 'Scalp cooling' in place of 'Wig shops'."""
    telling = _telling(part)
    own = [term for term in telling if term.kind is Kind.WORD]
    if not all(before.in_headings(term) for term in telling) or not all(before.mentions(term) > 1 for term in own):
        return False
    return before.left_around(telling, now, apart) <= _AROUND_ALONE


def _for_others(said: Promise, before: Spoken, now: Spoken) -> Unfit | None:
    """A page that spoke to the readers whom we promise it to, and is now written for those who treat them."""
    if before.is_for(PROFESSIONALS) or not before.addresses or now.addresses:
        return None
    found = for_readers(said)
    return Unfit((found.words,), found.quote, 0.75, NO_LONGER_MET) if found else None


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


def _never(said: Promise, parts: Sequence[Part], now: Spoken, page: PageFacts) -> Unfit | None:
    telling = _things(term for part in parts for term in _telling(part))
    field = {term.stem: term for part in parts for term in part.terms if term.kind is Kind.FIELD}.values()
    anchors = [term for term in field if not anywhere(term.word)]
    named = only_named(said)
    if now.length < _REAL_TEXT or (named and (not anchors or _is_front(page))):
        return None
    things = len(telling) + sum(1 for term in field if term in anchors or not now.mentions(term)) / 2
    if things < _PROMISED or not (telling or len(anchors) > 1):
        return None
    ours = tongue(tokens(fold(" ".join((*said.texts[:20], *said.contexts[:20]))[:4000])), 1)
    if not ours or ours != now.tongue:
        return None
    if not anchors and not any(map(_subject, telling)):
        return None  # nothing of which we know in what other words a page may say it
    in_the_field = any(map(now.mentions, anchors))
    if _supported(telling, now, chance=0 if in_the_field else _BY_CHANCE):
        return None
    if in_the_field and (named or sum(map(_subject, telling)) < _SPECIFIC):
        return None
    if now.later((*telling, *anchors)):
        return None
    return _unfit([_Lost(part, 0.75) for part in parts if _telling(part) or not telling], NEVER_MET)


def _things(terms: Iterable[Term]) -> Collection[Term]:
    """One term for each thing: what names the same subject is one."""
    return {named_by(term.word) or term.stem: term for term in terms}.values()


def _supported(telling: Collection[Term], now: Spoken, *, chance: int) -> bool:
    """More than a word by chance: in a heading, said twice, or a word each for several things."""
    if any(now.in_headings(term) for term in telling):
        return True
    said = sum(map(now.mentions, telling))
    return said > (chance if len(telling) > 1 else 0)


def _subject(term: Term) -> bool:
    return term.kind is Kind.SUBJECT


def _is_front(page: PageFacts) -> bool:
    """True for a site's home page, by the address that it gives as its own: what we mean may stand a page further."""
    return page.canonical is not None and page.canonical.partition("://")[2].partition("/")[2] in ("", "index.html")


def _unfit(lost: Iterable[_Lost], rule: str) -> Unfit | None:
    """The most telling first."""
    found = sorted(lost, key=lambda one: (not _telling(one.part), -one.confidence))
    if not found:
        return None
    named = [one for one in found if _telling(one.part)] or found
    missing = tuple(dict.fromkeys(one.part.words for one in named))[:_MOST_MISSING]
    return Unfit(missing, named[0].part.quote, max(one.confidence for one in named), rule)
