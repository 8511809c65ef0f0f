"""Databases for tests: the same test runs on SQLite and on PostgreSQL.

`empty_url`  the address of a database with nothing in it
`store_url`  the address of one that has today's schema and no rows
`store`      a `Store` on it, closed at the end

A test that names one of them runs twice; its PostgreSQL half carries the mark `postgres`. `tests/conftest.py` makes
the fixtures known to every test:

    from tests.databases import empty_url, prepared_databases, store, store_url  # noqa: F401

The server is $CURATOR_TEST_POSTGRES (an address of a database in which databases may be made), else the one on this
machine. Where it does not answer, the tests are skipped, but with CI=true they fail. Each session (each worker of
pytest-xdist is one) makes databases of its own under new names and drops them at its end.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import cache
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from psycopg import sql
from sqlalchemy.engine import URL, make_url

from db.store import Store
from db.tables import metadata

DEFAULT_SERVER = "postgresql+psycopg://postgres@127.0.0.1:5432/postgres"
KINDS = [pytest.param("sqlite"), pytest.param("postgres", marks=pytest.mark.postgres)]


def server_url() -> str:
    return os.environ.get("CURATOR_TEST_POSTGRES") or DEFAULT_SERVER


@cache
def _why_no_server() -> str | None:
    try:
        with _connected(make_url(server_url())):
            return None
    except psycopg.OperationalError as error:
        return str(error).splitlines()[0]


@contextmanager
def _connected(url: URL) -> Iterator[psycopg.Connection]:
    with psycopg.connect(
        host=url.host,
        port=url.port,
        user=url.username,
        password=url.password,
        dbname=url.database,
        connect_timeout=5,
        autocommit=True,
    ) as connection:
        yield connection


def need_postgres() -> None:
    """Skip, or fail where CI=true, when there is no server."""
    why = _why_no_server()
    if why is None:
        return
    sentence = f"no PostgreSQL server answers at CURATOR_TEST_POSTGRES or on this machine ({why})"
    if os.environ.get("CI") == "true":
        pytest.fail(sentence)
    pytest.skip(sentence)


@contextmanager
def postgres_database() -> Iterator[str]:
    """The address of a new and empty database, dropped at the end."""
    need_postgres()
    name = f"curator_test_{uuid4().hex[:16]}"
    server = make_url(server_url())
    with _connected(server) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {} TEMPLATE template0").format(sql.Identifier(name)))
    try:
        yield server.set(database=name).render_as_string(hide_password=False)
    finally:
        with _connected(server) as connection:
            connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


@pytest.fixture(scope="session")
def prepared_databases(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], URL]]:
    """A database of a kind with today's schema, made once a session: on SQLite to be copied, on PostgreSQL emptied."""
    made: dict[str, URL] = {}
    with ExitStack() as stack:

        def of(kind: str) -> URL:
            if kind not in made:
                if kind == "sqlite":
                    url = f"sqlite:///{tmp_path_factory.mktemp('prepared') / 'curator.db'}"
                else:
                    url = stack.enter_context(postgres_database())
                Store.open(url).close()
                made[kind] = make_url(url)
            return made[kind]

        yield of


@pytest.fixture(params=KINDS)
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'curator.db'}"
        return
    with postgres_database() as url:
        yield url


@pytest.fixture(params=KINDS)
def store_url(request: pytest.FixtureRequest, tmp_path: Path, prepared_databases: Callable[[str], URL]) -> str:
    prepared = prepared_databases(request.param)
    if request.param == "sqlite":
        copy = tmp_path / "curator.db"
        shutil.copy(str(prepared.database), copy)
        return f"sqlite:///{copy}"
    # Faster than TRUNCATE, which makes every table's files anew.
    with _connected(prepared) as connection, connection.transaction():
        for table in reversed(metadata.sorted_tables):
            connection.execute(sql.SQL("DELETE FROM {}").format(sql.Identifier(table.name)))
    return prepared.render_as_string(hide_password=False)


@pytest.fixture
def store(store_url: str) -> Iterator[Store]:
    with Store.open(store_url) as opened:
        yield opened
