"""Many rows in few statements: pieces that fit a statement, and rows that may be there already."""

from collections.abc import Collection, Iterator, Sequence
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite

T = TypeVar("T")
Values = dict[str, Any]  # a row to be written, by column

PIECE = 1000  # parameters a list; SQLite and PostgreSQL take at least 32,000 a statement


def pieces(values: Collection[T]) -> Iterator[Sequence[T]]:
    """The values in lists short enough for an IN."""
    iterator = iter(values)
    while piece := list(islice(iterator, PIECE)):
        yield piece


def upsert(connection: Connection, table: Table) -> "postgresql.Insert | sqlite.Insert":
    """An INSERT that takes ON CONFLICT, in the words of this database."""
    return sqlite.insert(table) if connection.dialect.name == "sqlite" else postgresql.insert(table)
