"""All that waits for an editor, read at one instant; and the digests, from which the next one's sum counts."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import fields
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, and_, case, exists, func, insert, literal, or_, select, update

from curator.core.confirm import Streak
from curator.core.findings import ACCESS, OURS, Status
from curator.core.history import Sight
from curator.core.link import Reference
from curator.core.link_text import LONGEST, has_words, vague
from curator.core.missing import SENTENCES
from curator.core.reachability import Answer
from curator.core.review import Counts, Item, Review, Shares, Sum, Watched
from curator.core.worst_first import worst_first
from db import events, histories, items
from db.codec import encode
from db.tables import digest, digest_item, item, link, look, reference, run, source

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
    failing = _failing(connection)
    return Review(
        generated_at=now,
        items=tuple(open_items),
        watching=tuple(_watching(connection, failing)),
        counts=_counts(connection),
        shares=_shares(connection, failing),
        sum=_sum(connection, before, {each.id for each in open_items}),
        since=before.generated_at if before else None,
        decided=_decided(connection),
        network_down_at=_network_down_at(connection),
        next_check_at=connection.execute(select(func.min(link.c.next_check_at)).where(link.c.cited)).scalar(),
        advice=tuple(_advice(connection)),
    )


def _open_items(connection: Connection) -> list[Item]:
    """The open items, worst first."""
    rows = connection.execute(items.selected().where(item.c.status == Status.OPEN)).all()
    if not rows:
        return []
    places = items.open_references(connection, select(item.c.link_id).where(item.c.status == Status.OPEN))
    return sorted((items.value(row, places.get(row.link_id, ())) for row in rows), key=worst_first)


def _advice(connection: Connection) -> list[Reference]:
    """The places whose link says nothing of where it leads, in the order of page and line, each once."""
    short = or_(func.length(reference.c.text) <= LONGEST, reference.c.text.like("%/%"))
    columns = (reference.c.page, reference.c.line, reference.c.text, reference.c.context, reference.c.page_title)
    rows = connection.execute(
        select(source.c.location, reference.c.link_id, *columns)
        .join(source, source.c.id == reference.c.source_id)
        .where(reference.c.ended_at.is_(None), short)
        .order_by(reference.c.page, reference.c.line, reference.c.id)
    )
    found = {
        (link_id, Reference(*place)): None  # two links without words in one sentence are two
        for location, link_id, *place in rows
        if has_words(location) and has_words(place[0]) and vague(place[2], place[3])
    }
    return [place for _, place in found]


class _Failing(NamedTuple):
    """A link that fails, or does not show its page, and of whose access no item tells yet.

    `share` is the one that it else would have.
    """

    id: int
    url: str
    streak: Streak
    reason: str
    sentence: str
    next_check_at: datetime | None
    share: str


_UNCHECKED = or_(link.c.sight.is_(None), link.c.sight == Sight.NOT_CHECKED)
_CHECKED = link.c.sight == Sight.CHECKED
_BLIND = link.c.sight == Sight.BLIND
_UNJUDGED = or_(_BLIND, and_(_CHECKED, link.c.answer == Answer.BLOCKED))
_SAME = and_(_CHECKED, link.c.quiet)


def _told(*conditions: ColumnElement[bool]) -> ColumnElement[bool]:
    """An item tells of the link."""
    return exists().where(item.c.link_id == link.c.id, *conditions)


# One for each link, the first that holds: the fields of `Shares`, but for those that are watched.
_SHARE = case(
    (_told(item.c.status == Status.OPEN), "listed"),
    (_told(item.c.status.not_in([Status.OPEN.value, Status.CLOSED.value])), "decided"),
    (_UNCHECKED, "not_checked"),
    (_UNJUDGED, "unjudged"),
    (_SAME, "unchanged"),
    else_="unsettled",
)


def _failing(connection: Connection) -> list[_Failing]:
    told = _told(item.c.status != Status.CLOSED, item.c.finding.in_([f.value for f in ACCESS]))
    rows = connection.execute(
        select(link.c.id, link.c.url, link.c.ladder_json, link.c.reason, link.c.sentence, link.c.next_check_at, _SHARE)
        .where(link.c.cited, link.c.ladder_json.is_not(None), ~told)
        .order_by(link.c.id)
    )
    found = []
    for id_, url, ladder_json, reason, sentence, next_check_at, share in rows:
        ladder = histories.ladder(ladder_json)
        streak = ladder.failing or ladder.missing
        if streak is not None:
            found.append(_Failing(id_, url, streak, reason or "", sentence or "", next_check_at, share))
    return found


def _watching(connection: Connection, failing: Sequence[_Failing]) -> list[Watched]:
    """The links that are being watched, the longest failing first."""
    found = [
        Watched(
            url=each.url,
            since=each.streak.since,
            failures=each.streak.looks,
            reason=_said(connection, each),
            next_check_at=each.next_check_at,
            rule=each.streak.reason.value,
        )
        for each in failing
    ]
    return sorted(found, key=lambda watched: watched.since)


def _said(connection: Connection, each: _Failing) -> str:
    """What the latest failure said, where the latest look may have met something else (a wall)."""
    if each.streak.reason in SENTENCES:
        return SENTENCES[each.streak.reason]
    if each.reason == each.streak.reason:
        return each.sentence
    failure = select(look.c.sentence).where(look.c.link_id == each.id, look.c.at == each.streak.last)
    return connection.execute(failure.order_by(look.c.id.desc()).limit(1)).scalar() or ""


def _shares(connection: Connection, failing: Sequence[_Failing]) -> Shares:
    each = select(_SHARE.label("share")).where(link.c.cited).subquery()
    rows = connection.execute(select(each.c.share, func.count().label("links")).group_by(each.c.share))
    shares = Counter({row.share: row.links for row in rows})
    # That an item tells of a link outranks that it is being watched; nothing else does.
    watched = Counter(one.share for one in failing if one.share != "listed")
    shares = shares - watched + Counter(watched=watched.total())
    return Shares(**{field.name: shares[field.name] for field in fields(Shares)})


def _counts(connection: Connection) -> Counts:
    unchanged = and_(_SAME, ~_told(item.c.status == Status.OPEN, item.c.finding.not_in([f.value for f in OURS])))
    row = connection.execute(
        select(func.count(), _how_many(_CHECKED), _how_many(_BLIND), _how_many(unchanged), _how_many(_UNJUDGED))
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
