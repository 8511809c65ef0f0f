"""Item rows as `core.review.Item`, with the places on our pages that they are about."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Row, ScalarSelect, Select, select

from curator.core.findings import Finding, Status, Suggestion, Urgency
from curator.core.link import Notes, Reference
from curator.core.review import Item
from db.codec import decode, decode_some
from db.tables import item, link, reference

_NO_NOTES = Notes()
_NOTHING: Mapping[str, Any] = {}


def selected() -> "Select[Any]":
    """Items with what is known of their links, as `value` takes them."""
    return select(item, link.c.url, link.c.organisation, link.c.notes_json).join(link, link.c.id == item.c.link_id)


def value(row: Row[*tuple[Any, ...]], references: Sequence[Reference]) -> Item:
    return Item(
        id=row.id,
        previous=row.previous_id,
        url=row.url,
        organisation=row.organisation,
        finding=Finding(row.finding),
        also=decode_some(tuple[Finding, ...], row.also_json, ()),
        urgency=Urgency(row.urgency),
        critical=row.critical,
        since=row.since,
        opened_at=row.opened_at,
        updated_at=row.updated_at,
        confidence=row.confidence,
        reason=row.reason,
        rule=row.rule,
        status=Status(row.status),
        evidence=_NOTHING if row.evidence_json is None else decode(dict, row.evidence_json),
        suggestions=decode_some(tuple[Suggestion, ...], row.suggestions_json, ()),
        references=tuple(references),
        notes=notes(row.notes_json),
    )


def notes(text: str | None) -> Notes:
    return decode_some(Notes, text, _NO_NOTES)


def open_references(
    connection: Connection, links: "Sequence[int] | Select[Any] | ScalarSelect[Any]"
) -> dict[int, list[Reference]]:
    """Where these links stand on our pages now, by link, in the order of page and line.

    A place that two sources tell of is one place.
    """
    rows = connection.execute(
        select(
            reference.c.link_id,
            reference.c.page,
            reference.c.line,
            reference.c.text,
            reference.c.context,
            reference.c.page_title,
        )
        .where(reference.c.ended_at.is_(None), reference.c.link_id.in_(links))
        .order_by(reference.c.page, reference.c.line, reference.c.id)
    )
    found: dict[int, list[Reference]] = defaultdict(list)
    for link_id, *place in rows:
        found[link_id].append(Reference(*place))
    return found
