from collections.abc import Iterator

import pytest

from nurse_client.registry.client import RegistryClient
from tests.support.live import registry  # noqa: F401 - a fixture
from tests.support.server import Server


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


@pytest.fixture
def client(server: Server) -> Iterator[RegistryClient]:
    """A client of the server, not signed in."""
    client = RegistryClient(server.url)
    yield client
    client.close()


@pytest.fixture
def signed_in(server: Server, client: RegistryClient) -> RegistryClient:
    server.will_answer(json={"access_token": "access-1", "refresh_token": "refresh-1", "expires_in": 900})
    client.sign_in("hospital", "a long password")
    server.asked.clear()
    return client
