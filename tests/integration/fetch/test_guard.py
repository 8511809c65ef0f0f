"""Where we do not go, and which addresses of a name are dialled."""

from collections.abc import Callable

import pytest

from curator.core.evidence import Evidence, Trouble
from tests.integration.fetch.conftest import Look
from tests.servers.raw import Conversation, RawServer
from tests.servers.web import Page, Web


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "localhost", "2130706433", "0x7f.1", "0177.1", "127.1", "[::1]", "[::ffff:127.0.0.1]", "0"]
)
def test_our_own_machine_is_not_looked_at_however_it_is_spelt(host: str, web: Web, look: Look) -> None:
    web.put(host, "/", Page())
    evidence = look(f"http://{host}:{web.port}/", allow_networks=())
    assert evidence.trouble is Trouble.UNSAFE_ADDRESS
    assert web.arrivals == []


def test_where_a_name_is_sent_by_the_settings_is_judged_too(web: Web, look: Look) -> None:
    evidence = look("http://www.hope.test/", allow_networks=(), connect_to=web.connect_to)
    assert (evidence.trouble, web.arrivals) == (Trouble.UNSAFE_ADDRESS, [])


def test_of_several_addresses_only_the_private_one_is_left_out(web: Web, look: Look) -> None:
    web.put("mixed.test", "/", Page(b"here"))
    asked: list[str] = []

    def lookup(host: str) -> list[str]:
        asked.append(host)
        return ["10.0.0.1", "127.0.0.2", "127.0.0.1"]

    evidence = look(f"http://mixed.test:{web.port}/", lookup=lookup)
    assert (evidence.body, evidence.hops[0].address) == (b"here", "127.0.0.1")  # nothing listens on 127.0.0.2
    assert asked == ["mixed.test"]


def test_a_name_is_resolved_once_so_that_it_cannot_change_after_it_was_judged(
    web: Web, look_all: Callable[..., list[Evidence]]
) -> None:
    web.put("rebinding.test", "/", Page(b"here"))
    answers = [["127.0.0.1"], ["10.0.0.1"]]
    seen = look_all([f"http://rebinding.test:{web.port}/"] * 3, lookup=lambda _host: answers.pop(0))
    assert [evidence.body for evidence in seen] == [b"here"] * 3


@pytest.mark.parametrize("url", ["http://", "hope.test", "http://hope.test\\@127.0.0.1/"])
def test_what_is_no_web_address_is_not_asked_for(url: str, look: Look) -> None:
    evidence = look(url)
    assert (evidence.trouble, evidence.hops) == (Trouble.BAD_ADDRESS, ())


@pytest.mark.parametrize("url", ["ftp://hope.test/", "file:///etc/passwd", "gopher://hope.test/"])
def test_a_scheme_that_is_not_the_webs_is_not_asked_for(url: str, look: Look) -> None:
    evidence = look(url)
    assert (evidence.trouble, evidence.hops) == (Trouble.UNSAFE_SCHEME, ())


@pytest.mark.parametrize("key", ["www.hope.test:80", ":80", "www.hope.test:", ":"])
def test_connect_to_matches_as_curls_does(key: str, web: Web, look: Look) -> None:
    web.put("www.hope.test", "/", Page(b"here"))
    assert look("http://www.hope.test/", connect_to={key: f"127.0.0.1:{web.port}"}).body == b"here"


@pytest.mark.parametrize("key", ["www.hope.test:81", ":443", "hope.test:80"])
def test_connect_to_leaves_others_alone(key: str, web: Web, look: Look) -> None:
    evidence = look(
        "http://www.hope.test/", connect_to={key: f"127.0.0.1:{web.port}"}, lookup=lambda _host: ["10.0.0.1"]
    )
    assert evidence.trouble is Trouble.UNSAFE_ADDRESS


def test_behind_a_proxy_the_target_is_still_judged_here(raw_server: Callable[..., RawServer], look: Look) -> None:
    asked: list[bytes] = []

    def proxy(conversation: Conversation) -> None:
        asked.append(conversation.read_request())
        conversation.answer(b"through the proxy")

    address = f"http://me:pw@127.0.0.1:{raw_server(proxy).port}"
    private = look("http://10.0.0.1/", proxy=address)
    public = look("http://www.hope.test/a?b", proxy=address, lookup=lambda _host: ["93.184.215.14"])
    assert (private.trouble, public.body) == (Trouble.UNSAFE_ADDRESS, b"through the proxy")
    assert len(asked) == 1
    assert asked[0].startswith(b"GET http://www.hope.test/a?b HTTP/1.1\r\nHost: www.hope.test\r\n")
    assert b"Proxy-Authorization: Basic bWU6cHc=" in asked[0]


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("status", ["407 Login", ""])
def test_a_proxy_that_fails_is_our_own_trouble(
    scheme: str, status: str, raw_server: Callable[..., RawServer], look: Look
) -> None:
    def proxy(conversation: Conversation) -> None:
        conversation.read_request()
        conversation.answer(status=status)

    address = f"http://127.0.0.1:{raw_server(proxy).port}" if status else "http://127.0.0.1:1"
    evidence = look(f"{scheme}://www.hope.test/", proxy=address, lookup=lambda _host: ["93.184.215.14"])
    assert evidence.trouble is Trouble.PROXY
