"""The pages of the small web: what each address answers on the clock's day, with all the furniture of real sites.

Menus, cookie boxes, adverts, counters, tokens and scripts stand around every text, and change at the site's pace.
Nothing here is random: a digest of the address and the moment picks the furniture, so that two demos are alike.
"""

import hashlib
import itertools
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from http import HTTPStatus
from typing import TypeVar

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from curator.clock import Clock
from jobs.demo.story import Fails, Pace, Scene, Sends, Shows, Site, Story
from jobs.demo.web import Reply

T = TypeVar("T")

ROBOTS = "User-agent: *\nDisallow: /account/\nDisallow: /search\n"
COLOPHON = "This page was written for Curator's demonstration and is served on this machine only."

_MENU = (
    ("About us", ("Our story", "Our people", "Annual report", "Where the money goes", "Jobs", "Press", "Contact")),
    ("Breast health", ("Know your body", "Screening", "Finding a lump", "Family history", "Risk", "Myths", "Men")),
    ("Diagnosis", ("Tests", "The pathology report", "Stages and grades", "Types", "Second opinion", "Waiting")),
    ("Treatment", ("Surgery", "Chemotherapy", "Radiation", "Hormone therapy", "Targeted therapy", "Clinical trials")),
    ("Living with cancer", ("Eating well", "Moving", "Tiredness", "Sleep", "Work and money", "Children", "Intimacy")),
    ("Support", ("Talk to somebody", "Groups", "For families", "Travel and lodging", "Letters from readers")),
    ("Research", ("What we fund", "For scientists", "Results in plain words", "Biobank", "Patient partners")),
    ("Take part", ("Give", "Volunteer", "Run and walk", "In memory", "Leave a legacy", "Companies", "Shop")),
)
_HEADLINES = (
    "Volunteers needed for the spring run",
    "Our new reading room is open",
    "A quilt with four hundred names",
    "Radio hour on sleep, this Thursday",
    "Wig bank moves across the street",
    "Students win prize for a quieter scanner",
    "Cooking class is full, another follows",
    "How a choir became a support group",
    "Thank you to the skaters of the long lake",
    "Minutes of the general meeting",
    "Night bus to the clinic runs again",
    "Painting course for beginners",
)
_ADVERTS = (
    ("Warm boots for long winters", "Two pairs for the price of one until Sunday."),
    ("Fly south in March", "Seats from 199 dollars, luggage included."),
    ("Your roof before the thaw", "Free estimate within a day."),
    ("Learn the fiddle online", "The first four lessons cost nothing."),
    ("Fresh bread at your door", "Order before nine in the evening."),
    ("A telephone plan that fits", "Keep your number, 1-888-555-0170."),
)


@dataclass(frozen=True, slots=True)
class Furniture:
    """All on a page that is not its text, as it is at one moment."""

    menu: tuple[tuple[str, tuple[str, ...]], ...]
    headlines: tuple[str, ...]
    advert: tuple[str, str]
    today: str
    year: int
    token: str
    build: str
    visitors: int
    online: int
    raised: str
    partners: int


class Pages:
    """Answers for the addresses of the story, on the day that the clock shows."""

    def __init__(self, story: Story, clock: Clock) -> None:
        self._story, self._clock = story, clock
        self._asked = itertools.count(1)
        self._environment = Environment(
            loader=PackageLoader("jobs.demo", "pages"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._environment.filters["slug"] = slug

    def answer(self, address: str) -> Reply | None:
        """What an address (host, path and query) answers now; None where its host is down."""
        day = self._clock.now().date()
        host, _, path = address.partition("/")
        site = self._story.sites.get(host)
        if self._story.is_down(host, day):
            return None
        if path == "robots.txt" and site is not None:
            return Reply(200, ROBOTS.encode(), {"Content-Type": "text/plain; charset=utf-8"})
        scene = self._story.act_on(address, day)
        if site is None or scene is None:
            return self._error(host, Fails(404, "There is no such page."))
        if isinstance(scene.act, Sends):
            return Reply(scene.act.status, headers={"Location": scene.act.to})
        if isinstance(scene.act, Fails):
            return self._error(host, scene.act)
        return self._page(site, address, scene, scene.act, day)

    def _error(self, host: str, fails: Fails) -> Reply:
        phrase = HTTPStatus(fails.status).phrase
        template = self._environment.get_template("layouts/error.html")
        body = template.render(host=host, status=fails.status, phrase=phrase, sentence=fails.sentence)
        return Reply(fails.status, body.encode(), {"Content-Type": "text/html; charset=utf-8"})

    def _page(self, site: Site, address: str, scene: Scene, shows: Shows, day: date) -> Reply:
        site = shows.site or site
        edition = _edition(site.pace, scene, day)
        seed = f"{address} {edition}"
        if site.pace is Pace.REQUEST:
            seed += f" {next(self._asked)}"
        article = self._environment.get_template(f"articles/{shows.article}.html").render(words=shows.words)
        body = (
            self._environment.get_template(f"layouts/{shows.layout or site.layout}.html")
            .render(
                site=site,
                title=_title(article),
                words=shows.words,
                article=Markup(article),  # noqa: S704 - a template of our own, rendered with autoescape
                f=furniture(seed, edition),
                colophon=COLOPHON,
            )
            .encode()
        )
        kind = {"Content-Type": "text/html; charset=utf-8"}
        if site.pace is Pace.REQUEST:
            return Reply(
                200, body, {**kind, "Cache-Control": "no-store", "Set-Cookie": f"visit={_digest(seed)}; Path=/"}
            )
        tag = f'"{_digest(body.decode())[:20]}"'
        changed = datetime.combine(edition, time(5, 30), UTC)
        return Reply(200, body, {**kind, "Cache-Control": "no-cache"}, etag=tag, last_modified=changed)


def furniture(seed: str, edition: date) -> Furniture:
    """The furniture that goes with a seed: the same seed gives the same bytes."""
    pick = _Pick(seed)
    start = pick.number(len(_HEADLINES))
    return Furniture(
        menu=_MENU,
        headlines=tuple(itertools.islice(itertools.cycle(_HEADLINES), start, start + 5)),
        advert=pick.one(_ADVERTS),
        today=f"{edition:%A} {edition.day} {edition:%B %Y}",
        year=edition.year,
        token=pick.digest,
        build=f"r{edition:%y%j}",
        visitors=48_000 + pick.number(9_000),
        online=2 + pick.number(60),
        raised=f"{12_000 + pick.number(30_000):,}",
        partners=40 + pick.number(400),
    )


class _Pick:
    """Choices that follow from a seed."""

    def __init__(self, seed: str) -> None:
        self.digest = _digest(seed)
        self._bytes: Callable[[], int] = iter(itertools.cycle(bytes.fromhex(self.digest))).__next__

    def number(self, below: int) -> int:
        return (self._bytes() * 65_536 + self._bytes() * 256 + self._bytes()) % below

    def one(self, choices: Sequence[T]) -> T:
        return choices[self.number(len(choices))]


def _edition(pace: Pace, scene: Scene, day: date) -> date:
    """The day on which the page as it is now was put together."""
    if pace is Pace.REQUEST:
        return day
    if pace is Pace.NEVER:
        return scene.since
    return max(day - timedelta(days=day.weekday()), scene.since)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def slug(text: str) -> str:
    """A text as a part of an address."""
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


def _title(article: str) -> str:
    """The text of the article's first heading; titles and articles stay in step."""
    found = re.search(r"<h1>(.*?)</h1>", article, re.DOTALL)
    if found is None:
        raise ValueError("an article begins with its heading")
    return found[1]
