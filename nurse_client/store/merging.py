"""Puts what was rescued into a copy that is to take the other's place: nothing lost, nothing doubled."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from nurse_client.store.database import Database
from nurse_client.store.ledger import MADE_AGAIN, SEEN, WITHDRAWN, Entry, Ledger
from nurse_client.store.outbox import Outbox, OutboxItem, Receipt, put_back
from nurse_client.store.papers import Papers
from nurse_client.store.records import Records
from nurse_client.store.rescue import Rescued

_ENTRY = msgspec.json.Decoder(Entry)


class Occasion(Struct, frozen=True):
    """Why copies are merged, as the ledger is to say it: the entry's event, operator, details and time."""

    event: str
    operator: str
    details: dict[str, str]
    at: datetime


def merge(database: Database, rescued: Rescued, occasion: Occasion) -> int:
    """Lays ``rescued`` over what ``database`` holds; gives how many acts wait now.

    Where both have the same, the rescued one counts. What only ``database`` has may have been sent since it was made:
    it stays, but can't be withdrawn any more. The ledger gets an entry of the ``occasion``, and behind it what does not
    fit into its chain. All records are to be pulled again.
    """
    with database.transaction() as connection:
        ledger = Ledger(database)
        apart = _continue_ledger(connection, database, rescued.ledger)
        receipts = _merge_receipts(connection, Outbox(database).receipts(), rescued.receipts)
        known = [*ledger.entries(), *apart]
        gone = receipts | {entry.details.get("action_id") for entry in known if entry.event in {WITHDRAWN, SEEN}}
        gone |= {entry.details.get("instead_of") for entry in known if entry.event == MADE_AGAIN}
        waiting = _merge_outbox(connection, Outbox(database).items(), rescued, gone)
        Papers(database).take_over(rescued.prints, rescued.marks)
        codes = list(rescued.plain_codes.items())
        connection.executemany("INSERT OR REPLACE INTO plain_codes (code_id, code) VALUES (?, ?)", codes)
        values = list(rescued.state.items())
        connection.executemany("INSERT OR REPLACE INTO state (name, value) VALUES (?, ?)", values)
        counts = {"waiting": str(waiting), "unreadable": str(rescued.unreadable), "apart": str(len(apart))}
        ledger.append(occasion.event, occasion.operator, occasion.details | counts, occasion.at)
        for entry in apart:
            ledger.append(entry.event, entry.operator, entry.details | {"formerly": str(entry.number)}, entry.at)
        Records(database).restart()
    return waiting


def _continue_ledger(connection: Any, database: Database, rescued: dict[int, tuple[bytes, bytes]]) -> list[Entry]:
    """Writes the rescued entries that follow the last one; gives those that neither follow nor are there already."""
    here = dict(connection.execute("SELECT number, body FROM ledger"))
    ledger = Ledger(database)
    number = max(here, default=0) + 1
    while number in rescued and ledger.continue_with(number, *rescued[number]):
        here[number] = rescued[number][0]
        number += 1
    return [_ENTRY.decode(body) for number, (body, _) in sorted(rescued.items()) if here.get(number) != body]


def _merge_receipts(connection: Any, here: Iterable[Receipt], rescued: Iterable[Receipt]) -> set[str | None]:
    all_of_them = {receipt.action.action_id: receipt for receipt in (*here, *rescued)}
    connection.execute("DELETE FROM receipts")
    connection.executemany(
        "INSERT INTO receipts (action_id, body) VALUES (?, ?)",
        [
            (receipt.action.action_id, msgspec.json.encode(receipt))
            for receipt in sorted(all_of_them.values(), key=lambda receipt: receipt.at)
        ],
    )
    return set(all_of_them)


def _merge_outbox(connection: Any, here: Iterable[OutboxItem], rescued: Rescued, gone: set[str | None]) -> int:
    older = [
        replace(item, attempts=item.attempts + 1)
        for item in here
        if rescued.waiting is None or item.action_id in rescued.waiting
    ]
    by_id = {item.action_id: item for item in (*older, *rescued.outbox) if item.action_id not in gone}
    as_seen = dict(connection.execute("SELECT action_id, as_seen FROM outbox")) | rescued.as_seen
    connection.execute("DELETE FROM outbox")
    for item in sorted(by_id.values(), key=lambda item: (item.queued_at, item.action_id)):
        put_back(connection, item, as_seen.get(item.action_id))
    return len(by_id)
