"""What the institution does for one nurse: 注销申请, 更改护士手机号, 重置护士密码."""

from collections.abc import Callable, Sequence
from typing import TypedDict

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nurse_client.domain.actions import AnyAction, ChangeNursePhone, ResetNursePassword
from nurse_client.domain.contact import PhoneState, can_be_sent, has_account, phone_number, phone_state
from nurse_client.domain.deregistration import can_be_ended
from nurse_client.domain.identity import masked_phone
from nurse_client.domain.plain_text import one_line
from nurse_client.domain.records import Nurse
from nurse_client.gui.background import Job
from nurse_client.gui.desk import Desk, Stamp
from nurse_client.gui.forms.ui_nurse_actions import Ui_NurseActions
from nurse_client.gui.manual.topic import set_topic
from nurse_client.gui.panels.fact_sheet import NOTHING
from nurse_client.gui.words.actions import action_words
from nurse_client.gui.words.common import instant_words
from nurse_client.gui.work.roster import RosterRow
from nurse_client.store.outbox import Receipt


class NurseActions(QWidget):
    """The row of buttons, the form that a button opens below it, and what the registry answered last.

    ``outbox_wanted`` leads to what waits or was refused, ``application_opened`` to an application.
    """

    outbox_wanted = Signal()
    application_opened = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_topic(self, "phone-and-password")
        self._desk = desk
        self._row: RosterRow | None = None
        self._deciding = False
        self._give: Callable[[str], None] = lambda _: None
        self.ui = Ui_NurseActions()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]  # written by pyside6-uic
        QWidget.setTabOrder(self.ui.phone, self.ui.reason.ui.reason)
        self._connect()
        self.show_row(None)

    def show_row(self, row: RosterRow | None) -> None:
        """Shows what can be done for this nurse. The same one again keeps what is being written about her."""
        same = row is not None and self._row is not None and row.nurse.nurse_id == self._row.nurse.nurse_id
        kept = self._deciding and row is not None and row.item is not None
        self._row = row
        if not same:
            self.show_receipts([])
        if kept or not same:
            self._deciding = False
            self._close_form()
        self._show_what_can_be_done()

    def show_receipts(self, receipts: Sequence[Receipt]) -> None:
        """Shows the registry's last answer about the nurse, and the one-time password that waits for her."""
        waiting = next((receipt for receipt in reversed(receipts) if receipt.one_time_password), None)
        self.ui.one_time_password.offer(self._row.nurse.name if self._row else "", waiting)
        template = self.tr("✔ Accepted: {action}, {time}, receipt {receipt_no}")
        last = receipts[-1] if receipts else None
        self.ui.receipt.setText(
            template.format(
                action=action_words(str(type(last.action).__struct_config__.tag)),
                time=instant_words(last.at),
                receipt_no=one_line(last.receipt_no) or NOTHING,
            )
            if last
            else ""
        )
        self.ui.receipt.setVisible(last is not None)

    def file_deregistration(self) -> None:
        """Opens the application that ends the nurse's registration."""
        from nurse_client.gui.dialogs.deregistration import DeregistrationDialog  # noqa: PLC0415 - seldom needed

        if self._row is not None:
            dialog = DeregistrationDialog(self._desk, self._row.nurse.nurse_id, self)
            dialog.application_opened.connect(self.application_opened)
            dialog.open()

    def _connect(self) -> None:
        self.ui.deregister.clicked.connect(self.file_deregistration)
        self.ui.change_phone.clicked.connect(self._ask_phone)
        self.ui.reset_password.clicked.connect(self._ask_why_reset)
        self.ui.outbox.clicked.connect(self.outbox_wanted)
        self.ui.phone.textChanged.connect(lambda: self._judge_phone(blamed=False))
        self.ui.phone.returnPressed.connect(self.ui.reason.ui.reason.setFocus)
        self.ui.reason.given.connect(self._reason_given)
        self.ui.reason.cancelled.connect(self._cancel)
        password = self.ui.one_time_password
        password.shown.connect(lambda: self._note_password("one_time_password_shown"))
        password.copied.connect(lambda: self._note_password("one_time_password_copied"))
        password.handed_over.connect(self._forget_password)
        self._desk.trouble.connect(self._on_trouble)

    def _show_what_can_be_done(self) -> None:
        """Only what the registry would accept can be pressed; one act about a nurse waits at a time."""
        row, asking = self._row, not self.ui.reason.isHidden()
        self.setVisible(row is not None)
        if row is None:
            return
        free = row.item is None and not self._deciding and not asking
        can_end, can_reset = can_be_ended(row.nurse), has_account(row.nurse)
        self.ui.deregister.setEnabled(free and can_end)
        self.ui.change_phone.setEnabled(free)
        self.ui.reset_password.setEnabled(free and can_reset)
        ending = self.tr("Files the deregistration of this nurse with the authority, on one of five grounds")
        self.ui.deregister.setToolTip(ending if can_end else self.tr("There is no registration to end."))
        resetting = self.tr("Gives the nurse's account a one-time password, with a reason")
        self.ui.reset_password.setToolTip(
            resetting if can_reset else self.tr("The nurse has no account, and so no password.")
        )
        for form in (self.ui.phone_form, self.ui.reason):
            form.setEnabled(not self._deciding)
        self.ui.waiting.setVisible(row.item is not None)
        if row.item is not None:
            self.ui.why.setText(self._waiting_words(action_words(row.item.kind), is_refused=row.item.is_refused))

    def _waiting_words(self, action: str, *, is_refused: bool) -> str:
        waits = self.tr("“{action}” waits to be sent. The next can be done once it is answered.")
        refused = self.tr("“{action}” was not accepted: decide on it under “To be sent” first.")
        return (refused if is_refused else waits).format(action=action)

    def _ask_phone(self) -> None:
        if (row := self._row) is None:
            return
        template = self.tr("Present number: {phone}")
        self.ui.present.setText(template.format(phone=masked_phone(row.nurse.phone) or NOTHING))
        self.ui.phone.clear()
        self.ui.phone_problem.clear()
        self.ui.phone_form.show()
        self._ask(
            self.tr("Why is the number of {name} changed?"), self.tr("Change the &phone number"), self._change_phone
        )
        self.ui.phone.setFocus()

    def _ask_why_reset(self) -> None:
        self._ask(
            self.tr("Why is the password of {name} reset? The present one ends at once, and so do her sessions."),
            self.tr("Reset the pass&word"),
            self._reset_password,
        )

    def _reason_given(self, reason: str) -> None:
        self._give(reason)

    def _ask(self, question: str, button: str, give: Callable[[str], None]) -> None:
        if (row := self._row) is None:
            return
        self._give = give
        needed = self.tr("Please say why: the reason is written to the ledger.")
        self.ui.reason.ask(question.format(name=row.nurse.name), button, needed)
        self._show_what_can_be_done()

    def _judge_phone(self, *, blamed: bool) -> bool:
        """Says beside the field how the number stands, of a missing or unfinished one only if ``blamed``."""
        present = self._row.nurse.phone if self._row else ""
        state = phone_state(self.ui.phone.text(), present)
        unfinished = state in {PhoneState.MISSING, PhoneState.MALFORMED}
        self.ui.phone_problem.setText("" if unfinished and not blamed else self._phone_words(state))
        return can_be_sent(state)

    def _phone_words(self, state: PhoneState) -> str:
        return {
            PhoneState.MISSING: self.tr("■ Please type the new number."),
            PhoneState.MALFORMED: self.tr("■ Not a telephone number: 6 to 20 digits, with + before a foreign one."),
            PhoneState.SAME: self.tr("■ This is the present number."),
            PhoneState.UNUSUAL: self.tr("▲ No mobile number of the mainland: right for a foreign one, else compare."),
            PhoneState.USUAL: self.tr("✔ A mobile number of the mainland."),
        }[state]

    def _change_phone(self, reason: str) -> None:
        if (row := self._row) is None:
            return
        if not self._judge_phone(blamed=True):
            self.ui.phone.setFocus()
            return
        phone = phone_number(self.ui.phone.text())
        self._act(lambda stamp: ChangeNursePhone(**stamp, **_target(row.nurse), phone=phone, reason=reason))

    def _reset_password(self, reason: str) -> None:
        if (row := self._row) is not None:
            self._act(lambda stamp: ResetNursePassword(**stamp, **_target(row.nurse), reason=reason))

    def _act(self, make: Callable[[Stamp], AnyAction]) -> None:
        """Hands it over. What was written stays in the form until the desk shows it as pending."""
        self._deciding = True
        self._desk.act(make, seen=[self._row.nurse] if self._row else [])
        self._show_what_can_be_done()

    def _cancel(self) -> None:
        button = self.ui.reset_password if self.ui.phone_form.isHidden() else self.ui.change_phone
        self._close_form()
        button.setFocus()

    def _close_form(self) -> None:
        self.ui.phone_form.hide()
        self.ui.reason.hide()
        self.ui.phone.clear()
        self._show_what_can_be_done()

    def _on_trouble(self) -> None:
        self._deciding = False
        self._show_what_can_be_done()

    def _note_password(self, event: str) -> None:
        if self._row is not None:
            self._desk.note(event, {"nurse_id": self._row.nurse.nurse_id})

    def _forget_password(self) -> None:
        if self._row is None:
            return
        desk, nurse_id = self._desk, self._row.nurse.nurse_id

        def forget(_: Job) -> list[Receipt]:
            desk.outbox.handed_over(nurse_id)
            return desk.outbox.receipts_about(nurse_id)

        def show(receipts: list[Receipt]) -> None:
            if self._row is not None and self._row.nurse.nurse_id == nurse_id:
                self.show_receipts(receipts)
                self.ui.reset_password.setFocus()

        self._note_password("one_time_password_handed_over")
        desk.background.run(self, forget, show)


class _Target(TypedDict):
    nurse_id: str
    target_version: int


def _target(nurse: Nurse) -> _Target:
    """The nurse as the person saw her."""
    return {"nurse_id": nurse.nurse_id, "target_version": nurse.version}
