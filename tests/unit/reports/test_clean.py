"""Strings of strangers are made harmless, and nothing that people need is lost."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.clean import address, line, shortened, visible

ANY = st.text(st.characters(codec=None, exclude_categories=()), max_size=300)


@given(ANY)
def test_a_line_is_one_printable_line_whatever_comes_in(text: str) -> None:
    cleaned = line(text)
    assert len(cleaned) <= 400
    assert all(char.isprintable() or char in "\u200c\u200d" for char in cleaned)
    assert cleaned == " ".join(cleaned.split())


@given(ANY)
def test_an_address_never_holds_what_could_end_its_attribute_or_line(text: str) -> None:
    shown = address("http://a.example/" + text)
    for part in (shown.whole, shown.shown):
        assert not set(part) & set("\r\n\x1b\u202e\u2066\x9b")
    if shown.href is not None:
        assert shown.href.isascii()
        assert not set(shown.href) & set('"<> `\\')
        assert shown.href.startswith(("http://", "https://"))


@pytest.mark.parametrize(
    "text", ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//evil.example/", "http://", "a/b.html"]
)
def test_only_web_addresses_are_linked(text: str) -> None:
    assert address(text).href is None


def test_a_web_address_is_linked_whole_with_its_fragment_though_shown_short() -> None:
    url = "https://www.example.org/" + "long-part/" * 20 + "page?id=7#dosage"
    shown = address(url)
    assert shown.href == url
    assert len(shown.shown) <= 72
    assert shown.shown.startswith("https://www.example.org/")
    assert shown.shown.endswith("page?id=7#dosage")


def test_a_password_in_an_address_is_never_shown_or_linked() -> None:
    shown = address("https://anna:secret@example.org/x")
    assert "secret" not in shown.whole + shown.shown + (shown.href or "")
    assert "secret" not in line("see https://anna:secret@example.org/x")


def test_ordinary_words_pass_untouched() -> None:
    words = "Élan vital – ‘quoted’ « guillemets » 東京 می\u200cخواهم"
    assert line(words) == words


@given(st.text(max_size=50), st.integers(9, 40))
def test_shortening_keeps_both_ends(text: str, room: int) -> None:
    short = shortened(text, room)
    assert len(short) <= max(room, 0)
    assert short == text or (short[:2] == text[:2] and short[-2:] == text[-2:])


@given(ANY)
def test_json_made_visible_still_says_the_same(text: str) -> None:
    made = visible(json.dumps({"text": text}, ensure_ascii=False))
    assert json.loads(made) == {"text": text} or any("\ud800" <= char <= "\udfff" for char in text)
    assert not set(made) & set("\x1b\x9b\u202e\u2066\u200f")
    made.encode()
