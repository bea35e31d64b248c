"""The registry on SQLite and on PostgreSQL: every test that takes ``registry`` runs on both."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import psycopg
import pytest

from tests.support.registry import Hospital, RunningRegistry, running_registry

BACKENDS = ("sqlite", "postgresql")


@pytest.fixture(scope="session")
def registries(postgres: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, RunningRegistry]]:
    """One registry on each database, for all tests; two workers share the one on PostgreSQL."""
    with psycopg.connect(host=str(postgres), user="registry", dbname="postgres", autocommit=True) as connection:
        connection.execute("CREATE DATABASE shared_registry")
    folders = {backend: tmp_path_factory.mktemp(f"registry-{backend}") for backend in BACKENDS}
    urls = {
        "sqlite": f"sqlite:///{folders['sqlite'] / 'registry.db'}",
        "postgresql": f"postgresql+psycopg://registry@/shared_registry?host={postgres}",
    }
    options = {"sqlite": (), "postgresql": ("--workers", "2")}
    with ExitStack() as running:
        yield {
            backend: running.enter_context(running_registry(urls[backend], folders[backend], *options[backend]))
            for backend in BACKENDS
        }


@pytest.fixture(params=BACKENDS)
def registry(request: pytest.FixtureRequest, registries: dict[str, RunningRegistry]) -> RunningRegistry:
    """A registry that serves."""
    return registries[request.param]


@pytest.fixture
def hospital(registry: RunningRegistry) -> Hospital:
    """An institution of this test's own, signed in."""
    return registry.hospital()
