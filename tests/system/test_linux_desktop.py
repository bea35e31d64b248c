"""The frozen folder in somebody's menu, and gone again."""

import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
SCRIPT = ROOT / "installer" / "linux" / "install-desktop.sh"


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    """What stands in for the frozen folder: a program that says where it is, and the icon."""
    folder = tmp_path / "frozen"
    icons = folder / "_internal" / "nurse_client" / "resources" / "icons"
    icons.mkdir(parents=True)
    (icons / "nurse-client.svg").write_bytes((ROOT / "resources" / "icons" / "nurse-client.svg").read_bytes())
    (folder / "nurse-client").write_text('#!/bin/sh\necho "$0"\n')
    (folder / "nurse-client").chmod(0o755)
    return folder


@pytest.fixture
def home(tmp_path: Path) -> Path:
    made = tmp_path / "王 敏's $1 `\""
    made.mkdir()
    return made


def ran(home: Path, *arguments: object) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    return subprocess.run(
        [SCRIPT, *map(str, arguments)],
        env=environment | {"HOME": str(home)},
        capture_output=True,
        text=True,
        check=False,
    )


def files(home: Path) -> set[str]:
    return {str(path.relative_to(home)) for path in home.rglob("*") if path.is_file()}


def test_the_program_stands_in_the_menu_with_its_icon_and_is_gone_when_it_is_removed(frozen: Path, home: Path) -> None:
    assert ran(home, frozen).returncode == 0
    entry = home / ".local/share/applications/nurse-client.desktop"
    valid = subprocess.run(["desktop-file-validate", entry], capture_output=True, text=True, check=False)
    assert (valid.returncode, valid.stdout) == (0, "")
    started = subprocess.run(["gio", "launch", entry], capture_output=True, text=True, check=True)
    assert started.stdout.strip() == str(home / ".local/opt/nurse-client/nurse-client")
    assert (home / ".local/share/icons/hicolor/scalable/apps/nurse-client.svg").exists()
    assert ran(home, "--remove").returncode == 0
    assert not files(home)


def test_a_newer_version_takes_the_place_and_keeps_what_the_hospital_has_set(frozen: Path, home: Path) -> None:
    ran(home, frozen)
    installed = home / ".local/opt/nurse-client"
    (installed / "site.toml").write_text("updates = false\n")
    (installed / "of-the-former-version").touch()
    assert ran(home, frozen).returncode == 0
    assert (installed / "site.toml").read_text() == "updates = false\n"
    assert not (installed / "of-the-former-version").exists()


def test_without_a_frozen_program_it_says_so_and_changes_nothing(tmp_path: Path, home: Path) -> None:
    refused = ran(home, tmp_path)
    assert refused.returncode == 1
    assert "make freeze" in refused.stderr
    assert not files(home)
