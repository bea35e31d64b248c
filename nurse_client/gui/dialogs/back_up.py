"""Backing the desk up to one file with a passphrase."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from nurse_client.gui.background import Job, Lane
from nurse_client.gui.desk import Desk
from nurse_client.gui.forms.ui_back_up import Ui_BackUp
from nurse_client.gui.manual.topic import set_topic
from nurse_client.gui.watching import watched
from nurse_client.gui.widgets.sizes import open_at
from nurse_client.gui.words.sentences import backup_sentence
from nurse_client.store.copying import Progress
from nurse_client.store.sealed import SHORTEST_PASSPHRASE

BackUpTo = Callable[[Path, str, datetime, Progress], None]
"""Backs the open copy up: file, passphrase, time."""
SUFFIX = "nurse-backup"


class BackUpDialog(QDialog):
    """Asks for the passphrase twice, then for the file; work at the desk goes on meanwhile."""

    def __init__(self, desk: Desk, back_up: BackUpTo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_topic(self, "backup")
        self._desk, self._back_up = desk, back_up
        self._job: Job | None = None
        self.ui = Ui_BackUp()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]  # written by pyside6-uic
        rule = self.ui.passphrase_rule
        rule.setText(rule.text().format(count=SHORTEST_PASSPHRASE))
        self.ui.back_up.clicked.connect(self._check)
        self.ui.close.clicked.connect(self.reject)
        self.ui.stop.clicked.connect(self._stop)
        open_at(self, 84, 18)
        self._show_busy(False)

    def done(self, result: int) -> None:
        """Leaving stops what is still being made; no passphrase stays behind."""
        self._stop()
        for field in (self.ui.passphrase, self.ui.again):
            field.clear()
        super().done(result)

    def save_as(self, name: str) -> None:
        """Makes the backup under that name."""
        target, passphrase, at = Path(name), self.ui.passphrase.text(), self._desk.clock()
        self._show_busy(True)
        self._job = self._desk.background.run(
            self,
            lambda job: self._back_up(target, passphrase, at, watched(job)),
            lambda _: self._finish(target),
            self._fail,
            lambda done, total, _: self._show_progress(done, total),
            lane=Lane.NETWORK,  # the store's own stays free: acts go on
        )

    def _check(self) -> None:
        passphrase = self.ui.passphrase.text()
        if len(passphrase) < SHORTEST_PASSPHRASE:
            short = self.tr("The passphrase needs at least {count} characters.")
            self._say(short.format(count=SHORTEST_PASSPHRASE))
            self.ui.passphrase.setFocus()
        elif passphrase != self.ui.again.text():
            self._say(self.tr("The two passphrases differ. Type the same one twice."))
            self.ui.again.setFocus()
        else:
            self._say("")
            self._ask_for_file()

    def _ask_for_file(self) -> None:
        kinds = self.tr("Backups (*.{suffix})").format(suffix=SUFFIX)
        dialog = QFileDialog(self, self.tr("Back up to a file"), "", kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX)
        dialog.selectFile(f"{self._desk.today()}.{SUFFIX}")
        dialog.fileSelected.connect(self.save_as)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _finish(self, target: Path) -> None:
        self._desk.note("backed_up", {"waiting": str(len(self._desk.pending_items))})
        self._show_busy(False)
        for field in (self.ui.passphrase, self.ui.again):
            field.clear()
        self._say(self.tr("The backup is complete: {file}").format(file=target))
        self.ui.close.setFocus()

    def _fail(self, error: Exception) -> None:
        self._show_busy(False)
        self._say(backup_sentence(error))

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _say(self, text: str) -> None:
        self.ui.message.setText(text)

    def _show_progress(self, done: int, total: int) -> None:
        self.ui.progress.setMaximum(total)
        self.ui.progress.setValue(done)

    def _show_busy(self, busy: bool) -> None:
        for widget in (self.ui.passphrase, self.ui.again, self.ui.back_up):
            widget.setEnabled(not busy)
        self.ui.progress.setVisible(busy)
        self.ui.stop.setVisible(busy)
        if busy:
            self._say(self.tr("Backing up…"))
            self.ui.progress.setRange(0, 0)
