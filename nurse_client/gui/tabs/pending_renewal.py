"""待延续: nurses whose registration is to be renewed, by phase of the legal window."""

from collections import Counter
from datetime import date

from PySide6.QtWidgets import QTabBar, QWidget

from nurse_client.domain.records import AccountState, Business
from nurse_client.domain.reference import parameters_for
from nurse_client.domain.renewal import Phase, Window, ends_to_be_renewed, is_to_be_renewed
from nurse_client.gui.desk import Desk
from nurse_client.gui.manual.topic import set_topic
from nurse_client.gui.models.record_model import Column
from nurse_client.gui.tabs.renewal_list import RenewalList
from nurse_client.gui.theme import Tone
from nurse_client.gui.widgets.choices import chosen
from nurse_client.gui.words.common import SHAPES, day_words, pending_words, phase_words, window_tone
from nurse_client.gui.words.renewals import renewal_notice
from nurse_client.gui.words.tongue import Tongue
from nurse_client.gui.work.renewals import RenewalRow, state_words

EVERY_PHASE = ""
"""The filter that lets every phase through."""
PHASES = (EVERY_PHASE, Phase.NOT_OPEN, Phase.OPEN, Phase.LAST_DAY_NEAR, Phase.LATE)


class PendingRenewalTab(RenewalList):
    """The registrations to be renewed, and for each nurse the notice to her."""

    BUSINESSES = frozenset({Business.RENEWAL})
    NAME = "pending_renewal"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        set_topic(self, "to-be-renewed")
        self.setAccessibleName(self.tr("Registrations to be renewed"))
        self.table.setAccessibleName(self.tr("Nurses to be renewed"))
        self.table.explain_empty(
            self.tr("No registration ends soon. Nurses show here 90 days before their renewal window opens."),
            self.tr(
                "Nobody is in this phase or matches. Choose “All”, or press “Show all” to clear search and filter."
            ),
        )
        self.ui.heading.setText(self.tr("Notice to the nurse"))
        self.phases = self._make_phases()
        self._count_phases()
        self.model.modelReset.connect(self._count_phases)

    def _ends(self) -> tuple[date, date]:
        desk, today = self._desk, self._desk.today()
        return ends_to_be_renewed(today, parameters_for(desk.reference, desk.institution.province, today))

    def _belongs(self, window: Window) -> bool:
        return is_to_be_renewed(window, self._desk.today())

    def _text_on(self, row: RenewalRow, tongue: Tongue) -> str:
        return renewal_notice(self._desk, row, tongue)

    def _wants(self, row: RenewalRow) -> bool:
        return chosen(self.phases) in (EVERY_PHASE, row.window.phase) and self._is_in_department(row)

    def _columns(self) -> list[Column[RenewalRow]]:
        return [
            *self._nurse_columns(),
            Column(
                self.tr("Phase"),
                lambda row: f"{SHAPES[row.window.phase]} {phase_words(row.window.phase)}",
                lambda row: list(Phase).index(row.window.phase),
                width=13,
                tone=lambda row: window_tone(row.window),
            ),
            Column(self.tr("Opens on"), lambda row: day_words(row.window.opens_on), width=10),
            Column(self.tr("Last legal day"), lambda row: day_words(row.window.last_legal_day), width=11),
            *self._day_columns(self.tr("Days left")),
            Column(self.tr("Account"), self._account, width=10, tone=_account_tone),
            Column(
                self.tr("Renewal"), lambda row: state_words(row, self._tongue) or self.tr("– Not applied"), width=13
            ),
            Column(
                self.tr("To be sent"),
                lambda row: pending_words((row.application and row.application.item) or row.file.item),
                width=12,
            ),
        ]

    def _account(self, row: RenewalRow) -> str:
        state = row.file.nurse.account_state
        label = self._desk.label("account_state", state)
        return label if state is AccountState.ACTIVE else f"▲ {label}"

    def _make_phases(self) -> QTabBar:
        bar = QTabBar(self)
        bar.setAccessibleName(self.tr("Phase of the renewal window"))
        bar.setDrawBase(False)
        bar.setExpanding(False)
        for phase in PHASES:
            bar.setTabData(bar.addTab(""), phase)
        self.ui.layout.insertWidget(0, bar)
        for before, behind in ((self.ui.department, bar), (bar, self.ui.department)):  # first to the place, then before
            QWidget.setTabOrder(before, behind)
        bar.currentChanged.connect(self._filter)
        return bar

    def _count_phases(self) -> None:
        """Writes on each phase how many nurses of the chosen department are in it."""
        counts = Counter(row.window.phase for row in self.model.records if self._is_in_department(row))
        template = self.tr("{name} {count}")
        for index, phase in enumerate(PHASES):
            name = phase_words(Phase(phase)) if phase else self.tr("All")
            count = counts[Phase(phase)] if phase else counts.total()
            self.phases.setTabText(index, template.format(name=name, count=count))

    def _show_all(self) -> None:
        self.phases.setCurrentIndex(0)
        super()._show_all()


def _account_tone(row: RenewalRow) -> Tone | None:
    return None if row.file.nurse.account_state is AccountState.ACTIVE else Tone.NEAR
