"""Which addresses are the web's to check."""

import pytest

from curator import catalogue
from curator.catalogue.skips import settled
from curator.core.link import Mention


def link(href: str, **about: str) -> Mention:
    (only,) = catalogue.read(f'<a href="{href}">x</a>'.encode(), name="page.html", **about)
    return only


@pytest.mark.parametrize(
    "href", ["page.html", "../up.html", "/root", "?q=1", "#part", "", "./a:b", "sub/page.html#x", "www.example.org"]
)
def test_relative_addresses_are_places_within_our_pages(href: str) -> None:
    assert link(href).skip == "relative"
    assert link(href, page_url="https://our.example/", base_url="https://our.example/").skip == "relative"


@pytest.mark.parametrize(
    "href",
    [
        "mailto:a@b.example",
        "tel:+1-800-555-0100",
        "javascript:void(0)",
        "JavaScript:x",
        "data:text/html,x",
        "ftp://a.example/",
    ],
)
def test_other_schemes_are_not_the_webs(href: str) -> None:
    assert link(href).skip == "scheme"


@pytest.mark.parametrize("href", ["http://", "https://exa mple.org/", "http://a.example:port/", "http:page.html"])
def test_what_looks_like_a_web_address_and_is_none_is_malformed(href: str) -> None:
    assert link(href).skip == "malformed"


@pytest.mark.parametrize(
    "href", ["http://a.example/", "HTTPS://A.EXAMPLE", "http://bücher.example/", "http://127.0.0.1/"]
)
def test_web_addresses_are_checked(href: str) -> None:
    assert link(href, base_url="https://our.example/").skip is None


def test_a_file_address_is_looked_at_since_it_is_a_finding() -> None:
    assert link("file:///C:/Users/x/page.html").skip is None


def test_an_address_without_scheme_gets_its_pages() -> None:
    assert link("//a.example/x").url == "https://a.example/x"
    found = link("//a.example/x", page_url="http://our.example/")
    assert (found.url, found.skip) == ("http://a.example/x", None)
    assert link("//our.example/x", base_url="https://our.example/").skip == "own"


@pytest.mark.parametrize(
    ("href", "own"),
    [
        ("https://our.example/about", True),
        ("https://our.example/about/team?x=1#y", True),
        ("http://OUR.example:80/about/", True),
        ("https://our.example/about?x", True),
        ("https://our.example/aboutness", False),
        ("https://our.example/", False),
        ("https://our.example/about/../other", False),
        ("https://www.our.example/about", False),
        ("https://our.example:8443/about", False),
        ("https://our.example.evil.example/about", False),
        ("https://evil.example/?https://our.example/about", False),
    ],
)
def test_own_addresses_lie_under_the_base_url(href: str, own: bool) -> None:
    assert link(href, base_url="https://our.example/about/").skip == ("own" if own else None)


def test_a_site_at_the_root_owns_all_of_its_host() -> None:
    for base_url in ("http://127.0.0.1:8001", "http://127.0.0.1:8001/"):
        assert link("http://127.0.0.1:8001", base_url=base_url).skip == "own"
        assert link("http://127.0.0.1:8001/a/b", base_url=base_url).skip == "own"
        assert link("http://127.0.0.1:8002/a/b", base_url=base_url).skip is None


def test_a_password_in_an_address_is_not_shown_in_the_words_around_it_either() -> None:
    (found,) = catalogue.read(b"See https://me:secret@a.example/x for more.", name="a.txt")
    assert "secret" not in found.url + found.text + found.context


@pytest.mark.parametrize(
    "address",
    [
        "http://bob:secret@hope.example/a",
        "https://secret@hope.example/a",
        "http://bo\tb:sec\nret@hope.example/a",
        "HTTP:\\\\bob:secret@hope.example/a",
        "//bob:secret@hope.example/a",
    ],
)
def test_a_password_in_an_address_goes_no_further(address: str) -> None:
    mention = settled(Mention(address, "here", "See here.", 1), base="", page_url="", base_url="")
    assert "secret" not in mention.url
    assert "bob" not in mention.url
    assert mention.url.endswith("hope.example/a")


def test_an_at_sign_elsewhere_is_no_password() -> None:
    address = "https://hope.example/@nurse?mail=a@b"
    assert settled(Mention(address, "here", "See here.", 1), base="", page_url="", base_url="").url == address
