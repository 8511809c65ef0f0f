"""When the weekly digest is due, on the clocks of the site's own time zone."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from jobs.timetable import WEEKDAYS, midnight, next_digest

TORONTO = "America/Toronto"


def test_the_next_monday_morning_is_on_the_sites_own_clock() -> None:
    friday = datetime(2026, 1, 9, 12, 0, tzinfo=UTC)
    assert next_digest(friday, "monday 08:00", TORONTO) == datetime(2026, 1, 12, 13, 0, tzinfo=UTC)
    assert next_digest(friday, "Monday 08:00", "UTC") == datetime(2026, 1, 12, 8, 0, tzinfo=UTC)


def test_at_the_very_minute_the_next_one_is_a_week_away() -> None:
    monday = datetime(2026, 1, 12, 8, 0, tzinfo=UTC)
    assert next_digest(monday, "monday 08:00", "UTC") == monday + timedelta(days=7)


def test_eight_o_clock_stays_eight_o_clock_when_the_clocks_change() -> None:
    before_the_change = datetime(2026, 3, 7, 12, 0, tzinfo=UTC)
    assert next_digest(before_the_change, "monday 08:00", TORONTO) == datetime(2026, 3, 9, 12, 0, tzinfo=UTC)


def test_an_hour_that_the_clocks_skip_still_has_its_digest() -> None:
    saturday = datetime(2026, 3, 7, 12, 0, tzinfo=UTC)
    assert next_digest(saturday, "sunday 02:30", TORONTO) == datetime(2026, 3, 8, 7, 30, tzinfo=UTC)


@given(
    st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1)),  # noqa: DTZ001 - made aware below
    st.sampled_from(WEEKDAYS),
    st.integers(0, 23),
    st.sampled_from(["UTC", TORONTO, "Europe/Paris", "Pacific/Apia"]),
)
def test_the_next_digest_is_always_within_eight_days(at: datetime, day: str, hour: int, zone: str) -> None:
    after = at.replace(tzinfo=UTC)
    due = next_digest(after, f"{day} {hour:02}:00", zone)
    assert after < due <= after + timedelta(days=8)
    assert WEEKDAYS[due.astimezone(ZoneInfo(zone)).weekday()] == day


def test_a_day_begins_at_midnight_of_the_sites_zone() -> None:
    assert midnight(datetime(2026, 2, 1), TORONTO) == datetime(2026, 2, 1, 5, 0, tzinfo=UTC)  # noqa: DTZ001 - a calendar day
