"""Reads links, with their words, their sentence and their line, out of our own documents.

Our documents are not hostile, but they are old, broken and large: every reader takes any bytes and raises nothing but
`Problem`.
"""

from curator import urls
from curator.catalogue import decode, sitemap, table, text
from curator.catalogue.files import expand
from curator.catalogue.kinds import Kind, kind_of
from curator.catalogue.skips import settled
from curator.catalogue.title import title_of
from curator.core.link import Mention

__all__ = ["expand", "pages_of", "read"]


def read(
    content: bytes, *, name: str, content_type: str | None = None, page_url: str = "", base_url: str = ""
) -> list[Mention]:
    """Every link of a document in the order in which they stand there.

    The reader is chosen by `name`'s ending, the content type and a look at the content. `page_url` is the address of
    the page that the document becomes, `base_url` that of our site: they tell our own addresses from the web's.
    Raises Problem for a document that is none of the kinds we read, or is broken beyond reading.
    """
    shown = urls.mask(name)
    content = decode.unpacked(content, name=shown)
    kind = kind_of(content, name=shown, content_type=content_type)
    document = decode.text_of(content, content_type=content_type, markup=kind is Kind.HTML)
    base = ""
    match kind:
        case Kind.HTML:
            # Beautiful Soup and markdown-it each take longer to import than a whole `curator --version`
            from curator.catalogue import html  # noqa: PLC0415 - only HTML pays for it

            mentions, base = html.read(document, name=shown)
        case Kind.MARKDOWN:
            from curator.catalogue import markdown  # noqa: PLC0415 - only Markdown pays for it

            mentions = markdown.read(document, name=shown)
        case Kind.TABLE:
            mentions = table.read(document, name=shown)
        case Kind.SITEMAP:
            mentions = sitemap.read(content, name=shown)
        case Kind.TEXT:
            mentions = text.read(document)
    title = title_of(document, kind) if mentions else ""
    return [settled(each, base=base, page_url=page_url, base_url=base_url, title=title) for each in mentions]


def pages_of(content: bytes, *, name: str = "The sitemap") -> list[str] | None:
    """The addresses that a sitemap lists, those of nested sitemaps too; None where the content is no sitemap.

    Raises Problem for a sitemap that is broken.
    """
    unpacked = decode.unpacked(content, name=name)
    if not sitemap.is_sitemap(unpacked):
        return None
    return [mention.url for mention in sitemap.read(unpacked, name=name)]
