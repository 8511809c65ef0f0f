import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect

from db import engine, migrate
from db.engine import Database
from db.store import Store
from db.tables import metadata


@pytest.fixture
def database(empty_url):
    opened = Database(engine.parse(empty_url), wait_s=5)
    yield opened
    opened.close()


def tables_of(database):
    with database.read() as connection:
        return set(inspect(connection).get_table_names())


def test_the_migrations_make_the_very_tables_that_the_code_uses(database):
    with database.write() as connection:
        migrate.upgrade(connection)
    with database.read() as connection:
        context = MigrationContext.configure(
            connection, opts={"version_table": migrate.VERSION_TABLE, "compare_type": True}
        )
        assert compare_metadata(context, metadata) == []
        assert context.get_current_revision() == migrate.HEAD


def test_the_known_revisions_are_those_of_the_folder():
    folder = ScriptDirectory.from_config(migrate.config())
    assert tuple(script.revision for script in reversed(list(folder.walk_revisions()))) == migrate.KNOWN
    assert folder.get_current_head() == migrate.HEAD
    for path in Path(folder.versions).glob("*.py"):
        assert path.name.startswith(tuple(f"{revision}_" for revision in migrate.KNOWN))


class PowerCutError(Exception):
    pass


def test_an_upgrade_that_breaks_off_leaves_nothing(database):
    with suppress(PowerCutError), database.write() as connection:
        migrate.upgrade(connection)
        raise PowerCutError
    assert tables_of(database) == set()
    with database.write() as connection:
        migrate.upgrade(connection)
    assert set(metadata.tables) < tables_of(database)


def test_an_upgrade_of_what_is_up_to_date_does_nothing(database, empty_url):
    with database.write() as connection:
        migrate.upgrade(connection)
        migrate.upgrade(connection)
    Store.open(empty_url).close()


def test_alembic_is_not_loaded_to_open_what_is_up_to_date(store_url):
    code = f"import sys; from db.store import Store; Store.open({store_url!r}).close(); print('alembic' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
