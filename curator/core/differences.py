"""Which sentences of the main content differ between two versions, and which of those differences to believe.

Two views must see a changed word: our own blocks, and an independent extractor. What merely moved, or left one view for
another, still stands on the visible page and is no difference.
"""

from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from itertools import islice
from typing import NamedTuple

from curator.core.exchanged import exchanges
from curator.core.facts import BlockKind
from curator.core.sides import Sentence, Side
from curator.core.words import changes_address, hides_address, is_stamp, spelt, words

_ALIKE = 0.4  # share of common words from which two sentences are one that was edited
_PAIRED = 120  # sentences a side; in a larger rewrite what became of which no longer matters
_PROSE = 12  # words; so long a sentence of our own blocks is no label of a menu or a counter
_SCANNED = 100_000_000  # characters of visible text searched in all: a hostile page may be all sentences
_NO_ENTRY = 3  # words; so long an item that is no link is no entry of a menu
_PARTS = 20_000_000  # characters of longer sentences searched in all for what they were cut to
_RUN = 3  # words that the extractor must agree on around a changed one


class Difference(NamedTuple):
    """An edited sentence, an added one (nothing before) or a removed one (nothing after)."""

    before: Sentence | None
    after: Sentence | None

    @property
    def removed(self) -> list[str]:
        return self.before.key.split() if self.before else []

    @property
    def under(self) -> str:
        """The heading that it stands under, of the later version where it stands there."""
        sentence = self.after or self.before
        return sentence.under if sentence else ""

    @property
    def told(self) -> "Difference":
        """What of it is judged where the words that came or left decide."""
        return self

    @property
    def added(self) -> list[str]:
        return self.after.key.split() if self.after else []


class Resized(Difference):
    """A sentence that was cut, or that grew, at an end: the shorter one's words stand in both versions."""

    __slots__ = ()

    @property
    def told(self) -> Difference:
        before, after = self
        is_cut = before is not None and after is not None and before.length > after.length
        return Difference(before, None) if is_cut else Difference(None, after)


class Swapped(Difference):
    """What stands under a label now, beside what stood there: both still stand on the page, under other labels."""

    __slots__ = ()


def differences(before: Side, after: Side) -> list[Difference]:
    """What our own view of the main content sees changed, in the order of the page."""
    known = {text for text, times in before.block_texts.items() if after.block_texts[text] == times}
    old, new = before.sentences_outside(known), after.sentences_outside(known)
    removed, added = _otherwise_set(_fewer_shown(old, before, after), _fewer_shown(new, after, before))
    still, already = _Elsewhere(after), _Elsewhere(before)
    cut, grown = _parts(new, old, removed), _parts(old, new, added)
    parts = {sentence.key for sentence in (*cut, *grown)}

    def counts(found: Difference) -> bool:
        # A sentence that left or came counts only where no other copy of it was left or there before, one that was cut
        # or grew only where it left or came as a whole; an edited one ('Call us' beside one of three telephone numbers)
        # counts, but for one that only hides its address now.
        if found.before and found.after:
            if found.after.key in parts:
                return not still.shows(found.before)
            if found.before.key in parts:
                return not already.shows(found.after)
            return not hides_address(found.before.text, found.after.text)
        if found.before:
            return found.before.key not in parts and not still.shows(found.before)
        return found.after is not None and found.after.key not in parts and not already.shows(found.after)

    swapped = [Swapped(*pair) for pair in exchanges(before.blocks, after.blocks)]
    found = [
        Resized(*one) if any(sentence and sentence.key in parts for sentence in one) else one
        for one in filter(counts, _paired(removed + grown, added + cut))
    ]
    return [*found, *swapped]


def _parts(mine: Mapping[str, Sentence], theirs: Mapping[str, Sentence], longer: list[Sentence]) -> list[Sentence]:
    """The sentences that are all that was left of a longer one of the other side, or that became a longer one: their
    words stand there too, so that nothing else tells them."""
    text = " . ".join(f" {sentence.key} " for sentence in longer[:_PAIRED])
    if not text:
        return []
    look_ups = _PARTS // len(text)
    return [
        sentence
        for key, sentence in islice(mine.items(), look_ups)
        if key not in theirs and f" {key} " in text and all(key != one.key for one in longer)
    ][:_PAIRED]


def _otherwise_set(removed: list[Sentence], added: list[Sentence]) -> tuple[list[Sentence], list[Sentence]]:
    """Both without the sentences whose numbers are only set in another way ('20mg' and '20 mg')."""
    if max(len(removed), len(added)) > _PAIRED:
        return removed, added
    old, new = ([spelt(one.text) for one in side] for side in (removed, added))
    both = set(old) & set(new)
    if not both:
        return removed, added
    return (
        [one for one, words in zip(removed, old, strict=True) if words not in both],
        [one for one, words in zip(added, new, strict=True) if words not in both],
    )


def _fewer_shown(mine: Mapping[str, Sentence], side: Side, other: Side) -> list[Sentence]:
    """The sentences, date stamps left out, that stand more often on this side's page."""
    here, there = side.apart, other.apart
    look_ups = _SCANNED // (len(here.words) + len(there.words))
    return [
        sentence
        for index, (words, sentence) in enumerate(mine.items())
        if (there.shows(words) < here.shows(words) if index < look_ups else True) and not is_stamp(sentence.text)
    ]


class _Elsewhere:
    """Says of single sentences whether they stand anywhere on a page, for as long as its size allows."""

    def __init__(self, side: Side) -> None:
        self._side = side
        self._left = _SCANNED

    def shows(self, sentence: Sentence) -> bool:
        if self._left <= 0:
            return False
        self._left -= len(self._side.visible.words)
        return self._side.visible.shows(sentence.key) > 0


def _paired(removed: list[Sentence], added: list[Sentence]) -> Iterator[Difference]:
    """Each removed sentence beside the added one that is most like it; then what was only added."""
    bags = [set(sentence.key.split()) for sentence in added[:_PAIRED]]
    scored: list[tuple[float, int, int]] = []
    for i, sentence in enumerate(removed[:_PAIRED]):
        bag = set(sentence.key.split())
        size = len(bag)
        least, most = size * _ALIKE / (2 - _ALIKE), size * (2 - _ALIKE) / _ALIKE
        for j, other in enumerate(bags):
            if least <= len(other) <= most:
                alike = 2 * len(bag & other) / (size + len(other))
                if alike >= _ALIKE:
                    scored.append((-alike, i, j))
    became: dict[int, int] = {}
    taken: set[int] = set()
    for _, i, j in sorted(scored):
        if i not in became and j not in taken:
            became[i] = j
            taken.add(j)
    for i, sentence in enumerate(removed):
        yield Difference(sentence, added[became[i]] if i in became else None)
    yield from (Difference(None, sentence) for j, sentence in enumerate(added) if j not in taken)


def believed(found: Difference, before: Side, after: Side) -> bool:
    """True where the extractor saw the change too, or where its silence is no reason to doubt it.

    Extractors drop note and warning boxes, the most dangerous to lose, and parts of long pages; a sentence of prose
    that was edited in its place is believed without them.
    """
    if isinstance(found, Swapped):
        return True
    kinds = {sentence.kind for sentence in found if sentence}
    if BlockKind.NOTE in kinds or not (before.has_witness and after.has_witness):
        return True
    if found.before and found.after:
        if max(found.before.length, found.after.length) >= _PROSE:
            return True
        if changes_address(found.before.text, found.after.text):
            return True
    if _is_of_dropped_list(found, before, after):
        return True
    old, new = found.removed, found.added
    if not old or not new:
        return _fewer(old, 0, len(old), before, after) or _fewer(new, 0, len(new), after, before)
    return any(
        _fewer(old, i1, i2, before, after) or _fewer(new, j1, j2, after, before)
        for tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
        if tag != "equal"
    )


def _is_of_dropped_list(found: Difference, before: Side, after: Side) -> bool:
    """True for an item of a list that extractors drop: of short lines as if it were a menu, of links for being links.

    What the extractor drops it says nothing of. A line of some words that is no link is no entry of a menu; of other
    items the extractor keeps the list's heading in both versions, and a link only came or went.
    """
    sentence = found.after or found.before
    if sentence is None or any(one.kind is not BlockKind.ITEM for one in found if one):
        return False
    is_link = any(one and side.is_link(one.key) for one, side in ((found.before, before), (found.after, after)))
    if is_link and found.before and found.after:
        return False
    if not is_link and max(one.length for one in found if one) >= _NO_ENTRY:
        return True
    heading = tuple(words(sentence.under))
    return bool(heading) and before.extracts(heading) > 0 and after.extracts(heading) > 0


def _fewer(words: list[str], start: int, end: int, side: Side, other: Side) -> bool:
    """True where a run of words that touches words[start:end] stands more often in this side's extract."""
    size = min(_RUN, len(words))
    first, last = max(0, start - size + 1), min(len(words) - size, end)
    runs = (tuple(words[i : i + size]) for i in range(first, last + 1))
    return size > 0 and any(side.extracts(run) > other.extracts(run) for run in runs)
