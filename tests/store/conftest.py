from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from nurse_client.store.database import Database

KEY = bytes(range(32))


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database.open(tmp_path / "records.db", KEY)
    yield opened
    opened.close()


@pytest.fixture
def fill_disk(database: Database) -> Callable[[], None]:
    """The file may not grow by a page from now on, as on a full disk."""

    def fill() -> None:
        pages = database.value("PRAGMA page_count")
        database.rows(f"PRAGMA max_page_count = {pages}")

    return fill
