"""A year of an invented web: hosts that go away and come back, walls, deaths, and a network of our own that fails too.

Times are hours from the start. All that lasts is laid down beforehand from one seed; what happens by chance at a look
(a flapping host) is drawn by whoever looks, so that every looker meets the same year.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, inf, log
from random import Random
from statistics import NormalDist
from typing import NamedTuple

from curator.core.evidence import Trouble

DAY, WEEK, YEAR = 24.0, 168.0, 8760.0

# Two outages a host and year, log-normal: a median of two hours, one in five thousand longer than three days.
OUTAGES_A_YEAR = 2.0
MEDIAN_HOURS = 2.0
SIGMA = log(72.0 / MEDIAN_HOURS) / NormalDist().inv_cdf(1 - 1 / 5000)

PAGES_DIE, HOSTS_DIE = 0.055, 0.025  # of the links, of the hosts, in the year: 8 % of all links
FLAPPING, SLOW, WEEKLY, WALLED, LIMITED = 0.01, 0.03, 0.05, 0.04, 0.02  # shares of the hosts

_MOMENT = 1 / 3600  # past the end of what lasts, where rounding cannot hold it

Kind = Trouble | int  # why no answer came, or the status that came


class Met(NamedTuple):
    """What a look meets: the kind of answer, why (None: the page is there), and what Retry-After asks for in hours."""

    kind: Kind
    cause: str | None = None
    wait: float | None = None


class Spell(NamedTuple):
    """Something that lasts. `share` of the looks within it meet it."""

    start: float
    end: float
    kind: Kind
    wait: float | None = None
    share: float = 1.0


class Spells:
    """Spells by their beginning, of which none begins within another."""

    def __init__(self, spells: Sequence[Spell]) -> None:
        self._all: list[Spell] = []
        for spell in sorted(spells):
            if not self._all or spell.start >= self._all[-1].end:
                self._all.append(spell)
        self._starts = [spell.start for spell in self._all]

    def at(self, hour: float) -> Spell | None:
        index = bisect_right(self._starts, hour) - 1
        return self._all[index] if index >= 0 and hour < self._all[index].end else None


@dataclass(frozen=True, slots=True)
class Window:
    """Maintenance at the same time of every period (a day or a week)."""

    every: float
    begins: float
    lasts: float
    kind: Kind

    def until(self, hour: float) -> float | None:
        """When the window that is open at this hour closes; None: none is open."""
        since = (hour - self.begins) % self.every
        return hour + self.lasts - since if since < self.lasts else None


@dataclass(slots=True)
class Host:
    name: str
    outages: Spells
    window: Window | None = None
    flaps: float = 0.0  # share of looks that fail
    slow: float = 0.0  # share of looks that get no answer in time
    walled: int = 0  # the status that programs get, always
    limited: float = 0.0  # share of looks that are answered 429 or 503, with a time to wait
    dies: float = inf
    death: Kind = Trouble.NO_SUCH_HOST


@dataclass(slots=True)
class Link:
    number: int
    host: Host
    url: str
    dies: float = inf  # of the page itself
    death: Kind = 404

    @property
    def ends(self) -> float:
        """When it is gone for good."""
        return min(self.dies, self.host.dies)


@dataclass(slots=True)
class World:
    links: list[Link]
    hosts: list[Host]
    line: Spells  # our own network is gone
    resolver: Spells  # our own resolver answers nothing, or some names only

    def meet(self, link: Link, hour: float, draw: Random) -> Met:
        """What a look at this hour meets."""
        return self._ours(hour, draw) or _theirs(link.host, hour, draw) or _page(link, hour)

    def _ours(self, hour: float, draw: Random) -> Met | None:
        spell = self.line.at(hour)
        if spell is not None:
            return Met(spell.kind, "our network")
        spell = self.resolver.at(hour)
        if spell is not None and draw.random() < spell.share:
            return Met(spell.kind, "our resolver")
        return None

    def names_resolve(self, hour: float) -> bool:
        return self.line.at(hour) is None and self.resolver.at(hour) is None


def back(link: Link, hour: float) -> float:
    """From when on readers can read the page (again), as seen at this hour; infinite where it stays away.

    A wall turns programs away and no readers; a host that flaps is there for whoever tries again.
    """
    while hour < link.ends:
        spell = link.host.outages.at(hour)
        closes = link.host.window.until(hour) if link.host.window is not None else None
        if spell is None and closes is None:
            return hour
        ends = (spell.end if spell is not None else hour, closes if closes is not None else hour)
        hour = max(*ends) + _MOMENT
    return inf


def _theirs(host: Host, hour: float, draw: Random) -> Met | None:
    if hour >= host.dies:
        return Met(host.death, "death")
    spell = host.outages.at(hour)
    if spell is not None:
        return Met(spell.kind, "outage", spell.wait)
    if host.window is not None and host.window.until(hour) is not None:
        return Met(host.window.kind, "nightly window" if host.window.every == DAY else "weekly window")
    if host.flaps and draw.random() < host.flaps:
        return Met(draw.choice(_FLAPS), "flapping")
    if host.slow and draw.random() < host.slow:
        return Met(Trouble.NO_ANSWER, "slow server")
    if host.walled:
        return Met(host.walled, "wall")
    if host.limited and draw.random() < host.limited:
        return Met(draw.choice((429, 503)), "rate limit", draw.uniform(1, 48))
    return None


def _page(link: Link, hour: float) -> Met:
    return Met(link.death, "death") if hour >= link.dies else Met(200)


_FLAPS: tuple[Kind, ...] = (Trouble.CONNECT_TIMEOUT, Trouble.CONNECTION_RESET, 500, 502)
_OUTAGES: dict[Kind, float] = {
    Trouble.CONNECT_TIMEOUT: 0.25,
    Trouble.CONNECTION_REFUSED: 0.2,
    Trouble.NO_ANSWER: 0.1,
    Trouble.RESOLVER_DOWN: 0.03,
    Trouble.NO_SUCH_HOST: 0.02,
    500: 0.1,
    502: 0.1,
    503: 0.15,
    404: 0.05,
}
_HOST_DEATHS: dict[Kind, float] = {
    Trouble.NO_SUCH_HOST: 0.5,
    Trouble.CONNECTION_REFUSED: 0.2,
    Trouble.CONNECT_TIMEOUT: 0.2,
    Trouble.RESOLVER_DOWN: 0.1,
}
_PAGE_DEATHS: dict[Kind, float] = {404: 0.75, 410: 0.2, 500: 0.05}


def _one_of(kinds: dict[Kind, float], draw: Random) -> Kind:
    return draw.choices(list(kinds), list(kinds.values()))[0]


def make(links: int, hosts: int, seed: int, *, nightly: float = 0.0) -> World:
    """The year. `nightly` is the share of hosts that are closed for one to three hours of every night."""
    draw = Random(seed)
    places = [_host(number, draw, nightly) for number in range(hosts)]
    made = [_link(number, places[draw.randrange(hosts)], draw) for number in range(links)]
    return World(made, places, _our_line(draw), _our_resolver(draw))


def _host(number: int, draw: Random, nightly: float) -> Host:
    host = Host(f"site{number}.org", Spells(_outages(draw)))
    chance = draw.random()
    if chance < FLAPPING:
        host.flaps = draw.uniform(0.1, 0.3)
    elif chance < FLAPPING + SLOW:
        host.slow = draw.uniform(0.01, 0.05)
    elif chance < FLAPPING + SLOW + WALLED:
        host.walled = draw.choice((401, 403, 403, 403, 999))
    elif chance < FLAPPING + SLOW + WALLED + LIMITED:
        host.limited = draw.uniform(0.1, 0.5)
    kind: Kind = draw.choice((503, 502, Trouble.CONNECTION_REFUSED))
    chance = draw.random()
    if chance < WEEKLY:
        host.window = Window(WEEK, draw.uniform(0, WEEK), draw.uniform(2, 6), kind)
    elif chance < WEEKLY + nightly:
        host.window = Window(DAY, draw.uniform(0, DAY), draw.uniform(1, 3), kind)
    if draw.random() < HOSTS_DIE:
        host.dies, host.death = draw.uniform(0, YEAR), _one_of(_HOST_DEATHS, draw)
    return host


def _outages(draw: Random) -> list[Spell]:
    found: list[Spell] = []
    hour = draw.expovariate(OUTAGES_A_YEAR / YEAR)
    while hour < YEAR:
        kind = _one_of(_OUTAGES, draw)
        wait = 1.0 if kind == 503 and draw.random() < 1 / 3 else None
        found.append(Spell(hour, hour + MEDIAN_HOURS * exp(draw.gauss(0, SIGMA)), kind, wait))
        hour += draw.expovariate(OUTAGES_A_YEAR / YEAR)
    return found


def _link(number: int, host: Host, draw: Random) -> Link:
    link = Link(number, host, f"https://{host.name}/page/{number}")
    if draw.random() < PAGES_DIE:
        link.dies, link.death = draw.uniform(0, YEAR), _one_of(_PAGE_DEATHS, draw)
    return link


def _our_line(draw: Random) -> Spells:
    """Six outages of ours, from five minutes to two days."""
    kinds = (Trouble.CONNECT_TIMEOUT, Trouble.NO_ROUTE, Trouble.RESOLVER_DOWN, Trouble.NO_SUCH_HOST)
    spells = []
    for _ in range(6):
        hour = draw.uniform(0, YEAR)
        spells.append(Spell(hour, hour + exp(draw.uniform(log(1 / 12), log(48))), draw.choice(kinds)))
    return Spells(spells)


def _our_resolver(draw: Random) -> Spells:
    """Four times hours without a resolver; in half of them it still answers for most names."""
    spells = []
    for share in (1.0, 1.0, 0.3, 0.3):
        hour = draw.uniform(0, YEAR)
        spells.append(Spell(hour, hour + draw.uniform(1, 12), Trouble.RESOLVER_DOWN, share=share))
    return Spells(spells)
