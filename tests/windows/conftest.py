"""The packages that `make windows` made, a version before them, and a desk to try them at."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import nurse_client
from tests.windows.desk import Desk, screen

ROOT = Path(__file__).parent.parent.parent
PICTURES = ROOT / "out" / "windows"


class Version:
    """One version's program and packages."""

    def __init__(self, version: str, folder: Path, release: Path) -> None:
        self.version = version
        self.folder = folder
        self.release = release
        self.setup = release / f"nurse-client-{version}-setup.exe"
        self.msi = release / f"nurse-client-{version}.msi"

    def files(self) -> dict[str, bytes]:
        """All files of the program with their contents."""
        return contents(self.folder)


def contents(folder: Path) -> dict[str, bytes]:
    """The files below a folder."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def package(folder: Path, out: Path, version: str, **environment: str) -> Version:
    """Makes packages as `make windows` does, but compresses less."""
    script = ROOT / "installer" / "windows" / "package.py"
    subprocess.run(
        [sys.executable, script, folder, out, "--version", version, "--quick"],
        env={"PATH": "/usr/bin:/bin", **environment},
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return Version(version, folder, out)


@pytest.fixture(scope="session")
def this() -> Version:
    """This version, as it is released."""
    made = ROOT / "build" / "windows"
    version = Version(nurse_client.__version__, made / "nurse-client", made / "release")
    assert version.setup.is_file(), "make windows first"
    return version


@pytest.fixture(scope="session")
def previous(this: Version, tmp_path_factory: pytest.TempPathFactory) -> Version:
    """An earlier version, which had a file that this one has not, and another text in one that both have."""
    folder = tmp_path_factory.mktemp("previous") / "nurse-client"
    shutil.copytree(this.folder, folder)
    shutil.copy(this.folder.with_name("nurse-client.ico"), folder.parent)
    (folder / "_internal" / "only then").mkdir()
    (folder / "_internal" / "only then" / "old.txt").write_text("old", encoding="utf-8")
    (folder / "_internal" / "nurse_client" / "resources" / "icons" / "nurse-client.svg").write_text("<svg/>")
    return package(folder, folder.parent / "release", "0.0.9")


@pytest.fixture(scope="session")
def windows(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """The computer, for all tests: to start a Windows takes half a minute."""
    with screen() as display:
        desk = Desk(tmp_path_factory.mktemp("windows"), display)
        yield desk
        desk.shut_down()


@pytest.fixture
def desk(windows: Desk, this: Version) -> Iterator[Desk]:
    """The computer without the program, and again so after the test."""
    yield windows
    windows.remove_program(this.msi)
