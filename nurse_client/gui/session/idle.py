"""How long nobody has used keyboard or mouse in any window of the program."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent

LOCK_KEY = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_L)
_EVERY = 5000  # milliseconds between two looks at the clocks
_USED = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)


class Idle(QObject):
    """``expired`` is sent when nobody has used the program for ``seconds``, or the computer slept for so long;
    ``lock_wanted`` when Ctrl+L is pressed in any window, dialogs included.

    It listens to the windows of the platform, which get each key and each move of the mouse once; listening to the
    application would put Python into every event there is.
    """

    expired = Signal()
    lock_wanted = Signal()

    def __init__(
        self,
        seconds: float,
        *,
        monotonic: Callable[[], float],
        wall: Callable[[], float],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.seconds = seconds
        self._clocks = (monotonic, wall)
        self._used_at = self._now()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.look)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._listen)

    def begin(self) -> None:
        """Counts from now."""
        self._used_at = self._now()
        self._listen()
        self._timer.start()

    def end(self) -> None:
        """Counts no more."""
        self._timer.stop()

    def look(self) -> None:
        """Looks at the clocks."""
        self._listen()
        if self._is_over():
            self._timer.stop()
            self.expired.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A key or a move that comes too late, after a sleep, is the first thing the lock keeps out."""
        if event.type() not in _USED or not self._timer.isActive():
            return False
        if self._is_over():
            self.look()
            return True
        self._used_at = self._now()
        if isinstance(event, QKeyEvent) and event.keyCombination() == LOCK_KEY:
            self.lock_wanted.emit()
            return True
        return False

    def _listen(self) -> None:
        for window in QGuiApplication.allWindows():
            window.installEventFilter(self)  # a second time changes nothing

    def _is_over(self) -> bool:
        """By the clock that stands still in sleep and by the one that does not; a clock set back keeps nobody in."""
        return any(now - then >= self.seconds for now, then in zip(self._now(), self._used_at, strict=True))

    def _now(self) -> tuple[float, ...]:
        return tuple(clock() for clock in self._clocks)
