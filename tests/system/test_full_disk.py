"""On a disk that is really full nothing is half done, and the next act works once there is room."""

from contextlib import closing
from pathlib import Path

import pytest

from nurse_client.domain.records import Nurse
from nurse_client.store.backups import Backups, kept
from nurse_client.store.copying import verify
from nurse_client.store.database import Database, connect
from nurse_client.store.errors import DiskFull
from nurse_client.store.outbox import Outbox
from nurse_client.store.records import Records
from tests.store.conftest import KEY
from tests.support.disk import fill, small_disk
from tests.support.feed import NOW, confirm, page
from tests.support.records import nurse

__all__ = ["small_disk"]  # the fixture


def test_a_backup_for_which_there_is_no_room_leaves_the_others_and_disturbs_nobody(small_disk: Path) -> None:
    path, today = small_disk / "records.db", NOW.date()
    with closing(Database.open(path, KEY)) as database:
        Records(database).apply(page("c-1", nurses=[nurse(nurse_id=f"n-{number}") for number in range(200)]))
        Outbox(database).add(confirm(1))
        Backups(database).make_daily(today.replace(day=1))
        filler = fill(small_disk, leave=200_000)
        with pytest.raises(DiskFull):
            Backups(database).make_daily(today)
        (backup,) = kept(path)
        verify(backup, lambda file: connect(file, KEY))
        assert not list(small_disk.glob("*.new*"))
        Outbox(database).withdraw("action-1")
        assert Records(database).count(Nurse) == 200
        filler.unlink()
        assert Backups(database).make_daily(today)
