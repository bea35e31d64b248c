"""The printed forms as the screens show them, and the ways into their register: a print, a mark, a scan."""

from collections.abc import Callable, Collection, Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from nurse_client.domain.identity import masked_in
from nurse_client.domain.paper_trail import (
    MARKED,
    PRODUCED,
    Mark,
    PaperCode,
    Print,
    Step,
    Trail,
    fits,
    newest,
)
from nurse_client.domain.progress import Bucket, bucket_of
from nurse_client.domain.records import Application
from nurse_client.gui.background import Job
from nurse_client.gui.desk import Desk
from nurse_client.store.papers import Key

if TYPE_CHECKING:  # nothing of paper is loaded before the first print
    from nurse_client.gui.paper.printing import PrintReport

PAPER = "paper"
"""What ``Desk.changed`` says when something is new in the register."""


class PaperRow(NamedTuple):
    """A paper, its application (None: not at this desk any more), whether it is the one of the application that was
    printed last, and whether a print made now would say something else. Once the authority has decided, nothing is
    compared: the record then says what came of it."""

    trail: Trail
    application: Application | None
    is_newest: bool
    has_changed: bool

    @property
    def is_open(self) -> bool:
        """Whether somebody still waits for this paper."""
        return self.application is not None and bucket_of(self.application) is not Bucket.DONE


class PaperReader:
    """Reads papers with what they say now. It does so in the background: each paper is made anew to be compared."""

    def __init__(self, desk: Desk) -> None:
        self._desk, self._records, self._papers = desk, desk.records, desk.papers

    def every(self) -> list[PaperRow]:
        """The papers of all applications, of each the one printed last."""
        applications = {one.application_id: one for one in self._records.all(Application)}
        return self._rows(newest(filter(_is_of_a_record, self._papers.trails())).values(), applications)

    def of(self, applications: Collection[Application]) -> list[PaperRow]:
        """All papers of these applications, those printed last first."""
        by_id = {one.application_id: one for one in applications}
        trails = self._papers.trails_of(by_id)
        return self._rows(sorted(trails, key=lambda trail: trail.last.printed_at, reverse=True), by_id)

    def with_code(self, code: PaperCode) -> PaperRow | None:
        """The paper that has this code, as it was printed at this desk; else None."""
        for trail in self._papers.trails_with(code.content_hash):
            record_id = trail.last.record_id
            application = self._records.get(Application, record_id)
            receipt_no = application.receipt_no if application else trail.last.receipt_no
            if record_id and fits(code, receipt_no):
                last = newest(self._papers.trails_of([record_id]))[record_id]
                return self._row(trail, application, is_newest=last.key == trail.key)
        return None

    def _rows(self, trails: Iterable[Trail], applications: dict[str, Application]) -> list[PaperRow]:
        shown = list(trails)
        last = {trail.key for trail in newest(shown).values()}
        return [
            self._row(trail, applications.get(trail.last.record_id), is_newest=trail.key in last) for trail in shown
        ]

    def _row(self, trail: Trail, application: Application | None, *, is_newest: bool) -> PaperRow:
        row = PaperRow(trail, application, is_newest, has_changed=False)
        if application is None or not row.is_open:
            return row
        now = self._contents(application, trail.last.form)
        return row._replace(has_changed=now not in (None, trail.last.content_hash))

    @cached_property
    def _contents(self) -> Callable[[Application, str], str | None]:
        from nurse_client.gui.paper.application_forms import contents_now  # noqa: PLC0415 - nothing of paper before a print

        return contents_now(self._desk)


def note_produced(desk: Desk, report: "PrintReport") -> None:
    """Enters into the register and the ledger what was printed or saved, in one transaction."""
    now, destination = desk.clock(), masked_in(report.destination)  # a person named the file
    prints = [
        Print(
            record_id=item.paper.record_id,
            record_version=item.paper.record_version,
            receipt_no=item.paper.qr.partition(":")[0],
            form=f"{item.paper.form}/{item.paper.layout}",
            content_hash=item.paper.content_hash,
            printed_at=now,
            printed_by=desk.operator,
            destination=destination,
            copies=item.copies,
            pages=item.pages,
        )
        for item in report.produced
    ]

    def write(_: Job) -> None:
        with desk.database.transaction():
            for printed, details in zip(desk.papers.add(prints), report.ledger_details(), strict=True):
                told = details | {"destination": destination, "print": str(printed.number)}
                desk.ledger.append(PRODUCED, desk.operator, told, now)

    desk.background.run(desk, write, lambda _: desk.changed.emit(frozenset({PAPER})), desk.trouble.emit)


def mark(desk: Desk, owner: QObject, trails: Sequence[Trail], step: Step, done: Callable[[list[Key]], None]) -> None:
    """Marks a step of papers; ``done`` is told which could take it. The others are as they were."""
    write = _marker(desk)

    def finish(marked: list[Key]) -> None:
        desk.changed.emit(frozenset({PAPER}))
        done(marked)

    keys = [trail.key for trail in trails]
    desk.background.run(owner, lambda _: write(keys, step), finish, desk.trouble.emit)


class Scanned(NamedTuple):
    """What was found under a code: the paper as it is in the register (None: not printed at this desk), else the
    application with its number; and whether the paper was marked."""

    row: PaperRow | None
    application: Application | None
    marked: bool


def scan(desk: Desk, owner: QObject, code: PaperCode, step: Step | None, done: Callable[[Scanned], None]) -> None:
    """Looks a code up. With a ``step``, its paper is marked, unless it should be looked at first: there is a newer
    print, the record has changed since, or it can't take the step. One scan after the other, in their order."""
    reader, write = PaperReader(desk), _marker(desk)

    def look_up(_: Job) -> Scanned:
        row = reader.with_code(code)
        if row is None:
            found = (one for one in desk.records.all(Application) if fits(code, one.receipt_no))
            return Scanned(None, next(found, None), marked=False)
        in_order = row.is_newest and not row.has_changed
        marked = bool(step is not None and in_order and write([row.trail.key], step))
        return Scanned(reader.with_code(code) if marked else row, row.application, marked)

    def finish(scanned: Scanned) -> None:
        if scanned.marked:
            desk.changed.emit(frozenset({PAPER}))
        done(scanned)

    desk.background.run(owner, look_up, finish, desk.trouble.emit)


def _marker(desk: Desk) -> Callable[[list[Key], Step], list[Key]]:
    """What marks papers and tells the ledger, in one transaction. Made on the main thread, called on the store lane."""
    papers, ledger, operator, now = desk.papers, desk.ledger, desk.operator, desk.clock()

    def write(keys: list[Key], step: Step) -> list[Key]:
        with desk.database.transaction():
            marked = papers.mark(keys, Mark(step=step, at=now, by=operator))
            for record_id, content_hash in marked:
                details = {"record": record_id, "content_hash": content_hash, "step": step.value}
                ledger.append(MARKED, operator, details, now)
        return marked

    return write


def _is_of_a_record(trail: Trail) -> bool:
    return bool(trail.last.record_id)
