"""Question 4: does the page say the same? Decided by the words of its main content, never by its bytes."""

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from curator.core import critical
from curator.core.content_links import LinkChange, dialled_elsewhere, led_elsewhere
from curator.core.critical.values import Critical, CriticalKind
from curator.core.differences import Difference, Swapped, believed, differences
from curator.core.exchanged import exchanges
from curator.core.facts import BlockKind, PageFacts
from curator.core.revolving import revolving
from curator.core.siblings import NOTHING_SHARED, Shared, is_shared
from curator.core.sides import Side, same_words, sides
from curator.core.site_words import is_of_the_visit, is_site_words
from curator.core.words import key, length

__all__ = ["Change", "ChangeKind", "LinkChange", "SentencePair", "Stage", "compare", "how_much", "stage_of"]

_MOST_SENTENCES = 50  # shown of one change
_MOST_ASKED = 400  # differences that the extractor is asked about
_MOST_MARKED = 60  # differences in which critical facts are looked for
_MOST_READ = 1_000_000  # characters of a version's main text in which a critical fact may still stand
_LONGEST_SENTENCE = 600  # characters shown of one sentence
_LEAD = 120  # characters shown before the first difference of a longer one
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
# The share of the old three-word runs left below which it is another page: more is asked of one that lost its name,
# less of one that keeps its name and speaks with the same words (it was written anew). Measured on 513 real pairs: more
# than nine of ten pages that became something else are found, and one edit in two hundred wrongly.
_TENTH = 0.1
_FIFTIETH = 0.02
_QUARTER = 0.25  # of the old words still in use: it speaks of the same things
_HALF = 0.5  # of the old three-word runs left: thinned
_FEWEST_LEFT = 1  # words; a page of fewer is blank
_FEWEST_WORDS = 25  # left on a page that had more: nothing of it remains


_RANK = {kind: rank for rank, kind in enumerate(CriticalKind)}
# Never taken for the site's own words: what harms most where it is missed.
_DIRE = frozenset({CriticalKind.PHONE, CriticalKind.CLOSURE, CriticalKind.DOSE, CriticalKind.NEGATION})


class ChangeKind(StrEnum):
    UNCHANGED = "unchanged"
    FURNITURE = "furniture"  # something differs, the main content's words do not
    EDITED = "edited"
    THINNED = "thinned"
    REPLACED = "replaced"


@dataclass(frozen=True, slots=True)
class SentencePair:
    """One changed sentence. `before` is '' where it was added, `after` is '' where it was removed. `under` is the
    heading that it stands under, `critical` what changed in it that can harm a reader, the worst first."""

    before: str
    after: str
    under: str = ""
    critical: tuple[Critical, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """What changed from the approved state to now. `score` is 0 (the same) to 1 (nothing left). The sentences with
    critical facts come first, the worst on top; the others follow in the order of the page."""

    kind: ChangeKind
    score: float
    sentences: tuple[SentencePair, ...] = ()
    links: tuple[LinkChange, ...] = ()

    @property
    def real(self) -> bool:
        """True where an editor should look."""
        return self.kind not in (ChangeKind.UNCHANGED, ChangeKind.FURNITURE)

    @property
    def critical(self) -> bool:
        """True where a fact changed that can harm a reader."""
        return self.real and any(pair.critical for pair in self.sentences)


class Stage(StrEnum):
    """How far a comparison must go, the cheapest first."""

    FACTS = "equal facts"
    BLOCKS = "equal blocks"
    WORDS = "equal words"
    VIEWS = "both views"


class _Told(NamedTuple):
    """A difference and what in it can harm a reader."""

    found: Difference
    critical: tuple[Critical, ...] = ()

    @property
    def is_dire(self) -> bool:
        return any(fact.kind in _DIRE for fact in self.critical)


def stage_of(approved: PageFacts, now: PageFacts) -> Stage:
    """The first stage that can answer: everything is equal, our own blocks are, the words in them are; else both views
    of the main content are asked."""
    if approved == now:
        return Stage.FACTS
    if approved.blocks == now.blocks:
        return Stage.BLOCKS
    if same_words(approved, now) and not exchanges(approved.blocks, now.blocks):
        return Stage.WORDS
    return Stage.VIEWS


def compare(approved: PageFacts, now: PageFacts, shared: Shared = NOTHING_SHARED) -> Change:
    """What changed between two versions of a page, judged by the words of the main content.

    Words are compared, not characters, and not by a threshold of likeness: a third of real edits are 25 words or fewer.
    A change that is real always has sentences to show.

    `shared` is what other pages of the host show and lost (`siblings.shared_with`): furniture of the site, though it
    stands in the main content.

    Two pages of any size take seconds at most: of one over a million characters, only what stands in one version and
    not in the other is compared, and of that the beginning (see `curator.core.sides`). So a change in a long page is
    found wherever it is; in a long page that was largely rewritten, what lies beyond the beginning is not judged.
    """
    stage = stage_of(approved, now)
    if stage is Stage.FACTS:
        return Change(ChangeKind.UNCHANGED, 0.0)
    links = led_elsewhere(approved.links, now.links)
    dialled = dialled_elsewhere(approved.links, now.links)
    if stage is not Stage.VIEWS:
        return _of_links(dialled, links, now)
    before, after = sides(approved, now)
    found = differences(before, after)
    kind = _kind(found, before, after, keeps_name=_keeps_name(approved, now))
    told = _marked(found, approved, now)
    if kind is ChangeKind.EDITED:
        turned = revolving([one.found.told for one in told])
        told = [one for index, one in enumerate(told) if one.is_dire or index not in turned]
        told = [one for one in _believed(told, before, after) if not _is_furniture(one, before, after, shared)]
    if not told:
        return _of_links(dialled, links, now)
    score = _score([one.found for one in told], before, after)
    shown = sorted(told, key=_rank)[:_MOST_SENTENCES]
    pairs = [*map(_dialled, dialled if kind is ChangeKind.EDITED else ()), *map(_pair, shown)]
    return Change(kind, score, tuple(pairs[:_MOST_SENTENCES]), links)


def how_much(change: Change) -> str:
    """The first sentence that an editor reads of a change: 'Two sentences changed, one was added.'"""
    if change.kind is ChangeKind.REPLACED:
        return "The page shows another text now."
    if change.kind is ChangeKind.THINNED:
        return "Most of the page's text is gone."
    if not change.sentences:
        return "The text is the same."
    if len(change.sentences) >= _MOST_SENTENCES:
        return f"More than {_MOST_SENTENCES - 1} sentences changed."
    counts = {
        "changed": sum(1 for pair in change.sentences if pair.before and pair.after),
        "added": sum(1 for pair in change.sentences if not pair.before),
        "removed": sum(1 for pair in change.sentences if not pair.after),
    }
    parts: list[str] = []
    for verb, count in counts.items():
        if count:
            number = _NUMBERS[count] if count < len(_NUMBERS) else str(count)
            noun = "" if parts else (" sentence" if count == 1 else " sentences")
            was = "" if verb == "changed" else (" was" if count == 1 else " were")
            parts.append(f"{number}{noun}{was} {verb}")
    text = ", ".join(parts) + "."
    return text[0].upper() + text[1:]


def _kind(found: list[Difference], before: Side, after: Side, *, keeps_name: bool | None) -> ChangeKind:
    lost = sum(one.before.length for one in found if one.before)
    if lost * 2 < before.length:
        return ChangeKind.EDITED
    left = before.runs_left(after)
    emptied = after.length < _FEWEST_WORDS <= before.length and left < _HALF
    if left < _left_of_another(before, after, keeps_name=keeps_name) or emptied:
        # Another page says something else; one that only lost its text does not, but for a blank one.
        new = sum(one.after.length for one in found if one.after)
        is_new = new >= after.length * _TENTH or after.length < _FEWEST_LEFT
        return ChangeKind.REPLACED if is_new else ChangeKind.THINNED
    if left < _HALF and after.length < before.length * (_HALF + _TENTH):
        return ChangeKind.THINNED
    return ChangeKind.EDITED


def _keeps_name(approved: PageFacts, now: PageFacts) -> bool | None:
    """Whether the title and the first heading are the same (True), both others (False), or neither (None)."""
    same = {key(one) == key(other) for one, other in zip(_names(approved), _names(now), strict=True)}
    return same.pop() if len(same) == 1 else None


def _left_of_another(before: Side, after: Side, *, keeps_name: bool | None) -> float:
    """The share of the old runs below which it is another page."""
    if keeps_name is False:
        return 2 * _TENTH
    if keeps_name and before.vocabulary_left(after) >= _QUARTER:
        return _FIFTIETH
    return _TENTH


def _names(facts: PageFacts) -> tuple[str, str]:
    return facts.title, next((block.text for block in facts.blocks if block.kind is BlockKind.HEADING), "")


def _marked(found: list[Difference], approved: PageFacts, now: PageFacts) -> list[_Told]:
    """Each difference with its critical facts; a fact that still stands elsewhere on the page is none."""
    pairs = [(one.before.text if one.before else "", one.after.text if one.after else "") for one in found]
    language = now.language or approved.language
    facts = critical.mark(pairs[:_MOST_MARKED], before=_main_text(approved), after=_main_text(now), language=language)
    told = [_Told(one, facts[index] if index < len(facts) else ()) for index, one in enumerate(found)]
    for index, (one, _) in enumerate(told):
        if isinstance(one, Swapped):
            told[index] = _Told(one, _marked_alone(pairs[index], language))
    return told


def _marked_alone(pair: tuple[str, str], language: str | None) -> tuple[Critical, ...]:
    """The critical facts of texts that swapped their labels: that both still stand on the page excuses nothing."""
    before, after = pair
    return next(iter(critical.mark([pair], before=before, after=after, language=language)), ())


def _main_text(facts: PageFacts) -> str:
    return "\n".join(block.text for block in facts.blocks)[:_MOST_READ]


def _believed(told: list[_Told], before: Side, after: Side) -> list[_Told]:
    """The differences to believe; past the ones that are shown, all are taken. A critical fact is believed on the word
    of our own blocks alone: it harms most where it is missed."""
    kept: list[_Told] = []
    for index, one in enumerate(told[:_MOST_ASKED]):
        if len(kept) >= _MOST_SENTENCES:
            return kept + told[index:]
        if one.critical or believed(one.found, before, after):
            kept.append(one)
    return kept


def _is_furniture(told: _Told, before: Side, after: Side, shared: Shared) -> bool:
    """True for what the site says in its own name, in the middle of the page."""
    if isinstance(told.found, Swapped):
        return False
    found = told.found.told
    if is_shared(*told, shared) or is_of_the_visit(found):
        return True
    return not told.is_dire and is_site_words(found, before, after)


def _of_links(dialled: tuple[LinkChange, ...], links: tuple[LinkChange, ...], now: PageFacts) -> Change:
    """The change of a page whose words are the same: readers dial what a link says, whatever words it shows."""
    if not dialled:
        return Change(ChangeKind.FURNITURE, 0.0, links=links)
    score = min(1.0, len(dialled) / max(1, sum(length(block.text) for block in now.blocks)))
    return Change(ChangeKind.EDITED, score, tuple(map(_dialled, dialled)), links)


def _dialled(link: LinkChange) -> SentencePair:
    number, other = (address.partition(":")[2] for address in (link.before, link.after))
    fact = Critical(CriticalKind.PHONE, number, other)
    return SentencePair(f"{link.words} ({number})", f"{link.words} ({other})", critical=(fact,))


def _rank(told: _Told) -> int:
    """For sorting: the worst critical fact first; what has none keeps its place behind."""
    return min((_RANK[fact.kind] for fact in told.critical), default=len(_RANK))


def _score(found: list[Difference], before: Side, after: Side) -> float:
    """The share of all words, of both versions, that are not in the other one."""
    differing = 0
    for one in found:
        if one.before and one.after:
            removed, added = Counter(one.removed), Counter(one.added)
            differing += max(1, (removed - added).total() + (added - removed).total())
        else:
            differing += sum(sentence.length for sentence in one if sentence)
    return min(1.0, differing / max(1, before.length + after.length))


def _pair(told: _Told) -> SentencePair:
    one = told.found
    before = one.before.text if one.before else ""
    after = one.after.text if one.after else ""
    start = 0
    if max(len(before), len(after)) > _LONGEST_SENTENCE:
        same = next((i for i, (a, b) in enumerate(zip(before, after, strict=False)) if a != b), 0)
        start = before.rfind(" ", 0, max(0, same - _LEAD)) + 1
    return SentencePair(_excerpt(before, start), _excerpt(after, start), one.under, told.critical)


def _excerpt(text: str, start: int) -> str:
    """A long sentence from `start` on, so that what changed in it is in sight."""
    head = "…" if start and text else ""
    tail = "…" if len(text) > start + _LONGEST_SENTENCE else ""
    return f"{head}{text[start : start + _LONGEST_SENTENCE]}{tail}"
