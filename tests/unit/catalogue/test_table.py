"""Links of tables, and the table that Curator itself writes."""

from datetime import UTC, datetime

import pytest

from curator import catalogue
from curator.core.catalogue import LinkRow
from curator.core.link import Mention, Notes, Reference
from curator.errors import Problem
from reports import links as exported


def links(table: str, name: str = "links.csv") -> list[Mention]:
    return catalogue.read(table.encode(), name=name)


def test_named_columns_give_the_link_and_what_the_editors_wrote_of_it() -> None:
    (found,) = links(
        "Topic, URL ,text,Purpose,owner,caveat,contact,context\n"
        "care,https://a.example/x,the guide,how to cope,Ann,American site,b@a.example,Read the guide.\n"
    )
    assert (found.url, found.text, found.context) == ("https://a.example/x", "the guide", "Read the guide.")
    assert found.notes == Notes("how to cope", "care", "Ann", "American site", "b@a.example")
    assert (found.line, found.column, found.page) == (2, 6, None)


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_the_delimiter_is_found_out_and_a_byte_order_mark_does_not_matter(delimiter: str) -> None:
    (found,) = links(f"\ufeffurl{delimiter}text\r\nhttps://a.example/{delimiter}words\r\n")
    assert (found.url, found.text, found.notes) == ("https://a.example/", "words", Notes())


def test_without_a_url_column_every_cell_that_is_an_address_counts() -> None:
    found = links("Clinic,https://a.example/,see https://no.example/\nhttps://b.example/,,555-0100\nhttp://,x\n")
    assert [(m.url, m.line, m.column) for m in found] == [("https://a.example/", 1, 8), ("https://b.example/", 2, 1)]
    assert found[0].context == "Clinic | https://a.example/ | see https://no.example/"


def test_empty_rows_and_rows_without_an_address_are_left_out() -> None:
    assert [
        m.line for m in links("url,text\n\n,nothing\nhttps://a.example/\n , \nhttps://b.example/,b,too,many\n")
    ] == [4, 6]
    assert links("") == links("\n\n") == links("url,text\n") == []


def test_a_cell_over_several_lines_moves_the_lines_below() -> None:
    found = links('url,text\n"https://a.example/","two\nlines"\nhttps://b.example/,x\n')
    assert [(m.line, m.column, m.text) for m in found] == [(2, 2, "two lines"), (4, 1, "x")]


def test_the_guard_against_formulas_is_taken_off_and_nothing_else() -> None:
    (found,) = links("url,text,caveat\nhttps://a.example/,'=SUM(A1),'tis American\n")
    assert (found.text, found.notes.caveat) == ("=SUM(A1)", "'tis American")


def test_what_curator_exports_is_read_back() -> None:
    at = datetime(2026, 1, 5, 8, tzinfo=UTC)
    notes = Notes("=1+1", "care; rest", 'Ann, "A."', "-", "@ann")
    places = (
        Reference("https://our.example/a.html", 31, "+here", 'Read,\tit "here". Été', "@home"),
        Reference("pages/b.html", 4, "", ""),
    )
    rows = [
        LinkRow("https://a.example/?x=1,2", "Willow", notes, places, last_checked_at=at),
        LinkRow("https://b.example/"),
    ]
    found = links(exported.as_csv(rows))
    assert [(m.url, m.page, m.line, m.text, m.context) for m in found] == [
        ("https://a.example/?x=1,2", "https://our.example/a.html", 31, "+here", 'Read, it "here". Été'),
        ("https://a.example/?x=1,2", "pages/b.html", 4, "", ""),
        ("https://b.example/", None, 4, "", ""),
    ]
    assert [m.page_title for m in found] == ["@home", "", ""]
    assert [m.notes for m in found] == [notes, notes, Notes()]


def test_a_cell_that_is_too_large_to_be_one_is_a_problem_that_names_its_line() -> None:
    with pytest.raises(Problem, match=r"links\.csv cannot be read as a table from line 2 on"):
        links('url\n"' + "x" * 200_000)
