"""A page as the questions of ownership see it: its first pieces, and never more than a set length of them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from curator.core.facts import BlockKind, PageFacts
from curator.core.owner.terms import terms_of
from curator.core.words import sentences

_QUOTATION = re.compile(r'"[^"]{1,300}"|“[^”]{1,300}”|«[^»]{1,300}»|„[^“]{1,300}“')
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
        return terms_of("\n".join(self.main))

    @cached_property
    def around_words(self) -> list[str]:
        """The words of the furniture, folded for looking up."""
        return terms_of("\n".join(self.around))

    def sentences(self) -> Iterator[str]:
        """The title, then the sentences of the main content, then those around it."""
        yield self.title
        for line in (*self.main, *self.around):
            yield from pieces(line)


def pieces(line: str) -> Iterator[str]:
    """The sentences of one piece; a short piece is one announcement."""
    for sentence in sentences(line) if len(line) > _SHORT else (line,):
        if sentence and len(sentence) <= _SENTENCE:
            yield sentence


def fresh_lines(page: View, before: View | None) -> list[str]:
    """The pieces of a page that did not stand on it before."""
    stood = frozenset() if before is None else frozenset((before.title, *before.main, *before.around))
    return list(dict.fromkeys(line for line in (page.title, *page.main, *page.around) if line not in stood))


def unquoted(page: View) -> View:
    """The same page without what stands in quotation marks in its text."""
    return replace(page, main=tuple(_QUOTATION.sub(" ", line) for line in page.main))


def view(facts: PageFacts) -> View:
    """The pieces of a page, within bounds."""
    heads = [block.text[:_TITLE] for block in facts.blocks[:2000] if block.kind is BlockKind.HEADING]
    return View(
        title=facts.title[:_TITLE],
        headings=tuple(heads[:_HEADINGS]),
        main=_bounded(_block_lines(facts), _MAIN),
        around=_both_ends(facts.furniture),
        anchors=tuple(anchor[:_ANCHOR] for anchor in facts.marks.anchors_out[:_ANCHORS]),
    )


def _block_lines(facts: PageFacts) -> list[str]:
    if facts.blocks:
        return [block.text for block in facts.blocks[:_MAIN] if block.text]
    return facts.extract[:_MAIN].splitlines()


def _bounded(lines: Sequence[str], most: int) -> tuple[str, ...]:
    """The lines that are not empty, each cut, up to `most` characters altogether."""
    kept: list[str] = []
    left = most
    for line in lines:
        size = len(line)
        if size:
            kept.append(line if size <= _LINE and size <= left else line[: min(_LINE, left)])
            left -= size + 1
            if left <= 0:
                break
    return tuple(kept)


def _both_ends(furniture: str) -> tuple[str, ...]:
    if len(furniture) <= 2 * _AROUND:
        return _bounded(furniture.splitlines(), 2 * _AROUND)
    head, tail = furniture[:_AROUND].splitlines(), furniture[-_AROUND:].splitlines()[1:]
    return (*_bounded(head, _AROUND), *_bounded(tail, _AROUND))
