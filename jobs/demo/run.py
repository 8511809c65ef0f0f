"""Play the story: import our pages, check what is due each day, make the digest on Mondays, decide as the editor does.

All of it is the product's own: the import, the walk with its real way out, the store, the digest. Only the clock is
set, and every host's address leads to the small web on loopback.
"""

import time as stopwatch
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from importlib.resources import files
from pathlib import Path
from types import MappingProxyType
from zoneinfo import ZoneInfo

from curator.clock import SetClock
from curator.core.review import Decision, Item, Review
from curator.core.review_dates import next_review
from curator.errors import Problem
from curator.settings import Settings
from curator.settings_load import load, template
from db.selection import Due
from db.store import Store
from jobs.check import Summary, check
from jobs.context import Context, context
from jobs.demo.site import Pages
from jobs.demo.story import FIRST_MONDAY, STORY, WEEKS, Decides, Edits
from jobs.demo.web import LocalWeb, Served
from jobs.digest import make, remember
from jobs.imports import import_sources
from reports import render

MARKER = "README.txt"
SETTINGS = "settings.toml"
DATABASE = "curator.db"
OUR_PAGES = "our-pages"
DIGESTS = "digests"
EDITOR = "Ruth"

_SHIPPED = files("jobs.demo") / "pages"
_ZONE = "America/Whitehorse"
_SWEEP_AT, _DIGEST_AT, _EDITOR_AT = time(7), time(8), time(10)  # by the clocks of _ZONE

_SITE = f"""[site]
name = "Breast Health North"
base_url = "https://breasthealthnorth.example/"
timezone = "{_ZONE}"
contact = "links@breasthealthnorth.example"
"""
_SOURCES_AND_ORGANISATIONS = """
# What the demo adds: the two pages, the organisation that CBCF joins, and those that were invented for it.
[[source]]
location = "our-pages/metastatic-and-recurring-breast-cancer.html"
page_url = "https://breasthealthnorth.example/metastatic-and-recurring-breast-cancer"

[[source]]
location = "our-pages/where-to-find-support.html"
page_url = "https://breasthealthnorth.example/where-to-find-support"

[[organisation]]
name = "Canadian Cancer Society"
domains = ["cancer.ca"]
country = "CA"
"""


@dataclass(frozen=True, slots=True)
class Week:
    """One Monday: the sweeps since the Monday before, what is open now, and the digest that tells of it."""

    number: int
    monday: date
    sweeps: MappingProxyType[date, Summary]
    review: Review
    digest: Path

    @property
    def looks(self) -> int:
        return sum(sweep.checked for sweep in self.sweeps.values())


@dataclass(frozen=True, slots=True)
class Played:
    """What became of the story. `served` is what the small web answered."""

    weeks: tuple[Week, ...]
    served: tuple[Served, ...]
    folder: Path
    seconds: float

    @property
    def last(self) -> Week:
        return self.weeks[-1]

    @property
    def settings(self) -> Path:
        return self.folder / SETTINGS


def play(folder: Path, *, tell: Callable[[Week], None] = lambda _week: None) -> Played:
    """Play all weeks and leave digests, database and settings in `folder`; `tell` hears of each week as it ends.

    Raises Problem where the folder holds anything that no earlier demo has written.
    """
    started = stopwatch.monotonic()
    _make_room(folder)
    _furnish(folder)
    clock = SetClock(_at(FIRST_MONDAY, _SWEEP_AT))
    with LocalWeb(Pages(STORY, clock).answer, clock) as web:
        ctx = context(_settings(folder, web.address), clock)
        with ctx.store() as store:
            weeks = _Play(ctx, clock, store, folder).weeks(tell)
        served = tuple(web.served)
    return Played(tuple(weeks), served, folder, stopwatch.monotonic() - started)


class _Play:
    """The days of the story, one after the other."""

    def __init__(self, ctx: Context, clock: SetClock, store: Store, folder: Path) -> None:
        self._ctx, self._clock, self._store, self._folder = ctx, clock, store, folder

    def weeks(self, tell: Callable[[Week], None]) -> list[Week]:
        self._import()
        weeks: list[Week] = []
        sweeps: dict[date, Summary] = {}
        for day in _days(FIRST_MONDAY, FIRST_MONDAY + timedelta(weeks=WEEKS - 1)):
            self._set(day, _SWEEP_AT)
            if self._store.anything_due(self._clock.now()):
                sweeps[day] = self._sweep()
            if day.weekday() == 0:
                self._set(day, _DIGEST_AT)
                weeks.append(self._week(len(weeks) + 1, day, sweeps))
                tell(weeks[-1])
                sweeps = {}
            self._set(day, _EDITOR_AT)
            self._edit(day)
        return weeks

    def _set(self, day: date, hour: time) -> None:
        self._clock.advance(_at(day, hour) - self._clock.now())

    def _import(self) -> None:
        settings = self._ctx.settings
        import_sources(self._store, settings.sources, settings, clock=self._clock, outbound=self._ctx.outbound)

    def _sweep(self) -> Summary:
        due = Due(self._clock.now())
        with self._ctx.outbound() as outbound:
            return check(
                self._store,
                outbound,
                due,
                judging=self._ctx.judging,
                clock=self._clock,
                trigger="schedule",
            )

    def _week(self, number: int, monday: date, sweeps: dict[date, Summary]) -> Week:
        made = make(self._ctx, self._store)
        path = self._folder / DIGESTS / f"{monday}.html"
        path.write_text(render.as_format(made.review, made.digest, "html"), encoding="utf-8")
        remember(self._ctx, self._store, made, sent=False)
        return Week(number, monday, MappingProxyType(sweeps), made.review, path)

    def _edit(self, day: date) -> None:
        for act in STORY.editor:
            if act.on != day:
                continue
            if isinstance(act, Decides):
                self._decide(act)
            else:
                self._rewrite(act)

    def _decide(self, act: Decides) -> None:
        now = self._clock.now()
        item = self._open_item(act)
        self._store.decide(
            item.id,
            act.decision,
            at=now,
            by=EDITOR,
            url=item.suggestions[0].url if act.decision is Decision.REPLACE else None,
            until=None,
            note=act.note,
            next_review_at=next_review(now, self._ctx.settings.schedule.review_every),
            ask_again_at=now + self._ctx.settings.schedule.ask_blocked_every,
        )

    def _open_item(self, act: Decides) -> Item:
        for item in self._store.review(self._clock.now()).items:
            if (item.url, item.finding) == (act.url, act.finding):
                return item
        raise LookupError(f"the story has gone astray: no open item {act.finding} for {act.url} on {act.on}")

    def _rewrite(self, act: Edits) -> None:
        page = self._folder / OUR_PAGES / act.page
        page.write_text(page.read_text(encoding="utf-8").replace(act.old, act.new), encoding="utf-8")
        self._import()


def _make_room(folder: Path) -> None:
    """Take away what an earlier demo wrote, and nothing else."""
    if folder.exists() and not folder.is_dir():
        raise Problem(f"{folder} is a file; name a folder for the demo with --output.")
    if folder.is_dir() and any(folder.iterdir()) and not _is_ours(folder):
        raise Problem(f"{folder} holds files that are no earlier demo's; name another folder with --output.")
    written = [folder / name for name in (SETTINGS, DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm")]
    written += folder.glob(f"{DIGESTS}/????-??-??.html")
    for path in written:
        path.unlink(missing_ok=True)


def _is_ours(folder: Path) -> bool:
    """Whether the folder has an earlier demo's note; its first line stays the same from version to version."""
    marker = folder / MARKER
    first_line = (_SHIPPED / MARKER).read_bytes().partition(b"\n")[0]
    return marker.is_file() and marker.read_bytes().startswith(first_line)


def _furnish(folder: Path) -> None:
    """Lay out the folder: the marker first, so that a demo that was stopped can be written over."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / MARKER).write_bytes((_SHIPPED / MARKER).read_bytes())
    for name in (OUR_PAGES, DIGESTS):
        (folder / name).mkdir(exist_ok=True)
    for page in (_SHIPPED / "ours").iterdir():
        (folder / OUR_PAGES / page.name).write_bytes(page.read_bytes())
    text = template().replace("[site]\n", _SITE, 1) + _SOURCES_AND_ORGANISATIONS + _invented_organisations()
    (folder / SETTINGS).write_text(text, encoding="utf-8")


def _invented_organisations() -> str:
    invented = {host: site.name for host, site in STORY.sites.items() if host.endswith(".example")}
    return "".join(
        f'\n[[organisation]]\nname = "{name}"\ndomains = ["{host.partition(".")[2]}"]\n'
        for host, name in invented.items()
    )


def _settings(folder: Path, web: str) -> Settings:
    """The folder's settings as the product reads them, with every address led to the small web and no waiting."""
    settings = load(folder / SETTINGS, environ={}, cwd=Path.cwd()).settings
    fetch = replace(
        settings.fetch,
        connect_to=MappingProxyType({":": web}),  # any host, any port: nothing leaves this machine
        allow_networks=("127.0.0.0/8",),
        per_host_interval_s=0.0,
    )
    return replace(settings, fetch=fetch)


def _at(day: date, hour: time) -> datetime:
    return datetime.combine(day, hour, ZoneInfo(_ZONE)).astimezone(UTC)


def _days(first: date, last: date) -> list[date]:
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]
