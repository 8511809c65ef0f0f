"""A link, where it stands on our pages, and whose page it leads to."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Organisation:
    """Somebody whose pages we link to.

    `domains` are registered domains or hosts; of several that match, the longest wins.
    `successor` is a hint for suggestions; it alone opens no finding.
    """

    name: str
    aliases: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    country: str | None = None
    successor: str | None = None


@dataclass(frozen=True, slots=True)
class Notes:
    """What the editors wrote about a link themselves (columns of a CSV source). None: nothing said."""

    purpose: str | None = None
    topic: str | None = None
    owner: str | None = None
    caveat: str | None = None
    contact: str | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """One link as read out of one of our documents.

    `url` is the address as written with character references decoded, and nothing else.
    `text` is what a reader sees or hears of the link: its words, the alt text of its image, or '' where it has no
    accessible name. `context` is the sentence around it. `line` and `column` count from 1 and say where the href (or
    the bare address) stands; 0 where the format has no such thing.
    `skip` says why the link is not the web's to check ('relative', 'scheme', 'own'), or that it was meant to be and is
    no address ('malformed'); None: check it.
    `page` is the page of ours that the link stands on where the document itself says so (a table's `page` column);
    None: the document. `page_title` is what that page calls itself; '' where it has no title.
    """

    url: str
    text: str
    context: str
    line: int
    column: int = 0
    notes: Notes = field(default_factory=Notes)
    skip: str | None = None
    page: str | None = None
    page_title: str = ""


@dataclass(frozen=True, slots=True)
class Reference:
    """Where a link stands: the page of ours, the line of the href, the link's words and the sentence around it.

    `title` is what the page calls itself; '' where it has no title.
    """

    page: str
    line: int
    text: str
    context: str
    title: str = ""
