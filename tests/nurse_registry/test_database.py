"""The tables, on both databases."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, select
from sqlalchemy.exc import IntegrityError

from nurse_client.domain.records import Application
from nurse_registry import clock, feed
from nurse_registry.database import is_current, open_engine, reading, transaction, upgrade
from nurse_registry.problems import Refused
from nurse_registry.schema import institutions, metadata, records, settings
from tests.support.records import application


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """An empty database."""
    sqlite = request.param == "sqlite"
    url = f"sqlite:///{tmp_path / 'registry.db'}" if sqlite else request.getfixturevalue("postgres_url")
    engine = open_engine(url)
    yield engine
    engine.dispose()


def test_migrations_make_the_tables_that_the_code_knows(engine: Engine) -> None:
    assert not is_current(engine)
    upgrade(engine)
    assert is_current(engine)
    with reading(engine) as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def test_upgrading_again_changes_nothing(engine: Engine) -> None:
    upgrade(engine)
    with reading(engine) as connection:
        secret = connection.execute(select(settings.c.value)).scalar_one()
    upgrade(engine)
    with reading(engine) as connection:
        assert connection.execute(select(settings.c.value)).scalar_one() == secret


def test_every_registry_has_a_secret_of_its_own(engine: Engine, tmp_path: Path) -> None:
    other = open_engine(f"sqlite:///{tmp_path / 'other.db'}")
    secrets = set()
    for one in (engine, other):
        upgrade(one)
        with reading(one) as connection:
            secrets.add(connection.execute(select(settings.c.value)).scalar_one())
    other.dispose()
    assert len(secrets) == 2
    assert all(len(secret) == 64 for secret in secrets)


def test_a_transaction_is_kept_whole_or_not_at_all(engine: Engine) -> None:
    upgrade(engine)

    def fail_half_way() -> None:
        with transaction(engine) as connection:
            connection.execute(institutions.insert().values(institution_id="i-1", name="一"))
            raise Refused("conflict")

    with pytest.raises(Refused):
        fail_half_way()
    with reading(engine) as connection:
        assert connection.execute(select(institutions.c.institution_id)).scalars().all() == ["nowhere"]


def test_instants_come_back_in_utc(engine: Engine) -> None:
    upgrade(engine)
    now = clock.now()
    with transaction(engine) as connection:
        connection.exec_driver_sql("INSERT INTO rate_counters VALUES ('x', '2026-11-23 01:30:00+00:00', 1)")
        found = connection.execute(select(metadata.tables["rate_counters"].c.since)).scalar_one()
    assert found.isoformat() == "2026-11-23T01:30:00+00:00"
    assert found < now


def test_the_database_itself_refuses_a_second_open_application(engine: Engine) -> None:
    upgrade(engine)
    with transaction(engine) as connection:
        connection.execute(institutions.insert(), [{"institution_id": one, "name": one} for one in ("i-1", "i-2")])
        feed.publish(connection, "i-1", application())
    with pytest.raises(IntegrityError), transaction(engine) as connection:
        feed.publish(connection, "i-2", application(application_id="p-2"))
    with reading(engine) as connection:
        found = feed.find_all(connection, Application, records.c.nurse_id == "n-1")
    assert [institution_id for institution_id, _ in found] == ["i-1"]


def test_other_databases_are_refused() -> None:
    with pytest.raises(ValueError, match="mysql"):
        open_engine("mysql://localhost/registry")
