"""The addresses that a sitemap lists (sitemaps.org protocol 0.9): pages, or in an index the sitemaps below it.

The parser is expat, fed straight through: no tree, no network, and a document that declares an entity is refused.
"""

from xml.parsers import expat

from curator.core.link import Mention
from curator.errors import Problem

_ROOTS = {"urlset": "url", "sitemapindex": "sitemap"}
_BLANK = b" \t\r\n"


class _Root(Exception):  # noqa: N818 - an answer, no error
    """The document's first element; its name is the argument."""


class _Entity(Exception):  # noqa: N818 - an answer, no error
    """The document declares an entity; no sitemap needs one, and attacks do."""


def is_sitemap(content: bytes) -> bool:
    """True where the document's first element is a sitemap's, however the rest goes on."""
    return _root(content) in _ROOTS


def _root(content: bytes) -> str:
    """The name of the document's first element, without its namespace; '' where it is no XML."""

    def first(name: str, attributes: dict[str, str]) -> None:  # noqa: ARG001 - expat's signature
        raise _Root(name.rpartition(" ")[2])

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = first
    try:
        parser.Parse(content.lstrip(_BLANK), True)  # noqa: FBT003 - expat takes no keywords
    except _Root as root:
        return str(root)
    except (expat.ExpatError, LookupError, ValueError):
        return ""
    return ""


def read(content: bytes, *, name: str) -> list[Mention]:
    """A mention for each address that a sitemap lists. Raises Problem where it is broken."""
    listing = _Listing()
    try:
        listing.parse(content)
    except _Entity as error:
        raise Problem(f"{name} declares XML entities, which no sitemap needs; it was not read.") from error
    except expat.ExpatError as error:
        line = error.lineno + listing.lines_before
        raise Problem(f"{name} is a broken sitemap (line {line}); export it again.") from error
    except (LookupError, ValueError) as error:
        raise Problem(f"{name} is in an encoding that sitemaps do not use; save it as UTF-8.") from error
    return listing.mentions


class _Listing:
    """One pass over a sitemap."""

    def __init__(self) -> None:
        self.mentions: list[Mention] = []
        self._entry = ""  # the element that holds an address: a page's, or in an index a sitemap's
        self._namespace = ""
        self._path: list[str] = []
        self._address: list[str] = []
        self._place = (0, 0)
        self.lines_before = 0
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text
        self._parser.EntityDeclHandler = self._entity

    def parse(self, content: bytes) -> None:
        document = content.lstrip(_BLANK)  # an empty line before the declaration is common, and forbidden
        self.lines_before = content[: len(content) - len(document)].count(b"\n")
        self._parser.Parse(document, True)  # noqa: FBT003 - expat takes no keywords

    def _start(self, name: str, attributes: dict[str, str]) -> None:  # noqa: ARG002 - expat's signature
        if not self._path:
            self._namespace, _, root = name.rpartition(" ")
            self._entry = _ROOTS[root]
        self._path.append(name)
        self._address = []

    def _end(self, name: str) -> None:
        self._path.pop()
        if self._is("loc", name) and len(self._path) == 2 and self._is(self._entry, self._path[1]):
            url = "".join(self._address).strip()
            if url:
                self.mentions.append(Mention(url, url, "", *self._place))

    def _text(self, data: str) -> None:
        if len(self._path) != 3:
            return
        if not "".join(self._address).strip() and data.strip():
            blank = len(data) - len(data.lstrip())
            line, column = self._parser.CurrentLineNumber, self._parser.CurrentColumnNumber
            self._place = (line + self.lines_before, column + blank + 1)
        self._address.append(data)

    def _entity(self, *_declaration: object) -> None:
        raise _Entity

    def _is(self, local: str, name: str) -> bool:
        """True for the sitemap's own element of that name: an image's or a video's `loc` is in another namespace."""
        return name == (f"{self._namespace} {local}" if self._namespace else local)
