"""What is left once somebody has signed out at a shared computer: nothing that another person can read."""

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QLabel, QLineEdit, QPlainTextEdit, QTextEdit
from pytestqt.qtbot import QtBot

from nurse_client import log
from nurse_client.domain.actions import OpenTicket
from nurse_client.gui.dialogs.customer_service import CustomerService
from nurse_client.gui.tabs.roster import RosterTab
from nurse_client.profile import Profile
from tests.support.desktop import PASSWORD, Desktop, names_on_screen, sign_in, start
from tests.support.records import nurse
from tests.support.waiting import at_rest

__all__ = ["start"]  # the fixture

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

KNOWN = nurse()
TOKENS = ("access-of-the-session", "refresh-1", "refresh-2")
QUESTION = "打印时没有反应"
PERSONAL = (KNOWN.name, KNOWN.id_number, KNOWN.certificate_no, KNOWN.phone)


@pytest.fixture
def used(start: Callable[..., Desktop], qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    """A desk that was worked at: a nurse seen in full, a question asked, a dialog open; nothing is to be remembered."""
    desktop = start()
    root = logging.getLogger()
    level, handler = root.level, log.write_to(Profile(tmp_path).log)
    desktop.client.answer_to_sign_in = replace(desktop.client.answer_to_sign_in, access_token=TOKENS[0])
    sign_in(qtbot, desktop)
    qtbot.waitUntil(lambda: names_on_screen(desktop) == [KNOWN.name])
    roster = desktop.window.findChild(RosterTab)
    roster.table.selectRow(0)
    qtbot.waitUntil(roster.panel.ui.reveal.isEnabled)
    roster.panel.ui.reveal.click()
    desktop.window.ui.search.setText(KNOWN.name)
    desktop.window.ui.service.click()
    desktop.flow.desk.act(lambda stamp: OpenTicket(**stamp, text=QUESTION, machine="", system="", client_version="1"))
    desktop.window.notice.say(f"{KNOWN.name}: {KNOWN.id_number}")
    qtbot.waitUntil(lambda: desktop.flow.desk.connection.online is True)
    logging.getLogger("nurse_client.test").info("looked up %s", KNOWN.id_number)
    yield desktop
    root.removeHandler(handler)
    root.setLevel(level)
    handler.close()


def sign_out(qtbot: QtBot, desktop: Desktop) -> None:
    desktop.window.sign_out_wanted.emit()
    qtbot.waitUntil(desktop.flow.login.isVisible)
    qtbot.waitUntil(lambda: at_rest(desktop.background))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def texts_on_screen() -> list[str]:
    """Everything that a widget of the program holds as text, visible or not."""
    texts = []
    for widget in QApplication.allWidgets():
        if isinstance(widget, (QLabel, QLineEdit)):
            texts.append(widget.text())
        elif isinstance(widget, (QPlainTextEdit, QTextEdit)):
            texts.append(widget.toPlainText())
        elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
            model = widget.model()
            texts += [
                str(model.index(row, column).data())
                for row in range(model.rowCount())
                for column in range(model.columnCount())
            ]
    return texts


def test_no_file_holds_a_name_a_number_a_password_or_a_token(qtbot: QtBot, used: Desktop, tmp_path: Path) -> None:
    sign_out(qtbot, used)
    used.settings.sync()
    secret = [
        text.encode(coding) for text in (*PERSONAL, QUESTION, PASSWORD, *TOKENS) for coding in ("utf-8", "utf-16-le")
    ]
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert {".db", ".log", ".ini"} <= {path.suffix for path in files}, "copy, log and settings are among them"
    for path in files:
        content = path.read_bytes()
        assert not [text for text in secret if text in content], path


def test_the_keyring_holds_nothing_where_nothing_was_to_be_remembered(qtbot: QtBot, used: Desktop) -> None:
    assert used.ring.held == {}, "nor while the desk is open"
    sign_out(qtbot, used)
    assert used.ring.held == {}


def test_the_widgets_of_the_desk_are_gone(qtbot: QtBot, used: Desktop) -> None:
    assert QApplication.activeModalWidget() is not None, "customer service is open"
    sign_out(qtbot, used)
    assert used.window.ui.tabs.count() == 0
    left = [widget for widget in QApplication.allWidgets() if isinstance(widget, (RosterTab, CustomerService, QDialog))]
    assert left == []


def test_nothing_on_the_screen_names_anybody_or_holds_the_password(qtbot: QtBot, used: Desktop) -> None:
    sign_out(qtbot, used)
    found = [text for text in texts_on_screen() for secret in (*PERSONAL, QUESTION, PASSWORD) if secret in text]
    assert found == []


@pytest.mark.parametrize("text", [KNOWN.id_number, PASSWORD, "ABCDE-23456"], ids=["number", "password", "code"])
def test_the_clipboard_keeps_nothing_that_the_program_put_there(
    qtbot: QtBot, used: Desktop, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    # The clipboard of the offscreen platform does not know whose content it holds; those of real platforms do.
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _: True)
    QGuiApplication.clipboard().setText(text)
    sign_out(qtbot, used)
    assert QGuiApplication.clipboard().text() == ""


def test_what_another_program_put_on_the_clipboard_stays(
    qtbot: QtBot, used: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _: False)
    QGuiApplication.clipboard().setText("of another program")
    sign_out(qtbot, used)
    assert QGuiApplication.clipboard().text() == "of another program"


def test_a_new_password_does_not_stay_in_its_fields(qtbot: QtBot, used: Desktop) -> None:
    used.window.password_wanted.emit()
    page = used.flow.new_password.page
    page.ui.old_password.setText(PASSWORD)
    for field in (page.ui.new_password, page.ui.again):
        field.setText("a much better one")
    page.ui.change.click()
    qtbot.waitUntil(lambda: used.client.password == "a much better one")
    qtbot.waitUntil(used.window.ui.tabs.isVisible)
    assert not [text for text in texts_on_screen() if text in {PASSWORD, "a much better one"}]


def test_the_account_is_not_left_signed_in_at_the_registry(qtbot: QtBot, used: Desktop) -> None:
    sign_out(qtbot, used)
    qtbot.waitUntil(lambda: used.client.session is None)
