"""The catalogue as `curator links` lists it."""

from collections.abc import Sequence

from sqlalchemy import Connection, select

from curator.core.catalogue import LinkRow
from db import items
from db.keys import key_digest
from db.tables import link


def rows(connection: Connection) -> list[LinkRow]:
    """Every link that a page of ours cites, with where it stands and what was last seen of it, in order of import."""
    places = items.open_references(connection, select(link.c.id).where(link.c.cited))
    found = connection.execute(select(link).where(link.c.cited).order_by(link.c.id))
    return [
        LinkRow(
            url=row.url,
            organisation=row.organisation,
            notes=items.notes(row.notes_json),
            references=tuple(places.get(row.id, ())),
            answer=row.answer,
            reason=row.reason,
            sentence=row.sentence,
            last_checked_at=row.last_checked_at,
            next_check_at=row.next_check_at,
            reviewed_at=row.reviewed_at,
            review_due_at=row.review_due_at,
        )
        for row in found
    ]


def unknown(connection: Connection, keys: Sequence[str]) -> list[str]:
    """Those of the addresses' keys that no link has which a page of ours cites."""
    digests = {key: key_digest(key) for key in keys}
    wanted = select(link.c.key_digest).where(link.c.cited, link.c.key_digest.in_(digests.values()))
    known = set(connection.execute(wanted).scalars())
    return [key for key, digest in digests.items() if digest not in known]
