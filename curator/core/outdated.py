"""Question 5: is the page's own review date past its limit?

Only reviews count: that a page was changed or published on a day is nobody's word that it was still right. A date of a
month or a year counts as its last day, one that can be read in two ways accuses nobody.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from curator.core.facts import DateKind, DateOrigin, PageDate
from curator.core.policy import Policy
from curator.core.review_dates import next_review
from curator.core.written_dates import earliest, latest

PAST_NEXT_REVIEW = "past-next-review"
OLDER = "older-than-three-years"
VANISHED = "review-date-vanished"
WENT_BACKWARDS = "review-date-went-backwards"

_VISIBLE = (DateOrigin.TEXT, DateOrigin.TIME)
_REVIEWS = (DateKind.REVIEWED, DateKind.NEXT_REVIEW)
_DAY = timedelta(days=1)
_POLICY = Policy()


@dataclass(frozen=True, slots=True)
class Outdated:
    """The rule, and the days it rests on as the page writes them: its last review, its next one, and the review date
    `before` it vanished or went back. `quote` is the visible line, '' for a date that no reader sees. `since` is the
    first day on which it is so, None where it shows only beside an earlier state."""

    rule: str
    reviewed: str = ""
    next_review: str = ""
    before: str = ""
    quote: str = ""
    since: date | None = None


def judge(
    now: Sequence[PageDate], approved: Sequence[PageDate] | None, today: date, policy: Policy = _POLICY
) -> Outdated | None:
    """What makes the page outdated today, None where nothing does. `approved` are the dates of its approved state.

    A printed date of the next review that has passed is told first; then that the page lost its review date or shows an
    older one than before; then that its last review is older than the policy's three years.
    """
    past = _past(_until(now, today), policy)
    due = past if past is not None and past.since is not None and past.since <= today else None
    if due is not None and due.rule == PAST_NEXT_REVIEW:
        return due
    return (lost(now, approved) if approved else None) or due


def lost(now: Sequence[PageDate], before: Sequence[PageDate]) -> Outdated | None:
    """What became of the review date that readers saw before: it is gone, or it went back."""
    was = _said(before, DateKind.REVIEWED, visible=True)
    if was is None:
        return None
    if not any(one.kind in _REVIEWS for one in now):
        return Outdated(VANISHED, before=was.day, quote=was.quote)
    shows = _said(now, DateKind.REVIEWED, visible=True)
    if shows is None or any(one.unsure for one in now if one.kind is DateKind.REVIEWED):
        return None
    if latest(shows.day) < earliest(was.day):
        return Outdated(WENT_BACKWARDS, reviewed=shows.day, before=was.day, quote=shows.quote)
    return None


def last_review(dates: Iterable[PageDate], today: date) -> PageDate | None:
    """The page's last review as a reader takes it on a day, None where it says none or says it in a way
    that can be read in two."""
    return _said(_until(dates, today), DateKind.REVIEWED)


def planned_review(dates: Iterable[PageDate]) -> PageDate | None:
    """The next review that the page announces."""
    return _said(dates, DateKind.NEXT_REVIEW)


def _until(dates: Iterable[PageDate], today: date) -> tuple[PageDate, ...]:
    """The dates without reviews that are said to have been done after today (a day's grace for the time zones)."""
    return tuple(
        one for one in dates if one.kind is not DateKind.REVIEWED or one.unsure or earliest(one.day) <= today + _DAY
    )


def _past(dates: Sequence[PageDate], policy: Policy) -> Outdated | None:
    """What makes or will make the page outdated, and since when.

    The date of the next review rules where the page gives one; one that is not after the last review was forgotten when
    the page was reviewed.
    """
    reviewed, planned = _said(dates, DateKind.REVIEWED), _said(dates, DateKind.NEXT_REVIEW)
    day = "" if reviewed is None else reviewed.day
    if planned is not None and (not day or latest(planned.day) > latest(day)):
        return Outdated(PAST_NEXT_REVIEW, day, planned.day, quote=planned.quote, since=latest(planned.day) + _DAY)
    if any(one.unsure for one in dates if one.kind in _REVIEWS) or reviewed is None:
        return None
    done = datetime.combine(latest(day), time(), UTC)
    return Outdated(OLDER, day, quote=reviewed.quote, since=next_review(done, policy.reviewed_within).date() + _DAY)


def _said(dates: Iterable[PageDate], kind: DateKind, *, visible: bool = False) -> PageDate | None:
    """The date of a kind that counts: a visible one before hidden ones, of several the latest."""
    sure = [one for one in dates if one.kind is kind and not one.unsure]
    shown = [one for one in sure if one.origin in _VISIBLE and (one.quote or not visible)]
    candidates = shown or ([] if visible else sure)
    return max(candidates, key=lambda one: latest(one.day), default=None)
