"""The ledger as a workbook for an inspection: every entry in words and as it was written, its hash, how to check it."""

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from nurse_client.documents.spreadsheet import LONGEST_CELL, Heading, Sheet, write_workbook
from nurse_client.gui.background import Job
from nurse_client.gui.desk import Desk
from nurse_client.gui.words.common import second_words
from nurse_client.gui.work.ledger_rows import row_maker
from nurse_client.store.ledger import Link, Reading

translate = QCoreApplication.translate

_PART = LONGEST_CELL // 2
"""Characters of an entry in one cell: a character outside the basic plane counts twice there."""


class Exported(Struct, frozen=True):
    """What was written where. ``content_hash`` is the file's SHA-256, ``first_bad`` what the check found."""

    path: Path
    entries: int
    first_bad: int | None
    content_hash: str

    def ledger_details(self) -> dict[str, str]:
        """What the ledger holds of it."""
        return {
            "destination": str(self.path),
            "entries": str(self.entries),
            "verified": "sound" if self.first_bad is None else "broken",
            "content_hash": self.content_hash,
        }


def exporter(desk: Desk, path: Path) -> Callable[[Job], Exported | None]:
    """The work that writes the workbook; None where it was cancelled. It raises SpreadsheetNotWritten."""
    ledger, institution, operator, at = desk.ledger, desk.institution.name, desk.operator, second_words(desk.clock())

    def export(job: Job) -> Exported | None:
        reading, total = ledger.read(), ledger.count()
        entries = _Entries(desk, reading, parts=max(1, -(-ledger.longest() // _PART)))

        def explanation() -> Iterator[list[str]]:  # written last: only then the check has come to its end
            yield [translate("ledger", "Institution"), institution]
            yield [translate("ledger", "Exported by"), operator]
            yield [translate("ledger", "Exported at"), at]
            yield [translate("ledger", "Entries"), str(entries.count)]
            yield [translate("ledger", "Check"), verdict(entries.count, reading.first_bad)]
            yield from _how_to_check(entries.parts)

        sheets = [
            Sheet(translate("ledger", "Ledger"), entries.headings(), entries.rows()),
            Sheet(translate("ledger", "How to check"), [], explanation(), widths=(20, 110)),
        ]
        if not write_workbook(path, sheets, lambda done: job.report(done, total), lambda: job.cancelled):
            return None
        with path.open("rb") as file:
            content_hash = hashlib.file_digest(file, "sha256").hexdigest()
        return Exported(path, entries.count, reading.first_bad, content_hash)

    return export


def verdict(count: int, first_bad: int | None) -> str:
    """What the check of so many entries found, as a sentence."""
    if first_bad is not None:
        return translate(
            "ledger",
            "✖ Entry {number} was changed, removed or moved: what stands from there on can't be relied on.",
        ).format(number=f"{first_bad:,}")
    return translate("ledger", "✔ All {count} entries are as they were written.").format(count=f"{count:,}")


class _Entries:
    """The rows of the first sheet, made while they are written."""

    def __init__(self, desk: Desk, reading: Reading, *, parts: int) -> None:
        self._reading, self._to_row = reading, row_maker(desk)
        self.parts, self.count = parts, 0

    def headings(self) -> list[Heading]:
        written = translate("ledger", "As it was written, part {part}")
        return [
            Heading(translate("ledger", "No."), 8),
            Heading(translate("ledger", "When"), 20),
            Heading(translate("ledger", "What"), 30),
            Heading(translate("ledger", "Who"), 14),
            Heading(translate("ledger", "About"), 24),
            Heading(translate("ledger", "Details"), 50),
            Heading(translate("ledger", "Hash of the entry before"), 66),
            Heading(translate("ledger", "Hash"), 66),
            *(Heading(written.format(part=part + 1), 80) for part in range(self.parts)),
        ]

    def rows(self) -> Iterator[list[str]]:
        previous = bytes(32).hex()
        for portion in self._reading:
            for link in portion:
                yield [*self._words(link), previous, link.hash.hex(), *_in_parts(link.body)]
                previous = link.hash.hex()
                self.count += 1

    def _words(self, link: Link) -> list[str]:
        row = self._to_row(link)
        return [str(row.number), row.when, row.what, row.who, row.about, row.details]


def _in_parts(body: bytes) -> list[str]:
    """An entry as it was written, in as many cells as it takes. What is no text any more can't be checked anyway."""
    text = body.decode("utf-8", errors="backslashreplace")
    return [text[place : place + _PART] for place in range(0, len(text), _PART)]


def _how_to_check(parts: int) -> Iterator[list[str]]:
    head = translate("ledger", "How to check")
    yield [
        head,
        translate(
            "ledger",
            "Each hash is the SHA-256 of the hash of the entry before (its 32 bytes; 32 zero bytes for the first "
            "entry), followed by the entry as it was written (UTF-8, its parts put together).",
        ),
    ]
    yield [
        "",
        translate(
            "ledger",
            "Entries are numbered from 1 without a gap. Whoever changes, removes, inserts or moves one changes the "
            "hashes of all that follow.",
        ),
    ]
    yield [
        "",
        translate(
            "ledger",
            "The last hash of an earlier export must stand beside the same number in a later one: so it shows whether "
            "all of the list was written anew.",
        ),
    ]
    written = " + ".join(f"part_{part + 1}" for part in range(parts))
    yield [
        translate("ledger", "In Python"),
        f"hashlib.sha256(bytes.fromhex(before) + ({written}).encode()).hexdigest() == hash",
    ]
