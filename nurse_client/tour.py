"""``nurse-client tour OUT``: the program on a fresh profile with a practice registry, driven through a day.

Afterwards every screen is looked at, once for each kind of monitor: a process of its own, because a scale is chosen
when a program starts.
"""

import logging
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication

from nurse_client.app import Program
from nurse_client.gui.theme import new_application
from nurse_client.gui.tour.day import Day
from nurse_client.gui.tour.looks import Looks
from nurse_client.gui.tour.morning import morning
from nurse_client.gui.tour.report import Report
from nurse_client.gui.tour.script import Script, Until
from nurse_client.own_process import QUIETLY
from nurse_client.practice import PASSWORD, USERNAME, PracticeRegistry
from nurse_client.profile import NAME, Profile
from nurse_client.store.secrets import Secrets

_WINDOW = (1366, 768)
"""The smallest screen that the program is made for."""
_MONITORS = {"1366x768": "1", "1920x1080": "1.5"}
"""Sizes in dots, and the scale that people set there."""


class Interrupted(Exception):
    """The window was closed before the day was over."""


class ScreenTooSmall(Exception):
    """The looks need a screen with at least the dots of the largest monitor."""


def run(out: Path) -> int:
    """Leaves numbered pictures, PDFs and ``tour.json`` (what was done and seen) in ``out``; 0 when all went well.

    How every screen looks is in one folder for each kind of monitor.
    """
    report = Report(out)
    application = _application()
    with tempfile.TemporaryDirectory(prefix="nurse-client-tour-") as folder:
        registry = PracticeRegistry(Path(folder) / "registry")
        try:
            address = registry.start()
            _tour(application, registry, Profile(Path(folder) / "desk"), report, address)
            for size, scale in _MONITORS.items():
                _look_at(size, scale, address)
                report.add_looks(size)
        except Exception as error:
            logging.getLogger(__name__).exception("The tour ended early")
            report.facts.error = repr(error)
        finally:
            registry.stop()
    return _finish(report, f"Pictures and PDFs are in {out.resolve()}\n")


def look(out: Path, address: str, size: str) -> int:
    """Leaves in ``out/size`` how every screen looks on a monitor of that size; 0 when all went well."""
    report = Report(out / size)
    application = _application()
    with tempfile.TemporaryDirectory(prefix="nurse-client-looks-") as folder:
        try:
            _looks(application, Profile(Path(folder)), report, address, size)
        except Exception as error:
            logging.getLogger(__name__).exception("The looks ended early")
            report.facts.error = repr(error)
    return _finish(report)


def _application() -> QApplication:
    application = new_application()
    application.setApplicationName(NAME)
    # The tour types into Qt's dialog for files; that of Windows is another program to it.
    application.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    return application


def _finish(report: Report, said: str = "") -> int:
    report.write()
    if report.facts.error is None:
        sys.stdout.write(said)
    return 0 if report.facts.error is None else 1


def _look_at(size: str, scale: str, address: str) -> None:
    """Runs this command once more, for the looks only."""
    environment = os.environ | {"QT_SCALE_FACTOR": scale}
    command = [sys.executable, *sys.orig_argv[1:], "--looks", address, size]
    subprocess.run(command, env=environment, check=True, creationflags=QUIETLY)  # noqa: S603 - our own program


def _looks(application: QApplication, profile: Profile, report: Report, address: str, size: str) -> None:
    profile.prepare()
    program = Program(application, profile, Secrets(f"{NAME}-tour"))
    screen = program.window.screen()
    wanted = QSize(*(round(int(length) / screen.devicePixelRatio()) for length in size.split("x")))
    if screen.size().boundedTo(wanted) != wanted:
        raise ScreenTooSmall(size)
    program.window.resize(wanted)
    looks = Looks(
        program.window,
        wear=program.theme.wear,
        desk=lambda: program.flow.desk,
        account=(USERNAME, PASSWORD),
        report=report,
    )
    _play(application, program, looks.steps(), address, report)


def _tour(
    application: QApplication, registry: PracticeRegistry, profile: Profile, report: Report, address: str
) -> None:
    profile.prepare()
    program = _program(application, profile)
    day = Day(
        program.window,
        wear=program.theme.wear,
        desk=lambda: program.flow.desk,
        registry=registry,
        account=(USERNAME, PASSWORD),
        report=report,
    )
    _play(application, program, day.steps(), address, report)
    report.facts.remembered = program.settings.remembered
    if report.facts.remembered:
        again = _program(application, profile)
        _play(application, again, morning(again.window, lambda: again.flow.desk, report), address, report)


def _program(application: QApplication, profile: Profile) -> Program:
    program = Program(application, profile, Secrets(f"{NAME}-tour"))
    program.window.resize(*_WINDOW)
    return program


def _play(application: QApplication, program: Program, steps: Iterator[Until], address: str, report: Report) -> None:
    """From the program's start to its end. Raises what ended the steps early."""
    ended: list[Exception | None] = []

    def end(error: Exception | None) -> None:
        ended.append(error)
        if error is not None:
            report.take(program.window, "where-it-ended")
        application.quit()

    script = Script(steps, application)
    script.finished.connect(end)
    try:
        program.start(address)
        script.start()
        application.exec()
    finally:
        program.close()
    if ended != [None]:
        raise ended[0] if ended and ended[0] else Interrupted
