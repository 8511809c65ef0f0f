"""Which reader a document needs: by its content type, its name's ending, and a look at its first bytes."""

import re
from enum import StrEnum

from curator.catalogue import decode, sitemap
from curator.errors import Problem


class Kind(StrEnum):
    HTML = "html"
    MARKDOWN = "markdown"
    TABLE = "table"
    TEXT = "text"
    SITEMAP = "sitemap"


ENDINGS = {
    ".html": Kind.HTML,
    ".htm": Kind.HTML,
    ".xhtml": Kind.HTML,
    ".md": Kind.MARKDOWN,
    ".markdown": Kind.MARKDOWN,
    ".mdown": Kind.MARKDOWN,
    ".mkd": Kind.MARKDOWN,
    ".csv": Kind.TABLE,
    ".tsv": Kind.TABLE,
    ".txt": Kind.TEXT,
    ".text": Kind.TEXT,
}
"""The endings that a folder is searched for. Sitemaps are not among them: they list pages, they hold no links."""

_PACKED = ".gz"
_TYPES = {
    "text/html": Kind.HTML,
    "application/xhtml+xml": Kind.HTML,
    "text/markdown": Kind.MARKDOWN,
    "text/csv": Kind.TABLE,
    "text/tab-separated-values": Kind.TABLE,
}
_ENDING = re.compile(r"\.[a-z0-9]{1,10}\Z")
_LOOKS_LIKE_HTML = re.compile(
    rb"\s*<(?:!doctype|!--|(?:html|head|body|title|meta|main|article|section|nav|table|div|h[1-6]|p|ul|ol|dl|a)\b)",
    re.I,
)


def ending_of(name: str) -> str:
    """The ending of a file's name or of an address's path, lower-cased, that of a packed document without `.gz`."""
    path = re.split(r"[?#]", name, maxsplit=1)[0] if "://" in name else name
    match = _ENDING.search(path.lower().removesuffix(_PACKED))
    return match[0] if match else ""


def kind_of(content: bytes, *, name: str, content_type: str | None = None) -> Kind:
    """The kind of a document. Raises Problem for one that holds no text, and for XML that is neither page nor sitemap.

    Servers send Markdown, tables and sitemaps as `text/plain` or worse; only a type that says more than the name's
    ending outranks it.
    """
    media_type = (content_type or "").partition(";")[0].strip().lower()
    if media_type in _TYPES:
        return _TYPES[media_type]
    ending = ending_of(name)
    if ending in ENDINGS:
        return ENDINGS[ending]
    if sitemap.is_sitemap(content):
        return Kind.SITEMAP
    if b"\0" in content[:1024] and not decode.marked(content):
        raise Problem(f"{name} is no text that links can be read from; name HTML, Markdown, text, CSV or a sitemap.")
    beginning = decode.text_of(content[:1024]).encode()
    if ending == ".xml" or beginning.lstrip().startswith(b"<?xml"):
        if b"<html" in beginning.lower():
            return Kind.HTML
        raise Problem(f"{name} is XML, but no sitemap; name a sitemap, or the pages themselves.")
    return Kind.HTML if _LOOKS_LIKE_HTML.match(beginning) else Kind.TEXT
