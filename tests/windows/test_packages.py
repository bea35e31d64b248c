"""What is handed out: sizes, sums, the same bytes for the same program, signatures."""

import hashlib
import subprocess
from pathlib import Path

import pytest

from tests.windows.conftest import Version, package

MB = 2**20


def test_the_setup_and_the_program_are_small(this: Version) -> None:
    assert this.setup.stat().st_size <= 60 * MB
    assert sum(len(content) for content in this.files().values()) <= 160 * MB


def test_the_sums_are_those_of_the_packages(this: Version) -> None:
    sums = (this.release / "SHA256SUMS").read_text(encoding="ascii").splitlines()
    packages = [this.setup, this.msi]
    assert sums == [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}" for file in packages]


@pytest.fixture
def program(tmp_path: Path, this: Version) -> Path:
    """The programs, without what they need to run."""
    folder = tmp_path / "nurse-client"
    folder.mkdir()
    for file in this.folder.glob("*.exe"):
        (folder / file.name).write_bytes(file.read_bytes())
    (folder.parent / "nurse-client.ico").write_bytes((this.folder.parent / "nurse-client.ico").read_bytes())
    return folder


def test_the_same_program_gives_the_same_packages(program: Path, tmp_path: Path) -> None:
    first, second = (package(program, tmp_path / name, "1.2.3") for name in ("first", "second"))
    assert (first.release / "SHA256SUMS").read_text() == (second.release / "SHA256SUMS").read_text()


def test_programs_and_packages_are_signed_where_there_is_a_certificate(program: Path, tmp_path: Path) -> None:
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    subject = ["-subj", "/CN=Throw-away", "-addext", "extendedKeyUsage=codeSigning"]
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate, *subject],
        check=True,
        capture_output=True,
    )
    signed = package(program, tmp_path / "out", "1.2.3", SIGN_CERT=str(certificate), SIGN_KEY=str(key))
    for file in (signed.setup, signed.msi, program / "nurse-client.exe"):
        told = subprocess.run(
            ["osslsigncode", "verify", "-CAfile", certificate, "-in", file], capture_output=True, text=True, check=False
        )
        assert told.returncode == 0, told.stdout
