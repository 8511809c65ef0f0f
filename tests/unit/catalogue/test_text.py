"""Bare addresses in plain text, and where they end."""

import pytest

from curator import catalogue
from curator.core.link import Mention


def links(text: str) -> list[Mention]:
    return catalogue.read(text.encode(), name="notes.txt")


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("see http://a.example/x.", "http://a.example/x"),
        ("(http://a.example/x)", "http://a.example/x"),
        ("(http://a.example/x_(y))", "http://a.example/x_(y)"),
        ("http://a.example/x_(y)", "http://a.example/x_(y)"),
        ("[http://a.example/x]", "http://a.example/x"),
        ("<http://a.example/x>", "http://a.example/x"),
        ('"http://a.example/x"', "http://a.example/x"),
        ("« http://a.example/x »", "http://a.example/x"),
        ("http://a.example/x?y=1&z=2, and", "http://a.example/x?y=1&z=2"),
        ("http://a.example/x?!...", "http://a.example/x"),
        ("url=HTTP://A.example", "HTTP://A.example"),
        ("http://a.example/#part;", "http://a.example/#part"),
        ("http://a.example/&amp;", "http://a.example/&amp"),
        ("http://a.example/été/日本", "http://a.example/été/日本"),
        ("http://web.example/2020/http://a.example/", "http://web.example/2020/http://a.example/"),
        ("http://[::1]:8080/x", "http://[::1]:8080/x"),
        ("*http://a.example/*", "http://a.example/"),
    ],
)
def test_an_address_ends_before_punctuation_and_brackets_that_are_not_its_own(text: str, url: str) -> None:
    (found,) = links(text)
    assert (found.url, found.column, found.text) == (url, text.index(url) + 1, url)


@pytest.mark.parametrize(
    "text",
    [
        "http://",
        "https://...",
        "xhttp://a.example",
        "http:/a.example",
        "http://$HOST/x",
        "ftp://a.example",
        "www.a.example",
        "",
    ],
)
def test_what_only_looks_like_an_address_is_none(text: str) -> None:
    assert links(text) == []


def test_lines_columns_and_sentences_are_those_of_the_text() -> None:
    found = links(
        "One.\r\n\r\nCall Dr. Smith or see\r\n  http://a.example/1 first. Then http://a.example/2\r\n\r\nEnd."
    )
    assert [(m.line, m.column, m.context) for m in found] == [
        (4, 3, "Call Dr. Smith or see http://a.example/1 first."),
        (4, 34, "Then http://a.example/2"),
    ]


def test_a_million_dots_and_brackets_cost_one_pass() -> None:
    assert [m.url for m in links("http://a.example/" + "." * 1_000_000)] == ["http://a.example/"]
    assert [m.url for m in links("http://a.example/" + ")" * 1_000_000)] == ["http://a.example/"]
