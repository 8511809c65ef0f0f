"""Links of HTML pages: which ones, their words, their sentence, and where their href stands."""

import re
from pathlib import Path

import pytest

from curator import catalogue
from curator.core.link import Mention
from jobs import demo

SEED = Path(demo.__file__).parent / "pages" / "ours" / "metastatic-and-recurring-breast-cancer.html"


def links(html: str, **about: str) -> list[Mention]:
    return catalogue.read(html.encode(), name="page.html", **about)


def link(html: str) -> Mention:
    (only,) = links(html)
    return only


def test_the_seed_page_gives_its_seven_links_with_their_words_sentences_and_lines() -> None:
    source = SEED.read_text().split("\n")
    found = catalogue.read(SEED.read_bytes(), name="seed.html")
    assert [mention.line for mention in found] == [n for n, line in enumerate(source, 1) if "href=" in line]
    assert [mention.line for mention in found] == [18, 19, 21, 26, 30, 31, 49]
    assert all(source[m.line - 1][m.column - 1 :].startswith(f'href="{m.url}"') for m in found)
    assert [m.text for m in found] == [
        "Canadian Breast Cancer Foundation",
        "several pages on metastatic breast cancer",
        "possible signs that cancer has metastasised",
        "BREASTCANCER.ORG",
        "Willow",
        "advice and information about metastatic breast cancer",
        "here",
    ]
    assert found[0].context.startswith("The Canadian Breast Cancer Foundation also has several pages")
    assert found[0].context.endswith("possible signs that cancer has metastasised.")
    assert found[4].context == "Willow also has advice and information about metastatic breast cancer."
    assert all(m.skip is None for m in found)


def test_the_line_is_that_of_the_href_not_of_the_tag() -> None:
    found = link('<p>\n<a class="x"\n   title="a\nb"\n   href="http://a.example/">here</a></p>')
    assert (found.line, found.column) == (5, 4)


def test_lines_end_in_any_of_the_three_ways() -> None:
    for end in ("\n", "\r\n", "\r"):
        assert link(f'<p>one{end}two{end}<a href="http://a.example/">x</a>').line == 3


def test_only_what_a_reader_can_follow_is_a_link() -> None:
    assert not links(
        """<link rel="stylesheet" href="http://a.example/1"><img src="http://a.example/2"><iframe src="http://a.example/3">
        </iframe><script>document.write('<a href="http://a.example/4">x</a>')</script><form action="http://a.example/5">
        </form><!-- <a href="http://a.example/6">x</a> --><textarea><a href="http://a.example/7">x</a></textarea>
        <template><a href="http://a.example/8">x</a></template><a name="top">no link</a><a data-href="http://a.example/9">x</a>
        <style>a::after { content: '<a href="http://a.example/10">' }</style> http://a.example/11"""
    )


def test_the_areas_of_an_image_map_are_links() -> None:
    found = link('<map><area shape="rect" HREF="http://a.example/" alt="Northern clinics"></map>')
    assert (found.url, found.text) == ("http://a.example/", "Northern clinics")


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        ("two\n   <b>words</b>", "two words"),
        ("a&nbsp;&nbsp;b &eacute;t&eacute;", "a b été"),
        ("<img src=x alt='Willow, home'>", "Willow, home"),
        ("<img src=x alt=Logo> Willow", "Logo Willow"),
        ("<img src=x>", ""),
        ("<svg><title>Facebook</title><path d='M0'/></svg>", "Facebook"),
        ("first<br>second", "first second"),
        ("<h3>Title</h3><p>Text.</p>", "Title Text."),
        ("<script>var x</script>", ""),
        ("مرحبا <i>日本語</i>", "مرحبا 日本語"),
        (" \n ", ""),
    ],
)
def test_the_words_are_those_that_a_reader_sees_or_hears(inside: str, text: str) -> None:
    assert link(f"<p>Before <a href='http://a.example/'>{inside}</a> after.</p>").text == text


def test_without_words_the_aria_label_counts_then_the_title() -> None:
    assert (
        link("<a href='http://a.example/' title='T' aria-label='Label &amp; more'><i></i></a>").text == "Label & more"
    )
    assert link("<a href='http://a.example/' title='T'></a>").text == "T"
    assert link("<a href='http://a.example/' title='T'>words</a>").text == "words"


@pytest.mark.parametrize(
    ("written", "url"),
    [
        ("http://a.example/?a=1&amp;b=2", "http://a.example/?a=1&b=2"),
        ("http://a.example/?a=1&copy=2&region=3", "http://a.example/?a=1&copy=2&region=3"),
        ("http://a.example/?a&#61;1&#x26;b", "http://a.example/?a=1&b"),
        ("http://a.example/&eacute;&copy", "http://a.example/é©"),
        ("http://a.example/&amp;=", "http://a.example/&="),
        ("http://a.example/%7Euser/../x", "http://a.example/%7Euser/../x"),
        ("HTTP://A.Example", "HTTP://A.Example"),
        ("  http://a.example/ x\t", "http://a.example/ x"),
        ("http://a.example/one\n  two", "http://a.example/one\n  two"),
    ],
)
def test_the_address_is_kept_as_written_with_its_character_references_decoded(written: str, url: str) -> None:
    assert link(f'<a href="{written}">x</a>').url == url


def test_quotes_around_the_address_may_be_missing_or_single_and_the_first_of_two_counts() -> None:
    found = links("<a href=http://a.example/1>x</a><a HREF = 'http://a.example/2' href='http://b.example/'>y</a>")
    assert [mention.url for mention in found] == ["http://a.example/1", "http://a.example/2"]


def test_a_link_that_is_not_closed_ends_where_the_next_begins() -> None:
    found = links("<p><a href='http://a.example/1'>one <a href='http://a.example/2'>two</a> three")
    assert [mention.text for mention in found] == ["one", "two"]


def test_each_cell_item_and_heading_is_a_sentence_of_its_own() -> None:
    found = links(
        "<table><tr><td>Phone<td><a href='http://a.example/1'>Clinic</a> hours<td>Monday</table>"
        "<ul><li>One <a href='http://a.example/2'>two</a><li>Three</ul><h2>Head</h2>Text <a href='http://a.example/3'>x</a>"
    )
    assert [mention.context for mention in found] == ["Clinic hours", "One two", "Text x"]


def test_relative_addresses_follow_the_pages_base() -> None:
    page = "<base href='{}'><a href='a.html'>a</a><a href='/b'>b</a><a href='#c'>c</a><a href='http://x.example/'>d</a>"
    away = links(page.format("https://other.example/docs/"), base_url="https://our.example/")
    assert [(m.url, m.skip) for m in away] == [
        ("https://other.example/docs/a.html", None),
        ("https://other.example/b", None),
        ("#c", "relative"),
        ("http://x.example/", None),
    ]
    ours = links(page.format("/docs/"), base_url="https://our.example/", page_url="https://our.example/x/y.html")
    assert [m.skip for m in ours] == ["own", "own", "relative", None]
    assert [m.url for m in links(page.format("/docs/"))][:2] == ["/docs/a.html", "/b"]


def test_a_sections_of_word_and_broken_markup_hide_no_link() -> None:
    for before in (
        "<![if !mso]>",
        "<![endif]>",
        "<![foo[",
        "<?xml version='1.0'?>",
        "<!doctype",
        "<p <b",
        "</",
        "<a",
        "<>",
        "&#;",
    ):
        assert any(m.url == "http://a.example/" for m in links(f"{before}><p><a href='http://a.example/'>x</a>")), (
            before
        )


def test_a_hundred_thousand_elements_deep_is_no_trouble() -> None:
    assert link("<div>" * 100_000 + "<a href='http://a.example/'>x</a>").text == "x"


def test_ten_thousand_links_in_one_block_keep_their_own_words() -> None:
    html = "<p>" + "".join(f"<a href='http://a.example/{n}'>Link {n}</a> is here. " for n in range(10_000))
    found = links(html)
    assert len(found) == 10_000
    assert found[9_999].context == "Link 9999 is here."


def test_an_endless_link_is_cut() -> None:
    found = link("<a href='http://a.example/'>" + "<p>word</p>" * 1000)
    assert re.fullmatch(r"(word ){99}word…", found.text)
    assert len(found.context) <= 302


def test_a_bookmarks_file_is_a_page() -> None:
    bookmarks = (
        "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n<DT><A HREF='http://a.example/' ADD_DATE='1'>A</A>\n</DL>"
    )
    (found,) = catalogue.read(bookmarks.encode(), name="bookmarks")
    assert (found.text, found.line) == ("A", 3)
