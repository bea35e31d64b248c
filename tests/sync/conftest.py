from collections.abc import Iterator
from pathlib import Path

import pytest

from nurse_client.registry.client import RegistryClient
from nurse_client.store.database import Database
from nurse_client.store.outbox import Outbox
from nurse_client.store.records import Records
from tests.support.live import registry  # noqa: F401 - a fixture
from tests.support.server import Server


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database.open(tmp_path / "records.db", bytes(range(32)))
    yield opened
    opened.close()


@pytest.fixture
def records(database: Database) -> Records:
    return Records(database)


@pytest.fixture
def outbox(database: Database) -> Outbox:
    return Outbox(database)


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


@pytest.fixture
def client(server: Server) -> Iterator[RegistryClient]:
    """A client that is signed in at the server."""
    client = RegistryClient(server.url)
    server.will_answer(json={"access_token": "access-1", "refresh_token": "refresh-1", "expires_in": 900})
    client.sign_in("hospital", "password")
    server.asked.clear()
    yield client
    client.close()
