"""Signals of the operating system that end the program."""

import signal
import socket
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QSocketNotifier


@contextmanager
def quitting_on_signals(application: QCoreApplication) -> Iterator[None]:
    """Ctrl+C and a shutdown of the system end the program in order. Qt's loop is woken, so that Python sees them."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        theirs.setblocking(False)
        signal.set_wakeup_fd(theirs.fileno())
        notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read, application)
        notifier.activated.connect(lambda: ours.recv(1))
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: application.quit())
        yield
        notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
