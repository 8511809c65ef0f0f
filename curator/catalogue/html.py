"""Links of an HTML page: `<a href>` and `<area href>`, with the line and column on which the href stands.

The standard library's parser is fed straight through and no tree is built: a page of any size or depth costs one pass,
and the parser knows where each tag stands. Links are those of a reader, not of a browser: pictures, frames, styles and
scripts that a page loads are not curated.
"""

import re
from html.parser import HTMLParser

from curator.catalogue.addresses import decode_references
from curator.catalogue.prose import Prose
from curator.core.link import Mention

# fmt: off
_BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div",
    "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head",
    "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "optgroup", "option", "p", "pre",
    "search", "section", "select", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
})
# fmt: on
_UNSEEN = frozenset({"script", "style", "template", "textarea", "title"})
_ATTRIBUTE = re.compile(r"""([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?""")


def read(html: str) -> tuple[list[Mention], str]:
    """The mentions of a page and its `<base href>` ('' for none)."""
    reader = _Reader()
    reader.read(html)
    return reader.prose.finish(), reader.base or ""


def attribute(tag: str, name: str) -> tuple[str, int] | None:
    """The value of a start tag's attribute and the offset in the tag at which the attribute stands.

    The first of two alike counts, as in browsers; without a value it is ''.
    """
    for match in _ATTRIBUTE.finditer(tag, 1):
        if match[1].lower() == name:
            raw = next((value for value in match.groups()[1:] if value is not None), "")
            return decode_references(raw), match.start()
    return None


def value(tag: str, name: str) -> str:
    """The value of a start tag's attribute, '' where it has none."""
    found = attribute(tag, name)
    return found[0] if found else ""


def label_of(tag: str) -> str:
    """What a link without words is called (accname: aria-label before title), an image map's area by its alt."""
    return value(tag, "alt").strip() or value(tag, "aria-label").strip() or value(tag, "title")


class _Reader(HTMLParser):
    """Tells the prose what the parser meets. `base` is the page's first `<base href>`."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.prose = Prose()
        self.base: str | None = None
        self._unseen = ""
        self._depth = 0

    def read(self, html: str) -> None:
        # Nothing after the last '>' can be a tag. The parser would look for its end again and again, from each '<' on.
        tags, closing, rest = html.rpartition(">")
        self.feed(tags + closing)
        self.close()
        self.handle_data(rest)

    def parse_marked_section(self, i: int, report: bool = True) -> int:  # noqa: ARG002 - the base's
        """`<![if …]>` and its like: comments, as in browsers. The base class raises where it knows no such section."""
        return self.parse_bogus_comment(i, report=False)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - the base's
        if self._unseen:
            self._depth += tag == self._unseen
            return
        if tag in _UNSEEN:
            self._unseen, self._depth = tag, 1
        elif tag in _BLOCKS:
            self.prose.end_block()
        elif tag == "a":
            self._link()
        elif tag == "area":
            self._link()
            self.prose.close()
        elif tag == "br":
            self.prose.space()
        elif tag == "img" and self.prose.in_link:
            self.prose.add(value(self.get_starttag_text() or "", "alt"))
        elif tag == "base" and self.base is None and (found := attribute(self.get_starttag_text() or "", "href")):
            self.base = found[0].strip()

    def handle_endtag(self, tag: str) -> None:
        if self._unseen:
            self._depth -= tag == self._unseen
            if self._depth == 0:
                self._unseen = ""
        elif tag == "a":
            self.prose.close()
        elif tag in _BLOCKS:
            self.prose.end_block()

    def handle_data(self, data: str) -> None:
        # The <title> of a picture drawn in SVG is what a link without words is called.
        if not self._unseen or (self._unseen == "title" and self.prose.in_link):
            self.prose.add(data)

    def _link(self) -> None:
        self.prose.close()
        tag = self.get_starttag_text() or ""
        found = attribute(tag, "href")
        if found is None:
            return
        url, offset = found
        line, column = self.getpos()
        before = tag[:offset]
        if "\n" in before:
            line += before.count("\n")
            column = offset - before.rfind("\n") - 1
        else:
            column += offset
        self.prose.open(url, line, column + 1, label_of(tag))
