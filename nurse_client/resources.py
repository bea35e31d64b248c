"""Where the files of ``resources/`` are: in the built package, or at the project's root while it is developed."""

from pathlib import Path

import msgspec

from nurse_client.domain.reference import Reference

_PACKAGED = Path(__file__).parent / "resources"
ROOT = _PACKAGED if _PACKAGED.is_dir() else Path(__file__).parent.parent / "resources"


def path(name: str) -> Path:
    """The file or folder of that name below ``resources/``."""
    return ROOT / name


def reference() -> Reference:
    """The reference data that comes with the program, for the time before the first connection."""
    members = {name: msgspec.Raw(path(f"reference/{name}.json").read_bytes()) for name in Reference.__struct_fields__}
    return msgspec.json.decode(msgspec.json.encode(members), type=Reference)
