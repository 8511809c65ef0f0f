"""How often Curator calls a living page dead: 10,000 links for a year on a virtual clock, with the product's own rules.

    python -m benchmarks.false_dead [--links N] [--seed S] [--failures N] [--hours H] [--nightly SHARE] [--json]

To reach: `dead` for a page that comes back within 7 days (false) in fewer than 0.1 % of link-years. Beside it stand the
days until a true death is called, and what naive tools say of the same year: one look a week, and three tries in a row.

The world is `benchmarks.world`; `reachability.judge`, `confirm.advance`, `due.next_check` and `core.network` are the
product's. What is due is swept every hour, in runs as `jobs.check` makes them. First looks are spread over a week, and
a sweep's looks all have its instant, so that a link keeps its hour of the day: the harder case.
"""

import argparse
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from heapq import heappop, heappush
from math import ceil, inf
from random import Random
from typing import Any

from benchmarks.measure import cost, keep, wilson
from benchmarks.world import DAY, WEEK, YEAR, Link, Met, World, back, make
from curator.core import network
from curator.core.confirm import Ladder, advance, confirmed_dead
from curator.core.due import next_check, not_looked_until
from curator.core.evidence import Attempt, Evidence, Hop, Request, Trouble
from curator.core.policy import Policy
from curator.core.reachability import Answer, judge
from curator.fetch.hosts import UNANSWERED

START = datetime(2026, 1, 5, tzinfo=UTC)
LINKS, SEED, LINKS_A_HOST = 10_000, 1, 2.5
TARGET = 0.001  # of link-years
LATE = 14 * DAY  # a death so near the year's end is not asked for
SOON = 10 * DAY
TRIES = (0.0, 10 / 3600, 30 / 3600)  # hours: three tries in a row
SECONDS_A_LOOK = 2.0  # so far apart are the looks of one sweep


@dataclass(slots=True)
class Tally:
    """What one way to watch said in the year. `opened` are the links that it calls dead now, and since when."""

    opened: dict[int, float] = field(default_factory=dict)
    false: Counter[str] = field(default_factory=Counter)  # by cause
    false_links: set[int] = field(default_factory=set)
    false_by_host: Counter[str] = field(default_factory=Counter)
    lasting: int = 0  # called while an outage went on that lasted for 7 more days
    found: dict[int, float] = field(default_factory=dict)  # hours from a death to its call
    looks: int = 0

    def call(self, link: Link, hour: float, causes: Counter[str]) -> None:
        """The link is called dead at this hour, on looks that met these causes."""
        self.opened[link.number] = hour
        if hour >= link.ends:
            self.found.setdefault(link.number, hour - link.ends)
        elif back(link, hour) <= hour + WEEK:
            self.false[causes.most_common(1)[0][0]] += 1
            self.false_links.add(link.number)
            self.false_by_host[link.host.name] += 1
        else:
            self.lasting += 1

    def close(self, link: Link) -> None:
        self.opened.pop(link.number, None)


class Curator:
    """The product: its rules, and runs over what is due."""

    def __init__(self, world: World, policy: Policy, seed: int) -> None:
        self.tally = Tally()
        self.not_looked = 0
        self.runs_down = 0
        self._world, self._policy, self._draw = world, policy, Random(seed)
        self._ladders = [Ladder()] * len(world.links)
        self._causes: dict[int, Counter[str]] = {}
        self._waits: dict[str, float] = {}  # by host, until which hour
        self._due: list[tuple[float, int]] = []

    def year(self, first: list[float]) -> None:
        for number, hour in enumerate(first):
            heappush(self._due, (hour, number))
        while self._due and (now := float(ceil(self._due[0][0]))) < YEAR:
            due = []
            while self._due and self._due[0][0] <= now:
                due.append(self._world.links[heappop(self._due)[1]])
            self._run(due, now)

    def _run(self, due: list[Link], now: float) -> None:
        """One sweep: failures that an outage of ours looks like wait for a host that answers, as in `jobs.check`."""
        unanswered: dict[str, Met] = {}
        ready: list[tuple[Link, Evidence, Met]] = []
        waiting: list[tuple[Link, Evidence, Met]] = []
        witness: Link | None = None
        for turn, link in enumerate(due):
            met = self._meet(link, now, now + turn * SECONDS_A_LOOK / 3600, unanswered)
            look = (link, _evidence(link, now, met), met)
            if network.silent(look[1]):
                waiting.append(look)
                continue
            if network.proves(look[1]):
                witness = link if met.wait is None else witness
                ready += waiting
                waiting = []
            ready.append(look)
        if waiting:
            end = now + len(due) * SECONDS_A_LOOK / 3600
            trusted = self._trusted(waiting, witness, end)
            ready += waiting if trusted else []
            self._put_back([] if trusted else waiting, now)
        self._settle(ready, now)

    def _meet(self, link: Link, now: float, hour: float, unanswered: dict[str, Met]) -> Met:
        """A host that waits is not asked, nor one again that did not answer in this run."""
        until = self._waits.get(link.host.name, -inf)
        if until > now:
            return Met(Trouble.HOST_ASKED_TO_WAIT, "rate limit", until - now)
        if link.host.name in unanswered:
            return unanswered[link.host.name]
        met = self._world.meet(link, hour, self._draw)
        if met.kind in UNANSWERED:
            unanswered[link.host.name] = met
        elif met.kind in (429, 503) and met.wait is not None:
            self._waits[link.host.name] = now + met.wait
        return met

    def _trusted(self, waiting: list[tuple[Link, Evidence, Met]], witness: Link | None, hour: float) -> bool:
        """Whether failures at a run's end are the links': somebody else gives a sign of life, or it is not us."""
        silent = {link.host.name for link, _, _ in waiting}
        asked = [witness] if witness is not None else self._alive(silent)
        for link in asked:
            if network.proves(_evidence(link, hour, self._world.meet(link, hour, self._draw))):
                return True
        if witness is not None:
            return False
        hosts = [(link.host.name, evidence) for link, evidence, _ in waiting]
        down = network.is_down(hosts, names_resolve=self._world.names_resolve(hour))
        self.runs_down += down
        return not down

    def _alive(self, silent: set[str]) -> list[Link]:
        """Three links at other hosts that were alive when last looked at."""
        some = self._draw.sample(self._world.links, min(50, len(self._world.links)))
        return [link for link in some if self._ladders[link.number] == Ladder() and link.host.name not in silent][:3]

    def _put_back(self, looks: list[tuple[Link, Evidence, Met]], now: float) -> None:
        self.not_looked += len(looks)
        for link, evidence, _ in looks:
            until = not_looked_until(_instant(now), self._policy, evidence.retry_after)
            heappush(self._due, (_hours(until), link.number))

    def _settle(self, looks: list[tuple[Link, Evidence, Met]], now: float) -> None:
        for look in looks:
            link, evidence, met = look
            reach = judge(evidence)
            if reach.answer is Answer.NOT_LOOKED:
                self._put_back([look], now)
                continue
            self.tally.looks += 1
            ladder = advance(self._ladders[link.number], reach, evidence.at, self._policy)
            self._ladders[link.number] = ladder
            if reach.answer is Answer.ALIVE:
                self.tally.close(link)
                self._causes.pop(link.number, None)
            elif reach.answer is Answer.FAILING and met.cause is not None:
                self._causes.setdefault(link.number, Counter())[met.cause] += 1
            if confirmed_dead(ladder, self._policy) and link.number not in self.tally.opened:
                self.tally.call(link, now, self._causes[link.number])
            at = next_check(evidence.at, ladder, self._policy, retry_after=evidence.retry_after)
            heappush(self._due, (_hours(at), link.number))


def _instant(hour: float) -> datetime:
    return START + timedelta(hours=hour)


def _hours(at: datetime) -> float:
    return (at - START) / timedelta(hours=1)


def _evidence(link: Link, hour: float, met: Met) -> Evidence:
    until = _instant(hour + met.wait) if met.wait is not None else None
    if isinstance(met.kind, Trouble):
        attempt = Attempt(1.0, (), None, met.kind)
    else:
        attempt = Attempt(0.2, (Hop(link.url, met.kind),), met.kind)
    return Evidence(Request(link.url, link.number), _instant(hour), (attempt,), retry_after=until)


def naive(world: World, first: list[float], seed: int) -> dict[str, Tally]:
    """What tools say that look once a week and call everything broken that gives no page: at once, or after three tries
    in a row."""
    once, thrice = Tally(), Tally()
    draw = Random(seed)
    for link in world.links:
        hour = float(ceil(first[link.number]))
        while hour < YEAR:
            met = [world.meet(link, hour, draw)]
            while met[-1].kind != 200 and len(met) < len(TRIES):
                met.append(world.meet(link, hour + TRIES[len(met)], draw))
            once.looks += 1
            thrice.looks += len(met)
            _naively(once, link, hour, met[:1])
            _naively(thrice, link, hour, met)
            hour += WEEK
    return {"one look": once, "three tries in a row": thrice}


def _naively(tally: Tally, link: Link, hour: float, met: list[Met]) -> None:
    if met[-1].kind == 200:
        tally.close(link)
    elif link.number not in tally.opened:
        tally.call(link, hour, Counter(each.cause for each in met if each.cause is not None))
    elif hour >= link.ends:
        tally.found.setdefault(link.number, hour - link.ends)


def summed(world: World, tally: Tally) -> dict[str, Any]:
    """The figures of one way to watch. Calls at one host hang together: the interval counts them by the design effect
    (Kish 1965), as if there were so many fewer links."""
    links, calls = len(world.links), tally.false.total()
    together = sum(n * n for n in tally.false_by_host.values()) / calls if calls else 1.0
    low, high = wilson(calls / together, links / together) if calls < links else (calls / links, calls / links)
    mortal = [link for link in world.links if link.ends < YEAR - LATE]
    days = sorted(tally.found.get(link.number, inf) / DAY for link in mortal)
    return {
        "false_per_link_year": round(calls / links, 5),
        "interval": [round(low, 5), round(high, 5)],
        "false_calls": calls,
        "links_called_falsely": len(tally.false_links),
        "false_by_cause": dict(tally.false.most_common()),
        "called_in_a_lasting_outage": tally.lasting,
        "deaths": len(mortal),
        "deaths_behind_a_wall": sum(bool(link.host.walled) and link.dies < link.host.dies for link in mortal),
        "deaths_found": sum(day < inf for day in days),
        "found_within_10_days": round(sum(day <= SOON / DAY for day in days) / max(len(days), 1), 4),
        "days_median": _quantile(days, 0.5),
        "days_95th": _quantile(days, 0.95),
        "looks_per_link": round(tally.looks / links, 1),
    }


def _quantile(days: list[float], share: float) -> float | None:
    """None: that many are never found."""
    value = days[min(int(share * len(days)), len(days) - 1)] if days else inf
    return round(value, 2) if value < inf else None


def measured(links: int, seed: int, policy: Policy, nightly: float) -> dict[str, Any]:
    world = make(links, max(1, round(links / LINKS_A_HOST)), seed, nightly=nightly)
    draw = Random(seed + 1)
    first = [draw.uniform(0, WEEK) for _ in world.links]
    curator = Curator(world, policy, seed + 2)
    curator.year(first)
    ways = {"curator": curator.tally, **naive(world, first, seed + 3)}
    return {
        "links": links,
        "hosts": len(world.hosts),
        "seed": seed,
        "failures": policy.failures,
        "hours": policy.failing_for / timedelta(hours=1),
        "hosts_closed_at_night": nightly,
        "looks_not_counted": curator.not_looked,
        "runs_without_network": curator.runs_down,
        "to_reach": {"false_per_link_year": TARGET},
        "ways": {name: summed(world, tally) for name, tally in ways.items()},
    }


def table(result: dict[str, Any]) -> str:
    lines = [
        f"{result['links']} links at {result['hosts']} hosts for a year, seed {result['seed']}",
        f"dead: {result['failures']} failures over {result['hours']:g} hours",
        f"runs without our network: {result['runs_without_network']}; looks put back: {result['looks_not_counted']}",
        "",
        f"{'':<22}{'false a link-year, 95 %':<30}{'within 10 days':>15}{'median':>8}{'95th':>8}{'looks':>7}",
    ]
    for name, way in result["ways"].items():
        low, high = way["interval"]
        rate = f"{way['false_per_link_year']:.3%} ({low:.3%} to {high:.3%})"
        days = "".join(f"{'never' if d is None else f'{d:.1f} d':>8}" for d in (way["days_median"], way["days_95th"]))
        lines.append(f"{name:<22}{rate:<30}{way['found_within_10_days']:>15.1%}{days}{way['looks_per_link']:>7.1f}")
    for name, way in result["ways"].items():
        causes = ", ".join(f"{cause} {count}" for cause, count in way["false_by_cause"].items()) or "none"
        lines += ["", f"{name}: {way['false_calls']} false calls ({causes});"]
        walled = f"{way['deaths_behind_a_wall']} stand behind a wall"
        lines.append(f"  {way['deaths_found']} of {way['deaths']} deaths found; {walled}")
    ours = result["ways"]["curator"]["false_per_link_year"]
    lines += ["", f"Target, under {TARGET:.1%} of link-years: {'reached' if ours < TARGET else 'missed'} ({ours:.3%})."]
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.false_dead", description="Living pages called dead.")
    parser.add_argument("--links", type=int, default=LINKS)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--failures", type=int, default=Policy().failures)
    parser.add_argument("--hours", type=float, default=Policy().failing_for / timedelta(hours=1))
    parser.add_argument("--nightly", type=float, default=0.0, help="share of hosts that close for hours every night")
    parser.add_argument("--json", action="store_true", help="print the result as JSON")
    options = parser.parse_args()
    policy = Policy(failures=options.failures, failing_for=timedelta(hours=options.hours))
    results: list[dict[str, Any]] = []
    spent = cost(lambda: results.append(measured(options.links, options.seed, policy, options.nightly)))
    result = {**results[0], "cpu_s": round(spent.cpu, 1)}
    keep("false_dead", result, table=table(result), as_json=options.json)


if __name__ == "__main__":
    main()
