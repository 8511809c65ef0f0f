"""What a page says, as read out of its bytes: the values that are compared, judged and stored."""

from dataclasses import dataclass, field
from enum import StrEnum


class BlockKind(StrEnum):
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    ROW = "row"
    NOTE = "note"  # note and warning boxes: content, and the most dangerous to lose


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of the main content, its white space folded, in the order of the page.

    `level` is a heading's, 1 to 6 (0: no heading). A block's path is the headings above it.
    """

    kind: BlockKind
    text: str
    level: int = 0


@dataclass(frozen=True, slots=True)
class ContentLink:
    """A link within the main content: its words, folded, and where it leads, as an absolute address."""

    words: str
    url: str


class DateKind(StrEnum):
    """What a page says of itself on a day. Only a review is somebody's word that the text was still right."""

    REVIEWED = "reviewed"
    NEXT_REVIEW = "next-review"
    MODIFIED = "modified"
    PUBLISHED = "published"


class DateOrigin(StrEnum):
    """Where a date stands."""

    TEXT = "text"  # what readers see
    JSON_LD = "json-ld"
    META = "meta"
    TIME = "time"  # the datetime attribute of a visible time element


@dataclass(frozen=True, slots=True)
class PageDate:
    """One of the page's own dates: '2014', '2014-03' or '2014-03-12'; '' where the writing can be read in two ways
    (03/04/2026). `quote` is the visible line that says it, '' for a date that no reader sees."""

    kind: DateKind
    day: str
    origin: DateOrigin
    quote: str = ""

    @property
    def unsure(self) -> bool:
        return not self.day


@dataclass(frozen=True, slots=True)
class Marks:
    """Whose page it is, as far as the page itself tells: kept with the approved state, compared later.

    Each is folded so that equal marks are equal values, without repeats, in the order of the page, at most 50 of a kind
    (of `outbound` and `anchors_out` 100). `domain` is the registered domain of the address that the page came from (an
    IP address stands for itself). `site_names` and `organisations` keep their case; the former are what the site calls
    itself (og:site_name, application-name, JSON-LD WebSite, the part of the title that repeats in the header), the
    latter whom it belongs to (JSON-LD Organization, the copyright line, the charity line, meta author or publisher).
    `phones` are digits only, `charities` registration numbers as letters and digits, `emails` the registered domains of
    the addresses on the page, `analytics` ids as scripts name them, `outbound` the registered domains that the page
    links to (its own left out), `anchors_out` the words of those links, lower case, as 'domain words'.
    `certificate` is the organisation that the site's certificate names, else the name of the host in it; '' for http.
    """

    domain: str = ""
    site_names: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    charities: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    generator: str = ""
    analytics: tuple[str, ...] = ()
    outbound: tuple[str, ...] = ()
    anchors_out: tuple[str, ...] = ()
    certificate: str = ""


NO_MARKS = Marks()


@dataclass(frozen=True, slots=True)
class PageFacts:
    """The facts of one version of a page.

    `blocks` is our own view of the main content, `extract` the text of an independent extractor: a change counts only
    where both see it. `furniture` is the visible text around the main content, a piece a line: what merely left or
    joined the content of one view still stands there. `visible_words` counts all words a reader could see.
    `extractor` names both views and their versions; facts of different extractors are never compared. `marks` say whose
    page it is, `links` where the main content leads (at most 300), `dates` what the page says of its own age.
    `text_digest` is equal where a page's visible text and its links are (`curator.page.fingerprint`), '' where that was
    not told; it spares a reading, is no fact of its own and never compared.
    """

    title: str
    language: str | None
    canonical: str | None
    blocks: tuple[Block, ...]
    extract: str
    visible_words: int
    extractor: str
    furniture: str = ""
    marks: Marks = NO_MARKS
    links: tuple[ContentLink, ...] = ()
    dates: tuple[PageDate, ...] = ()
    text_digest: str = field(default="", compare=False)

    @property
    def blind(self) -> bool:
        """True where the page gave no readable text (a script's shell, an image, an unknown format)."""
        return not self.blocks and not self.extract.strip()


class DocumentKind(StrEnum):
    """What the bytes are, whatever the header calls them."""

    HTML = "html"
    TEXT = "text"
    PDF = "pdf"
    EMPTY = "empty"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Signs:
    """What a body shows beside its text: looked at once, never stored.

    `refresh` is where an immediate meta refresh (at most 10 seconds) leads, as an absolute http(s) address other than
    the page's own. `password` says that a visible form asks for one. `anchors` are all ids and names that a fragment
    can point at (None: not asked for, not an HTML page, or one whose anchors a script makes). `noscript` is the text
    for browsers without scripts and `source` the first 64 KB of the decoded page, as sent. `scripts` counts script
    elements, `links` the links with an address. `noindex` is what robots metas say.
    """

    kind: DocumentKind = DocumentKind.OTHER
    refresh: str | None = None
    password: bool = False
    anchors: frozenset[str] | None = None
    noscript: str = ""
    source: str = ""
    scripts: int = 0
    links: int = 0
    noindex: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """All that one body gave."""

    facts: PageFacts
    signs: Signs = field(default_factory=Signs)
