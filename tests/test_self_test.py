"""The self-test says what works on this machine, what is missing and what is broken."""

from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QApplication

from nurse_client import resources, self_test
from nurse_client.self_test import Result, Verdict


def results(folder: Path) -> tuple[int, dict[str, Result]]:
    """The exit code and the report, as a machine reads it."""
    report = folder / "report.json"
    code = self_test.run(report)
    return code, {result.check: result for result in msgspec.json.decode(report.read_bytes(), type=list[Result])}


@pytest.mark.usefixtures("qapp", "real_keyring")
def test_a_machine_with_a_keyring_passes_every_check_but_the_printer_it_may_lack(tmp_path: Path) -> None:
    code, report = results(tmp_path)
    assert {name: result for name, result in report.items() if result.verdict is not Verdict.OK}.keys() <= {"printers"}
    assert code == 0


@pytest.mark.usefixtures("qapp")
def test_a_machine_without_a_keyring_is_warned_and_passes(tmp_path: Path) -> None:
    code, report = results(tmp_path)
    assert report["keyring"].verdict is Verdict.WARNING
    assert report["keyring"].found.startswith("unavailable")
    assert code == 0


@pytest.mark.usefixtures("qapp")
def test_a_program_without_its_resources_fails_and_says_where(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "ROOT", tmp_path / "nowhere")
    code, report = results(tmp_path)
    assert code == 1
    assert {name for name, result in report.items() if result.verdict is Verdict.FAILED} >= {"resources", "form to PDF"}
    assert report["encrypted store"].verdict is Verdict.OK


def test_the_terminal_gets_a_line_for_each_check(qapp: QApplication, capsys: pytest.CaptureFixture[str]) -> None:
    self_test.run(None)
    lines = capsys.readouterr().out.splitlines()
    assert all(line.split()[0] in set(Verdict) for line in lines)
    assert any("encrypted store" in line for line in lines)


def test_json_can_go_to_the_terminal(qapp: QApplication, capsys: pytest.CaptureFixture[str]) -> None:
    self_test.run(Path("-"))
    assert msgspec.json.decode(capsys.readouterr().out, type=list[Result])
