"""A synthetic province of 10,000 nurses: making it and writing it, against coding and bare writing of its records."""

import sqlite3
import tempfile
from datetime import date
from pathlib import Path

import msgspec

from nurse_client import resources
from nurse_client.domain.records import Nurse, Record, id_of
from nurse_registry.database import open_engine, upgrade
from nurse_registry.populate import populate
from nurse_registry.synthetic.province import Province, make_province
from tests.benchmarks.ratio import Ratio, best_of

NURSES, TODAY = 10_000, date(2026, 11, 23)
MADE, WRITTEN = 60.0, 30.0


def run() -> list[Ratio]:
    """``make_province`` over the decoding of what it makes; ``populate`` over SQLite taking the same records bare."""
    reference = resources.reference()
    with tempfile.TemporaryDirectory(prefix="bench-province-") as folder:
        engine = open_engine(f"sqlite:///{folder}/registry.db")
        upgrade(engine)
        province: list[Province] = []
        writing = best_of(
            1, lambda: province.append(populate(engine, institutions=3, nurses=NURSES, seed=7, today=TODAY))
        )
        engine.dispose()
        records = [record for each in province[0].institutions for record in each.records]
        bare = best_of(3, lambda: _write_bare(Path(folder) / "bare.db", records))
    making = best_of(3, lambda: make_province(reference, institutions=3, nurses=NURSES, seed=7, today=TODAY))
    nurses = [msgspec.json.encode(record) for record in records if isinstance(record, Nurse)]
    decoding = best_of(3, lambda: [msgspec.json.decode(nurse, type=Nurse) for nurse in nurses])
    return [
        Ratio(f"a province of {NURSES:,} nurses made / its nurses decoded", making, decoding, MADE),
        Ratio(f"a province of {NURSES:,} nurses written / its records written bare", writing, bare, WRITTEN),
    ]


def _write_bare(file: Path, records: list[Record]) -> None:
    file.unlink(missing_ok=True)
    with sqlite3.connect(file) as connection:
        connection.execute("CREATE TABLE records (id TEXT, body BLOB)")
        rows = ((id_of(record), msgspec.json.encode(record)) for record in records)
        connection.executemany("INSERT INTO records VALUES (?, ?)", rows)
    connection.close()
