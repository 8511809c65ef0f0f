"""Question 2, its darker half: the server answers, but is the page there?

Never by status alone. Either the page's own words say so (`core.notfound`), or its address calls itself an error page:
one look is enough. Or readers are sent elsewhere and the text that was there, or that we promise, is not: to the home
page, to one page that others are sent to too, to a search; or a made-up address of the same folder is answered just so;
or a program's error is all that is shown.
These need two looks, since a site under repair does the same for an hour.

Where the approved text is still there, the page is, whatever the way to it.
"""

from collections import Counter
from collections.abc import Container, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from curator.core import addresses, crashes, notfound, promise, words
from curator.core.change import Change, ChangeKind
from curator.core.evidence import Evidence
from curator.core.facts import DocumentKind, PageFacts, Reading
from curator.core.promise import Promise
from curator.core.reachability import Reason
from curator.core.siblings import NOTHING_SHARED, Shared

ALIKE = 0.8  # share of the words, counted, that two answers have in common where they are one and the same page
CROWD = 2  # other pages of ours that landed on the same page
_BY_TITLE = frozenset({"error-title"})
_BY_HEADING = _BY_TITLE | {"error-heading"}
_BY_ANYTHING = _BY_HEADING | {"error-text", "hosting-default"}
_FILES = (".pdf", ".doc", ".docx", ".ppt", ".pptx", ".xls", ".xlsx", ".odt", ".rtf", ".epub")


class Landing(StrEnum):
    """Where readers land instead."""

    HOME = "home"
    ONE = "one"
    SEARCH = "search"
    ERROR = "error"
    OTHER = "other"
    NOWHERE = "nowhere"


SENTENCES: Mapping[Reason, str] = MappingProxyType(
    {
        Reason.SOFT_404: "The page itself says that it is not there.",
        Reason.SERVER_ERROR: "The error of a program stands in place of the page.",
        Reason.SENT_HOME: "Readers land on the site's home page instead of this page.",
        Reason.SENT_TO_ONE: "Readers of several pages all land on one page instead.",
        Reason.SENT_TO_SEARCH: "Readers land on the site's search instead of this page.",
        Reason.SENT_ELSEWHERE: "Readers land on another page, which has nothing of what was there.",
        Reason.SENT_TO_ERROR: "Readers are sent to the site's error page.",
        Reason.SAME_AS_MADE_UP: "The site answers with the same page for an address that never was.",
    }
)


@dataclass(frozen=True, slots=True)
class Missing:
    """The page is not there. `at_once`: the page's own words, or its address, say so; else two looks must agree.

    `sibling_too`: a made-up address of the same folder is sent to the very same page.
    """

    reason: Reason
    landing: Landing
    confidence: float
    at_once: bool = False
    quote: str = ""
    rule: str = ""
    sibling_too: bool = False


@dataclass(frozen=True, slots=True)
class Sibling:
    """What a made-up address of the same folder was answered. `reading` is None where the answer was no page."""

    evidence: Evidence
    reading: Reading | None


class Ask(StrEnum):
    """What must be known before this can be judged."""

    SIBLING = "sibling"  # a made-up address of the same folder
    CROWD = "crowd"  # where the other links of the run landed
    REFRESH = "refresh"  # the page that an immediate refresh leads to
    SITE = "site"  # what other pages of the host show


@dataclass(frozen=True, slots=True)
class Around:
    """What the run knows besides this one look. `crowd` counts other pages of ours that landed on the same page,
    `shared` is what other pages of the host show, `compared` the change as it was found before they were asked for,
    where they share nothing.

    `asked` says that nothing more will come: what is None then could not be had.
    """

    sibling: Sibling | None = None
    crowd: int | None = None
    shared: Shared = NOTHING_SHARED
    compared: Change | None = None
    asked: bool = False


NOTHING_AROUND = Around()


def judge(
    evidence: Evidence,
    reading: Reading,
    change: Change | None,
    approved: PageFacts | None,
    said: Promise,
    around: Around,
) -> Missing | Ask | None:
    """Whether the page is missing; None: nothing says so. `change` is against `approved` (None: nothing approved)."""
    if change is not None and not change.real:
        return None
    if change is not None and change.kind is not ChangeKind.REPLACED:
        return None
    asked, final = evidence.hops[0].url if evidence.hops else evidence.request.url, evidence.final_url
    kept = promise.kept(said, reading.facts) if approved is None else False
    sent = _sent_away(asked, final, reading, around, kept=kept)
    if sent is not None:
        return sent
    if approved is not None and not addresses.same_place(asked, final) and promise.kept(said, reading.facts) is False:
        # Neither what was there nor what we say of it: wherever that is, it is not the page.
        return Missing(Reason.SENT_ELSEWHERE, Landing.OTHER, 0.9)
    if kept is False and crashes.shows_one(reading):
        return Missing(Reason.SERVER_ERROR, Landing.ERROR, 0.9)
    broken = approved is not None or (kept is not True and _was_a_file(asked, reading))
    return _as_a_made_up_one(asked, reading, around) if broken else None


def own_words(reading: Reading, change: Change | None, approved: PageFacts | None, said: Promise) -> Missing | None:
    """Whether the page itself says that it is not there, be it of a page of which no text can be read.

    The more of the approved text stands there still, or the more our own words are kept, the plainer it must say so;
    where nothing of that text is left, weaker words are enough.
    """
    if change is not None and not change.real:
        return None
    replaced = change is not None and change.kind is ChangeKind.REPLACED
    admits = notfound.judge(reading, replaced=replaced)
    if admits is None or admits.rule not in _plain_enough(change, approved, said, reading.facts):
        return None
    spoken_so = [_title_only(reading.facts, text) for text in said.texts] if approved is None else [approved]
    if any(notfound.judge(Reading(facts, reading.signs), replaced=replaced) for facts in spoken_so):
        return None  # it spoke so when it was approved, or our own link does: a page about errors
    return Missing(
        Reason.SOFT_404, Landing.NOWHERE, admits.confidence, at_once=True, quote=admits.quote, rule=admits.rule
    )


def _title_only(facts: PageFacts, title: str) -> PageFacts:
    return replace(facts, title=title, blocks=(), extract="", furniture="")


def _plain_enough(change: Change | None, approved: PageFacts | None, said: Promise, facts: PageFacts) -> Container[str]:
    if change is not None and change.kind is ChangeKind.EDITED:
        return _BY_TITLE
    if change is not None and change.kind is ChangeKind.THINNED:
        return _BY_HEADING
    if approved is None and promise.kept(said, facts):
        return _BY_TITLE
    return _BY_ANYTHING


def _sent_away(asked: str, final: str, reading: Reading, around: Around, *, kept: bool | None) -> Missing | Ask | None:
    if addresses.same_place(asked, final):
        return None
    if kept:
        return None
    if addresses.is_error(final) and not addresses.is_error(asked):
        return Missing(Reason.SENT_TO_ERROR, Landing.ERROR, 0.95, at_once=True)
    if addresses.is_search(final) and not addresses.is_search(asked):
        quote = notfound.empty_search(reading)
        return Missing(Reason.SENT_TO_SEARCH, Landing.SEARCH, 0.93, at_once=quote is not None, quote=quote or "")
    if addresses.is_home(final) and not addresses.is_home(asked):
        # Where our words promise nothing but the site, its home page is a fair place to land.
        return None if kept is None else _sent_home(final, around)
    if around.crowd is None:
        return None if around.asked else Ask.CROWD
    if around.crowd >= CROWD or _sibling_lands(final, around):
        return Missing(Reason.SENT_TO_ONE, Landing.ONE, 0.95)
    return None


def _sibling_lands(final: str, around: Around) -> bool:
    """True where a made-up address of the same folder is sent to the very same page."""
    return around.sibling is not None and addresses.same_place(around.sibling.evidence.final_url, final)


def _sent_home(final: str, around: Around) -> Missing | Ask:
    if around.sibling is None and not around.asked:
        return Ask.SIBLING
    too = _sibling_lands(final, around)
    return Missing(Reason.SENT_HOME, Landing.HOME, 0.97 if too else 0.93, sibling_too=too)


def _was_a_file(asked: str, reading: Reading) -> bool:
    """The address is that of a document, and a page answers."""
    return asked.partition("?")[0].lower().endswith(_FILES) and reading.signs.kind is DocumentKind.HTML


def _as_a_made_up_one(asked: str, reading: Reading, around: Around) -> Missing | Ask | None:
    """A broken promise is known; that a made-up address is answered with the very same page must agree."""
    if addresses.is_home(asked):
        return None
    if around.sibling is None:
        return None if around.asked else Ask.SIBLING
    if around.sibling.reading is None or not alike(around.sibling.reading.facts, reading.facts):
        return None
    return Missing(Reason.SAME_AS_MADE_UP, Landing.NOWHERE, 0.93)


def alike(one: PageFacts, other: PageFacts) -> bool:
    """True where two answers are one page but for a word or two (a date, the address asked for)."""
    a, b = _bag(one), _bag(other)
    total = a.total() + b.total()
    return total == 0 or 2 * (a & b).total() >= ALIKE * total


def _bag(facts: PageFacts) -> Counter[str]:
    said = words.words(" ".join((facts.title, *(block.text for block in facts.blocks))))
    return Counter(said)
