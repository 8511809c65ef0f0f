"""Boxes told by what they hold, each beside a box of the page's own that looks like it and stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator import page
from curator.core.facts import BlockKind, PageFacts

WORDS = "Words about what the treatment is for and how long it takes, as our nurses tell it every day. " * 8
BOX = "Warm soup and a warm bath."
LINKS = "<ul><li><a href=/a>Warm soup and a warm bath.</a></li><li><a href=/b>Another one</a></li></ul>"


def read(html: str) -> PageFacts:
    return page.read(html.encode(), content_type="text/html; charset=utf-8", url="https://www.willow.example/a/b").facts


def kind_of(box: str) -> BlockKind | None:
    """The kind of the box's text within a page's main content; None where it is furniture."""
    facts = read(f"<body><div><h1>Sedation</h1><p>{WORDS}</p>{box}<h2>Later</h2><p>{WORDS}</p></div></body>")
    assert sum(WORDS.strip() == block.text for block in facts.blocks) == 2
    found = [block.kind for block in facts.blocks if BOX in block.text]
    assert found or BOX in facts.furniture, box
    return found[0] if found else None


@pytest.mark.parametrize(
    "box",
    [
        f"<div><p>Advertisement</p><p>{BOX}</p></div>",
        f"<div id=a1><span>Sponsored</span><p>{BOX}</p><p>Article continues below</p></div>",
        f"<section><p>Ads by Outbrush</p><p>{BOX}</p></section>",
        f"<div><p>Publicité</p><p>{BOX}</p></div>",
        f"<div><p>Word of the day</p><p>Soup: {BOX}</p></div>",
        f"<div><div><h3>Le mot du jour</h3></div><div><p>{BOX}</p></div></div>",
        f"<div><h3>Most read</h3><ol><li>{BOX}</li></ol></div>",
        f"<div><h3>Most read</h3>{LINKS}</div>",
        f"<section><p>You might be interested in</p>{LINKS}</section>",
        f"<div><p>More from Health</p>{LINKS}</div>",
        f"<h2>Related articles</h2>{LINKS}",
        f"<section><h2>3 comments</h2><div><b>Jo</b> <time>yesterday</time><p>{BOX}</p></div></section>",
        f"<div><h3>Stay close</h3><p>{BOX} Our newsletter comes monthly.</p><form><input type=email></form></div>",
        f"<div class=promo><article>{BOX}</article><article>Another card</article></div>",
    ],
)
def test_a_box_that_says_what_it_is_is_furniture(box: str) -> None:
    assert kind_of(box) is None


@pytest.mark.parametrize(
    "box",
    [
        f"<div><p>Advertisements for soup are not medical advice.</p><p>{BOX}</p></div>",
        f"<ul><li>Advertisements</li><li>{BOX}</li></ul>",
        f"<div><p>Advertisement</p><h2>What helps</h2><p>{BOX}</p></div>",
        f"<div><p>Sponsored</p><p>{BOX}</p><p>{WORDS[:-50]}</p></div>",
        f"<div><h3>Words of the surgeon</h3><p>{BOX}</p></div>",
        f"<div><h3>Related</h3><p>{BOX} Ask your nurse which of these is good for you, and how often.</p></div>",
        f"<div><h3>Useful links</h3>{LINKS}</div>",
        f"<div><h3>Where to find help</h3>{LINKS}</div>",
        f"<h2>Groups near you</h2>{LINKS}",
        f"<section><h2>Comments</h2><p>{BOX}</p></section>",
        f"<div><h3>Support group</h3><p>{BOX} Tell us that you come:</p><form><input type=email></form></div>",
        f"<div><p>{BOX}</p><form><input type=email><textarea></textarea> Our newsletter too?</form></div>",
        f"<div><p>{BOX}</p><p>Read it in our newsletter.</p></div>",
    ],
)
def test_a_box_that_only_looks_like_one_is_content(box: str) -> None:
    assert kind_of(box) is not None


def test_a_note_with_the_name_of_its_place_is_a_note() -> None:
    assert kind_of(f"<aside class=related-note><p>{BOX}</p></aside>") is BlockKind.NOTE
    assert kind_of(f"<div class='sidebar alert'><p>{BOX}</p></div>") is BlockKind.NOTE
    assert kind_of(f"<aside class=related><p>{BOX}</p></aside>") is None
    assert kind_of(f"<div class=newsletter-note><p>{BOX}</p></div>") is None


def test_an_advert_within_a_note_leaves_it_a_note() -> None:
    assert kind_of(f"<div class=warning><p>Sponsored</p><p>{BOX}</p></div>") is BlockKind.NOTE


PROSE = "Something wrong or missing? Write to us at 6 Quarry Bank, and you will have an answer within ten days."


@pytest.mark.parametrize(
    ("footer", "is_content"),
    [
        (f"<footer><h3>Tell us</h3><p>{PROSE}</p></footer>", True),
        (f"<footer class=entry-footer><p>{PROSE}</p></footer>", False),
        (f"<footer role=contentinfo><p>{PROSE}</p></footer>", False),
        (f"<footer><p>© 2026 Larkrise Trust. {PROSE}</p></footer>", False),
        (f"<footer><p><a href=/x>{PROSE}</a></p></footer>", False),
    ],
)
def test_the_end_of_an_article_is_content_where_it_is_prose(footer: str, *, is_content: bool) -> None:
    facts = read(f"<main><article><h1>Plain words</h1><p>{WORDS}</p>{footer}</article></main>")
    assert any(PROSE in block.text for block in facts.blocks) is is_content
    facts = read(f"<main><article><h1>Plain words</h1><p>{WORDS}</p></article>{footer}</main>")
    assert not any(PROSE in block.text for block in facts.blocks)


@pytest.mark.parametrize(
    ("line", "is_content"),
    [
        ("<p><a href=/>Home</a> &gt; <a href=/rights>Rights</a> &gt; <a href=/rights/pay>Pay</a></p>", False),
        ("<div><a href=/m>models</a><a href=/v>videos</a><a href=/s>shop</a></div>", False),
        ("<p><a href=/m>models</a>, <a href=/v>videos</a>, <a href=/s>shop</a></p>", True),
        ("<p><a href=/m>models</a><br><a href=/v>videos</a><br><a href=/s>shop</a></p>", True),
        ("<p>We have <a href=/m>models</a> <a href=/v>videos</a> <a href=/s>shop</a></p>", True),
        ("<ul><li><a href=/m>models</a></li><li><a href=/v>videos</a></li><li><a href=/s>shop</a></li></ul>", True),
        ("<table><tr><th><a href=/m>models</a> <a href=/v>videos</a> <a href=/s>shop</a></table>", True),
    ],
)
def test_a_line_of_short_links_alone_is_a_menu(line: str, *, is_content: bool) -> None:
    facts = read(f"<body><h1>Sedation</h1><p>{WORDS}</p>{line}<p>{WORDS}</p></body>")
    assert (len(facts.blocks) > 3) is is_content
    assert bool(facts.links) is is_content


@pytest.mark.parametrize(
    ("above", "is_content"),
    [
        ("<div><a href=/>The Corran Record</a> <span>2 degrees, cloudy</span></div>", False),
        ("<div><a href=index.html>The Corran Record</a> <span>2 degrees, cloudy</span></div>", False),
        ("<div><a href=/urgent>Urgent</a> <span>2 degrees, cloudy</span></div>", True),
        ("<div class=alert><a href=/>Home</a> <span>2 degrees, cloudy</span></div>", True),
        ("<div><div role=alert>No clinic</div><a href=/>Home</a> <span>2 degrees, cloudy</span></div>", True),
        (f"<div><a href=/>Home</a> 2 degrees, cloudy <p>{WORDS}</p></div>", True),
    ],
)
def test_what_stands_beside_the_link_home_above_the_heading_is_the_sites(above: str, *, is_content: bool) -> None:
    facts = read(f"<body>{above}<h1>Sedation</h1><p>{WORDS}</p></body>")
    assert any("2 degrees" in block.text for block in facts.blocks) is is_content


def test_without_a_heading_nothing_stands_above_it() -> None:
    facts = read(f"<body><div><a href=/>Home</a> 2 degrees</div><p>{WORDS}</p></body>")
    assert any("2 degrees" in block.text for block in facts.blocks)


@given(
    st.lists(
        st.sampled_from(
            [
                *(
                    "<div>",
                    "</div>",
                    "<p>",
                    "</p>",
                    "<ul>",
                    "<li>",
                    "</ul>",
                    "<h2>",
                    "</h2>",
                    "<table>",
                    "<tr>",
                    "<td>",
                ),
                *("</table>", "Advertisement", "Most read", "Comments", "<time>", "<form>", "<input type=email>"),
                *("</form>", "<a href=/>home</a>", "newsletter", "<article>", "</article>", "<footer>", "</footer>"),
                *("<h1>Name</h1>", "some words", "<div class=alert>", "<aside class=related>", "</aside>"),
            ]
        ),
        max_size=40,
    )
)
def test_no_word_of_a_page_is_lost_or_shown_twice(pieces: list[str]) -> None:
    facts = read(f"<body>{''.join(pieces)}</body>")
    shown = " ".join([*(block.text for block in facts.blocks), facts.furniture]).split()
    for word in ("Advertisement", "newsletter", "Name"):
        assert sum(word in one for one in shown) <= sum(word in piece for piece in pieces)
        assert sum(one.count(word) for one in shown) == sum(piece.count(word) for piece in pieces)
