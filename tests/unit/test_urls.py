"""Addresses: what is one, what is sent, what is the same, what is shown."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from curator import urls

_PIECES = st.sampled_from(
    ["http", "https", "HTTP", "://", ":", "//", "/", "\\", "?", "#", "@", "[", "]", "%", "%2e", ".", "..", "::1", "80",
     "443", "0x7f.1", "user:pw", "Example.ORG", "bücher.example", "ｅ", "ß", "İ", "Σ", "☃", " ", "\t", "\n", "\x00",
     "\x7f", "\ud800", "。", "℀", "xn--", "-", "a_b", "é", "\u200d"]
)  # fmt: skip
ANYTHING = st.one_of(st.text(), st.lists(_PIECES, max_size=12).map("".join), st.text().map("http://".__add__))


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("", "begin with"),
        ("www.example.org/page", "begin with"),
        ("//example.org/page", "begin with"),
        ("ftp://example.org/", "scheme"),
        ("file:///etc/passwd", "scheme"),
        ("javascript:alert(1)", "scheme"),
        ("http:/example.org", "no host"),
        ("http:///etc/passwd", "no host"),
        ("https://", "no host"),
        ("http://user@/", "host"),
        ("http://exa mple.org/", "host"),
        ("http://ex%61mple.org/", "host"),
        ("http://a..b/", "host"),
        ("http://./", "host"),
        (f"http://{'a' * 64}.org/", "host"),
        (f"http://{'a.' * 130}org/", "host"),
        ("http://[::1/", "host"),
        ("http://[fe80::1%25eth0]/", "host"),
        ("http://℀.example/", "host"),
        ("http://a／b.example/", "host"),
        ("http://example.org:http/", "port"),
        ("http://example.org:65536/", "port"),
        ("http://example.org:８０/", "port"),
        ("http://example.org:-1/", "port"),
        ("http://1::2/", "port"),
        ("http://example.org\\@127.0.0.1/", "backslash"),
        ("http:\\\\example.org\\page", "backslash"),
        ("http://example.org/a\x01b", "control"),
        ("http://example.org/\x7f", "control"),
        ("http://example.org/\ud800", "control"),
    ],
)
def test_what_is_no_web_address_is_told_with_its_reason(url: str, words: str) -> None:
    assert words in (urls.problem(url) or "")
    assert urls.target(url) is None


@pytest.mark.parametrize(
    "url",
    [
        "http://example.org",
        "HTTPS://Example.org:8443/a?b#c",
        "  http://example.org/ \n",
        "ht\ntp://example.org/a\tb",
        "http://user:secret@example.org/",
        "http://example.org./",
        "http://2130706433/",
        "http://[2001:DB8::1]:8080/",
        "http://a_b.example.org/",
        "http://example.org:0/",
        "http://example.org:/",
        "http://example.org/?path=C:\\x",
        "http://i❤.ws/",
    ],
)
def test_odd_spellings_that_browsers_take_are_addresses(url: str) -> None:
    assert urls.problem(url) is None


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("http://Example.ORG", "http://example.org/"),
        ("http://example.org?q", "http://example.org/?q"),
        ("HTTPS://example.org:443/#top", "https://example.org/"),
        ("http://example.org:0443/", "http://example.org:443/"),
        ("http://user:pw@example.org/a", "http://example.org/a"),
        ("http://bücher.example/ä b", "http://xn--bcher-kva.example/%C3%A4%20b"),
        ("http://faß.example/", "http://xn--fa-hia.example/"),
        ("http://i❤.ws/", "http://xn--i-7iq.ws/"),
        ("http://１２７.0.0.1/", "http://127.0.0.1/"),
        ("http://example.org/%zz%20%C3%a4", "http://example.org/%zz%20%C3%a4"),
        ('http://example.org/"<>^`{|}', "http://example.org/%22%3C%3E%5E%60%7B|%7D"),
        ("http://example.org/?a=b c&d='é'&e=`{|}[]", "http://example.org/?a=b%20c&d=%27%C3%A9%27&e=`{|}[]"),
        ("http://example.org/?b=2&a=1&&utm_source=x", "http://example.org/?b=2&a=1&&utm_source=x"),
        ("http://example.org/a/../b/./c/%2E%2e/d/.", "http://example.org/b/d/"),
        ("http://example.org/../../a//..//b", "http://example.org/a//b"),
        ("http://example.org/.well-known/x..y", "http://example.org/.well-known/x..y"),
        ("http://[2001:DB8:0::1]/", "http://[2001:db8::1]/"),
        ("http://example.org./", "http://example.org./"),
        ("mailto:a@example.org#x", "mailto:a@example.org"),
    ],
)
def test_what_goes_on_the_wire_is_what_a_browser_would_send(written: str, sent: str) -> None:
    assert urls.fetchable(written) == sent


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("http://example.org", "HTTP://EXAMPLE.org:80/"),
        ("https://example.org/", "https://example.org:443"),
        ("http://example.org:/", "http://example.org/"),
        ("http://bücher.example/", "http://xn--bcher-kva.EXAMPLE/"),
        ("http://me:pw@example.org/", "http://example.org/"),
        ("http://exa\nmple.org/\ta", "http://example.org/a"),
        ("http://example.org?x", "http://example.org/?x"),
        (" http://example.org/#a ", "http://example.org/#a"),
    ],
)
def test_two_spellings_of_one_address_are_one_link(one: str, other: str) -> None:
    assert urls.key(one) == urls.key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("http://example.org/", "https://example.org/"),
        ("http://example.org/", "http://www.example.org/"),
        ("http://example.org/a", "http://example.org/A"),
        ("http://example.org/a", "http://example.org/a/"),
        ("http://example.org/?a=1&b=2", "http://example.org/?b=2&a=1"),
        ("http://example.org/?utm_source=x", "http://example.org/"),
        ("http://example.org/#a", "http://example.org/#b"),
        ("http://example.org/%7Ea", "http://example.org/~a"),
        ("http://example.org./", "http://example.org/"),
        ("http://example.org:443/", "http://example.org/"),
        ("http://example.org/a/../b", "http://example.org/b"),
    ],
)
def test_nothing_else_is_folded(one: str, other: str) -> None:
    assert urls.key(one) != urls.key(other)


def test_the_key_of_what_is_no_web_address_is_its_text() -> None:
    assert urls.key("mailto:Someone@Example.org") == "mailto:Someone@Example.org"
    assert urls.key("www.Example.org/") == "www.Example.org/"


def test_a_password_is_never_shown() -> None:
    assert urls.mask("http://me:secret@example.org/a@b") == "http://***@example.org/a@b"
    assert urls.mask("http://me@evil.example:secret@example.org/") == "http://***@example.org/"
    assert urls.mask("http:\\\\me:secret@example.org/") == "http:\\\\***@example.org/"
    assert urls.mask("http://a.example\\@b.example/") == "http://***\\@b.example/"
    assert urls.mask("ftp://me:sec ret@example.org/") == "ftp://***@example.org/"
    assert urls.mask("http://example.org/?mail=me@example.org") == "http://example.org/?mail=me@example.org"
    shown = urls.mask_within("sent to http://a:b@one.example/ and https://c@two.example, not to me@three.example")
    assert urls.mask_within(":\\\\a@" * 3) == ":\\\\***@" * 3
    assert shown == "sent to http://***@one.example/ and https://***@two.example, not to me@three.example"


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("http://Example.ORG.:8080/", "example.org"),
        ("http://me:pw@bücher.example/", "xn--bcher-kva.example"),
        ("http://[::1]:80/", "::1"),
        ("mailto:me@example.org", ""),
        ("nothing", ""),
    ],
)
def test_the_host_is_read_without_port_user_and_final_dot(url: str, host: str) -> None:
    assert urls.host_of(url) == host


def test_a_reference_is_resolved_against_its_page() -> None:
    assert urls.join("http://example.org/a/b?c", "../d#e") == "http://example.org/d#e"
    assert urls.join("https://example.org/a", "//www.example.org") == "https://www.example.org"
    assert urls.join("http://example.org/a", " \nhttp://x.example/ ") == "http://x.example/"
    assert urls.join("http://example.org/a", "http://") == "http://"
    assert urls.join("http://example.org/a", "http://[nonsense/") == "http://[nonsense/"


@given(ANYTHING)
@example("http://u@ :80")
@example("http://@:80:80")
def test_the_key_of_a_key_is_itself(text: str) -> None:
    assert urls.key(urls.key(text)) == urls.key(text)


@given(ANYTHING)
def test_any_text_is_judged_without_an_exception(text: str) -> None:
    target = urls.target(text)
    assert (target is None) == (urls.problem(text) is not None)
    urls.host_of(text)
    urls.mask(text)
    urls.mask_within(text)
    urls.join("http://example.org/", text)
    if target is not None:
        assert target.url.isascii()
        assert target.url.isprintable()
        assert " " not in target.url


@given(ANYTHING)
def test_what_is_sent_is_an_address_that_is_sent_unchanged(text: str) -> None:
    if urls.problem(text) is None:
        sent = urls.fetchable(text)
        assert urls.problem(sent) is None
        assert urls.fetchable(sent) == sent


@given(ANYTHING)
def test_the_key_is_fetched_as_the_address_is(text: str) -> None:
    if urls.problem(text) is None:
        assert urls.fetchable(urls.key(text)) == urls.fetchable(text)
