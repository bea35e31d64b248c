"""What is open at this desk once it is unlocked, and the one way to act."""

import os
import threading
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from datetime import date, datetime
from functools import cached_property
from typing import TYPE_CHECKING, TypedDict

from msgspec import Struct
from PySide6.QtCore import QObject, QSettings, Signal

from nurse_client.domain.actions import AnyAction, OpenTicket, target_of
from nurse_client.domain.calendar import china_date
from nurse_client.domain.codes import CodeTables
from nurse_client.domain.identity import masked_in
from nurse_client.domain.ids import uuid7
from nurse_client.domain.messages import Institution
from nurse_client.domain.records import KINDS, Nurse, Record, id_of, kind_of
from nurse_client.domain.reference import Reference
from nurse_client.gui.background import Background, Job
from nurse_client.gui.clipboard import copies, listen
from nurse_client.gui.daily_backup import DailyBackup
from nurse_client.gui.parking import Parking
from nurse_client.gui.sync_driver import Cycle, SyncDriver
from nurse_client.log import masked
from nurse_client.registry.errors import SessionEnded, WrongCredentials
from nurse_client.store.database import Database, nobody_to_tell
from nurse_client.store.ledger import SEEN, WITHDRAWN, Ledger
from nurse_client.store.outbox import Outbox, OutboxItem
from nurse_client.store.records import Records
from nurse_client.store.visits import Visits

if TYPE_CHECKING:
    from nurse_client.registry.client import RegistryClient
    from nurse_client.store.papers import Papers
    from nurse_client.sync.engine import Engine


class Stamp(TypedDict):
    """What every action has: ``ConfirmApplication(**stamp, application_id=..., ...)``."""

    action_id: str
    made_at: datetime
    made_by: str


class Connection(Struct, frozen=True):
    """Whether the registry answered at the last try (None: not tried yet), and if not, why."""

    online: bool | None = None
    error: Exception | None = None


class Opened(Struct, frozen=True):
    """What the store lane read to open the desk: enough for the first screenful. The rest is read afterwards."""

    database: Database
    first_nurses: list[Nurse]
    nurse_count: int
    reference: Reference
    institution: Institution
    synchronised_at: datetime | None
    pending: list[OutboxItem]


class Alarm(QObject):
    """Brings word of a damaged page from whatever thread met it; it knows no desk, which must not end there."""

    rung = Signal()


class Desk(QObject):
    """The open desk. Made and used on the main thread; the parts of the store belong to the store lane.

    ``parking`` is the way to ask the registry something. ``operator`` is the user name that acts, ``language`` one of
    zh_CN, zh_TW and en (for ``labels``), ``first_nurses`` the first screenful of the roster. ``pending_items`` is the
    outbox as last read.
    """

    changed = Signal(object)
    """The kinds of record (frozenset of names as in ``records.KINDS``) that are new in the store or in the outbox;
    ``paper`` is the register of papers."""
    outbox_changed = Signal(int)
    """How many actions wait in the outbox."""
    connection_changed = Signal(object)
    """The Connection, after every try."""
    receiving = Signal(int)
    """How many records the running synchronisation has received so far."""
    sign_in_needed = Signal()
    """The registry wants the password again. Everything is kept until then."""
    made_again = Signal(int)
    """How many decisions met a conflict and were made again by themselves, because nothing of them had changed."""
    trouble = Signal(object)
    """An error that the person must see, although nothing else failed: an act could not be written down."""
    damaged = Signal()
    """A page of the copy is broken. It may be said more than once."""
    not_backed_up = Signal(object)
    """The error for which the day's backup could not be made."""

    def __init__(
        self,
        opened: Opened,
        *,
        background: Background,
        open_client: "Callable[[], RegistryClient]",
        reconnect: "Callable[[RegistryClient], object] | None",
        operator: str,
        language: str,
        settings: QSettings,
        clock: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        """``reconnect`` begins a session where the client has none yet (password or refresh token)."""
        super().__init__(parent)
        self.background, self.settings, self.clock = background, settings, clock
        self.operator, self.language, self.institution = operator, language, opened.institution
        self.database = opened.database
        self.records, self.outbox, self.ledger = Records(self.database), Outbox(self.database), Ledger(self.database)
        self.visits = Visits(self.database, self.today())
        self._alarm = Alarm(self)
        self._alarm.rung.connect(self.damaged)
        self.database.on_damage = self._alarm.rung.emit
        self._daily = DailyBackup(background, self.database, self)
        self._daily.failed.connect(self.not_backed_up)
        self.reference = opened.reference
        self.labels = CodeTables(opened.reference.code_tables)
        self.first_nurses, self.nurse_count = opened.first_nurses, opened.nurse_count
        self.synchronised_at, self.pending_items = opened.synchronised_at, opened.pending
        self.connection = Connection()
        self._open_client, self._client_lock = open_client, threading.Lock()
        self._client: RegistryClient | None = None
        connect = None if reconnect is None else lambda: reconnect(self.client)
        copies.made.connect(self._note_copy)
        listen()
        self.sync = SyncDriver(background, self._make_engine, connect, self)
        self.sync.cycled.connect(self._take_cycle)
        self.sync.progressed.connect(self.receiving)
        self.parking = Parking(background, self.sync.at_once, self)

    @property
    def client(self) -> "RegistryClient":
        """The registry's client. For the network lane only: it is made at its first use, which takes a while."""
        with self._client_lock:
            if self._client is None:
                self._client = self._open_client()
            return self._client

    @cached_property
    def papers(self) -> "Papers":
        """The register of printed papers."""
        from nurse_client.store.papers import Papers  # noqa: PLC0415 - the first paint does not need it

        return Papers(self.database)

    def today(self) -> date:
        """The day it is in China."""
        return china_date(self.clock())

    def label(self, table: str, code: str) -> str:
        """A code in the language of the screens."""
        return self.labels.label(table, code, self.language)

    def pending(self, kind: str, record_id: str) -> list[OutboxItem]:
        """What waits in the outbox about one record, oldest first: it is laid over the record on the screens."""
        return [item for item in self.pending_items if target_of(item.action) == (kind, record_id)]

    def act(
        self, *makers: Callable[[Stamp], AnyAction], seen: Sequence[Record] = (), instead_of: str | None = None
    ) -> None:
        """What the person decides: written to the outbox and the ledger, then sent.

        It counts as done once it is on the disk: then the screens show it as pending. If it can't be written,
        nothing is pending and ``trouble`` says why. Several makers are one decision: all of it is kept, or nothing.
        They are called on the store lane, where thousands hold nobody up: they use only what they were made with. The
        lane begins with several after the frame that answers the person, and with one at once.

        ``seen`` are the records that the actions are about, as they were on the screen. ``instead_of`` is the id of
        the refused action that leaves for this; where it has left already, nothing is done a second time.
        """
        now = self.clock()

        def write(_: Job) -> list[OutboxItem]:
            on_screen = {(kind_of(record), id_of(record)): record for record in seen}
            with self.database.transaction():
                if instead_of is None or self._goes(instead_of, now):
                    for make, stamp in zip(makers, self._stamps(now, len(makers)), strict=True):
                        action = make(stamp)
                        item = self.outbox.add(action, on_screen.get(target_of(action) or ("", "")))
                        self.ledger.append(item.kind, self.operator, _ledger_details(action), item.queued_at)
            return self.outbox.items()

        with self.background.held() if len(makers) > 1 else nullcontext():
            self.background.run(self, write, self._take_pending, self._report_trouble)

    def withdraw(self, *action_ids: str) -> None:
        """Takes back what has never been sent."""
        self._take_out(self.outbox.withdraw, WITHDRAWN, action_ids)

    def acknowledge(self, action_id: str) -> None:
        """Lets a refused action go, once the person has seen why."""
        self._take_out(self.outbox.seen, SEEN, [action_id])

    def send_now(self, *action_ids: str) -> None:
        """Tries at once what waits, these too if they rest because the server failed over them."""

        def hurry(_: Job) -> list[OutboxItem]:
            self.outbox.hurry(action_ids)
            return self.outbox.items()

        self.background.run(self, hurry, self._take_pending, self._report_trouble)

    def note(self, event: str, details: dict[str, str]) -> None:
        """Writes into the ledger what is no action: a print, an export, an ID number shown in full.

        An event has its words in ``ledger_words``. No ID number gets in, whatever the details hold.
        """
        at, kept = self.clock(), {name: masked_in(value) for name, value in details.items()}
        self.background.run(
            self,
            lambda _: self.ledger.append(event, self.operator, kept, at),
            lambda _: None,
            self._report_trouble,
        )

    def close(self) -> None:
        """Stops the synchronisation, drops the connections and closes the store after what is still to be written."""
        copies.made.disconnect(self._note_copy)
        self.sync.stop()
        if self._client is not None:
            self._client.close()
        self.database.on_damage = nobody_to_tell
        self._daily.close(self.today())
        self.background.run(self, lambda _: self.database.close(), lambda _: None)

    def _note_copy(self, details: dict[str, str]) -> None:
        self.note("copied", details)

    def _stamps(self, now: datetime, count: int) -> list[Stamp]:
        """Stamps for the actions of one decision; their ids sort in the order of the actions."""
        ids = sorted(uuid7(int(now.timestamp() * 1000), os.urandom(10)) for _ in range(count))
        return [{"action_id": action_id, "made_at": now, "made_by": self.operator} for action_id in ids]

    def _goes(self, action_id: str, now: datetime) -> bool:
        """On the store lane: a refused action leaves for another; False where it has left already."""
        went = self.outbox.seen(action_id)
        if went:
            self.ledger.append(SEEN, self.operator, {"action_id": action_id}, now)
        return went

    def _take_out(self, leave: Callable[[str], bool], event: str, action_ids: Sequence[str]) -> None:
        """Those that may leave the outbox do so; the ledger knows of each."""
        at = self.clock()

        def work(_: Job) -> list[OutboxItem]:
            with self.database.transaction():
                for action_id in filter(leave, action_ids):
                    self.ledger.append(event, self.operator, {"action_id": action_id}, at)
            return self.outbox.items()

        self.background.run(self, work, self._replace_pending, self._report_trouble)

    def _take_pending(self, items: list[OutboxItem]) -> None:
        self._replace_pending(items)
        self.sync.at_once()

    def _replace_pending(self, items: list[OutboxItem]) -> None:
        touched = {_kind_touched(item.action) for item in (*self.pending_items, *items)}
        self.pending_items = items
        self.outbox_changed.emit(len(items))
        self.changed.emit(frozenset(touched))

    def _make_engine(self) -> "Engine":
        from nurse_client.sync.engine import Engine  # noqa: PLC0415 - brings in HTTP, which the first paint must not wait for

        self.visits.last()  # before anything new is here
        return Engine(self.client, self.records, self.outbox, self.background.ahead)

    def _take_cycle(self, cycle: Cycle) -> None:
        report = cycle.report
        self.connection = Connection(report is not None and report.online, cycle.error)
        if report and report.online and cycle.error is None:
            self.synchronised_at = self.clock()
            self._daily.make(self.today())
        self.connection_changed.emit(self.connection)
        if isinstance(cycle.error, SessionEnded | WrongCredentials):
            self.sign_in_needed.emit()
        elif self.connection.online:
            self.parking.go_on()
        if report and report.made_again:
            self.made_again.emit(report.made_again)
        if report and (report.received or report.accepted or report.refused or report.made_again):
            self.background.run(self, self._read_again, self._take_read, self._report_trouble)

    def _read_again(self, _: Job) -> tuple[list[OutboxItem], int]:
        return self.outbox.items(), self.records.count(Nurse)

    def _take_read(self, read: tuple[list[OutboxItem], int]) -> None:
        self.pending_items, self.nurse_count = read
        self.outbox_changed.emit(len(self.pending_items))
        self.changed.emit(frozenset(KINDS))

    def _report_trouble(self, error: Exception) -> None:
        self.trouble.emit(error)


def _ledger_details(action: AnyAction) -> dict[str, str]:
    """What the ledger says of an action: which record it is about, and where one has to be given, the reason."""
    details = {"action_id": action.action_id, "target": " ".join(target_of(action) or ())}
    reason = getattr(action, "reason", "")
    return details | ({"reason": masked(reason)} if reason else {})


def _kind_touched(action: AnyAction) -> str:
    """The kind of record whose screens show an action as pending."""
    target = target_of(action)
    if target:
        return target[0]
    return "ticket" if isinstance(action, OpenTicket) else "nurse"
