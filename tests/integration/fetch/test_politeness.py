"""Turns at a host as the host sees them, robots.txt, Retry-After, and hosts that do not answer."""

import itertools
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from curator.clock import SetClock
from curator.core.evidence import Evidence, Request, Trouble
from curator.fetch import Outbound
from tests.servers.raw import Conversation, RawServer
from tests.servers.web import Arrival, Page, Web, moved

LookAll = Callable[..., list[Evidence]]
NOON = datetime(2026, 1, 5, 12, 0, tzinfo=UTC)
EVERY_S = 0.3  # long beside what a busy machine holds a thread back
# The exact interval is proved on the schedule itself (tests/unit/fetch); here a loaded machine may note an arrival
# late, which shortens the gap after it. Without any interval the gaps are a few milliseconds.
ALLOWED_S = EVERY_S / 2


def gaps(times: list[float]) -> list[float]:
    return [later - earlier for earlier, later in itertools.pairwise(times)]


def test_a_host_is_asked_at_its_interval_and_others_do_not_wait_for_it(web: Web, look_all: LookAll) -> None:
    for number in range(6):
        web.put("large.test", f"/{number}", Page())
        web.put(f"small{number}.test", "/", Page())
    large = [f"http://large.test/{number}" for number in range(6)]
    small = [f"http://small{number}.test/" for number in range(6)]
    look_all(large + small, connect_to=web.connect_to, per_host_interval_s=EVERY_S)
    assert min(gaps(web.times("large.test"))) >= ALLOWED_S
    third = web.times("large.test")[2]
    assert all(web.times(f"small{number}.test")[0] < third for number in range(6))


def test_a_slow_host_does_not_hold_up_the_others(
    raw_server: Callable[..., RawServer], web: Web, look_all: LookAll
) -> None:
    slow = raw_server(Conversation.hold)
    for number in range(10):
        web.put("quick.test", f"/{number}", Page(b"ok"))
    ways = {"slow.test:": f"127.0.0.1:{slow.port}", **web.connect_to}
    addresses = [f"http://slow.test/{n}" for n in range(3)] + [f"http://quick.test/{n}" for n in range(10)]
    seen = look_all(addresses, connect_to=ways, workers=2, total_timeout_s=0.4)
    troubles = [evidence.trouble for evidence in seen[:3]]
    assert troubles == [Trouble.NO_ANSWER, Trouble.NO_ANSWER, Trouble.HOST_SILENT]
    assert max(web.times("quick.test")) - min(web.times("quick.test")) < 0.4


def test_a_redirect_waits_for_its_turn_at_the_other_host(web: Web, look_all: LookAll) -> None:
    for number in range(4):
        web.put(f"old{number}.test", "/", moved(f"http://new.test/{number}"))
        web.put("new.test", f"/{number}", Page(b"here"))
    addresses = [f"http://old{number}.test/" for number in range(4)]
    seen = look_all(addresses, connect_to=web.connect_to, per_host_interval_s=EVERY_S, total_timeout_s=0.5)
    assert [evidence.body for evidence in seen] == [b"here"] * 4  # waiting is no part of a try's time
    assert min(gaps(web.times("new.test"))) >= ALLOWED_S


def test_another_try_waits_for_its_turn_too(web: Web, look_all: LookAll) -> None:
    web.put("failing.test", "/", Page(b"", 500))
    (evidence,) = look_all(["http://failing.test/"], connect_to=web.connect_to, per_host_interval_s=EVERY_S, retries=2)
    assert len(evidence.attempts) == 3
    assert min(gaps(web.times("failing.test"))) >= ALLOWED_S


def test_never_more_at_once_than_the_settings_allow(raw_server: Callable[..., RawServer], look_all: LookAll) -> None:
    now, most = itertools.count(), []
    open_now: set[int] = set()

    def script(conversation: Conversation) -> None:
        me = next(now)
        while conversation.read_request():
            open_now.add(me)
            most.append(len(open_now))
            conversation.closing.wait(0.02)
            open_now.discard(me)
            conversation.answer(b"ok")

    server = raw_server(script)
    look_all([f"{server.url}{number}" for number in range(12)], per_host_connections=2)
    assert max(most) == 2


@pytest.mark.parametrize(
    ("value", "until"),
    [
        ("3600", NOON + timedelta(hours=1)),
        ("0", NOON),
        ("Mon, 05 Jan 2026 13:30:05 GMT", datetime(2026, 1, 5, 13, 30, 5, tzinfo=UTC)),
        ("Monday, 05-Jan-26 13:30:05 GMT", datetime(2026, 1, 5, 13, 30, 5, tzinfo=UTC)),
        ("Mon Jan  5 13:30:05 2026", datetime(2026, 1, 5, 13, 30, 5, tzinfo=UTC)),
        ("Mon, 05 Jan 2015 13:30:05 GMT", NOON),
        ("9" * 40, NOON + timedelta(days=60)),
        ("Fri, 31 Dec 9999 23:59:59 GMT", NOON + timedelta(days=60)),
        ("Fri, 31 Dec 9999 23:59:59 -1200", None),
        ("1 Jan 2027 00:00:00 +99999999999999", None),
        ("soon", None),
        ("-5", None),
    ],
)
@pytest.mark.parametrize("status", [429, 503])
def test_retry_after_is_kept_to_the_second(
    value: str, until: datetime | None, status: int, web: Web, look_all: LookAll
) -> None:
    web.put("busy.test", "/", Page(b"", status, {"Retry-After": value}))
    (evidence,) = look_all(["http://busy.test/"], connect_to=web.connect_to, clock=SetClock(NOON))
    assert (evidence.status, evidence.retry_after) == (status, until)


def test_a_host_that_asks_to_wait_is_left_alone_for_the_run(web: Web, look_all: LookAll) -> None:
    web.put("busy.test", "/0", Page(b"", 429, {"Retry-After": "3600"}))
    web.put("other.test", "/", Page())
    addresses = [f"http://busy.test/{number}" for number in range(30)] + ["http://other.test/"]
    clock = SetClock(NOON)
    seen = look_all(addresses, connect_to=web.connect_to, clock=clock, per_host_interval_s=30.0)
    assert web.paths("busy.test") == ["/0"]
    assert {evidence.trouble for evidence in seen[1:30]} == {Trouble.HOST_ASKED_TO_WAIT}
    assert {evidence.retry_after for evidence in seen[:30]} == {NOON + timedelta(hours=1)}
    assert seen[30].status == 200


def test_a_link_that_waits_for_robots_of_a_host_that_asks_to_wait_is_told_so(web: Web, look_all: LookAll) -> None:
    redirected = threading.Event()

    def slow(arrival: Arrival) -> Page:
        redirected.wait(5)
        return Page(b"", 429, {"Retry-After": "3600"})

    def redirect(arrival: Arrival) -> Page:
        redirected.set()
        return moved("http://busy.test:8080/")

    web.put("busy.test", "/slow", slow)
    web.put("busy.test", "/redirect", redirect)
    seen = look_all(
        ["http://busy.test/slow", "http://busy.test/redirect"],
        connect_to=web.connect_to,
        robots=True,
        per_host_connections=2,
        per_host_interval_s=0.3,
    )
    assert [(evidence.status, evidence.trouble) for evidence in seen] == [
        (429, None),
        (301, Trouble.HOST_ASKED_TO_WAIT),
    ]
    assert web.paths("busy.test") == ["/robots.txt", "/slow", "/redirect"]


def test_when_the_time_is_over_the_host_is_asked_again(web: Web, outbound: Callable[..., Outbound]) -> None:
    web.put("busy.test", "/", Page(b"", 503, {"Retry-After": "60"}))
    clock = SetClock(NOON)
    out = outbound(connect_to=web.connect_to, clock=clock)
    request = Request("http://busy.test/")
    list(out.look_all([request]))
    clock.advance(timedelta(seconds=59))
    (early,) = out.look_all([request])
    clock.advance(timedelta(seconds=1))
    (late,) = out.look_all([request])
    assert (early.trouble, late.status) == (Trouble.HOST_ASKED_TO_WAIT, 503)


def test_a_retry_after_on_another_status_asks_nothing(web: Web, look_all: LookAll) -> None:
    for path in ("/a", "/b"):
        web.put("calm.test", path, Page(b"", 404, {"Retry-After": "60"}))
    seen = look_all(["http://calm.test/a", "http://calm.test/b"], connect_to=web.connect_to)
    assert [(evidence.status, evidence.retry_after) for evidence in seen] == [(404, None)] * 2


def test_a_host_that_does_not_answer_is_asked_once_for_all_its_links(look_all: LookAll) -> None:
    asked: list[str] = []

    def lookup(host: str) -> list[str]:
        asked.append(host)
        return ["127.0.0.1"]

    addresses = [f"http://down.test:1/{number}" for number in range(20)]
    seen = look_all(addresses, lookup=lookup, per_host_interval_s=30.0)
    assert {evidence.trouble for evidence in seen} == {Trouble.CONNECTION_REFUSED}
    assert [evidence.shared for evidence in seen].count(False) == 1
    assert asked == ["down.test"]


def test_a_page_that_fails_does_not_speak_for_its_host(raw_server: Callable[..., RawServer], look_all: LookAll) -> None:
    def script(conversation: Conversation) -> None:
        while request := conversation.read_request():
            if b"/bad" in request:
                conversation.hold()
                return
            conversation.answer(b"ok")

    server = raw_server(script)
    seen = look_all([server.url + "bad", server.url + "good"], total_timeout_s=0.3)
    assert [(evidence.trouble, evidence.shared) for evidence in seen] == [(Trouble.NO_ANSWER, False), (None, False)]


ROBOTS = b"User-agent: *\nDisallow: /\n\nUser-agent: curator\nDisallow: /private\nAllow: /private/open\n"


def test_robots_are_asked_once_and_obeyed(web: Web, look_all: LookAll) -> None:
    web.put("www.site.test", "/robots.txt", Page(ROBOTS))
    for path in ("/a", "/b", "/private/x", "/private/open"):
        web.put("www.site.test", path, Page(b"ok"))
    addresses = [f"http://www.site.test{path}" for path in ("/a", "/private/x", "/private/open", "/b")]
    seen = look_all(addresses, connect_to=web.connect_to, robots=True, per_host_connections=4)
    assert [evidence.trouble for evidence in seen] == [None, Trouble.ROBOTS, None, None]
    assert web.paths("www.site.test").count("/robots.txt") == 1
    assert "/private/x" not in web.paths("www.site.test")


@pytest.mark.parametrize(
    "robots", [Page(b"User-agent: *\nDisallow: /", 404), Page(b"User-agent: *\nDisallow: /", 403), Page(b"", 500)]
)
def test_without_a_robots_file_every_page_may_be_looked_at(robots: Page, web: Web, look_all: LookAll) -> None:
    web.put("www.site.test", "/robots.txt", robots)
    web.put("www.site.test", "/", Page(b"ok"))
    (evidence,) = look_all(["http://www.site.test/"], connect_to=web.connect_to, robots=True)
    assert evidence.body == b"ok"


def test_the_robots_file_that_a_redirect_leads_to_holds_for_both(web: Web, look_all: LookAll) -> None:
    web.put("site.test", "/robots.txt", moved("http://www.site.test/robots.txt"))
    web.put("www.site.test", "/robots.txt", Page(b"User-agent: *\nDisallow: /closed"))
    web.put("site.test", "/", moved("http://www.site.test/closed"))
    (evidence,) = look_all(["http://site.test/"], connect_to=web.connect_to, robots=True)
    assert (evidence.trouble, evidence.status) == (Trouble.ROBOTS, 301)
    assert web.paths("www.site.test") == ["/robots.txt"]


def test_robots_leading_in_circles_or_inside_does_no_harm(web: Web, look_all: LookAll) -> None:
    web.put("circle.test", "/robots.txt", moved("/robots.txt"))
    web.put("inside.test", "/robots.txt", moved("http://10.0.0.1/robots.txt"))
    for host in ("circle.test", "inside.test"):
        web.put(host, "/", Page(b"ok"))
    ways = {f"{host}:80": f"127.0.0.1:{web.port}" for host in ("circle.test", "inside.test")}
    seen = look_all(["http://circle.test/", "http://inside.test/"], connect_to=ways, robots=True)
    assert [evidence.body for evidence in seen] == [b"ok", b"ok"]


def test_a_crawl_delay_is_a_longer_interval(web: Web, look_all: LookAll) -> None:
    web.put("www.site.test", "/robots.txt", Page(b"User-agent: *\nCrawl-delay: 0.4"))
    for path in ("/a", "/b"):
        web.put("www.site.test", path, Page())
    look_all(
        ["http://www.site.test/a", "http://www.site.test/b"],
        connect_to=web.connect_to,
        robots=True,
        per_host_interval_s=0.05,
    )
    assert web.paths("www.site.test")[0] == "/robots.txt"
    assert min(gaps(web.times("www.site.test"))) >= 0.2


def test_robots_and_page_keep_the_interval(web: Web, look_all: LookAll) -> None:
    def page(arrival: Arrival) -> Page:
        return Page(b"ok")

    web.put("www.site.test", "/", page)
    look_all(["http://www.site.test/"], connect_to=web.connect_to, robots=True, per_host_interval_s=EVERY_S)
    assert min(gaps(web.times("www.site.test"))) >= ALLOWED_S
