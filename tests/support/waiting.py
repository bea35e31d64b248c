"""How ``qtbot`` waits.

pytest-qt makes a connection to a method in Python and undoes it every ten milliseconds. For the time in which Qt undoes
one it holds a lock and wants the interpreter (``disconnectNotify``); a thread that lays out a page has the interpreter
and may want the same lock: both wait for ever. Here one connection between two objects of Qt does for all.

It is also more patient: a machine on which much else runs takes longer than pytest-qt's five seconds, and is not wrong.
"""

from functools import cache, partialmethod

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nurse_client.gui.background import Background

PATIENCE = 30_000
"""Milliseconds."""


@cache
def _pause() -> tuple[QEventLoop, QTimer]:
    loop = QEventLoop(QApplication.instance())
    timer = QTimer(loop, singleShot=True)
    timer.timeout.connect(loop.quit)
    return loop, timer


def _wait(_: QtBot, ms: int) -> None:
    loop, timer = _pause()
    timer.start(ms)
    loop.exec()


QtBot.wait = _wait
QtBot.waitUntil = partialmethod(QtBot.waitUntil, timeout=PATIENCE)
QtBot.waitSignal = partialmethod(QtBot.waitSignal, timeout=PATIENCE)
QtBot.waitSignals = partialmethod(QtBot.waitSignals, timeout=PATIENCE)


def at_rest(background: Background) -> bool:
    """Whether all that was asked for has come home, and what it led to as well."""
    return not background._orders
