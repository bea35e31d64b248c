"""A disk that is really full: a file system in memory, of its own where it may be mounted."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

_SIZE = 4_000_000
_AS_ROOT = [] if os.geteuid() == 0 else ["sudo", "-n"]
_SHARED = Path("/dev/shm")  # noqa: S108 - in a container, where nobody may mount, 64 MiB of its own


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """An empty folder on a disk of a few megabytes, which ``fill`` fills."""
    folder = tmp_path / "disk"
    folder.mkdir()
    options = f"size={_SIZE},uid={os.geteuid()},gid={os.getegid()},mode=700"
    mount = [*_AS_ROOT, "mount", "-t", "tmpfs", "-o", options, "tmpfs", folder]
    if subprocess.run(mount, capture_output=True, check=False).returncode == 0:
        yield folder
        subprocess.run([*_AS_ROOT, "umount", folder], check=True)
    else:
        assert shutil.disk_usage(_SHARED).total < 100 * _SIZE, "no small disk can be had here"
        with tempfile.TemporaryDirectory(dir=_SHARED) as shared:
            yield Path(shared)


def fill(folder: Path, leave: int = 0) -> Path:
    """Fills the disk but for so many bytes; gives the file that does, whose removal makes room."""
    filler = folder / "filler"
    with filler.open("wb") as file:
        file.write(bytes(max(0, shutil.disk_usage(folder).free - leave)))
    return filler
