"""What runs or stands at this moment and should not outlive a test, by identity."""

import gc
import threading
from contextlib import suppress
from pathlib import Path
from typing import Any
from weakref import WeakSet

from PySide6.QtCore import QCoreApplication, QEvent, QThread, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import getCppPointer, isValid

_started: WeakSet[Any] = WeakSet()


def _remember_started(kind: Any) -> None:
    """Asking the collector for all timers and threads would cost each test a third of a second."""
    start = kind.start

    def start_and_remember(thing: Any, *arguments: Any) -> None:
        _started.add(thing)
        start(thing, *arguments)

    kind.start = start_and_remember


_remember_started(QTimer)
_remember_started(QThread)


def without_qt() -> dict[object, str]:
    """Child processes (also ended ones that nobody waited for) and threads."""
    children: dict[object, str] = {}
    for task in Path("/proc/self/task").glob("*/children"):
        with suppress(FileNotFoundError, ProcessLookupError):  # a thread may end while it is looked at
            children |= {f"process {pid}": f"child process {pid}" for pid in task.read_text().split()}
    return children | {thread: f"thread {thread.name}" for thread in threads()}


def with_qt() -> dict[object, str]:
    """The same and Qt's: running timers and threads, work in the global pool, windows."""
    started = [thing for thing in _started if isValid(thing)]
    running = [thing for thing in started if (thing.isActive() if isinstance(thing, QTimer) else thing.isRunning())]
    windows = [widget for widget in QApplication.topLevelWidgets() if widget.parentWidget() is None]
    found: dict[object, str] = {
        getCppPointer(thing)[0]: f"{type(thing).__name__} {thing.objectName()!r}" for thing in [*running, *windows]
    }
    if QThreadPool.globalInstance().activeThreadCount():
        found["pool"] = "work in the global thread pool"
    return found | without_qt()


def threads() -> list[threading.Thread]:
    """Python's threads, without the dummies that it keeps for Qt's own ones once they have logged something."""
    return [thread for thread in threading.enumerate() if not thread.name.startswith("Dummy-")]


def settle(before: dict[object, str]) -> None:
    """Lets go what is about to: objects that only wait to be deleted, threads that are at their end."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    for thread in threads():
        if thread not in before:
            thread.join(1)
