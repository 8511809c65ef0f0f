"""The catalogue of links: a document, a CSV that `curator import` reads back, and a list to read."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from curator.core.catalogue import LinkRow
from reports import csv
from reports.clean import address, line
from reports.csv import NOWHERE
from reports.json_text import instant
from reports.review_json import reference_document
from reports.words import Words

COLUMNS = (
    "url", "organisation", "page", "page_title", "line", "text", "context",
    "purpose", "topic", "owner", "caveat", "contact",
    "last_checked_at", "answer", "sentence", "next_check_at", "reviewed_at", "review_due_at",
)  # fmt: skip


def document(rows: Sequence[LinkRow]) -> dict[str, Any]:
    """`curator.links/1`: every link with its places and what was last seen of it."""
    return {"schema": "curator.links/1", "links": [_link(row) for row in rows]}


def as_csv(rows: Iterable[LinkRow]) -> str:
    """A row for each place on our pages where a link stands."""
    return csv.table(COLUMNS, (cells for row in rows for cells in _rows(row)))


def as_text(rows: Sequence[LinkRow], words: Words) -> str:
    """Each link on a line, what was last seen of it and where it stands below it."""
    if not rows:
        return f"{words.say('state.no-links')} {words.say('state.no-links.do')}\n"
    return "".join(f"{text}\n" for row in rows for text in _lines(row, words))


def _link(row: LinkRow) -> dict[str, Any]:
    notes = row.notes
    return {
        "url": row.url,
        "organisation": row.organisation,
        "references": [reference_document(one) for one in row.references],
        "notes": {
            "purpose": notes.purpose,
            "topic": notes.topic,
            "owner": notes.owner,
            "caveat": notes.caveat,
            "contact": notes.contact,
        },
        "last_checked_at": instant(row.last_checked_at),
        "answer": row.answer,
        "sentence": row.sentence,
        "next_check_at": instant(row.next_check_at),
        "reviewed_at": instant(row.reviewed_at),
        "review_due_at": instant(row.review_due_at),
    }


def _rows(row: LinkRow) -> Iterator[tuple[object, ...]]:
    notes = row.notes
    for reference in row.references or (NOWHERE,):
        yield (
            row.url,
            row.organisation,
            reference.page,
            reference.title,
            reference.line or None,
            reference.text,
            reference.context,
            notes.purpose,
            notes.topic,
            notes.owner,
            notes.caveat,
            notes.contact,
            instant(row.last_checked_at),
            row.answer,
            row.sentence,
            instant(row.next_check_at),
            instant(row.reviewed_at),
            instant(row.review_due_at),
        )


def _lines(row: LinkRow, words: Words) -> Iterator[str]:
    yield address(row.url).whole
    seen = words.seen(row.reason or "", line(row.sentence or "")) or words.say("links.not-looked")
    when = f" ({row.last_checked_at:%Y-%m-%d})" if row.last_checked_at else ""
    yield f"  {line(row.organisation)} · {seen}{when}" if row.organisation else f"  {seen}{when}"
    for reference in row.references:
        place = line(reference.page) + (f":{reference.line}" if reference.line else "")
        yield f"  {place}  {line(reference.text, 100) or words.say('links.no-name')}"
