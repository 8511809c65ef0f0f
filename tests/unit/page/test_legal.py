"""Whose page it is by its small print."""

import pytest

from curator.page import legal


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("© 2012–2024 Hope House. All rights reserved", "Hope House"),
        ("Copyright Hope House 2024", "Hope House"),
        ("Copyright © 2024 by The Hope House Foundation, Inc. All Rights Reserved.", "The Hope House Foundation, Inc."),
        ("Hope House © 2024", "Hope House"),
        ("© Breastcancer.org 2020", "Breastcancer.org"),
        ("© 2024 St. Mary's Hospice | Privacy", "St. Mary's Hospice"),
        ("© 2024 Willow, registered charity in England", "Willow"),
        ("Tous droits réservés © Fondation Espoir 2020", "Fondation Espoir"),
        ("© Copyright 2024 | Hope House | All Rights Reserved", "Hope House"),
        ("(c) 2020 Hope", "Hope"),
        ("Copyright 2024 Willow - Website by Studio", "Willow"),
        ("© Hope House, 2019 - Terms", "Hope House"),
    ],
)
def test_the_copyright_line_names_the_holder(line: str, name: str) -> None:
    assert list(dict.fromkeys(legal.holders(line, ""))) == [name]


@pytest.mark.parametrize(
    "line",
    [
        "Photo © Agency",
        "Read our policy on copyright infringement.",
        "Copyright law is complicated.",
        "(c) third",
        "The Copyright Act of 1976",
    ],
)
def test_another_sentence_about_copyright_names_nobody(line: str) -> None:
    assert [name for name in legal.holders(line, "") if name] == []


def test_what_calls_itself_a_charity_is_one() -> None:
    assert list(legal.charities("© 2024 Willow is a registered charity.", "")) == ["Willow"]
    assert list(legal.charities("The Hope House is a non-profit organisation.", "")) == ["Hope House"]
    assert list(legal.charities("L'Espoir est une association loi 1901.", "")) == ["L'Espoir"]


def test_a_charity_that_a_text_recommends_is_no_owner_unless_its_number_stands_beside() -> None:
    assert list(legal.charities("", "Care is a registered charity that gives grants.")) == []
    assert list(legal.charities("", "Care is a registered charity in England (1078557).")) == ["Care"]
