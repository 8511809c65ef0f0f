"""Tables as CSV (RFC 4180), guarded against formulas: a spreadsheet runs a cell that begins with = + - @ as one.

A guarded cell has an apostrophe before it, which `curator import` takes off again.
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence

from curator.core.link import Reference
from curator.core.review import Item, Review
from reports.json_text import instant

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
# What has no place in a table: control characters (tab and line breaks are quoted by CSV itself), what turns a line
# around (Unicode TR #9), and lone surrogates, which cannot be written.
_DROPPED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")

ITEM_COLUMNS = (
    "id", "finding", "urgency", "critical", "organisation", "url", "reason", "since", "opened_at", "confidence", "rule",
    "page", "page_title", "line", "text", "context", "suggestion", "suggestion_kind", "shows", "title", "quote", "lost",
)  # fmt: skip
NOWHERE = Reference(page="", line=0, text="", context="")


def table(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A header line and the rows; None is an empty cell."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(columns)
    writer.writerows([_cell(value) for value in row] for row in rows)
    return out.getvalue()


def review_table(review: Review) -> str:
    """The items of a review, a row for each of our places that cites one."""
    return table(ITEM_COLUMNS, (row for item in review.items for row in _rows(item)))


def _rows(item: Item) -> Iterator[tuple[object, ...]]:
    best = max(item.suggestions, key=lambda suggestion: suggestion.confidence, default=None)
    for reference in item.references or (NOWHERE,):
        yield (
            item.id,
            item.finding.value,
            item.urgency.value,
            "true" if item.critical else "false",
            item.organisation,
            item.url,
            item.reason,
            instant(item.since),
            instant(item.opened_at),
            item.confidence,
            item.rule,
            reference.page,
            reference.title,
            reference.line or None,
            reference.text,
            reference.context,
            best.url if best else None,
            best.kind.value if best else None,
            *(_known(item, name) for name in ("shows", "title", "quote")),
            " ".join(str(kind) for kind in item.evidence.get("lost") or ()),
        )


def _known(item: Item, name: str) -> str | None:
    value = item.evidence.get(name)
    return value if isinstance(value, str) else None


def _cell(value: object) -> str:
    text = "" if value is None else _DROPPED.sub("", str(value))
    return f"'{text}" if text.startswith(_FORMULA) else text
