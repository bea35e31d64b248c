"""Where the files of ``resources/`` are: in the built package, or at the project's root while it is developed."""

from pathlib import Path

_PACKAGED = Path(__file__).parent / "resources"
ROOT = _PACKAGED if _PACKAGED.is_dir() else Path(__file__).parent.parent / "resources"


def path(name: str) -> Path:
    """The file or folder of that name below ``resources/``."""
    return ROOT / name
