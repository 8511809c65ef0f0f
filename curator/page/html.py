"""An HTML page's own view: its main blocks, and the visible text around them, in one pass over the tree."""

from dataclasses import dataclass, field
from itertools import islice
from urllib.parse import urljoin

from lxml import etree
from lxml.etree import _Element as Element

from curator.core.facts import Block, BlockKind
from curator.core.words import names
from curator.page.furniture import Place, place_of

_BLOCK_TAGS = names(
    "address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure",
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre section",
    "summary table tbody tfoot thead tr ul dialog search",
)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_ITEMS = frozenset({"li", "dd", "dt"})
_KINDS = {**dict.fromkeys(_HEADINGS, BlockKind.HEADING), **dict.fromkeys(_ITEMS, BlockKind.ITEM)}
# A cell with one of these holds layout, not a datum.
_LAYOUT = etree.XPath("boolean(.//table|.//h1|.//h2|.//h3|.//section|.//article|.//main)")
_LEADING = etree.XPath("boolean(.//main|.//h1|.//article|.//*[@role='main'])")
_TEXT_LENGTH = etree.XPath("string-length(normalize-space(.))")
_LONGEST_ROW = 2000  # characters; a longer "row" is a page laid out in a table


# Deeper than any page that people write (libxml2's own limit); the extractor's cost grows with depth times length.
_TOO_DEEP = etree.XPath("boolean(" + "/*" * 256 + ")")
# How often the whole text may be measured over for nested boxes with a furniture's name: hostile pages nest more.
_MEASURES = 50
_LONGEST_TITLE = 300  # characters
_MOST_TITLES = 50  # and pieces of one


@dataclass(frozen=True, slots=True)
class Head:
    """What a page says about itself. `canonical` is an absolute http(s) address."""

    title: str = ""
    language: str | None = None
    canonical: str | None = None


NO_HEAD = Head()


@dataclass(slots=True)
class HtmlView:
    """`furniture` is the visible text outside the blocks, a piece a line."""

    blocks: list[Block] = field(default_factory=list)
    furniture: list[str] = field(default_factory=list)


def parse(text: str) -> Element | None:
    """The tree of a page, or None where nothing can be made of the text."""
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    data = text.replace("\0", "").encode("utf-8", "replace")
    try:
        return etree.fromstring(data, parser) if data.strip() else None
    except etree.ParserError:
        return None
    except etree.XMLSyntaxError:
        return None


def too_deep(root: Element) -> bool:
    """True where elements nest so deep that only our own view reads the page."""
    return bool(_TOO_DEEP(root))


def head(root: Element, url: str) -> Head:
    """The page's title, language and canonical address; `url` is the address that the page came from."""
    language = (root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or "").strip().lower()
    return Head(_title(root), language[:35] or None, _canonical(root, url))


def _title(root: Element) -> str:
    """The first title that says something: of the head, else of a broken page's body; a picture's title is its own."""
    for title in islice(root.iter("title"), _MOST_TITLES):
        pieces = islice(title.itertext(), _MOST_TITLES)
        text = " ".join("".join(map(str, pieces))[: 10 * _LONGEST_TITLE].split())
        if text and all(outer.tag != "svg" for outer in islice(title.iterancestors(), _MOST_TITLES)):
            return text[:_LONGEST_TITLE]
    return ""


def _canonical(root: Element, url: str) -> str | None:
    base = root.find("head/base[@href]")
    for link in root.iterfind("head/link[@rel][@href]"):
        if "canonical" in (link.get("rel") or "").lower().split():
            try:
                own = url if base is None else urljoin(url, (base.get("href") or "").strip())
                address = urljoin(own, (link.get("href") or "").strip())
            except ValueError:
                return None
            return address if address.startswith(("http://", "https://")) else None
    return None


def view(root: Element) -> HtmlView:
    """The main blocks and the furniture of a parsed page."""
    return _Walk(root).run()


class _Walk:
    """One pass in document order. Text gathers in a buffer that each block's edge empties."""

    def __init__(self, root: Element) -> None:
        self._root = root
        self._out = HtmlView()
        self._buffer: list[str] = []
        self._kinds: list[BlockKind] = [BlockKind.PARAGRAPH]
        self._opened: dict[Element, BlockKind] = {}
        self._outer: Element | None = None  # the furniture that we are inside of
        self._row: Element | None = None
        self._body_size: float | None = None
        self._measured = 0.0

    def run(self) -> HtmlView:
        walk = etree.iterwalk(self._root, events=("start", "end"))
        for event, element in walk:
            if event == "end":
                self._end(element)
            elif not self._start(element):
                walk.skip_subtree()
        self._flush()
        return self._out

    def _start(self, element: Element) -> bool:
        """True where the element's inside is to be walked."""
        tag = element.tag
        if not isinstance(tag, str):
            return False
        place = place_of(element, tag)
        if place is Place.HIDDEN:
            return False
        if tag in _BLOCK_TAGS:
            self._open_block(element, tag, place)
        elif tag == "br":
            self._buffer.append("\n" if self._row is None else " ")
        elif tag == "a" and self._outer is not None:
            self._buffer.append(" ")  # a menu's links stand apart, though no space is written between them
        elif tag in ("td", "th") and self._buffer and self._row is not None:
            self._buffer.append(" | ")
        elif tag in ("td", "th"):
            self._flush()
        if self._outer is None and self._is_furniture(element, place):
            self._flush()
            self._outer = element
        secret = element.get("data-cfemail")
        if secret:
            self._buffer.append(_decode_email(secret))
            return False
        if element.text:
            self._buffer.append(element.text)
        return True

    def _open_block(self, element: Element, tag: str, place: Place) -> None:
        if self._row is not None:
            self._buffer.append(" ")
            return
        self._flush()
        kind = self._kinds[-1]
        if place is Place.NOTE or kind is BlockKind.NOTE:
            kind = BlockKind.NOTE
        elif tag == "tr":
            if not _LAYOUT(element) and _size(element) < _LONGEST_ROW:
                self._row = element
                kind = BlockKind.ROW
        else:
            kind = _KINDS.get(tag, BlockKind.ITEM if kind is BlockKind.ITEM else BlockKind.PARAGRAPH)
        self._kinds.append(kind)
        self._opened[element] = kind

    def _end(self, element: Element) -> None:
        if element in self._opened:
            self._flush()
            self._kinds.pop()
            del self._opened[element]
            if self._row is element:
                self._row = None
        if self._outer is element:
            self._flush()
            self._outer = None
        if element.tail:
            self._buffer.append(element.tail)

    def _flush(self) -> None:
        if not self._buffer:
            return
        folded = " ".join("".join(self._buffer).split())
        self._buffer.clear()
        if not folded.strip(" |"):
            return
        if self._outer is None:
            self._out.blocks.append(Block(self._kinds[-1], folded))
        else:
            self._out.furniture.append(folded)

    def _is_furniture(self, element: Element, place: Place) -> bool:
        if place is Place.FURNITURE:
            return True
        if place is not Place.NAMED or _LEADING(element):
            return False
        if self._body_size is None:
            self._body_size = _size(self._root)
        if self._measured > _MEASURES * self._body_size:
            return False
        size = _size(element)
        self._measured += size
        return size < self._body_size / 2


def _size(element: Element) -> float:
    """The length of an element's text in characters."""
    length = _TEXT_LENGTH(element)
    return length if isinstance(length, float) else 0.0


def _decode_email(secret: str) -> str:
    """The address behind Cloudflare's `data-cfemail`: hex, each byte xor-ed with the first."""
    try:
        data = bytes.fromhex(secret)
        return bytes(byte ^ data[0] for byte in data[1:]).decode("utf-8")
    except (ValueError, IndexError):
        return ""
