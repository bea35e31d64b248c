"""A nurse's one-time password, from the registry's answer to the nurse: told once, and then forgotten here."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nurse_client.domain.plain_text import one_line
from nurse_client.gui.clipboard import put
from nurse_client.gui.forms.ui_one_time_password import Ui_OneTimePassword
from nurse_client.gui.panels.headings import make_heading
from nurse_client.gui.words.common import instant_words
from nurse_client.store.outbox import Receipt


class OneTimePassword(QWidget):
    """Hidden until it is asked for. ``shown`` and ``copied`` are for the ledger; ``handed_over`` says that the nurse
    has it."""

    shown = Signal()
    copied = Signal()
    handed_over = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._password = ""
        self.ui = Ui_OneTimePassword()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]  # written by pyside6-uic
        make_heading(self.ui.heading)
        self.ui.reveal.toggled.connect(self._reveal)
        self.ui.copy.clicked.connect(self._copy)
        self.ui.done.clicked.connect(self.handed_over)
        self.hide()

    def offer(self, name: str, receipt: Receipt | None) -> None:
        """Offers the password of this receipt to be handed to the nurse of that name; None: there is none."""
        password = receipt.one_time_password if receipt else ""
        if password != self._password:
            self._password = password
            self.ui.reveal.setChecked(False)
            self.ui.told.clear()
        if receipt is not None:
            template = self.tr(
                "Of {time}. {name} signs in with it and then chooses a password of her own. "
                "It stays here until you press “Done”."
            )
            self.ui.explanation.setText(template.format(time=instant_words(receipt.at), name=one_line(name)))
        self.setVisible(bool(password))

    def _reveal(self, shown: bool) -> None:
        self.ui.password.setText(self._password if shown else "")
        if shown:
            self.shown.emit()

    def _copy(self) -> None:
        put(self._password)
        self.ui.told.setText(self.tr("Copied"))
        self.copied.emit()
