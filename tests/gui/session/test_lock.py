"""The lock: whoever comes to a desk that was left open sees and reaches nothing; whoever left it finds it as it was."""

import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QClipboard, QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from nurse_client.gui.dialogs.customer_service import CustomerService
from nurse_client.gui.dialogs.help import HelpWindow
from nurse_client.gui.paper.production import preview_papers
from nurse_client.gui.session.lock import FREE_TRIES, Why, pause_after
from nurse_client.gui.settings import Settings
from nurse_client.gui.tabs.late import all_there
from nurse_client.gui.tabs.roster import RosterTab
from nurse_client.registry.errors import Offline, SessionEnded
from nurse_client.store.ledger import Entry
from tests.support.desktop import PASSWORD, Desktop, names_on_screen, sign_in, start
from tests.support.keys import press
from tests.support.papers import renewal_paper
from tests.support.records import INSTITUTION, nurse

__all__ = ["start"]  # the fixture

# What the offscreen platform says when a window or a menu comes to the front.
pytestmark = pytest.mark.qt_log_ignore("does not support raise", "does not support grabbing the keyboard")

KNOWN = nurse()
QUESTION = "打印时没有反应"
PERSONAL = (KNOWN.name, KNOWN.id_number, KNOWN.certificate_no, KNOWN.phone, QUESTION, INSTITUTION.name)
CONTROL = Qt.KeyboardModifier.ControlModifier
Start = Callable[..., Desktop]


class Clocks:
    """Both clocks in the test's hand: ``stand`` is the one that stands still in sleep."""

    def __init__(self, desktop: Desktop) -> None:
        self.stand = self.wall = 1000.0
        desktop.flow.lock.idle._clocks = (lambda: self.stand, lambda: self.wall)
        desktop.flow.lock._monotonic = lambda: self.stand
        desktop.flow.lock.idle.begin()

    def pass_by(self, seconds: float) -> None:
        self.stand += seconds
        self.wall += seconds


@pytest.fixture
def desktop(start: Start, qtbot: QtBot) -> Desktop:
    """A desk that is worked at: a nurse seen in full, a search typed, a question begun in a dialog."""
    made = start()
    sign_in(qtbot, made)
    qtbot.waitUntil(lambda: names_on_screen(made) == [KNOWN.name])
    roster = made.window.findChild(RosterTab)
    roster.table.selectRow(0)
    roster.panel.ui.reveal.click()
    made.window.notice.say(f"{KNOWN.name}: {KNOWN.id_number}")
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)
    return made


def lock(desktop: Desktop) -> None:
    desktop.flow.lock.lock(Why.ASKED)
    assert desktop.flow.lock.is_locked


def unlock(qtbot: QtBot, desktop: Desktop, password: str = PASSWORD) -> None:
    """Types the password as a person does, and waits until it has been checked."""
    page = desktop.flow.lock.page
    page.ui.password.setText(password)
    QTest.keyClick(page.ui.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "being checked" not in page.ui.message.text())


def ledger(qtbot: QtBot, desktop: Desktop, *events: str) -> list[Entry]:
    """The entries of these events, once all that is to be noted is."""
    noted: list[None] = []
    desktop.background.run(desktop.window, lambda _: None, noted.append)
    qtbot.waitUntil(lambda: bool(noted))
    return [entry for entry in desktop.flow.desk.ledger.entries() if entry.event in events]


def heard(interface: QAccessibleInterface | None) -> list[str]:
    """All that a screen reader can read out of what is shown."""
    if interface is None or interface.state().invisible:  # type: ignore[attr-defined]  # missing in the stub
        return []
    texts = [interface.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Value)]
    texts.append(interface.text(QAccessible.Text.Description))
    for index in range(interface.childCount()):
        texts += heard(interface.child(index))
    return texts


def shown_windows() -> list[QWidget]:
    return [window for window in QApplication.topLevelWidgets() if window.isVisible()]


def personal(texts: list[str]) -> list[str]:
    return [text for text in texts for secret in PERSONAL if secret in text]


def test_the_locked_window_says_who_is_at_work_and_nothing_of_the_data(qtbot: QtBot, desktop: Desktop) -> None:
    before = heard(QAccessible.queryAccessibleInterface(desktop.window))
    assert personal(before), "a screen reader does read the records while the desk is open"
    lock(desktop)
    assert shown_windows() == [desktop.window]
    assert desktop.flow.lock.page.ui.heading.text() == "ward is at work here"
    assert personal(heard(QAccessible.queryAccessibleInterface(desktop.window))) == []
    assert personal([desktop.window.windowTitle(), desktop.window.toolTip()]) == []
    for hidden in (desktop.window.ui.header, desktop.window.ui.tabs, desktop.window.status, desktop.window.notice):
        assert not hidden.isVisible()


def test_the_picture_of_the_locked_window_is_the_same_whatever_the_desk_holds(qtbot: QtBot, desktop: Desktop) -> None:
    lock(desktop)
    first = desktop.window.grab().toImage()
    desktop.window.notice.say("something else")
    desktop.window.ui.institution.setText("another hospital")
    assert desktop.window.grab().toImage() == first


def test_unlocking_takes_the_password_and_needs_no_network(qtbot: QtBot, desktop: Desktop) -> None:
    desktop.client.problem = Offline()
    tries = desktop.client.tries
    lock(desktop)
    unlock(qtbot, desktop, "wrong")
    assert "not the password" in desktop.flow.lock.page.ui.message.text()
    assert desktop.flow.lock.is_locked
    unlock(qtbot, desktop)
    qtbot.waitUntil(lambda: not desktop.flow.lock.is_locked)
    assert desktop.sees(desktop.window.ui.tabs)
    assert names_on_screen(desktop) == [KNOWN.name]
    assert desktop.client.tries == tries, "the registry was not asked"


def test_the_password_is_checked_off_the_main_thread_and_the_page_says_so(qtbot: QtBot, desktop: Desktop) -> None:
    prove, threads = desktop.flow.lock._prove, []

    def prove_and_tell(password: str) -> None:
        threads.append(threading.current_thread())
        prove(password)

    desktop.flow.lock._prove = prove_and_tell
    lock(desktop)
    page = desktop.flow.lock.page
    page.ui.password.setText(PASSWORD)
    page.ui.unlock.click()
    assert page.ui.message.text() == "The password is being checked…"
    assert not page.ui.unlock.isEnabled()
    qtbot.waitUntil(lambda: not desktop.flow.lock.is_locked)
    assert page.ui.password.text() == ""
    assert [thread is threading.main_thread() for thread in threads] == [False]


def test_what_was_being_typed_in_a_dialog_is_there_again(qtbot: QtBot, desktop: Desktop) -> None:
    desktop.window.ui.service.click()
    desktop.window.open_help("roster")
    dialog = desktop.window.findChild(CustomerService)
    box = dialog.findChild(QPlainTextEdit)
    box.setPlainText(QUESTION)
    place = dialog.geometry()
    lock(desktop)
    assert shown_windows() == [desktop.window]
    unlock(qtbot, desktop)
    qtbot.waitUntil(dialog.isVisible)
    assert box.toPlainText() == QUESTION
    assert dialog.geometry() == place
    assert dialog.isModal(), "the window behind it waits as before"
    assert [type(window) for window in shown_windows() if isinstance(window, HelpWindow)] == [HelpWindow]
    dialog.close()


def test_the_focus_is_again_where_it_was(qtbot: QtBot, desktop: Desktop) -> None:
    desktop.window.ui.search.setFocus()
    desktop.window.ui.search.setText("zhang")
    lock(desktop)
    assert desktop.flow.lock.page.ui.password.hasFocus()
    unlock(qtbot, desktop)
    qtbot.waitUntil(desktop.window.ui.search.hasFocus)
    assert desktop.window.ui.search.text() == "zhang"


def test_no_key_reaches_what_is_behind_the_lock(qtbot: QtBot, desktop: Desktop) -> None:
    qtbot.waitUntil(lambda: all_there(desktop.window.ui.tabs))
    tab = desktop.window.ui.tabs.currentIndex()
    cycles = []
    desktop.flow.desk.connection_changed.connect(cycles.append)
    lock(desktop)
    for digit in range(Qt.Key.Key_1, Qt.Key.Key_9 + 1):
        press(Qt.Key(digit), CONTROL)
    press(Qt.Key.Key_K, CONTROL)
    press(Qt.Key.Key_F5)
    press(Qt.Key.Key_F1)
    for _ in range(12):
        press(Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert desktop.flow.lock.page.isAncestorOf(focus)
    press(Qt.Key.Key_Escape)
    assert desktop.window.ui.tabs.currentIndex() == tab
    assert shown_windows() == [desktop.window]
    assert desktop.window.findChild(RosterTab).latest.isEnabled(), "nothing is being fetched"
    assert cycles == []
    assert desktop.flow.lock.is_locked


def test_its_own_keys_do_work(qtbot: QtBot, desktop: Desktop) -> None:
    lock(desktop)
    desktop.flow.lock.page.ui.password.setText("wrong")
    press(Qt.Key.Key_U, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: "not the password" in desktop.flow.lock.page.ui.message.text())


def test_what_would_open_meanwhile_waits_until_it_is_unlocked(qtbot: QtBot, desktop: Desktop) -> None:
    lock(desktop)
    preview_papers(desktop.flow.desk, desktop.window, [renewal_paper()])
    box = QMessageBox(desktop.window)
    box.setText(KNOWN.name)
    box.open()
    QApplication.processEvents()
    assert shown_windows() == [desktop.window]
    desktop.window.come_to_front()
    assert shown_windows() == [desktop.window], "a second start of the program opens nothing"
    assert desktop.flow.lock.is_locked
    unlock(qtbot, desktop)
    qtbot.waitUntil(box.isVisible)
    preview = next(
        one for one in desktop.window.findChildren(QDialog) if one.metaObject().className() == "PrintPreview"
    )
    assert preview.isVisible()
    for dialog in (box, preview):
        dialog.close()
    box.deleteLater()


def test_a_dialog_that_ends_meanwhile_does_not_come_back(qtbot: QtBot, desktop: Desktop) -> None:
    dialog = QDialog(desktop.window)
    dialog.open()
    lock(desktop)
    dialog.accept()
    unlock(qtbot, desktop)
    qtbot.waitUntil(lambda: not desktop.flow.lock.is_locked)
    assert not dialog.isVisible()
    dialog.deleteLater()


def test_menus_and_lists_that_dropped_down_are_closed(qtbot: QtBot, desktop: Desktop) -> None:
    menu = desktop.window.ui.user.menu()
    menu.popup(QPoint(0, 0))
    qtbot.waitUntil(menu.isVisible)
    lock(desktop)
    assert not menu.isVisible()


def test_synchronisation_goes_on_and_shows_nothing(qtbot: QtBot, desktop: Desktop) -> None:
    lock(desktop)
    desktop.client.told.append(nurse(nurse_id="n-2", name="王芳", certificate_no="201211000002", id_number=""))
    desktop.flow.desk.sync.at_once()
    qtbot.waitUntil(lambda: desktop.flow.desk.nurse_count == 2)
    desktop.client.problem = SessionEnded()
    desktop.flow.desk.sync.at_once()
    qtbot.waitUntil(lambda: isinstance(desktop.flow.desk.connection.error, SessionEnded))
    assert not desktop.window.notice.isVisible()
    assert "王芳" not in str(heard(QAccessible.queryAccessibleInterface(desktop.window)))
    unlock(qtbot, desktop)
    qtbot.waitUntil(desktop.window.notice.isVisible)
    assert "wants the password again" in desktop.window.notice.text.text()


@pytest.mark.parametrize("wanted", ["sign_in_wanted", "password_wanted"])
def test_a_desk_whose_password_is_being_asked_for_is_locked_as_well(
    qtbot: QtBot, desktop: Desktop, wanted: str
) -> None:
    getattr(desktop.window, wanted).emit()
    asking = desktop.window.ui.pages.currentWidget()
    lock(desktop)
    assert not asking.isVisible()
    unlock(qtbot, desktop)
    qtbot.waitUntil(asking.isVisible)


def test_what_was_copied_leaves_the_clipboard(qtbot: QtBot, desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    # The clipboard of the offscreen platform does not know whose content it holds; those of real platforms do.
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _: True)
    QGuiApplication.clipboard().setText(KNOWN.id_number)
    lock(desktop)
    assert QGuiApplication.clipboard().text() == ""


def test_control_and_l_locks_in_the_window_and_in_a_dialog(qtbot: QtBot, desktop: Desktop) -> None:
    press(Qt.Key.Key_L, CONTROL)
    assert desktop.flow.lock.is_locked
    unlock(qtbot, desktop)
    qtbot.waitUntil(lambda: not desktop.flow.lock.is_locked)
    desktop.window.ui.service.click()
    dialog = desktop.window.findChild(CustomerService)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    press(Qt.Key.Key_L, CONTROL)
    assert desktop.flow.lock.is_locked
    assert not dialog.isVisible()


def test_the_menu_locks(desktop: Desktop) -> None:
    entry = next(one for one in desktop.window.ui.user.menu().actions() if one.text() == "Lock now")
    assert entry.shortcut().toString() == "Ctrl+L"
    entry.trigger()
    assert desktop.flow.lock.is_locked


def test_without_keyboard_and_mouse_it_locks_itself(qtbot: QtBot, desktop: Desktop) -> None:
    clocks = Clocks(desktop)
    clocks.pass_by(599)
    desktop.flow.lock.idle.look()
    assert not desktop.flow.lock.is_locked
    clocks.pass_by(1)
    desktop.flow.lock.idle.look()
    assert desktop.flow.lock.is_locked
    assert "Locked after 10 min" in desktop.flow.lock.page.ui.reason.text()


@pytest.mark.parametrize("use", ["key", "mouse", "dialog"])
def test_who_uses_any_window_is_not_locked_out(qtbot: QtBot, desktop: Desktop, use: str) -> None:
    clocks = Clocks(desktop)
    if use == "dialog":
        desktop.window.ui.service.click()
        dialog = desktop.window.findChild(CustomerService)
        qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    clocks.pass_by(500)
    if use == "mouse":
        at = QPointF(10, 10)
        nothing = Qt.MouseButton.NoButton
        moved = QMouseEvent(QEvent.Type.MouseMove, at, at, nothing, nothing, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(desktop.window.windowHandle(), moved)
    else:
        press(Qt.Key.Key_Shift)
    clocks.pass_by(500)
    desktop.flow.lock.idle.look()
    assert not desktop.flow.lock.is_locked


def test_a_computer_that_slept_is_locked_before_the_first_key_does_anything(qtbot: QtBot, desktop: Desktop) -> None:
    clocks = Clocks(desktop)
    desktop.window.ui.search.setFocus()
    clocks.wall += 3600
    press(Qt.Key.Key_A)
    assert desktop.flow.lock.is_locked
    assert desktop.window.ui.search.text() == ""


def test_a_clock_that_was_set_back_keeps_nobody_from_being_locked_out(desktop: Desktop) -> None:
    clocks = Clocks(desktop)
    clocks.wall -= 86400
    clocks.stand += 600
    desktop.flow.lock.idle.look()
    assert desktop.flow.lock.is_locked


def test_how_long_is_chosen_in_the_menu_and_kept(desktop: Desktop) -> None:
    menu = next(one for one in desktop.window.ui.user.menu().actions() if one.text() == "Lock when nobody is here")
    choices = menu.menu().actions()
    assert [one.text() for one in choices if one.isChecked()] == ["After 10 min"]
    assert len(choices) == 4
    choices[0].trigger()
    assert desktop.settings.idle_minutes == 1
    clocks = Clocks(desktop)
    clocks.pass_by(60)
    desktop.flow.lock.idle.look()
    assert "Locked after 1 min" in desktop.flow.lock.page.ui.reason.text()


@pytest.mark.parametrize("kept", ["0", "-1", "9999", "off", ""])
def test_nothing_that_stands_in_the_settings_turns_it_off(tmp_path: Path, kept: str) -> None:
    settings = Settings(tmp_path / "settings.ini")
    settings.setValue("lock/idle_minutes", kept)
    assert settings.idle_minutes == 10


def test_after_five_wrong_passwords_there_is_a_pause_that_grows(qtbot: QtBot, desktop: Desktop) -> None:
    clocks = Clocks(desktop)
    page = desktop.flow.lock.page
    lock(desktop)
    for _ in range(FREE_TRIES):
        assert page.ui.password.isEnabled()
        unlock(qtbot, desktop, "wrong")
    assert "in 30 seconds" in page.ui.message.text()
    assert not page.ui.password.isEnabled()
    assert not page.ui.unlock.isEnabled()
    clocks.pass_by(30)
    page._count_down()
    assert page.ui.password.isEnabled()
    unlock(qtbot, desktop, "wrong")
    assert "in 60 seconds" in page.ui.message.text()
    clocks.pass_by(60)
    page._count_down()
    unlock(qtbot, desktop)
    qtbot.waitUntil(lambda: not desktop.flow.lock.is_locked)
    lock(desktop)
    assert page.ui.password.isEnabled(), "the right password ends the counting"


def test_the_pause_has_an_end() -> None:
    assert [pause_after(failed) for failed in (0, 4, 5, 6, 7, 50)] == [0, 0, 30, 60, 120, 900]


def test_lock_unlock_and_failed_tries_are_in_the_ledger(qtbot: QtBot, desktop: Desktop) -> None:
    lock(desktop)
    unlock(qtbot, desktop, "wrong")
    unlock(qtbot, desktop)
    qtbot.waitUntil(lambda: not desktop.flow.lock.is_locked)
    noted = ledger(qtbot, desktop, "signed_in", "locked", "unlock_failed", "unlocked")
    assert [(entry.event, entry.details) for entry in noted] == [
        ("signed_in", {"way": "password"}),
        ("locked", {"why": "asked"}),
        ("unlock_failed", {"in_a_row": "1"}),
        ("unlocked", {}),
    ]
    assert {entry.operator for entry in noted} == {"ward"}


def test_signing_out_is_possible_from_the_locked_page(qtbot: QtBot, desktop: Desktop) -> None:
    desktop.window.ui.service.click()
    desktop.window.open_help("roster")
    lock(desktop)
    desktop.flow.lock.page.ui.sign_out.click()
    qtbot.waitUntil(desktop.flow.login.isVisible)
    assert not desktop.flow.lock.is_locked
    assert shown_windows() == [desktop.window]
    assert not desktop.settings.locked
    sign_in(qtbot, desktop)
    qtbot.waitUntil(lambda: names_on_screen(desktop) == [KNOWN.name])


def test_a_remembered_desk_is_unlocked_by_the_password_too(start: Start, qtbot: QtBot) -> None:
    desktop = start()
    sign_in(qtbot, desktop, remember=True)
    qtbot.waitUntil(lambda: names_on_screen(desktop) == [KNOWN.name])
    desktop = start(wait_for_login=False)
    qtbot.waitUntil(lambda: desktop.flow.desk is not None)
    lock(desktop)
    unlock(qtbot, desktop)
    qtbot.waitUntil(lambda: not desktop.flow.lock.is_locked)


def test_starting_the_program_again_is_no_way_around_the_lock(start: Start, qtbot: QtBot) -> None:
    desktop = start()
    sign_in(qtbot, desktop, remember=True)
    qtbot.waitUntil(lambda: names_on_screen(desktop) == [KNOWN.name])
    lock(desktop)
    for _ in range(FREE_TRIES):
        unlock(qtbot, desktop, "wrong")
    desktop = start(wait_for_login=False)
    qtbot.waitUntil(lambda: desktop.flow.desk is not None)
    assert desktop.flow.lock.is_locked, "the keyring opens the records, and only the password the lock"
    assert not desktop.sees(desktop.window.ui.tabs)
    assert "when the program ended" in desktop.flow.lock.page.ui.reason.text()
    assert "in 30 seconds" in desktop.flow.lock.page.ui.message.text()
    desktop.flow.lock.page._clock = lambda: time.monotonic() + 30
    desktop.flow.lock.page._count_down()
    unlock(qtbot, desktop)
    qtbot.waitUntil(lambda: not desktop.flow.lock.is_locked)


def test_who_types_the_password_at_the_start_finds_an_open_desk(start: Start, qtbot: QtBot) -> None:
    desktop = start()
    sign_in(qtbot, desktop)
    qtbot.waitUntil(lambda: desktop.flow.desk is not None)
    lock(desktop)
    desktop = start()
    sign_in(qtbot, desktop)
    qtbot.waitUntil(lambda: desktop.flow.desk is not None)
    assert not desktop.flow.lock.is_locked


def test_a_password_changed_elsewhere_leaves_the_one_of_this_desk(qtbot: QtBot, desktop: Desktop) -> None:
    desktop.client.password = "another password"
    lock(desktop)
    unlock(qtbot, desktop, "another password")
    assert desktop.flow.lock.is_locked
    unlock(qtbot, desktop)
    qtbot.waitUntil(lambda: not desktop.flow.lock.is_locked)


def test_a_password_changed_here_is_the_one_that_unlocks(qtbot: QtBot, desktop: Desktop) -> None:
    desktop.window.password_wanted.emit()
    page = desktop.flow.new_password.page
    page.ui.old_password.setText(PASSWORD)
    for field in (page.ui.new_password, page.ui.again):
        field.setText("a much better one")
    page.ui.change.click()
    qtbot.waitUntil(lambda: desktop.sees(desktop.window.ui.tabs))
    lock(desktop)
    unlock(qtbot, desktop)
    assert desktop.flow.lock.is_locked
    unlock(qtbot, desktop, "a much better one")
    qtbot.waitUntil(lambda: not desktop.flow.lock.is_locked)


def test_a_vault_that_somebody_put_there_opens_nothing(qtbot: QtBot, desktop: Desktop, tmp_path: Path) -> None:
    from nurse_client.store import vault  # noqa: PLC0415 - for this test alone

    (file,) = tmp_path.rglob("key.vault")
    file.write_bytes(vault.wrap(bytes(32), "of the intruder"))
    lock(desktop)
    unlock(qtbot, desktop, "of the intruder")
    assert "not the password" in desktop.flow.lock.page.ui.message.text()
    assert desktop.flow.lock.is_locked


@pytest.mark.parametrize("content", [None, b"", b"half a vault"], ids=["missing", "empty", "half"])
def test_a_vault_that_is_gone_or_broken_is_said_and_counts_as_no_try(
    qtbot: QtBot, desktop: Desktop, tmp_path: Path, content: bytes | None
) -> None:
    (file,) = tmp_path.rglob("key.vault")
    if content is None:
        file.unlink()
    else:
        file.write_bytes(content)
    lock(desktop)
    unlock(qtbot, desktop)
    assert "missing or damaged" in desktop.flow.lock.page.ui.message.text()
    assert desktop.flow.lock.is_locked
    assert desktop.settings.failed_unlocks == 0


def test_without_a_desk_there_is_nothing_to_lock(start: Start, qtbot: QtBot) -> None:
    desktop = start()
    desktop.window.lock_wanted.emit()
    assert not desktop.flow.lock.is_locked
    assert desktop.flow.login.isVisible()
