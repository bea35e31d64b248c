"""One nurse of the institution, found by what one knows of her."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from nurse_client.domain.identity import masked
from nurse_client.domain.plain_text import one_line
from nurse_client.domain.records import Nurse
from nurse_client.gui.desk import Desk
from nurse_client.gui.forms.ui_choose_nurse import Ui_ChooseNurse
from nurse_client.gui.manual.topic import set_topic
from nurse_client.gui.models.record_model import Column, RecordTableModel
from nurse_client.gui.models.record_table import RecordTable
from nurse_client.gui.widgets.sizes import open_at
from nurse_client.gui.words.common import day_words


class ChooseNurse(QDialog):
    """``chosen`` carries the id of the nurse; the dialog closes with it."""

    chosen = Signal(str)

    def __init__(self, desk: Desk, question: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_topic(self, "deregistration")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self.ui = Ui_ChooseNurse()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]  # written by pyside6-uic
        self.ui.question.setText(one_line(question))
        self.model: RecordTableModel[Nurse] = RecordTableModel(self._columns(), lambda nurse: nurse.nurse_id, self)
        self.table = self._make_table()
        self.ui.layout.insertWidget(2, self.table, 1)
        QWidget.setTabOrder(self.ui.search, self.table)
        open_at(self, 110, 26)
        self._connect()
        records = desk.records
        desk.background.run(self, lambda _: records.roster(), self._show)

    def _columns(self) -> list[Column[Nurse]]:
        label = self._desk.label
        return [
            Column(self.tr("Name"), lambda nurse: nurse.name, width=10),
            Column(self.tr("Department"), lambda nurse: nurse.department, width=16),
            Column(self.tr("Certificate no."), lambda nurse: nurse.certificate_no, width=14),
            Column(self.tr("ID number"), lambda nurse: masked(nurse.id_number), width=20),
            Column(self.tr("Status"), lambda nurse: label("registration_status", nurse.registration_status), width=14),
            Column(
                self.tr("Valid until"),
                lambda nurse: day_words(nurse.valid_until),
                lambda nurse: nurse.valid_until,
                width=11,
            ),
        ]

    def _make_table(self) -> RecordTable:
        table = RecordTable(self.model, self)
        table.setAccessibleName(self.tr("Nurses of the institution"))
        table.setSelectionMode(RecordTable.SelectionMode.SingleSelection)
        table.explain_empty(
            self.tr("No nurse is here yet. The roster arrives with the first connection to the registry."),
            self.tr("No nurse matches. Type less, or another thing that you know of her."),
        )
        return table

    def _connect(self) -> None:
        self.ui.search.textChanged.connect(self._search)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self.ui.search, context=Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self.table.setFocus)
        self.table.current_changed.connect(lambda nurse: self.ui.choose.setEnabled(nurse is not None))
        self.table.opened.connect(self._choose)
        self.ui.choose.clicked.connect(lambda: self._choose(self.table.current_record()))
        self.ui.cancel.clicked.connect(self.reject)
        self.ui.choose.setEnabled(False)

    def _show(self, roster: list[tuple[Nurse, str]]) -> None:
        self.model.set_records([nurse for nurse, _ in roster], [haystack for _, haystack in roster])
        self._search(self.ui.search.text())

    def _search(self, typed: str) -> None:
        """The first that matches is chosen at once: Enter goes on with her."""
        self.model.search(typed)
        if self.model.rowCount():
            self.table.selectRow(0)
        self.ui.choose.setEnabled(self.table.current_record() is not None)

    def _choose(self, nurse: Nurse | None) -> None:
        if nurse is not None:
            self.accept()
            self.chosen.emit(nurse.nurse_id)
