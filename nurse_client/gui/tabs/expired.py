"""过期未延续: nurses whose registration has ended, and the ways on."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QWidget

from nurse_client.domain.records import Business, Nurse
from nurse_client.domain.renewal import Phase, Window
from nurse_client.gui.desk import Desk
from nurse_client.gui.manual.topic import set_topic
from nurse_client.gui.models.record_model import Column
from nurse_client.gui.paper.production import show_papers
from nurse_client.gui.tabs.renewal_list import RenewalList
from nurse_client.gui.theme import Tone
from nurse_client.gui.words.common import pending_words
from nurse_client.gui.words.renewals import must_not_practise, ways_on
from nurse_client.gui.words.tongue import Tongue
from nurse_client.gui.work.renewals import RenewalRow, counts_as_renewed, state_words

if TYPE_CHECKING:  # nothing of paper is loaded before the first print
    from nurse_client.documents.forms import Paper


class ExpiredTab(RenewalList):
    """The registrations that have ended: nobody here may practise, and the text says what can be done."""

    BUSINESSES = frozenset({Business.RENEWAL, Business.DEREGISTRATION, Business.RE_REGISTRATION})
    NAME = "expired"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        set_topic(self, "expired")
        self.setAccessibleName(self.tr("Registrations that have ended"))
        self.table.setAccessibleName(self.tr("Nurses whose registration has ended"))
        self.table.explain_empty(
            self.tr("Nobody's registration has ended without a renewal. Whoever misses the renewal shows here."),
            self.tr("Nobody matches. Press “Show all” to clear the search and the filter."),
        )
        self.ui.heading.setText(self.tr("The ways on"))
        self.copy_list = self._make_copy_list()
        self.print_sheet = self._make_print_sheet()
        self.deregister = self._make_deregister()

    def _ends(self) -> tuple[date, date]:
        return date.min, self._desk.today()

    def _belongs(self, window: Window) -> bool:
        return window.phase is Phase.EXPIRED

    def _text_on(self, row: RenewalRow, tongue: Tongue) -> str:
        return ways_on(self._desk, row, tongue)

    def _columns(self) -> list[Column[RenewalRow]]:
        label = self._desk.label
        return [
            *self._nurse_columns(),
            *self._day_columns(self.tr("Days since")),
            Column(
                self.tr("Practice"),
                self._practice,
                width=16,
                tone=lambda row: Tone.NEAR if counts_as_renewed(row) else Tone.STOPPED,
            ),
            Column(self.tr("Account"), lambda row: label("account_state", row.file.nurse.account_state), width=12),
            Column(self.tr("Under way"), self._under_way, width=26),
            Column(
                self.tr("To be sent"),
                lambda row: pending_words((row.application and row.application.item) or row.filing or row.file.item),
                width=14,
            ),
        ]

    def _file_deregistration(self) -> None:
        self.panel.for_nurse.file_deregistration()

    def _make_deregister(self) -> QPushButton:
        """The first of the ways on, beside the text that names it."""
        button = QPushButton(self.tr("File a dere&gistration…"), self)
        button.setToolTip(self.tr("Files the deregistration of the chosen nurse, on one of five grounds"))
        button.clicked.connect(self._file_deregistration)
        self.table.current_changed.connect(lambda row: button.setEnabled(row is not None))
        button.setEnabled(False)
        self.ui.text_bar.insertWidget(self.ui.text_bar.indexOf(self.ui.copy_text), button)
        QWidget.setTabOrder(self.table, button)
        QWidget.setTabOrder(button, self.ui.copy_text)
        return button

    def _practice(self, row: RenewalRow) -> str:
        return self.tr("▲ Ask the authority") if counts_as_renewed(row) else self.tr("■ Must not practise")

    def _under_way(self, row: RenewalRow) -> str:
        if row.application is None and row.filing is None:
            return self.tr("– Nothing filed")
        business = row.application.shown.business if row.application else Business.DEREGISTRATION
        template = self.tr("{business}: {state}")
        return template.format(business=self._desk.label("business", business), state=state_words(row, self._tongue))

    def _make_copy_list(self) -> QPushButton:
        button = QPushButton(self.tr("Copy the &list of those who must not practise"), self)
        button.setToolTip(self.tr("Puts the nurses that show here on the clipboard, department by department"))
        button.clicked.connect(self._copy_must_not_practise)
        self.model.shown_changed.connect(lambda shown: button.setEnabled(bool(shown)))
        button.setEnabled(False)
        self.ui.text_bar.addWidget(button)
        QWidget.setTabOrder(self.ui.copy_text, button)
        QWidget.setTabOrder(button, self.ui.text)
        return button

    def _copy_must_not_practise(self) -> None:
        text = must_not_practise(self._desk, self.model.shown(), self._tongue)
        self._put_on_clipboard(text, "must_not_practise", {"rows": str(self.model.rowCount())})

    def _make_print_sheet(self) -> QPushButton:
        button = QPushButton(self.tr("Print the &sheet of those who must not practise"), self)
        button.setToolTip(
            self.tr(
                "A sheet for the head nurse of the chosen department, or of each: "
                "expired, ended, revoked, suspended, not registered"
            )
        )
        button.clicked.connect(self._print_sheet)
        self.ui.filters.insertWidget(self.ui.filters.indexOf(self.ui.print_notices) + 1, button)
        QWidget.setTabOrder(self.ui.print_notices, button)
        QWidget.setTabOrder(button, self.table)
        return button

    def _print_sheet(self) -> None:
        desk, department, now = self._desk, self.ui.department.currentData(), self._desk.clock()
        undecided = {row.file.nurse.nurse_id for row in self.model.records if counts_as_renewed(row)}

        def make() -> "list[Paper]":
            from nurse_client.documents import must_not_practise as sheet  # noqa: PLC0415 - as above

            nurses = [nurse for nurse in desk.records.all(Nurse) if department in ("", nurse.department)]
            context = sheet.SheetContext(
                institution=desk.institution, labels=desk.labels, undecided=undecided, printed_at=now
            )
            return sheet.must_not_practise(nurses, context)

        show_papers(desk, self, make, self.ui.told.setText)
