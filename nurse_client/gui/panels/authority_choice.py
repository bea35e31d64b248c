"""The authority for one kind of business, chosen where its lack is noticed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nurse_client.domain.plain_text import one_line
from nurse_client.gui.desk import Desk
from nurse_client.gui.forms.ui_authority_choice import Ui_AuthorityChoice
from nurse_client.gui.work.authorities import nearest


class AuthorityChoice(QWidget):
    """``chosen`` carries the id of the authority; ``settings_wanted`` asks for the settings of all kinds."""

    chosen = Signal(str)
    settings_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_AuthorityChoice()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]  # written by pyside6-uic
        self.ui.set.clicked.connect(lambda: self.chosen.emit(self.ui.authority.currentData()))
        self.ui.settings.clicked.connect(self.settings_wanted)

    def offer(self, desk: Desk) -> None:
        """Offers all authorities, those nearest to the institution first."""
        for authority in nearest(desk):
            self.ui.authority.addItem(one_line(authority.name), authority.authority_id)
