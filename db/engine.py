"""The way to the database: one engine, two kinds of transaction, and what a person is told when it fails.

SQLite runs in WAL mode with `synchronous=NORMAL` (a power cut may cost the last transactions, never the file), waits
for a lock, enforces foreign keys, and takes the write lock at the start of a writing transaction (`BEGIN IMMEDIATE`),
so that two writers wait for each other instead of failing in the middle. PostgreSQL is reached by psycopg 3.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DatabaseError, NoSuchModuleError, SQLAlchemyError

from curator.errors import CannotCheck, Problem

_WRITES = "curator_writes"
_CONNECT_TIMEOUT_S = 10


class Database:
    """An engine and its transactions. Database errors leave as `Problem` or `CannotCheck`; bugs leave as they are."""

    def __init__(self, url: URL, *, wait_s: float) -> None:
        self.url = url
        self.name = shown(url)
        self._engine = _engine(url, wait_s)
        reading: dict[str, Any] = {} if self.is_sqlite else {"isolation_level": "REPEATABLE READ"}
        self._reader = self._engine.execution_options(**reading)
        self._writer = self._engine.execution_options(**{_WRITES: True})

    @property
    def is_sqlite(self) -> bool:
        return self.url.get_backend_name() == "sqlite"

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A transaction that sees one state of the database throughout."""
        with explained(self), self._reader.begin() as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction that is stored as a whole at its end, or not at all."""
        with explained(self), self._writer.begin() as connection:
            yield connection

    def close(self) -> None:
        self._engine.dispose()


def parse(url: str) -> URL:
    """The address of a database that we can work with; Problem for any other."""
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError) as error:
        raise Problem(
            "The setting db.url is no database address; write 'sqlite:///curator.db' or "
            "'postgresql+psycopg://user@host/name'."
        ) from error
    backend = parsed.get_backend_name()
    if backend == "postgresql":
        return parsed.set(drivername="postgresql+psycopg")
    if backend != "sqlite":
        raise Problem(f"Curator keeps its data in SQLite or PostgreSQL, not in {backend!r}; change the setting db.url.")
    if parsed.database in (None, "", ":memory:"):
        raise Problem("The setting db.url names no file; write 'sqlite:///curator.db'.")
    return parsed.set(drivername="sqlite")


def shown(url: URL) -> str:
    """The database's name for people and logs: never its password, nor its options, which may hold one."""
    if url.get_backend_name() == "sqlite":
        return str(url.database)
    user = f"{url.username}@" if url.username else ""
    port = f":{url.port}" if url.port else ""
    return f"{user}{url.host or ''}{port}/{url.database or ''}"


def _engine(url: URL, wait_s: float) -> Engine:
    try:
        if url.get_backend_name() == "sqlite":
            engine = create_engine(url, connect_args={"timeout": wait_s})
            event.listen(engine, "connect", _prepare_sqlite)
            event.listen(engine, "begin", _begin_sqlite)
            return engine
        engine = create_engine(url, pool_pre_ping=True, connect_args={"connect_timeout": _CONNECT_TIMEOUT_S})
    except NoSuchModuleError as error:
        raise Problem(f"There is no driver for {url.drivername!r}; change the setting db.url.") from error
    except ModuleNotFoundError as error:
        raise Problem("PostgreSQL needs its driver; install it with: pip install 'link-curator[postgres]'") from error

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: object) -> None:
        connection.autocommit = True
        with connection.cursor() as cursor:
            cursor.execute(f"SET timezone = 'UTC'; SET lock_timeout = {int(wait_s * 1000)}")
        connection.autocommit = False

    return engine


def _prepare_sqlite(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None  # the driver opens no transaction behind our back; `_begin_sqlite` does
    cursor = connection.cursor()
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.execute("PRAGMA synchronous = NORMAL")
    # Asked first: changing the mode needs a lock that nobody else may hold, and it is kept in the file.
    if cursor.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        cursor.execute("PRAGMA journal_mode = WAL")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get(_WRITES)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


@contextmanager
def explained(database: Database) -> Iterator[None]:
    """Turn the database's own failures into one sentence for a person."""
    try:
        yield
    except DatabaseError as error:
        problem = _explanation(error, database)
        if problem is None:
            raise
        raise problem from error
    except SQLAlchemyError as error:
        # A pool that ran dry is a server that does not answer; anything else is a bug of ours.
        if type(error).__name__ != "TimeoutError":
            raise
        raise CannotCheck(f"The database {database.name} does not answer; try again in a moment.") from error


# What the driver says (a part of it, lower case) → what a person is told. `{name}` is the database.
_SQLITE = {
    "database or disk is full": "The disk that holds the database {name} is full; make room and run the command again. "
    "Nothing was stored half-way.",
    "disk i/o error": "The database {name} cannot be read or written: the disk reports an error; check the disk and "
    "the free space on it.",
    "database is locked": "The database {name} is in use by another program that does not let go; wait for it or end "
    "it, then try again.",
    "readonly database": "The database {name} cannot be written; check the permissions of the file and of its folder.",
    "unable to open database file": "The database {name} cannot be opened; check that its folder exists and may be "
    "written.",
    "not a database": "The file {name} is no database; name another file in the setting db.url, or move this one away.",
    "malformed": "The database {name} is damaged; restore the latest backup.",
}
_POSTGRES = {
    "53100": "The disk of the database server {name} is full; make room there and run the command again. Nothing was "
    "stored half-way.",
    "53300": "The database server {name} has no connection to spare; try again in a moment.",
    "25006": "The database {name} cannot be written: the server allows reading only.",
    "42501": "The user has no right to do that in the database {name}; grant it, or name another user in db.url.",
    "55P03": "The database {name} is in use by another program that does not let go; wait for it or end it, then try "
    "again.",
    "40P01": "Two programs got in each other's way in the database {name}; run the command again.",
}


def _explanation(error: DatabaseError, database: Database) -> Problem | None:
    said = str(error.orig).lower()
    if database.is_sqlite:
        sentence = next((told for part, told in _SQLITE.items() if part in said), None)
        return None if sentence is None else Problem(sentence.format(name=database.name))
    sentence = _POSTGRES.get(getattr(error.orig, "sqlstate", None) or "")
    if sentence is not None:
        return Problem(sentence.format(name=database.name))
    if error.connection_invalidated or type(error).__name__ == "OperationalError":
        return CannotCheck(
            f"The database {database.name} cannot be reached; check that the server runs and that db.url names it "
            f"rightly. It said: {_first_line(error, database.url)}"
        )
    return None


def _first_line(error: DatabaseError, url: URL) -> str:
    line = (str(error.orig).strip().splitlines() or ["nothing"])[0][:300]
    return line.replace(str(url.password), "***") if url.password else line


def check_file(url: URL, *, create: bool) -> None:
    """Problem where an SQLite file cannot be there at all; said before anything is made."""
    path = Path(str(url.database))
    if path.is_dir():
        raise Problem(f"{path} is a folder, not a database; name a file in the setting db.url.")
    if not path.parent.is_dir():
        raise Problem(f"There is no folder {path.parent} for the database; make it, or change the setting db.url.")
    if not create and not path.exists():
        raise Problem(f"There is no database {path} yet; 'curator import' makes one.")
