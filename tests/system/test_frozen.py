"""The program as PyInstaller freezes it: it starts and works away from its source."""

import os
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from nurse_client.gui.computer import report as check_report
from nurse_client.gui.computer.report import Verdict

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that ``build.spec`` makes, which takes about a minute."""
    folder = tmp_path_factory.mktemp("frozen")
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", "--distpath", folder]
    built = subprocess.run(
        [*command, "--workpath", folder / "work", "build.spec"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert built.returncode == 0, built.stderr
    return folder / "nurse-client"


def output(program: Path, *arguments: str, folder: Path) -> str:
    """What the frozen program prints, started somewhere else and with nothing of this Python in sight."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    ran = subprocess.run(
        [program, *arguments], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return ran.stdout


@pytest.mark.usefixtures("real_keyring")
def test_the_frozen_program_passes_its_self_test(program: Path, tmp_path: Path) -> None:
    profile, report = str(tmp_path / "profile"), tmp_path / "report.json"
    output(program / "nurse-client", "--profile", profile, "self-test", "--json", str(report), folder=tmp_path)
    verdicts = {result.check: result.verdict for result in check_report.read(report)}
    assert {check for check, verdict in verdicts.items() if verdict is not Verdict.OK} <= {"printers"}


def test_the_registry_beside_it_makes_a_province(program: Path, tmp_path: Path) -> None:
    database = ["--database", f"sqlite:///{tmp_path / 'province.db'}"]
    registry = program / "nurse-registry"
    output(registry, "init", *database, folder=tmp_path)
    output(registry, "populate", *database, "--institutions", "1", "--nurses", "200", folder=tmp_path)


def test_the_registry_beside_it_speaks_the_contract(program: Path, tmp_path: Path) -> None:
    openapi = msgspec.json.decode(output(program / "nurse-registry", "openapi", folder=tmp_path))
    assert openapi == msgspec.json.decode((ROOT / "docs" / "registry-api.json").read_bytes())


def test_the_programs_bring_no_development_tools(program: Path) -> None:
    files = {path.name for path in program.rglob("*")}
    assert not files & {"pytest", "hypothesis", "schemathesis", "mypy", "weasyprint", "libgtk-3.so.0", "psycopg_binary"}


def test_what_the_hospital_has_set_beside_it_counts(program: Path, tmp_path: Path) -> None:
    site, report = program / "site.toml", tmp_path / "report.json"
    site.write_text("registry_url = 'http://127.0.0.1:9'\nlocked = ['registry_url']\n", "utf-8")
    try:
        arguments = ["--profile", str(tmp_path / "profile"), "self-test", "--quick", "--json", str(report)]
        output(program / "nurse-client", *arguments, folder=tmp_path)
    finally:
        site.unlink()
    found = {result.check: result for result in check_report.read(report)}
    assert found["site settings"].found == "registry_url from file (locked)"
    assert found["registry"].concern == "registry-offline", "it was asked for there"
