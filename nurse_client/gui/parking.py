"""Questions to the registry that outlive the session: what was asked goes on once the password was typed."""

from collections.abc import Callable
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QObject

from nurse_client.gui.background import Background, Job, Lane
from nurse_client.registry.errors import SessionEnded

T = TypeVar("T")


class Parking(QObject):
    """Asks on the network lane. What meets an ended session is parked, one question for each owner, the latest."""

    def __init__(self, background: Background, wake: Callable[[], None], parent: QObject | None = None) -> None:
        """``wake`` has a session begun, or the password asked for: once, whatever is parked."""
        super().__init__(parent)
        self._background, self._wake = background, wake
        self._parked: dict[QObject, Callable[[], object]] = {}

    def ask(
        self,
        owner: QObject,
        work: Callable[[Job], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        waits: Callable[[], None],
    ) -> None:
        """As ``Background.run``; ``waits`` is called where the answer comes only after the password."""

        def park(error: Exception) -> None:
            if not isinstance(error, SessionEnded):
                failed(error)
                return
            self._parked[owner] = lambda: self._background.run(owner, work, done, failed, lane=Lane.NETWORK)
            waits()
            self._wake()

        self._background.run(owner, work, done, park, lane=Lane.NETWORK)

    def go_on(self) -> None:
        """There is a session: asks again what was parked. Who meets an ended one even so is told."""
        parked, self._parked = self._parked, {}
        for owner, ask_again in parked.items():
            if shiboken6.isValid(owner):
                ask_again()
