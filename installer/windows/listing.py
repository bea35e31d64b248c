"""Which files the packages hold: one explicit list for installing and for uninstalling."""

import os
from collections.abc import Iterator
from pathlib import Path


def files(folder: Path) -> list[Path]:
    """All files below a folder, in an order that does not change."""
    return sorted(path for path in folder.rglob("*") if path.is_file())


def folders(folder: Path) -> list[Path]:
    """All folders below a folder, parents first."""
    return sorted(path for path in folder.rglob("*") if path.is_dir())


def set_times(folder: Path, seconds: int) -> None:
    """Gives all files one time, so that the packages of the same files are the same."""
    for path in files(folder):
        os.utime(path, (seconds, seconds))


def write_nsis(folder: Path, lists: Path) -> None:
    """install.nsh and uninstall.nsh. No folder is ever removed with what somebody else put into it."""
    (lists / "install.nsh").write_text("\n".join(_installing(folder)) + "\n", encoding="utf-8")
    (lists / "uninstall.nsh").write_text("\n".join(_uninstalling(folder)) + "\n", encoding="utf-8")


def _installing(folder: Path) -> Iterator[str]:
    for place in [folder, *folders(folder)]:
        yield f'SetOutPath "{_installed(folder, place)}"'
        yield from (f'File "{_nsis(str(path))}"' for path in sorted(place.iterdir()) if path.is_file())


def _uninstalling(folder: Path) -> Iterator[str]:
    yield from (f'Delete "{_installed(folder, path)}"' for path in files(folder))
    yield from (f'RMDir "{_installed(folder, place)}"' for place in reversed(folders(folder)))


def _installed(folder: Path, path: Path) -> str:
    relative = path.relative_to(folder).parts
    return "\\".join(["$INSTDIR", *(_nsis(part) for part in relative)])


def _nsis(text: str) -> str:
    return text.replace("$", "$$")
