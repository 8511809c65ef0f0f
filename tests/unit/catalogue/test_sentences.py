"""The sentence around a link."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.catalogue.sentences import LONGEST, Sentences


def around(text: str, words: str) -> str:
    start = text.index(words)
    return Sentences(text).around(start, start + len(words))


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("One is here. Two has LINK in it. Three.", "Two has LINK in it."),
        ("Ask Dr. Smith about LINK. Three.", "Ask Dr. Smith about LINK."),
        ("Many foods, e.g. LINK, help. Three.", "Many foods, e.g. LINK, help."),
        ("The U.S. Department has LINK. Three.", "The U.S. Department has LINK."),
        ("It costs 3.50 dollars at LINK! Three.", "It costs 3.50 dollars at LINK!"),
        ("It was in 2016. LINK came later. Three.", "LINK came later."),
        ("Voyez M. Dupont et Mme. Roy : LINK. Trois.", "Voyez M. Dupont et Mme. Roy : LINK."),
        ("Un. Comment faire ? « Voyez LINK ! » Puis autre chose.", "« Voyez LINK ! »"),
        ("Un. École LINK. Été.", "École LINK."),
        ("He said: “Look.” Then LINK. Three.", "Then LINK."),
        ("LINK", "LINK"),
        ("Before… after LINK", "Before… after LINK"),
        ("Really?! LINK.", "LINK."),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str, sentence: str) -> None:
    assert around(text, "LINK") == sentence


def test_a_link_over_two_sentences_has_both() -> None:
    assert around("Zero. One LINK. And MORE two. Three.", "LINK. And MORE") == "One LINK. And MORE two."


def test_a_long_sentence_is_cut_at_words_around_the_link() -> None:
    cut = around("word " * 500 + "LINK" + " word" * 500, "LINK")
    assert cut.startswith("…word")
    assert cut.endswith("word…")
    assert "LINK" in cut
    assert len(cut) <= LONGEST + 2


@given(st.text(alphabet="aB .!?»'\"(", max_size=600), st.integers(0, 600), st.integers(0, 600))
def test_any_place_in_any_text_has_a_sentence(text: str, start: int, length: int) -> None:
    folded = " ".join(text.split())
    start = min(start, len(folded))
    end = min(start + length, len(folded))
    found = Sentences(folded).around(start, end)
    assert len(found) <= LONGEST + 2
    assert found.strip("…") in folded
    assert folded[start : min(end, start + 100)].strip() in found
