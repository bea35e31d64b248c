from collections.abc import Iterator
from pathlib import Path

import pytest

from nurse_client.domain.release import Release
from nurse_client.registry.client import RegistryClient
from nurse_client.update.shelf import Shelf
from tests.support.certificates import Certificate
from tests.support.packages import Maker
from tests.support.server import Server


@pytest.fixture
def maker() -> Maker:
    return Maker()


@pytest.fixture
def certificate(tmp_path: Path) -> Certificate:
    return Certificate(tmp_path, "localhost", 30)


@pytest.fixture
def server(certificate: Certificate) -> Iterator[Server]:
    """A server that speaks TLS."""
    with Server(certificate.context()) as running:
        yield running


@pytest.fixture
def client(certificate: Certificate) -> Iterator[RegistryClient]:
    """A desk that trusts the server."""
    client = RegistryClient("https://registry.example", ca_file=str(certificate.file))
    yield client
    client.close()


@pytest.fixture
def url(server: Server) -> str:
    """Where the package is."""
    return f"https://localhost:{server.address.rpartition(':')[2]}/setup.exe"


@pytest.fixture
def release(tmp_path: Path, maker: Maker, url: str) -> Release:
    return maker.package(tmp_path / "made", url=url)[1]


@pytest.fixture
def shelf(tmp_path: Path, release: Release) -> Shelf:
    return Shelf(tmp_path / "updates", release)
