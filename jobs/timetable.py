"""When the weekly digest is due next, in the site's own time zone."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def next_digest(after: datetime, when: str, timezone: str) -> datetime:
    """The first instant later than `after` that `when` ('monday 08:00') names on the clocks of `timezone`, in UTC.

    Where the clocks skip that hour it comes an hour later by the wall, where they repeat it the first one counts.
    """
    weekday, _, clock = when.strip().lower().partition(" ")
    hour, minute = (int(part) for part in clock.split(":"))
    zone = ZoneInfo(timezone)
    local = after.astimezone(zone)
    ahead = (WEEKDAYS.index(weekday) - local.weekday()) % 7
    day = (local + timedelta(days=ahead)).date()
    due = datetime(day.year, day.month, day.day, hour, minute, tzinfo=zone).astimezone(UTC)
    if due <= after:
        day += timedelta(days=7)
        due = datetime(day.year, day.month, day.day, hour, minute, tzinfo=zone).astimezone(UTC)
    return due


def midnight(day: date, timezone: str) -> datetime:
    """00:00 of a calendar day on the clocks of `timezone`, in UTC."""
    return datetime(day.year, day.month, day.day, tzinfo=ZoneInfo(timezone)).astimezone(UTC)
