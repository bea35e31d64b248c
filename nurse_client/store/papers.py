"""The register of printed papers: which were printed when, by whom and where to, and how far each has come."""

from collections.abc import Collection, Iterable, Sequence
from typing import Any

import msgspec
from msgspec.structs import replace

from nurse_client.domain.paper_trail import Mark, Print, Trail
from nurse_client.store.database import Database

Key = tuple[str, str]
"""What a paper is known by: record and content hash."""

_PRINT = msgspec.json.Decoder(Print)
_MARK = msgspec.json.Decoder(Mark)
_PRINTS = "SELECT record_id, content_hash, body FROM papers WHERE {which} ORDER BY place"
_MARKS = "SELECT record_id, content_hash, body FROM paper_marks WHERE {which} ORDER BY place"
_EVERY = "1"
_OF_RECORDS = "record_id IN (SELECT value FROM json_each(?))"
_WITH_CONTENTS = "content_hash = ?"
_OF_PAPER = "record_id = ? AND content_hash = ?"
_COUNT = "SELECT count(*) FROM papers WHERE record_id = ? AND content_hash = ?"
_ADD_PRINT = "INSERT INTO papers (record_id, content_hash, body) VALUES (?, ?, ?)"
_ADD_MARK = "INSERT INTO paper_marks (record_id, content_hash, body) VALUES (?, ?, ?)"


class Papers:
    """The register of the desk, which only grows, and a memory of what forms say."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, prints: Iterable[Print]) -> list[Print]:
        """Enter what was printed or saved. Returned are the same with their numbers, which are given out here."""
        entered = []
        with self._database.transaction() as connection:
            for printed in prints:
                before = connection.execute(_COUNT, printed.key).fetchone()[0]
                entered.append(replace(printed, number=before + 1))
                connection.execute(_ADD_PRINT, (*printed.key, msgspec.json.encode(entered[-1])))
        return entered

    def mark(self, keys: Iterable[Key], mark: Mark) -> list[Key]:
        """Mark a step of these papers. Returned are those that could take it: the others are as they were."""
        marked = []
        with self._database.transaction() as connection:
            for key in keys:
                (trail,) = self._trails(_OF_PAPER, key) or (None,)
                if trail is not None and trail.may(mark.step):
                    connection.execute(_ADD_MARK, (*key, msgspec.json.encode(mark)))
                    marked.append(key)
        return marked

    def take_over(self, prints: Iterable[Print], marks: Iterable[tuple[Key, Mark]]) -> None:
        """Enter what another copy of this register has, as it is there, where it is not here yet."""
        with self._database.transaction() as connection:
            _add_missing(connection, "papers", ((one.key, msgspec.json.encode(one)) for one in prints))
            _add_missing(connection, "paper_marks", ((key, msgspec.json.encode(mark)) for key, mark in marks))

    def trails(self) -> list[Trail]:
        """All papers, in the order in which they were first printed."""
        return self._trails(_EVERY, ())

    def trails_of(self, record_ids: Collection[str]) -> list[Trail]:
        """The papers of these records."""
        return self._trails(_OF_RECORDS, (msgspec.json.encode(list(record_ids)).decode(),))

    def trails_with(self, content_hash: str) -> list[Trail]:
        """The papers with these contents."""
        return self._trails(_WITH_CONTENTS, (content_hash,))

    def contents(self, made_from: bytes) -> str | None:
        """The content hash that came of what has this digest, where it was made before."""
        found = self._database.value("SELECT content_hash FROM paper_contents WHERE made_from = ?", (made_from,))
        return None if found is None else str(found)

    def remember(self, made_from: bytes, content_hash: str) -> None:
        """Keep what came of it. It can be made again: a power cut may take it."""
        with self._database.transaction(durable=False) as connection:
            row = (made_from, content_hash)
            connection.execute("INSERT OR REPLACE INTO paper_contents (made_from, content_hash) VALUES (?, ?)", row)

    def _trails(self, which: str, parameters: Sequence[Any]) -> list[Trail]:
        prints: dict[Key, list[Print]] = {}
        marks: dict[Key, list[Mark]] = {}
        for record_id, content_hash, body in self._database.rows(_PRINTS.format(which=which), parameters):
            prints.setdefault((record_id, content_hash), []).append(_PRINT.decode(body))
        for record_id, content_hash, body in self._database.rows(_MARKS.format(which=which), parameters):
            marks.setdefault((record_id, content_hash), []).append(_MARK.decode(body))
        return [Trail(prints=printed, marks=marks.get(key, [])) for key, printed in prints.items()]


def _add_missing(connection: Any, table: str, rows: Iterable[tuple[Key, bytes]]) -> None:
    here = set(connection.execute(f"SELECT record_id, content_hash, body FROM {table}"))  # noqa: S608 - our own
    missing = [(*key, body) for key, body in rows if (*key, body) not in here]
    connection.executemany(f"INSERT INTO {table} (record_id, content_hash, body) VALUES (?, ?, ?)", missing)  # noqa: S608 - our own
