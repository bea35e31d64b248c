"""``nurse-client tour OUT``: the program on a fresh profile with a practice registry, driven through a day."""

import logging
import sys
import tempfile
from pathlib import Path

import msgspec
from PySide6.QtWidgets import QApplication

from nurse_client.app import Program
from nurse_client.gui.theme import new_application
from nurse_client.gui.tour import hands
from nurse_client.gui.tour.day import Day
from nurse_client.gui.tour.script import Script
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
    application = new_application()
    application.setApplicationName(NAME)
    with tempfile.TemporaryDirectory(prefix="nurse-client-tour-") as folder:
        registry = PracticeRegistry(Path(folder) / "registry")
        try:
            return _play(application, registry, Profile(Path(folder) / "desk"), out.resolve())
        finally:
            registry.stop()


def _play(application: QApplication, registry: PracticeRegistry, profile: Profile, out: Path) -> int:
    address = registry.start()
    profile.prepare()
    program = Program(application, profile, Secrets(f"{NAME}-tour"))
    program.window.resize(*_WINDOW)
    day = Day(
        program.window,
        wear=program.theme.wear,
        desk=lambda: program.flow.desk,
        registry=registry,
        account=(USERNAME, PASSWORD),
        out=out,
    )
    ended: list[Exception | None] = []

    def end(error: Exception | None) -> None:
        ended.append(error)
        if error is not None:
            hands.picture(program.window, out / "where-it-ended.png")
        application.quit()

    script = Script(day.steps(), application)
    script.finished.connect(end)
    try:
        program.start(address)
        script.start()
        application.exec()
    finally:
        program.close()
    day.facts |= {"registry": address, "remembered": program.settings.remembered}
    return _report(day, ended[0] if ended else Interrupted(), out)


def _report(day: Day, error: Exception | None, out: Path) -> int:
    facts = {**day.facts, "error": None if error is None else repr(error)}
    (out / "tour.json").write_bytes(msgspec.json.format(msgspec.json.encode(facts)))
    if error is not None:
        logging.getLogger(__name__).error("The tour ended early", exc_info=error)
        sys.stderr.write(f"The tour ended early: {error!r}\n")
        return 1
    sys.stdout.write(f"Pictures and PDFs are in {out}\n")
    return 0
