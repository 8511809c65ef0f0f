"""Links of Markdown documents, and where their addresses stand."""

from textwrap import dedent

import pytest

from curator import catalogue
from curator.core.link import Mention
from curator.errors import Problem


def links(markdown: str) -> list[Mention]:
    """The mentions; each of them stands where it says that it does."""
    found = catalogue.read(markdown.encode(), name="page.md")
    lines = markdown.split("\n")
    for mention in found:
        written = lines[mention.line - 1][mention.column - 1 :].replace("&amp;", "&")
        assert written.startswith((mention.url, "href=")), (mention, written)
    return found


def link(markdown: str) -> Mention:
    (only,) = links(markdown)
    return only


def test_inline_links_carry_words_sentence_and_place() -> None:
    found = link("# Title\n\nFirst sentence. Read *all* of\n[the **guide**](http://a.example/x) now. Third one.\n")
    assert (found.url, found.text, found.line, found.column) == ("http://a.example/x", "the guide", 4, 17)
    assert found.context == "Read all of the guide now."


@pytest.mark.parametrize(
    "markdown",
    [
        "[x](http://a.example/)",
        "[x](  <http://a.example/>  'title')",
        "[x](\nhttp://a.example/\n)",
        "<http://a.example/>",
        "http://a.example/",
        "**http://a.example/**",
        "(http://a.example/).",
        "# Head [x](http://a.example/) #",
        "Head [x](http://a.example/)\n===",
        "> quoted\n> > [x](http://a.example/)\nlazy",
        "- item\n\n  1. more\n     [x](http://a.example/)",
        "-\t[x](http://a.example/)",
        "| a | b |\n|---|---|\n| `x` | [x](http://a.example/) |",
        "a\n\n<p>\n  <a href='http://a.example/'>x</a>",
        "a <a class=b href='http://a.example/'>x</a>",
        "- a\n\n  <p>\n  <a href='http://a.example/'>x</a>",
        "[x]\n\n[x]: http://a.example/",
        "[x][]\n\n> [X]:\n>   <http://a.example/> 'title'",
        "[x][y]\n\n[unused]: http://b.example/\n[y]: http://a.example/",
        "[![alt](http://b.example/image.png)](http://a.example/)",
        "[http://b.example/](http://a.example/)",
        "![http://b.example/](image.png) [x](http://a.example/)",
        "a \\[b](c) [x](http://a.example/)",
        "[x](http://a.example/) \\\nhard break",
        "---\n\nno front matter\n\n---\n\n[x](http://a.example/)",
    ],
)
def test_every_way_to_write_a_link_gives_the_address_and_its_place(markdown: str) -> None:
    assert link(markdown).url == "http://a.example/"


@pytest.mark.parametrize(
    "markdown",
    [
        "`http://a.example/`",
        "``[x](http://a.example/)``",
        "    [x](http://a.example/)",
        "```\n[x](http://a.example/)\n```",
        "~~~html\n<a href='http://a.example/'>\n~~~",
        "<!-- [x](http://a.example/) -->",
        "<!--\n<a href='http://a.example/'>x</a>\n-->",
        "---\nurl: http://a.example/\n---\n",
        "---\n# who\n\n'url': http://a.example/\n...\n",
        '+++\nurl = "http://a.example/"\n+++\n',
        "![alt](http://a.example/image.png)",
        "\\[x](not closed",
        "[unused]: http://a.example/",
        "xhttp://a.example/",
        "http://",
        "http://$HOST/ and http://{host}/",
    ],
)
def test_code_comments_pictures_and_front_matter_hold_no_links(markdown: str) -> None:
    assert links(markdown) == []


def test_front_matter_moves_no_line() -> None:
    assert link("---\ntitle: x\n---\n[x](http://a.example/)").line == 4


def test_two_links_with_the_same_address_stand_at_two_places() -> None:
    found = links(
        "| a | b |\n|---|---|\n| [x](http://a.example/) | [x](http://a.example/) |\n\n<http://a.example/> <http://a.example/>"
    )
    assert [(m.line, m.column) for m in found] == [(3, 7), (3, 32), (5, 2), (5, 22)]


def test_a_reference_is_named_where_its_address_stands() -> None:
    found = links("Read [the guide][g] and\n[the second][G].\n\n[g]: <http://a.example/g> 'Guide'\n")
    assert [(m.text, m.line, m.column) for m in found] == [("the guide", 4, 7), ("the second", 4, 7)]


def test_the_alt_text_is_a_picture_links_words() -> None:
    assert link("[![Willow, *home*](logo.png)](http://a.example/)").text == "Willow, home"
    assert link("[![](logo.png)](http://a.example/)").text == ""
    assert link("<a href='http://a.example/'><img src=x alt='Logo'></a>").text == "Logo"
    assert link("[`code` and\nmore](http://a.example/)").text == "code and more"


def test_escapes_and_character_references_are_decoded_in_addresses() -> None:
    assert links("<http://a.example/?a=1&amp;b=2>")[0].url == "http://a.example/?a=1&b=2"
    found = catalogue.read(rb"[x](http://a.example/a\_b?x&amp;y) [y](http://a.example/%7E(z))", name="x.md")
    assert [m.url for m in found] == ["http://a.example/a_b?x&y", "http://a.example/%7E(z)"]


def test_addresses_that_are_not_the_webs_are_read_too() -> None:
    found = catalogue.read(b"[a](mailto:a@b.example) [b](sub/page.md) <c@d.example> [d](javascript:x)", name="x.md")
    assert [m.skip for m in found] == ["scheme", "relative", "scheme", "scheme"]


def test_html_and_markdown_stand_side_by_side() -> None:
    text = dedent("""\
        <div align="center">

        [one](http://a.example/1) and
        <a title="t"
           href="http://a.example/2">two <em>words</em></a><br>http://a.example/3

        </div>
        """)
    assert [(m.text, m.line) for m in links(text)] == [("one", 3), ("two words", 5), ("http://a.example/3", 5)]


def test_deep_nesting_is_no_trouble() -> None:
    assert links("> " * 100_000 + "x") == []
    assert len(links("[" * 5_000 + "http://a.example/")) == 1
    assert links("*a **b " * 2_000) == []


def test_a_document_that_is_too_large_for_markdown_is_a_problem() -> None:
    with pytest.raises(Problem, match=r"page\.md is larger than 10 MB"):
        catalogue.read(b"x" * 10_000_001, name="page.md")
