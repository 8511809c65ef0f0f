"""Link rows as the core's `History`, and what a look changes about them."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, select

from curator.core.confirm import Ladder, Streak
from curator.core.findings import Finding, Standing, Status
from curator.core.history import NO_DATES, History, ReviewDates
from curator.core.variants import NO_VARIANTS, Variants
from db.bulk import pieces
from db.codec import decode, decode_some, encode
from db.tables import item, link

COLUMNS = (
    link.c.id,
    link.c.url,
    link.c.ladder_json,
    link.c.approved,
    link.c.approved_from,
    link.c.latest,
    link.c.latest_from,
    link.c.etag,
    link.c.last_modified,
    link.c.body_digest,
    link.c.extractor,
    link.c.pending_json,
    link.c.variants_json,
    link.c.dates_json,
    link.c.review_due_at,
    link.c.last_checked_at,
    link.c.ask_again_at,
)
_NO_LADDER = Ladder()


@dataclass(frozen=True, slots=True)
class _Pending:
    streak: Streak
    state: str | None


def history(row: Row[*tuple[Any, ...]], standings: Sequence[Standing]) -> History:
    """The history in a row of `COLUMNS`."""
    pending = None if row.pending_json is None else decode(_Pending, row.pending_json)
    return History(
        id=row.id,
        url=row.url,
        ladder=ladder(row.ladder_json),
        standings=tuple(standings),
        approved=row.approved,
        approved_from=row.approved_from,
        latest=row.latest,
        latest_from=row.latest_from,
        etag=row.etag,
        last_modified=row.last_modified,
        body_digest=row.body_digest,
        extractor=row.extractor,
        pending=pending.streak if pending else None,
        pending_state=pending.state if pending else None,
        review_due_at=row.review_due_at,
        last_checked_at=row.last_checked_at,
        ask_again_at=row.ask_again_at,
        variants=decode_some(Variants, row.variants_json, NO_VARIANTS),
        dates=decode_some(ReviewDates, row.dates_json, NO_DATES),
    )


def standings(connection: Connection, link_ids: Sequence[int]) -> dict[int, list[Standing]]:
    """The items that are not closed, by link, the oldest first."""
    found: dict[int, list[Standing]] = defaultdict(list)
    for piece in pieces(link_ids):
        rows = connection.execute(
            select(item.c.link_id, item.c.id, item.c.finding, item.c.state, item.c.status)
            .where(item.c.link_id.in_(piece), item.c.status != Status.CLOSED)
            .order_by(item.c.id)
        )
        for link_id, id_, finding, state, status in rows:
            found[link_id].append(Standing(id_, Finding(finding), state, Status(status)))
    return found


def ladder(text: str | None) -> Ladder:
    return _NO_LADDER if text is None else decode(Ladder, text)


def ladder_json(value: Ladder) -> str | None:
    return None if value == _NO_LADDER else encode(value)


def pending_json(streak: Streak | None, state: str | None) -> str | None:
    return None if streak is None else encode(_Pending(streak, state))
