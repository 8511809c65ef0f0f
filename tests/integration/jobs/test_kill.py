"""A check that is killed: what it stored stays, the rest is looked at again, and nothing stays claimed for ever.

The command runs in a process of its own and is killed by the kernel; a terminal tells how far it had come.
"""

import contextlib
import os
import pty
import re
import signal
import subprocess
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, timedelta

import pytest

from curator.clock import SetClock
from curator.core.evidence import Evidence, Request
from curator.core.history import History
from curator.fetch import Outbound
from db.selection import All, Due
from db.store import Store
from jobs.check import BATCH, LEASE
from tests.acceptance.command import CURATOR, environment
from tests.integration.jobs.desk import Desk
from tests.servers.raw import RawServer
from tests.servers.web import Page, Web

ANSWERING = 230
SILENT = "http://silent.example/"


@pytest.fixture
def desk(store: Store, web: Web) -> Desk:
    """Links to many hosts that answer, and one to a host that does not."""
    made = Desk(store, web.connect_to)
    hosts = [f"site{number}.example" for number in range(ANSWERING)]
    for host in (*hosts, "silent.example"):
        web.put(host, "/", Page(b"<main><p>We are here for you, every day of the year.</p></main>"))
    made.know(*(f"http://{host}/" for host in hosts), SILENT)
    return made


def kill_after(looks: int, store_url: str, connect_to: str) -> None:
    """Start `curator check` and kill it as soon as it says that it has made so many looks."""
    main, side = pty.openpty()
    settings = {
        "CURATOR__DB__URL": store_url,
        "CURATOR__FETCH__ALLOW_NETWORKS": "127.0.0.0/8",
        "CURATOR__FETCH__CONNECT_TO": connect_to,
        "CURATOR__FETCH__ROBOTS": "false",
        "CURATOR__FETCH__TOTAL_TIMEOUT_S": "60",
    }
    process = subprocess.Popen(
        [CURATOR, "check", "--all"], env=environment(settings), cwd="/", stdout=subprocess.DEVNULL, stderr=side
    )
    os.close(side)
    try:
        assert looks <= max(progress(main, until=looks), default=0), "the check ended before it could be killed"
    finally:
        process.send_signal(signal.SIGKILL)
        assert process.wait(30) == -signal.SIGKILL
        os.close(main)


def progress(terminal: int, *, until: int) -> Iterator[int]:
    seen = b""
    with contextlib.suppress(OSError):  # the other end is closed
        while part := os.read(terminal, 4096):
            seen += part
            done = [int(number) for number in re.findall(rb"Checked (\d+)(?=\r)", seen)]
            yield from done
            if done and done[-1] >= until:
                return


@pytest.mark.parametrize(("looks", "stored"), [(1, 0), (BATCH + 1, BATCH)])
def test_what_a_killed_check_stored_stays_and_the_rest_is_looked_at_again(
    desk: Desk, web: Web, store_url: str, raw_server: Callable[..., RawServer], looks: int, stored: int
) -> None:
    silent = raw_server(lambda conversation: conversation.hold())
    kill_after(
        looks,
        store_url,
        f'{{"silent.example:80" = "127.0.0.1:{silent.port}", ":" = "127.0.0.1:{web.port}"}}',
    )
    rows = desk.store.links()
    assert sum(row.last_checked_at is not None for row in rows) == stored
    assert all(row.answer == "alive" for row in rows if row.last_checked_at is not None)

    desk.clock = SetClock(datetime.now(UTC))
    left = ANSWERING + 1 - stored
    assert desk.store.held(All(), desk.clock.now()) == left
    assert desk.check(Due(desk.clock.now())).checked == 0, "what the killed run holds is still its own"
    desk.clock.advance(LEASE)
    web.arrivals.clear()
    assert desk.check(Due(desk.clock.now())).checked == left
    assert len(web.arrivals) == left, "and what it stored is not looked at again"
    assert desk.store.held(All(), desk.clock.now()) == 0
    review = desk.review()
    assert (review.items, review.watching) == ((), ())
    assert (review.counts.links, review.counts.checked) == (ANSWERING + 1, ANSWERING + 1)


def test_a_slow_run_renews_its_claims_so_that_no_other_run_takes_its_links(
    store: Store, store_url: str, web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Desk(store, web.connect_to)
    desk.know(*(f"http://slow{number}.example/" for number in range(6)))
    look_all = Outbound.look_all
    taken: list[History] = []

    with Store.open(store_url) as other:

        def slowly(outbound: Outbound, requests: Iterable[Request]) -> Iterator[Evidence]:
            for evidence in look_all(outbound, requests):
                desk.clock.advance(LEASE / 3 + timedelta(seconds=1))
                now = desk.clock.now()
                taken.extend(other.claim(other.start_run("other", now), All(), limit=10, at=now, lease=LEASE))
                yield evidence

        monkeypatch.setattr(Outbound, "look_all", slowly)
        assert desk.check().checked == 6
    assert taken == []
    assert store.held(All(), desk.clock.now()) == 0
