"""One real registry for the tests of the client that want one; each test gets institutions of its own."""

from collections.abc import Iterator

import pytest

from tests.support.registry import RunningRegistry, running_registry


@pytest.fixture(scope="session")
def registry(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningRegistry]:
    """A registry that serves on SQLite."""
    folder = tmp_path_factory.mktemp("registry")
    with running_registry(f"sqlite:///{folder / 'registry.db'}", folder) as running:
        yield running
