"""The words of the event table: every change of state is one row, written where the state changes."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Connection, insert

from db.bulk import Values
from db.tables import event


class Kind(StrEnum):
    """Stored, and never renamed."""

    # Of an item.
    OPENED = "opened"
    UPDATED = "updated"  # its state moved; `detail` is the new one
    CLOSED = "closed"  # `detail` says why
    DECIDED = "decided"  # `detail` is the decision
    RETURNED = "returned"  # its snooze is over
    # Of a link.
    FAILING = "failing"  # the first look that failed; `detail` is its reason
    ANSWERING = "answering"  # a look that found it alive again
    APPROVED = "approved"  # a new approved state; `detail` says by what
    CITED = "cited"  # a page of ours links there (again)
    REMOVED = "removed"  # no page of ours links there any more


def row(
    kind: Kind,
    *,
    at: datetime,
    link_id: int,
    item_id: int | None = None,
    run_id: int | None = None,
    detail: str | None = None,
) -> Values:
    return {"at": at, "kind": kind, "link_id": link_id, "item_id": item_id, "run_id": run_id, "detail": detail}


def write(connection: Connection, rows: Sequence[Values]) -> None:
    if rows:
        connection.execute(insert(event), rows)
