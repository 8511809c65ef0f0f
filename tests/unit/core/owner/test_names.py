"""When two names are one organisation's."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core.owner import names

SAME = [
    ("Hope House", "HOPE HOUSE"),
    ("Hope House", "The Hope House Society, Inc."),
    ("Hope House", "HopeHouse"),
    ("BREASTCANCER.ORG", "Breastcancer.org"),
    ("Breastcancer.org", "www.breastcancer.org"),
    ("Canadian Breast Cancer Foundation", "CBCF"),
    ("Société canadienne du cancer", "Societe Canadienne du Cancer"),
    ("Willow", "Willow Breast & Hereditary Cancer Support"),
    ("Fondation du Havre", "La Fondation du Havre"),
    ("Macmillan Cancer Support", "Macmillan"),
    ("Lighthouse Trust", "Light House Trust"),
    ("Mayo Clinic", "Mayo Clinic Health System"),
    ("Rethink", "Rethink Breast Cancer"),
    ("Verein Hoffnung e.V.", "Verein Hoffnung"),
]
OTHERS = [
    ("Canadian Breast Cancer Foundation", "Canadian Cancer Society"),
    ("Hope House", "Hope Horse"),
    ("Hope House", "Harbour House"),
    ("Cancer Society", "Canadian Cancer Society"),
    ("Help", "Help Age"),
    ("Breast Cancer", "Breast Cancer Foundation"),
    ("Cancer Care", "Cancer Research"),
    ("Willow", "Pillow"),
    ("Hope House", ""),
    ("Slot88", "Slot99"),
]


@pytest.mark.parametrize(("one", "two"), SAME)
def test_the_same_name(one: str, two: str) -> None:
    assert names.same(one, two)
    assert names.same(two, one)


@pytest.mark.parametrize(("one", "two"), OTHERS)
def test_two_names(one: str, two: str) -> None:
    assert not names.same(one, two)
    assert not names.same(two, one)


def test_an_earlier_name_is_not_its_own() -> None:
    assert names.own_part("Harbour Care (formerly Hope House)") == "Harbour Care"
    assert names.own_part("Havre Santé, anciennement Hope House") == "Havre Santé"


def test_a_name_is_said_in_whole_words_or_as_its_acronym_in_capitals() -> None:
    assert names.said_in("Hope House", "Welcome to the hope house of Yukon")
    assert not names.said_in("Hope House", "hope houses")
    assert names.said_in("Canadian Breast Cancer Foundation", "CBCF merged")
    assert not names.said_in("Trial Help in Safe Times", "this is nothing")


@given(st.text(max_size=200), st.text(max_size=200))
def test_likeness_is_symmetric_and_total(one: str, two: str) -> None:
    assert names.same(one, two) == names.same(two, one)
    names.said_in(one, two)
    names.own_part(one)
