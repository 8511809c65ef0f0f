"""Alembic's entry: run the migrations on the connection that `db.migrate` hands in, inside its transaction."""

from alembic import context

from db.migrate import VERSION_TABLE
from db.tables import metadata

connection = context.config.attributes.get("connection")
if connection is None:
    raise RuntimeError("migrations run on a connection that is handed in; see db/migrate.py")

context.configure(
    connection=connection,
    target_metadata=metadata,
    version_table=VERSION_TABLE,
    transactional_ddl=True,  # true of SQLite too, since we begin the transaction ourselves
    render_as_batch=connection.dialect.name == "sqlite",
)
with context.begin_transaction():
    context.run_migrations()
