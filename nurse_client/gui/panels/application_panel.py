"""One application: its two states, the rule check, what was declared, and what the institution does with it."""

from collections.abc import Callable
from typing import TypedDict

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from nurse_client.domain.actions import (
    AnyAction,
    ConfirmApplication,
    ReturnApplication,
    SetAuthority,
    WithdrawConfirmation,
)
from nurse_client.domain.plain_text import one_line, plain
from nurse_client.domain.records import Application, InstitutionState, Record
from nurse_client.domain.rules import Level
from nurse_client.gui.desk import Desk, Stamp
from nurse_client.gui.forms.ui_application_panel import Ui_ApplicationPanel
from nurse_client.gui.panels.application_facts import (
    detail_facts,
    finding_facts,
    material_facts,
    paper_fact,
    state_facts,
)
from nurse_client.gui.panels.fact_sheet import Fact
from nurse_client.gui.panels.headings import make_heading, make_title
from nurse_client.gui.panels.nurse_facts import declared_facts
from nurse_client.gui.paper.trail import PAPER, PaperReader, PaperRow
from nurse_client.gui.widgets.button_keys import press_by
from nurse_client.gui.words.common import finding_words, pending_words
from nurse_client.gui.work.application_state import ApplicationRow, can_be_withdrawn
from nurse_client.gui.work.examination import Examination, examiner


class ApplicationPanel(QWidget):
    """Shows a row of 业务办理. ``form_wanted`` carries the application whose form is to be printed,
    ``authorities_wanted`` the kind of business that needs an authority; ``outbox_wanted`` leads to what was refused."""

    form_wanted = Signal(object)
    authorities_wanted = Signal(object)
    outbox_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._row: ApplicationRow | None = None
        self._examination: Examination | None = None
        self._paper: PaperRow | None = None
        self._deciding = False
        self._give_reason: Callable[[str], None] = lambda _: None
        self.ui = Ui_ApplicationPanel()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]  # written by pyside6-uic
        self.setFocusProxy(self.ui.scroll)
        make_title(self.ui.title)
        self._connect()
        self.show_row(None)

    @property
    def application_id(self) -> str:
        """The application that is shown, or nothing."""
        return self._row.application.application_id if self._row else ""

    @property
    def examination(self) -> Examination | None:
        """What the rules say about the application that is shown; None while they are being asked."""
        return self._examination

    def show_row(self, row: ApplicationRow | None) -> None:
        """Shows this application; None: none is chosen. The same one again keeps what is being written about it."""
        if row is None or row.application.application_id != self.application_id:
            self._examination = self._paper = None
            self.ui.opinion.clear()
            self.ui.reason.hide()
            self.ui.scroll.verticalScrollBar().setValue(0)
        self._row, self._deciding = row, False
        self._show()
        if row is not None:
            self._examine(row.application)
            self._read_paper(row.application)

    def showEvent(self, event: QShowEvent) -> None:
        """Dresses the headings: under a style sheet Qt forgets the fonts in a scroll area that got a new parent."""
        make_heading(self.ui.findings_heading, self.ui.details_heading)
        make_heading(self.ui.materials_heading, self.ui.declared_heading)
        super().showEvent(event)

    def _connect(self) -> None:
        self.ui.confirm.clicked.connect(self._confirm)
        press_by(self.ui.confirm, "Ctrl+Return")
        self.ui.return_.clicked.connect(self._ask_why_returned)
        self.ui.withdraw.clicked.connect(self._ask_why_withdrawn)
        self.ui.reason.given.connect(self._reason_given)
        self.ui.reason.cancelled.connect(self._reason_cancelled)
        self.ui.authority_choice.offer(self._desk)
        self.ui.authority_choice.chosen.connect(self._set_authority)
        self.ui.authority_choice.settings_wanted.connect(self._want_authorities)
        self._desk.trouble.connect(self._on_trouble)
        self._desk.changed.connect(self._on_changed)
        self.ui.print.clicked.connect(self._print)
        self.ui.outbox.clicked.connect(self.outbox_wanted)

    def _print(self) -> None:
        if self._row is not None:
            self.form_wanted.emit(self._row.application)

    def _want_authorities(self) -> None:
        if self._row is not None:
            self.authorities_wanted.emit(self._row.application.business)

    def _examine(self, application: Application) -> None:
        examine = examiner(self._desk)
        self._desk.background.run(
            self, lambda _: examine([application])[0], lambda found: self._take(application, found)
        )

    def _take(self, application: Application, examination: Examination) -> None:
        if self._row is not None and self._row.application == application:
            self._examination = examination
            self._show()

    def _on_changed(self, kinds: frozenset[str]) -> None:
        if PAPER in kinds and self._row is not None:
            self._read_paper(self._row.application)

    def _read_paper(self, application: Application) -> None:
        reader = PaperReader(self._desk)
        self._desk.background.run(
            self, lambda _: reader.of([application]), lambda papers: self._take_paper(application, papers)
        )

    def _take_paper(self, application: Application, papers: list[PaperRow]) -> None:
        if self._row is not None and self._row.application == application:
            self._paper = papers[0] if papers else None
            self._show()

    def _show(self) -> None:
        row = self._row
        self.ui.scroll.setVisible(row is not None)
        self.ui.print.setVisible(row is not None)
        if row is None:
            self.ui.title.setText(self.tr("No application is chosen"))
        else:
            self._show_contents(row)
        self.ui.pending.setText(pending_words(row.item) if row else "")
        self.ui.pending.setVisible(bool(self.ui.pending.text()))
        self.ui.outbox.setVisible(row is not None and row.item is not None and row.item.is_refused)
        self._show_what_can_be_done()

    def _show_contents(self, row: ApplicationRow) -> None:
        desk, shown, examined = self._desk, row.shown, self._examination
        title = self.tr("{name} · {business}")
        named = title.format(name=shown.nurse.name, business=desk.label("business", shown.business))
        self.ui.title.setText(one_line(named))
        receipt_no = examined.receipt.receipt_no if examined and examined.receipt else ""
        receipt = Fact(self.tr("Receipt"), receipt_no)
        states = state_facts(desk, _with_authority(shown, examined))
        self.ui.states.show_facts([*states, receipt, paper_fact(desk, self._paper)])
        checking = [Fact(self.tr("Checking…"), self.tr("The rules are being checked."))]
        self.ui.findings.show_facts(finding_facts(desk, examined.findings) if examined else checking)
        self.ui.details.show_facts(detail_facts(desk, shown))
        self.ui.materials.show_facts(material_facts(desk, shown, examined.circumstances if examined else None))
        self.ui.declared.show_facts(declared_facts(desk, shown.nurse, examined.registered if examined else None))

    def _show_what_can_be_done(self) -> None:
        """Only what the registry would accept can be pressed; what can't be confirmed says why."""
        row, examined, asking = self._row, self._examination, not self.ui.reason.isHidden()
        free = row is not None and row.item is None and not self._deciding
        undecided = free and row is not None and row.application.institution_state is InstitutionState.PENDING
        blocking = [found for found in examined.findings if found.level is Level.BLOCKING] if examined else []
        for widget in (self.ui.opinion_row, self.ui.confirm, self.ui.return_):
            widget.setVisible(undecided and not asking)
        self.ui.confirm.setEnabled(examined is not None and not blocking)
        self.ui.withdraw.setVisible(free and row is not None and can_be_withdrawn(row.application) and not asking)
        self.ui.notice.setVisible(undecided and bool(blocking))
        unset = any(found.rule == "authority_unset" for found in blocking)
        self.ui.authority_choice.setVisible(undecided and unset)
        if blocking:
            why = self.tr("It can't be confirmed yet: {reason}")
            self.ui.notice.setText(plain(why.format(reason=finding_words(self._desk, blocking[0]))))

    def _confirm(self) -> None:
        row, opinion = self._row, plain(self.ui.opinion.text())
        if row is not None:
            self._act(lambda stamp: ConfirmApplication(**stamp, **_target(row), opinion=opinion), row.application)

    def _set_authority(self, authority_id: str) -> None:
        row, examined = self._row, self._examination
        if row is None or examined is None:
            return
        business, seen = row.application.business, examined.setting
        version = seen.version if seen else None
        self._act(
            lambda stamp: SetAuthority(**stamp, business=business, authority_id=authority_id, target_version=version),
            seen,
        )

    def _ask_why_returned(self) -> None:
        row = self._row
        if row is None:
            return
        question = self.tr("Why is the application of {name} returned? The nurse reads this and can apply again.")
        self._ask_why(
            question.format(name=row.shown.nurse.name),
            self.tr("&Return it"),
            lambda reason: self._act(
                lambda stamp: ReturnApplication(**stamp, **_target(row), reason=reason), row.application
            ),
        )

    def _ask_why_withdrawn(self) -> None:
        row = self._row
        if row is None:
            return
        question = self.tr("Why is the confirmation for {name} withdrawn? The application then waits here again.")
        self._ask_why(
            question.format(name=row.shown.nurse.name),
            self.tr("&Withdraw it"),
            lambda reason: self._act(
                lambda stamp: WithdrawConfirmation(**stamp, **_target(row), reason=reason), row.application
            ),
        )

    def _ask_why(self, question: str, button: str, give: Callable[[str], None]) -> None:
        self._give_reason = give
        self.ui.reason.ask(question, button)
        self._show_what_can_be_done()

    def _reason_given(self, reason: str) -> None:
        self.ui.reason.hide()
        self._give_reason(reason)

    def _reason_cancelled(self) -> None:
        self.ui.reason.hide()
        self._show_what_can_be_done()
        self.setFocus()

    def _act(self, make: Callable[[Stamp], AnyAction], seen: Record | None) -> None:
        """Hands the decision over. The buttons are gone until the desk shows it as pending, or says why it can't."""
        self._deciding = True
        self._desk.act(make, seen=[seen] if seen else [])
        self._show_what_can_be_done()

    def _on_trouble(self) -> None:
        self._deciding = False
        self._show_what_can_be_done()


def _with_authority(application: Application, examination: Examination | None) -> Application:
    """The application with the authority that it would go to, while it has not gone to one."""
    setting = examination.setting if examination else None
    authority_id = application.authority_id or (setting.authority_id if setting else None)
    return replace(application, authority_id=authority_id)


class _Target(TypedDict):
    application_id: str
    target_version: int


def _target(row: ApplicationRow) -> _Target:
    """The application as the person saw it."""
    return {"application_id": row.application.application_id, "target_version": row.application.version}
