"""When our own review of a link is due again. Only a person's decision moves that date."""

import calendar
import re
from datetime import datetime, timedelta

_SPAN = re.compile(r"(\d+)\s*(months?|years?|weeks?|days?|[wd])\Z")


def next_review(reviewed_at: datetime, every: str) -> datetime:
    """The instant `every` ('12 months', '1 year', '26 weeks', '90 days') after a review.

    Months are calendar months; a day that the target month lacks becomes its last. Raises ValueError for another form.
    """
    match = _SPAN.match(every.strip().lower())
    if match is None or int(match[1]) == 0:
        raise ValueError(f"{every!r} is no span of time such as '12 months'")
    count, unit = int(match[1]), match[2]
    if unit.startswith("d"):
        return reviewed_at + timedelta(days=count)
    if unit.startswith("w"):
        return reviewed_at + timedelta(weeks=count)
    months = reviewed_at.month - 1 + count * (12 if unit.startswith("y") else 1)
    year, month = reviewed_at.year + months // 12, months % 12 + 1
    day = min(reviewed_at.day, calendar.monthrange(year, month)[1])
    return reviewed_at.replace(year=year, month=month, day=day)
