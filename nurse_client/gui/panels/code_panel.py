"""One nurse's activation codes: the one that counts, what can be done about it, and all there were."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QWidget

from nurse_client.domain.activation import Obstacle, state_at
from nurse_client.domain.plain_text import one_line
from nurse_client.domain.records import ActivationCode, CodeState
from nurse_client.gui.clipboard import put
from nurse_client.gui.desk import Desk
from nurse_client.gui.forms.ui_code_panel import Ui_CodePanel
from nurse_client.gui.models.record_model import Column, RecordTableModel
from nurse_client.gui.models.record_table import RecordTable
from nurse_client.gui.panels.fact_sheet import Fact
from nurse_client.gui.panels.headings import TITLE, make_heading, make_title
from nurse_client.gui.panels.nurse_facts import member_words
from nurse_client.gui.paper.code_slips import note_shown, show_slips
from nurse_client.gui.words.actions import action_words
from nurse_client.gui.words.activation import MASK, activation_message, code_words, obstacle_words, what_it_means
from nurse_client.gui.words.common import day_of, instant_words, pending_words, shaped
from nurse_client.gui.work.activation import CodeRow, Issued, issue_codes, revoke_code

KNOWN_BY = ("department", "technical_title", "certificate_no", "id_number", "phone")
"""What tells the clerk who the nurse is."""


class CodePanel(QWidget):
    """Shows a row of 账户激活码. A code is masked until it is asked for. What ends a code says so first, in the panel.

    ``outbox_wanted`` leads to what was refused.
    """

    outbox_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._row: CodeRow | None = None
        self._deciding = False
        self._revoking = False
        self.ui = Ui_CodePanel()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]  # written by pyside6-uic
        make_title(self.ui.name)
        make_heading(self.ui.state, self.ui.codes_heading)
        self._set_code_font()
        self.codes: RecordTableModel[ActivationCode] = RecordTableModel(
            self._columns(), lambda code: code.code_id, self
        )
        self.table = self._make_table()
        self._connect()
        self.show_row(None)

    def show_row(self, row: CodeRow | None) -> None:
        """Shows this nurse; None: no nurse is chosen. The same one again keeps what is being asked and shown."""
        before, self._row, self._deciding = self._row, row, False
        if _identity(before) != _identity(row):
            self.ui.show_code.setChecked(False)
            self.ui.asking.hide()
            self._tell("")
        self._show_nurse()
        self._show_code()
        self._show_what_can_be_done()

    def enter(self) -> None:
        """Puts the cursor on what will most likely be done next."""
        ui = self.ui
        next_ = (widget for widget in (ui.outbox, ui.show_code, ui.issue, ui.reissue) if widget.isVisible())
        next(next_, self.table).setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_code_font(self) -> None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.font().pointSizeF() * TITLE)
        self.ui.code.setFont(font)

    def _columns(self) -> list[Column[ActivationCode]]:
        desk = self._desk
        return [
            Column(self.tr("State"), lambda code: shaped(desk, "code_state", state_at(code, desk.clock())), width=10),
            Column(self.tr("Issued"), lambda code: day_of(code.issued_at), lambda code: code.issued_at, width=10),
            Column(self.tr("Expires"), lambda code: day_of(code.expires_at), lambda code: code.expires_at, width=10),
            Column(self.tr("Used"), lambda code: instant_words(code.used_at), lambda code: code.used_at, width=16),
        ]

    def _make_table(self) -> RecordTable:
        table = RecordTable(self.codes, self)
        table.setAccessibleName(self.tr("All activation codes of the nurse, the newest first"))
        nothing = self.tr("No code was ever issued for her.")
        table.explain_empty(nothing, nothing)
        self.ui.layout.addWidget(table, 1)
        return table

    def _connect(self) -> None:
        ui = self.ui
        ui.outbox.clicked.connect(self.outbox_wanted)
        ui.show_code.toggled.connect(self._reveal)
        ui.copy_code.clicked.connect(lambda: self._copy(self._row.plain if self._row else ""))
        ui.copy_message.clicked.connect(
            lambda: self._copy(activation_message(self._desk, self._row) if self._row else "")
        )
        ui.slip.clicked.connect(self._print_slip)
        ui.issue.clicked.connect(self._issue)
        ui.reissue.clicked.connect(lambda: self._ask(revoking=False))
        ui.revoke.clicked.connect(lambda: self._ask(revoking=True))
        ui.do_it.clicked.connect(self._do_it)
        ui.keep.clicked.connect(self._keep)
        self._desk.trouble.connect(self._on_trouble)

    def _show_nurse(self) -> None:
        row, desk = self._row, self._desk
        for widget in (self.ui.known, self.ui.state, self.ui.meaning, self.ui.codes_heading, self.table):
            widget.setVisible(row is not None)
        if row is None:
            self.ui.name.setText(self.tr("No nurse is chosen"))
            return
        self.ui.name.setText(one_line(row.nurse.name))
        account = Fact(self.tr("Account"), shaped(desk, "account_state", row.nurse.account_state))
        known = [Fact(desk.label("member", name), member_words(desk, row.nurse, name)) for name in KNOWN_BY]
        self.ui.known.show_facts([*known, account])
        self.ui.state.setText(self.tr("Activation code: {state}").format(state=code_words(desk, row)))
        self.ui.meaning.setText(what_it_means(row))
        self.codes.set_records(row.codes)

    def _show_code(self) -> None:
        """The code where it is here, masked until asked for."""
        row = self._row
        running = row is not None and row.running is not None
        plain = row.plain if row else ""
        self.ui.code_row.setVisible(bool(plain))
        for button in (self.ui.copy_message, self.ui.slip):
            button.setVisible(running and bool(plain))
        if not plain:
            self.ui.show_code.setChecked(False)
        self.ui.code.setText(plain if self.ui.show_code.isChecked() else MASK)

    def _show_what_can_be_done(self) -> None:
        """Only what the registry would accept can be pressed."""
        row, asking = self._row, not self.ui.asking.isHidden()
        item = row.item if row else None
        template = self.tr("{action}: {state}")
        self.ui.pending.setText(
            template.format(action=action_words(item.kind), state=pending_words(item)) if item else ""
        )
        self.ui.pending.setVisible(item is not None)
        self.ui.outbox.setVisible(item is not None and item.is_refused)
        free = row is not None and item is None and not self._deciding
        if asking and not (free and row is not None and row.running):
            self.ui.asking.hide()
            asking = False
        obstacle = row.obstacle if row else None
        self.ui.issue.setVisible(free and row is not None and not row.running and obstacle in (None, Obstacle.LEFT))
        can_reissue = free and row is not None and row.running is not None and obstacle is Obstacle.HAS_CODE
        self.ui.reissue.setVisible(can_reissue and not asking)
        self.ui.revoke.setVisible(free and row is not None and row.running is not None and not asking)

    def _reveal(self, shown: bool) -> None:
        if shown and self._row is not None and self._row.running is not None:
            note_shown(self._desk, [self._row.running], "screen")
        self.ui.show_code.setText(self.tr("&Hide") if shown else self.tr("S&how"))
        self._show_code()

    def _copy(self, text: str) -> None:
        if self._row is not None and self._row.running is not None and text:
            note_shown(self._desk, [self._row.running], "clipboard")
            put(text)
            self._tell(self.tr("✔ Copied. Paste it where you want it."))

    def _print_slip(self) -> None:
        if self._row is not None:
            show_slips(self._desk, self, [self._row], self._tell)

    def _ask(self, *, revoking: bool) -> None:
        """Says what will happen, before it does."""
        code = self._row.running if self._row else None
        if code is None:
            return
        self._revoking = revoking
        ends = self.tr("Her code of {day} ends: what was handed out can no longer be used, and she gets a new one.")
        revoked = self.tr("Her code of {day} ends and she has none: without one her account can't be activated.")
        self.ui.question.setText((revoked if revoking else ends).format(day=day_of(code.issued_at)))
        self.ui.do_it.setText(self.tr("&Revoke it") if revoking else self.tr("E&nd it and issue another one"))
        self.ui.asking.show()
        self.ui.do_it.setFocus()
        self._show_what_can_be_done()

    def _do_it(self) -> None:
        code = self._row.running if self._row else None
        self.ui.asking.hide()
        if self._revoking and code is not None:
            self._deciding = True
            revoke_code(self._desk, code)
            self._show_what_can_be_done()
        elif code is not None:
            self._issue()
        self.table.setFocus()

    def _keep(self) -> None:
        self.ui.asking.hide()
        self._show_what_can_be_done()
        self.table.setFocus()

    def _issue(self) -> None:
        """Asks for a code. The buttons are gone until the desk shows it as pending, or says why it can't."""
        if self._row is None:
            return
        self._deciding = True
        passed_over = (Obstacle.HAS_CODE, Obstacle.LEFT)
        issue_codes(self._desk, self, [self._row.nurse.nurse_id], self._report, also=passed_over)
        self._show_what_can_be_done()

    def _report(self, issued: Issued) -> None:
        for obstacle in issued.refused.values():
            self._tell(self.tr("Not issued: {reason}.").format(reason=obstacle_words(obstacle)))
            self._on_trouble()

    def _tell(self, text: str) -> None:
        self.ui.told.setText(text)
        self.ui.told.setVisible(bool(text))

    def _on_trouble(self) -> None:
        self._deciding = False
        self._show_what_can_be_done()


def _identity(row: CodeRow | None) -> tuple[str, str]:
    """Whose row it is, and which code counts: when either changes, what was shown and asked is of another one."""
    newest = row.newest if row else None
    return row.nurse.nurse_id if row else "", newest.code_id if newest and newest.state is CodeState.ISSUED else ""
