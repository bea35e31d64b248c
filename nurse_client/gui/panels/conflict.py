"""The conflict screen: mine and the registry's side by side, and the choice between them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nurse_client.domain.plain_text import one_line
from nurse_client.domain.records import Application, Record
from nurse_client.gui.application_state import allows
from nurse_client.gui.comparison import Difference, differences, with_mine
from nurse_client.gui.desk import Desk
from nurse_client.gui.forms.ui_conflict import Ui_Conflict
from nurse_client.gui.models.record_table import Column, RecordTable, RecordTableModel
from nurse_client.store.outbox import OutboxItem


class ConflictScreen(QWidget):
    """``mine_chosen``: do it again on the registry's version. ``theirs_chosen``: drop it. ``left``: decide later."""

    mine_chosen = Signal()
    theirs_chosen = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Conflict()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]  # written by pyside6-uic
        self.model: RecordTableModel[Difference] = RecordTableModel(
            [
                Column(self.tr("Field"), lambda row: row.field, width=20),
                Column(self.tr("Mine"), lambda row: row.mine, width=32, tip=lambda row: row.mine),
                Column(self.tr("The registry's"), lambda row: row.theirs, width=32, tip=lambda row: row.theirs),
            ],
            lambda row: row.field,
            self,
        )
        self.table = RecordTable(self.model, self)
        self.table.setAccessibleName(self.tr("Mine and the registry's, field by field"))
        same = self.tr("No field differs any more: the registry only has a newer version of the record.")
        self.table.explain_empty(same, same)
        self.ui.layout.insertWidget(1, self.table)
        self.ui.mine.clicked.connect(self.mine_chosen)
        self.ui.theirs.clicked.connect(self.theirs_chosen)
        self.ui.back.clicked.connect(self.left)

    def show_conflict(self, desk: Desk, title: str, item: OutboxItem, seen: Record, current: Record) -> None:
        """``seen`` is the record as the desk has it, ``current`` as the registry had it when it said no."""
        changed = self.tr("{title}: the record was changed at the registry after you had seen it. Nothing was done.")
        self.ui.explanation.setText(one_line(changed.format(title=title)))
        self.model.set_records(differences(desk, with_mine(seen, item.action), current))
        possible = not isinstance(current, Application) or allows(current, item.action)
        self.ui.mine.setEnabled(possible)
        too_late = self.tr("Yours can't be done any more, because the application has gone on meanwhile.")
        self.ui.notice.setText("" if possible else too_late)
        self.ui.notice.setVisible(not possible)
        (self.ui.mine if possible else self.ui.theirs).setFocus()
