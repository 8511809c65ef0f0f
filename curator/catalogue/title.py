"""What a document of ours calls itself: its editors know a page by its title, not by its address.

Only the beginning is read: a title that does not stand there is none, and a large page costs no second parse.
"""

import html
import re
from itertools import pairwise
from typing import TYPE_CHECKING

from curator.catalogue.kinds import Kind

if TYPE_CHECKING:
    from markdown_it.token import Token

LONGEST = 200  # characters
_BEGINNING = 60_000  # characters

# What may hold a title that is not the page's (a comment, a script, a drawing), then the page's own. The lengths within
# are bounded, so that no broken page makes the search slow.
_HTML = re.compile(
    r"<!--.*?(?:-->|\Z)|<(script|style|template|svg)\b.*?(?:</\1\b|\Z)"
    r"|<(title|h1)(?:\s[^>]{0,500})?>(.{0,1000}?)</\2\b",
    re.IGNORECASE | re.DOTALL,
)
_TAG = re.compile(r"<[^>]*>")
_MATTER_TITLE = re.compile(
    r"""^title[ \t]*[:=][ \t]*("(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'|[^\s"'|>][^\n]*)""",
    re.MULTILINE,
)
_MATTER_COMMENT = re.compile(r"\s#.*")


def title_of(text: str, kind: Kind) -> str:
    """The title of a document; '' where it has none."""
    match kind:
        case Kind.HTML:
            found = _of_html(text[:_BEGINNING])
        case Kind.MARKDOWN:
            found = _of_markdown(text[:_BEGINNING])
        case _:
            found = ""
    found = " ".join(found.split())
    return found if len(found) <= LONGEST else found[: LONGEST - 1].rstrip() + "…"


def _of_html(text: str) -> str:
    """`<title>`, else the first `<h1>` that says anything."""
    heading = ""
    for match in _HTML.finditer(text):
        tag, inner = (match[2] or "").lower(), match[3]
        if tag == "title" and inner.strip():
            return html.unescape(inner)
        if tag == "h1" and not heading:
            heading = html.unescape(_TAG.sub("", inner)).strip()
    return heading


def _of_markdown(text: str) -> str:
    """The front matter's `title`, else the first heading."""
    # markdown-it takes longer to import than a whole `curator --version`
    from markdown_it import MarkdownIt  # noqa: PLC0415 - only Markdown pays for it

    from curator.catalogue.markdown import FRONT_MATTER  # noqa: PLC0415 - as above

    matter = FRONT_MATTER.match(text)
    if matter is not None:
        if title := _MATTER_TITLE.search(matter[0]):
            return _unquoted(title[1])
        text = text[matter.end() :]
    tokens = MarkdownIt("commonmark").parse(text)
    for opened, inline in pairwise(tokens):
        if opened.type == "heading_open":
            return "".join(_words(child) for child in inline.children or ())
    return ""


def _words(token: "Token") -> str:
    if token.type in ("softbreak", "hardbreak"):
        return " "
    return "" if token.type == "html_inline" else token.content


def _unquoted(value: str) -> str:
    """A YAML or TOML string without its quotes, a bare one without the comment behind it."""
    if value.startswith('"'):
        return re.sub(r"\\(.)", r"\1", value[1:-1])
    if value.startswith("'"):
        return value[1:-1].replace("''", "'")
    return _MATTER_COMMENT.sub("", value)
