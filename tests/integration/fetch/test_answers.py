"""What comes back from servers that answer: well, oddly, in part, packed, or with a wish to be left alone."""

import gzip
import hashlib
import zlib
from collections.abc import Callable

import brotli
import pytest

from curator.core.evidence import Evidence, Trouble
from tests.integration.fetch.conftest import Look
from tests.servers.raw import Conversation, RawServer
from tests.servers.web import Page, Web

Start = Callable[..., RawServer]


def says(data: bytes) -> Callable[[Conversation], None]:
    """A script: read the request, send this, hang up."""

    def script(conversation: Conversation) -> None:
        conversation.read_request()
        conversation.send(data)

    return script


def test_an_ordinary_page_is_seen_with_all_that_came(web: Web, look: Look) -> None:
    web.put("www.hope.test", "/help?a=b", Page(b"<p>Help</p>", headers={"ETag": '"1"', "Content-Type": "text/html"}))
    evidence = look("http://www.hope.test/help?a=b#top", connect_to=web.connect_to)
    assert (evidence.status, evidence.trouble, evidence.cut) == (200, None, False)
    assert evidence.body == b"<p>Help</p>"
    assert evidence.body_digest == hashlib.sha256(b"<p>Help</p>").hexdigest()
    assert evidence.headers["etag"] == '"1"'
    assert evidence.hops[0].address == "127.0.0.1"
    assert evidence.final_url == "http://www.hope.test/help?a=b"


def test_a_site_sees_who_we_are_and_that_nobody_logs_in(web: Web, look: Look) -> None:
    look("http://me:secret@www.hope.test/", connect_to=web.connect_to)
    headers = web.arrivals[0].headers
    assert headers["User-Agent"].startswith("Curator/")
    assert "team@curator.example" in headers["User-Agent"]
    assert headers["Host"] == "www.hope.test"
    assert not {"Authorization", "Cookie", "If-None-Match", "If-Modified-Since"} & set(headers)


@pytest.mark.parametrize("path", ["/%7Ea/%c3%a4", "/a|b[c]", "/?q=%zz&&x=;'", "/a//b"])
def test_an_address_reaches_its_server_as_it_was_written(path: str, web: Web, look: Look) -> None:
    look(f"http://www.hope.test{path}", connect_to=web.connect_to)
    assert web.arrivals[0].path == path.replace("'", "%27")


def test_the_servers_own_validators_go_back_to_it(web: Web, look: Look) -> None:
    web.put("www.hope.test", "/", Page(status=304))
    evidence = look("http://www.hope.test/", etag='W/"x"', last_modified="Mon", connect_to=web.connect_to)
    assert (evidence.status, evidence.body, evidence.body_digest) == (304, None, None)
    assert web.arrivals[0].headers["If-None-Match"] == 'W/"x"'
    assert web.arrivals[0].headers["If-Modified-Since"] == "Mon"


@pytest.mark.parametrize("status", [200, 400, 404, 410, 451, 500, 999])
def test_every_status_is_an_answer_with_its_body(status: int, web: Web, look: Look) -> None:
    web.put("www.hope.test", "/", Page(b"words", status))
    evidence = look("http://www.hope.test/", connect_to=web.connect_to)
    assert (evidence.status, evidence.trouble, evidence.body) == (status, None, b"words")


@pytest.mark.parametrize(
    ("coding", "pack"),
    [("gzip", gzip.compress), ("x-gzip", gzip.compress), ("deflate", zlib.compress), ("br", brotli.compress)],
)
def test_a_packed_body_is_unpacked(coding: str, pack: Callable[[bytes], bytes], web: Web, look: Look) -> None:
    words = b"a sentence. " * 5000
    web.put("www.hope.test", "/", Page(pack(words), headers={"Content-Encoding": coding}))
    assert look("http://www.hope.test/", connect_to=web.connect_to).body == words


@pytest.mark.parametrize("coding", ["gzip", "br", "zstd"])
def test_a_body_that_does_not_unpack_is_told_apart(coding: str, web: Web, look: Look) -> None:
    web.put("www.hope.test", "/", Page(b"this is not packed at all", headers={"Content-Encoding": coding}))
    evidence = look("http://www.hope.test/", connect_to=web.connect_to)
    assert (evidence.trouble, evidence.status, evidence.body) == (Trouble.BAD_ENCODING, 200, None)


@pytest.mark.parametrize("pack", [gzip.compress, brotli.compress])
def test_a_bomb_is_cut_where_the_limit_is(pack: Callable[[bytes], bytes], web: Web, look: Look) -> None:
    coding = "gzip" if pack is gzip.compress else "br"
    web.put("www.hope.test", "/", Page(pack(bytes(3_000_000)), headers={"Content-Encoding": coding}))
    evidence = look("http://www.hope.test/", connect_to=web.connect_to, max_bytes=100_000)
    assert (evidence.status, evidence.trouble, evidence.cut) == (200, None, True)
    assert evidence.body == bytes(100_000)


@pytest.mark.parametrize("length", ["Content-Length: 200000000", "Transfer-Encoding: chunked", "Connection: close"])
def test_a_body_of_200_megabytes_is_read_up_to_the_limit_only(length: str, raw_server: Start, look: Look) -> None:
    sent: list[int] = []

    def script(conversation: Conversation) -> None:
        conversation.read_request()
        conversation.send(f"HTTP/1.1 200 OK\r\n{length}\r\n\r\n".encode())
        piece = b"x" * 100_000
        for _ in range(2000):
            conversation.send(b"186a0\r\n" + piece + b"\r\n" if "chunked" in length else piece)
            sent.append(len(piece))

    evidence = look(raw_server(script).url, max_bytes=1_000_000)
    assert (evidence.status, evidence.trouble, evidence.cut) == (200, None, True)
    assert evidence.body == b"x" * 1_000_000
    assert sum(sent) < 50_000_000  # what the buffers of two sockets hold, not what was offered


def test_a_bomb_within_a_bomb_is_cut_too(web: Web, look: Look) -> None:
    twice = gzip.compress(gzip.compress(bytes(50_000_000)))
    web.put("www.hope.test", "/", Page(twice, headers={"Content-Encoding": "gzip, gzip"}))
    evidence = look("http://www.hope.test/", connect_to=web.connect_to, max_bytes=100_000)
    assert (evidence.trouble, evidence.cut, len(evidence.body or b"")) == (None, True, 100_000)


def test_an_endless_row_of_codings_is_not_unpacked(web: Web, look: Look) -> None:
    web.put("www.hope.test", "/", Page(b"x", headers={"Content-Encoding": ", ".join(["gzip"] * 500)}))
    assert look("http://www.hope.test/", connect_to=web.connect_to).trouble is Trouble.BAD_ENCODING


def test_a_server_that_hates_head_is_asked_with_get(raw_server: Start, look: Look) -> None:
    asked: list[bytes] = []

    def script(conversation: Conversation) -> None:
        asked.append(conversation.read_request().partition(b" ")[0])
        if asked[-1] == b"GET":
            conversation.answer(b"here")
        else:
            conversation.answer(status="405 Method Not Allowed")

    assert look(raw_server(script).url).body == b"here"
    assert asked == [b"GET"]


@pytest.mark.parametrize("status", [200, 404, 500])
def test_an_empty_body_is_an_answer(status: int, web: Web, look: Look) -> None:
    web.put("www.hope.test", "/", Page(b"", status))
    evidence = look("http://www.hope.test/", connect_to=web.connect_to)
    assert (evidence.status, evidence.trouble, evidence.body) == (status, None, b"")


def test_a_body_of_exactly_the_limit_is_whole(web: Web, look: Look) -> None:
    web.put("www.hope.test", "/", Page(b"x" * 1000))
    at_limit = look("http://www.hope.test/", connect_to=web.connect_to, max_bytes=1000)
    beyond = look("http://www.hope.test/", connect_to=web.connect_to, max_bytes=999)
    assert (at_limit.cut, len(at_limit.body or b"")) == (False, 1000)
    assert (beyond.cut, len(beyond.body or b"")) == (True, 999)


GOOD = [
    (b"HTTP/1.0 200 OK\r\n\r\nold and fine", b"old and fine"),
    (b"HTTP/1.1 200\r\nContent-Length: 2\r\n\r\nok", b"ok"),
    (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n", b"ok"),
    (b"HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", b"ok"),
    (b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", b"ok"),
    (b"HTTP/1.1 200 OK\r\nthis line is no header\r\nContent-Length: 2\r\n\r\nok, and more", b"ok"),
    (b"HTTP/1.1 200 OK\nContent-Length: 2\n\nok", b"ok"),
    (b"HTTP/1.1 200 OK\r\nX-Many: " + b"a" * 60_000 + b"\r\nContent-Length: 2\r\n\r\nok", b"ok"),
    (b"HTTP/1.1 204 No Content\r\n\r\n", None),
    (b"HTTP/1.0 200 OK\n\nold and bare", b"old and bare"),
    (b"HTTP/1.0 200\r\n\r\n", b""),
    (b"http/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", b"ok"),
    (b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\nok", b"ok"),
    (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 99\r\n\r\n2\r\nok\r\n0\r\n\r\n", b"ok"),
]


@pytest.mark.parametrize(("data", "body"), GOOD)
def test_odd_answers_that_browsers_take_are_answers(
    data: bytes, body: bytes | None, raw_server: Start, look: Look
) -> None:
    evidence = look(raw_server(says(data)).url)
    assert (evidence.trouble, evidence.body) == (None, body)


BAD = [
    (b"", Trouble.CONNECTION_RESET),
    (b"<html>no head at all</html>", Trouble.NOT_HTTP),
    (b"SSH-2.0-OpenSSH_9.6\r\n", Trouble.NOT_HTTP),
    (b"ICY 200 OK\r\n\r\n", Trouble.NOT_HTTP),
    (b"HTTP/1.1 abc\r\n\r\n", Trouble.NOT_HTTP),
    (b"\x00" * 70_000, Trouble.NOT_HTTP),
    (b"HTTP/1.1 200 OK\r\nContent-Type: te", Trouble.TRUNCATED),
    (b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n", Trouble.TRUNCATED),
    (b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf", Trouble.TRUNCATED),
    (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhal", Trouble.TRUNCATED),
    (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n", Trouble.TRUNCATED),
    (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nok\r\n0\r\n\r\n", Trouble.TRUNCATED),
    (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\nabc\r\n0\r\n\r\n", Trouble.TRUNCATED),
    (b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 200 + b"\r\n", Trouble.TOO_MANY_HEADERS),
    (b"HTTP/1.1 200 OK\r\n" + b"X: " + b"y" * 70_000 + b"\r\n\r\n", Trouble.TOO_MANY_HEADERS),
    (b"HTTP/1.1 200 OK\r\n" + (b"X: " + b"y" * 60_000 + b"\r\n") * 6 + b"\r\n", Trouble.TOO_MANY_HEADERS),
]


@pytest.mark.parametrize(("data", "trouble"), BAD)
def test_what_is_no_complete_answer_is_told_apart(data: bytes, trouble: Trouble, raw_server: Start, look: Look) -> None:
    evidence = look(raw_server(says(data)).url)
    assert (evidence.trouble, evidence.body) == (trouble, None)
    assert len(evidence.last.detail) <= 300
    assert evidence.last.detail.isprintable()


def test_a_body_that_breaks_off_still_tells_its_status(raw_server: Start, look: Look) -> None:
    evidence = look(raw_server(says(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf")).url)
    assert (evidence.status, evidence.hops[0].status) == (200, 200)


def test_a_reset_is_told_apart(raw_server: Start, look: Look) -> None:
    def script(conversation: Conversation) -> None:
        conversation.read_request()
        conversation.reset()

    assert look(raw_server(script).url).trouble is Trouble.CONNECTION_RESET


def test_a_closed_port_refuses(look: Look) -> None:
    evidence = look("http://127.0.0.1:1/")
    assert (evidence.trouble, evidence.status, evidence.hops) == (Trouble.CONNECTION_REFUSED, None, ())


def test_hostile_headers_are_kept_harmless(raw_server: Start, look: Look) -> None:
    data = (
        b"HTTP/1.1 200 OK\r\nX-Bad: \x1b[31mred\x00 http://a:b@c.test/\r\nSet-Cookie: a=b\r\nContent-Length: 0\r\n\r\n"
    )
    evidence = look(raw_server(says(data)).url)
    assert evidence.headers["x-bad"] == "[31mred http://***@c.test/"
    assert "set-cookie" not in evidence.headers


def forever(piece: bytes, head: bytes = b"") -> Callable[[Conversation], None]:
    def script(conversation: Conversation) -> None:
        conversation.read_request()
        conversation.send(head)
        conversation.drip(iter(lambda: piece, None))

    return script


@pytest.mark.parametrize(
    "script",
    [
        Conversation.hold,
        forever(b"H"),
        forever(b"X-Slow: y\r\n", b"HTTP/1.1 200 OK\r\n"),
        forever(b"x", b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n"),
        forever(b"1\r\nx\r\n", b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"),
        forever(b"HTTP/1.1 103 Early Hints\r\n\r\n"),
    ],
)
def test_a_server_that_drips_gets_no_more_than_the_deadline(
    script: Callable[[Conversation], None], raw_server: Start, look: Look
) -> None:
    evidence = look(raw_server(script).url, total_timeout_s=0.4)
    assert evidence.trouble is Trouble.NO_ANSWER
    assert 0.3 < evidence.last.seconds < 2.0


def test_a_chunk_of_minus_one_is_no_way_around_the_limit(raw_server: Start, look: Look) -> None:
    endless = forever(b"x" * 1000, b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n")
    assert look(raw_server(endless).url, total_timeout_s=2.0).trouble is Trouble.TRUNCATED


def test_the_deadline_is_one_for_all_hops(raw_server: Start, look: Look) -> None:
    def script(conversation: Conversation) -> None:
        number = 0
        while conversation.read_request():
            number += 1
            conversation.closing.wait(0.1)
            conversation.answer(b"", f"Location: /{number}", status="302 Found")

    evidence = look(raw_server(script).url, total_timeout_s=0.45)
    assert evidence.trouble is Trouble.NO_ANSWER
    assert 2 <= len(evidence.hops) <= 5


def answers_in_turn(*answers: bytes) -> Callable[[Conversation], None]:
    """A script that gives each connection the next answer."""
    left = list(answers)

    def script(conversation: Conversation) -> None:
        conversation.read_request()
        conversation.send(left.pop(0))

    return script


OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
SORRY = b"HTTP/1.1 500 Sorry\r\nContent-Length: 0\r\n\r\n"


@pytest.mark.parametrize("first", [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf", SORRY])
def test_a_passing_trouble_gets_another_try_and_both_are_kept(first: bytes, raw_server: Start, look: Look) -> None:
    evidence = look(raw_server(answers_in_turn(first, OK)).url, retries=1)
    assert (evidence.status, evidence.body, len(evidence.attempts)) == (200, b"ok", 2)
    assert evidence.attempts[0].trouble is not None or evidence.attempts[0].status == 500


@pytest.mark.parametrize("first", [b"nonsense\r\n", b"HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n"])
def test_a_lasting_answer_is_asked_for_once(first: bytes, raw_server: Start, look: Look) -> None:
    assert len(look(raw_server(answers_in_turn(first, OK)).url, retries=3).attempts) == 1


def test_a_server_that_asks_to_wait_is_not_asked_again(raw_server: Start, look: Look) -> None:
    data = b"HTTP/1.1 503 Later\r\nRetry-After: 60\r\nContent-Length: 0\r\n\r\n"
    evidence = look(raw_server(answers_in_turn(data, OK)).url, retries=3)
    assert (evidence.status, len(evidence.attempts)) == (503, 1)


def test_tries_end_with_their_number(raw_server: Start, look: Look) -> None:
    evidence: Evidence = look(raw_server(answers_in_turn(SORRY, SORRY, OK)).url, retries=1)
    assert [attempt.status for attempt in evidence.attempts] == [500, 500]


def test_a_kept_connection_that_was_closed_meanwhile_costs_no_try(
    raw_server: Start, look_all: Callable[..., list[Evidence]]
) -> None:
    def script(conversation: Conversation) -> None:
        conversation.read_request()
        conversation.answer(b"ok")  # promises to stay, and goes

    server = raw_server(script)
    seen = look_all([f"{server.url}{number}" for number in range(5)])
    assert [(evidence.status, len(evidence.attempts)) for evidence in seen] == [(200, 1)] * 5


def test_a_connection_is_kept_for_a_hosts_next_page(raw_server: Start, look_all: Callable[..., list[Evidence]]) -> None:
    def script(conversation: Conversation) -> None:
        while conversation.read_request():
            conversation.answer(b"ok")

    server = raw_server(script)
    look_all([f"{server.url}{number}" for number in range(20)])
    assert server.connections == 1
