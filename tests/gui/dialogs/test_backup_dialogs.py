"""A desk goes into a file and comes back at another computer, through the windows that a person uses."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from nurse_client.domain.actions import ConfirmApplication
from nurse_client.gui.dialogs.back_up import BackUpDialog
from nurse_client.gui.dialogs.restore import RestoreDialog
from nurse_client.registry.errors import Offline
from nurse_client.store.errors import KeyringState
from tests.support.desktop import PASSWORD, URL, USER, Client, Desktop, Ring, names_on_screen, sign_in
from tests.support.records import application

D = TypeVar("D", bound=QDialog)
PASSPHRASE = "ein ganz langer Satz"
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def computers(qapp: Any, qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[str], Desktop]]:
    """Starts the program on a computer of that name; all know the same registry, each has a keyring of its own."""
    client, rings, running = Client(), {}, {}
    client.told.append(application())

    def begin(name: str) -> Desktop:
        if name in running:
            running[name].close()
        running[name] = Desktop(tmp_path / name, rings.setdefault(name, Ring()), client)
        running[name].flow.begin()
        qtbot.waitUntil(running[name].flow.login.isVisible)
        return running[name]

    yield begin
    for desktop in running.values():
        desktop.close()


def dialog_of(window: Any, kind: type[D]) -> D:
    (dialog,) = [one for one in window.findChildren(kind) if one.isVisible()]
    return dialog


def act_offline(qtbot: QtBot, desktop: Desktop) -> None:
    desktop.client.problem = Offline()
    desktop.flow.desk.act(lambda stamp: ConfirmApplication(**stamp, application_id="a-1", target_version=1))
    qtbot.waitUntil(lambda: len(desktop.flow.desk.pending_items) == 1)


def type_passphrases(dialog: BackUpDialog, first: str, second: str) -> None:
    dialog.ui.passphrase.setText(first)
    dialog.ui.again.setText(second)


@pytest.fixture
def first(computers: Callable[[str], Desktop], qtbot: QtBot) -> Desktop:
    """The first computer, with an act that waits."""
    desktop = computers("first")
    sign_in(qtbot, desktop)
    qtbot.waitUntil(lambda: names_on_screen(desktop) == ["张晓丽"])
    act_offline(qtbot, desktop)
    return desktop


@pytest.fixture
def backup(first: Desktop, qtbot: QtBot, tmp_path: Path) -> Path:
    """The first computer's backup, made as a person makes it."""
    (entry,) = [one for one in first.window.ui.user.menu().actions() if one.text() == "Back up to a file…"]
    entry.trigger()
    dialog = dialog_of(first.window, BackUpDialog)
    type_passphrases(dialog, PASSPHRASE, PASSPHRASE)
    qtbot.mouseClick(dialog.ui.back_up, Qt.MouseButton.LeftButton)
    chooser = dialog_of(dialog, QFileDialog)
    file = tmp_path / "stick.nurse-backup"
    chooser.reject()
    dialog.save_as(str(file))
    qtbot.waitUntil(lambda: "complete" in dialog.ui.message.text())
    assert str(file) in dialog.ui.message.text()
    assert dialog.ui.passphrase.text() == dialog.ui.again.text() == ""
    dialog.reject()
    return file


def look(qtbot: QtBot, desktop: Desktop, file: Path, passphrase: str = PASSPHRASE) -> RestoreDialog:
    if not (found := [one for one in desktop.window.findChildren(RestoreDialog) if one.isVisible()]):
        qtbot.mouseClick(desktop.flow.login.ui.restore, Qt.MouseButton.LeftButton)
        found = [dialog_of(desktop.window, RestoreDialog)]
    dialog = found[0]
    dialog.choose(str(file))
    dialog.ui.passphrase.setText(passphrase)
    qtbot.mouseClick(dialog.ui.look, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.ui.choose.isEnabled)
    return dialog


def restore(qtbot: QtBot, desktop: Desktop, dialog: RestoreDialog) -> None:
    qtbot.mouseClick(dialog.ui.restore, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "restored" in desktop.said or bool(dialog.ui.choose.isEnabled()))


def pending(desktop: Desktop) -> list[str]:
    return [item.action.application_id for item in desktop.flow.desk.pending_items]


def test_the_passphrase_is_long_and_typed_twice_alike(first: Desktop, qtbot: QtBot) -> None:
    first.window.back_up_wanted.emit()
    dialog = dialog_of(first.window, BackUpDialog)
    type_passphrases(dialog, "elf zeichen", "elf zeichen")
    qtbot.mouseClick(dialog.ui.back_up, Qt.MouseButton.LeftButton)
    assert "at least 12 characters" in dialog.ui.message.text()
    type_passphrases(dialog, PASSPHRASE, PASSPHRASE + "!")
    qtbot.mouseClick(dialog.ui.back_up, Qt.MouseButton.LeftButton)
    assert "differ" in dialog.ui.message.text()
    assert dialog.findChildren(QFileDialog) == []
    dialog.reject()


def test_a_drive_that_is_gone_is_said_and_the_backup_can_be_tried_again(
    first: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    first.window.back_up_wanted.emit()
    dialog = dialog_of(first.window, BackUpDialog)
    type_passphrases(dialog, PASSPHRASE, PASSPHRASE)
    dialog.save_as(str(tmp_path / "gone" / "stick.nurse-backup"))
    qtbot.waitUntil(lambda: "still connected" in dialog.ui.message.text())
    assert dialog.ui.back_up.isEnabled()
    dialog.save_as(str(tmp_path / "stick.nurse-backup"))
    qtbot.waitUntil(lambda: "complete" in dialog.ui.message.text())
    dialog.reject()


def test_at_another_computer_the_desk_is_back_offline_with_the_accounts_password(
    computers: Callable[[str], Desktop], backup: Path, qtbot: QtBot
) -> None:
    second = computers("second")
    dialog = look(qtbot, second, backup)
    assert "练习市第一人民医院" in dialog.ui.found.text()
    assert "user name ward" in dialog.ui.found.text()
    assert "Waiting to be sent: 1" in dialog.ui.found.text()
    assert not dialog.ui.password.isVisible()
    restore(qtbot, second, dialog)
    assert second.flow.login.ui.server.text() == URL
    assert second.flow.login.ui.username.text() == USER
    second.flow.login.ui.password.setText(PASSWORD)
    qtbot.mouseClick(second.flow.login.ui.sign_in, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: second.flow.desk is not None)
    qtbot.waitUntil(lambda: names_on_screen(second) == ["张晓丽"])
    assert pending(second) == ["a-1"]
    events = [entry.event for entry in second.flow.desk.ledger.entries()]
    assert events[:3] == ["signed_in", "confirm_application", "restored"]
    assert second.flow.desk.ledger.verify() is None


def test_the_backup_is_in_the_ledger(first: Desktop, backup: Path, qtbot: QtBot) -> None:
    def noted() -> bool:
        return "backed_up" in [entry.event for entry in first.flow.desk.ledger.entries()]

    qtbot.waitUntil(noted)


def test_a_password_that_was_changed_since_opens_the_restored_desk_all_the_same(
    computers: Callable[[str], Desktop], backup: Path, qtbot: QtBot
) -> None:
    second = computers("second")
    restore(qtbot, second, look(qtbot, second, backup))
    second.client.problem = None
    second.client.password = "another good password"
    sign_in(qtbot, second, "another good password")
    qtbot.waitUntil(lambda: second.flow.desk is not None)
    second.client.problem = Offline()
    second = computers("second")
    sign_in(qtbot, second, "another good password")
    assert second.flow.desk is not None, "the new one opens it from now on"


def test_a_wrong_passphrase_and_a_file_that_is_none_change_nothing(
    computers: Callable[[str], Desktop], backup: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    second = computers("second")
    dialog = look(qtbot, second, backup, "something else entirely")
    assert "does not open the backup" in dialog.ui.message.text()
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear colleague")
    dialog = look(qtbot, second, letter)
    assert "no backup of this program" in dialog.ui.message.text()
    assert not dialog.ui.restore.isVisible()
    dialog.reject()
    qtbot.waitUntil(lambda: not (tmp_path / "second" / "arriving").exists())
    assert not (tmp_path / "second" / "copies").exists()


def used_before(qtbot: QtBot, computers: Callable[[str], Desktop]) -> Desktop:
    """The second computer has records of the account, and an act of its own that waits."""
    second = computers("second")
    second.client.problem = None
    sign_in(qtbot, second)
    qtbot.waitUntil(lambda: names_on_screen(second) == ["张晓丽"])
    second.client.problem = Offline()
    second.flow.desk.act(lambda stamp: ConfirmApplication(**stamp, application_id="a-2", target_version=1))
    qtbot.waitUntil(lambda: len(second.flow.desk.pending_items) == 1)
    return computers("second")


def test_what_waits_at_this_desk_is_kept_beside_the_backup_once_its_password_is_given(
    computers: Callable[[str], Desktop], backup: Path, qtbot: QtBot
) -> None:
    second = used_before(qtbot, computers)
    dialog = look(qtbot, second, backup)
    assert "already has records of this account" in dialog.ui.existing.text()
    qtbot.mouseClick(dialog.ui.restore, Qt.MouseButton.LeftButton)
    assert "Enter the password" in dialog.ui.message.text()
    dialog.ui.password.setText("wrong")
    qtbot.mouseClick(dialog.ui.restore, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "does not open the records" in dialog.ui.message.text())
    dialog.ui.password.setText(PASSWORD)
    restore(qtbot, second, dialog)
    sign_in(qtbot, second)
    qtbot.waitUntil(lambda: second.flow.desk is not None)
    assert sorted(pending(second)) == ["a-1", "a-2"], "made at the same time"


def test_records_that_nobody_can_open_are_set_aside_where_the_person_says_so(
    computers: Callable[[str], Desktop], backup: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    second = used_before(qtbot, computers)
    dialog = look(qtbot, second, backup)
    dialog.ui.unopened.setChecked(True)
    assert not dialog.ui.password.isEnabled()
    restore(qtbot, second, dialog)
    sign_in(qtbot, second)
    qtbot.waitUntil(lambda: second.flow.desk is not None)
    assert pending(second) == ["a-1"]
    assert list(tmp_path.glob("second/copies/*/replaced-*/records.db"))


def test_where_the_keyring_knows_the_key_nobody_is_asked(
    computers: Callable[[str], Desktop], backup: Path, qtbot: QtBot
) -> None:
    second = used_before(qtbot, computers)
    second.client.problem = None
    sign_in(qtbot, second, remember=True)
    qtbot.waitUntil(lambda: second.flow.desk is not None)
    assert second.ring.state is KeyringState.READY
    held = dict(second.ring.held)
    second.client.problem = Offline()
    second.window.sign_out_wanted.emit()
    qtbot.waitUntil(lambda: not second.ring.held)
    second.ring.held.update(held)
    dialog = look(qtbot, second, backup)
    assert not dialog.ui.password.isVisible()
    restore(qtbot, second, dialog)
    sign_in(qtbot, second)
    qtbot.waitUntil(lambda: second.flow.desk is not None)
    assert "a-1" in pending(second)
