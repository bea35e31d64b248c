"""What the registry has sent: records, the cursor of the feed, reference data, histories and photos; and the layouts
of forms that an office handed out."""

from collections.abc import Collection, Iterator
from datetime import date, datetime
from typing import TypeVar

import msgspec

from nurse_client.domain.messages import FEED_LISTS, Changes, History, Institution
from nurse_client.domain.records import KINDS, AccountState, CodeState, Nurse, Record, RegistrationStatus, id_of
from nurse_client.domain.reference import OwnLayout, Reference
from nurse_client.store import state
from nurse_client.store.database import Database

R = TypeVar("R", bound=Record)

_KIND_NAMES: dict[type, str] = {struct: kind for kind, struct in KINDS.items()}
_RECORDS = """
    SELECT body, code FROM records
    LEFT JOIN plain_codes ON kind = 'activation_code' AND code_id = id
    WHERE kind = ?
"""
FIRST_NURSES = """
    SELECT body FROM records INDEXED BY roster
    WHERE kind = 'nurse' ORDER BY place, rowid LIMIT ?
"""
_COUNT_NURSES = """
    SELECT count(*) FROM records WHERE kind = 'nurse'
    AND json_extract(CAST(body AS TEXT), '$.registration_status') IN (SELECT value FROM json_each(?))
    AND json_extract(CAST(body AS TEXT), '$.account_state') IN (SELECT value FROM json_each(?))
"""
_UPSERT = """
    INSERT INTO records (kind, id, place, haystack, body) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (kind, id) DO UPDATE
    SET place = excluded.place, haystack = excluded.haystack, body = excluded.body, stale = 0
"""


class Records:
    """The registry's truth as this desk last saw it. People's acts never touch it: they go to the outbox."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def cursor(self) -> str | None:
        """The place in the feed up to which the records are here; None before the first page."""
        return state.get(self._database, "cursor", str)

    def synchronised_at(self) -> datetime | None:
        """The registry's time when the feed was last read to its end."""
        return state.get(self._database, "synchronised_at", datetime)

    def apply(self, changes: Changes) -> None:
        """Store a page and its cursor in one transaction; the last page also ends a full pull."""
        rows = list(_rows(changes))
        used_codes = [(code.code_id,) for code in changes.activation_codes if code.state is not CodeState.ISSUED]
        removed = [(removed.kind, removed.id) for removed in changes.removed]
        # The registry has it all: a page that a power cut takes is pulled again, with its cursor.
        with self._database.transaction(durable=False) as connection:
            connection.executemany(_UPSERT, rows)
            connection.executemany("DELETE FROM plain_codes WHERE code_id = ?", used_codes)
            connection.executemany("DELETE FROM records WHERE kind = ? AND id = ?", removed)
            state.put(connection, "cursor", changes.cursor)
            if not changes.more:
                connection.execute("DELETE FROM records WHERE stale")
                state.put(connection, "synchronised_at", changes.server_time)

    def restart(self) -> None:
        """Forget the cursor. The records stay until a full pull has replaced them; what it did not bring leaves."""
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM state WHERE name = 'cursor'")
            connection.execute("UPDATE records SET stale = 1")

    def all(self, kind: type[R]) -> list[R]:
        """All records of a kind; nurses in the order of the roster."""
        rows = self._database.rows(f"{_RECORDS} ORDER BY place, records.rowid", (_KIND_NAMES[kind],))
        decoder = msgspec.json.Decoder(kind)
        return [_with_plain_code(decoder.decode(body), code) for body, code in rows]

    def get(self, kind: type[R], id_: str) -> R | None:
        """One record, or None."""
        rows = self._database.rows(f"{_RECORDS} AND id = ?", (_KIND_NAMES[kind], id_))
        return _with_plain_code(msgspec.json.decode(rows[0][0], type=kind), rows[0][1]) if rows else None

    def roster(self) -> list[tuple[Nurse, str]]:
        """All nurses in the order of the roster, each with its prepared haystack (domain.search)."""
        rows = self._database.rows(
            "SELECT body, haystack FROM records WHERE kind = 'nurse' ORDER BY place, records.rowid"
        )
        decoder = msgspec.json.Decoder(Nurse)
        return [(decoder.decode(body), haystack) for body, haystack in rows]

    def names(self) -> dict[str, str]:
        """The names of all nurses by their ids."""
        rows = self._database.rows(
            "SELECT id, json_extract(CAST(body AS TEXT), '$.name') FROM records WHERE kind = 'nurse'"
        )
        return dict(rows)

    def nurses_ending(self, first: date, last: date) -> list[tuple[Nurse, str]]:
        """The nurses whose registration ends from the first to the last of these days, as ``roster`` gives them."""
        rows = self._database.rows(
            "SELECT body, haystack FROM records WHERE kind = 'nurse'"
            " AND json_extract(CAST(body AS TEXT), '$.valid_until') BETWEEN ? AND ? ORDER BY place, records.rowid",
            (first.isoformat(), last.isoformat()),
        )
        return [(msgspec.json.decode(body, type=Nurse), haystack) for body, haystack in rows]

    def first_nurses(self, limit: int) -> list[Nurse]:
        """The top of the roster, for the first paint."""
        rows = self._database.rows(FIRST_NURSES, (limit,))
        return [msgspec.json.decode(body, type=Nurse) for (body,) in rows]

    def count(self, kind: type[Record]) -> int:
        """How many records of a kind are here."""
        return int(self._database.value("SELECT count(*) FROM records WHERE kind = ?", (_KIND_NAMES[kind],)))

    def count_nurses(self, statuses: Collection[RegistrationStatus], accounts: Collection[AccountState]) -> int:
        """How many nurses have one of these registration statuses and one of these account states."""
        wanted = (msgspec.json.encode(sorted(statuses)).decode(), msgspec.json.encode(sorted(accounts)).decode())
        return int(self._database.value(_COUNT_NURSES, wanted))

    def reference(self) -> Reference | None:
        """The reference data last fetched; None before the first time."""
        return state.get(self._database, "reference", Reference)

    def reference_etag(self) -> str | None:
        """The ETag of the reference data that is here."""
        return state.get(self._database, "reference_etag", str)

    def put_reference(self, reference: Reference, etag: str) -> None:
        """Replace the reference data and its ETag."""
        self._keep(reference=reference, reference_etag=etag)

    def own_layouts(self) -> list[OwnLayout]:
        """The forms' layouts that were imported at this desk."""
        return state.get(self._database, "own_layouts", list[OwnLayout]) or []

    def put_own_layouts(self, layouts: list[OwnLayout]) -> None:
        """Replace them, all at once."""
        self._keep(own_layouts=layouts)

    def institution(self) -> Institution | None:
        """The hospital that this copy belongs to; None before the first sign-in."""
        return state.get(self._database, "institution", Institution)

    def put_institution(self, institution: Institution) -> None:
        """Keep what the sign-in told about the hospital."""
        self._keep(institution=institution)

    def history(self, nurse_id: str) -> History | None:
        """A nurse's history as it was last looked up."""
        body = self._database.value("SELECT body FROM histories WHERE nurse_id = ?", (nurse_id,))
        return None if body is None else msgspec.json.decode(body, type=History)

    def put_history(self, nurse_id: str, history: History) -> None:
        """Keep a nurse's history."""
        with self._database.transaction() as connection:
            body = msgspec.json.encode(history)
            connection.execute("INSERT OR REPLACE INTO histories (nurse_id, body) VALUES (?, ?)", (nurse_id, body))

    def photo(self, photo_id: str) -> bytes | None:
        """A photo (JPEG) fetched before."""
        jpeg = self._database.value("SELECT jpeg FROM photos WHERE photo_id = ?", (photo_id,))
        return None if jpeg is None else bytes(jpeg)

    def put_photo(self, photo_id: str, jpeg: bytes) -> None:
        """Keep a photo."""
        with self._database.transaction() as connection:
            connection.execute("INSERT OR REPLACE INTO photos (photo_id, jpeg) VALUES (?, ?)", (photo_id, jpeg))

    def _keep(self, **values: object) -> None:
        with self._database.transaction() as connection:
            for name, value in values.items():
                state.put(connection, name, value)


def _with_plain_code(record: R, code: str | None) -> R:
    return record if code is None else msgspec.structs.replace(record, code=code)


def _rows(changes: Changes) -> Iterator[tuple[str, str, str, str, bytes]]:
    for kind, member in FEED_LISTS.items():
        for record in getattr(changes, member):
            place, haystack = _roster_columns(record) if isinstance(record, Nurse) else ("", "")
            yield kind, id_of(record), place, haystack, msgspec.json.encode(record)


def _roster_columns(nurse: Nurse) -> tuple[str, str]:
    """The nurse's place in the roster (department, then name by its pinyin) and what a search looks through."""
    from nurse_client.domain import search  # noqa: PLC0415 - only a pull needs it, the start does not

    haystack = search.haystack(nurse)
    place = (nurse.department_code, nurse.department, search.reading(haystack), nurse.name)
    return "\x1f".join(place), haystack
