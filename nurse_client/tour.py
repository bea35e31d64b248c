"""``nurse-client tour OUT``: the program on a fresh profile with a practice registry, driven through a day."""

import logging
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication

from nurse_client.app import Program
from nurse_client.gui.theme import new_application
from nurse_client.gui.tour.day import Day
from nurse_client.gui.tour.morning import morning
from nurse_client.gui.tour.report import Report
from nurse_client.gui.tour.script import Script, Until
from nurse_client.practice import PASSWORD, USERNAME, PracticeRegistry
from nurse_client.profile import NAME, Profile
from nurse_client.store.secrets import Secrets

_WINDOW = (1366, 768)
"""The smallest screen that the program is made for."""


class Interrupted(Exception):  # noqa: N818 - named after what happened
    """The window was closed before the day was over."""


def run(out: Path) -> int:
    """Leaves numbered pictures, PDFs and ``tour.json`` (what was done and seen) in ``out``; 0 when all went well."""
    out.mkdir(parents=True, exist_ok=True)
    report = Report(out.resolve())
    application = new_application()
    application.setApplicationName(NAME)
    with tempfile.TemporaryDirectory(prefix="nurse-client-tour-") as folder:
        registry = PracticeRegistry(Path(folder) / "registry")
        try:
            _tour(application, registry, Profile(Path(folder) / "desk"), report)
        except Exception as error:
            logging.getLogger(__name__).exception("The tour ended early")
            report.facts.error = repr(error)
        finally:
            registry.stop()
    report.write()
    if report.facts.error is None:
        sys.stdout.write(f"Pictures and PDFs are in {out.resolve()}\n")
    return 0 if report.facts.error is None else 1


def _tour(application: QApplication, registry: PracticeRegistry, profile: Profile, report: Report) -> None:
    address = registry.start()
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
