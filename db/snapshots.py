"""What pages said, stored once: the same facts are one row, found by the SHA-256 of their canonical JSON."""

import hashlib
import zlib
from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import Connection, select

from curator.core.facts import PageFacts
from db.bulk import pieces, upsert
from db.codec import decode, encode_canonical
from db.tables import link, snapshot

QUICKLY = 1  # zlib's level: a third of the time of the usual one for a quarter more bytes


def keep(connection: Connection, facts: Sequence[PageFacts], *, at: datetime) -> list[int]:
    """Store the facts that are not stored yet. The ids, in the order of the facts."""
    if not facts:
        return []
    texts = [encode_canonical(each) for each in facts]
    digests = [hashlib.sha256(text).hexdigest() for text in texts]
    known = _ids(connection, set(digests))
    missing = {digest: text for digest, text in zip(digests, texts, strict=True) if digest not in known}
    if missing:
        # Another run may store the same facts at this moment: its row is as good as ours.
        connection.execute(
            upsert(connection, snapshot).on_conflict_do_nothing(),
            [
                {"digest": digest, "facts": zlib.compress(text, QUICKLY), "created_at": at}
                for digest, text in missing.items()
            ],
        )
        known |= _ids(connection, missing)
    return [known[digest] for digest in digests]


def _ids(connection: Connection, digests: Collection[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for piece in pieces(digests):
        rows = connection.execute(select(snapshot.c.digest, snapshot.c.id).where(snapshot.c.digest.in_(piece)))
        found |= dict(rows.all())
    return found


def load(connection: Connection, ids: Collection[int]) -> dict[int, PageFacts]:
    """The facts of these snapshots; an id that is none is left out."""
    found: dict[int, PageFacts] = {}
    for piece in pieces(ids):
        rows = connection.execute(select(snapshot.c.id, snapshot.c.facts).where(snapshot.c.id.in_(piece)))
        found |= {id_: decode(PageFacts, zlib.decompress(facts)) for id_, facts in rows}
    return found


def beside(connection: Connection, site: str, *, limit: int) -> dict[str, PageFacts]:
    """The latest texts of pages whose addresses begin with `site`, by their addresses, the last read first."""
    rows = connection.execute(
        select(link.c.latest_from, link.c.latest)
        .where(link.c.cited, link.c.latest.is_not(None), link.c.latest_from.startswith(site, autoescape=True))
        .order_by(link.c.last_checked_at.desc(), link.c.id)
        .limit(limit)
    ).all()
    facts = load(connection, {row.latest for row in rows})
    return {row.latest_from: facts[row.latest] for row in rows}
