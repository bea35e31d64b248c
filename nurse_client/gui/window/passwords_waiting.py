"""One-time passwords that nobody has handed over yet: the window says so until it is done."""

from PySide6.QtCore import QObject, Signal

from nurse_client.domain.actions import ResetNursePassword
from nurse_client.domain.records import Nurse
from nurse_client.gui.background import Job
from nurse_client.gui.desk import Desk


class PasswordsWaiting(QObject):
    """``arrived`` carries the id and the name of a nurse whose one-time password is new here, or was here at the
    start."""

    arrived = Signal(str, str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._known: set[str] = set()
        desk.changed.connect(self._on_changed)
        self._read()

    def _on_changed(self, kinds: frozenset[str]) -> None:
        if "nurse" in kinds:
            self._read()

    def _read(self) -> None:
        outbox, records = self._desk.outbox, self._desk.records

        def read(_: Job) -> list[tuple[str, str, str]]:
            waiting = []
            for receipt in outbox.passwords_waiting():
                nurse_id = receipt.action.nurse_id if isinstance(receipt.action, ResetNursePassword) else ""
                if nurse := records.get(Nurse, nurse_id):
                    waiting.append((receipt.action.action_id, nurse_id, nurse.name))
            return waiting

        self._desk.background.run(self, read, self._tell)

    def _tell(self, waiting: list[tuple[str, str, str]]) -> None:
        for action_id, nurse_id, name in waiting:
            if action_id not in self._known:
                self._known.add(action_id)
                self.arrived.emit(nurse_id, name)
