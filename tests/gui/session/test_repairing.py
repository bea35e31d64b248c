"""From a damaged copy back to work, as a person is led there: a page in the window, no box, nothing lost."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from nurse_client.domain.actions import ConfirmApplication
from nurse_client.gui.session.repairing import RepairPage
from nurse_client.gui.unexpected import Unexpected
from nurse_client.registry.errors import Offline
from nurse_client.store.backups import kept
from nurse_client.store.errors import DiskFull
from tests.support.desktop import Desktop, names_on_screen, sign_in, start
from tests.support.records import application

__all__ = ["start"]  # the fixture

PAGE = 4096


@pytest.fixture
def worked_at(start: Callable[..., Desktop], qtbot: QtBot) -> Desktop:
    """A desk with a backup of the day; then the network fails and one act waits."""
    desktop = start()
    desktop.client.told.append(application())
    sign_in(qtbot, desktop, remember=True)
    qtbot.waitUntil(lambda: names_on_screen(desktop) == ["张晓丽"])
    qtbot.waitUntil(lambda: len(kept(desktop.flow.desk.database.path)) == 1)
    desktop.client.problem = Offline()
    desktop.flow.desk.act(lambda stamp: ConfirmApplication(**stamp, application_id="a-1", target_version=1))
    qtbot.waitUntil(lambda: len(desktop.flow.desk.pending_items) == 1)
    return desktop


@pytest.fixture
def unexpected(start: Callable[..., Desktop]) -> Iterator[list[Unexpected]]:
    made: list[Unexpected] = []
    yield made
    for one in made:
        one.release()


def copy_of(folder: Path) -> Path:
    (path,) = folder.glob("copies/*/records.db")
    return path


def break_page(path: Path, number: int) -> None:
    content = bytearray(path.read_bytes())
    content[(number - 1) * PAGE : number * PAGE] = bytes(PAGE)
    path.write_bytes(content)


def page_of(qtbot: QtBot, desktop: Desktop) -> RepairPage:
    page = desktop.flow.repairing.page
    qtbot.waitUntil(lambda: page.isVisible() and page.ui.later.isEnabled())
    return page


def wait_for_the_act(qtbot: QtBot, desktop: Desktop) -> None:
    qtbot.waitUntil(lambda: desktop.flow.desk is not None and desktop.sees(desktop.window.ui.tabs))
    assert [item.action.application_id for item in desktop.flow.desk.pending_items] == ["a-1"]


@pytest.mark.parametrize("way", ["restore", "anew"])
def test_at_the_start_the_page_tells_what_can_be_had_back_and_brings_it_back(
    start: Callable[..., Desktop], worked_at: Desktop, qtbot: QtBot, tmp_path: Path, way: str
) -> None:
    worked_at.close()
    break_page(copy_of(tmp_path), 1)
    desktop = start(wait_for_login=False)
    page = page_of(qtbot, desktop)
    assert "The last backup that is whole was made at 20" in page.ui.found.text()
    assert "1 could be read" in page.ui.found.text()
    assert desktop.window.findChildren(QDialog) == []
    qtbot.mouseClick(getattr(page.ui, way), Qt.MouseButton.LeftButton)
    wait_for_the_act(qtbot, desktop)
    assert names_on_screen(desktop) == (["张晓丽"] if way == "restore" else [])
    desktop.client.problem = None
    desktop.flow.desk.sync.at_once()
    qtbot.waitUntil(lambda: names_on_screen(desktop) == ["张晓丽"])
    qtbot.waitUntil(lambda: not desktop.flow.desk.pending_items)
    assert len(list(copy_of(tmp_path).parent.glob("damaged-*"))) == 1


def test_whoever_signs_in_by_password_goes_on_without_typing_it_again(
    start: Callable[..., Desktop], worked_at: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    worked_at.settings.keep_account("", "", remembered=False)
    worked_at.close()
    break_page(copy_of(tmp_path), 1)
    desktop = start()
    ui = desktop.flow.login.ui
    ui.server.setText("https://registry.example")
    ui.username.setText("ward")
    ui.password.setText("correct horse battery")
    qtbot.mouseClick(ui.sign_in, Qt.MouseButton.LeftButton)
    page = page_of(qtbot, desktop)
    qtbot.mouseClick(page.ui.restore, Qt.MouseButton.LeftButton)
    wait_for_the_act(qtbot, desktop)


def test_not_now_leaves_everything_as_it_is(
    start: Callable[..., Desktop], worked_at: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    worked_at.close()
    break_page(copy_of(tmp_path), 1)
    before = {path: path.read_bytes() for path in copy_of(tmp_path).parent.iterdir()}
    desktop = start(wait_for_login=False)
    page = page_of(qtbot, desktop)
    qtbot.mouseClick(page.ui.later, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(desktop.flow.login.isVisible)
    assert {path: path.read_bytes() for path in copy_of(tmp_path).parent.iterdir()} == before


def test_a_page_that_breaks_while_the_desk_is_open_leads_there_too_and_no_box_opens(
    worked_at: Desktop, unexpected: list[Unexpected], qtbot: QtBot, tmp_path: Path
) -> None:
    unexpected.append(Unexpected(worked_at.window))
    desk = worked_at.flow.desk
    desk.database.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    desk.database.rows("PRAGMA cache_size = 1")
    root = desk.database.value("SELECT rootpage FROM sqlite_master WHERE name = 'receipts'")
    break_page(copy_of(tmp_path), root)
    desk.background.run(desk, lambda _: desk.outbox.receipts(), lambda _: None)
    page = page_of(qtbot, worked_at)
    assert worked_at.flow.desk is None
    assert worked_at.window.ui.tabs.count() == 0
    assert worked_at.window.findChildren(QDialog) == []
    qtbot.mouseClick(page.ui.restore, Qt.MouseButton.LeftButton)
    wait_for_the_act(qtbot, worked_at)


def test_where_no_backup_is_left_only_a_new_beginning_is_offered(
    start: Callable[..., Desktop], worked_at: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    worked_at.close()
    for backup in kept(copy_of(tmp_path)):
        backup.unlink()
    content = bytearray(copy_of(tmp_path).read_bytes())
    content[1000] ^= 1
    copy_of(tmp_path).write_bytes(content)
    desktop = start(wait_for_login=False)
    page = page_of(qtbot, desktop)
    assert "There is no backup" in page.ui.found.text()
    assert not page.ui.restore.isVisible()
    assert page.ui.anew.hasFocus()
    qtbot.mouseClick(page.ui.anew, Qt.MouseButton.LeftButton)
    wait_for_the_act(qtbot, desktop)


def test_a_repair_that_fails_says_so_and_can_be_tried_again(
    start: Callable[..., Desktop], worked_at: Desktop, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    worked_at.close()
    break_page(copy_of(tmp_path), 1)
    desktop = start(wait_for_login=False)
    page = page_of(qtbot, desktop)

    def full(*_: Any, **__: Any) -> int:
        raise DiskFull

    with monkeypatch.context() as patched:
        patched.setattr("nurse_client.store.restoring.rebuild", full)
        qtbot.mouseClick(page.ui.restore, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: "disk is full" in page.ui.message.text())
    qtbot.waitUntil(page.ui.restore.isEnabled)
    qtbot.mouseClick(page.ui.restore, Qt.MouseButton.LeftButton)
    wait_for_the_act(qtbot, desktop)


def test_a_backup_of_the_day_that_fails_is_said_in_the_window(
    start: Callable[..., Desktop], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: Any, **__: Any) -> None:
        raise DiskFull

    monkeypatch.setattr("nurse_client.store.database.Database.copy_to", full)
    desktop = start()
    sign_in(qtbot, desktop)
    said = desktop.window.notice.text.text
    qtbot.waitUntil(lambda: said().startswith("The backup of the day could not be made: the disk is full."))
    desktop.flow.desk.act(lambda stamp: ConfirmApplication(**stamp, application_id="a-1", target_version=1))
    qtbot.waitUntil(lambda: "ConfirmApplication" in str(desktop.client.asked) or desktop.flow.desk.outbox.count() == 0)


def test_the_desk_backs_itself_up_again_at_its_end(worked_at: Desktop, tmp_path: Path) -> None:
    (before,) = kept(copy_of(tmp_path))
    content = before.read_bytes()
    worked_at.close()
    (after,) = kept(copy_of(tmp_path))
    assert after.read_bytes() != content
