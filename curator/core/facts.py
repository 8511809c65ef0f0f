"""What a page says, as read out of its bytes: the values that are compared, judged and stored."""

from dataclasses import dataclass
from enum import StrEnum


class BlockKind(StrEnum):
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    ROW = "row"
    NOTE = "note"  # note and warning boxes: content, and the most dangerous to lose


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of the main content, its white space folded, in the order of the page."""

    kind: BlockKind
    text: str


@dataclass(frozen=True, slots=True)
class PageFacts:
    """The facts of one version of a page.

    `blocks` is our own view of the main content, `extract` the text of an independent extractor: a change counts only
    where both see it. `furniture` is the visible text around the main content, a piece a line: what merely left or
    joined the content of one view still stands there. `visible_words` counts all words a reader could see.
    `extractor` names both views and their versions; facts of different extractors are never compared.
    """

    title: str
    language: str | None
    canonical: str | None
    blocks: tuple[Block, ...]
    extract: str
    visible_words: int
    extractor: str
    furniture: str = ""

    @property
    def blind(self) -> bool:
        """True where the page gave no readable text (a script's shell, an image, an unknown format)."""
        return not self.blocks and not self.extract.strip()
