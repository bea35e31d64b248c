"""Brings a local copy to the newest layout, with a verified backup of the old one first.

A migration is a numbered SQL file whose first line names the layout it leads to: ``-- layout MAJOR.MINOR``.
A newer minor layout can be used by an older program, a newer major one can't.
"""

import re
from pathlib import Path
from typing import Any

from msgspec import Struct

from nurse_client.store.copying import Connect, copy_verified
from nurse_client.store.errors import NewerVersion

MIGRATIONS = Path(__file__).parent / "migrations"
_LAYOUT = re.compile(r"-- layout (\d+)\.(\d+)\n")


class Layout(Struct, frozen=True, order=True):
    """A version of the tables, kept in SQLite's ``user_version`` as ``major * 1000 + minor``."""

    major: int
    minor: int

    @classmethod
    def of(cls, connection: Any) -> "Layout":
        """The layout that a file has; 0.0 is an empty file."""
        return cls(*divmod(connection.execute("PRAGMA user_version").fetchone()[0], 1000))

    @property
    def user_version(self) -> int:
        """The number kept in the file."""
        return self.major * 1000 + self.minor


def migrate(connection: Any, path: Path, connect: Connect, folder: Path = MIGRATIONS) -> None:
    """Run the migrations that the file has not seen, each in one transaction.

    ``connect`` opens a connection with the same key, for the backups. Raises NewerVersion, and Damaged where a
    backup can't be trusted: then nothing has been changed.
    """
    steps = [
        (_layout_of(script), script) for script in (file.read_text("utf-8") for file in sorted(folder.glob("*.sql")))
    ]
    known = steps[-1][0]
    found = Layout.of(connection)
    if found.major > known.major:
        raise NewerVersion(found.major, known.major)
    is_new = found.major == 0  # then there is nothing to lose between the steps
    for layout, script in steps:
        if layout > found:
            if not is_new:
                copy_verified(connection, path.with_name(f"{path.name}.{found.major}.{found.minor}.backup"), connect)
            _run(connection, script, layout)
            found = layout


def _layout_of(script: str) -> Layout:
    first_line = _LAYOUT.match(script)
    if first_line is None:
        raise ValueError("a migration begins with the layout it leads to")
    return Layout(int(first_line[1]), int(first_line[2]))


def _run(connection: Any, script: str, layout: Layout) -> None:
    try:
        connection.executescript(f"BEGIN IMMEDIATE;\n{script}\nPRAGMA user_version = {layout.user_version};\nCOMMIT;")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
