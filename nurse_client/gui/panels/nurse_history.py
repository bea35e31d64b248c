"""The history of a nurse's registration: live from the registry when it answers, else what is known with its age."""

from datetime import datetime

from msgspec.structs import replace
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from nurse_client.domain.messages import History, HistoryEvent
from nurse_client.domain.records import Application
from nurse_client.gui.background import Job
from nurse_client.gui.desk import Desk
from nurse_client.gui.forms.ui_nurse_history import Ui_NurseHistory
from nurse_client.gui.panels.fact_sheet import Fact
from nurse_client.gui.words.common import day_of, day_words, instant_words, shaped


class NurseHistory(QWidget):
    """A timeline, newest first. The registry is asked only while the timeline is looked at, once for each nurse."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._nurse_id = ""
        self._known: History | None = None
        self._may_ask = False
        self.ui = Ui_NurseHistory()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]  # written by pyside6-uic

    def show_nurse(self, nurse_id: str) -> None:
        """Shows what the store knows of this nurse's history, and then what the registry says (``""``: no nurse)."""
        if nurse_id == self._nurse_id:
            return
        self._nurse_id, self._known, self._may_ask = nurse_id, None, False
        self._say(None, "")
        if nurse_id:
            records = self._desk.records
            self._desk.background.run(
                self, lambda _: records.history(nurse_id), lambda history: self._show_known(nurse_id, history)
            )

    def showEvent(self, event: QShowEvent) -> None:
        """Asks the registry now that someone looks."""
        super().showEvent(event)
        self._ask()

    def _ask(self) -> None:
        if not self._may_ask or not self.isVisible():
            return
        self._may_ask = False
        desk, nurse_id, now = self._desk, self._nurse_id, self._desk.clock()

        def ask(_: Job) -> History:
            history = replace(desk.client.history(nurse_id), checked_at=now)
            desk.records.put_history(nurse_id, history)
            return history

        desk.parking.ask(
            self,
            ask,
            lambda history: self._show_fresh(nurse_id, history),
            lambda _: self._stay_with_known(nurse_id),
            lambda: self._wait_for_password(nurse_id),
        )

    def _show_known(self, nurse_id: str, history: History | None) -> None:
        if nurse_id != self._nurse_id:
            return
        self._known = history
        if history is None:
            self._say(None, self.tr("The registry is being asked…"))
        else:
            known = self.tr("As it was known on {time}. The registry is being asked…")
            self._say(history, known.format(time=instant_words(history.checked_at)))
        self._may_ask = True
        self._ask()

    def _show_fresh(self, nurse_id: str, history: History) -> None:
        if nurse_id != self._nurse_id:
            return
        fresh = self.tr("As the registry said on {time}.")
        nothing = self.tr("The registry has no event of this nurse's registration.")
        said = fresh.format(time=instant_words(history.checked_at))
        self._say(history, said if history.events or history.applications else nothing)

    def _wait_for_password(self, nurse_id: str) -> None:
        if nurse_id == self._nurse_id:
            waits = self.tr("The registry wants you to sign in first. Its answer comes by itself after that.")
            self._say(self._known, waits)

    def _stay_with_known(self, nurse_id: str) -> None:
        if nurse_id != self._nurse_id:
            return
        self._may_ask = True  # at the next look
        if self._known is None:
            self._say(
                None,
                self.tr("The registry does not answer, and this history was not read before. Open it again later."),
            )
        else:
            kept = self.tr("The registry does not answer. This is what was known on {time}.")
            self._say(self._known, kept.format(time=instant_words(self._known.checked_at)))

    def _say(self, history: History | None, state: str) -> None:
        self.ui.state.setText(state)
        entries: list[tuple[datetime, Fact]] = []
        if history is not None:
            entries += [(event.at, self._event(event)) for event in history.events]
            entries += [
                (application.submitted_at, self._application(application)) for application in history.applications
            ]
        entries.sort(key=lambda entry: entry[0], reverse=True)
        self.ui.timeline.show_facts([fact for _, fact in entries])

    def _event(self, event: HistoryEvent) -> Fact:
        until = self.tr("valid until {day}").format(day=day_words(event.valid_until)) if event.valid_until else ""
        notes = [event.institution_name, event.authority_name, until, event.note]
        label = self._desk.label("business", event.event)
        return Fact(day_of(event.at), label, "\n".join(note for note in notes if note))

    def _application(self, application: Application) -> Fact:
        desk = self._desk
        text = self.tr("Application: {business}").format(business=desk.label("business", application.business))
        states = self.tr("{institution} · {authority}").format(
            institution=shaped(desk, "institution_state", application.institution_state),
            authority=shaped(desk, "authority_state", application.authority_state),
        )
        return Fact(day_of(application.submitted_at), text, states)
