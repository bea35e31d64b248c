"""One change request: old and new side by side, and the decision on every field."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from nurse_client.domain.actions import DecideChangeRequest, ReturnedField
from nurse_client.domain.merging import Merge
from nurse_client.domain.plain_text import one_line
from nurse_client.domain.records import ChangedField, FieldDecision
from nurse_client.gui.desk import Desk
from nurse_client.gui.forms.ui_change_panel import Ui_ChangePanel
from nurse_client.gui.panels.fact_sheet import NOTHING, Fact
from nurse_client.gui.panels.field_review import FieldReview, value_words
from nurse_client.gui.panels.headings import make_title
from nurse_client.gui.panels.nurse_facts import member_words
from nurse_client.gui.words.common import instant_words, pending_words, shaped
from nurse_client.gui.words.return_reasons import ReturnReasons
from nurse_client.gui.work.change_state import ChangeRow

KNOWN_BY = ("department", "technical_title", "certificate_no", "id_number")
"""What tells the clerk who the nurse is."""


class ChangePanel(QWidget):
    """Shows a row of 信息修改审核. Every field is accepted until it is marked as returned, so that each is decided
    exactly once.

    ``decided`` carries the id of the request that was handed over; ``outbox_wanted`` leads to what was refused.
    """

    decided = Signal(str)
    outbox_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._row: ChangeRow | None = None
        self._seen: set[str] = set()
        self._reasons = ReturnReasons()
        self.reviews: list[FieldReview] = []
        self.ui = Ui_ChangePanel()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]  # written by pyside6-uic
        self.setFocusProxy(self.ui.scroll)
        make_title(self.ui.title)
        self.ui.decide.clicked.connect(self.decide)
        self.ui.return_all.clicked.connect(self.return_all)
        self.ui.outbox.clicked.connect(self.outbox_wanted)
        self.show_row(None, can_decide=False)

    def show_row(self, row: ChangeRow | None, *, can_decide: bool) -> None:
        """Shows this request; None: none is chosen. The same one again keeps what is being written about it."""
        undecided = row.request.fields if row is not None and can_decide else []
        kept = row.kept if row is not None and can_decide else None
        same = self._row is not None and row is not None and self._row.request == row.request
        if not same or [review.field for review in self.reviews] != undecided:
            self._make_reviews(undecided)
            self._fill_in(kept)
            self.ui.scroll.verticalScrollBar().setValue(0)
        self._row = row
        self._note_phone()
        self._show_contents(row)
        self._show_what_can_be_done()

    def showEvent(self, event: QShowEvent) -> None:
        """What was chosen before anybody looked is seen now."""
        super().showEvent(event)
        self._note_phone()

    def decide(self) -> None:
        """Hands over what the button says: all accepted, or some accepted and the others returned."""
        row = self._row
        if row is None or not self.reviews or (returned := self._returned()) is None:
            return
        for field in returned:
            self._reasons.keep(field.reason)
        request, accepted = row.request, [review.field.field for review in self.reviews if review.is_accepted]
        self._make_reviews([])
        self._show_what_can_be_done()
        self._desk.act(
            lambda stamp: DecideChangeRequest(
                **stamp,
                request_id=request.request_id,
                target_version=request.version,
                accepted=accepted,
                returned=returned,
            ),
            seen=[request],
            instead_of=row.item.action_id if row.kept and row.item else None,
        )
        self.decided.emit(request.request_id)

    def return_all(self) -> None:
        """Marks every field as returned and asks for the reason."""
        for review in self.reviews:
            review.return_it()
        if self.reviews:
            self.reviews[0].ask_reason()

    def _note_phone(self) -> None:
        """A telephone number that is reviewed is seen in full: once in the ledger for a request."""
        request = self._row.request if self._row is not None else None
        if request is None or not self.isVisible() or request.request_id in self._seen:
            return
        if any(field.field == "phone" for field in request.fields):
            self._seen.add(request.request_id)
            self._desk.note("phone_shown", {"record": request.request_id})

    def _returned(self) -> list[ReturnedField] | None:
        """The returned fields with their reasons; None, with the cursor where it is missing, while there is none."""
        returned, reason = [], ""
        for review in self.reviews:
            if review.is_accepted:
                continue
            reason = review.reason or reason
            if not reason:
                self._say(self.tr("Please say why {field} is returned: the nurse reads it.").format(field=review.label))
                review.ask_reason()
                return None
            returned.append(ReturnedField(field=review.field.field, reason=reason))
        return returned

    def _make_reviews(self, fields: list[ChangedField]) -> None:
        for review in self.reviews:
            self.ui.fields_layout.removeWidget(review)
            review.deleteLater()
        reasons = self._reasons.offered() if fields else []
        self.reviews = [FieldReview(self._desk, field, reasons, self) for field in fields]
        last: QWidget = self.ui.scroll
        for review in self.reviews:
            last = review.follow(last)
            review.marked.connect(self._show_what_can_be_done)
            review.reasons.editTextChanged.connect(lambda _: self._say(""))
            self.ui.fields_layout.addWidget(review)

    def _fill_in(self, kept: Merge | None) -> None:
        """What was decided before and still counts; what the conflict has left says so."""
        if kept is None:
            return
        reasons = {field.field: field.reason for field in kept.returned}
        for review in self.reviews:
            review.remember(reasons.get(review.field.field), left=review.field.field in kept.open)
        left = [review for review in self.reviews if review.field.field in kept.open]
        self.ui.scroll.ensureWidgetVisible((left or self.reviews)[0])

    def _show_contents(self, row: ChangeRow | None) -> None:
        self.ui.scroll.setVisible(row is not None)
        if row is None:
            self.ui.title.setText(self.tr("No request is chosen"))
            return
        desk, nurse = self._desk, row.nurse
        self.ui.title.setText(one_line(nurse.name) if nurse else self.tr("No longer a nurse of this institution"))
        known = [(name, member_words(desk, nurse, name)) for name in KNOWN_BY] if nurse else []
        facts = [Fact(desk.label("member", name), words) for name, words in known]
        facts.append(Fact(self.tr("Submitted"), instant_words(row.shown.submitted_at)))
        if row.shown.decided_at:
            facts.append(Fact(self.tr("Decided"), instant_words(row.shown.decided_at)))
        facts.append(Fact(self.tr("State"), shaped(desk, "request_state", row.shown.state)))
        self.ui.known.show_facts(facts)
        for review in self.reviews:
            review.warn(row.outdated.get(review.field.field))
        self.ui.decisions.show_facts([] if self.reviews else [self._decision(field) for field in row.shown.fields])

    def _decision(self, field: ChangedField) -> Fact:
        desk = self._desk
        old, new = (value_words(desk, field.field, value) for value in (field.old, field.new))
        change = self.tr("{old} → {new}").format(old=old, new=new)
        word = shaped(desk, "field_decision", field.decision)
        returned = field.decision is FieldDecision.RETURNED
        note = self.tr("{decision}: {reason}").format(decision=word, reason=field.reason or NOTHING)
        return Fact(desk.label("member", field.field), change, note if returned else word)

    def _show_what_can_be_done(self) -> None:
        """The button says what Enter will do."""
        row, returned = self._row, sum(not review.is_accepted for review in self.reviews)
        refused = row is not None and row.item is not None and row.item.is_refused
        self.ui.pending.setText(pending_words(row.item) if row else "")
        self.ui.pending.setVisible(bool(self.ui.pending.text()))
        self.ui.outbox.setVisible(refused)
        for widget in (self.ui.columns, self.ui.decide, self.ui.return_all):
            widget.setVisible(bool(self.reviews))
        self.ui.return_all.setEnabled(returned < len(self.reviews))
        self._say("")
        if not returned:
            text = self.tr("&Accept all")
        elif returned == len(self.reviews):
            text = self.tr("Return &all")
        else:
            template = self.tr("&Accept {accepted}, return {returned}")
            text = template.format(accepted=len(self.reviews) - returned, returned=returned)
        self.ui.decide.setText(text)

    def _say(self, problem: str) -> None:
        self.ui.problem.setText(problem)
        self.ui.problem.setVisible(bool(problem))
