"""A run as a whole: lazily fed, bounded, ended by its deadline or by its caller."""

import itertools
import socket
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator

import pytest

from curator.core.evidence import Evidence, Request, Trouble
from curator.fetch import Outbound, user_agent
from curator.fetch.crew import WINDOW
from curator.fetch.outbound import KNOWN_NAMES
from tests.integration.fetch.conftest import Look
from tests.servers.raw import Conversation, RawServer
from tests.servers.web import Arrival, Page, Web, moved

Start = Callable[..., RawServer]
Make = Callable[..., Outbound]


def lookers() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "look" and thread.is_alive()]


def test_requests_are_taken_as_they_are_needed(web: Web, outbound: Make) -> None:
    taken: list[int] = []

    def endless() -> Iterator[Request]:
        for number in itertools.count():
            taken.append(number)
            yield Request(f"http://host{number % 50}.test/{number}", number)

    looks = outbound(connect_to=web.connect_to).look_all(endless())
    for _ in range(40):
        assert next(looks).status == 404
    looks.close()
    assert len(taken) <= WINDOW + 41


def test_evidences_do_not_pile_up_while_the_caller_is_busy(web: Web, outbound: Make) -> None:
    bound = 1 + 16 + 4 + 1  # with the caller, ready, in the workers' hands, and one taken up meanwhile
    too_many = threading.Event()

    def page(arrival: Arrival) -> Page:
        if len(web.arrivals) > bound:
            too_many.set()
        return Page()

    for number in range(100):
        web.put(f"host{number}.test", "/", page)
    looks = outbound(connect_to=web.connect_to, workers=4).look_all(
        Request(f"http://host{number}.test/") for number in range(100)
    )
    next(looks)
    assert not too_many.wait(0.5)
    assert len(list(looks)) == 99


def test_the_run_ends_at_its_deadline_and_says_what_had_no_turn(web: Web, outbound: Make) -> None:
    out = outbound(connect_to=web.connect_to, per_host_interval_s=0.2, deadline_s=0.5)
    began = time.monotonic()
    seen = list(out.look_all(Request(f"http://large.test/{number}", number) for number in range(50)))
    assert time.monotonic() - began < 3
    troubles = [evidence.trouble for evidence in seen]
    assert troubles.count(Trouble.RUN_DEADLINE) == 50 - len(web.arrivals)
    assert 1 <= len(web.arrivals) <= 4
    (late,) = out.look_all([Request("http://other.test/")])
    assert late.trouble is Trouble.RUN_DEADLINE


def test_links_that_wait_for_a_robots_file_end_with_the_run_too(web: Web, outbound: Make) -> None:
    out = outbound(connect_to=web.connect_to, robots=True, per_host_interval_s=0.2, deadline_s=0.3)
    requests = [Request(f"http://one.test:{port}/", port) for port in range(80, 120)]
    seen = list(out.look_all(requests))
    assert sorted(evidence.request.tag for evidence in seen) == list(range(80, 120))
    assert {evidence.trouble for evidence in seen if evidence.status is None} == {Trouble.RUN_DEADLINE}


def test_closing_early_ends_all_threads_at_once(raw_server: Start, web: Web, outbound: Make) -> None:
    silent = raw_server(Conversation.hold)
    ways = {"quick.test:": f"127.0.0.1:{web.port}", ":": f"127.0.0.1:{silent.port}"}
    out = outbound(connect_to=ways, total_timeout_s=60.0)
    requests = [Request("http://quick.test/"), *(Request(f"http://silent{n}.test/") for n in range(8))]
    looks = out.look_all(requests)
    assert next(looks).status == 404
    began = time.monotonic()
    looks.close()
    assert time.monotonic() - began < 2
    assert lookers() == []


def test_after_an_early_end_the_way_out_still_works(raw_server: Start, web: Web, outbound: Make) -> None:
    def robots_that_never_come(conversation: Conversation) -> None:
        if b"robots" in conversation.read_request():
            conversation.hold()

    silent = raw_server(robots_that_never_come)
    ways = {"quick.test:": f"127.0.0.1:{web.port}", ":": f"127.0.0.1:{silent.port}"}
    out = outbound(connect_to=ways, robots=True, total_timeout_s=0.5)
    looks = out.look_all([Request("http://quick.test/"), Request("http://silent.test/")])
    next(looks)
    looks.close()
    (evidence,) = out.look_all([Request("http://silent.test/")])
    assert evidence.trouble in (Trouble.CONNECTION_RESET, Trouble.NO_ANSWER)


def test_an_exception_of_the_caller_ends_all_threads(web: Web, outbound: Make) -> None:
    def careless() -> Iterator[Request]:
        yield Request("http://one.test/")
        raise KeyError("the caller's own")

    with pytest.raises(KeyError):
        list(outbound(connect_to=web.connect_to).look_all(careless()))
    assert lookers() == []


def test_a_fault_of_ours_is_held_against_nobody(
    web: Web, outbound: Make, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("curator.fetch.requests_transport.RequestsTransport._over", broken)
    seen = list(
        outbound(connect_to=web.connect_to).look_all([Request("http://me:pw@one.test/"), Request("http://two.test/")])
    )
    assert [evidence.trouble for evidence in seen] == [Trouble.COULD_NOT_JUDGE] * 2
    assert "pw" not in caplog.messages[0]


def test_a_run_that_is_stopped_from_elsewhere_ends_its_callers_wait(outbound: Make, raw_server: Start) -> None:
    asked = threading.Event()

    def silent(conversation: Conversation) -> None:
        conversation.read_request()
        asked.set()
        conversation.hold()

    out = outbound(connect_to={":": f"127.0.0.1:{raw_server(silent).port}"}, total_timeout_s=60.0)
    seen: list[Evidence] = []
    requests = [Request(f"http://host{number}.test/") for number in range(3)]
    caller = threading.Thread(target=lambda: seen.extend(out.look_all(requests)))
    caller.start()
    assert asked.wait(20)
    out.stop()
    caller.join(20)
    assert not caller.is_alive()
    assert (seen, lookers()) == ([], [])
    assert list(out.look_all(requests)) == []


@pytest.mark.parametrize("robots", [True, False])
def test_many_looks_at_many_hosts_each_come_once(robots: bool, web: Web, outbound: Make) -> None:
    for host, path in itertools.product(range(20), range(10)):
        web.put(
            f"host{host}.test", f"/{path}", moved(f"http://host{(host + 1) % 20}.test/end") if path == 5 else Page()
        )
        web.put(f"host{host}.test", "/end", Page())
    requests = [Request(f"http://host{host}.test/{path}", host * 10 + path) for path in range(10) for host in range(20)]
    out = outbound(connect_to=web.connect_to, robots=robots, per_host_connections=2)
    seen = list(out.look_all(requests))
    assert sorted(evidence.request.tag for evidence in seen) == list(range(200))
    assert {evidence.status for evidence in seen} == {200}


def test_one_of_our_own_pages_is_read_without_turns_and_robots(web: Web, outbound: Make) -> None:
    web.put("own.test", "/robots.txt", Page(b"User-agent: *\nDisallow: /"))
    web.put("own.test", "/page", Page(b"our own page"))
    evidence = outbound(connect_to=web.connect_to, robots=True).get("http://own.test/page", max_bytes=7)
    assert (evidence.body, evidence.cut) == (b"our own", True)
    assert web.paths("own.test") == ["/page"]


def test_a_silent_resolver_does_not_hold_the_run(look: Look) -> None:
    never = threading.Event()
    evidence = look("http://www.hope.test/", lookup=lambda _host: never.wait() and [], total_timeout_s=0.2)
    never.set()
    assert evidence.trouble is Trouble.RESOLVER_DOWN


def test_a_name_that_is_not_there_is_told_apart_from_a_resolver_that_is_not(outbound: Make) -> None:
    def lookup(host: str) -> list[str]:
        raise socket.gaierror(socket.EAI_NONAME if "gone" in host else socket.EAI_AGAIN, "no")

    seen: list[Evidence] = list(
        outbound(lookup=lookup, workers=1).look_all([Request("http://gone.test/"), Request("http://lost.test/")])
    )
    assert [evidence.trouble for evidence in seen] == [Trouble.NO_SUCH_HOST, Trouble.RESOLVER_DOWN]


def test_whether_names_resolve_is_asked_of_a_name_that_exists(outbound: Make) -> None:
    def nothing(host: str) -> list[str]:
        raise OSError("no network")

    def one(host: str) -> list[str]:
        return ["192.0.43.8"] if host == KNOWN_NAMES[-1] else nothing(host)

    assert not outbound(lookup=nothing).names_resolve()
    assert outbound(lookup=one).names_resolve()
    assert not outbound(lookup=lambda _host: ["10.0.0.1"]).names_resolve()


def test_we_introduce_ourselves_by_our_own_name() -> None:
    assert user_agent("team@hope.example").startswith("Curator/")
    assert "(+team@hope.example; link check)" in user_agent("team@hope.example")
    assert user_agent("x\r\nCookie: (a)").isprintable()
    assert "+" not in user_agent("")


def test_a_host_that_answers_nothing_does_not_take_the_run_for_each_of_its_links(
    raw_server: Start, look_all: Callable[..., list[Evidence]]
) -> None:
    server = raw_server(Conversation.hold)
    addresses = [f"http://silent.test/{number}" for number in range(20)]
    seen = look_all(addresses, connect_to={":": server.url.removeprefix("http://").rstrip("/")}, total_timeout_s=0.4)
    troubles = Counter(evidence.trouble for evidence in seen)
    assert troubles[Trouble.HOST_SILENT] >= 18
    assert troubles[Trouble.NO_ANSWER] + troubles[Trouble.HOST_SILENT] == 20


def test_pages_that_never_answer_are_asked_for_each_where_others_of_the_host_do(
    web: Web, look_all: Callable[..., list[Evidence]]
) -> None:
    leave = threading.Event()

    def never(_arrival: Arrival) -> Page:
        leave.wait(5)
        return Page()

    for number in range(4):
        web.put("slow.test", f"/{number}", never)
    addresses = ["http://slow.test/there", *(f"http://slow.test/{number}" for number in range(4))]
    seen = look_all(addresses, connect_to=web.connect_to, total_timeout_s=0.3)
    leave.set()
    assert Counter(evidence.trouble for evidence in seen) == {None: 1, Trouble.NO_ANSWER: 4}
