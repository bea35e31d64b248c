"""The way on from a damaged copy: a page that says what happened and what can be had back, and does it."""

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from nurse_client.gui.background import Background, Job
from nurse_client.gui.forms.ui_repair import Ui_Repair
from nurse_client.gui.main_window import MainWindow
from nurse_client.gui.manual.topic import set_topic
from nurse_client.gui.session.card import set_up_card
from nurse_client.gui.words.common import instant_words
from nurse_client.gui.words.sentences import sentence

if TYPE_CHECKING:
    from nurse_client.store.restoring import Findings, Repair

_PROGRESS_AFTER = 600  # milliseconds


class RepairPage(QWidget):
    """Says what was found and asks which way to go on."""

    chosen = Signal(bool)
    """Goes on: with True anew from the registry, else from the backup."""
    left = Signal()
    """Not now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Repair()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]  # written by pyside6-uic
        set_up_card(self.ui.card, self.ui.heading)
        set_topic(self, "backup")
        self.ui.restore.clicked.connect(lambda: self.chosen.emit(False))
        self.ui.anew.clicked.connect(lambda: self.chosen.emit(True))
        self.ui.later.clicked.connect(self.left)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_PROGRESS_AFTER)
        self._slow.timeout.connect(self.ui.waiting.show)
        self._has_backup = False

    def say_looking(self) -> None:
        """The file is being read."""
        self.ui.message.setText(
            self.tr("The file can't be read in full: a disk that fails, or a computer that lost its power, does that.")
        )
        self.ui.found.setText(self.tr("Looking what can be had back…"))
        self.set_busy(True)

    def show_findings(self, findings: "Findings") -> None:
        """What can be had back."""
        lines = [
            self._backup_words(findings.backed_up_at),
            self.tr("Of what waits to be sent, {count} could be read from the damaged file; nothing is sent twice.")
            .format(count=findings.waiting),
        ]  # fmt: skip
        if findings.rescued.unreadable:
            lost = self.tr(
                "{count} that waited can't be read there. Those that are in the backup come back with it; look through "
                "“To be sent” and the ledger for the others."
            )
            lines.append(lost.format(count=findings.rescued.unreadable))
        lines.append(
            self.tr(
                "Afterwards all records are fetched from the registry again. The damaged file is kept beside the new "
                "one, as it is."
            )
        )
        self.ui.found.setText("\n\n".join(lines))
        self._has_backup = findings.backup is not None
        self.ui.restore.setVisible(self._has_backup)
        self.set_busy(False)
        first = self.ui.restore if self._has_backup else self.ui.anew
        first.setFocus()

    def say_failed(self, text: str) -> None:
        """Why it could not be done."""
        self.ui.message.setText(text)
        self.set_busy(False)

    def set_busy(self, busy: bool) -> None:
        """While something is done about it."""
        for button in (self.ui.restore, self.ui.anew, self.ui.later):
            button.setEnabled(not busy)
        self.ui.waiting.hide()
        if busy:
            self._slow.start()
        else:
            self._slow.stop()

    def _backup_words(self, at: datetime | None) -> str:
        if at is None:
            return self.tr("There is no backup of this desk that could be used.")
        return self.tr("The last backup that is whole was made at {time}.").format(time=instant_words(at))


class Repairing(QObject):
    """Leads from a damaged copy back to a whole one. The store's lane does it, behind what closes the copy."""

    def __init__(self, window: MainWindow, background: Background, clock: Callable[[], datetime]) -> None:
        super().__init__(window)
        self._window, self._background, self._clock = window, background, clock
        self._repair: Repair | None = None
        self._findings: Findings | None = None
        self._done: Callable[[], None] | None = None
        self._left: Callable[[], None] | None = None

    @cached_property
    def page(self) -> RepairPage:
        """Made when it is needed first."""
        page = RepairPage(self._window)
        page.chosen.connect(self._restore)
        page.left.connect(self._leave)
        return page

    def begin(self, repair: "Repair", done: Callable[[], None], left: Callable[[], None]) -> None:
        """Asks what to do about the copy. ``done`` is called once it is whole, ``left`` where it is to stay so."""
        self._repair, self._findings, self._done, self._left = repair, None, done, left
        self.page.say_looking()
        self._window.show_page(self.page)
        self._background.run(self, lambda _: repair.examine(), self._show, self._fail)

    def _show(self, findings: "Findings") -> None:
        self._findings = findings
        self.page.show_findings(findings)

    def _restore(self, anew: bool) -> None:
        repair, findings, at = self._repair, self._findings, self._clock()
        if repair is None:
            return

        def restore(_: Job) -> int:
            return repair.restore(findings or repair.examine(), at, anew=anew)

        self.page.set_busy(True)
        self._background.run(self, restore, lambda _: self._end(self._done), self._fail)

    def _leave(self) -> None:
        self._end(self._left)

    def _end(self, then: Callable[[], None] | None) -> None:
        self._repair = self._findings = self._done = self._left = None
        if then is not None:
            then()

    def _fail(self, error: Exception) -> None:
        self.page.say_failed(sentence(error))
