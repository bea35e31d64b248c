"""A print service of the test run's own: a real CUPS on a socket that only this run knows.

Its printers write PDF files with the back end of Debian's ``printer-driver-cups-pdf``, which runs as root only. For any
other user a script that calls the same Ghostscript stands in for it. Daemon and back end are copies in a folder of the
run, because AppArmor knows the installed ones by their path and keeps them to the system's own folders.
"""

import os
import select
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.full_disk import full_disk

SOCKET = Path(os.environ["CUPS_SERVER"])
"""Where libcups looks for the service in every test; only tests that take ``print_service`` find one."""

PATIENCE = 20_000
"""Milliseconds in which CUPS has printed anything."""

ROOM = 40_000
"""Bytes that a daemon with a full disk can still write: for its logs, but not for a form."""

_PROGRAMS, _DRIVER = Path("/usr/lib/cups"), Path("/usr/share/ppd/cups-pdf/CUPS-PDF_noopt.ppd")
_AS_ROOT = os.geteuid() == 0

_SERVICE = """LogLevel warn
DirtyCleanInterval 0
Listen {socket}
Browsing No
WebInterface No
DefaultAuthType None
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""
_FOLDERS = """ServerRoot {folder}
ServerBin {folder}/programs
StateDir {folder}/state
RequestRoot {folder}/spool
CacheDir {folder}/cache
TempDir {folder}/temporary
AccessLog {folder}/access_log
ErrorLog {folder}/error_log
PageLog {folder}/page_log
"""
_BACK_END = """Out {out}
AnonDirName {out}
Spool {folder}/temporary
Log {folder}
Label 1
"""
_STAND_IN = """#!/bin/sh
[ $# -eq 0 ] && exit 0
exec gs -q -dBATCH -dNOPAUSE -dSAFER -sDEVICE=pdfwrite -sOutputFile="{out}/job_$1.pdf" - > /dev/null
"""


class PrintService:
    """A running CUPS. ``out`` is where its printers write."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.out = folder, folder / "out"
        for name in ("state", "out", "temporary"):
            (folder / name).mkdir()
            (folder / name).chmod(0o1777)  # filters are run by CUPS's own user
        self._install_programs()
        (folder / "cupsd.conf").write_text(_SERVICE.format(socket=SOCKET))
        (folder / "cups-files.conf").write_text(_FOLDERS.format(folder=folder))

    def start(self) -> None:
        """Starts the daemon, which leaves this process, and returns when it serves."""
        arguments = ["-c", self.folder / "cupsd.conf", "-s", self.folder / "cups-files.conf"]
        # Without restored signals a file that may not grow is an error to the daemon, as a full disk is, not its end.
        subprocess.run([self.folder / "programs/cupsd", *arguments], check=True, restore_signals=False)

    def kill(self) -> None:
        """Ends the daemon at once, if it runs."""
        if self.answers():
            daemon = os.pidfd_open(self._pid())
            signal.pidfd_send_signal(daemon, signal.SIGKILL)
            select.select([daemon], [], [])
            os.close(daemon)

    def answers(self) -> bool:
        """Whether the daemon serves."""
        return "is running" in _output("lpstat", "-r")

    @contextmanager
    def full_disk(self) -> Iterator[None]:
        """While it lasts, the daemon's disk is full."""
        with full_disk(ROOM, self._pid()):
            yield

    def add(self, name: str, back_end: str) -> None:
        """A new printer."""
        driver = ["-P", _DRIVER, "-o", "PageSize=A4"]
        _output("lpadmin", "-p", name, "-E", "-v", f"cups-pdf:/{back_end}", *driver)

    def _pid(self) -> int:
        return int((self.folder / "state/cupsd.pid").read_text())

    def _install_programs(self) -> None:
        programs, back_end = self.folder / "programs", Path("backend/cups-pdf")
        (programs / "backend").mkdir(parents=True)
        for part in _PROGRAMS.iterdir():
            if part.name != "backend":
                (programs / part.name).symlink_to(part)
        shutil.copy("/usr/sbin/cupsd", programs)
        if _AS_ROOT:
            shutil.copy(_PROGRAMS / back_end, programs / back_end)
        else:
            (programs / back_end).write_text(_STAND_IN.format(out=self.out))
        (programs / back_end).chmod(0o700)


class PrintQueue:
    """A printer of the service."""

    def __init__(self, service: PrintService, name: str, qtbot: QtBot) -> None:
        self.service, self.name = service, name
        self._wait_until = qtbot.waitUntil

    def stop(self) -> None:
        """Jobs are taken and wait."""
        _output("cupsdisable", self.name)

    def resume(self) -> None:
        """What waits is printed."""
        _output("cupsenable", self.name)

    def close(self) -> None:
        """Jobs are refused."""
        _output("cupsreject", self.name)

    def remove(self) -> None:
        """The printer is not there any more, and no job of it."""
        _output("lpadmin", "-x", self.name)

    def waiting(self) -> list[str]:
        """The jobs that are not printed yet."""
        return _output("lpstat", "-o", self.name).splitlines()

    def printed(self) -> list[Path]:
        """What came out, when nothing waits any more."""
        self._wait_until(lambda: not self.waiting(), timeout=PATIENCE)
        return sorted(self.service.out.iterdir())


def _output(*command: str | Path) -> str:
    """What a command of CUPS says; lpadmin says on the other channel that drivers are a thing of the past."""
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


@pytest.fixture(scope="session")
def print_service() -> Iterator[PrintService]:
    """One CUPS for all tests."""
    folder = Path(tempfile.mkdtemp(prefix="nurse-client-cups-"))
    folder.chmod(0o755)
    service = PrintService(folder)
    service.start()
    yield service
    service.kill()
    shutil.rmtree(folder)


@pytest.fixture(scope="session")
def _back_end(print_service: PrintService) -> Iterator[str]:
    """The name under which the back end finds where to write: it looks for its settings in this folder and no other."""
    name = print_service.folder.name
    settings = Path(f"/etc/cups/cups-pdf-{name}.conf")
    if _AS_ROOT:
        settings.write_text(_BACK_END.format(out=print_service.out, folder=print_service.folder))
    yield name
    settings.unlink(missing_ok=True)


_numbers = count(1)


@pytest.fixture
def print_queue(qtbot: QtBot, print_service: PrintService, _back_end: str) -> Iterator[PrintQueue]:
    """A printer of the test's own; there is no other."""
    queue = PrintQueue(print_service, f"office-{next(_numbers)}", qtbot)
    print_service.add(queue.name, _back_end)
    yield queue
    if not print_service.answers():
        print_service.start()
    queue.remove()
    for file in print_service.out.iterdir():
        file.unlink()
