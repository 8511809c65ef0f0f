"""When our own review of a link is due again."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core.review_dates import next_review

AT = datetime(2026, 1, 31, 9, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("every", "due"),
    [
        ("12 months", datetime(2027, 1, 31, 9, 30, tzinfo=UTC)),
        ("1 year", datetime(2027, 1, 31, 9, 30, tzinfo=UTC)),
        ("1 month", datetime(2026, 2, 28, 9, 30, tzinfo=UTC)),
        ("26 weeks", datetime(2026, 8, 1, 9, 30, tzinfo=UTC)),
        ("90 days", datetime(2026, 5, 1, 9, 30, tzinfo=UTC)),
        ("7d", datetime(2026, 2, 7, 9, 30, tzinfo=UTC)),
    ],
)
def test_the_next_review_is_a_span_after_the_last(every: str, due: datetime) -> None:
    assert next_review(AT, every) == due


@pytest.mark.parametrize("every", ["", "soon", "0 days", "-1 month", "12 monthsx", "1.5 years"])
def test_another_form_is_refused(every: str) -> None:
    with pytest.raises(ValueError, match="no span"):
        next_review(AT, every)


@given(st.datetimes(min_value=datetime(2000, 1, 1), max_value=datetime(2100, 1, 1)), st.integers(1, 600))  # noqa: DTZ001 - made aware below
def test_the_next_review_is_always_later(at: datetime, months: int) -> None:
    aware = at.replace(tzinfo=UTC)
    assert next_review(aware, f"{months} months") > aware
