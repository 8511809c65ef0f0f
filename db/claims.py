"""Runs, and the links that they hold while they look: claimed, given back, put back, never held for ever.

A claim is a link's row that names the run, until a time. Whoever changes what a look was judged against (a decision,
an import that no longer finds the link) takes the claim away, so that a look under way is dropped and made again.

No plan and no claim lies as far ahead as FARTHEST_PLAN and `timers.FARTHEST_LEASE`; one that does was made while the
machine's clock was wrong, and does not count.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    bindparam,
    exists,
    func,
    insert,
    null,
    or_,
    select,
    true,
    update,
)

from curator.core.history import History, Sight
from curator.core.reachability import Answer
from db import histories, timers
from db.keys import key_digest
from db.selection import All, Due, OfOrganisation, Selection, Urls
from db.tables import link, run

FARTHEST_PLAN = timedelta(days=400)  # `schedule.check_every` is a year at most
UNCLAIMED = {"claimed_by": null(), "claimed_until": null()}


def start_run(connection: Connection, trigger: str, at: datetime) -> int:
    made: int = connection.execute(insert(run).values(trigger=trigger, started_at=at).returning(run.c.id)).scalar_one()
    return made


def finish_run(
    connection: Connection,
    run_id: int,
    *,
    at: datetime,
    network: str,
    checked: int,
    not_checked: int,
    opened: int,
    closed: int,
) -> None:
    connection.execute(
        update(run)
        .where(run.c.id == run_id)
        .values(finished_at=at, network=network, checked=checked, not_checked=not_checked, opened=opened, closed=closed)
    )


def claim(
    connection: Connection, run_id: int, selection: Selection, *, limit: int, at: datetime, lease: timedelta
) -> list[History]:
    """Take up to `limit` free links of the selection, the longest due first, each at most once in a run."""
    wanted: Select[tuple[object, ...]] = (
        select(*histories.COLUMNS)
        .where(
            link.c.cited,
            _free(at),
            # Nor one that a later run took: two runs over all links would hand them to each other for ever.
            or_(link.c.latest_run.is_(None), link.c.latest_run < run_id),
            _selected(selection),
        )
        # Many links are due at one instant after an import; by their digest one host's links do not come in a row.
        .order_by(link.c.next_check_at, link.c.key_digest)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    rows = connection.execute(wanted).all()
    if not rows:
        return []
    ids = [row.id for row in rows]
    connection.execute(
        update(link).where(link.c.id.in_(ids)).values(claimed_by=run_id, claimed_until=at + lease, latest_run=run_id)
    )
    standings = histories.standings(connection, ids)
    return [histories.history(row, standings.get(row.id, ())) for row in rows]


def renew(connection: Connection, run_id: int, *, until: datetime) -> None:
    """What the run still holds is its own until then; what it lost meanwhile stays lost."""
    connection.execute(update(link).where(link.c.claimed_by == run_id).values(claimed_until=until))


def held_of(connection: Connection, selection: Selection, *, at: datetime) -> int:
    """How many links of the selection some run holds at `at`."""
    wanted = select(func.count()).where(link.c.cited, ~_free(at), _selected(selection))
    return connection.execute(wanted).scalar_one()


def _free(at: datetime) -> ColumnElement[bool]:
    return or_(link.c.claimed_by.is_(None), timers.lease_over(link.c.claimed_until, at))


def _due(now: datetime) -> ColumnElement[bool]:
    return or_(link.c.next_check_at <= now, link.c.next_check_at > now + FARTHEST_PLAN)


def _selected(selection: Selection) -> ColumnElement[bool]:
    match selection:
        case Due(now):
            return _due(now)
        case Urls(keys):
            return link.c.key_digest.in_([key_digest(key) for key in keys])
        case OfOrganisation(name):
            return link.c.organisation == name
        case All():
            return true()


def alive_lately(connection: Connection, limit: int) -> list[str]:
    alive = select(link.c.url).where(link.c.cited, link.c.answer == Answer.ALIVE)
    return list(connection.execute(alive.order_by(link.c.last_checked_at.desc()).limit(limit)).scalars())


def anything_due(connection: Connection, now: datetime) -> bool:
    due = exists().where(link.c.cited, _due(now), _free(now))
    return bool(connection.execute(select(due)).scalar())


def held(connection: Connection, run_id: int, ids: Sequence[int]) -> set[int]:
    """Which of the links the run still holds; nobody else touches those until the transaction's end."""
    mine = select(link.c.id).where(link.c.id.in_(ids), link.c.claimed_by == run_id)
    return set(connection.execute(mine.order_by(link.c.id).with_for_update()).scalars())


def release(connection: Connection, run_id: int) -> None:
    connection.execute(update(link).where(link.c.claimed_by == run_id).values(UNCLAIMED))


_PUT_BACK = (
    update(link)
    .where(link.c.id == bindparam("link_id"), link.c.claimed_by == bindparam("run_id"))
    .values(next_check_at=bindparam("due_at"), sight=Sight.NOT_CHECKED, **UNCLAIMED)
)


def put_back(connection: Connection, run_id: int, links: Sequence[tuple[int, datetime]]) -> None:
    """Links that could not be looked at: due again at the times given. What was last seen of them still stands."""
    if links:
        rows = [{"link_id": id_, "run_id": run_id, "due_at": due_at} for id_, due_at in sorted(links)]
        connection.execute(_PUT_BACK, rows)
