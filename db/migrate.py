"""Bring a database to this version's schema, or say why that cannot be.

Opening asks one short question of the database; Alembic is loaded only where there is something to do, since
importing it costs more than most commands.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, select, table, text
from sqlalchemy import column as sql_column

from curator.errors import Problem
from db.tables import metadata

if TYPE_CHECKING:
    from alembic.config import Config

# Every revision that this version knows, oldest first; a test holds this against the migrations folder.
KNOWN = ("0001",)
HEAD = KNOWN[-1]
VERSION_TABLE = "curator_schema"  # not Alembic's default name: a shared PostgreSQL may hold somebody else's
_LOCK = 727_001  # any number that is ours


def config(connection: Connection | None = None) -> "Config":
    """Alembic's configuration without any file: the migrations of this package, on `connection`."""
    from alembic.config import Config  # noqa: PLC0415 - loaded only where there is something to migrate

    made = Config(attributes={} if connection is None else {"connection": connection})
    made.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    return made


def revision_of(connection: Connection) -> str | None:
    """The schema that the database has; None where it is empty. Problem where it holds something else."""
    tables = set(inspect(connection).get_table_names())
    if VERSION_TABLE in tables:
        versions = table(VERSION_TABLE, sql_column("version_num"))
        return connection.execute(select(versions.c.version_num)).scalar()
    clashing = sorted(tables & set(metadata.tables))
    if clashing or (tables and connection.dialect.name == "sqlite"):
        raise Problem(
            f"The database holds another program's tables ({', '.join((clashing or sorted(tables))[:3])}); name "
            "another database in the setting db.url."
        )
    return None


def ensure_known(revision: str | None, name: str) -> None:
    """Problem where the database was made by a newer version than this one."""
    if revision is not None and revision not in KNOWN:
        raise Problem(
            f"The database {name} has the schema {revision}, which is newer than this version of Curator knows "
            f"({HEAD}); install the newer version again, or restore a backup that was made before the upgrade."
        )


def upgrade(connection: Connection) -> None:
    """Bring the database to HEAD inside the transaction that is open: all of it or nothing."""
    from alembic import command  # noqa: PLC0415 - as above

    if connection.dialect.name == "postgresql":
        # Two programs that start at once: the second waits, then finds nothing to do.
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
    if revision_of(connection) != HEAD:
        command.upgrade(config(connection), "head")
