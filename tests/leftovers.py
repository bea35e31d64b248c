"""What runs or stands at this moment and should not outlive a test, by identity."""

import gc
import threading
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QThread, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import getCppPointer, isValid


def without_qt() -> dict[object, str]:
    """Child processes (also ended ones that nobody waited for) and threads."""
    children = {
        f"process {pid}": f"child process {pid}"
        for task in Path("/proc/self/task").glob("*/children")
        for pid in task.read_text().split()
    }
    return children | {thread: f"thread {thread.name}" for thread in threads()}


def threads() -> list[threading.Thread]:
    """Python's threads, without the dummies that it keeps for Qt's own ones once they have logged something."""
    return [thread for thread in threading.enumerate() if not thread.name.startswith("Dummy-")]


def with_qt() -> dict[object, str]:
    """The same and Qt's: running timers and threads, work in the global pool, windows."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    objects = [thing for thing in gc.get_objects() if issubclass(type(thing), (QThread, QTimer)) and isValid(thing)]
    timers = [thing for thing in objects if isinstance(thing, QTimer) and thing.isActive()]
    qt_threads = [thing for thing in objects if isinstance(thing, QThread) and thing.isRunning()]
    windows = [widget for widget in QApplication.topLevelWidgets() if widget.parentWidget() is None]
    found: dict[object, str] = {
        getCppPointer(thing)[0]: f"{type(thing).__name__} {thing.objectName()!r}"
        for thing in [*timers, *qt_threads, *windows]
    }
    if QThreadPool.globalInstance().activeThreadCount():
        found["pool"] = "work in the global thread pool"
    return found | without_qt()
