"""Texts that a page takes turns with: what counts as a flip, and what is only an edit or its correction."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core.change import Change, ChangeKind, SentencePair
from curator.core.variants import APPROVED, NO_VARIANTS, Variants, after, variant_of


def walk(names: Sequence[str], base: int = 1) -> Variants:
    known = NO_VARIANTS
    for name in names:
        known = after(known, "" if name == "A" else name, base)
    return known


@pytest.mark.parametrize(
    ("names", "flip"),
    [
        ("A", False),
        ("AB", False),
        ("ABA", False),  # put right again
        ("ABBBBA", False),
        ("ABCDEFG", False),  # goes on changing
        ("ABCB", False),
        ("ABAB", True),
        ("ABAAAB", True),
        ("ABCBC", True),
        ("ABACA", True),
        ("ABCABC", True),
        ("ABABBB", True),
        ("ABABBBB", False),  # settled on another text
        ("ABABAAAA", False),  # settled on the approved one
        ("ABABAAAAB", False),  # and a change of it is news again
    ],
)
def test_a_page_flips_once_it_came_back_twice(names: str, flip: bool) -> None:
    assert walk(names).flip is flip


def test_an_approved_variant_is_where_the_page_stands_then() -> None:
    told = walk("AB")
    kept = after(told, APPROVED, 2)  # an editor approved B, and the page still shows it
    assert kept.returns == 0
    assert after(kept, "B", 2).returns == 1  # and now A again, which differs from B as B did from A


def test_both_directions_of_a_difference_have_one_name() -> None:
    there = Change(ChangeKind.EDITED, 0.1, (SentencePair("Open daily.", "Open."), SentencePair("", "New.")))
    back = Change(ChangeKind.EDITED, 0.1, (SentencePair("New.", ""), SentencePair("Open.", "Open daily.")))
    assert variant_of(there) == variant_of(back) != APPROVED


def test_furniture_is_the_approved_text() -> None:
    assert variant_of(Change(ChangeKind.FURNITURE, 0.0)) == APPROVED


@given(st.lists(st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), max_size=200), st.integers(0, 3))
def test_what_is_remembered_has_an_end_and_always_holds_the_approved_text(names: list[str], base: int) -> None:
    known = walk(names, base)
    assert known.seen[0] == APPROVED
    assert len(known.seen) <= 13
    assert known.now in known.seen


@given(st.lists(st.sampled_from("ABCD"), max_size=30))
def test_seeing_the_same_text_again_never_begins_a_flip(names: list[str]) -> None:
    known = walk(names)
    again = after(known, known.now, known.base)
    assert (again.now, again.told) == (known.now, known.told)
    assert again.flip is (known.flip and not known.settles)
