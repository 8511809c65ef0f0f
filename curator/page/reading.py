"""Bytes to a `Reading`: which kind of document it is, its text, and the two views of its main content."""

import re
from dataclasses import replace
from typing import NamedTuple

from lxml.etree import _Element as Element

from curator.core.facts import Block, BlockKind, ContentLink, DocumentKind, Marks, PageFacts, Reading, Signs
from curator.page import emails, extract, html, pdf
from curator.page.blocks import view
from curator.page.charset import decode
from curator.page.content_links import Addresses
from curator.page.dates import Page as DatedPage
from curator.page.dates import dates_of
from curator.page.fingerprint import Fingerprint
from curator.page.marks import domain_of, marks, marks_of_text
from curator.page.naming import Place
from curator.page.scan import scan
from curator.page.signs import signs, signs_of_text

_MARKUP = frozenset({"text/html", "application/xhtml+xml", "application/xml", "text/xml"})
# Files that servers like to call text: PNG, JPEG, GIF, zip and office files, gzip, WebP, old office files.
_BINARY = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"PK\x03\x04", b"\x1f\x8b", b"RIFF", b"\xd0\xcf\x11\xe0")
_PDF = b"%PDF-"
_BEFORE_PDF = 1024  # bytes of anything that readers let stand before a PDF
# What browsers never take for a page, whatever it looks like.
_PLAIN = frozenset({"text/plain"})
_HTML = re.compile(
    r"\s{0,1000}(?:<\?xml[^>]{0,200}>\s{0,100})?(?:<!--[^>]{0,1000}-->\s{0,100})?<(?:!doctype\s{1,20}html|html)\b",
    re.IGNORECASE,
)
_BLANK_LINE = re.compile(r"\n[^\S\n]*\n")
# About 100,000 elements, twenty times what long pages have. A page of more is not read at all, so it counts as one that
# could not be checked: half of it, compared with half of an earlier version, would make changes that there are none.
MOST_TAGS = 200_000
_MOST_PARAGRAPHS = 100_000  # of plain text


def read(
    body: bytes, *, content_type: str | None, url: str, extractor: str, known: PageFacts | None, anchors: bool
) -> Reading:
    """See `curator.page.read`."""
    media_type = (content_type or "").partition(";")[0].strip().lower()
    if body.startswith(_PDF) or (media_type == "application/pdf" and _PDF in body[:_BEFORE_PDF]):
        return Reading(pdf.facts(body, url, extractor), Signs(DocumentKind.PDF))
    if body.startswith(_BINARY):
        return Reading(_facts(extractor, url), Signs(DocumentKind.OTHER))
    text = decode(body, content_type)
    if not text.strip("\0 \t\r\n\f"):
        return Reading(_facts(extractor, url), Signs(DocumentKind.EMPTY))
    if media_type not in _PLAIN and (media_type in _MARKUP or not media_type or _HTML.match(text)):
        return _page(text, url, extractor, known, anchors=anchors)
    if media_type.startswith("text/"):
        return Reading(_plain(text, url, extractor), signs_of_text(DocumentKind.TEXT, text))
    return Reading(_facts(extractor, url), Signs(DocumentKind.OTHER))


def _plain(text: str, url: str, extractor: str) -> PageFacts:
    """Plain text: what stands between blank lines is a block."""
    paragraphs = _BLANK_LINE.split("\n".join(text.splitlines()))
    if len(paragraphs) > _MOST_PARAGRAPHS:
        return _facts(extractor, url)
    pieces = (emails.plain(" ".join(piece.split())) for piece in paragraphs)
    blocks = tuple(Block(BlockKind.PARAGRAPH, piece) for piece in pieces if piece)
    whole = "\n".join(block.text for block in blocks)
    found = marks_of_text(whole, url)
    facts = _facts(extractor, url, blocks=blocks, extract=whole, found=found)
    return replace(facts, dates=dates_of(DatedPage(blocks, whole)))


def _page(text: str, url: str, extractor: str, known: PageFacts | None, *, anchors: bool) -> Reading:
    root = html.parse(text) if text.count("<") <= MOST_TAGS else None
    if root is None:
        return Reading(_facts(extractor, url), signs_of_text(DocumentKind.HTML, text))
    head = html.head(root, url)
    found = scan(root, url)
    known = known if known is not None and known.extractor == extractor else None
    fingerprint = Fingerprint(root, found, text)
    same = known if known is not None and fingerprint.is_of(known) else None
    seen = _seen(root, Addresses(found.base, url)) if same is None else _Seen.of(same)
    heading = next((block.text for block in seen.blocks if block.kind is BlockKind.HEADING), "")
    content = "\n".join(block.text for block in seen.blocks)
    own = (url, head.canonical or "")
    page = DatedPage(seen.blocks, content, seen.furniture, head.title, head.language, own, root, found)
    # Where our own blocks still are the known ones, nobody asks what the second view makes of them.
    is_edited = known is None or seen.blocks != known.blocks
    facts = PageFacts(
        title=head.title,
        language=head.language,
        canonical=head.canonical,
        blocks=seen.blocks,
        extract=_second_view(root, text) if known is None or is_edited else known.extract,
        furniture=seen.furniture,
        visible_words=seen.words,
        extractor=extractor,
        marks=marks(found, Place(url, head.title, content, seen.furniture, heading)),
        links=seen.links,
        dates=dates_of(page, same),
        # Facts that say nothing new are not kept; those of which no digest is known may be.
        text_digest=fingerprint.digest() if known is None or is_edited or same or not known.text_digest else "",
    )
    return Reading(facts, signs(root, found, text=text, url=url, visible_words=seen.words, anchors=anchors))


class _Seen(NamedTuple):
    """What the walk over a page's elements gives, as it is kept."""

    blocks: tuple[Block, ...]
    furniture: str
    links: tuple[ContentLink, ...]
    words: int

    @classmethod
    def of(cls, facts: PageFacts) -> "_Seen":
        return cls(facts.blocks, facts.furniture, facts.links, facts.visible_words)


def _seen(root: Element, addresses: Addresses) -> _Seen:
    seen = view(root, addresses)
    return _Seen(tuple(seen.blocks), "\n".join(seen.furniture), tuple(seen.links), seen.words)


def _second_view(root: Element, text: str) -> str:
    """The extractor's text."""
    return emails.plain(extract.main_text(text)) if html.is_quick(root) else ""


def _facts(
    extractor: str, url: str, *, blocks: tuple[Block, ...] = (), extract: str = "", found: Marks | None = None
) -> PageFacts:
    """The facts of what is no page."""
    return PageFacts(
        title="",
        language=None,
        canonical=None,
        blocks=blocks,
        extract=extract,
        visible_words=len(extract.split()),
        extractor=extractor,
        marks=found or Marks(domain=domain_of(url)),
    )
