"""Bringing back what was backed up to a file, at this computer or another one."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from nurse_client.domain.plain_text import one_line
from nurse_client.gui.background import Background, Job, Lane
from nurse_client.gui.dialogs.back_up import SUFFIX
from nurse_client.gui.forms.ui_restore import Ui_Restore
from nurse_client.gui.manual.topic import set_topic
from nurse_client.gui.session.arrivals import Arrivals, Guest
from nurse_client.gui.watching import watched
from nurse_client.gui.widgets.sizes import open_at
from nurse_client.gui.words.common import instant_words
from nurse_client.gui.words.sentences import backup_sentence
from nurse_client.store.errors import WrongPassword

T = TypeVar("T")


class RestoreDialog(QDialog):
    """Opens the file, says what is in it and what it meets here, and puts it in place once the person has seen that.

    ``restored`` carries the registry's address and the user name of the desk that is back.
    """

    restored = Signal(str, str)

    def __init__(
        self,
        background: Background,
        arrivals: Arrivals,
        clock: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        set_topic(self, "backup")
        self._background, self._arrivals, self._clock = background, arrivals, clock
        self._file: Path | None = None
        self._guest: Guest | None = None
        self._job: Job | None = None
        self.ui = Ui_Restore()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]  # written by pyside6-uic
        self.ui.choose.clicked.connect(self._ask_for_file)
        self.ui.look.clicked.connect(self._look)
        self.ui.restore.clicked.connect(self._restore)
        self.ui.stop.clicked.connect(self._stop)
        self.ui.close.clicked.connect(self.reject)
        self.ui.passphrase.textChanged.connect(self._forget_guest)
        self.ui.unopened.toggled.connect(lambda unopened: self.ui.password.setEnabled(not unopened))
        self.ui.file.setText(self.tr("No file chosen yet"))
        open_at(self, 92, 26)
        self._show_busy(False)

    def done(self, result: int) -> None:
        """Leaving stops what is being done; nothing of the backup and no password stays behind."""
        self._stop()
        for field in (self.ui.passphrase, self.ui.password):
            field.clear()
        arrivals = self._arrivals
        self._background.run(self._background, lambda _: arrivals.leave(), lambda _: None)
        super().done(result)

    def choose(self, name: str) -> None:
        """Takes that file."""
        self._file = Path(name)
        self.ui.file.setText(self._file.name)
        self.ui.file.setToolTip(str(self._file))
        self._forget_guest()
        self.ui.passphrase.setFocus()

    def _ask_for_file(self) -> None:
        kinds = self.tr("Backups (*.{suffix});;All files (*)").format(suffix=SUFFIX)
        dialog = QFileDialog(self, self.tr("Choose the backup"), "", kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.choose)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _look(self) -> None:
        file, passphrase = self._file, self.ui.passphrase.text()
        if file is None:
            self._say(self.tr("Choose the backup file first."))
            self.ui.choose.setFocus()
        elif not passphrase:
            self._say(self.tr("Enter the passphrase with which the backup was made."))
            self.ui.passphrase.setFocus()
        else:
            self._run(
                self.tr("Opening the backup…"),
                lambda job: self._arrivals.open(file, passphrase, watched(job)),
                self._show_guest,
            )

    def _restore(self) -> None:
        guest, password, unopened = self._guest, self.ui.password.text(), self.ui.unopened.isChecked()
        if guest is None:
            return
        if guest.meets_records and guest.key is None and not unopened and not password:
            self._say(self.tr("Enter the password that opens the records at this desk, or have them set aside."))
            self.ui.password.setFocus()
            return
        at = self._clock()
        self._run(
            self.tr("Restoring…"),
            lambda _: self._arrivals.settle(guest, password, at, unopened=unopened),
            lambda _: self._finish(guest),
            can_stop=False,
        )

    def _run(self, text: str, work: Callable[[Job], T], done: Callable[[T], None], *, can_stop: bool = True) -> None:
        self._show_busy(True)
        self.ui.stop.setVisible(can_stop)
        self.ui.close.setEnabled(can_stop)
        self._say(text)
        self._job = self._background.run(
            self, work, done, self._fail, lambda so_far, total, _: self._show_progress(so_far, total), lane=Lane.NETWORK
        )

    def _show_guest(self, guest: Guest) -> None:
        self._guest = guest
        desk = guest.unsealed.desk
        self._say("")
        found = self.tr("Backup of {time}: {institution}, user name {username}. Waiting to be sent: {count}.")
        self.ui.found.setText(
            found.format(
                time=instant_words(desk.made_at),
                institution=one_line(guest.unsealed.institution),
                username=one_line(desk.username),
                count=guest.unsealed.waiting,
            )
        )
        self.ui.existing.setText(self._existing_words(guest))
        self._show_busy(False)
        first = self.ui.password if self.ui.password.isVisible() else self.ui.restore
        first.setFocus()

    def _existing_words(self, guest: Guest) -> str:
        if not guest.meets_records:
            return self.tr("This desk has no records of this account yet.")
        if guest.key is not None:
            return self.tr(
                "This desk already has records of this account. What waits in them and their ledger is added to the "
                "backup; the former files are kept."
            )
        return self.tr(
            "This desk already has records of this account. With the password that opens them, what waits in them and "
            "their ledger is added to the backup. Set aside unopened, what waits in them is not sent. The former files "
            "are kept in either case."
        )

    def _forget_guest(self) -> None:
        self._guest = None
        for label in (self.ui.found, self.ui.existing):
            label.clear()
        self._say("")
        self._show_busy(False)

    def _finish(self, guest: Guest) -> None:
        desk = guest.unsealed.desk
        self.restored.emit(desk.registry_url, desk.username)
        self.accept()

    def _fail(self, error: Exception) -> None:
        self._show_busy(False)
        wrong = self.tr("This password does not open the records at this desk. Nothing was changed.")
        self._say(wrong if isinstance(error, WrongPassword) else backup_sentence(error))

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _say(self, text: str) -> None:
        self.ui.message.setText(text)

    def _show_progress(self, done: int, total: int) -> None:
        self.ui.progress.setMaximum(total)
        self.ui.progress.setValue(done)

    def _show_busy(self, busy: bool) -> None:
        ui, guest = self.ui, self._guest
        for widget in (ui.choose, ui.passphrase, ui.look, ui.restore, ui.password, ui.unopened):
            widget.setEnabled(not busy)
        ui.close.setEnabled(True)
        ui.progress.setVisible(busy)
        ui.stop.setVisible(busy)
        ui.progress.setRange(0, 0)
        ui.restore.setVisible(guest is not None)
        ui.look.setVisible(guest is None)
        (ui.look if guest is None else ui.restore).setDefault(True)
        asked = guest is not None and guest.meets_records and guest.key is None
        for part in (ui.password_label, ui.password, ui.unopened):
            part.setVisible(asked)
        ui.password.setEnabled(not busy and not ui.unopened.isChecked())
        for label in (ui.found, ui.existing):
            label.setVisible(bool(label.text()))
