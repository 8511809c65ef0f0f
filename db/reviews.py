"""All that waits for an editor, read at one instant; and the digests, from which the next one's sum counts."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, and_, case, exists, func, insert, literal, or_, select, update

from curator.core.findings import ACCESS, OURS, RANK, Status, Urgency
from curator.core.history import Sight
from curator.core.reachability import Answer
from curator.core.review import Counts, Item, Review, Sum, Watched
from db import events, histories, items
from db.codec import encode
from db.tables import digest, digest_item, item, link, run

_URGENCY = {urgency: place for place, urgency in enumerate(Urgency)}
DOWN = "down"


def snoozes_over(connection: Connection, now: datetime) -> bool:
    return bool(connection.execute(select(exists().where(*_over(now)))).scalar())


def wake(connection: Connection, now: datetime) -> None:
    """Put items whose snooze is over back on the list."""
    back = (
        update(item)
        .where(*_over(now))
        .values(status=Status.OPEN, listed_at=item.c.until, until=None)
        .returning(item.c.id, item.c.link_id)
    )
    events.write(
        connection,
        [
            events.row(events.Kind.RETURNED, at=now, link_id=link_id, item_id=item_id)
            for item_id, link_id in connection.execute(back)
        ],
    )


def _over(now: datetime) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return item.c.status == Status.SNOOZED, item.c.until <= now


def review(connection: Connection, now: datetime) -> Review:
    """The review at `now`; items whose snooze is over must have been woken."""
    open_items = _open_items(connection)
    before = _last_digest(connection)
    return Review(
        generated_at=now,
        items=tuple(open_items),
        watching=tuple(_watching(connection)),
        counts=_counts(connection),
        sum=_sum(connection, before, {each.id for each in open_items}),
        since=before.generated_at if before else None,
        decided=_decided(connection),
        network_down_at=_network_down_at(connection),
        next_check_at=connection.execute(select(func.min(link.c.next_check_at)).where(link.c.cited)).scalar(),
    )


def _open_items(connection: Connection) -> list[Item]:
    """The open items, worst first."""
    rows = connection.execute(items.selected().where(item.c.status == Status.OPEN)).all()
    if not rows:
        return []
    places = items.open_references(connection, select(item.c.link_id).where(item.c.status == Status.OPEN))
    return sorted((items.value(row, places.get(row.link_id, ())) for row in rows), key=_worst_first)


def _worst_first(each: Item) -> tuple[Any, ...]:
    return _URGENCY[each.urgency], not each.critical, RANK[each.finding], each.since, each.id


def _watching(connection: Connection) -> list[Watched]:
    """Links that fail and about whose access no item tells yet, the longest failing first."""
    told = exists().where(
        item.c.link_id == link.c.id, item.c.status != Status.CLOSED, item.c.finding.in_([f.value for f in ACCESS])
    )
    rows = connection.execute(
        select(link.c.url, link.c.ladder_json, link.c.sentence, link.c.next_check_at)
        .where(link.c.cited, link.c.ladder_json.is_not(None), ~told)
        .order_by(link.c.id)
    )
    found = []
    for url, ladder_json, sentence, next_check_at in rows:
        streak = histories.ladder(ladder_json).failing
        if streak is not None:
            found.append(Watched(url, streak.since, streak.looks, sentence or "", next_check_at, streak.reason.value))
    return sorted(found, key=lambda watched: watched.since)


def _counts(connection: Connection) -> Counts:
    checked = link.c.sight == Sight.CHECKED
    blind = link.c.sight == Sight.BLIND
    about_the_page = exists().where(
        item.c.link_id == link.c.id, item.c.status == Status.OPEN, item.c.finding.not_in([f.value for f in OURS])
    )
    unchanged = and_(checked, link.c.quiet, link.c.latest == link.c.approved, ~about_the_page)
    unjudged = or_(blind, and_(checked, link.c.answer == Answer.BLOCKED))
    row = connection.execute(
        select(func.count(), _how_many(checked), _how_many(blind), _how_many(unchanged), _how_many(unjudged))
        .select_from(link)
        .where(link.c.cited)
    ).one()
    links, seen, unread, same, unknown = row
    return Counts(
        links=links,
        checked=seen,
        not_checked=links - seen - unread,
        blind=unread,
        unchanged=same,
        unjudged=unknown,
    )


def _how_many(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.coalesce(func.sum(case((condition, literal(1)), else_=literal(0))), 0)


class _LastDigest(NamedTuple):
    generated_at: datetime
    items: frozenset[int]


def _last_digest(connection: Connection) -> _LastDigest | None:
    row = connection.execute(select(digest.c.id, digest.c.generated_at).order_by(digest.c.id.desc()).limit(1)).first()
    if row is None:
        return None
    ids = connection.execute(select(digest_item.c.item_id).where(digest_item.c.digest_id == row.id)).scalars()
    return _LastDigest(row.generated_at, frozenset(ids))


def _sum(connection: Connection, before: _LastDigest | None, now_open: set[int]) -> Sum:
    """carried + new - closed = open. An item that came and went since the digest before counts as new and as closed."""
    carried = before.items if before else frozenset()
    came = select(item.c.id)
    if before is not None:
        came = came.where(item.c.listed_at > before.generated_at)
    listed = now_open | set(connection.execute(came).scalars())
    new = len(listed - carried)
    return Sum(carried=len(carried), new=new, closed=len(carried) + new - len(now_open), open=len(now_open))


def _decided(connection: Connection) -> int:
    waiting = select(func.count()).where(item.c.status.in_([Status.WAITING.value, Status.SNOOZED.value]))
    return connection.execute(waiting).scalar_one()


def _network_down_at(connection: Connection) -> datetime | None:
    latest = select(run.c.network, run.c.finished_at).where(run.c.finished_at.is_not(None))
    row = connection.execute(latest.order_by(run.c.id.desc()).limit(1)).first()
    return row.finished_at if row is not None and row.network == DOWN else None


def record_digest(connection: Connection, made: Review, *, at: datetime, recipients: Sequence[str], sent: bool) -> None:
    """Remember a digest that reached its readers."""
    digest_id = connection.execute(
        insert(digest)
        .values(
            at=at,
            generated_at=made.generated_at,
            recipients_json=encode(tuple(recipients)),
            sent=sent,
            sums_json=encode({"sum": made.sum, "counts": made.counts}),
        )
        .returning(digest.c.id)
    ).scalar_one()
    if made.items:
        rows = [{"digest_id": digest_id, "item_id": each.id} for each in made.items]
        connection.execute(insert(digest_item), rows)
