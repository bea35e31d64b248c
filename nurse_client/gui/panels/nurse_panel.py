"""The file of one nurse: record, history of the registration, applications, printed forms."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from nurse_client.domain.plain_text import one_line
from nurse_client.domain.records import Application
from nurse_client.gui.background import Job
from nurse_client.gui.desk import Desk
from nurse_client.gui.forms.ui_nurse_panel import Ui_NursePanel
from nurse_client.gui.models.record_model import Column, RecordTableModel
from nurse_client.gui.models.record_table import RecordTable
from nurse_client.gui.panels.headings import make_title
from nurse_client.gui.panels.nurse_actions import NurseActions
from nurse_client.gui.panels.nurse_facts import nurse_facts
from nurse_client.gui.panels.nurse_history import NurseHistory
from nurse_client.gui.panels.nurse_papers import NursePapers
from nurse_client.gui.words.common import age_on, day_of, day_words, pending_words, shaped, window_words
from nurse_client.gui.work.application_state import ApplicationRow, application_rows
from nurse_client.gui.work.roster import RosterRow
from nurse_client.store.outbox import Receipt

SETTLED = 250
"""Milliseconds on one nurse before more is read about her: who scrolls by asks the registry nothing."""


class NursePanel(QWidget):
    """Shows a row of the roster. ``application_opened`` carries the id of the application that was chosen;
    ``outbox_wanted`` leads to what waits or was refused."""

    application_opened = Signal(str)
    outbox_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._row: RosterRow | None = None
        self.ui = Ui_NursePanel()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]  # written by pyside6-uic
        self.setFocusProxy(self.ui.parts)
        make_title(self.ui.name)
        self.for_nurse = NurseActions(desk, self)
        self.ui.layout.insertWidget(self.ui.layout.indexOf(self.ui.parts), self.for_nurse)
        self.for_nurse.outbox_wanted.connect(self.outbox_wanted)
        self.for_nurse.application_opened.connect(self.application_opened)
        self.history = NurseHistory(desk, self)
        self.ui.history_layout.addWidget(self.history)
        self.applications: RecordTableModel[ApplicationRow] = RecordTableModel(
            self._columns(), lambda row: row.application.application_id, self
        )
        self.ui.applications_layout.addWidget(self._make_table())
        self.papers = NursePapers(desk, self)
        self.papers.application_opened.connect(self.application_opened)
        self.papers.doubtful.connect(self._name_papers)
        self.ui.papers_layout.addWidget(self.papers)
        self._settled = QTimer(self, singleShot=True, interval=SETTLED)
        self._settled.timeout.connect(self._read_file)
        self.ui.reveal.toggled.connect(self._reveal)
        self.show_row(None)

    def show_row(self, row: RosterRow | None) -> None:
        """Shows this nurse; None: no nurse is chosen."""
        same = row is not None and self._row is not None and row.nurse.nurse_id == self._row.nurse.nurse_id
        self._row = row
        if not same:
            self.ui.reveal.setChecked(False)
            self.history.show_nurse("")
            self.papers.show_nurse("")
            self.applications.set_records([])
        self.ui.parts.setVisible(row is not None)
        self.for_nurse.show_row(row)
        self._show_heading()
        self._show_record()
        if row is not None:
            self._settled.start()

    def _columns(self) -> list[Column[ApplicationRow]]:
        desk = self._desk
        return [
            Column(self.tr("Business"), lambda row: desk.label("business", row.shown.business), width=10),
            Column(self.tr("Submitted"), lambda row: day_of(row.shown.submitted_at), width=11),
            Column(
                self.tr("Institution"),
                lambda row: shaped(desk, "institution_state", row.shown.institution_state),
                width=13,
            ),
            Column(
                self.tr("Authority"), lambda row: shaped(desk, "authority_state", row.shown.authority_state), width=11
            ),
            Column(self.tr("To be sent"), lambda row: pending_words(row.item), width=12),
        ]

    def _make_table(self) -> RecordTable:
        table = RecordTable(self.applications, self)
        table.setAccessibleName(self.tr("Applications of the nurse"))
        table.setAccessibleDescription(self.tr("Enter opens the application under Business"))
        nothing = self.tr("No application. A nurse applies in her own account; it then arrives here by itself.")
        table.explain_empty(nothing, nothing)
        table.opened.connect(lambda row: self.application_opened.emit(row.application.application_id))
        return table

    def _show_heading(self) -> None:
        row = self._row
        if row is None:
            self.ui.name.setText(self.tr("No nurse is chosen"))
            for line in (self.ui.summary, self.ui.window, self.ui.pending):
                line.hide()
            return
        nurse, label = row.nurse, self._desk.label
        self.ui.summary.show()
        self.ui.name.setText(one_line(nurse.name))
        self.ui.summary.setText(
            one_line(
                self.tr("{sex} · {age} years · {title} · {department}").format(
                    sex=label("sex", nurse.sex),
                    age=age_on(nurse, self._desk.today()) or "?",
                    title=label("technical_title", nurse.technical_title),
                    department=nurse.department,
                )
            )
        )
        valid = self.tr("Valid until {day} · {window}")
        self.ui.window.setText(
            valid.format(day=day_words(nurse.valid_until), window=window_words(row.window)) if row.window else ""
        )
        self.ui.pending.setText(pending_words(row.item))
        for line in (self.ui.window, self.ui.pending):
            line.setVisible(bool(line.text()))

    def _show_record(self) -> None:
        if self._row is not None:
            in_full = self.ui.reveal.isChecked()
            self.ui.record.show_facts(nurse_facts(self._desk, self._row.nurse, in_full=in_full))

    def _reveal(self, shown: bool) -> None:
        if shown and self._row is not None:
            self._desk.note("identity_shown", {"nurse_id": self._row.nurse.nurse_id})
        self._show_record()

    def _read_file(self) -> None:
        if self._row is None:
            return
        records, outbox, nurse_id = self._desk.records, self._desk.outbox, self._row.nurse.nurse_id
        self.history.show_nurse(nurse_id)
        self.papers.show_nurse(nurse_id)

        def read(_: Job) -> tuple[list[Application], list[Receipt]]:
            hers = [application for application in records.all(Application) if application.nurse_id == nurse_id]
            return hers, outbox.receipts_about(nurse_id)

        self._desk.background.run(self, read, lambda file: self._show_file(nurse_id, *file))

    def _name_papers(self, doubtful: bool) -> None:
        """Says at the part's tab that a form has changed after it was printed."""
        name = self.tr("Print&ed ▲") if doubtful else self.tr("Print&ed")
        self.ui.parts.setTabText(self.ui.parts.indexOf(self.ui.papers_part), name)

    def _show_file(self, nurse_id: str, applications: list[Application], receipts: list[Receipt]) -> None:
        if self._row is not None and self._row.nurse.nurse_id == nurse_id:
            self.applications.set_records(application_rows(applications, self._desk.pending_items))
            self.for_nurse.show_receipts(receipts)
