"""The page of a locked desk: who is at work here, and one field for the password."""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from nurse_client.domain.plain_text import one_line
from nurse_client.gui.forms.ui_lock import Ui_Lock
from nurse_client.gui.session.card import set_up_card
from nurse_client.store.errors import WrongPassword


class LockPage(QWidget):
    """``submitted`` carries the password that was typed."""

    submitted = Signal(str)
    sign_out_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Lock()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]  # written by pyside6-uic
        set_up_card(self.ui.card, self.ui.heading)
        self.ui.unlock.clicked.connect(self._submit)
        self.ui.password.returnPressed.connect(self._submit)
        self.ui.sign_out.clicked.connect(self.sign_out_wanted)
        self._free_at = 0.0
        self._clock: Callable[[], float] = lambda: 0.0
        self._pause = QTimer(self)
        self._pause.setInterval(1000)
        self._pause.timeout.connect(self._count_down)

    def ask(self, operator: str, reason: str) -> None:
        """Asks for the password of this operator. ``reason`` says why the desk is locked."""
        self.ui.heading.setText(one_line(self.tr("{operator} is at work here").format(operator=operator)))
        more = self.tr("What waits to be sent is sent meanwhile, and nothing that was begun is lost.")
        self.ui.reason.setText(f"{reason}\n{more}")
        self.forget()

    def forget(self) -> None:
        """Holds nothing that was typed or said."""
        self._pause.stop()
        self._say("")
        self.set_busy(False)

    def set_busy(self, busy: bool) -> None:
        """While the password is checked, which is made to take a moment."""
        self.ui.password.setEnabled(not busy)
        self.ui.unlock.setEnabled(not busy)
        if busy:
            self._say(self.tr("The password is being checked…"))
        else:
            self.ui.password.clear()
            self.ui.password.setFocus()

    def refuse(self, error: Exception) -> None:
        """Says why the desk stays locked."""
        if isinstance(error, WrongPassword):
            self._say(self.tr("This is not the password that opens the records at this desk."))
        else:
            self._say(
                self.tr(
                    "The password can't be checked: the file with the wrapped key is missing or damaged. Bring "
                    "“key.vault” of this desk back from a backup of the computer; until then the desk stays locked."
                )
            )

    def wait_until(self, free_at: float, clock: Callable[[], float]) -> None:
        """Takes no password before ``clock`` has come to ``free_at`` (seconds)."""
        self._free_at, self._clock = free_at, clock
        self.ui.password.setEnabled(False)
        self.ui.unlock.setEnabled(False)
        self._pause.start()
        self._count_down()

    def _count_down(self) -> None:
        left = ceil(self._free_at - self._clock())
        if left > 0:
            template = self.tr("Too many wrong passwords in a row. The next one can be typed in {seconds} seconds.")
            self._say(template.format(seconds=left))
        else:
            self.forget()

    def _submit(self) -> None:
        if password := self.ui.password.text():
            self.submitted.emit(password)
        else:
            self._say(self.tr("Type the password of this account."))

    def _say(self, text: str) -> None:
        self.ui.message.setText(text)
        self.ui.message.setVisible(bool(text))
