"""Is a page's own review date past its limit?"""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core import outdated
from curator.core.facts import DateKind, DateOrigin, PageDate

TODAY = date(2026, 11, 24)


def reviewed(day: str, origin: DateOrigin = DateOrigin.TEXT) -> PageDate:
    return PageDate(DateKind.REVIEWED, day, origin, f"Last reviewed: {day}" if origin is DateOrigin.TEXT else "")


def planned(day: str) -> PageDate:
    return PageDate(DateKind.NEXT_REVIEW, day, DateOrigin.TEXT, f"Next review due: {day}")


@pytest.mark.parametrize(
    ("day", "first"),
    [
        ("2023-11-23", date(2026, 11, 24)),
        ("2014-03", date(2017, 4, 1)),
        ("2014", date(2018, 1, 1)),
        ("2024-02-29", date(2027, 3, 1)),
    ],
)
def test_a_review_counts_three_years_and_a_partial_date_its_last_day(day: str, first: date) -> None:
    assert outdated.judge([reviewed(day)], None, first - timedelta(days=1)) is None
    found = outdated.judge([reviewed(day)], None, first)
    assert found is not None
    assert found.since == first
    assert (found.rule, found.reviewed, found.quote, found.since) == (
        outdated.OLDER,
        day,
        f"Last reviewed: {day}",
        first,
    )


def test_a_printed_next_review_rules() -> None:
    late = outdated.judge([reviewed("2025-03"), planned("2026-10")], None, TODAY)
    assert late is not None
    assert (late.rule, late.next_review, late.since) == (outdated.PAST_NEXT_REVIEW, "2026-10", date(2026, 11, 1))
    assert outdated.judge([reviewed("2014"), planned("2027")], None, TODAY) is None


def test_a_next_review_that_was_done_is_forgotten() -> None:
    assert outdated.judge([reviewed("2026-01"), planned("2025-12")], None, TODAY) is None


@pytest.mark.parametrize(
    "dates",
    [
        [],
        [PageDate(DateKind.MODIFIED, "2010", DateOrigin.TEXT, "Updated 2010")],
        [PageDate(DateKind.PUBLISHED, "2010", DateOrigin.JSON_LD)],
        [reviewed("")],
        [reviewed(""), reviewed("2010", DateOrigin.JSON_LD)],
        [reviewed("2031")],
        [reviewed("2010"), reviewed("2025")],
        [reviewed("2025"), reviewed("2010", DateOrigin.META)],
    ],
)
def test_what_is_no_old_review_accuses_nobody(dates: list[PageDate]) -> None:
    assert outdated.judge(dates, None, TODAY) is None


def test_a_visible_date_outranks_a_hidden_one() -> None:
    found = outdated.judge([reviewed("2014"), reviewed("2026", DateOrigin.JSON_LD)], None, TODAY)
    assert found is not None
    assert found.reviewed == "2014"


def test_a_review_date_that_vanished() -> None:
    found = outdated.judge([], [reviewed("2025")], TODAY)
    assert found is not None
    assert (found.rule, found.before) == (outdated.VANISHED, "2025")
    changed = [PageDate(DateKind.MODIFIED, "2026", DateOrigin.TEXT, "Updated 2026")]
    assert outdated.judge(changed, [reviewed("2025")], TODAY) is not None


@pytest.mark.parametrize("now", [[reviewed("")], [planned("2028")], [reviewed("2025", DateOrigin.META)]])
def test_a_review_date_that_is_still_told_has_not_vanished(now: list[PageDate]) -> None:
    assert outdated.judge(now, [reviewed("2025")], TODAY) is None


def test_a_hidden_or_unsure_review_date_cannot_vanish() -> None:
    assert outdated.judge([], [reviewed("2025", DateOrigin.JSON_LD)], TODAY) is None
    assert outdated.judge([], [reviewed("")], TODAY) is None


def test_a_review_date_that_went_backwards() -> None:
    found = outdated.judge([reviewed("2024-05")], [reviewed("2025-03")], TODAY)
    assert found is not None
    assert (found.rule, found.reviewed, found.before) == (outdated.WENT_BACKWARDS, "2024-05", "2025-03")
    assert outdated.judge([reviewed("2025")], [reviewed("2025-03")], TODAY) is None
    assert outdated.judge([reviewed("2026")], [reviewed("2025-03")], TODAY) is None


DAYS = st.builds(
    lambda day, size: day.isoformat()[:size], st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.sampled_from([4, 7, 10])
)
DATES = st.lists(
    st.builds(PageDate, st.sampled_from(DateKind), DAYS | st.just(""), st.sampled_from(DateOrigin), st.just("line")),
    max_size=5,
)


@given(DATES, DATES, st.dates(date(1995, 1, 1), date(2099, 1, 1)))
def test_a_page_is_outdated_since_a_day_that_has_come(now: list[PageDate], before: list[PageDate], today: date) -> None:
    outdated.judge(now, before, today)
    found = outdated.judge(now, None, today)
    if found is not None and found.since is not None:
        assert found.since <= today


@given(DATES, st.dates(date(1995, 1, 1), date(2099, 1, 1)))
def test_only_reviews_count(dates: list[PageDate], today: date) -> None:
    others = [one for one in dates if one.kind in (DateKind.MODIFIED, DateKind.PUBLISHED)]
    assert outdated.judge(others, None, today) is None
