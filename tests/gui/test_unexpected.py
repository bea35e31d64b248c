import sys
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from nurse_client.gui.unexpected import Unexpected

ID_NUMBER = "110115198805120029"


@pytest.fixture
def window(qapp: Any) -> Iterator[QWidget]:
    made = QWidget()
    made.show()
    yield made
    made.close()
    made.deleteLater()


def raise_in_the_loop(times: int = 1) -> None:
    def fail() -> None:
        raise RuntimeError(f"could not do it for {ID_NUMBER}")

    for _ in range(times):
        QTimer.singleShot(0, fail)


def boxes(window: QWidget) -> list[QMessageBox]:
    return [box for box in window.findChildren(QMessageBox) if box.isVisible()]


def test_an_unexpected_error_is_one_dialog_and_a_masked_log_and_the_program_goes_on(
    qtbot: QtBot, window: QWidget, caplog: pytest.LogCaptureFixture
) -> None:
    with capture_exceptions():
        unexpected = Unexpected(window)
        raise_in_the_loop(times=3)
        qtbot.waitUntil(lambda: len(caplog.records) == 3)
        assert len(boxes(window)) == 1, "a storm of errors is told once"
        box = boxes(window)[0]
        assert "RuntimeError" in box.detailedText()
        assert "110***29" in box.detailedText()
        assert not box.isModal() or box.windowModality().name != "ApplicationModal"
        button = next(button for button in box.findChildren(QPushButton) if "Copy" in button.text())
        button.click()
        assert QGuiApplication.clipboard().text() == box.detailedText()
        box.close()
        unexpected.release()
    assert ID_NUMBER not in caplog.text


def test_after_the_dialog_is_closed_the_next_error_is_told_again(
    qtbot: QtBot, window: QWidget, caplog: pytest.LogCaptureFixture
) -> None:
    with capture_exceptions():
        unexpected = Unexpected(window)
        for _ in range(2):
            raise_in_the_loop()
            qtbot.waitUntil(lambda: len(boxes(window)) == 1)
            boxes(window)[0].close()
            qtbot.waitUntil(lambda: not boxes(window))
        unexpected.release()


def test_the_hook_is_given_back(window: QWidget) -> None:
    before = sys.excepthook
    unexpected = Unexpected(window)
    assert sys.excepthook is not before
    unexpected.release()
    assert sys.excepthook is before
