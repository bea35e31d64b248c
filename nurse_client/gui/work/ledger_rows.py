"""The ledger as people read it: a row per entry, made on a lane, whatever their number."""

from collections.abc import Callable, Mapping
from datetime import datetime

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from nurse_client.domain.identity import masked_in
from nurse_client.domain.plain_text import one_line
from nurse_client.domain.records import Application, ChangeRequest
from nurse_client.gui.background import Job
from nurse_client.gui.desk import Desk
from nurse_client.gui.words.common import second_words
from nurse_client.gui.words.ledger import LedgerWords
from nurse_client.store.ledger import Entry, Link

translate = QCoreApplication.translate

_ABOUT = ("nurse_id", "record", "records")
"""Details that hold the ids of records, separated by spaces."""
_TOLD_EVERY = 2000
"""Entries between two reports of progress."""
_MOST_NAMES = 3
"""Names that are written out in one row."""


class LedgerRow(Struct, frozen=True, gc=False):
    """An entry in words. ``event`` is its slug, empty where what stands there is no entry any more."""

    number: int
    row_id: str
    at: datetime | None
    when: str
    event: str
    what: str
    who: str
    about: str
    details: str


class LoadedLedger(Struct, frozen=True):
    """All entries, the newest first, with what a search looks through, and the first that was tampered with."""

    rows: list[LedgerRow]
    haystacks: list[str]
    kinds: list[tuple[str, str]]
    """The events that occur: words and slug."""
    first_bad: int | None


def loader(desk: Desk) -> Callable[[Job], LoadedLedger]:
    """The work that reads and verifies the ledger of a desk. It says how many entries it has read."""
    ledger = desk.ledger

    def load(job: Job) -> LoadedLedger:
        from nurse_client.domain.search import folded  # noqa: PLC0415 - as in the table

        reading, to_row, total = ledger.read(), row_maker(desk), ledger.count()
        rows: list[LedgerRow] = []
        haystacks: list[str] = []
        kinds: set[tuple[str, str]] = set()
        for portion in reading:
            if job.cancelled:
                break
            made = [to_row(link) for link in portion]
            rows += made
            haystacks += [folded(f"{row.what}\n{row.who}\n{row.about}\n{row.details}\n{row.when}") for row in made]
            kinds |= {(row.what, row.event) for row in made if row.event}
            if len(rows) % _TOLD_EVERY == 0:
                job.report(len(rows), total)
        rows.reverse()
        haystacks.reverse()
        return LoadedLedger(rows, haystacks, sorted(kinds), reading.first_bad)

    return load


def row_maker(desk: Desk) -> Callable[[Link], LedgerRow]:
    """What makes a row of an entry; it knows whose the records are that are here now. To be called on a lane."""
    records, words = desk.records, LedgerWords()
    names = records.names()
    names |= {one.application_id: one.nurse.name for one in records.all(Application)}
    names |= {one.request_id: names.get(one.nurse_id, "") for one in records.all(ChangeRequest)}

    def to_row(link: Link) -> LedgerRow:
        entry = link.entry
        if entry is None:
            what = translate("ledger", "✖ This is no entry any more")
            return LedgerRow(link.number, str(link.number), None, "", "", what, "", "", "")
        return LedgerRow(
            number=link.number,
            row_id=str(link.number),
            at=entry.at,
            when=second_words(entry.at),
            event=entry.event,
            what=words.event(entry.event),
            who=entry.operator,
            about=_about(entry, names, desk),
            details=masked_in(
                one_line(" · ".join(words.details(entry.details)))
            ),  # also one that somebody has put there past the program
        )

    return to_row


def _about(entry: Entry, names: Mapping[str, str], desk: Desk) -> str:
    """Whom it is about, where the record is at this desk; else its id."""
    kind, _, target = entry.details.get("target", "").partition(" ")
    if kind == "authority_setting":
        return desk.label("business", target)
    ids = [target] if target else [one for name in _ABOUT for one in entry.details.get(name, "").split()]
    known = list(dict.fromkeys(names.get(one) or one for one in ids))
    if len(known) <= _MOST_NAMES:
        return translate("ledger", ", ").join(known)
    first = translate("ledger", ", ").join(known[:_MOST_NAMES])
    return translate("ledger", "{names} and {count} more").format(names=first, count=len(known) - _MOST_NAMES)
