"""Gathers running text with links in it, block by block, and makes the mentions: the links' words and sentences."""

from typing import NamedTuple

from curator.catalogue.sentences import Sentences
from curator.core.link import Mention

LONGEST_TEXT = 500  # characters of a link's words; a link that is never closed swallows a page


class _Link(NamedTuple):
    """A link of the block at hand. `start` and `end` are offsets in its text, `label` what stands in for no words."""

    url: str
    line: int
    column: int
    label: str
    start: int
    end: int


class Prose:
    """A reader says what it meets, in order: text, a link's begin and end, a block's end."""

    def __init__(self) -> None:
        self._mentions: list[Mention] = []
        self._pieces: list[str] = []
        self._length = 0
        self._gap = False
        self._links: list[_Link] = []
        self._open: _Link | None = None

    @property
    def in_link(self) -> bool:
        return self._open is not None

    def add(self, text: str) -> None:
        """Text as it stands in the source; whitespace of any kind and length is one space."""
        words = " ".join(text.split())
        self._gap = self._gap or text[:1].isspace()
        if not words:
            return
        piece = f" {words}" if self._gap and self._length else words
        self._pieces.append(piece)
        self._length += len(piece)
        self._gap = text[-1:].isspace()

    def space(self) -> None:
        """A break that parts words but no sentences."""
        self._gap = True

    def open(self, url: str, line: int, column: int, label: str = "") -> None:
        """A link begins; one that is still open ends here, as in browsers."""
        self.close()
        self._open = _Link(url, line, column, label, self._length, 0)

    def close(self) -> None:
        """The open link, if any, ends."""
        if self._open is not None:
            self._links.append(self._open._replace(end=self._length))
            self._open = None

    def end_block(self) -> None:
        """A block ends. Blocks within a link are one: the link's words and their sentence belong together."""
        if self._open is not None:
            self._gap = True
            return
        if self._links:
            text = "".join(self._pieces)
            sentences = Sentences(text)
            self._mentions += (_mention(link, text, sentences) for link in self._links)
            self._links = []
        self._pieces, self._length, self._gap = [], 0, False

    def finish(self) -> list[Mention]:
        """All mentions in the order of the links."""
        self.close()
        self.end_block()
        return self._mentions


def _mention(link: _Link, text: str, sentences: Sentences) -> Mention:
    words = text[link.start : min(link.end, link.start + LONGEST_TEXT + 1)]
    start = link.start + (len(words) - len(words.lstrip()))
    words = words.strip() or " ".join(link.label.split())
    if len(words) > LONGEST_TEXT:
        words = words[:LONGEST_TEXT].rstrip() + "…"
    return Mention(link.url, words, sentences.around(start, max(start, link.end)), link.line, link.column)
