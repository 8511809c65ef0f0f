"""Links of an HTML page: `<a href>` and `<area href>`, with the line and column on which the href stands.

Links are those of a reader, not of a browser: pictures, frames, styles and scripts that a page loads are not curated.
"""

from collections.abc import Iterator

from bs4.element import PageElement, PreformattedString, Tag

from curator.catalogue import soup
from curator.catalogue.addresses import without_endless_references
from curator.catalogue.lines import Lines
from curator.catalogue.prose import Prose
from curator.catalogue.tags import attribute, label_of, value
from curator.core.link import Mention
from curator.errors import Problem

MAX_HTML = 20_000_000  # characters
MAX_TAGS = 500_000  # start and end tags; a page of 10,000 links has a tenth of it, and a tree takes 1 KB for each

# fmt: off
_BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div",
    "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head",
    "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "optgroup", "option", "p", "pre",
    "search", "section", "select", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
})
# fmt: on
_UNSEEN = frozenset({"script", "style", "template", "textarea", "title"})


def read(html: str, *, name: str) -> tuple[list[Mention], str]:
    """The mentions of a page and its `<base href>` ('' for none). Raises Problem where it is too large for a tree."""
    if len(html) > MAX_HTML or html.count("<") > MAX_TAGS:
        raise Problem(
            f"{name} is larger than {MAX_HTML // 1_000_000} MB or has more than {MAX_TAGS:,} tags,"
            " too much for one page; split it."
        )
    source = without_endless_references(html)
    reader = _Reader(source)
    reader.run(soup.parse(source))
    return reader.prose.finish(), reader.base or ""


class _Reader:
    """Tells the prose what a reader meets. `base` is the page's first `<base href>`."""

    def __init__(self, source: str) -> None:
        self.prose = Prose()
        self.base: str | None = None
        self._source, self._lines = source, Lines(source)

    def run(self, page: Tag) -> None:
        """Go through the tree in the order of the document; the path to where we are is kept, for trees are deep."""
        path: list[tuple[Tag, Iterator[PageElement]]] = [(page, iter(page.contents))]
        while path:
            tag, children = path[-1]
            child = next(children, None)
            if child is None:
                path.pop()
                self._end(tag)
            elif isinstance(child, Tag):
                if self._start(child):
                    path.append((child, iter(child.contents)))
            elif not isinstance(child, PreformattedString):  # comments and declarations
                self.prose.add(str(child))

    def _start(self, tag: Tag) -> bool:
        """An element begins; True where a reader sees what is in it."""
        if tag.name in _UNSEEN:
            # The <title> of a picture drawn in SVG is what a link without words is called.
            if tag.name == "title" and self.prose.in_link:
                self.prose.add(tag.get_text())
            return False
        if tag.name in _BLOCKS:
            self.prose.end_block()
        elif tag.name in ("a", "area"):
            self._link(tag)
        elif tag.name == "br":
            self.prose.space()
        elif tag.name == "img" and self.prose.in_link:
            self.prose.add(value(self._source, "alt", self._offset(tag)))
        elif tag.name == "base" and self.base is None:
            found = attribute(self._source, "href", self._offset(tag))
            self.base = found[0].strip() if found else None
        return True

    def _end(self, tag: Tag) -> None:
        if tag.name in ("a", "area"):
            self.prose.close()
        elif tag.name in _BLOCKS:
            self.prose.end_block()

    def _link(self, tag: Tag) -> None:
        self.prose.close()
        start = self._offset(tag)
        found = attribute(self._source, "href", start)
        if found is not None:
            url, at = found
            self.prose.open(url, *self._lines.place(at), label_of(self._source, start))

    def _offset(self, tag: Tag) -> int:
        """Where in the source the tag stands."""
        if tag.sourceline is None or tag.sourcepos is None:
            raise ValueError("html.parser tells where each tag stands")
        return self._lines.start(tag.sourceline) + tag.sourcepos
