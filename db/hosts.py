"""Which hosts have asked us to stay away, and until when: kept from run to run, so that every run holds to it."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection, delete, or_, select

from db.bulk import upsert
from db.claims import FARTHEST_PLAN
from db.tables import host


def waits(connection: Connection, now: datetime) -> dict[str, datetime]:
    """The instants that lie ahead, by the host's name; none that a clock far ahead has written."""
    ahead = (host.c.wait_until > now, host.c.wait_until <= now + FARTHEST_PLAN)
    return {row.name: row.wait_until for row in connection.execute(select(host).where(*ahead))}


def keep(connection: Connection, asked: Mapping[str, datetime]) -> None:
    """Write down what hosts asked for; of two instants the later stands."""
    if not asked:
        return
    new = upsert(connection, host)
    later = new.on_conflict_do_update(
        index_elements=[host.c.name],
        set_={"wait_until": new.excluded.wait_until},
        where=or_(host.c.wait_until.is_(None), host.c.wait_until < new.excluded.wait_until),
    )
    # In the order of their names, so that no two runs that write the same rows wait for each other.
    connection.execute(later, [{"name": name, "wait_until": until} for name, until in sorted(asked.items())])


def forget(connection: Connection, now: datetime) -> None:
    """Delete what lies behind, and what lies further ahead than anybody can ask for."""
    over = or_(host.c.wait_until <= now, host.c.wait_until > now + FARTHEST_PLAN)
    connection.execute(delete(host).where(over))
