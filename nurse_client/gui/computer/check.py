"""Checks this computer by the program's self-test, in a process of its own: it disturbs nothing and can be stopped."""

import subprocess
import sys
import tempfile
import time
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog

from nurse_client.gui.background import Background, Job, Lane
from nurse_client.gui.computer.report import Result, read
from nurse_client.own_process import QUIETLY

_LONGEST_S = 90
"""A listing of network printers takes 20 s, a keyring and a registry that do not answer some more."""
_LOOKS_S = 0.1


class CheckStopped(Exception):
    """The check was stopped, or came to no end or no report."""


class ComputerCheck(QObject):
    """Checks for a dialog, on a lane, and stops when the dialog is left."""

    found = Signal(object)
    """The list of Results."""
    failed = Signal()
    """There is no result."""

    def __init__(self, background: Background, folder: Path, dialog: QDialog) -> None:
        """``folder`` is the profile's."""
        super().__init__(dialog)
        self._background, self._folder = background, folder
        self._job: Job | None = None
        dialog.finished.connect(self._stop)

    def start(self) -> None:
        """Begins to check."""
        folder = self._folder
        self._job = self._background.run(
            self, lambda job: check(job, folder), self.found.emit, lambda _: self.failed.emit(), lane=Lane.NETWORK
        )

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()


def check(job: Job, folder: Path) -> list[Result]:
    """What the self-test finds for the profile in that folder. For a lane. Raises CheckStopped."""
    with tempfile.TemporaryDirectory() as place:
        report = Path(place) / "report.json"
        process = subprocess.Popen(  # noqa: S603 - our own program
            [*_program(), "--profile", str(folder), "self-test", "--quick", "--json", str(report)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            creationflags=QUIETLY,
        )
        deadline = time.monotonic() + _LONGEST_S
        while process.poll() is None:
            if job.token.wait(_LOOKS_S) or time.monotonic() > deadline:
                process.kill()
                process.wait()
                raise CheckStopped
        try:
            return read(report)
        except (OSError, msgspec.DecodeError) as error:
            raise CheckStopped from error


def _program() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "nurse_client"]
