"""One version of a page, ready to be compared with another: its sentences, and how often each stands on the page.

Everything is made when it is first asked for: most comparisons end after the first question. The visible lines that
stand as often in both versions say nothing about what differs, so words are made of the others first.

Where a version is over `_COMPARED` characters, nothing else is made words of: the blocks and lines, of the first
`_BLOCKS`, that do not stand as often on the other side; of the first `_SENTENCES` such blocks the sentences that differ
again; and of these, as of the lines, the first `_COMPARED` characters. What was left out because both versions have it
still counts in how much is left.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence, Set
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache

from curator.core.facts import Block, BlockKind, PageFacts
from curator.core.words import key, length, sentences

_ANYWHERE = 4  # words; a shorter sentence stands only where it is a whole sentence or line
_SHORT = 2 * _ANYWHERE  # spaces; signs between the words leave room
_COMPARED = 1_000_000  # characters a side, about three long novels
_SENTENCES = 20_000  # a side, in a longer page
_BLOCKS = 200_000  # or lines a side, looked at at all
_LONGEST = 10_000  # characters; what is longer, in a longer page, is compared in pieces
_LONGEST_HEADING = 200  # characters
_SEARCHED = 100_000_000  # characters of an extract in all; a hostile page may ask for more, and gets counts instead
_REACHES = ("tel:", "mailto:")  # links that reach people lead to no page, and make no menu
_LONG_WORD = 5  # letters; shorter words are mostly those of any text
_RUN = 3  # words: a shorter run is common to texts that have nothing to do with each other


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the main content; `key` holds its words, a space between them. `under` is the heading above it,
    `block` the text of the block that it stands in."""

    key: str
    text: str
    kind: BlockKind
    under: str = field(default="", compare=False)
    block: str = field(default="", compare=False, repr=False)

    @property
    def length(self) -> int:
        """In words."""
        return self.key.count(" ") + 1


class Lines:
    """Lines of a page, and how often a sentence stands in them."""

    def __init__(self, lines: Iterable[str], key: Callable[[str], str]) -> None:
        self._lines = tuple(lines)
        self._key = key

    @cached_property
    def words(self) -> str:
        """All words, with a space at both ends."""
        return f" {' '.join(filter(None, map(self._key, self._lines)))} "

    def shows(self, words: str) -> int:
        """How often a sentence, given as its key, stands there."""
        if words.count(" ") + 1 >= _ANYWHERE:
            return self.words.count(f" {words} ")
        return self._pieces[words]

    def shows_more(self, words: str, times: int) -> bool:
        """True where a sentence stands more often there than so many times."""
        if not times and words.count(" ") + 1 >= _ANYWHERE:
            return f" {words} " in self.words
        return self.shows(words) > times

    @cached_property
    def _pieces(self) -> Counter[str]:
        """The keys of the short lines, and of the short sentences within any line."""
        pieces: Counter[str] = Counter()
        for line in self._lines:
            parts = sentences(line)
            if len(parts) > 1:
                parts.append(line)
            pieces.update(self._key(part) for part in parts if part.count(" ") < _SHORT)
        return pieces


class Side:
    """One of the two versions."""

    def __init__(
        self, facts: PageFacts, apart: Iterable[str], key: Callable[[str], str], equal: int | None = None
    ) -> None:
        """`apart` are the visible lines that do not stand as often in the other version.

        `key` is `words.key`, remembered over both versions: most of their lines are the same. `equal` is the number of
        words of main content that were left out because both versions have them; None where nothing was, so that the
        headings above a sentence are its own.
        """
        self._facts = facts
        self._key = key
        self._equal = equal or 0
        self._whole = equal is None
        self._extracted: dict[int, Counter[tuple[str, ...]]] = {}
        self._searched = 0
        self._spoken: dict[str, bool] = {}
        self.apart = Lines(apart, key)
        self.visible = Lines(_visible_lines(facts), key)

    @property
    def blocks(self) -> Sequence[Block]:
        """The main blocks; none where blocks were left out, so that what stands above one is not known."""
        return self._facts.blocks if self._whole else ()

    @cached_property
    def title_heading(self) -> str:
        """The text of the first heading; '' without one."""
        first = next((block.text for block in self._facts.blocks if block.kind is BlockKind.HEADING), "")
        return first[:_LONGEST_HEADING]

    @cached_property
    def block_texts(self) -> Counter[str]:
        """How often each main block stands on the page."""
        return Counter(block.text for block in self._facts.blocks)

    def sentences_outside(self, known: Set[str]) -> dict[str, Sentence]:
        """The sentences, by their keys, of the main blocks whose text is not `known`."""
        found: dict[str, Sentence] = {}
        headings: list[Block] = []
        for block in self._facts.blocks:
            if self._whole and block.kind is BlockKind.HEADING:
                while headings and headings[-1].level >= block.level:
                    headings.pop()
            if block.text not in known:
                under = headings[-1].text[:_LONGEST_HEADING] if headings else ""
                for text in sentences(block.text):
                    words = self._key(text)
                    if words:
                        found.setdefault(words, Sentence(words, text, block.kind, under, block.text))
            if self._whole and block.kind is BlockKind.HEADING:
                headings.append(block)
        return found

    def extracts(self, run: tuple[str, ...]) -> int:
        """How often a run of words stands in what the independent extractor takes for the main content."""
        self._searched += len(self._extract)
        if self._searched <= _SEARCHED:
            return self._extract.count(f" {' '.join(run)} ")
        size = len(run)
        if size not in self._extracted:
            words = self._extract.split()
            self._extracted[size] = Counter(zip(*(words[start:] for start in range(size)), strict=False))
        return self._extracted[size][run]

    def speaks_of(self, words: str) -> bool:
        """True where words, in lower case, stand in the main blocks."""
        if words not in self._spoken:
            self._spoken[words] = words in self._lowered
        return self._spoken[words]

    def is_link(self, words: str) -> bool:
        """True where words, given as a key, are all that a link of the main content says."""
        return bool(words) and words in self._linked

    @cached_property
    def _linked(self) -> frozenset[str]:
        return frozenset(self._key(link.words) for link in self._facts.links if not link.url.startswith(_REACHES))

    @cached_property
    def _lowered(self) -> str:
        return "\n".join(block.text for block in self._facts.blocks).lower()

    @cached_property
    def has_witness(self) -> bool:
        """False where the extractor lost so much of the page that its silence means nothing."""
        extracted = sum(len(line.strip()) + 1 for line in self._facts.extract.splitlines())
        return extracted * 2 >= sum(len(block.text) + 1 for block in self._facts.blocks)

    @cached_property
    def length(self) -> int:
        """About how many words the main blocks have."""
        return self._equal + _words(self._facts.blocks)

    def runs_left(self, other: "Side") -> float:
        """The share of the main content's three-word runs that a reader of the other version can still see."""
        runs = _runs(" ".join(filter(None, (self._key(block.text) for block in self._facts.blocks))))
        if not runs:
            return 1.0
        share = len(runs & _runs(other.visible.words)) / len(runs)
        return (self._equal + share * (self.length - self._equal)) / self.length

    def vocabulary_left(self, other: "Side") -> float:
        """The share of the main content's different longer words that the other version uses too; 0 without any."""
        mine, theirs = self._vocabulary, other._vocabulary
        return len(mine & theirs) / max(1, len(mine))

    @cached_property
    def _vocabulary(self) -> set[str]:
        words = (word for block in self._facts.blocks for word in self._key(block.text).split())
        return {word for word in words if len(word) >= _LONG_WORD}

    @cached_property
    def _extract(self) -> str:
        lines = map(str.strip, self._facts.extract.splitlines())
        return f" {' '.join(filter(None, map(self._key, lines)))} "


def sides(approved: PageFacts, now: PageFacts) -> tuple[Side, Side]:
    """Both versions, ready to be compared; see the module for what is left out of very long ones."""
    remembered = lru_cache(maxsize=None)(key)
    if max(_size(approved), _size(now)) <= _COMPARED:
        lines, other_lines = _visible_lines(approved), _visible_lines(now)
        return (
            Side(approved, _unlike_lines(lines, other_lines), remembered),
            Side(now, _unlike_lines(other_lines, lines), remembered),
        )
    approved, now = (replace(facts, blocks=facts.blocks[:_BLOCKS]) for facts in (approved, now))
    unlike = _unlike(approved.blocks, now.blocks), _unlike(now.blocks, approved.blocks)
    old, new = (_sentences(blocks[:_SENTENCES]) for blocks in unlike)
    extracts = _unlike_texts(approved.extract, now.extract)
    furniture = _unlike_texts(approved.furniture, now.furniture)
    made: list[Side] = []
    for index, (facts, mine, theirs) in enumerate(((approved, old, new), (now, new, old))):
        differing = _unlike(mine, theirs)
        equal = _words(facts.blocks) - _words(unlike[index]) + _words(mine) - _words(differing)
        cut = replace(
            facts,
            blocks=_first(differing),
            extract=extracts[index],
            furniture=furniture[index],
        )
        made.append(Side(cut, _visible_lines(cut), remembered, equal))
    return made[0], made[1]


def same_words(approved: PageFacts, now: PageFacts) -> bool:
    """True where the main blocks say the same words in the same order, however they are cut and set."""
    old, new = _unlike(approved.blocks, now.blocks), _unlike(now.blocks, approved.blocks)
    if not old or not new:
        return not old and not new
    begins, also_begins = key(old[0].text), key(new[0].text)
    if not begins.startswith(also_begins) and not also_begins.startswith(begins):
        return False
    texts = [" ".join(block.text for block in blocks) for blocks in (old, new)]
    return max(map(len, texts)) <= _COMPARED and key(texts[0]) == key(texts[1])


def _visible_lines(facts: PageFacts) -> list[str]:
    return [*(block.text for block in facts.blocks), *facts.furniture.splitlines()]


def _size(facts: PageFacts) -> int:
    """In characters; many small blocks cost no less than `_SENTENCES` would."""
    text = sum(len(block.text) for block in facts.blocks)
    return max(text, len(facts.furniture), len(facts.extract), len(facts.blocks) * _COMPARED // _SENTENCES)


def _words(blocks: Iterable[Block]) -> int:
    return sum(length(block.text) for block in blocks)


def _sentences(blocks: Iterable[Block]) -> list[Block]:
    """Each sentence, or piece of a very long one, as a block of its own."""
    return [
        replace(block, text=text[start : start + _LONGEST])
        for block in blocks
        for text in sentences(block.text)
        for start in range(0, len(text), _LONGEST)
    ]


def _unlike(mine: Sequence[Block], theirs: Sequence[Block]) -> list[Block]:
    """The blocks whose text does not stand as often on the other side."""
    own, others = Counter(block.text for block in mine), Counter(block.text for block in theirs)
    return [block for block in mine if own[block.text] != others[block.text]]


def _unlike_lines(mine: Sequence[str], theirs: Sequence[str]) -> list[str]:
    own, others = Counter(mine), Counter(theirs)
    return [line for line in mine if own[line] != others[line]]


def _unlike_texts(one: str, two: str) -> tuple[str, str]:
    """Of each text the sentences, one a line, that do not stand as often in the other."""
    texts = [text.splitlines()[:_BLOCKS] for text in (one, two)]
    a, b = (
        [part for line in _unlike_lines(*pair)[:_SENTENCES] for part in sentences(line)]
        for pair in (texts, texts[::-1])
    )
    return "\n".join(_unlike_lines(a, b))[:_COMPARED], "\n".join(_unlike_lines(b, a))[:_COMPARED]


def _first(blocks: list[Block]) -> tuple[Block, ...]:
    """The first `_SENTENCES` and `_COMPARED` characters of them."""
    kept: list[Block] = []
    left = _COMPARED
    for block in blocks[:_SENTENCES]:
        kept.append(replace(block, text=block.text[:left]))
        left -= len(block.text)
        if left <= 0:
            break
    return tuple(kept)


def _runs(text: str) -> set[tuple[str, ...]]:
    words = text.split()
    if len(words) < _RUN:
        return {tuple(words)} if words else set()
    return set(zip(words, words[1:], words[2:], strict=False))
