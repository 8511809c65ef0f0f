"""When a certificate that is right ends soon: within 14 days or a tenth of its life, whichever is shorter."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core.certificates import ends_soon
from curator.core.evidence import Certificate
from tests.unit.core.builders import MONDAY


def lasting(life: timedelta, left: timedelta) -> Certificate:
    """A certificate that on MONDAY has so much left of its life."""
    ends = MONDAY + left
    return Certificate("www.hope.example", "", ends - life, ends)


def days(number: float) -> timedelta:
    return timedelta(days=number)


@pytest.mark.parametrize(
    ("life", "left", "soon"),
    [
        (398, 14.01, False),
        (398, 14, True),
        (398, 1, True),
        (140, 14, True),
        (90, 29, False),  # the usual tools renew at 30 days
        (90, 9.01, False),
        (90, 9, True),
        (47, 5, False),
        (47, 4.7, True),
        (6, 3, False),  # six-day certificates are renewed at half their life
        (6, 0.7, False),
        (6, 0.6, True),
        (10, 0, True),
        (10, -1, True),
        (0, 1, False),
        (-5, 1, False),
        (-5, -1, True),
    ],
)
def test_soon_is_a_matter_of_its_life(life: float, left: float, soon: bool) -> None:
    assert ends_soon(lasting(days(life), days(left)), MONDAY) is soon


@given(st.datetimes(), st.datetimes(), st.datetimes())
def test_any_dates_have_an_answer_and_what_has_ended_ends_soon(start: datetime, end: datetime, at: datetime) -> None:
    soon = ends_soon(Certificate("", "", start, end), at)
    assert soon or end > at
    assert not soon or end - at <= timedelta(days=14)
