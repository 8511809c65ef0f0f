"""The main blocks of an HTML page and the visible text around them, in one pass over its elements.

This is where reading a page costs most, so the loop asks as little of each element as it can: most carry no
attributes, and what a start tag tells is remembered by `curator.page.furniture`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import islice

from lxml import etree
from lxml.etree import _Element as Element

from curator.core.facts import Block, BlockKind, ContentLink
from curator.core.words import names
from curator.page import emails
from curator.page.boxes import LONGEST_LABEL, Boxes, is_menu, is_shelf_label, size
from curator.page.content_links import REACHES, Addresses
from curator.page.furniture import Place, attributes_of, place_of
from curator.page.scan import words_of

_BLOCK_TAGS = names(
    "address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure",
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre section",
    "summary table tbody tfoot thead tr ul dialog search",
)
_LEVELS = {f"h{level}": level for level in range(1, 7)}
_KINDS = {
    **{tag: (BlockKind.HEADING, level) for tag, level in _LEVELS.items()},
    **dict.fromkeys(("li", "dd", "dt"), (BlockKind.ITEM, 0)),
}
_NO_TABLE = frozenset({"presentation", "none"})
_RULES = frozenset({"|", "||"})  # of an empty row
_CELLS = frozenset({"td", "th"})
_PARAGRAPH = (BlockKind.PARAGRAPH, 0)
_NOTE = (BlockKind.NOTE, 0)
_ROW = (BlockKind.ROW, 0)
_NO_LABEL = frozenset({BlockKind.NOTE, BlockKind.ROW, BlockKind.ITEM})  # in a list 'Advertisements' is one of many
_LISTED = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM})
_LISTS = frozenset({"ul", "ol", "div"})
_ARIA_LEVELS = frozenset("123456")
_USUAL_LEVEL = 2  # WAI-ARIA: of role=heading without aria-level
# A cell with one of these holds layout, not a datum.
_LAYOUT = etree.XPath("boolean(.//table|.//h1|.//h2|.//h3|.//section|.//article|.//main)")
_LONGEST_ROW = 2000  # characters; a longer "row" is a page laid out in a table
_LONGEST_HEADING = 300  # characters; a longer one was never closed
_MOST_LINKS = 300
_LONGEST_WORDS = 300  # characters of a link's words
# What an element's end has to undo.
_BLOCK, _OF_ROW, _OUTER, _HIDDEN, _LINK, _EDGE = 1, 2, 4, 8, 16, 32
_EDGES = _BLOCK | _OUTER | _EDGE  # where text ends


@dataclass(slots=True)
class View:
    """`furniture` is the visible text outside the blocks, a piece a line; `links` are those within the blocks,
    `words` the number of all visible words."""

    blocks: list[Block] = field(default_factory=list)
    furniture: list[str] = field(default_factory=list)
    links: list[ContentLink] = field(default_factory=list)
    words: int = 0


def view(root: Element, addresses: Addresses) -> View:
    """The main blocks, their links and the furniture of a parsed page."""
    return _Walk(root, addresses).run()


class _Walk:
    """One pass in document order. Text gathers in a buffer that each block's edge empties."""

    def __init__(self, root: Element, addresses: Addresses) -> None:
        self._root = root
        self._addresses = addresses
        self._out = View()
        self._buffer: list[str] = []
        self._kinds: list[tuple[BlockKind, int]] = [_PARAGRAPH]
        self._outer = False  # inside furniture
        self._row = False
        self._link: tuple[Element, str, int, int] | None = None  # with its address, blocks and buffer at its start
        self._boxes = Boxes(root)
        self._open: list[tuple[Element, int]] = []  # the open blocks, each with the number of blocks before it
        self._box: int | None = None  # how many blocks are open around the box that its label made furniture
        self._shelf: Element | None = None  # a label of links without a box of its own
        self._linked: list[str] = []  # the words of each link since the buffer was empty

    def run(self) -> View:
        """The elements come in document order; those before the next one's parent have ended."""
        buffer, start, end = self._buffer, self._start, self._end
        open_elements: list[Element] = []
        undo: list[int] = []
        hidden = False
        for element in self._root.iter("*"):
            parent = element.getparent()
            while open_elements and open_elements[-1] is not parent:
                ended, what = open_elements.pop(), undo.pop()
                if hidden and not what & _HIDDEN:
                    continue
                hidden = False
                if what:
                    end(what)
                tail = ended.tail
                if tail and (buffer or not tail.isspace()):
                    buffer.append(tail)
            what = 0 if hidden else start(element, parent)
            if len(element):
                open_elements.append(element)
                undo.append(what)
                hidden = hidden or what & _HIDDEN != 0
            elif not hidden:
                if what:
                    end(what)
                tail = element.tail
                if tail and (buffer or not tail.isspace()):
                    buffer.append(tail)
        for ended, what in zip(reversed(open_elements), reversed(undo), strict=True):
            if hidden and not what & _HIDDEN:
                continue
            hidden = False
            end(what)
            buffer.append(ended.tail or "")
        self._flush()
        return _with_plain_addresses(self._out)

    def _start(self, element: Element, parent: Element | None) -> int:
        """Open an element; what its end has to undo."""
        tag = element.tag
        attributes = attributes_of(element)
        place = place_of(tag, attributes, parent)
        if place is Place.HIDDEN:
            return _HIDDEN
        what = 0
        if tag in _BLOCK_TAGS:
            what = self._open_block(element, tag, place, attributes)
        elif tag == "br":
            self._buffer.append(" " if self._row else "\n")
        elif tag == "a":
            what = self._open_link(element, attributes)
        elif tag in _CELLS:
            if self._buffer and self._row:
                self._buffer.append(" | ")
            else:
                self._flush()
        if not self._outer and self._is_furniture(element, tag, place):
            self._flush()
            self._outer = True
            what |= _OUTER
        if attributes and (tag in ("a", "bdo") or not emails.HIDING.isdisjoint(attributes)):
            address = emails.decoded(element, attributes)
            if address is not None:
                self._buffer.append(address)
                return what | _HIDDEN
        text = element.text
        if text and (self._buffer or not text.isspace()):  # the white space between blocks is no text
            self._buffer.append(text)
        return what

    def _open_block(self, element: Element, tag: str, place: Place, attributes: Mapping[str, str]) -> int:
        if self._row:
            self._buffer.append(" ")
            return 0
        if self._buffer:
            self._flush()
        if self._outer and tag != "tr":
            return _EDGE  # in furniture no block has a kind
        outer = self._kinds[-1]
        what = _BLOCK
        if place is Place.NOTE or outer is _NOTE:
            kind = _NOTE
        elif tag == "tr":
            kind = outer
            if not _is_laid_out(element) and not _LAYOUT(element) and size(element) < _LONGEST_ROW:
                self._row = True
                what, kind = _BLOCK | _OF_ROW, _ROW
        elif tag in _KINDS:
            kind = _KINDS[tag]
        elif "role" in attributes and attributes["role"].strip().lower() == "heading":
            kind = (BlockKind.HEADING, _level(attributes.get("aria-level", "")))
        else:
            kind = _PARAGRAPH if outer is _PARAGRAPH else _inherited(element, outer)
        self._kinds.append(kind)
        self._open.append((element, len(self._out.blocks)))
        return what

    def _open_link(self, element: Element, attributes: Mapping[str, str]) -> int:
        if self._outer:
            self._buffer.append(" ")  # a menu's links stand apart, though no space is written between them
            return 0
        if "href" not in attributes or self._link is not None or len(self._out.links) >= _MOST_LINKS:
            return 0
        address = self._addresses.of(attributes["href"])
        if address is None:
            return 0
        self._link = (element, address, len(self._out.blocks), len(self._buffer))
        return _LINK

    def _end_link(self) -> None:
        """Keep the link; one around whole blocks has the words that stand in it anywhere."""
        if self._link is None:
            return
        element, address, blocks, start = self._link
        self._link = None
        inside = " ".join("".join(self._buffer[start:]).split()) if len(self._out.blocks) == blocks else ""
        if not address.startswith(REACHES):
            self._linked.append(inside)  # a row of telephone numbers is no menu
        self._out.links.append(ContentLink((inside or words_of(element))[:_LONGEST_WORDS], address))

    def _end(self, what: int) -> None:
        if what & _LINK:
            self._end_link()
        if self._buffer and what & _EDGES:
            self._flush()
        if what & _BLOCK:
            self._kinds.pop()
            self._open.pop()
            if self._box is not None and len(self._open) <= self._box:
                self._box = None
                self._outer = False
            if what & _OF_ROW:
                self._row = False
        if what & _OUTER:
            self._outer = False

    def _flush(self) -> None:
        """End the piece of text that was gathered."""
        text = "".join(self._buffer)
        pieces = text.split()
        linked = self._linked
        self._buffer.clear()
        self._linked = []
        if not pieces or (pieces[0] == "|" and _RULES.issuperset(pieces)):
            return
        folded = " ".join(pieces)
        self._out.words += folded.count(" ") + 1
        if not self._outer and len(folded) <= LONGEST_LABEL:
            self._close_box(folded)
        kind, level = self._kinds[-1]
        if not self._outer and linked and kind in _LISTED and is_menu(text, linked):
            del self._out.links[-len(linked) :]
            self._out.furniture.append(folded)
        elif self._outer:
            self._out.furniture.append(folded)
        else:
            self._out.blocks.append(Block(kind, folded, level))

    def _is_furniture(self, element: Element, tag: str, place: Place) -> bool:
        if place is not Place.CONTENT:
            return self._boxes.is_furniture(element, place)
        if self._shelf is not None and tag in _LISTS and element.getprevious() is self._shelf:
            return self._boxes.is_shelf(element)
        return element in self._boxes.panels

    def _close_box(self, label: str) -> None:
        """Where a label stands first in its box and makes it furniture, what follows within the box is furniture."""
        element, before = self._open[-1] if self._open else (self._root, 0)
        if before != len(self._out.blocks) or self._kinds[-1][0] in _NO_LABEL:
            return
        box = self._boxes.of_label(label, element)
        if box is None:
            if is_shelf_label(label):
                self._shelf = element
            return
        for index, (open_element, _) in enumerate(self._open):
            if open_element is box:
                self._box = index
                self._outer = True
                return


def _with_plain_addresses(seen: View) -> View:
    """The view with the mail addresses that the page spells out as addresses."""
    if not emails.spells("\n".join([*(block.text for block in seen.blocks), *seen.furniture])):
        return seen
    blocks = [replace(block, text=emails.plain(block.text)) for block in seen.blocks]
    furniture = [emails.plain(piece) for piece in seen.furniture]
    words = sum(len(text.split()) for text in (*furniture, *(block.text for block in blocks)))
    return View(blocks, furniture, seen.links, words)


def _is_laid_out(row: Element) -> bool:
    """True for a row of a table that says itself that it only sets things side by side."""
    return any(outer.get("role") in _NO_TABLE for outer in islice(row.iterancestors("tbody", "table"), 2))


def _inherited(element: Element, outer: tuple[BlockKind, int]) -> tuple[BlockKind, int]:
    """What a box without a kind of its own is, within another: a list item's and a heading's boxes are of its kind."""
    kind = outer[0]
    if kind is BlockKind.ITEM:
        return outer
    if kind is BlockKind.HEADING:
        heading = element.getparent()
        if heading is None or heading.tag not in _LEVELS or size(heading) < _LONGEST_HEADING:
            return outer
    return _PARAGRAPH


def _level(written: str) -> int:
    """The level of a heading by role."""
    return int(written) if written in _ARIA_LEVELS else _USUAL_LEVEL
