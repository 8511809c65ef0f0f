"""Carry out what `core.findings.reconcile` decided about items: rows closed, brought up to date, and opened."""

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, func, insert, select, update

from curator.core.findings import Closed, Holding, Opened, Status, Updated
from curator.core.history import Outcome
from db import events
from db.bulk import Values, pieces
from db.codec import encode_some
from db.tables import item


class Applied(NamedTuple):
    """The ids of items opened and closed, and the events that tell of all changes (not written yet)."""

    opened: list[int]
    closed: list[int]
    events: list[Values]


_WORDS = ("state", "urgency", "critical", "also_json", "confidence", "reason", "rule", "evidence_json",
          "suggestions_json")  # fmt: skip
_ONE = update(item).where(item.c.id == bindparam("item_id"))
_CLOSE = _ONE.values(status=Status.CLOSED, closed_at=bindparam("at"), closed_why=bindparam("why"))
_REWORD = _ONE.values({name: bindparam(name) for name in _WORDS})
_MOVE = _ONE.values({name: bindparam(name) for name in (*_WORDS, "updated_at")})
_OPEN = insert(item).returning(item.c.id, sort_by_parameter_order=True)


def close(connection: Connection, rows: Sequence[tuple[int, int, str]], *, at: datetime) -> list[Values]:
    """Close items, each given as (link, item, why); the events that tell of it."""
    if rows:
        connection.execute(_CLOSE, [{"item_id": item_id, "at": at, "why": why} for _, item_id, why in rows])
    return [
        events.row(events.Kind.CLOSED, at=at, link_id=link_id, item_id=item_id, detail=why)
        for link_id, item_id, why in rows
    ]


def apply(connection: Connection, run_id: int, outcomes: Sequence[Outcome], *, at: datetime) -> Applied:
    """Closing comes first: of one link and finding only one item may be not closed."""
    closed = [(link_id, step.id, step.why) for link_id, step in _steps(outcomes) if isinstance(step, Closed)]
    updated = [(link_id, step) for link_id, step in _steps(outcomes) if isinstance(step, Updated)]
    opened = [(link_id, step.holding) for link_id, step in _steps(outcomes) if isinstance(step, Opened)]
    told = close(connection, closed, at=at)
    told += _update(connection, updated, at)
    ids = _open(connection, opened, at)
    told += [
        events.row(events.Kind.OPENED, at=at, link_id=link_id, item_id=item_id)
        for (link_id, _), item_id in zip(opened, ids, strict=True)
    ]
    return Applied(ids, [item_id for _, item_id, _ in closed], [row | {"run_id": run_id} for row in told])


def _steps(outcomes: Sequence[Outcome]) -> Iterator[tuple[int, Opened | Updated | Closed]]:
    for outcome in outcomes:
        for step in outcome.transitions:
            yield outcome.history.id, step


def _update(connection: Connection, updated: Sequence[tuple[int, Updated]], at: datetime) -> list[Values]:
    """New words and evidence for items that go on. When the trouble began stays as it is."""
    same = [_words(step.holding) | {"item_id": step.id} for _, step in updated if not step.changed]
    moved = [(link_id, step) for link_id, step in updated if step.changed]
    if same:
        connection.execute(_REWORD, same)
    if moved:
        rows = [_words(step.holding) | {"item_id": step.id, "updated_at": at} for _, step in moved]
        connection.execute(_MOVE, rows)
    return [
        events.row(events.Kind.UPDATED, at=at, link_id=link_id, item_id=step.id, detail=step.holding.state)
        for link_id, step in moved
    ]


def _open(connection: Connection, opened: Sequence[tuple[int, Holding]], at: datetime) -> list[int]:
    if not opened:
        return []
    before = _latest_items(connection, {link_id for link_id, _ in opened})
    rows = [
        _words(holding)
        | {
            "link_id": link_id,
            "previous_id": before.get((link_id, holding.finding.value)),
            "finding": holding.finding,
            "status": Status.OPEN,
            "since": holding.since,
            "opened_at": at,
            "updated_at": at,
            "listed_at": at,
        }
        for link_id, holding in opened
    ]
    return list(connection.execute(_OPEN, rows).scalars())


def _latest_items(connection: Connection, link_ids: Collection[int]) -> dict[tuple[int, str], int]:
    """The last item of each link and finding, whatever became of it."""
    found: dict[tuple[int, str], int] = {}
    for piece in pieces(link_ids):
        rows = connection.execute(
            select(item.c.link_id, item.c.finding, func.max(item.c.id))
            .where(item.c.link_id.in_(piece))
            .group_by(item.c.link_id, item.c.finding)
        )
        found |= {(link_id, finding): item_id for link_id, finding, item_id in rows}
    return found


def _words(holding: Holding) -> Values:
    return {
        "state": holding.state,
        "urgency": holding.urgency,
        "critical": holding.critical,
        "also_json": encode_some(holding.also),
        "confidence": holding.confidence,
        "reason": holding.reason,
        "rule": holding.rule,
        "evidence_json": encode_some(holding.evidence),
        "suggestions_json": encode_some(holding.suggestions),
    }
