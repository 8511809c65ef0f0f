"""Mail addresses that pages hide from programs: turning the hiding on or off is no change."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from curator import page
from curator.core.change import compare
from curator.core.facts import PageFacts
from curator.page.emails import address_of, decoded, of_cloudflare, plain

ADDRESS = "info@willow.example"
SECRET = "42" + bytes(byte ^ 0x42 for byte in ADDRESS.encode()).hex()
HIDDEN = {
    "cloudflare span": f'<a href="/cdn-cgi/l/email-protection#{SECRET}">'
    f'<span class="__cf_email__" data-cfemail="{SECRET}">[email&#160;protected]</span></a>',
    "cloudflare link": f'<a href="/cdn-cgi/l/email-protection#{SECRET}">[email&#160;protected]</a>',
    "cloudflare link with data": f'<a href="/cdn-cgi/l/email-protection" '
    f'class="__cf_email__" data-cfemail="{SECRET}">[email&#160;protected]</a>',
    "references": f'<a href="mailto:x">{"".join(f"&#{ord(sign)};" for sign in ADDRESS)}</a>',
    "brackets": "info [at] willow [dot] example",
    "round brackets": "info(at)willow.example",
    "braces": "info {at} willow {dot} example",
    "capitals": "info AT willow DOT example",
    "words": "info at willow dot example",
    "spaces": "info @ willow.example",
    "half": "info@willow [dot] example",
    "backwards": f'<span style="unicode-bidi:bidi-override; direction: rtl">{ADDRESS[::-1]}</span>',
    "bdo": f'<bdo dir="rtl">{ADDRESS[::-1]}</bdo>',
    "attributes": '<span class="mail" data-user="info" data-domain="willow.example"></span>',
    "pieces": "<span>info</span>@<b>willow</b>.example",
    "decoy": "info@<span style='display:none'>nospam.</span>willow.example",
}


def read(mail: str) -> PageFacts:
    body = f"<h1>Willow</h1><p>Our nurses read what you write to {mail} on every working day.</p>"
    return page.read(body.encode(), content_type="text/html", url="https://www.willow.example/").facts


@pytest.mark.parametrize("way", HIDDEN)
def test_readers_see_the_address_and_so_do_we(way: str) -> None:
    found = read(HIDDEN[way])
    assert found.blocks == read(ADDRESS).blocks
    assert not compare(read(ADDRESS), found).real
    assert found.marks.emails == read(ADDRESS).marks.emails


def test_another_address_is_a_change_however_it_is_hidden() -> None:
    assert compare(read("help@willow.example"), read(HIDDEN["brackets"])).real


@pytest.mark.parametrize(
    "text",
    [
        "Meet us at willow.example or call.",
        "We are at the hospital (at the back) on dot plots.",
        "The clinic opens at 9 [see map].",
        "A dose (at night) of 20 mg.",
        "Follow @willow on any network.",
        "x[at]y",
        "LOOK AT THIS",
    ],
)
def test_sentences_stay_as_they_are(text: str) -> None:
    assert plain(text) == text


@pytest.mark.parametrize(
    ("href", "address"),
    [
        ("mailto:info@willow.example?subject=Help", ADDRESS),
        ("MAILTO:%69nfo%40willow.example", ADDRESS),
        ("mailto:info&#64;willow.example", ADDRESS),
        (f"https://www.willow.example/cdn-cgi/l/email-protection#{SECRET}", ADDRESS),
        ("javascript:linkTo_UnCryptMailto('nbjmup+jogpAxjmmpx/fybnqmf');", ADDRESS),
        ("javascript:linkTo_UnCryptMailto(%27nbjmup+jogpAxjmmpx%2Ffybnqmf%27);", ADDRESS),
        ("javascript:DeCryptX('znvygb:vasb@jvyybj.rknzcyr')", ADDRESS),
        ("mailto:", None),
        ("mailto:?subject=Look", None),
        ("https://willow.example/info@willow.example", None),
        ("javascript:void(0)", None),
        ("/cdn-cgi/l/email-protection#zz", None),
    ],
)
def test_the_address_of_a_link(href: str, address: str | None) -> None:
    assert address_of(href) == address


def test_words_of_a_link_stay_where_they_say_something() -> None:
    link = html.fromstring(f'<a href="/cdn-cgi/l/email-protection#{SECRET}">Write to us</a>')
    assert decoded(link, dict(link.items())) is None


def test_backwards_attributes_are_turned() -> None:
    span = html.fromstring('<span data-user="ofni" data-domain="gro.wolliw"></span>')
    assert decoded(span, dict(span.items())) == "info@willow.org"


@given(st.text(max_size=200))
def test_it_never_raises(text: str) -> None:
    plain(text)
    address_of(text)
    address_of(f"javascript:linkTo_UnCryptMailto('{text}')")
    of_cloudflare(text)


@pytest.mark.parametrize(
    "piece", ["a [at] ", "a.", "[at]", "a AT b DOT ", "a at b dot ", "@ ", "a@b [dot] ", "-", " @"]
)
def test_hostile_texts_take_no_time(piece: str) -> None:
    begun = time.process_time()
    plain(piece * 20_000 + " dot ")
    assert time.process_time() - begun < 3
