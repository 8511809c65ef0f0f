"""Whatever one server does, a link's deadline and a run's hold, and what has to wait goes back to the queue."""

import threading
import time
from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from pathlib import Path

import pytest

from curator.core.evidence import Request, Trouble
from curator.fetch import Outbound
from db.selection import All
from db.store import Store
from tests.integration.fetch.conftest import LOOPBACK
from tests.integration.jobs.desk import MONDAY, Desk
from tests.servers.raw import Conversation, RawServer
from tests.servers.web import Arrival, Page, Web

Start = Callable[..., RawServer]
Make = Callable[..., Outbound]
SLACK_S = 3.0  # of a loaded machine


def forever(piece: bytes, head: bytes = b"") -> Callable[[Conversation], None]:
    def script(conversation: Conversation) -> None:
        conversation.read_request()
        conversation.send(head)
        conversation.drip(iter(lambda: piece, None), 0.02)

    return script


def redirects_for_ever(conversation: Conversation) -> None:
    number = 0
    while conversation.read_request():
        number += 1
        conversation.closing.wait(0.05)
        conversation.answer(b"", f"Location: /{number}", status="302 Found")


def greets_and_holds(conversation: Conversation) -> None:
    conversation.send(b"HTTP/1.1 103 Early Hints\r\n\r\n")
    conversation.hold()


HOSTILE: Mapping[str, Callable[[Conversation], None]] = {
    "silent": Conversation.hold,
    "greets": greets_and_holds,
    "drips-status": forever(b"H"),
    "drips-headers": forever(b"X-Slow: y\r\n", b"HTTP/1.1 200 OK\r\n"),
    "drips-a-header": forever(b"y", b"HTTP/1.1 200 OK\r\nX-Slow: "),
    "drips-body": forever(b"x", b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n"),
    "drips-endless-body": forever(b"x", b"HTTP/1.1 200 OK\r\n\r\n"),
    "drips-chunks": forever(b"1\r\nx\r\n", b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"),
    "drips-redirect-body": forever(b"x", b"HTTP/1.1 302 Found\r\nLocation: /\r\nContent-Length: 100000\r\n\r\n"),
    "drips-error-body": forever(b"x", b"HTTP/1.1 500 No\r\nContent-Length: 100000\r\n\r\n"),
    "interim-for-ever": forever(b"HTTP/1.1 103 Early Hints\r\n\r\n"),
    "redirects": redirects_for_ever,
}


@pytest.fixture
def hostile(raw_server: Start) -> dict[str, str]:
    """The ways to a hostile server of each kind, for `connect_to`."""
    return {f"{name}.test:": f"127.0.0.1:{raw_server(script).port}" for name, script in HOSTILE.items()}


@pytest.mark.parametrize("robots", [True, False])
def test_each_hostile_server_costs_no_more_than_its_tries(
    robots: bool, hostile: dict[str, str], outbound: Make
) -> None:
    out = outbound(connect_to=hostile, total_timeout_s=0.4, retries=1, robots=robots)
    began = time.monotonic()
    seen = list(out.look_all(Request(f"http://{name}.test/") for name in HOSTILE))
    assert time.monotonic() - began < (3 if robots else 2) * 0.4 + SLACK_S
    assert len(seen) == len(HOSTILE)
    for evidence in seen:
        assert evidence.trouble is not None
        assert all(attempt.seconds < 0.4 + SLACK_S / 2 for attempt in evidence.attempts)


def test_a_run_ends_at_its_deadline_and_one_try(hostile: dict[str, str], outbound: Make) -> None:
    out = outbound(connect_to=hostile, total_timeout_s=0.5, retries=10, workers=3, deadline_s=1.0)
    began = time.monotonic()
    asked = [Request(f"http://{name}.test/{number}", number) for name in HOSTILE for number in range(20)]
    seen = list(out.look_all(asked))
    assert time.monotonic() - began < 1.0 + 0.5 + SLACK_S
    assert len(seen) == len(asked)
    assert Trouble.RUN_DEADLINE in {evidence.trouble for evidence in seen}


def test_a_resolver_that_never_answers_holds_nobody_up(web: Web, outbound: Make) -> None:
    never = threading.Event()

    def lookup(host: str) -> list[str]:
        if host.startswith("lost"):
            never.wait()
        return ["127.0.0.1"]

    web.put("here.test", "/", Page(b"here"))
    asked = [*(f"http://lost{number}.test/" for number in range(30)), f"http://here.test:{web.port}/"]
    out = outbound(lookup=lookup, workers=4, total_timeout_s=0.1, allow_networks=LOOPBACK)
    began = time.monotonic()
    seen = {evidence.request.url: evidence for evidence in out.look_all(map(Request, asked))}
    never.set()
    assert time.monotonic() - began < 30 / 4 * 0.1 + SLACK_S
    assert seen[asked[-1]].body == b"here"
    assert {seen[url].trouble for url in asked[:-1]} == {Trouble.RESOLVER_DOWN}


@pytest.fixture
def desk(tmp_path: Path, web: Web, hostile: dict[str, str]) -> Iterator[Desk]:
    ways = {**hostile, **web.connect_to}
    with Store.open(f"sqlite:///{tmp_path}/x.db") as store:
        yield Desk(store, ways, total_timeout_s=0.4, per_host_interval_s=0.01)


def test_what_has_to_wait_goes_back_to_the_queue_and_the_rest_is_done(desk: Desk, web: Web) -> None:
    def busy_at_first(arrival: Arrival) -> Page:
        return Page(b"", 429, {"Retry-After": "3600"}) if desk.clock.now() == MONDAY else Page(b"<p>Here for you.</p>")

    web.put("busy.test", "/0", busy_at_first)
    for number in range(1, 10):
        web.put("busy.test", f"/{number}", Page(b"<p>We are here for you on every day of the year.</p>"))
        web.put(f"calm{number}.test", "/", Page(b"<p>We answer your questions on every day of the year.</p>"))
    busy = [f"http://busy.test/{number}" for number in range(10)]
    calm = [f"http://calm{number}.test/" for number in range(1, 10)]
    desk.know(*busy, *calm, *(f"http://{name}.test/" for name in HOSTILE))
    began = time.monotonic()
    summary = desk.check(All())
    assert time.monotonic() - began < 2 * len(HOSTILE) * 0.4 + SLACK_S
    rows = {row.url: row for row in desk.store.links()}
    waiting = [url for url in busy if rows[url].last_checked_at is None]
    assert summary.not_checked == len(waiting) == 10 - len(web.paths("busy.test"))
    assert {rows[url].next_check_at for url in waiting} == {MONDAY + timedelta(hours=1)}
    assert {rows[url].answer for url in calm} == {"alive"}
    asked = len(web.paths("busy.test"))

    desk.clock.advance(timedelta(seconds=3599))
    desk.check(All())
    assert len(web.paths("busy.test")) == asked
    desk.clock.advance(timedelta(seconds=1))
    desk.check(All())
    assert {f"http://busy.test{path}" for path in web.paths("busy.test")} == set(busy)


def test_links_beyond_a_runs_deadline_are_due_again_soon(desk: Desk, web: Web) -> None:
    for number in range(40):
        web.put("large.test", f"/{number}", Page(b"<p>We are here for you on every day of the year.</p>"))
    desk.know(*(f"http://large.test/{number}" for number in range(40)))

    class Short(Desk):
        def outbound(self) -> Outbound:
            return Outbound(self.fetch, user_agent="Curator-test", clock=self.clock, deadline_s=0.3)

    hurried = Short(desk.store, web.connect_to, per_host_interval_s=0.1)
    summary = hurried.check(All())
    assert summary.not_checked >= 30
    assert summary.checked + summary.not_checked == 40
    soon = [row.next_check_at for row in desk.store.links() if row.last_checked_at is None]
    assert set(soon) == {MONDAY + hurried.policy.shortest_wait}
