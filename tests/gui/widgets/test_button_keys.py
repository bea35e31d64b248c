"""Keys that press a button besides its underlined letter, and whether each that a tool tip names does something."""

import re
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from nurse_client.gui.panels.reason_form import ReasonForm
from nurse_client.gui.widgets.button_keys import press_by

ROOT = Path(__file__).parents[2]


def window_with(qtbot: QtBot, *parts: QWidget) -> QWidget:
    window = QWidget()
    layout = QHBoxLayout(window)
    for part in parts:
        layout.addWidget(part)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return window


def test_a_button_is_pressed_by_its_keys_also_when_its_text_changes(qtbot: QtBot) -> None:
    button = QPushButton("&Confirm")
    press_by(button, "Ctrl+Return")
    window = window_with(qtbot, button)
    button.setText("&Send")
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)


def test_of_two_buttons_with_the_same_keys_the_one_is_pressed_that_can_be_seen(qtbot: QtBot) -> None:
    hidden, seen = QPushButton("one"), QPushButton("other")
    for button in (hidden, seen):
        press_by(button, "Ctrl+Return")
    window = window_with(qtbot, hidden, seen)
    hidden.hide()
    with qtbot.assertNotEmitted(hidden.clicked), qtbot.waitSignal(seen.clicked):
        qtbot.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_a_reason_is_given_and_taken_back_from_the_keyboard(qtbot: QtBot) -> None:
    form = ReasonForm()
    window = window_with(qtbot, form)
    form.ask("Why?", "&Return it")
    form.ui.reason.setPlainText("材料不全")
    with qtbot.waitSignal(form.given) as given:
        qtbot.keyClick(form.ui.reason, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert given.args == ["材料不全"]
    with qtbot.waitSignal(form.cancelled):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)


def test_no_designer_file_sets_keys_that_the_text_of_the_button_takes_away() -> None:
    shortcut = re.compile(r'name="shortcut"')
    assert [file.name for file in sorted((ROOT / "ui").glob("*.ui")) if shortcut.search(file.read_text("utf-8"))] == []
