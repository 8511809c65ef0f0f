"""One version of a page, ready to be compared with another: its sentences, and how often each stands on the page.

Everything is made when it is first asked for: most comparisons end after the first question.

Where a version is over `_COMPARED` characters, only what differs is made words of: the blocks and lines, of the first
`_BLOCKS`, that do not stand as often on the other side; of the first `_SENTENCES` such blocks the sentences that differ
again; and of these, as of the lines, the first `_COMPARED` characters. What was left out because both versions have it
still counts in how much is left.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence, Set
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from curator.core.facts import Block, BlockKind, PageFacts
from curator.core.words import is_stamp, key, sentences

_ANYWHERE = 4  # words; a shorter sentence stands only where it is a whole sentence or line
_SHORT = 2 * _ANYWHERE  # spaces; signs between the words leave room
_COMPARED = 1_000_000  # characters a side, about three long novels
_SENTENCES = 20_000  # a side, in a longer page
_BLOCKS = 200_000  # or lines a side, looked at at all
_LONGEST = 10_000  # characters; what is longer, in a longer page, is compared in pieces
_RUN = 3  # words: a shorter run is common to texts that have nothing to do with each other


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the main content; `key` holds its words, a space between them."""

    key: str
    text: str
    kind: BlockKind

    @property
    def length(self) -> int:
        """In words."""
        return self.key.count(" ") + 1


class Side:
    """One of the two versions."""

    def __init__(self, facts: PageFacts, key: Callable[[str], str], equal: int = 0) -> None:
        """`key` is `words.key`, remembered over both versions: most of their lines are the same.

        `equal` is the number of words of main content that were left out because both versions have them.
        """
        self._facts = facts
        self._key = key
        self._equal = equal
        self._extracted: dict[int, Counter[tuple[str, ...]]] = {}

    @cached_property
    def block_texts(self) -> Counter[str]:
        """How often each main block stands on the page."""
        return Counter(block.text for block in self._facts.blocks)

    def sentences_outside(self, known: Set[str]) -> dict[str, Sentence]:
        """The sentences, by their keys, of the main blocks whose text is not `known`. Date stamps are left out."""
        found: dict[str, Sentence] = {}
        for block in self._facts.blocks:
            if block.text in known:
                continue
            for text in sentences(block.text):
                words = self._key(text)
                if words and not is_stamp(text):
                    found.setdefault(words, Sentence(words, text, block.kind))
        return found

    def shows(self, words: str) -> int:
        """How often a sentence stands on the visible page, in the main content or outside."""
        if words.count(" ") + 1 >= _ANYWHERE:
            return self.visible.count(f" {words} ")
        return self._pieces[words]

    def extracts(self, run: tuple[str, ...]) -> int:
        """How often a run of words stands in what the independent extractor takes for the main content."""
        size = len(run)
        if size not in self._extracted:
            words = self._extract.split()
            self._extracted[size] = Counter(zip(*(words[start:] for start in range(size)), strict=False))
        return self._extracted[size][run]

    @cached_property
    def has_witness(self) -> bool:
        """False where the extractor lost so much of the page that its silence means nothing."""
        return len(self._extract) * 2 >= len(self.main)

    @cached_property
    def main(self) -> str:
        """The words of the main blocks."""
        return self._joined(block.text for block in self._facts.blocks)

    @property
    def length(self) -> int:
        """The number of words of the main blocks."""
        return self._equal + (self.main.count(" ") + 1 if self.main else 0)

    @cached_property
    def visible(self) -> str:
        """All words that a reader can see, with a space at both ends."""
        return f" {self.main} {self._joined(self._facts.furniture.splitlines())} "

    def runs_left(self, other: "Side") -> float:
        """The share of the main content's three-word runs that a reader of the other version can still see."""
        runs = _runs(self.main)
        if not runs:
            return 1.0
        share = len(runs & _runs(other.visible)) / len(runs)
        return (self._equal + share * (self.length - self._equal)) / self.length

    @cached_property
    def _extract(self) -> str:
        return f" {self._joined(map(str.strip, self._facts.extract.splitlines()))} "

    @cached_property
    def _pieces(self) -> Counter[str]:
        """The keys of the short lines that can be seen, and of the short sentences within any line."""
        pieces: Counter[str] = Counter()
        for line in (*(block.text for block in self._facts.blocks), *self._facts.furniture.splitlines()):
            parts = sentences(line)
            if len(parts) > 1:
                parts.append(line)
            pieces.update(self._key(part) for part in parts if part.count(" ") < _SHORT)
        return pieces

    def _joined(self, lines: Iterable[str]) -> str:
        return " ".join(filter(None, map(self._key, lines)))


def sides(approved: PageFacts, now: PageFacts) -> tuple[Side, Side]:
    """Both versions, ready to be compared; see the module for what is left out of very long ones."""
    remembered = lru_cache(maxsize=None)(key)
    if max(_size(approved), _size(now)) <= _COMPARED:
        return Side(approved, remembered), Side(now, remembered)
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
        made.append(Side(cut, remembered, equal))
    return made[0], made[1]


def _size(facts: PageFacts) -> int:
    """In characters; many small blocks cost no less than `_SENTENCES` would."""
    text = sum(len(block.text) for block in facts.blocks)
    return max(text, len(facts.furniture), len(facts.extract), len(facts.blocks) * _COMPARED // _SENTENCES)


def _words(blocks: Iterable[Block]) -> int:
    return sum(block.text.count(" ") + 1 for block in blocks)


def _sentences(blocks: Iterable[Block]) -> list[Block]:
    """Each sentence, or piece of a very long one, as a block of its own."""
    return [
        Block(block.kind, text[start : start + _LONGEST])
        for block in blocks
        for text in sentences(block.text)
        for start in range(0, len(text), _LONGEST)
    ]


def _unlike(mine: Sequence[Block], theirs: Sequence[Block]) -> list[Block]:
    """The blocks whose text does not stand as often on the other side."""
    own, others = Counter(block.text for block in mine), Counter(block.text for block in theirs)
    return [block for block in mine if own[block.text] != others[block.text]]


def _unlike_lines(mine: str, theirs: str) -> list[str]:
    lines, other_lines = mine.splitlines()[:_BLOCKS], theirs.splitlines()[:_BLOCKS]
    own, others = Counter(lines), Counter(other_lines)
    return [line for line in lines if own[line] != others[line]]


def _unlike_texts(one: str, two: str) -> tuple[str, str]:
    """Of each text the sentences, one a line, that do not stand as often in the other."""
    a, b = (
        "\n".join(part for line in _unlike_lines(*pair)[:_SENTENCES] for part in sentences(line))
        for pair in ((one, two), (two, one))
    )
    return "\n".join(_unlike_lines(a, b))[:_COMPARED], "\n".join(_unlike_lines(b, a))[:_COMPARED]


def _first(blocks: list[Block]) -> tuple[Block, ...]:
    """The first `_SENTENCES` and `_COMPARED` characters of them."""
    kept: list[Block] = []
    left = _COMPARED
    for block in blocks[:_SENTENCES]:
        kept.append(Block(block.kind, block.text[:left]))
        left -= len(block.text)
        if left <= 0:
            break
    return tuple(kept)


def _runs(text: str) -> set[tuple[str, ...]]:
    words = text.split()
    if len(words) < _RUN:
        return {tuple(words)} if words else set()
    return set(zip(words, words[1:], words[2:], strict=False))
