"""The whole program against a real registry, as processes where it runs as processes."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

import nurse_client.__main__
from nurse_client import practice
from nurse_client.app import Program, _started_again
from nurse_client.gui.settings import Settings
from nurse_client.gui.single_instance import Claim, SingleInstance
from nurse_client.profile import Profile
from nurse_client.store.errors import KeyringState, KeyringUnusable

NURSES = 200


class NoRing:
    """The keyring next door: this computer has none."""

    state = KeyringState.UNAVAILABLE

    def _refuse(self, *_: str, **__: bool) -> None:
        raise KeyringUnusable(self.state)

    read = write = delete = _refuse


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    made = Profile(tmp_path)
    made.prepare()
    Settings(made.settings).setValue("language", "en")
    return made


@pytest.fixture
def program(qapp: Any, profile: Profile, monkeypatch: pytest.MonkeyPatch) -> Iterator[Program]:
    monkeypatch.setattr(practice, "NURSES", NURSES)
    palette, font, style, sheet = qapp.palette(), qapp.font(), qapp.style().name(), qapp.styleSheet()
    made = Program(qapp, profile, NoRing())  # type: ignore[arg-type]  # the unit next door
    yield made
    made.close()
    made.window.close()
    made.window.deleteLater()
    made.theme.deleteLater()
    qapp.setStyleSheet(sheet)
    qapp.setStyle(style)
    qapp.setPalette(palette)
    qapp.setFont(font)


def test_practice_goes_from_nothing_to_a_synchronised_roster_by_itself(qtbot: QtBot, program: Program) -> None:
    program.start(practice=True)
    assert "practise" in program.window.ui.opening_text.text()
    qtbot.waitUntil(
        lambda: program.flow.desk is not None and program.flow.desk.synchronised_at is not None, timeout=60_000
    )
    desk = program.flow.desk
    assert desk is not None
    qtbot.waitUntil(lambda: desk.nurse_count > 0)
    assert program.window.status.connection.text() == "● Connected"
    tabs = program.window.ui.tabs
    assert tabs.tabText(tabs.currentIndex()) == f"Roster {desk.nurse_count}"


def test_a_practice_registry_that_does_not_start_is_said(
    qtbot: QtBot, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(practice, "_registry_program", lambda: [sys.executable, "-c", "raise SystemExit(1)"])
    program.start(practice=True)
    qtbot.waitUntil(lambda: "did not start" in program.window.ui.opening_text.text())


def test_the_first_window_needs_no_http_no_keyring_and_no_printer() -> None:
    late = ["requests", "keyring", "pypinyin", "argon2", "jinja2", "xlsxwriter", "python_calamine"]
    late += ["PySide6.QtPrintSupport", "PySide6.QtNetwork"]
    code = f"import sys, nurse_client.app; print([name for name in {late} if name in sys.modules])"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


def test_a_second_start_on_a_profile_says_so_and_ends(qtbot: QtBot, profile: Profile) -> None:
    command = [sys.executable, "-m", "nurse_client", "--profile", str(profile.folder)]
    first = subprocess.Popen(command, stderr=subprocess.PIPE)
    try:
        # Only asked, never claimed: a test that takes the profile for a moment would be the first.
        qtbot.waitUntil(SingleInstance(profile).call_first, timeout=60_000)
        ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
        assert ended.returncode == 0
        assert "already open and comes to the front" in ended.stderr
        assert first.poll() is None, "the first goes on"
        first.send_signal(signal.SIGTERM)
        assert first.wait(60) == 0, "it ends in order"
    finally:
        first.kill()
        first.communicate()


def test_a_first_program_that_is_silent_is_said_in_a_window(
    qtbot: QtBot, qapp: Any, profile: Profile, capsys: pytest.CaptureFixture[str]
) -> None:
    shown: list[str] = []

    def read() -> None:
        box = qapp.activeModalWidget()
        if box is None:
            QTimer.singleShot(10, read)
        else:
            shown.append(box.text())
            box.accept()

    QTimer.singleShot(0, read)
    assert _started_again(Claim.UNANSWERED, profile, qapp) == 1
    assert "does not answer" in shown[0]
    assert "already open, but does not answer" in capsys.readouterr().err


def test_what_the_program_writes_is_for_its_owner_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []

    def look(*_: Any, **__: Any) -> int:
        (tmp_path / "written").touch()
        seen.append((tmp_path / "written").stat().st_mode & 0o777)
        return 0

    monkeypatch.setattr("nurse_client.app.run", look)
    former = os.umask(0o022)
    try:
        assert nurse_client.__main__.main(["--profile", str(tmp_path)]) == 0
    finally:
        os.umask(former)
    assert seen == [0o600]


def test_practice_keeps_its_own_profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[Path, str, bool]] = []

    def look(profile: Profile, registry: str, *, practice: bool) -> int:
        asked.append((profile.folder, registry, practice))
        return 0

    monkeypatch.setattr("nurse_client.app.run", look)
    former = os.umask(0o077)
    try:
        nurse_client.__main__.main(["--profile", str(tmp_path), "--practice"])
        nurse_client.__main__.main(["--profile", str(tmp_path), "--registry", "https://registry.example"])
    finally:
        os.umask(former)
    assert asked == [(tmp_path / "practice", "", True), (tmp_path, "https://registry.example", False)]
