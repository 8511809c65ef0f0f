"""The tree of a page by Beautiful Soup, for any page: broken, without end tags, or nested as deep as it is long.

Beautiful Soup on Python's `html.parser` keeps where each tag stands. Left alone, it raises for `<![foo[`, takes all
that follows a second `&#;` for text, needs time in the square of a page's size for unclosed elements, for comments and
for `<br>`, and warns of XML. What is here takes that away; comments end as in browsers (WHATWG HTML §13.2.5.43-52).
"""

import re
from typing import Any, cast

from bs4 import BeautifulSoup
from bs4.builder._htmlparser import BeautifulSoupHTMLParser, HTMLParserTreeBuilder
from bs4.element import Tag

_COMMENT_END = re.compile("--!?>")


def parse(html: str) -> BeautifulSoup:
    """The tree. Each tag's `sourceline` (from 1) and `sourcepos` (from 0) say where its `<` stands."""
    # Nothing after the last '>' can be a tag. The parser would look for its end again and again, from each '<' on.
    tags, closing, rest = html.rpartition(">")
    # Without any line end Beautiful Soup would ask, in a warning, whether this is a file's name.
    markup = f"{tags}{closing}{rest.replace('<', '&lt;')}\n"
    return _Soup(markup, builder=_Builder(multi_valued_attributes=None))  # "html.parser" would name the builder's base


class _Parser(BeautifulSoupHTMLParser):
    # Tags in a text to edit or to copy are none, whatever they would open or end (not so in Python before 3.14).
    CDATA_CONTENT_ELEMENTS = ("script", "style", "textarea")  # type: ignore[misc] # final in typeshed only

    def parse_comment(self, i: int, report: bool = True) -> int:  # noqa: ARG002 - the base's
        """A comment that is not closed goes on to the end; the base would look for its end at each `<!--` again."""
        end = _COMMENT_END.search(self.rawdata, i + 2)
        return end.end() if end else len(self.rawdata)

    def parse_html_declaration(self, i: int) -> int:
        """`<![if …]>` and its like are comments. The base class raises where it knows no such section."""
        if self.rawdata.startswith("<![", i):
            return self.parse_bogus_comment(i, report=False)
        return super().parse_html_declaration(i)

    def handle_pi(self, data: str) -> None:
        """Nobody sees it. The base would warn of a page that begins as XML does."""

    def handle_endtag(self, tag: str, check_already_closed: bool = True) -> None:
        # The base keeps a list of every <br> of the page to know a </br> by, and goes through it at each end tag.
        if not (check_already_closed and self.soup.builder.can_be_empty_element(tag)):
            super().handle_endtag(tag, check_already_closed=False)


class _Builder(HTMLParserTreeBuilder):
    def feed(self, markup: Any, _parser_class: type[BeautifulSoupHTMLParser] = _Parser) -> None:
        # The base has the parser leave character references to it, and stop at the second that is none.
        parser = _parser_class(cast(BeautifulSoup, self.soup), convert_charrefs=True)
        parser.feed(markup)
        parser.close()


class _Soup(BeautifulSoup):
    def _linkage_fixer(self, el: Tag) -> None:
        """Beautiful Soup walks up to the root at each text to mend links that only parsers which go back can break."""
