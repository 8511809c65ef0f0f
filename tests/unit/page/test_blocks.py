"""The walk over a page: kinds and levels of blocks, links within them, boxes that are content and that are not."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator import page
from curator.core.facts import Block, BlockKind, ContentLink, PageFacts

URL = "https://www.willow.example/info/page?x=1"
WORDS = "Words about what the treatment is for and how long it takes, as our nurses tell it every day. " * 3
BOX = "Do not drive."


def read(html: str, known: PageFacts | None = None) -> PageFacts:
    return page.read(html.encode(), content_type="text/html; charset=utf-8", url=URL, known=known).facts


def kind_of(box: str) -> BlockKind | None:
    """The kind of the box's text among the blocks of a page; None where it is furniture."""
    facts = read(f"<body><h1>Sedation</h1><p>{WORDS}</p>{box}<p>{WORDS}</p></body>")
    found = [block.kind for block in facts.blocks if BOX in block.text]
    assert found or BOX in facts.furniture, box
    return found[0] if found else None


@pytest.mark.parametrize(
    ("heading", "level"),
    [
        ("<h1>Dose</h1>", 1),
        ("<h6>Dose</h6>", 6),
        ("<div role=heading aria-level=3>Dose</div>", 3),
        ("<div role=heading>Dose</div>", 2),
        ("<div role=heading aria-level=99>Dose</div>", 2),
        ("<h2><div class=field><span>Dose</span></div></h2>", 2),
        ("<h3><button>Dose</button></h3>", 3),
    ],
)
def test_a_heading_has_its_level(heading: str, level: int) -> None:
    assert read(f"{heading}<p>10 mg</p>").blocks == (
        Block(BlockKind.HEADING, "Dose", level),
        Block(BlockKind.PARAGRAPH, "10 mg"),
    )


@pytest.mark.parametrize(
    "box",
    [
        f"<div class=helpline><p>{BOX}</p></div>",
        f"<aside class=crisis-box>{BOX}</aside>",
        f"<div role=complementary class=hotline>{BOX}</div>",
        f"<aside class=emergency-contact>{BOX}</aside>",
        f"<div class='encadre urgence'>{BOX}</div>",
        f"<div class=govuk-inset-text>{BOX}</div>",
        f"<div class=govuk-warning-text><span aria-hidden=true>!</span><strong>{BOX}</strong></div>",
        f"<div class='nhsuk-care-card nhsuk-care-card--urgent'><p>{BOX}</p></div>",
        f"<div class='nhsuk-card nhsuk-card--care'><p>{BOX}</p></div>",
        f"<div class='messages messages--warning'>{BOX}</div>",
        f"<div class='admonition warning'><p>{BOX}</p></div>",
        f"<div class='theme-admonition alert alert--danger'>{BOX}</div>",
        f"<section aria-label=Emergency class=gem-c-emergency-banner>{BOX}</section>",
    ],
)
def test_a_box_that_warns_or_says_whom_to_call_is_a_note(box: str) -> None:
    assert kind_of(box) is BlockKind.NOTE


@pytest.mark.parametrize(
    "box",
    [
        f"<details><summary>More</summary><p>{BOX}</p></details>",
        f"<form id=aspnetForm><div><div><p>{BOX}</p></div></div></form>",
        f"<table role=presentation><tr><td><p>{BOX}</p></td><td><p>And more.</p></td></tr></table>",
    ],
)
def test_what_only_wraps_text_leaves_it_what_it_is(box: str) -> None:
    assert kind_of(box) is BlockKind.PARAGRAPH


def test_a_table_of_data_is_no_menu_whatever_it_is_called() -> None:
    assert (
        kind_of(f"<table class=search-results><tr><th>What</th></tr><tr><td>{BOX}</td></tr></table>") is BlockKind.ROW
    )
    assert kind_of(f"<table class=nav-table><tr><td>{BOX}</td></tr></table>") is None


def test_a_list_of_links_in_the_text_is_content() -> None:
    items = "".join(f"<li><a href=/{town}>The centre in {town}</a></li>" for town in ("Bath", "York", "Hull"))
    assert kind_of(f"<ul>{items}<li>{BOX}</li></ul>") is BlockKind.ITEM


@pytest.mark.parametrize(
    "box",
    [
        f"<aside><p>{BOX}</p></aside>",
        f"<nav class=alert>{BOX}</nav>",
        f"<div class='cookie-consent alert'>{BOX}</div>",
        f"<div class='notice-board widget'>{BOX}</div>",
        f"<ul class=emergency-menu><li>{BOX}</li></ul>",
        f"<footer><div class=helpline>{BOX}</div></footer>",
        f"<table class='box-More_citations metadata ambox ambox-content'><tr><td>{BOX}</td></tr></table>",
        f"<table class='tmbox tmbox-notice'><tr><td>{BOX}</td></tr></table>",
    ],
)
def test_what_only_looks_like_a_note_is_none(box: str) -> None:
    assert kind_of(box) is None


def test_the_cells_of_a_row_stand_beside_each_other() -> None:
    facts = read("<table>\n<tr>\n <td>Tamoxifen</td>\n <td>20 mg</td>\n</tr>\n<tr>\n<td></td>\n<td></td></tr></table>")
    assert facts.blocks == (Block(BlockKind.ROW, "Tamoxifen | 20 mg"),)


def test_numbers_to_dial_are_links_and_make_no_menu() -> None:
    numbers = ("+1 867-555-0101", "(867) 555-0202", "911")
    row = " | ".join(f"<a href='tel:{number}'>{number}</a>" for number in numbers)
    found = read(f"<main><h1>Numbers</h1><ul><li>{row}</li></ul><p>Ring us when you like, day or night.</p></main>")
    assert [link.url for link in found.links] == ["tel:8675550101", "tel:8675550202", "tel:911"]
    assert Block(BlockKind.ITEM, " | ".join(numbers)) in found.blocks


def test_links_in_the_content_are_kept_and_those_of_menus_are_not() -> None:
    html = (
        "<nav><a href=/menu>Menu</a></nav><main><p>Read <a href='/a b?utm_source=x&amp;id=3&amp;gclid=9#part'>"
        "our <b>guide</b></a>, <a href='#top'>up</a>, <a href='?x=1#here'>here</a>, "
        "<a href='mailto:a@b.example'>mail</a>,<a href='javascript:go()'>go</a>.</p>"
        "<a href=//other.example/c;jsessionid=12?PHPSESSID=4><h2>Card</h2><p>More</p></a>"
        "<p><a href=up/../down><img src=x alt='A map'></a></p></main><footer><a href=/legal>Legal</a></footer>"
    )
    assert read(html).links == (
        ContentLink("our guide", "https://www.willow.example/a b?id=3#part"),
        ContentLink("mail", "mailto:a@b.example"),
        ContentLink("CardMore", "https://other.example/c"),
        ContentLink("A map", "https://www.willow.example/info/down"),
    )


def test_links_have_an_end() -> None:
    assert len(read("<p>" + "<a href=/x>x</a> " * 1000).links) == 300


def test_the_second_view_of_unchanged_blocks_is_the_known_one() -> None:
    before = read(f"<h1>Sedation</h1><p>{WORDS}</p><footer>1 visitor</footer>")
    after = read(f"<h1>Sedation</h1><p>{WORDS}</p><footer>2 visitors</footer>", before)
    assert after.extract == before.extract
    assert after == read(f"<h1>Sedation</h1><p>{WORDS}</p><footer>2 visitors</footer>")
    changed = f"<h1>Sedation</h1><p>{WORDS}Call us.</p>"
    assert read(changed, before) == read(changed)


@pytest.mark.parametrize("end", ["", "</b>" * 200])
def test_formatting_left_open_over_a_long_page_costs_the_second_view_only(end: str) -> None:
    started = time.process_time()
    facts = read("<p>" + "".join(f"<b id={number}>" for number in range(200)) + "<p>x" * 95_000 + end)
    assert not facts.extract
    assert facts.visible_words == 95_000
    assert time.process_time() - started < 10  # seconds; minutes if the extractor ran


_TAGS = st.sampled_from(
    ["<div>", "</div>", "<a href=/x>", "</a>", "<tr>", "<td>", "<table>", "</table>", "<h2>", "</h2>", "<aside>"]
)
_OTHERS = st.sampled_from(["one ", " two", "<br>", "<p>", "<b hidden>", "</b>", "<nav>", "</nav>", "<li class=note>"])


@given(st.lists(st.one_of(_TAGS, _OTHERS), max_size=50))
def test_every_word_in_sight_is_counted_once(pieces: list[str]) -> None:
    facts = read("".join(pieces))
    shown = [*(block.text for block in facts.blocks), facts.furniture]
    assert facts.visible_words == sum(len(text.split()) for text in shown)
    assert all((block.level > 0) == (block.kind is BlockKind.HEADING) for block in facts.blocks)
