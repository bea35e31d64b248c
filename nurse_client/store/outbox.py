"""What people have done and the registry has not answered for good. Nothing leaves but in one of three ways:
accepted with a receipt, refused with a reason the person has seen, withdrawn before it was ever sent. Its place may be
taken by the same decision on a newer version (``settle``)."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Any

import msgspec
from msgspec import UNSET, Struct

from nurse_client.domain.actions import AnyAction, Outcome, OutcomeKind, ResetNursePassword, target_of
from nurse_client.domain.records import KINDS, Record, id_of
from nurse_client.store.database import Database
from nurse_client.store.ledger import MADE_AGAIN, Ledger


class OutboxState(StrEnum):
    """Where an action stands on its way to the registry."""

    QUEUED = "queued"
    SENDING = "sending"
    CONFLICT = "conflict"
    REJECTED = "rejected"


class OutboxItem(Struct, frozen=True, kw_only=True, gc=False):
    """An action on its way. ``attempts`` counts the times it may have reached the registry; ``last_error`` is the
    name of the last error; ``outcome`` is the registry's refusal. ``faults`` counts how often the server failed over
    this action alone, and ``not_before`` is when it may be tried again for that reason."""

    action: AnyAction
    state: OutboxState = OutboxState.QUEUED
    attempts: int = 0
    last_error: str | None = None
    outcome: Outcome | None = None
    faults: int = 0
    not_before: datetime | None = None

    @property
    def action_id(self) -> str:
        """The identity that makes sending it twice harmless."""
        return self.action.action_id

    @property
    def kind(self) -> str:
        """The action's kind, as on the wire."""
        return str(type(self.action).__struct_config__.tag)

    @property
    def queued_at(self) -> datetime:
        """When the person acted."""
        return self.action.made_at

    @property
    def is_refused(self) -> bool:
        """The registry has said no, and the person has not seen it yet."""
        return self.outcome is not None

    @property
    def was_never_sent(self) -> bool:
        """It can still be withdrawn."""
        return self.state is OutboxState.QUEUED and not self.attempts

    @property
    def current(self) -> Record | None:
        """The record as the registry had it when it met the conflict; None where it did not say so readably."""
        target = target_of(self.action)
        if target is None or self.outcome is None or not self.outcome.current:
            return None
        try:
            record = msgspec.convert(self.outcome.current, KINDS[target[0]])
        except msgspec.ValidationError:
            return None
        return record if id_of(record) == target[1] else None


class Receipt(Struct, frozen=True, kw_only=True):
    """The registry's word that an action was accepted. ``target_version`` is the record's new version; ``result`` is
    what the action made, without activation codes: these are with their records. A nurse's one-time password is in it
    until the clerk has handed it over."""

    receipt_no: str
    action: AnyAction
    at: datetime
    target_version: int | None = None
    result: dict[str, str] = {}

    @property
    def one_time_password(self) -> str:
        """The password that the registry told once; nothing where there is none, or where it was handed over."""
        return self.result.get("one_time_password", "")


_REFUSALS = {OutcomeKind.CONFLICT: OutboxState.CONFLICT, OutcomeKind.REJECTED: OutboxState.REJECTED}
_ACTION = msgspec.json.Decoder[AnyAction](AnyAction)
_OUTCOME = msgspec.json.Decoder(Outcome)
_RECEIPT = msgspec.json.Decoder(Receipt)
_ABOUT_NURSE = """
    SELECT body FROM receipts WHERE json_extract(CAST(body AS TEXT), '$.action.nurse_id') = ? ORDER BY rowid
"""
_NOT_HANDED_OVER = """
    SELECT body FROM receipts
    WHERE json_extract(CAST(body AS TEXT), '$.result.one_time_password') IS NOT NULL ORDER BY rowid
"""
_FORGET_PASSWORDS = """
    UPDATE receipts SET body = CAST(json_remove(CAST(body AS TEXT), '$.result.one_time_password') AS BLOB)
    WHERE json_extract(CAST(body AS TEXT), '$.action.nurse_id') = ?
    AND json_extract(CAST(body AS TEXT), '$.result.one_time_password') IS NOT NULL
"""
ITEM = ("action", "state", "attempts", "last_error", "outcome", "faults", "not_before")
_ITEMS = f"SELECT {', '.join(ITEM)} FROM outbox"  # noqa: S608 - our own


class Outbox:
    """The outbox of the desk. Every change is on the disk when the method returns."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, action: AnyAction, seen: Record | None = None) -> OutboxItem:
        """Keep an action until the registry has answered it, with the record as the person saw it when acting."""
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT INTO outbox (action_id, action, state, as_seen) VALUES (?, ?, ?, ?)",
                (action.action_id, msgspec.json.encode(action), OutboxState.QUEUED, _body(seen)),
            )
        return OutboxItem(action=action)

    def items(self) -> list[OutboxItem]:
        """Everything in the outbox, in the order of doing."""
        return [item_of(row) for row in self._database.rows(f"{_ITEMS} ORDER BY place")]

    def due(self) -> list[OutboxItem]:
        """What is to be sent, in order. An item still marked as being sent was cut off: it is due again."""
        return [item_of(row) for row in self._database.rows(f"{_ITEMS} WHERE outcome IS NULL ORDER BY place")]

    def as_seen(self, action: AnyAction) -> Record | None:
        """The record that an action is about as the person saw it; None where that is not known (any more)."""
        target = target_of(action)
        body = self._database.value("SELECT as_seen FROM outbox WHERE action_id = ?", (action.action_id,))
        if target is None or body is None:
            return None
        try:
            return msgspec.json.decode(body, type=KINDS[target[0]])
        except msgspec.DecodeError:  # written by another version of the program: the action itself still counts
            return None

    def count(self) -> int:
        """How many items the outbox holds, refused ones included."""
        return int(self._database.value("SELECT count(*) FROM outbox"))

    def sending(self, ids: Sequence[str]) -> set[str]:
        """These are about to be sent: from now on they may have reached the registry.

        Only those that are returned may be sent: the others have been withdrawn in the meantime.
        """
        with self._database.transaction() as connection:
            return {
                id_
                for id_ in ids
                if connection.execute(
                    "UPDATE outbox SET state = 'sending', attempts = attempts + 1"
                    " WHERE action_id = ? AND outcome IS NULL",
                    (id_,),
                ).rowcount
            }

    def unsent(self, ids: Iterable[str], error: str) -> None:
        """These surely did not reach the registry this time: as if they had not been sent."""
        self._update(
            "UPDATE outbox SET state = 'queued', attempts = attempts - 1, last_error = ?"
            " WHERE action_id = ? AND state = 'sending'",
            [(error, id_) for id_ in ids],
        )

    def unknown(self, ids: Iterable[str], error: str) -> None:
        """These may have reached the registry, but no answer came back: they wait to be sent again."""
        self._update(
            "UPDATE outbox SET state = 'queued', last_error = ? WHERE action_id = ? AND state = 'sending'",
            [(error, id_) for id_ in ids],
        )

    def postpone(self, action_id: str, until: datetime) -> None:
        """The server failed over this one alone: it may be tried again from then on."""
        self._update(
            "UPDATE outbox SET faults = coalesce(faults, 0) + 1, not_before = ? WHERE action_id = ?",
            [(until.isoformat(), action_id)],
        )

    def hurry(self, ids: Iterable[str]) -> None:
        """The person wants these to be tried at once."""
        self._update("UPDATE outbox SET not_before = NULL WHERE action_id = ?", [(id_,) for id_ in ids])

    def settle(self, outcomes: Sequence[Outcome], at: datetime, again: Mapping[str, AnyAction] | None = None) -> None:
        """Store the registry's answers and what they mean for the items, in one transaction.

        Accepted items leave for the receipts, refused ones are set aside with the reason. The first answer stands:
        another one to the same action changes nothing. ``again`` has, by the id of an action that met a conflict, the
        action that takes its place because it is the same decision on the record as it stands; the ledger says so.
        """
        again = again or {}
        with self._database.transaction() as connection:
            for outcome in outcomes:
                if outcome.outcome is OutcomeKind.ACCEPTED:
                    _accept(connection, outcome, at)
                elif outcome.action_id in again:
                    self._take_place(connection, outcome, again[outcome.action_id], at)
                else:
                    connection.execute(
                        "UPDATE outbox SET state = ?, outcome = ? WHERE action_id = ? AND outcome IS NULL",
                        (_REFUSALS[outcome.outcome], msgspec.json.encode(outcome), outcome.action_id),
                    )

    def withdraw(self, action_id: str) -> bool:
        """Take back an action that was never sent. False: it may have reached the registry, so it stays."""
        return self._remove("DELETE FROM outbox WHERE action_id = ? AND state = 'queued' AND attempts = 0", action_id)

    def seen(self, action_id: str) -> bool:
        """The person has seen why it was refused: it leaves. False: it is not a refused item."""
        return self._remove("DELETE FROM outbox WHERE action_id = ? AND outcome IS NOT NULL", action_id)

    def receipts(self) -> list[Receipt]:
        """What the registry has accepted, oldest first."""
        rows = self._database.rows("SELECT body FROM receipts ORDER BY rowid")
        return [_RECEIPT.decode(body) for (body,) in rows]

    def receipts_about(self, nurse_id: str) -> list[Receipt]:
        """What the registry has accepted about one nurse, oldest first."""
        rows = self._database.rows(_ABOUT_NURSE, (nurse_id,))
        return [_RECEIPT.decode(body) for (body,) in rows]

    def passwords_waiting(self) -> list[Receipt]:
        """The receipts whose one-time password nobody has handed over yet, oldest first."""
        rows = self._database.rows(_NOT_HANDED_OVER)
        return [_RECEIPT.decode(body) for (body,) in rows]

    def handed_over(self, nurse_id: str) -> None:
        """The nurse has her one-time password: it is forgotten here, the receipt stays."""
        with self._database.transaction() as connection:
            _forget_passwords(connection, nurse_id)

    def _take_place(self, connection: Any, outcome: Outcome, action: AnyAction, at: datetime) -> None:
        is_new = connection.execute(
            "UPDATE outbox SET action_id = ?, action = ?, as_seen = ?, state = 'queued', attempts = 0,"
            " last_error = NULL, faults = NULL, not_before = NULL WHERE action_id = ? AND outcome IS NULL",
            (action.action_id, msgspec.json.encode(action), msgspec.json.encode(outcome.current), outcome.action_id),
        ).rowcount
        if is_new:
            details = {"action_id": action.action_id, "instead_of": outcome.action_id}
            details["target"] = " ".join(target_of(action) or ())
            Ledger(self._database).append(MADE_AGAIN, action.made_by, details, at)

    def _update(self, sql: str, rows: list[tuple[str, ...]]) -> None:
        with self._database.transaction() as connection:
            connection.executemany(sql, rows)

    def _remove(self, sql: str, action_id: str) -> bool:
        with self._database.transaction() as connection:
            return bool(connection.execute(sql, (action_id,)).rowcount)


def _forget_passwords(connection: Any, nurse_id: str) -> None:
    connection.execute(_FORGET_PASSWORDS, (nurse_id,))


def item_of(row: tuple[Any, ...]) -> OutboxItem:
    """The item of a row of the columns that ``ITEM`` names."""
    action, state, attempts, last_error, outcome, faults, not_before = row
    return OutboxItem(
        action=_ACTION.decode(action),
        state=OutboxState(state),
        attempts=attempts,
        last_error=last_error,
        outcome=None if outcome is None else _OUTCOME.decode(outcome),
        faults=faults or 0,
        not_before=None if not_before is None else datetime.fromisoformat(not_before),
    )


def put_back(connection: Any, item: OutboxItem, as_seen: bytes | None) -> None:
    """Writes an item behind all others, as it was in another copy."""
    not_before = None if item.not_before is None else item.not_before.isoformat()
    outcome = None if item.outcome is None else msgspec.json.encode(item.outcome)
    connection.execute(
        f"INSERT INTO outbox (action_id, as_seen, {', '.join(ITEM)}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608 - our own
        (
            item.action_id, as_seen, msgspec.json.encode(item.action), item.state, item.attempts, item.last_error,
            outcome, item.faults, not_before,
        ),
    )  # fmt: skip


def _body(record: Record | None) -> bytes | None:
    return None if record is None else msgspec.json.encode(record)


def _accept(connection: Any, outcome: Outcome, at: datetime) -> None:
    row = connection.execute(
        "SELECT action FROM outbox WHERE action_id = ? AND outcome IS NULL", (outcome.action_id,)
    ).fetchone()
    if row is None:
        return
    result = {} if outcome.result is UNSET else dict(outcome.result)
    if {"code_id", "code"} <= result.keys():
        code = (result.pop("code_id"), result.pop("code"))
        connection.execute("INSERT OR REPLACE INTO plain_codes (code_id, code) VALUES (?, ?)", code)
    receipt = Receipt(
        receipt_no="" if outcome.receipt_no is UNSET else outcome.receipt_no,
        action=_ACTION.decode(row[0]),
        at=at,
        target_version=None if outcome.target_version is UNSET else outcome.target_version,
        result=result,
    )
    if receipt.one_time_password and isinstance(receipt.action, ResetNursePassword):
        _forget_passwords(connection, receipt.action.nurse_id)  # the new one has ended it
    body = msgspec.json.encode(receipt)
    connection.execute("INSERT OR REPLACE INTO receipts (action_id, body) VALUES (?, ?)", (outcome.action_id, body))
    connection.execute("DELETE FROM outbox WHERE action_id = ?", (outcome.action_id,))
