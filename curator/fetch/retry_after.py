"""Until when a server asks us to stay away: Retry-After, in seconds or as an HTTP date (RFC 9110 §10.2.3, §5.6.7)."""

from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from curator.core.policy import Policy

ASKING = frozenset({429, 503})
_LONGEST = Policy().longest_wait  # who asks for longer is asked once more then


def until(value: str | None, now: datetime) -> datetime | None:
    """The instant that a Retry-After names, never before `now` nor far beyond it; None where it names none."""
    text = (value or "").strip()
    if text.isascii() and text.isdigit():
        seconds = int(text[:12])
        return now + min(timedelta(seconds=seconds), _LONGEST)
    try:
        named = parsedate_to_datetime(text)
        # The obsolete forms name no zone; HTTP dates are UTC by definition.
        named = named.replace(tzinfo=UTC) if named.tzinfo is None else named.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return min(max(named, now), now + _LONGEST)
