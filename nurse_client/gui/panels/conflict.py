"""The conflict screen: what I saw, mine and the registry's side by side, and the choice between the two."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nurse_client.domain.actions import DecideChangeRequest
from nurse_client.domain.merging import Standing, merged
from nurse_client.domain.plain_text import one_line
from nurse_client.domain.records import Application, ChangeRequest, Record, RequestState
from nurse_client.gui.desk import Desk
from nurse_client.gui.forms.ui_conflict import Ui_Conflict
from nurse_client.gui.models.record_model import Column, RecordTableModel
from nurse_client.gui.models.record_table import RecordTable
from nurse_client.gui.work.comparison import Difference, differences
from nurse_client.gui.work.outbox_rows import OutboxRow

SEEN = 1
"""The column of what the person saw, by its place."""


class ConflictScreen(QWidget):
    """``mine_chosen``: do it again on the registry's version, or decide what is left. ``theirs_chosen``: drop it.
    ``left``: decide later."""

    mine_chosen = Signal()
    theirs_chosen = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Conflict()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]  # written by pyside6-uic
        self.model: RecordTableModel[Difference] = RecordTableModel(
            [
                Column(self.tr("Field"), lambda row: row.field, width=18),
                Column(self.tr("As I saw it"), lambda row: row.seen, width=28, tip=lambda row: row.seen),
                Column(self.tr("Mine"), lambda row: row.mine, width=34, tip=lambda row: row.mine),
                Column(self.tr("The registry's"), lambda row: row.theirs, width=34, tip=lambda row: row.theirs),
            ],
            lambda row: row.field,
            self,
        )
        self.table = RecordTable(self.model, self)
        self.table.setAccessibleName(self.tr("What I saw, mine and the registry's, field by field"))
        same = self.tr("No field differs any more: the registry only has a newer version of the record.")
        self.table.explain_empty(same, same)
        self.ui.layout.insertWidget(1, self.table)
        self.ui.mine.clicked.connect(self.mine_chosen)
        self.ui.theirs.clicked.connect(self.theirs_chosen)
        self.ui.back.clicked.connect(self.left)

    def show_conflict(self, desk: Desk, title: str, row: OutboxRow) -> None:
        """``title`` names the action of the row and whom it is about. The row has a record."""
        if row.record is None:
            return
        changed = self.tr("{title}: the record was changed at the registry after you had seen it. Nothing was done.")
        self.ui.explanation.setText(one_line(changed.format(title=title)))
        self.model.set_records(differences(desk, row.seen or row.record, row.item.action, row.record))
        self.table.setColumnHidden(SEEN, row.seen is None)
        self._offer(row.standing)
        notice = self._notice(desk, row)
        self.ui.notice.setText(one_line(notice))
        self.ui.notice.setVisible(bool(notice))

    def _offer(self, standing: Standing) -> None:
        ui, is_same = self.ui, standing is Standing.SAME
        ui.mine.setVisible(not is_same)
        ui.mine.setEnabled(standing in {Standing.WHOLE, Standing.REST})
        rest = standing is Standing.REST
        ui.mine.setText(self.tr("Decide the &rest…") if rest else self.tr("Do &mine again"))
        ui.theirs.setText(self.tr("I have &seen it") if is_same else self.tr("&Keep the registry's"))
        (ui.mine if ui.mine.isEnabled() and not is_same else ui.theirs).setFocus()

    def _notice(self, desk: Desk, row: OutboxRow) -> str:
        left = self.tr("Still to be decided: {fields}. Your decisions on all others are kept.")
        return {
            Standing.WHOLE: "",
            Standing.REST: left.format(fields=self.tr(", ").join(_open_fields(desk, row))),
            Standing.SAME: self.tr("It was done just as you wanted it: there is nothing to choose."),
            Standing.OTHERWISE: self._too_late(row.record),
        }[row.standing]

    def _too_late(self, record: Record | None) -> str:
        match record:
            case Application():
                return self.tr("Yours can't be done any more, because the application has gone on meanwhile.")
            case ChangeRequest(state=RequestState.WITHDRAWN):
                return self.tr("Yours can't be done any more, because the nurse has taken the request back.")
            case ChangeRequest():
                return self.tr("Yours can't be done any more, because the request has been decided meanwhile.")
        return self.tr("Yours can't be done any more as the record stands now.")


def _open_fields(desk: Desk, row: OutboxRow) -> list[str]:
    action, seen, current = row.item.action, row.seen, row.record
    if not isinstance(action, DecideChangeRequest) or not isinstance(current, ChangeRequest):
        return []
    merge = merged(action, seen, current)
    return [desk.label("member", field) for field in merge.open]
