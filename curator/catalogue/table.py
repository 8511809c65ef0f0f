"""Links of a table (CSV): one a row where the first row names a column `url`, else every cell that is an address.

What editors keep in such a table beside the address is read as notes; `curator links --format csv` writes the same
columns. A cell that a spreadsheet would take for a formula is written with a `'` before it, which is taken off here.
"""

import csv
from collections.abc import Iterator, Mapping

from curator import urls
from curator.catalogue.lines import Lines
from curator.core.link import Mention, Notes
from curator.errors import Problem

_GUARDED = ("=", "+", "-", "@", "\t", "\r")
_DELIMITERS = ",;\t"
_NOTES = ("purpose", "topic", "owner", "caveat", "contact")
_LONGEST_ROW = 300  # characters of a row that stand in for a sentence


def read(text: str, *, name: str) -> list[Mention]:
    """Every link of the table. Raises Problem where a row cannot be read."""
    lines = Lines(text)
    rows = _rows(text, lines, name)
    first = next(rows, None)
    if first is None:
        return []
    columns = {heading.strip().casefold(): index for index, heading in reversed(list(enumerate(first[2])))}
    if "url" not in columns:
        return [mention for row in (first, *rows) for mention in _addresses(row, lines)]
    return [mention for row in rows if (mention := _link(row, columns, lines)) is not None]


def _rows(text: str, lines: Lines, name: str) -> Iterator[tuple[int, int, list[str]]]:
    """Each row with the lines of its first and last character."""
    reader = csv.reader((f"{line}\n" for line in lines.all), delimiter=_delimiter(text))
    first = 1
    try:
        for row in reader:
            if any(cell.strip() for cell in row):
                yield first, reader.line_num, [_unguarded(cell) for cell in row]
            first = reader.line_num + 1
    except csv.Error as error:
        raise Problem(f"{name} cannot be read as a table from line {first} on ({error}); export it again.") from error


def _delimiter(text: str) -> str:
    """The separator that the first row that says anything has most of."""
    head = text.lstrip().partition("\n")[0]
    return max(_DELIMITERS, key=head.count)


def _unguarded(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_GUARDED) else cell


def _link(row: tuple[int, int, list[str]], columns: Mapping[str, int], lines: Lines) -> Mention | None:
    first, last, cells = row

    def cell(column: str) -> str:
        index = columns.get(column)
        return cells[index].strip() if index is not None and index < len(cells) else ""

    url = cell("url")
    if not url:
        return None
    line, place = _place(url, first, last, lines)
    if cell("page") and cell("line").isdecimal() and len(cell("line")) < 10:
        line, place = int(cell("line")), 0
    return Mention(
        url=url,
        text=_folded(cell("text")),
        context=_folded(cell("context")),
        line=line,
        column=place,
        notes=Notes(**{note: cell(note) or None for note in _NOTES}),
        page=cell("page") or None,
        page_title=_folded(cell("page_title")),
    )


def _addresses(row: tuple[int, int, list[str]], lines: Lines) -> list[Mention]:
    first, last, cells = row
    context = _folded(" | ".join(filter(None, map(str.strip, cells))))
    if len(context) > _LONGEST_ROW:
        context = context[:_LONGEST_ROW].rstrip() + "…"
    return [
        Mention(address, "", context, *_place(address, first, last, lines))
        for address in map(str.strip, cells)
        if address.lower().startswith(("http://", "https://")) and urls.problem(address) is None
    ]


def _place(address: str, first: int, last: int, lines: Lines) -> tuple[int, int]:
    """Where an address stands within its row; a quoted one that is written otherwise is at the row's first line."""
    for number in range(first, min(last, len(lines.all)) + 1):
        column = lines.all[number - 1].find(address)
        if column >= 0:
            return number, column + 1
    return first, 0


def _folded(text: str) -> str:
    return " ".join(text.split())
