"""A month of our visits as the sites' own logs show it: the clock is set by hand, the requests are real."""

import itertools
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import NamedTuple

import pytest

from curator.clock import SetClock
from curator.fetch import Outbound, user_agent
from db.selection import All
from db.store import Store
from tests.integration.jobs.desk import MONDAY, Desk
from tests.servers.web import Arrival, Page, Web, moved

EVERY_S = 0.04
# A loaded machine may note an arrival late, which shortens the gap after it. The schedule itself is proved exactly in
# tests/unit/fetch; here, over a row of requests, the lateness of two arrivals is all that may be missing.
LATE_S = EVERY_S / 2
AGENT = user_agent("team@curator.example")
WORDS = b"<h1>Help</h1><p>We answer your questions on every day of the year, and nobody has to wait for long.</p>"


class Visit(NamedTuple):
    """A line of a log: the hour by the clock that is set, and the request."""

    hour: datetime
    arrival: Arrival


class LoggingWeb(Web):
    """Notes when each request came, and how many of one host were under way at once."""

    def __init__(self) -> None:
        self.clock = SetClock(MONDAY)
        self.visits: list[Visit] = []
        self.most: Counter[str] = Counter()
        self._now: Counter[str] = Counter()
        self._lock = threading.Lock()
        self._never = threading.Event()
        super().__init__()

    def answer(self, arrival: Arrival) -> Page:
        host = arrival.host
        with self._lock:
            self.visits.append(Visit(self.clock.now(), arrival))
            self._now[host] += 1
            self.most[host] = max(self.most[host], self._now[host])
        self._never.wait(0.005)  # so that a second request could be seen beside this one
        page = super().answer(arrival)
        with self._lock:
            self._now[host] -= 1
        return page

    def of(self, host: str, path: str | None = None) -> list[Visit]:
        return [visit for visit in self.visits if visit.arrival.host == host and path in (None, visit.arrival.path)]


class Visitor(Desk):
    def outbound(self) -> Outbound:
        return Outbound(self.fetch, user_agent=AGENT, clock=self.clock, deadline_s=60)


@pytest.fixture
def web() -> Iterator[LoggingWeb]:
    with LoggingWeb() as served:
        yield served


@pytest.fixture
def desk(tmp_path: Path, web: LoggingWeb) -> Iterator[Visitor]:
    """On SQLite alone: what the databases keep is proved on both in tests/integration/db."""
    with Store.open(f"sqlite:///{tmp_path}/month.db") as store:
        made = Visitor(store, web.connect_to, per_host_interval_s=EVERY_S, robots=True, retries=1)
        web.clock = made.clock
        yield made


def conditional(header: str, asked: str, value: str) -> Callable[[Arrival], Page]:
    """A page that offers a validator and honours it."""

    def page(arrival: Arrival) -> Page:
        if arrival.headers.get(asked) == value:
            return Page(b"", 304, {header: value})
        return Page(WORDS, headers={header: value, "Content-Type": "text/html"})

    return page


def asks_once(clock: Callable[[], datetime], at: datetime, answer: Callable[[datetime], Page]) -> Callable[..., Page]:
    """A page that from `at` on asks its next visitor to wait, and is there again for the one after."""
    asked: list[datetime] = []

    def page(arrival: Arrival) -> Page:
        if not asked and clock() >= at:
            asked.append(clock())
            return answer(clock())
        return Page(WORDS, headers={"Content-Type": "text/html"})

    return page


def a_month(desk: Visitor) -> None:
    """Thirty days of hourly sweeps of what is due, and now and then a person who checks everything at once."""
    for _ in range(10):
        desk.check_due_for(days=3)
        desk.check(All())


def test_a_month_of_visits_keeps_to_the_budget_of_every_host(desk: Visitor, web: LoggingWeb) -> None:
    for number in range(4):
        web.put("large.test", f"/{number}", conditional("ETag", "If-None-Match", f'"{number}"'))
        web.put("dated.test", f"/{number}", conditional("Last-Modified", "If-Modified-Since", f"Mon {number}"))
        web.put(f"short{number}.test", "/", moved(f"http://large.test/{number}", 302))
        web.put("failing.test", f"/{number}", Page(b"", 500))
    pages = [f"http://{host}.test/{number}" for host in ("large", "dated", "failing") for number in range(4)]
    desk.know(*pages, *(f"http://short{number}.test/" for number in range(4)))
    a_month(desk)

    assert set(web.most.values()) == {1}, "never two requests to one host at once"
    for host in ("large.test", "dated.test", "failing.test"):
        by_run = itertools.groupby(web.of(host), key=lambda visit: visit.hour)
        runs = [[visit.arrival.at for visit in visits] for _, visits in by_run]
        assert sum(map(len, runs)) > 40
        for times in runs:
            assert times[-1] - times[0] >= (len(times) - 1) * EVERY_S - 2 * LATE_S
            assert all(later - earlier >= LATE_S for earlier, later in itertools.pairwise(times))
    assert {visit.arrival.headers["User-Agent"] for visit in web.visits} == {AGENT}
    assert "team@curator.example" in AGENT


def test_in_a_month_what_has_not_changed_is_sent_once(desk: Visitor, web: LoggingWeb) -> None:
    web.put("tagged.test", "/", conditional("ETag", "If-None-Match", 'W/"a"'))
    web.put("dated.test", "/", conditional("Last-Modified", "If-Modified-Since", "Mon, 05 Jan 2026 08:00:00 GMT"))
    web.put("short.test", "/", moved("http://tagged.test/page", 302))
    web.put("tagged.test", "/page", conditional("ETag", "If-None-Match", '"b"'))
    web.put("plain.test", "/", Page(WORDS, headers={"Content-Type": "text/html"}))
    desk.know("http://tagged.test/", "http://dated.test/", "http://short.test/", "http://plain.test/")
    a_month(desk)
    for host, path, header in (
        ("tagged.test", "/", "If-None-Match"),
        ("tagged.test", "/page", "If-None-Match"),
        ("dated.test", "/", "If-Modified-Since"),
    ):
        first, *others = [header in visit.arrival.headers for visit in web.of(host, path)]
        assert len(others) >= 10
        assert (first, set(others)) == (False, {True})
    never = [*web.of("plain.test"), *web.of("short.test")]
    assert not any({"If-None-Match", "If-Modified-Since"} & set(visit.arrival.headers) for visit in never)


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize("form", ["seconds", "date"])
def test_in_a_month_a_host_that_asks_to_wait_is_left_alone_to_the_second(
    form: str, status: int, desk: Visitor, web: LoggingWeb
) -> None:
    asked: list[datetime] = []
    wait = timedelta(days=4, hours=5, seconds=7)

    def answer(now: datetime) -> Page:
        asked.append(now + wait)
        value = str(int(wait.total_seconds())) if form == "seconds" else format_datetime(now + wait, usegmt=True)
        return Page(b"", status, {"Retry-After": value})

    web.put("busy.test", "/0", asks_once(desk.clock.now, MONDAY + timedelta(days=8), answer))
    for number in range(1, 4):
        web.put("busy.test", f"/{number}", Page(WORDS, headers={"Content-Type": "text/html"}))
    desk.know(*(f"http://busy.test/{number}" for number in range(4)))
    a_month(desk)
    (until,) = asked
    begun = until - wait
    during = [visit for visit in web.of("busy.test") if begun <= visit.hour < until]
    assert during[-1].arrival.path == "/0"  # the one that was asked to wait was the last of its run
    assert {visit.hour for visit in during} == {begun}
    assert min(visit.hour for visit in web.of("busy.test") if visit.hour > begun) >= until
    assert [item.finding for item in desk.review().items] == []
    assert desk.review().watching == ()


def test_a_robots_file_that_asks_to_wait_is_kept_across_runs_too(desk: Visitor, web: LoggingWeb) -> None:
    def robots(arrival: Arrival) -> Page:
        return Page(b"", 429, {"Retry-After": "100000"}) if desk.clock.now() == MONDAY else Page(b"", 404)

    web.put("busy.test", "/robots.txt", robots)
    web.put("busy.test", "/", Page(WORDS, headers={"Content-Type": "text/html"}))
    desk.know("http://busy.test/")
    desk.check()
    assert desk.store.waits(MONDAY) == {"busy.test": MONDAY + timedelta(seconds=100000)}
    desk.clock.advance(timedelta(seconds=99999))
    desk.check()
    assert [visit.arrival.path for visit in web.visits] == ["/robots.txt"]
    desk.clock.advance(timedelta(seconds=1))
    desk.check()
    assert [visit.arrival.path for visit in web.of("busy.test")] == ["/robots.txt", "/robots.txt", "/"]
