"""A page as the questions of ownership see it: its first pieces, and never more than a set length of them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from curator.core.facts import BlockKind, PageFacts
from curator.core.owner.terms import terms_of
from curator.core.words import sentences

_TITLE = 300  # characters
_MAIN = 40_000  # characters of main content, about 6,000 words
_AROUND = 12_000  # characters of furniture from its beginning, and as many from its end: footers name the owner
_LINE = 2_000  # characters of one piece
_SENTENCE = 450  # characters; what is longer is no announcement
_SHORT = 120  # characters; a piece that short is one announcement, whatever stands between its words
_HEADINGS = 30
_ANCHORS = 100
_ANCHOR = 200  # characters


@dataclass(frozen=True)
class View:
    """The pieces of one page. `main` holds the headings also."""

    title: str
    headings: tuple[str, ...]
    main: tuple[str, ...]
    around: tuple[str, ...]
    anchors: tuple[str, ...]

    @cached_property
    def words(self) -> list[str]:
        """The words of the main content, folded for looking up."""
        return [word for line in self.main for word in terms_of(line)]

    @cached_property
    def around_words(self) -> list[str]:
        """The words of the furniture, folded for looking up."""
        return [word for line in self.around for word in terms_of(line)]

    def sentences(self) -> Iterator[str]:
        """The title, then the sentences of the main content, then those around it."""
        yield self.title
        for line in (*self.main, *self.around):
            for sentence in sentences(line) if len(line) > _SHORT else (line,):
                if sentence and len(sentence) <= _SENTENCE:
                    yield sentence


def view(facts: PageFacts) -> View:
    """The pieces of a page, within bounds."""
    blocks = tuple(_bounded(_block_lines(facts), _MAIN))
    heads = (block.text[:_TITLE] for block in facts.blocks[:2000] if block.kind is BlockKind.HEADING)
    return View(
        title=facts.title[:_TITLE],
        headings=tuple(head for head, _ in zip(heads, range(_HEADINGS), strict=False)),
        main=blocks,
        around=_both_ends(facts.furniture),
        anchors=tuple(anchor[:_ANCHOR] for anchor in facts.marks.anchors_out[:_ANCHORS]),
    )


def _block_lines(facts: PageFacts) -> Iterator[str]:
    if facts.blocks:
        yield from (block.text for block in facts.blocks)
    else:
        yield from facts.extract[:_MAIN].splitlines()


def _bounded(lines: Iterable[str], most: int) -> Iterator[str]:
    left = most
    for line in lines:
        if left <= 0:
            return
        if line:
            yield line[: min(_LINE, left)]
            left -= len(line) + 1


def _both_ends(furniture: str) -> tuple[str, ...]:
    if len(furniture) <= 2 * _AROUND:
        return tuple(_bounded(furniture.splitlines(), 2 * _AROUND))
    head, tail = furniture[:_AROUND].splitlines(), furniture[-_AROUND:].splitlines()[1:]
    return (*_bounded(head, _AROUND), *_bounded(tail, _AROUND))
