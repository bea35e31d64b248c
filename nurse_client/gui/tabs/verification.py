"""注册验证: people looked up in the national register, and what the answer means for this institution."""

from collections import Counter
from math import ceil

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nurse_client.domain.guidance import situation
from nurse_client.domain.guidance_texts import Situation
from nurse_client.domain.inquiry import MOST_AT_ONCE
from nurse_client.domain.messages import Registration
from nurse_client.gui.desk import Desk
from nurse_client.gui.forms.ui_verification_tab import Ui_VerificationTab
from nurse_client.gui.manual.topic import set_topic
from nurse_client.gui.models.record_model import Column, RecordTableModel
from nurse_client.gui.models.record_table import RecordTable
from nurse_client.gui.panels.guidance_panel import GuidancePanel
from nurse_client.gui.widgets.splitting import beside
from nurse_client.gui.words.common import SHAPES, day_words, instant_words
from nurse_client.gui.words.sentences import reason, sentence
from nurse_client.gui.work.look_up import Answered, Line, LookUpRow, asker, lines_of
from nurse_client.registry.errors import RegistryError, TooManyRequests

_COUNTED = (Situation.HERE, Situation.ELSEWHERE, Situation.NOT_FOUND)
"""What the summary counts apart; all others have no valid registration."""


class VerificationTab(QWidget):
    """Look-ups are live only. What was typed stays until it is typed over, whatever the registry answers.

    ``nurse_opened`` carries the id of a nurse of this institution whose file is to be shown, ``application_opened``
    that of an application.
    """

    nurse_opened = Signal(str)
    application_opened = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_topic(self, "verification")
        self._desk = desk
        self.ui = Ui_VerificationTab()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]  # written by pyside6-uic
        self.model: RecordTableModel[LookUpRow] = RecordTableModel(self._columns(), lambda row: row.row_id, self)
        self.table = self._make_table()
        self.panel = GuidancePanel(desk, self)
        beside(self.ui.splitter, (self.table, 2), (self.panel, 1))
        self.ui.splitter.setSizes([2000, 1000])  # shares of what there is
        self.setFocusProxy(self.ui.question)
        self.ui.report.hide()
        self.ui.question.asked.connect(self.ui.look_up.click)
        self.ui.look_up.clicked.connect(self._look_up)
        self.table.current_changed.connect(self.panel.show_row)
        self.panel.nurse_opened.connect(self.nurse_opened)
        self.panel.application_opened.connect(self.application_opened)
        self.table.opened.connect(lambda _: self.panel.ui.answer.setFocus())

    def set_search(self, typed: str) -> None:
        """Shows only the answers that match what was typed."""
        self.model.search(typed)

    def _columns(self) -> list[Column[LookUpRow]]:
        return [
            Column(self.tr("Asked for"), _asked_words, lambda row: row.line.number, width=20),
            Column(self.tr("Name"), lambda row: row.found.name if row.found else "", width=8),
            Column(self.tr("Sex"), lambda row: self._desk.label("sex", row.found.sex) if row.found else "", width=5),
            Column(self.tr("ID number"), lambda row: row.found.id_number_masked if row.found else "", width=20),
            Column(self.tr("Certificate no."), lambda row: row.found.certificate_no if row.found else "", width=14),
            Column(self.tr("Status"), self._status_words, width=14),
            Column(
                self.tr("Valid until"),
                lambda row: day_words(row.found.valid_until) if row.found else "",
                lambda row: row.found.valid_until if row.found else None,
                width=11,
            ),
            Column(self.tr("Registered at"), lambda row: row.found.institution_name if row.found else "", width=22),
            Column(self.tr("Approved by"), lambda row: row.found.authority_name if row.found else "", width=22),
            Column(self.tr("Province"), self._province, width=12),
            Column(
                self.tr("Checked at"), lambda row: instant_words(row.checked_at), lambda row: row.checked_at, width=16
            ),
        ]

    def _status_words(self, row: LookUpRow) -> str:
        if row.line.asked is None:
            return self.tr("? Not recognised")
        if row.found is None:
            return self.tr("∅ Not found")
        status = row.found.status  # of a registry that may know more of them than we do
        return f"{SHAPES.get(status, '?')} {self._desk.label('registration_status', status)}"

    def _province(self, row: LookUpRow) -> str:
        return self._desk.label("province", row.found.province) if row.found else ""

    def _make_table(self) -> RecordTable:
        table = RecordTable(self.model, self)
        table.setAccessibleName(self.tr("Answers of the register"))
        table.setAccessibleDescription(self.tr("Arrow keys move, Enter leads to the panel at the right"))
        table.explain_empty(
            self.tr("Nobody was looked up yet. Type a number or a name above, or paste a list, and press Enter."),
            self.tr("No answer matches the search at the top of the window. Clear it to see them all."),
        )
        table.keep_widths(self._desk.settings, "verification/columns")
        return table

    def _look_up(self) -> None:
        lines = lines_of(self.ui.question.toPlainText())
        asked = [line.asked for line in lines if line.asked]
        if not asked:
            self._say(self.tr("Nothing to look up: type an ID number, a certificate number or a name."))
        elif len(lines) > MOST_AT_ONCE:
            too_many = self.tr("{count} lines are more than the {most} that can be asked at once: take some away.")
            self._say(too_many.format(count=len(lines), most=MOST_AT_ONCE))
        else:
            self._desk.note("looked_up", {"asked": "; ".join(one.masked() for one in asked)})
            self._ask(lines)

    def _ask(self, lines: list[Line]) -> None:
        self.ui.look_up.setEnabled(False)
        self._say(self.tr("The register is being asked…"))
        self._desk.parking.ask(self, asker(self._desk, lines), self._show, self._explain, self._wait_for_password)

    def _wait_for_password(self) -> None:
        self.ui.look_up.setEnabled(True)
        self._say(self.tr("The registry wants you to sign in first. Its answer comes by itself after that."))

    def _show(self, answered: Answered) -> None:
        self.ui.look_up.setEnabled(True)
        self.model.set_records(answered.rows, answered.haystacks)
        if self.model.rowCount():
            self.table.selectRow(0)
        self._say(self._summary(answered))

    def _summary(self, answered: Answered) -> str:
        counts = Counter(self._kind(row.found) for row in answered.rows if row.line.asked)
        here, elsewhere, nobody = (counts.pop(kind, 0) for kind in _COUNTED)
        summary = self.tr(
            "Registered here: {here}. Elsewhere: {elsewhere}. No valid registration: {ended}. Not found: {nobody}."
        )
        said = [summary.format(here=here, elsewhere=elsewhere, ended=counts.total(), nobody=nobody)]
        unread = sum(row.line.asked is None for row in answered.rows)
        if unread:
            said.append(self.tr("Lines not recognised: {count}.").format(count=unread))
        if answered.truncated:
            said.append(self.tr("There are more people of a name than are shown: add the end of the ID number."))
        return "\n".join(said)

    def _kind(self, found: Registration | None) -> Situation:
        return situation(found, self._desk.institution.name)

    def _explain(self, error: Exception) -> None:
        self.ui.look_up.setEnabled(True)
        if isinstance(error, TooManyRequests):
            wait = self.tr("Too many look-ups in a minute: try again in {seconds} seconds. What you typed stays here.")
            self._say(wait.format(seconds=ceil(error.retry_after or 60)))
        elif isinstance(error, RegistryError):
            unasked = self.tr(
                "Not looked up: {reason}. Only the register itself can answer. What you typed stays: try again later."
            )
            self._say(unasked.format(reason=reason(error)))
        else:
            self._say(sentence(error))

    def _say(self, text: str) -> None:
        self.ui.report.setText(text)
        self.ui.report.show()


def _asked_words(row: LookUpRow) -> str:
    """What was asked, with its line; of what was not recognised, which may be anything, the line only."""
    asked = row.line.asked
    return f"{row.line.number}  {asked.masked()}" if asked else f"{row.line.number}"
