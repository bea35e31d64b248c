"""On a disk that is really full nothing is half done, and the next act works once there is room."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from nurse_client.domain.actions import AnyAction, OpenTicket
from nurse_client.domain.records import Nurse
from nurse_client.gui.desk import Desk, Stamp
from nurse_client.gui.words.sentences import sentence
from nurse_client.store.backups import Backups, kept
from nurse_client.store.copying import verify
from nurse_client.store.database import Database, connect
from nurse_client.store.errors import DiskFull
from nurse_client.store.outbox import Outbox
from nurse_client.store.records import Records
from tests.store.conftest import KEY
from tests.support.desk import Registry, open_desk
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


@pytest.fixture
def desk(qapp: Any, small_disk: Path) -> Iterator[Desk]:
    """A desk without a network, whose copy is on the small disk."""
    registry = Registry()
    registry.online = False
    opened = open_desk(small_disk, [nurse()], registry)
    yield opened
    opened.close()
    opened.background.close()


def ask(stamp: Stamp) -> AnyAction:
    """An act that needs a few pages more."""
    return OpenTicket(**stamp, text="护士更换手机号后无法收到验证码。" * 60, machine="", system="", client_version="1")


def test_an_act_for_which_there_is_no_room_is_said_and_the_next_one_is_kept(
    qtbot: QtBot, desk: Desk, small_disk: Path
) -> None:
    desk.act(ask)
    qtbot.waitUntil(lambda: len(desk.pending_items) == 1)
    before = desk.outbox.items(), desk.ledger.entries()
    filler = fill(small_disk)
    troubles: list[Exception] = []
    desk.trouble.connect(troubles.append)
    for _ in range(40):  # what the log of the copy has room for is used up first
        desk.act(*[ask] * 20)
        reached: list[None] = []
        desk.background.run(desk, lambda _: None, reached.append)
        qtbot.waitUntil(lambda reached=reached: bool(reached))
        if troubles:
            break
        before = desk.outbox.items(), desk.ledger.entries()
    assert sentence(troubles[0]) == "The disk is full: this was not kept. Make room and do it again."
    assert (desk.outbox.items(), desk.ledger.entries()) == before
    assert [item.action_id for item in desk.pending_items] == [item.action_id for item in before[0]]
    assert desk.ledger.verify() is None
    assert desk.database.rows("PRAGMA integrity_check") == [("ok",)]
    filler.unlink()
    desk.act(ask)
    qtbot.waitUntil(lambda: len(desk.pending_items) == len(before[0]) + 1)
    assert desk.outbox.count() == len(before[0]) + 1
