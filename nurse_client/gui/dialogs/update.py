"""检查更新: what is new, brought here from the registry's word or from a file, proven, and installed when asked to."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from enum import Enum, auto
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from nurse_client.domain.plain_text import plain
from nurse_client.gui.background import Background, Job, Lane
from nurse_client.gui.forms.ui_update import Ui_Update
from nurse_client.gui.manual.topic import set_topic
from nurse_client.gui.widgets.sizes import open_at
from nurse_client.gui.words.updates import interruption, megabytes, refusal
from nurse_client.profile import Profile
from nurse_client.update import arrival
from nurse_client.update.errors import Fault, UpdateFailed
from nurse_client.update.latest import newer_release
from nurse_client.update.proof import Judge
from nurse_client.update.shelf import Progress, Shelf
from nurse_client.update.start import Launch, launcher, start

if TYPE_CHECKING:
    from nurse_client.registry.client import RegistryClient

T = TypeVar("T")
Way = Callable[[], "AbstractContextManager[RegistryClient]"]
"""The way to the registry, for the network lane."""


class State(Enum):
    """What the person can do now."""

    NOTHING = auto()
    """No newer version is known."""
    BUSY = auto()
    FOUND = auto()
    """A newer version is known; none or a part of it is here."""
    LOADING = auto()
    READY = auto()
    """All of it is here, and proven."""


class UpdateDialog(QDialog):
    """Nothing is loaded and nothing is started before the person asks for it. Leaving it pauses a download."""

    installing = Signal()
    """The setup has been started: the program is to end now."""

    def __init__(
        self,
        background: Background,
        folder: Path,
        way: Way | None,
        parent: QWidget | None = None,
        *,
        judge: Judge | None = None,
        launch: Launch | None = None,
    ) -> None:
        """``folder`` is the profile's; ``way`` is None where no registry is known yet. ``judge`` and ``launch`` are
        those of this program and system where none are given."""
        super().__init__(parent)
        set_topic(self, "updates")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._background, self._updates, self._way = background, Profile(folder).updates, way
        self._judge, self._launch = judge or Judge.of_this_program(), launch or launcher()
        self._state, self._loaded = State.NOTHING, 0
        self._shelf: Shelf | None = None
        self._stop, self._drops = Event(), False
        self.ui = Ui_Update()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]  # written by pyside6-uic
        self.ui.here.setText(self._judge.version)
        if self._launch is None:
            self.ui.install.setText(self.tr("&Show in the folder"))
        self.ui.download.clicked.connect(self._download)
        self.ui.pause.clicked.connect(self._pause)
        self.ui.drop.clicked.connect(self._drop)
        self.ui.choose.clicked.connect(self._ask_for_file)
        self.ui.again.clicked.connect(self.check)
        self.ui.install.clicked.connect(self._install)
        self.ui.close.clicked.connect(self.reject)
        open_at(self, 92, 14)
        self.check()

    def done(self, result: int) -> None:
        """Leaving pauses what is being loaded."""
        self._stop.set()
        super().done(result)

    def check(self) -> None:
        """Asks the registry."""
        way, judge, updates = self._way, self._judge, self._updates
        if way is None:
            unknown = self.tr("The registry's address is not known yet. A package on a stick can be installed.")
            self._show(State.NOTHING, unknown)
            return

        def ask(_: Progress) -> tuple[Shelf | None, int, bool]:
            with way() as client:
                shelf = newer_release(client, judge, updates)
            return (shelf, shelf.loaded, shelf.holds_package()) if shelf else (None, 0, False)

        def show(found: tuple[Shelf | None, int, bool]) -> None:
            self._shelf, self._loaded, whole = found
            if self._shelf is None:
                self._show(State.NOTHING, self.tr("There is no newer version: the one here is up to date."))
            elif whole:
                self._show_ready()
            else:
                self._show(State.FOUND)

        self._shelf = None
        self._show(State.BUSY, self.tr("Asking the registry for a newer version…"))
        self._run(ask, show, lambda error: self._show(State.NOTHING, refusal(error)))

    def choose(self, name: str) -> None:
        """Takes that setup, if its slip and its content are the maker's; a copy of it is what is installed."""
        file, judge, updates = Path(name), self._judge, self._updates
        state, loaded = self._state, self._loaded

        def bring(progress: Progress) -> Shelf:
            release = arrival.slip_of(file)
            judge.refuse_unless_good(release)
            shelf = Shelf(updates, release)
            arrival.bring(shelf, file, progress)
            return shelf

        def show(shelf: Shelf) -> None:
            self._shelf = shelf
            self._show_ready()

        def refuse(error: Exception) -> None:
            self._loaded = loaded
            self._show(state, refusal(error))

        self._show(State.BUSY, self.tr("Checking the file…"))
        self._run(bring, show, refuse)

    def _download(self) -> None:
        way, shelf = self._way, self._shelf
        if way is None or shelf is None:
            return

        def load(progress: Progress) -> None:
            with way() as client:
                arrival.download(shelf, client.arriving, progress)

        self._show(State.LOADING, self.tr("Downloading…"))
        self._run(load, lambda _: self._show_ready(), lambda error: self._count(shelf, error))

    def _pause(self) -> None:
        self._stop.set()
        for button in (self.ui.pause, self.ui.drop):
            button.setEnabled(False)

    def _drop(self) -> None:
        self._drops = True
        if self._state is State.LOADING:
            self._pause()
        elif self._shelf is not None:
            self._count(self._shelf, UpdateFailed(Fault.STOPPED))

    def _count(self, shelf: Shelf, error: Exception) -> None:
        """What came of a download that came to no end is counted, or thrown away where the person wanted that."""
        drops, self._drops = self._drops, False
        paused = self._stop.is_set()  # whatever else it met meanwhile
        message = interruption(UpdateFailed(Fault.STOPPED) if paused else error)

        def look(_: Progress) -> int:
            if drops:
                shelf.clear()
            return shelf.loaded

        def show(loaded: int) -> None:
            self._loaded = loaded
            self._show(State.FOUND, "" if drops else message)

        self._run(look, show, lambda error: self._show(State.NOTHING, refusal(error)))

    def _install(self) -> None:
        shelf, launch = self._shelf, self._launch
        if shelf is None:
            return
        if launch is None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(shelf.package.parent))
            return

        def leave(_: None) -> None:
            self.accept()
            self.installing.emit()

        self._show(State.BUSY, self.tr("Starting the setup…"))
        self._run(lambda _: start(shelf, launch), leave, self._tell_not_installed)

    def _tell_not_installed(self, error: Exception) -> None:
        if isinstance(error, UpdateFailed) and error.fault is Fault.ALTERED:
            self._shelf = None  # it was thrown away
        self._show(State.READY if self._shelf else State.NOTHING, refusal(error))

    def _ask_for_file(self) -> None:
        kinds = self.tr("Packages of this program (*.exe *.tar.gz);;All files (*)")
        dialog = QFileDialog(self, self.tr("Choose the setup"), "", kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.choose)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _run(
        self, work: Callable[[Progress], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        self._stop = stop = Event()
        self._background.run(
            self,
            lambda job: work(_watched(job, stop)),
            done,
            failed,
            lambda so_far, total, _: self._show_progress(so_far, total),
            lane=Lane.NETWORK,
        )

    def _show_progress(self, done: int, total: int) -> None:
        self._loaded = done
        self.ui.progress.setRange(0, total)
        self.ui.progress.setValue(done)
        if self._state is State.LOADING and total:
            told = self.tr("Downloading: {done} of {total}")
            self.ui.message.setText(told.format(done=megabytes(done), total=megabytes(total)))

    def _show_ready(self) -> None:
        if self._launch is not None:
            text = self.tr(
                "The package is here and genuine. “Install and restart” closes the program, starts the setup and opens "
                "the new version. Your records, and what waits to be sent, stay at this desk."
            )
        else:
            text = self.tr(
                "The package is here and genuine. On this system whoever looks after the computer installs it: "
                "“Show in the folder” leads to the file."
            )
        self._show(State.READY, text)

    def _show(self, state: State, message: str = "") -> None:
        ui, self._state = self.ui, state
        busy, part = state in {State.BUSY, State.LOADING}, state is State.FOUND and self._loaded > 0
        self._show_release()
        if part and not message:
            message = self.tr("{done} of it are here already.").format(done=megabytes(self._loaded))
        ui.message.setText(message)
        if busy:
            ui.progress.setRange(0, 0)
        ui.progress.setVisible(busy or part)
        ui.pause.setVisible(state is State.LOADING)
        ui.drop.setVisible(state is State.LOADING or part)
        ui.download.setVisible(state is State.FOUND)
        ui.download.setText(self.tr("&Go on") if part else self.tr("&Download"))
        ui.install.setVisible(state is State.READY)
        ui.again.setVisible(self._way is not None)
        for button in (ui.pause, ui.drop):
            button.setEnabled(True)
        for button in (ui.choose, ui.again):
            button.setEnabled(not busy)
        first = {State.FOUND: ui.download, State.READY: ui.install, State.LOADING: ui.pause}.get(state, ui.close)
        first.setDefault(True)
        first.setFocus()

    def _show_release(self) -> None:
        ui, release = self.ui, self._shelf.release if self._shelf else None
        if release is not None and not ui.notes.isVisibleTo(self):
            open_at(self, 92, 30)
        for widget in (ui.newer_label, ui.newer, ui.notes_label, ui.notes):
            widget.setVisible(release is not None)
        ui.mandatory.setVisible(release is not None and release.mandatory)
        if release is None:
            return
        size = release.statement.size
        ui.newer.setText(f"{release.statement.version} · {megabytes(size)}" if size else release.statement.version)
        ui.notes.setPlainText(plain(release.notes) or self.tr("Nothing was told about it."))


def _watched(job: Job, stop: Event) -> Progress:
    def progress(done: int, total: int) -> None:
        if job.cancelled or stop.is_set():
            raise UpdateFailed(Fault.STOPPED)
        job.report(done, total)

    return progress
