"""Pages that are broken, odd or larger than any page: every link in them is found, or one sentence says why not."""

import subprocess
import sys

import pytest

from curator import catalogue
from curator.core.link import Mention
from curator.errors import Problem

LINK = "<a href='http://a.example/'>x</a>"


def links(html: str) -> list[Mention]:
    return catalogue.read(html.encode(), name="page.html")


def link(html: str) -> Mention:
    (only,) = links(html)
    return only


def run(program: str) -> str:
    done = subprocess.run([sys.executable, "-W", "error", "-c", program], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.strip()


@pytest.mark.parametrize(
    "before",
    [
        "<?xml version='1.0'?><feed>",
        "<?xml version='1.0' encoding='utf-8'?>\n<html xmlns='http://www.w3.org/1999/xhtml'>",
        "&#;&#;&#x;&#; & &",
        "<![CDATA[ one > ",
        "<!-->",
        "<!--->",
        "<!-- one --!>",
        "<!-- one -- two -->",
        "</br></img></p></div></nonsense>",
        "<br/><br></br><img/><hr/>",
        "<b><i></b></i><p><div></p></div>",
        "<script>if (a < b) { '</p>' }</script>",
        "<div><textarea></div><a href='http://b.example/'>copy me</a></textarea></div>",
        "<a href='http://a.example/'",
        "",
    ],
)
def test_nothing_odd_before_a_link_hides_it_or_moves_it(before: str) -> None:
    found = link(f"{before}\n {LINK}" if not before.startswith("<a ") else f"{before} >x</a>")
    expected = (1, 4) if before.startswith("<a ") else (before.count("\n") + 2, 5)
    assert (found.url, found.text, found.line, found.column) == ("http://a.example/", "x", *expected)


@pytest.mark.parametrize("text", ["http:", "https://a.example/", "page.html", "a>b", "", ">", "<", "<a", "<a href='"])
def test_what_holds_no_tag_holds_no_link(text: str) -> None:
    assert links(text) == []


def test_what_follows_the_last_tag_is_read_too() -> None:
    assert link("<p>A <a href='http://a.example/'>x &amp; y < z").text == "x & y < z"


def test_a_comment_that_is_not_closed_goes_on_to_the_end_as_in_browsers() -> None:
    assert len(links(f"{LINK}<!-- {LINK}")) == 1


def test_a_reference_to_no_character_is_read_as_browsers_do() -> None:
    endless = "&#" + "1" * 5000 + ";"
    found = link(f"<p>{endless}<a href='http://a.example/{endless}'>x</a>")
    assert (found.url[:19], found.column) == ("http://a.example/\ufffd\ufffd", 5010)
    assert catalogue.read(f"<http://a.example/{endless}>".encode(), name="a.md")


def test_an_attribute_is_found_where_it_stands_however_it_is_written() -> None:
    html = "<a = x\"y ' data-href=1 title=\"a > b href='no'\"\n/hidden\n HREF\n=\n http://a.example/>x</a>"
    assert (link(html).url, link(html).line, link(html).column) == ("http://a.example/", 3, 2)


def test_a_link_within_a_heading_or_cell_that_ends_first_ends_with_it() -> None:
    found = links("<h2><a href='http://a.example/1'>One</h2><p>Two <a href='http://a.example/2'>three</a>.")
    assert [(mention.text, mention.context) for mention in found] == [("One", "One"), ("three", "Two three.")]


@pytest.mark.parametrize(
    ("html", "count"),
    [
        ("<!-- " * 100_000 + "-->" + LINK, 1),
        (LINK + "<!--" * 100_000, 1),
        ("<ul>" + f"<li>see {LINK}, <b>now</b>, end\n" * 15_000, 15_000),
        ("<br></i>" * 60_000 + LINK, 1),
    ],
    ids=["comment", "open comments", "items without an end", "breaks"],
)
def test_a_page_twice_as_long_takes_twice_as_long(html: str, count: int) -> None:
    """It would take the square of it, and the test would run out of time."""
    assert len(links(html)) == count


@pytest.mark.parametrize("html", ["x" * 20_000_001, "<b>" * 500_001])
def test_a_page_that_is_too_large_for_a_tree_is_a_problem(html: str) -> None:
    with pytest.raises(Problem, match=r"page\.html is larger than 20 MB or has more than 500,000 tags, .* split it\."):
        links(html)


def test_a_deep_tree_is_thrown_away_without_a_crash_also_at_the_end_of_the_program() -> None:
    deep = "from curator.catalogue import soup; import gc\ntree = soup.parse('<div>' * 100_000)\n"
    assert run(deep + "del tree; gc.collect(); print('collected')") == "collected"
    assert run(deep + "print('kept')") == "kept"


def test_beautiful_soup_is_imported_for_html_only() -> None:
    markdown = "curator.catalogue.read(b'a <b>x</b> [y](http://a.example/)', name='a.md')"
    html = "curator.catalogue.read(b'<p>x', name='a.html')"
    loaded = "'bs4' in sys.modules"
    program = f"import sys, curator.catalogue\n{markdown}\nprint({loaded})\n{html}\nprint({loaded})"
    assert run(program) == "False\nTrue"
