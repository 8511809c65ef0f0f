"""Bytes to `PageFacts`: which kind of document it is, its text, and the two views of its main content."""

import re

from curator.core.facts import Block, BlockKind, PageFacts
from curator.page import extract, html
from curator.page.charset import decode

_MARKUP = frozenset({"text/html", "application/xhtml+xml", "application/xml", "text/xml"})
# Files that servers like to call text: PDF, PNG, JPEG, GIF, zip and office files, gzip, WebP, old office files.
_BINARY = (b"%PDF-", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"PK\x03\x04", b"\x1f\x8b", b"RIFF", b"\xd0\xcf\x11\xe0")
_BLANK_LINE = re.compile(r"\n[^\S\n]*\n")
# About 100,000 elements, twenty times what long pages have. A page of more is not read at all, so it counts as one that
# could not be checked: half of it, compared with half of an earlier version, would make changes that there are none.
_MOST_TAGS = 200_000
_MOST_PARAGRAPHS = 100_000  # of plain text


def read(body: bytes, *, content_type: str | None, url: str, extractor: str) -> PageFacts:
    """See `curator.page.read`."""
    media_type = (content_type or "").partition(";")[0].strip().lower()
    if body.startswith(_BINARY) or (media_type not in _MARKUP and not media_type.startswith("text/") and media_type):
        return _facts(extractor)
    text = decode(body, content_type)
    if media_type.startswith("text/") and media_type not in _MARKUP:
        return _plain(text, extractor)
    return _page(text, url, extractor)


def _plain(text: str, extractor: str) -> PageFacts:
    """Plain text: what stands between blank lines is a block."""
    paragraphs = _BLANK_LINE.split("\n".join(text.splitlines()))
    if len(paragraphs) > _MOST_PARAGRAPHS:
        return _facts(extractor)
    pieces = (" ".join(piece.split()) for piece in paragraphs)
    blocks = tuple(Block(BlockKind.PARAGRAPH, piece) for piece in pieces if piece)
    return _facts(extractor, blocks=blocks, extract="\n".join(block.text for block in blocks))


def _page(text: str, url: str, extractor: str) -> PageFacts:
    root = html.parse(text) if text.count("<") <= _MOST_TAGS else None
    if root is None:
        return _facts(extractor)
    seen = html.view(root)
    head = html.head(root, url)
    return _facts(
        extractor,
        head,
        blocks=tuple(seen.blocks),
        extract="" if html.too_deep(root) else extract.main_text(text),
        furniture="\n".join(seen.furniture),
    )


def _facts(
    extractor: str,
    head: html.Head = html.NO_HEAD,
    *,
    blocks: tuple[Block, ...] = (),
    extract: str = "",
    furniture: str = "",
) -> PageFacts:
    return PageFacts(
        title=head.title,
        language=head.language,
        canonical=head.canonical,
        blocks=blocks,
        extract=extract,
        furniture=furniture,
        visible_words=len(furniture.split()) + sum(len(block.text.split()) for block in blocks),
        extractor=extractor,
    )
