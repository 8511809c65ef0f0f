"""Which links our pages cite: rows made for new ones, brought up to date, let go where no page cites them any more."""

from collections.abc import Collection, Mapping
from dataclasses import fields
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, exists, insert, select, update

from curator.core.findings import Status
from curator.core.link import Notes
from db import claims, events, transitions
from db.bulk import Values, pieces
from db.codec import decode, encode_some
from db.tables import item, link, reference

REMOVED = "removed"
_NO_NOTES = Notes()


class Wanted(NamedTuple):
    """A link as a source names it."""

    url: str
    organisation: str | None
    notes: Notes


class Known(NamedTuple):
    """What the store knows of it."""

    id: int
    cited: bool
    organisation: str | None
    notes_json: str | None


def known(connection: Connection, digests: Collection[str]) -> dict[str, Known]:
    """The links of these key digests that are there already."""
    found: dict[str, Known] = {}
    for piece in pieces(digests):
        rows = connection.execute(
            select(link.c.key_digest, link.c.id, link.c.cited, link.c.organisation, link.c.notes_json).where(
                link.c.key_digest.in_(piece)
            )
        )
        found |= {digest: Known(*rest) for digest, *rest in rows}
    return found


_DESCRIBE = (
    update(link)
    .where(link.c.id == bindparam("link_id"))
    .values(organisation=bindparam("organisation"), notes_json=bindparam("notes_json"))
)


def add(
    connection: Connection,
    wanted: Mapping[str, Wanted],
    there: Mapping[str, Known],
    *,
    at: datetime,
    review_due_at: datetime | None,
) -> dict[str, int]:
    """Make the links that are new, due at once, and bring the others up to date. Ids by key digest."""
    new = {digest: each for digest, each in wanted.items() if digest not in there}
    rows = [
        {
            "key_digest": digest,
            "url": each.url,
            "organisation": each.organisation,
            "notes_json": encode_some(each.notes),
            "created_at": at,
            "cited": True,
            "next_check_at": at,
            "review_due_at": review_due_at,
            "quiet": False,
        }
        for digest, each in new.items()
    ]
    ids = {digest: each.id for digest, each in there.items()}
    if rows:
        made = insert(link).returning(link.c.id, sort_by_parameter_order=True)
        ids |= dict(zip(new, connection.execute(made, rows).scalars(), strict=True))
    described: list[Values] = [
        {"link_id": before.id, "organisation": each.organisation, "notes_json": notes_json}
        for digest, each in wanted.items()
        if (before := there.get(digest)) is not None
        and (before.organisation, before.notes_json)
        != (each.organisation, notes_json := _notes_json(each.notes, before.notes_json))
    ]
    if described:
        connection.execute(_DESCRIBE, described)
    return ids


def _notes_json(said: Notes, before: str | None) -> str | None:
    """A source takes no note away that another one gave: our page carries none, a table perhaps some."""
    if said == _NO_NOTES or before is None:
        return encode_some(said) or before
    return encode_some(joined(said, decode(Notes, before)))


def joined(first: Notes, second: Notes) -> Notes:
    """The first word said on each matter."""
    return Notes(*(getattr(first, field.name) or getattr(second, field.name) for field in fields(Notes)))


_UNTOLD = {"ladder_json": None, "pending_json": None, "variants_json": None}
_UNREAD = {"etag": None, "last_modified": None, "body_digest": None, "latest_from": None}


def cite_again(connection: Connection, links: Collection[Known], *, at: datetime) -> None:
    """Links that no page cited for a while: due at once, and what failed before that time counts no more.

    Their items are over, so that the next look judges the page afresh: it is read again even where its bytes are known.
    """
    back = sorted(each.id for each in links if not each.cited)
    for piece in pieces(back):
        connection.execute(
            update(link).where(link.c.id.in_(piece)).values(cited=True, next_check_at=at, **_UNREAD, **_UNTOLD)
        )
    events.write(connection, [events.row(events.Kind.CITED, at=at, link_id=id_) for id_ in back])


def let_go(connection: Connection, link_ids: Collection[int], *, at: datetime) -> None:
    """Of these links, those that no page cites any more: they are not checked, and their items are over."""
    still_there = exists().where(reference.c.link_id == link.c.id, reference.c.ended_at.is_(None))
    gone: list[int] = []
    items: list[tuple[int, int, str]] = []
    for piece in pieces(sorted(link_ids)):
        left = (
            update(link)
            .where(link.c.id.in_(piece), ~still_there)
            .values(cited=False, next_check_at=None, **claims.UNCLAIMED)
            .returning(link.c.id)
        )
        ids = list(connection.execute(left).scalars())
        rows = connection.execute(
            select(item.c.link_id, item.c.id).where(item.c.link_id.in_(ids), item.c.status != Status.CLOSED)
        )
        gone += ids
        items += [(link_id, item_id, REMOVED) for link_id, item_id in rows]
    told = [events.row(events.Kind.REMOVED, at=at, link_id=id_) for id_ in gone]
    events.write(connection, told + transitions.close(connection, items, at=at))


def still_there(connection: Connection, link_ids: Collection[int], *, at: datetime) -> None:
    """Of these links, which a page cites still, the items that waited for its next import: back on the list."""
    told: list[Values] = []
    for piece in pieces(sorted(link_ids)):
        back = (
            update(item)
            .where(item.c.link_id.in_(piece), item.c.status == Status.WAITING)
            .values(status=Status.OPEN, listed_at=at)
            .returning(item.c.id, item.c.link_id)
        )
        told += [
            events.row(events.Kind.RETURNED, at=at, link_id=link_id, item_id=item_id)
            for item_id, link_id in connection.execute(back)
        ]
    events.write(connection, told)
