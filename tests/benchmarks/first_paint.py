"""Run as a process of its own by bench_start: shows a window and prints when it was painted (monotonic clock)."""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTabWidget, QWidget

SCREEN = QSize(1366, 768)
"""The smallest that the program is made for. The offscreen platform's is smaller: a window would grow as it opens."""


class Watch(QObject):
    """Prints the time after the first paint of a widget, and ends the program."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._end)
        return False

    def _end(self) -> None:
        print(time.monotonic(), flush=True)
        QApplication.quit()


class Ring:
    """Hands over the data key as the keyring would."""

    def __init__(self, key: str) -> None:
        self._key = key

    def read(self, name: str, *, patient: bool = False) -> str | None:
        return self._key if name.startswith("data-key/") else None

    def write(self, name: str, value: str) -> None: ...

    def delete(self, name: str) -> None: ...


def empty() -> None:
    """The baseline: nothing but PySide6 and a window with a tab widget, whose one empty tab has a Chinese name."""
    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    tabs = QTabWidget()
    tabs.addTab(QWidget(), "本院护士")
    window.setCentralWidget(tabs)
    window.resize(SCREEN)
    Watch(tabs)
    window.show()
    application.exec()


def roster(folder: str, key: str) -> None:
    """The program on a remembered desk, up to the roster on the screen."""
    from nurse_client.app import Program  # noqa: PLC0415 - the empty window loads none of it
    from nurse_client.gui.theme import new_application  # noqa: PLC0415 - the empty window loads none of it
    from nurse_client.profile import Profile  # noqa: PLC0415 - the empty window loads none of it

    application = new_application()
    program = Program(application, Profile(Path(folder)), Ring(key))
    program.window.resize(SCREEN)
    Watch(program.window.ui.tabs)  # hidden until the roster is in it, and painted with it
    program.start()
    application.exec()
    program.close()


if __name__ == "__main__":
    {"empty": empty, "roster": roster}[sys.argv[1]](*sys.argv[2:])
