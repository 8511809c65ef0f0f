"""The story that the demo plays: who is on the small web, what happens there and when, and what the editor does. Data.

A scene holds from its day on, until the next scene of the same address begins. Days are UTC calendar days.
The three organisations of the seed page stand here with pages in our own words; all others are invented, on names that
are reserved for examples (RFC 2606 §2). Telephone numbers are from the range that is reserved for fiction.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from curator.core.findings import Finding
from curator.core.review import Decision

FIRST_MONDAY = date(2026, 1, 5)
WEEKS = 6


class Pace(StrEnum):
    """How often the furniture of a site's pages changes, and with it their validators."""

    REQUEST = "request"  # tokens, counters and adverts are new on every request; no ETag, no Last-Modified
    WEEK = "week"  # adverts and headlines are new every Monday; ETag and Last-Modified say so
    NEVER = "never"  # the bytes stay; the server answers 304


@dataclass(frozen=True, slots=True)
class Site:
    """A site's name, look and habits."""

    name: str
    motto: str
    layout: str
    pace: Pace
    colour: str


@dataclass(frozen=True, slots=True)
class Shows:
    """The address shows an article; `layout` stands in where the site has been redesigned, `site` where it is
    somebody else's now."""

    article: str
    words: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    layout: str | None = None
    site: Site | None = None


@dataclass(frozen=True, slots=True)
class Sends:
    """The address sends its readers on; `to` is the Location, a path of the same host or a whole address."""

    status: int
    to: str


@dataclass(frozen=True, slots=True)
class Fails:
    """The address answers with an error."""

    status: int
    sentence: str


@dataclass(frozen=True, slots=True)
class Scene:
    """From `since` on, this is what the address does."""

    since: date
    act: Shows | Sends | Fails


@dataclass(frozen=True, slots=True)
class Decides:
    """The editor decides the open item of an address; a `replace` takes the address that the item suggests."""

    on: date
    url: str
    finding: Finding
    decision: Decision
    note: str


@dataclass(frozen=True, slots=True)
class Edits:
    """The editor puts another address on one of our pages, which is then imported again."""

    on: date
    page: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Story:
    """Sites by host, scenes by address (host, path, query), what becomes of all addresses of a host, the days on which
    a host is down, what the editor does."""

    sites: Mapping[str, Site]
    scenes: Mapping[str, tuple[Scene, ...]]
    collapses: Mapping[str, Scene]
    outages: Mapping[str, frozenset[date]]
    editor: tuple[Decides | Edits, ...]

    def act_on(self, address: str, day: date) -> Scene | None:
        """The scene that an address plays on a day; None where there is nothing at it."""
        collapse = self.collapses.get(address.partition("/")[0])
        if collapse is not None and collapse.since <= day:
            return collapse
        begun = [scene for scene in self.scenes.get(address, ()) if scene.since <= day]
        return max(begun, key=lambda scene: scene.since) if begun else None

    def is_down(self, host: str, day: date) -> bool:
        return day in self.outages.get(host, frozenset())


def _always(article: str) -> tuple[Scene, ...]:
    return _at_first(article)


def _at_first(article: str, *later: Scene, **words: str) -> tuple[Scene, ...]:
    """The article has been there since long before the story, until a later scene begins."""
    return (Scene(date(2025, 9, 1), Shows(article, MappingProxyType(words))), *later)


def _announced(article: str) -> tuple[Scene, ...]:
    """The article, and later the panel about the merger beside it."""
    return _at_first(
        article,
        Scene(_MERGER_PANEL, Shows(article, _BEFORE_IT)),
        Scene(date(2026, 2, 1), Shows(article, _AFTER_IT)),
    )


_SITES = {
    "www.cbcf.org": Site(
        "Canadian Breast Cancer Foundation", "Research, education, support", "portal", Pace.REQUEST, "#c2185b"
    ),
    "support.cbcf.org": Site("Willow Support", "Information and peer support", "portal", Pace.WEEK, "#5b8c3a"),
    "www.breastcancer.org": Site(
        "Breastcancer.org", "Trusted information about breast cancer", "magazine", Pace.REQUEST, "#a0276f"
    ),
    "www.willow.org": Site("Willow", "Breast cancer support by those who know", "club", Pace.WEEK, "#5b8c3a"),
    "www.hopehouse.example": Site("Hope House", "Somebody answers", "club", Pace.WEEK, "#1f5f8b"),
    "www.riversidecircle.example": Site("Riverside Circle", "Come and sit with us", "magazine", Pace.WEEK, "#2b7a78"),
    "www.northstarlodge.example": Site("North Star Lodge", "A house near the hospital", "club", Pace.NEVER, "#34495e"),
    "www.milesforcare.example": Site(
        "Miles for Care", "So that distance does not decide", "magazine", Pace.REQUEST, "#b3541e"
    ),
    "library.plainwords.example": Site("Plain Words Library", "Health, said simply", "magazine", Pace.WEEK, "#4a4e8f"),
    "www.softlanding.example": Site("Soft Landing", "Fitted with care", "club", Pace.WEEK, "#7a4b8c"),
    "www.askfirst.example": Site("Ask First", "Better questions, better answers", "club", Pace.NEVER, "#6b4226"),
    "www.gentlemotion.example": Site("Gentle Motion", "A little more each week", "magazine", Pace.WEEK, "#00796b"),
    "www.kitchentable.example": Site("The Kitchen Table", "Food for hard days", "magazine", Pace.REQUEST, "#9c4a1a"),
}

# Who has Soft Landing's address since it lapsed: nobody says.
_LEAF = Site("Green Leaf Daily", "Reviews, strains and deals", "blog", Pace.WEEK, "#3f7d20")

_MOVED_IN_JANUARY = date(2026, 1, 15)
_MERGER_PANEL = date(2026, 1, 19)
_BEFORE_IT = MappingProxyType({"merger": "On February 1 we are joining the Canadian Cancer Society."})
_AFTER_IT = MappingProxyType({"merger": "On February 1 we joined the Canadian Cancer Society."})

_SCENES = {
    # CBCF announces its merger while its pages still work.
    "www.cbcf.org/": _announced("cbcf_home"),
    "www.cbcf.org/central/AboutBreastCancerMain/MetastaticBreastCancer/Pages/Metastatic-Breast-Cancer.aspx": _announced(
        "cbcf_metastatic"
    ),
    "www.cbcf.org/bc/AboutBreastCancerMain/MetastaticBreastCancer/Pages/Signs-Symptoms.aspx": _announced("cbcf_signs"),
    # BREASTCANCER.ORG moves its whole tree, with permanent redirects.
    "www.breastcancer.org/symptoms/types/recur_metast": _at_first(
        "bco_recurrent", Scene(_MOVED_IN_JANUARY, Sends(301, "/types/metastatic-recurrent"))
    ),
    "www.breastcancer.org/types/metastatic-recurrent": (Scene(_MOVED_IN_JANUARY, Shows("bco_recurrent")),),
    # Willow's home is redesigned and says the same: nobody must hear of it. Then it moves for good to the sub-domain
    # that has the rest of its text already.
    "www.willow.org/": _at_first(
        "willow_home",
        Scene(date(2026, 1, 10), Shows("willow_home", layout="magazine")),
        Scene(date(2026, 1, 16), Sends(301, "http://support.cbcf.org/")),
    ),
    "support.cbcf.org/": (Scene(date(2026, 1, 16), Shows("willow_home")),),
    "support.cbcf.org/get-information/metastatic-breast-cancer/": _always("willow_metastatic"),
    "support.cbcf.org/get-information/metastatic-breast-cancer/palliative-care-part-treatment-plan/": _always(
        "willow_palliative"
    ),
    # Fewer people can apply than before.
    "www.milesforcare.example/apply": _at_first(
        "grants",
        Scene(date(2026, 1, 24), Shows("grants", MappingProxyType({"distance": "150", "income": "48,000"}))),
        distance="100",
        income="60,000",
    ),
    # The lodge's page is taken off for good.
    "www.northstarlodge.example/guests/rooms.html": _at_first(
        "lodge", Scene(date(2026, 1, 25), Fails(404, "The page that you asked for is not here."))
    ),
    # The circle tidies its addresses up.
    "www.riversidecircle.example/groups": _at_first(
        "riverside", Scene(date(2026, 2, 6), Sends(308, "/meet/support-groups"))
    ),
    "www.riversidecircle.example/meet/support-groups": (Scene(date(2026, 2, 6), Shows("riverside")),),
    # The helpline gets another number.
    "www.hopehouse.example/talk-to-us": _at_first(
        "hopehouse",
        Scene(date(2026, 2, 7), Shows("hopehouse", MappingProxyType({"phone": "1-800-555-0199"}))),
        phone="1-800-555-0100",
    ),
    # A charity forgets to renew its address, and somebody who sells something else takes it.
    "www.softlanding.example/fittings": _at_first(
        "fittings", Scene(date(2026, 2, 5), Shows("leaf", site=_LEAF)), phone="1-800-555-0126"
    ),
    # The library begins to turn programs away.
    "library.plainwords.example/breast-cancer/glossary": _at_first(
        "glossary", Scene(date(2026, 1, 26), Fails(403, "Automated access to this library is not allowed."))
    ),
    # A server with a bad day in the last week.
    "www.askfirst.example/questions": _at_first(
        "questions", Scene(date(2026, 2, 9), Fails(500, "The server could not answer your question."))
    ),
    # Sent on for the winter only: the address that we link to stays the right one.
    "www.gentlemotion.example/exercises/after-surgery": _at_first(
        "exercises", Scene(date(2026, 1, 7), Sends(302, "/winter/exercises-after-surgery"))
    ),
    "www.gentlemotion.example/winter/exercises-after-surgery": (Scene(date(2026, 1, 7), Shows("exercises")),),
    "www.kitchentable.example/recipes?for=treatment": _always("recipes"),
}

# In the end Willow's sub-domain merges away too: whatever is asked there, readers land on one home page.
_COLLAPSES = {"support.cbcf.org": Scene(date(2026, 1, 30), Sends(302, "http://www.cbcf.org/"))}

_OUTAGES = {"www.cbcf.org": frozenset({date(2026, 1, 12)})}

_EDITOR = (
    Decides(
        date(2026, 1, 20),
        "http://www.breastcancer.org/symptoms/types/recur_metast",
        Finding.MOVED,
        Decision.REPLACE,
        "The same page at its new address.",
    ),
    Edits(
        date(2026, 1, 21),
        "metastatic-and-recurring-breast-cancer.html",
        "http://www.breastcancer.org/symptoms/types/recur_metast",
        "http://www.breastcancer.org/types/metastatic-recurrent",
    ),
    Decides(
        date(2026, 1, 27),
        "http://www.milesforcare.example/apply",
        Finding.CHANGED,
        Decision.ACKNOWLEDGE,
        "Our sentence about them holds under the new terms.",
    ),
)

STORY = Story(
    MappingProxyType(_SITES),
    MappingProxyType(_SCENES),
    MappingProxyType(_COLLAPSES),
    MappingProxyType(_OUTAGES),
    _EDITOR,
)
