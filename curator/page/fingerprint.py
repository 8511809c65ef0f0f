"""Does a page show the words that it showed, in the same order, and does it lead to the same places? Told without the
walk over its elements, which is what reading a page costs most.

The digest holds all pieces of text but programs' and style sheets', and how they are joined; the tags that end a piece
of text; which elements are hidden, by the walk's own rule, where they stand and how their text begins; the days of time
elements; where links lead. So text that is hidden or revealed has another digest though no letter of it changed. What
it leaves out: which boxes are furniture by their names, and the words of links without text.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain, islice

from lxml import etree
from lxml.etree import _Element as Element

from curator.core.facts import PageFacts
from curator.core.words import names
from curator.page import box_names, emails
from curator.page.content_links import without_passing
from curator.page.furniture import SILENT_TAGS, Place, attributes_of, place_of
from curator.page.scan import LINKS, Scan

_TEXTS = etree.XPath("/descendant::text()", smart_strings=False)
_NAMES = etree.XPath("/descendant::*/@class | /descendant::*/@id", smart_strings=False)
_NAMED = etree.XPath("/descendant::*[@class or @id]")
_MARKED = etree.XPath("/descendant::*/@hidden/.. | /descendant::*/@aria-hidden/.. | /descendant::*/@style/..")
_PROGRAMS = ("script", "style")
# Silent tags that may hold text, and the text of drawings.
_SILENT = tuple(sorted((SILENT_TAGS | names("text tspan desc")) - names("script style svg input img embed")))
# Where the walk ends a piece of text or a cell.
_EDGES = tuple(
    sorted(
        names(
            "address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset",
            "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup",
            "option p pre search section summary table tbody td tfoot th thead tr ul",
        )
    )
)
# What a page shows of mail addresses in these attributes is not among its pieces of text. The words are looked for
# first: few pages hold any. Those who hide addresses so write the names in small letters.
_SIGNS_OF_MAIL = ("data-cfemail", "-domain")
_HIDES_MAIL = etree.XPath(
    "/descendant::*[not(self::script)][@data-cfemail or @data-domain or @data-mail-domain or @data-email-domain]"
)
_MAIL_IN_LINK = "/email-protection"
_MOST_HIDDEN = 400  # elements; of a page that hides more, or as many addresses, there is no digest
_PIECES = 40  # of the text of a hidden element
_BEGINNING = 200  # characters of it
_SIZE = 16  # bytes of each half


@dataclass(slots=True)
class Fingerprint:
    """The digest of a parsed page in two halves: of what can be had at once, and of the rest, made where it is asked
    for. The texts of programs and style sheets are taken out of the tree: nobody asks for them after `scan`."""

    root: Element
    found: Scan
    text: str  # the decoded page
    _first: str = field(default="", init=False)
    _whole: str | None = field(default=None, init=False)

    def __post_init__(self) -> None:
        for program in self.root.iter(*_PROGRAMS):
            program.text = None
        links = [self.found.base.partition("?")[0], *(_address(link.href) for link in self.found.links)]
        self._first = _hashed(_words(self.root), "\1".join(links))

    def is_of(self, facts: PageFacts) -> bool:
        """True where the page that the facts are of showed the same."""
        return facts.text_digest.startswith(self._first) and facts.text_digest == self.digest()

    def digest(self) -> str:
        """As `PageFacts.text_digest`: '' where it would not tell enough."""
        if self._whole is None:
            rest = _rest(self.root, self.found, self.text)
            self._whole = self._first + rest if rest else ""
        return self._whole


def _rest(root: Element, found: Scan, text: str) -> str:
    """The digest of what is hidden and of what readers see otherwise than it stands in the text."""
    hidden = list(islice(chain(_hidden(root), _mails(root, found, text)), _MOST_HIDDEN + 1))
    if len(hidden) > _MOST_HIDDEN or found.link_count > LINKS:
        return ""
    days = (element.get("datetime") or "" for element in root.iter("time"))
    tags = (element.tag for element in root.iter(*_EDGES))
    return _hashed(*("\1".join(part) for part in (hidden, days, tags)))


def _hashed(*parts: str) -> str:
    return hashlib.blake2b("\2".join(parts).encode("utf-8", "replace"), digest_size=_SIZE).hexdigest()


def _words(root: Element) -> str:
    """All pieces of text. A sign stands where two touch: a tag may part one word there, or two lines."""
    pieces = [" "]
    for piece in _strings(_TEXTS(root)):
        if not piece.isspace():
            pieces.append(piece)
        elif pieces[-1] != " ":
            pieces.append(" ")
    return "\0".join(pieces)


def _address(href: str) -> str:
    """A link's address as written, without what a server adds for one visitor: it has one of these signs."""
    if _MAIL_IN_LINK in href:
        return ""
    return without_passing(href) if "?" in href or ";" in href or "(" in href else href


def _hidden(root: Element) -> Iterator[str]:
    """Where the hidden elements stand that hold text or would end it, and how it begins; what its tag hides, the place
    tells of."""
    for element in root.iter(*_SILENT):
        if element.text or len(element):
            yield from _beginning(element)
    for element in _candidates(root):
        if not element.text and not len(element) and element.tag not in _EDGES:  # an icon
            continue
        attributes = attributes_of(element)
        if place_of(str(element.tag), attributes, element.getparent()) is Place.HIDDEN:
            yield from _beginning(element)
        elif "style" in attributes:
            yield from _mail(element)


def _beginning(element: Element) -> Iterator[str]:
    text = "".join(map(str, islice(element.itertext(), _PIECES)))[:_BEGINNING].strip()
    if text or next(element.iter(*_EDGES), None) is not None:
        yield f"{_path(element)} {text}"


def _candidates(root: Element) -> Iterator[Element]:
    """All elements that may be hidden by what stands on their start tags."""
    yield from _elements(_MARKED(root))
    hiding = {name for name in set(_strings(_NAMES(root))) if box_names.told(name) & box_names.HIDDEN}
    if hiding:
        for element in _elements(_NAMED(root)):
            if element.get("class") in hiding or element.get("id") in hiding:
                yield element


def _mails(root: Element, found: Scan, text: str) -> Iterator[str]:
    """Where elements stand that hide mail addresses from programs, and what readers see of them."""
    if any(sign in text for sign in _SIGNS_OF_MAIL):
        for element in _elements(_HIDES_MAIL(root)):
            yield from _mail(element)
    for element in root.iter("bdo"):
        yield from _mail(element)
    for link in found.links:
        if _MAIL_IN_LINK in link.href:
            yield from _mail(link.element)


def _mail(element: Element) -> Iterator[str]:
    address = emails.decoded(element, attributes_of(element))
    if address is not None:
        yield f"{_path(element)} {address}"


def _path(element: Element) -> str:
    return element.getroottree().getpath(element)


def _strings(values: object) -> list[str]:
    return values if isinstance(values, list) else []


def _elements(values: object) -> list[Element]:
    return values if isinstance(values, list) else []
