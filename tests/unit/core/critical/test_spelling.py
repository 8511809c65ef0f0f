"""One spelling for the rules, each character at its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core.critical.spelling import number, plain, tidy


@pytest.mark.parametrize(
    ("text", "spelling"),
    [
        ("Five weeks", "5    weeks"),
        ("twenty-one days", "21         days"),
        ("soixante-quinze ans", "75              ans"),
        ("half an hour", "0.5  an hour"),
        ("Someone's often", "someone's often"),
        ("Sept. 2024", "sept. 2024"),
        ("10\u00a0–\u00a012 μg", "10 - 12 µg"),
    ],
)
def test_words_of_numbers_are_digits(text: str, spelling: str) -> None:
    assert plain(tidy(text)) == spelling


@given(st.text())
def test_every_character_keeps_its_place(text: str) -> None:
    shown = tidy(text)
    assert len(plain(shown)) == len(shown)


@pytest.mark.parametrize(
    ("written", "value"),
    [("1,000", "1000"), ("1 000", "1000"), ("2,5", "2.5"), ("0.5", "0.5"), ("1½", "1.5"), ("½", "0.5"), ("007", "7")],
)
def test_a_number_has_one_value(written: str, value: str) -> None:
    assert number(written) == value
