"""Timers (when something is due next) and leases (who works at it now)."""

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, delete, or_, select

from db.bulk import upsert
from db.tables import lease, timer

FARTHEST_LEASE = timedelta(days=1)  # one that lasts longer was taken while the machine's clock was wrong


def lease_over(until: ColumnElement[datetime], at: datetime) -> ColumnElement[bool]:
    return or_(until <= at, until > at + FARTHEST_LEASE)


def due_at(connection: Connection, name: str) -> datetime | None:
    at: datetime | None = connection.execute(select(timer.c.due_at).where(timer.c.name == name)).scalar()
    return at


def set_due(connection: Connection, name: str, at: datetime) -> None:
    new = upsert(connection, timer).values(name=name, due_at=at)
    connection.execute(new.on_conflict_do_update(index_elements=[timer.c.name], set_={"due_at": new.excluded.due_at}))


def take(connection: Connection, name: str, holder: str, *, at: datetime, lasts: timedelta) -> bool:
    """True where the lease was free, had run out, or was the holder's own; it is the holder's until `at + lasts`."""
    new = upsert(connection, lease).values(name=name, holder=holder, until=at + lasts)
    taken = new.on_conflict_do_update(
        index_elements=[lease.c.name],
        set_={"holder": new.excluded.holder, "until": new.excluded.until},
        where=or_(lease_over(lease.c.until, at), lease.c.holder == holder),
    )
    return connection.execute(taken.returning(lease.c.name)).first() is not None


def drop(connection: Connection, name: str, holder: str) -> None:
    connection.execute(delete(lease).where(lease.c.name == name, lease.c.holder == holder))
