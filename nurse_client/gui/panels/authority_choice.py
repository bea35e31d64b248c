"""The authority for one kind of business, chosen where its lack is noticed."""

from itertools import takewhile

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nurse_client.gui.desk import Desk
from nurse_client.gui.forms.ui_authority_choice import Ui_AuthorityChoice


class AuthorityChoice(QWidget):
    """``chosen`` carries the id of the authority."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_AuthorityChoice()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]  # written by pyside6-uic
        self.ui.set.clicked.connect(lambda: self.chosen.emit(self.ui.authority.currentData()))

    def offer(self, desk: Desk) -> None:
        """Offers all authorities, those nearest to the institution first (by their GB/T 2260 divisions)."""
        home = desk.institution.division
        nearest = sorted(desk.reference.authorities, key=lambda authority: -_shared(authority.division, home))
        for authority in nearest:
            self.ui.authority.addItem(authority.name, authority.authority_id)


def _shared(one: str, other: str) -> int:
    """How many leading digits two divisions share: 2 is the province, 4 the city, 6 the county."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
