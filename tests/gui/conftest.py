from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from nurse_client.domain.records import Record
from nurse_client.gui.desk import Desk
from nurse_client.store import vault
from tests.support.desk import Registry, open_desk

OpenDesk = Callable[..., Desk]


@pytest.fixture(autouse=True)
def _quick_vault(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hundreds of desks are opened here with a password. How slow that has to be is tested in tests/store."""
    monkeypatch.setattr(vault, "_COST", (1, 8, 1))


@pytest.fixture
def registry() -> Registry:
    return Registry()


@pytest.fixture
def desk_with(qapp: Any, tmp_path: Path, registry: Registry) -> Iterator[OpenDesk]:
    """Opens a desk whose store holds these records."""
    opened: list[Desk] = []

    def open_it(*records: Record) -> Desk:
        opened.append(open_desk(tmp_path, records, registry))
        return opened[-1]

    yield open_it
    for desk in opened:
        desk.close()
        desk.background.close()
