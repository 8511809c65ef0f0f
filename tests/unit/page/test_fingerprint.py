"""A page whose text is still shown is read by what is known of it; hiding and revealing are seen."""

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator import page
from curator.core.change import compare
from curator.core.facts import PageFacts
from curator.page import blocks, fingerprint
from tests.unit.page.pages import TEXT
from tests.unit.page.pages import page as a_page

URL = "https://www.willow.example/info/secondary"
WARNING = "<p>Do not take more than 8 tablets in 24 hours.</p>"


def read(body: str | bytes, known: PageFacts | None = None, url: str = URL) -> PageFacts:
    body = body if isinstance(body, bytes) else body.encode()
    return page.read(body, content_type="text/html; charset=utf-8", url=url, known=known).facts


def with_piece(piece: str) -> bytes:
    return a_page(text=f"{TEXT}{piece}<p>Ask your pharmacist if you are not sure.</p>")


def marked(facts: PageFacts) -> PageFacts:
    """The facts with a word that no page holds: what is taken from them can be told."""
    first, *others = facts.blocks
    return replace(facts, blocks=(replace(first, text=f"{first.text} marker"), *others))


def is_taken(before: bytes, after: bytes) -> bool:
    """True where the second page is read by what is known of the first."""
    known = marked(read(before))
    return read(after, known).blocks == known.blocks


PLAIN = with_piece(WARNING)


@pytest.mark.parametrize(
    "other",
    [
        PLAIN.replace(b"var token", b"var other"),
        PLAIN.replace(b"</head>", b"<style>p { color: red }</style><meta name=token content=x></head>"),
        PLAIN.replace(b"<p>Do not", b"<p data-nonce=7 style='color:red'>Do not"),
        PLAIN.replace(b'class="ad-slot"', b'class="ad-slot-2"'),
        PLAIN.replace(b"</main>", b"</main>\n \n<script>x('Take 5')</script>\n<img src=a.png alt=''>"),
        PLAIN.replace(b"href='/support'", b"href='/support?utm_source=x'"),
        PLAIN.replace(b"<p>Do not", b"<p><span aria-hidden=true class=icon></span>Do not"),
    ],
)
def test_what_shows_the_same_is_not_read_again(other: bytes) -> None:
    assert other != PLAIN
    assert is_taken(PLAIN, other)
    assert is_taken(other, PLAIN)
    known = read(PLAIN)
    assert read(other, known) == read(other)
    assert read(other, known).text_digest == known.text_digest != ""


HIDDEN = [
    "<div hidden>{}</div>",
    "<div HIDDEN=''>{}</div>",
    "<div aria-hidden=true>{}</div>",
    "<div style='display:none'>{}</div>",
    "<div style='color: red; DISPLAY : None'>{}</div>",
    "<div style='visibility:hidden'>{}</div>",
    "<div class=sr-only>{}</div>",
    "<div class='box Visually-Hidden'>{}</div>",
    "<div class=is-hidden>{}</div>",
    "<div class='theme-visually-hidden'>{}</div>",
    "<div id=d-none>{}</div>",
    "<div><template>{}</template></div>",
    "<div><noscript>{}</noscript></div>",
    "<div><button>{}</button></div>",
    "<div><svg><text>{}</text></svg></div>",
    "<div><svg><desc>{}</desc></svg></div>",
    "<div><select><option>{}</select></div>",
    "<div><textarea>{}</textarea></div>",
    "<div><object>{}</object></div>",
    "<div hidden><div hidden>{}</div></div>",
]


@pytest.mark.parametrize("hidden", HIDDEN)
def test_text_that_is_hidden_or_revealed_is_seen(hidden: str) -> None:
    shown, gone = with_piece(f"<div>{WARNING}</div>"), with_piece(hidden.format(WARNING))
    assert not is_taken(shown, gone)
    assert not is_taken(gone, shown)
    for before, after in ((shown, gone), (gone, shown)):
        known = read(before)
        assert read(after, known) == read(after)
        assert compare(known, read(after, known)).real


@pytest.mark.parametrize("attribute", ["hidden", "aria-hidden=true", "style='display:none'", "class=sr-only"])
@pytest.mark.parametrize(
    "pieces", [("Take 5 mg.", "Take 10 mg."), ("Take 5 mg.", "Take 5 mg."), ("Do not take it.", "Take it.")]
)
def test_what_is_hidden_may_not_change_places(attribute: str, pieces: tuple[str, str]) -> None:
    one, other = pieces
    first = with_piece(f"<p {attribute}>{one}</p><h2>In the evening</h2><p>{other}</p>")
    second = with_piece(f"<p>{one}</p><h2>In the evening</h2><p {attribute}>{other}</p>")
    assert not is_taken(first, second)
    assert not is_taken(second, first)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<p>Take <b>1</b> <b>0</b> mg</p>", "<p>Take <b>1</b><b>0</b> mg</p>"),
        ("<p>Take 1</p><p>0 mg</p>", "<p>Take <b>1</b><b>0 mg</b></p>"),
        ("<p>Take 1<br>0 mg</p>", "<p>Take 1<b></b>0 mg</p>"),
        ("<p>Take 10 mg</p>", "<p>Take 1.0 mg</p>"),
        ("<div>Take 1<p></p>0 mg</div>", "<div>Take 1<p hidden></p>0 mg</div>"),
        ("<div>Take 1<span><br></span>0 mg</div>", "<div>Take 1<span hidden><br></span>0 mg</div>"),
        ("<p><a href=/a>Dose</a></p>", "<p><a href=/b>Dose</a></p>"),
        ("<p><a href='/a?page=1'>Dose</a></p>", "<p><a href='/a?page=2'>Dose</a></p>"),
        (
            "<p>Reviewed: <time datetime=2024-01-02>a while ago</time></p>",
            "<p>Reviewed: <time datetime=2025-01-02>a while ago</time></p>",
        ),
        ("<li data-user=ann data-domain=a.example>@</li>", "<li data-user=eve data-domain=a.example>@</li>"),
        (
            "<p><a class=__cf_email__ data-cfemail=0a6b4a682469>[email&#160;protected]</a></p>",
            "<p><a class=__cf_email__ data-cfemail=0a684a682469>[email&#160;protected]</a></p>",
        ),
        (
            "<p><a href='/cdn-cgi/l/email-protection#0a6b4a682469'>[email protected]</a></p>",
            "<p><a href='/cdn-cgi/l/email-protection#0a684a682469'>[email protected]</a></p>",
        ),
        ("<p><bdo dir=rtl>gro.elpmaxe@ofni</bdo></p>", "<p><bdo dir=ltr>gro.elpmaxe@ofni</bdo></p>"),
        (
            "<p><span style='unicode-bidi:bidi-override;direction:rtl'>gro.elpmaxe@ofni</span></p>",
            "<p><span style='unicode-bidi:bidi-override'>gro.elpmaxe@ofni</span></p>",
        ),
    ],
)
def test_what_readers_see_otherwise_is_read(before: str, after: str) -> None:
    assert not is_taken(with_piece(before), with_piece(after))
    assert not is_taken(with_piece(after), with_piece(before))


def test_an_address_that_is_hidden_anew_for_each_visitor_is_the_same() -> None:
    one, other = "0a6b4a682469", "4b2a0b296528"  # a@b.c
    shown = "<p><a href='/cdn-cgi/l/email-protection#{0}' data-cfemail={0}>[email&#160;protected]</a></p>"
    assert is_taken(with_piece(shown.format(one)), with_piece(shown.format(other)))


def test_facts_of_others_and_without_a_digest_are_not_taken() -> None:
    known = marked(read(PLAIN))
    assert read(PLAIN, replace(known, text_digest="")).blocks != known.blocks
    assert read(PLAIN, replace(known, extractor="other/1")).blocks != known.blocks
    many = with_piece("<p hidden>One</p>" * 500)
    assert read(many).text_digest == ""


def test_another_title_language_or_linked_date_is_read_nevertheless() -> None:
    known = read(PLAIN)
    other = PLAIN.replace(b'lang="en-GB"', b'lang="fr"').replace(
        b"</head>", b"<meta name=last-modified content=2024-05-06></head>"
    )
    assert is_taken(PLAIN, other)
    assert read(other, known) == read(other)
    assert read(other, known).language == "fr"
    assert any(date.day == "2024-05-06" for date in read(other, known).dates)


def test_the_digest_is_no_fact() -> None:
    known = read(PLAIN)
    assert replace(known, text_digest="other") == known


def test_every_tag_at_which_text_ends_counts() -> None:
    ends = blocks._BLOCK_TAGS | blocks._CELLS | {"br"}
    assert ends - set(fingerprint._EDGES) <= {"title"}


TAGS = st.sampled_from(["p", "div", "b", "li", "h2", "span", "button", "section", "td"])
ATTRIBUTES = st.sampled_from(
    ["", "", "", " hidden", " class=sr-only", " class=x", " aria-hidden=true", " style='display:none'", " id=x"]
)
WORDS = st.sampled_from(["Take ", "5", " mg", "not", " ", "5 "])
TREES = st.recursive(
    WORDS,
    lambda inner: st.builds(
        lambda tag, attribute, parts: f"<{tag}{attribute}>{''.join(parts)}</{tag}>",
        TAGS,
        ATTRIBUTES,
        st.lists(inner, max_size=4),
    ),
    max_leaves=12,
)


def shown(facts: PageFacts) -> Counter[str]:
    return Counter(word for text in (*(block.text for block in facts.blocks), facts.furniture) for word in text.split())


@given(TREES, TREES)
def test_pages_of_one_digest_show_the_same_words(one: str, other: str) -> None:
    known, now = read(f"<body>{one}"), read(f"<body>{other}")
    if known.text_digest == now.text_digest:
        assert shown(known) == shown(now)


@given(st.lists(TREES, min_size=1, max_size=4), st.data())
def test_what_is_known_makes_no_difference(pieces: list[str], data: st.DataObject) -> None:
    """The same elements, of which others are hidden. The second view is asked only where our own blocks changed."""
    attributes = st.sampled_from(["", " hidden", " class=sr-only", " style='visibility: hidden'", " data-x=1"])
    before, after = ("".join(f"<p{data.draw(attributes)}>{piece}</p>" for piece in pieces) for _ in range(2))
    known = read(f"<body>{before}")
    now = read(f"<body>{after}", known)
    assert replace(now, extract="") == replace(read(f"<body>{after}"), extract="")
    assert now.text_digest in (read(f"<body>{after}").text_digest, "")
