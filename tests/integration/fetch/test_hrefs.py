"""From an href as it stands in the source of a page of ours to what its server is asked for."""

from collections.abc import Callable

import pytest

from curator import catalogue
from curator.core.evidence import Evidence, Trouble
from tests.integration.fetch.conftest import Look
from tests.servers.certificates import Certificates
from tests.servers.web import Page, Web, moved


def address(href: str) -> str:
    """The address that the catalogue reads out of a page with this link."""
    page = f'<p>Read <a href="{href}">this</a> first.</p>'.encode()
    (mention,) = catalogue.read(page, name="our.html", base_url="http://our.example/")
    assert mention.skip in (None, "malformed")
    return mention.url


@pytest.mark.parametrize(
    ("href", "host", "path"),
    [
        ("HTTP://WWW.Hope.Test/Help", "www.hope.test", "/Help"),
        ("hTtP://www.hope.test", "www.hope.test", "/"),
        ("http://www.hope.test?x=1", "www.hope.test", "/?x=1"),
        ("  http://www.hope.test/help\n", "www.hope.test", "/help"),
        ("http://www.hope.test/he\n   lp", "www.hope.test", "/he%20%20%20lp"),
        ("http://www.ho\npe.test/he\r\n\tlp", "www.hope.test", "/help"),
        ("ht\ntp://www.hope.test/help", "www.hope.test", "/help"),
        ("http://www.hope.test/our help.html", "www.hope.test", "/our%20help.html"),
        ("http://www.hope.test/our%20help.html", "www.hope.test", "/our%20help.html"),
        ("http://www.hope.test/caf%C3%A9/%7Ejo", "www.hope.test", "/caf%C3%A9/%7Ejo"),
        ("http://www.hope.test/caf%c3%a9", "www.hope.test", "/caf%c3%a9"),
        ("http://www.hope.test/café?q=é", "www.hope.test", "/caf%C3%A9?q=%C3%A9"),
        ("http://www.hope.test/a%zz%", "www.hope.test", "/a%zz%"),
        ("http://www.hope.test/?a=1&amp;b=2&copy=3", "www.hope.test", "/?a=1&b=2&copy=3"),
        ("http://bücher.test/über", "xn--bcher-kva.test", "/%C3%BCber"),
        ("http://xn--bcher-kva.test/", "xn--bcher-kva.test", "/"),
        ("http://BÜCHER.test/", "xn--bcher-kva.test", "/"),
        ("http://日本語.test/", "xn--wgv71a119e.test", "/"),
        ("http://www。hope．test/", "www.hope.test", "/"),
        ("http://www.hope.test./help", "www.hope.test.", "/help"),
        ("http://jo:secret@www.hope.test/help", "www.hope.test", "/help"),
        ("http://jo%40home@www.hope.test/help", "www.hope.test", "/help"),
        ("http://www.hope.test/jo@home", "www.hope.test", "/jo@home"),
        ("http://www.hope.test:/help", "www.hope.test", "/help"),
        ("http://www.hope.test:080/help", "www.hope.test", "/help"),
        ("http://www.hope.test/a/./b/../c", "www.hope.test", "/a/c"),
        ("http://www.hope.test/%2e%2e/help", "www.hope.test", "/help"),
        ("http://www.hope.test/help#part two", "www.hope.test", "/help"),
        ("http://www.hope.test/help#:~:text=a%20word", "www.hope.test", "/help"),
        ("http://www.hope.test/#/routes", "www.hope.test", "/"),
        ("http://www.hope.test/a;b=c,d!$'()*+", "www.hope.test", "/a;b=c,d!$'()*+"),
    ],
)
def test_an_href_reaches_its_page_as_a_browser_would_send_it(
    href: str, host: str, path: str, web: Web, look: Look
) -> None:
    web.put(host, path, Page(b"here"))
    evidence = look(address(href), connect_to=web.connect_to)
    assert (evidence.status, evidence.body) == (200, b"here"), [(seen.host, seen.path) for seen in web.arrivals]
    (arrival,) = web.arrivals
    assert "Authorization" not in arrival.headers


@pytest.mark.parametrize(
    "href",
    ["http://", "http:///help", "http://ho pe.test/", "http://www.hope.test:port/"],
)
def test_an_href_that_no_browser_can_follow_is_asked_of_nobody(href: str, web: Web, look: Look) -> None:
    evidence = look(address(href), connect_to=web.connect_to)
    assert (evidence.trouble, web.arrivals) == (Trouble.BAD_ADDRESS, [])


def test_a_redirect_to_an_international_name_is_followed(web: Web, look: Look) -> None:
    web.put("old.test", "/", moved("http://b\xc3\xbccher.test/\xc3\xbcber uns"))
    web.put("xn--bcher-kva.test", "/%C3%BCber%20uns", Page(b"here"))
    assert look("http://old.test/", connect_to=web.connect_to).body == b"here"


def test_a_trailing_dot_is_the_same_host_for_turns_and_certificates(
    web: Web, certificates: Certificates, look: Look, look_all: Callable[..., list[Evidence]]
) -> None:
    with Web(certificates.right("www.hope.test")) as secure:
        secure.put("www.hope.test.", "/", Page(b"here"))
        evidence = look("https://www.hope.test./", connect_to=secure.connect_to, ca_bundle=str(certificates.bundle))
    assert (evidence.trouble, evidence.body) == (None, b"here")
    web.put("busy.test", "/", Page(b"", 429, {"Retry-After": "600"}))
    seen = look_all(["http://busy.test/", "http://busy.test./"], connect_to=web.connect_to, workers=1)
    assert [each.trouble for each in seen] == [None, Trouble.HOST_ASKED_TO_WAIT]
    assert seen[1].retry_host == "busy.test"
