"""Alembic's entry: the connection is the caller's (see nurse_registry.database)."""

from alembic import context

from nurse_registry.schema import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
with context.begin_transaction():
    context.run_migrations()
