"""Redirects, hop by hop."""

from collections.abc import Callable

import pytest

from curator.core.evidence import Trouble
from tests.integration.fetch.conftest import Look
from tests.servers.certificates import Certificates
from tests.servers.raw import Conversation, RawServer
from tests.servers.web import Arrival, Page, Web, moved

Start = Callable[..., RawServer]


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_every_hop_is_recorded(status: int, web: Web, look: Look) -> None:
    web.put("old.test", "/a", moved("//new.test/b?c#part", status))
    web.put("new.test", "/b?c", moved("d", 302))
    web.put("new.test", "/d", Page(b"here"))
    evidence = look("http://old.test/a", connect_to=web.connect_to)
    assert [(hop.url, hop.status, hop.location) for hop in evidence.hops] == [
        ("http://old.test/a", status, "//new.test/b?c#part"),
        ("http://new.test/b?c", 302, "d"),
        ("http://new.test/d", 200, None),
    ]
    assert (evidence.body, evidence.final_url) == (b"here", "http://new.test/d")


@pytest.mark.parametrize("status", [300, 304, 305, 306, 399, 301])
def test_a_status_that_leads_nowhere_is_the_answer(status: int, web: Web, look: Look) -> None:
    headers = {} if status == 301 else {"Location": "/elsewhere"}
    web.put("old.test", "/", Page(b"", status, headers))
    evidence = look("http://old.test/", connect_to=web.connect_to)
    assert (evidence.status, evidence.trouble, len(evidence.hops)) == (status, None, 1)


@pytest.mark.parametrize(
    ("location", "trouble"),
    [
        ("file:///etc/passwd", Trouble.UNSAFE_SCHEME),
        ("javascript:alert(1)", Trouble.UNSAFE_SCHEME),
        ("ftp://files.test/", Trouble.UNSAFE_SCHEME),
        ("gopher://127.0.0.1:6379/_x", Trouble.UNSAFE_SCHEME),
        ("mailto:help@hope.test", Trouble.BAD_REDIRECT),
        ("itms-apps://apps.test/id1", Trouble.BAD_REDIRECT),
        ("http://", Trouble.BAD_REDIRECT),
        ("http://[nonsense/", Trouble.BAD_REDIRECT),
        ("//[nonsense]/", Trouble.BAD_REDIRECT),
        ("http://host.test:99999/", Trouble.BAD_REDIRECT),
        ("http://one.test\\@two.test/", Trouble.BAD_REDIRECT),
        ("http://10.0.0.1/", Trouble.UNSAFE_ADDRESS),
        ("http://169.254.169.254/latest/meta-data/", Trouble.UNSAFE_ADDRESS),
        ("http://[::ffff:10.0.0.1]/", Trouble.UNSAFE_ADDRESS),
        ("http://167772161/", Trouble.UNSAFE_ADDRESS),
        ("http://0xa.1/", Trouble.UNSAFE_ADDRESS),
        ("http://012.0.0.1/", Trouble.UNSAFE_ADDRESS),
    ],
)
def test_a_redirect_to_where_we_do_not_go_is_refused(location: str, trouble: Trouble, web: Web, look: Look) -> None:
    web.put("old.test", "/", moved(location))
    evidence = look("http://old.test/", connect_to={"old.test:80": f"127.0.0.1:{web.port}"})
    assert (evidence.trouble, evidence.status) == (trouble, 301)
    assert len(web.arrivals) == 1


def test_user_info_in_a_redirect_is_neither_sent_nor_shown(web: Web, look: Look) -> None:
    web.put("old.test", "/", moved("http://me:secret@new.test/"))
    web.put("new.test", "/", Page())
    evidence = look("http://old.test/", connect_to=web.connect_to)
    assert evidence.hops[0].location == "http://***@new.test/"
    assert evidence.final_url == "http://new.test/"
    assert "Authorization" not in web.arrivals[1].headers


def test_a_redirect_in_utf_8_is_followed(web: Web, look: Look) -> None:
    web.put("old.test", "/", moved("/caf\xc3\xa9"))
    web.put("old.test", "/caf%C3%A9", Page(b"here"))
    assert look("http://old.test/", connect_to=web.connect_to).body == b"here"


@pytest.mark.parametrize("steps", [["/a"], ["/b", "/a"], ["/b", "/c", "/b"]])
def test_a_circle_is_found(steps: list[str], web: Web, look: Look) -> None:
    for here, there in zip(["/a", *steps], steps, strict=False):
        web.put("old.test", here, moved(there))
    evidence = look("http://old.test/a", connect_to=web.connect_to)
    assert evidence.trouble is Trouble.REDIRECT_LOOP
    assert len(web.arrivals) == len(steps)


def test_twenty_redirects_are_followed_and_no_more(web: Web, look: Look) -> None:
    def further(arrival: Arrival) -> Page:
        return moved(str(int(arrival.path[1:]) + 1))

    for number in range(40):
        web.put("old.test", f"/{number}", further)
    web.put("old.test", "/21", Page(b"the end"))
    assert look("http://old.test/1", connect_to=web.connect_to).body == b"the end"
    assert look("http://old.test/0", connect_to=web.connect_to).trouble is Trouble.TOO_MANY_REDIRECTS


def test_thirty_hops_are_too_many_and_end_with_what_was_seen(web: Web, look: Look) -> None:
    for number in range(30):
        web.put(f"host{number}.test", "/", moved(f"http://host{number + 1}.test/", 302))
    web.put("host30.test", "/", Page(b"the end"))
    evidence = look("http://host0.test/", connect_to=web.connect_to)
    assert (evidence.trouble, evidence.status, len(evidence.hops)) == (Trouble.TOO_MANY_REDIRECTS, 302, 21)
    assert len(web.arrivals) == 21


def test_from_http_to_https_and_to_www_each_hop_is_seen(web: Web, look: Look, certificates: Certificates) -> None:
    with Web(certificates.right("www.hope.test")) as secure:
        web.put("hope.test", "/a", moved("http://www.hope.test/a"))
        web.put("www.hope.test", "/a", moved("https://www.hope.test/a"))
        secure.put("www.hope.test", "/a", Page(b"here"))
        ways = {":443": f"127.0.0.1:{secure.port}", ":80": f"127.0.0.1:{web.port}"}
        evidence = look("http://hope.test/a", connect_to=ways, ca_bundle=str(certificates.bundle))
    assert [hop.url for hop in evidence.hops] == [
        "http://hope.test/a",
        "http://www.hope.test/a",
        "https://www.hope.test/a",
    ]
    assert (evidence.body, evidence.certificate is not None) == (b"here", True)


def test_a_cookie_set_on_the_way_to_the_same_address_is_no_circle(web: Web, look: Look) -> None:
    def needs_cookie(arrival: Arrival) -> Page:
        if arrival.headers.get("Cookie") == "seen=1":
            return Page(b"welcome")
        return moved("/", 302, **{"Set-Cookie": "seen=1; Path=/; HttpOnly"})

    web.put("shy.test", "/", needs_cookie)
    assert look("http://shy.test/", connect_to=web.connect_to).body == b"welcome"


def test_a_cookie_never_crosses_hosts_nor_looks(web: Web, look: Look) -> None:
    web.put("one.test", "/", moved("http://two.test/", 302, **{"Set-Cookie": "a=b; Domain=test"}))
    web.put("two.test", "/", moved("http://one.test/end", 302))
    web.put("one.test", "/end", Page())
    for _ in range(2):
        look("http://one.test/", connect_to=web.connect_to)
    cookies = [(arrival.host, arrival.path, arrival.headers.get("Cookie")) for arrival in web.arrivals]
    assert cookies == [("one.test", "/", None), ("two.test", "/", None), ("one.test", "/end", "a=b")] * 2


@pytest.mark.parametrize(
    ("given_by", "sent_to"), [(None, "/"), ("http://one.test/home", "/home"), ("http://one.test/elsewhere", None)]
)
def test_validators_are_sent_to_the_address_that_gave_them_only(
    given_by: str | None, sent_to: str | None, web: Web, look: Look
) -> None:
    web.put("one.test", "/", moved("http://one.test/home"))
    web.put("one.test", "/home", Page())
    look("http://one.test/", etag='"x"', last_modified="Mon", given_by=given_by, connect_to=web.connect_to)
    for name in ("If-None-Match", "If-Modified-Since"):
        assert [arrival.path for arrival in web.arrivals if name in arrival.headers] == ([sent_to] if sent_to else [])


def test_a_redirects_own_page_that_comes_late_is_not_taken_for_the_next_answer(raw_server: Start, look: Look) -> None:
    """It is not waited for long, and the connection that it may still come on is not used again."""

    def script(conversation: Conversation) -> None:
        while head := conversation.read_request():
            if head.startswith(b"GET /old"):
                body = b"<p>Moved to another place, dear reader.</p>"
                conversation.send(b"HTTP/1.1 301 Moved\r\nLocation: /new\r\nContent-Length: %d\r\n\r\n" % len(body))
                conversation.closing.wait(1.0)
                conversation.send(body)
            else:
                conversation.answer(b"<p>Here.</p>")

    evidence = look(f"{raw_server(script).url}old")
    assert (evidence.trouble, evidence.status, evidence.body) == (None, 200, b"<p>Here.</p>")
    assert [hop.status for hop in evidence.hops] == [301, 200]


def test_a_try_after_a_late_body_is_asked_on_a_new_connection(raw_server: Start, look: Look) -> None:
    asked: list[bytes] = []

    def script(conversation: Conversation) -> None:
        while head := conversation.read_request():
            asked.append(head)
            if len(asked) == 1:
                conversation.send(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nfirst")
                conversation.closing.wait(0.8)
                conversation.send(b"late")
            else:
                conversation.answer(b"<p>Here.</p>")

    evidence = look(raw_server(script).url, retries=1, total_timeout_s=0.4)
    assert (evidence.trouble, evidence.body) == (None, b"<p>Here.</p>")
    assert [attempt.trouble for attempt in evidence.attempts] == [Trouble.NO_ANSWER, None]
