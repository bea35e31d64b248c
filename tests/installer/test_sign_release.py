"""The maker's command: what it writes is what the program accepts."""

import stat
import subprocess
import sys
from base64 import b64decode
from pathlib import Path

import msgspec
import pytest

from installer.sign_release import TO_PUBLISH
from nurse_client.domain.messages import ClientRelease
from nurse_client.domain.release import SLIP, Release, offered
from nurse_client.update.arrival import slip_of
from nurse_client.update.proof import is_signed
from nurse_registry.releases import PublishedRelease
from tests.support.registry import ROOT


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-W", "error", ROOT / "installer" / "sign_release.py", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.fixture
def key(tmp_path: Path) -> tuple[Path, bytes]:
    """The file with the private half, and the public half."""
    made = run("keys", tmp_path / "private.key")
    assert made.returncode == 0, made.stderr
    return tmp_path / "private.key", b64decode(made.stdout.strip())


def test_a_private_key_is_for_its_owner_only_and_never_written_over(key: tuple[Path, bytes]) -> None:
    file, public = key
    assert len(public) == 32
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    before = file.read_bytes()
    assert run("keys", file).returncode != 0
    assert file.read_bytes() == before


def test_what_was_signed_travels_as_a_slip_and_is_published_by_an_authority(
    tmp_path: Path, key: tuple[Path, bytes]
) -> None:
    file, public = key
    package, notes = tmp_path / "nurse-client-1.2.3-setup.exe", tmp_path / "notes.txt"
    package.write_bytes(b"a setup")
    notes.write_text("新增：批量打印", encoding="utf-8-sig")  # as an editor on Windows writes it
    url = "https://updates.example/nurse-client-1.2.3-setup.exe"
    signed = run("sign", package, "--key", file, "--version", "1.2.3", "--notes", notes, "--url", url, "--mandatory")
    assert signed.returncode == 0, signed.stderr

    slip = slip_of(package)
    assert is_signed(slip, [public])
    assert (slip.statement.size, slip.notes, slip.mandatory, slip.url) == (7, "新增：批量打印", True, "")
    published = package.with_name(package.name + TO_PUBLISH).read_bytes()
    latest = msgspec.json.decode(published, type=PublishedRelease)
    assert latest.url == url
    assert is_signed(offered(msgspec.convert(msgspec.to_builtins(latest), ClientRelease), "windows-x64"), [public])
    assert not is_signed(offered(msgspec.convert(msgspec.to_builtins(latest), ClientRelease), "linux-x64"), [public])


def test_without_an_address_there_is_nothing_to_publish(tmp_path: Path, key: tuple[Path, bytes]) -> None:
    package = tmp_path / "p.tar.gz"
    package.write_bytes(b"")
    assert run("sign", package, "--key", key[0], "--version", "2", "--platform", "linux-x64").returncode == 0
    assert (
        msgspec.json.decode((tmp_path / f"p.tar.gz{SLIP}").read_bytes(), type=Release).statement.platform == "linux-x64"
    )
    assert not (tmp_path / f"p.tar.gz{TO_PUBLISH}").exists()


@pytest.mark.parametrize("wrong", [("--version", "1.2-beta"), ("--version", "1", "--platform", "Windows")])
def test_what_is_no_version_or_platform_is_not_signed(
    tmp_path: Path, key: tuple[Path, bytes], wrong: tuple[str, ...]
) -> None:
    package = tmp_path / "p.exe"
    package.write_bytes(b"x")
    assert run("sign", package, "--key", key[0], *wrong).returncode != 0
    assert not (tmp_path / f"p.exe{SLIP}").exists()
