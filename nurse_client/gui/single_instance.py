"""One program per profile: the second start brings the first to the front."""

import hashlib
import os
from enum import Enum, auto

from PySide6.QtCore import QDeadlineTimer, QLockFile, QObject, Signal

from nurse_client.profile import Profile

# Milliseconds. A first that was started a moment ago, by a double click too many, hears later starts after its paint.
_PATIENCE = 10_000
_ANSWER = 2000
_BETWEEN = 100


class Claim(Enum):
    """What became of a start on a profile."""

    FIRST = auto()
    """The profile is this program's."""
    HANDED_OVER = auto()
    """Another program has it, and comes to the front."""
    UNANSWERED = auto()
    """Another program has it, and says nothing."""


class SingleInstance(QObject):
    """Holds the profile while it lives, and hears of later starts."""

    started_again = Signal()
    """Somebody started the program a second time."""

    def __init__(self, profile: Profile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = QLockFile(str(profile.lock))
        # A lock is only stale when its process is gone, however long it has been held.
        self._lock.setStaleLockTime(0)
        self._name = _name(profile)

    def claim(self, patience: int = _PATIENCE) -> Claim:
        """Takes the profile, or asks the program that has it to come to the front; ``patience`` in milliseconds."""
        ends = QDeadlineTimer(patience)
        wait = 0
        while not self._lock.tryLock(wait):  # the other may end meanwhile
            if self.call_first():
                return Claim.HANDED_OVER
            if ends.hasExpired():
                return Claim.UNANSWERED
            wait = _BETWEEN
        return Claim.FIRST

    def listen(self) -> None:
        """Hears later starts from now on. Called after the first paint: the network module takes a while to load."""
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 - see above

        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._hear)
        self._server.listen(self._name)

    def call_first(self) -> bool:
        """Asks the first, once, to come to the front; False when it does not answer."""
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - most starts are first ones

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        heard = socket.waitForConnected(_ANSWER) and socket.waitForDisconnected(_ANSWER)
        socket.abort()
        return heard

    def release(self) -> None:
        """Gives the profile back."""
        if hasattr(self, "_server"):
            self._server.close()
        self._lock.unlock()

    def _hear(self) -> None:
        connection = self._server.nextPendingConnection()
        connection.disconnectFromServer()
        connection.deleteLater()
        self.started_again.emit()


def _name(profile: Profile) -> str:
    """A name for the local socket that two persons on one computer do not share."""
    owner = f"{os.environ.get('USERNAME', '')}{getattr(os, 'getuid', int)()}"
    return "nurse-client-" + hashlib.sha256(f"{owner}\n{profile.folder.resolve()}".encode()).hexdigest()[:16]
