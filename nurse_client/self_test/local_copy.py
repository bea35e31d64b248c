"""The encrypted copy, tried on one of its own: key and password, damage, outbox, ledger, backup."""

import secrets as random
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from nurse_client.domain.actions import OpenTicket
from nurse_client.profile import Profile
from nurse_client.self_test.concern import Check, must
from nurse_client.store import vault
from nurse_client.store.database import Database, connect
from nurse_client.store.errors import Damaged, Unreadable, WrongKey, WrongPassword
from nurse_client.store.ledger import Ledger
from nurse_client.store.outbox import Outbox

_NOW = datetime(2026, 11, 23, tzinfo=UTC)


def checks(_: Profile) -> dict[str, Check]:
    """By name."""
    return {
        "password": _password,
        "encrypted store": _encrypted_store,
        "rekey": _rekey,
        "damage": _damage,
        "outbox": _outbox,
        "ledger": _ledger,
        "backup": _backup,
    }


class _Trial:
    """A copy with one act in its outbox and one entry in its ledger."""

    def __init__(self, folder: Path) -> None:
        self.file, self.key = folder / "护士.db", random.token_bytes(32)
        with self.open() as database:
            Outbox(database).add(OpenTicket(action_id="self-test", made_at=_NOW, made_by="self-test", text="自检"))
            Ledger(database).append("self-test", "self-test", {}, _NOW)

    @contextmanager
    def open(self, file: Path | None = None, key: bytes = b"") -> Iterator[Database]:
        database = Database.open(file or self.file, key or self.key)
        try:
            yield database
        finally:
            database.close()

    def content(self, file: Path | None = None) -> tuple[object, object]:
        """What was written, read again."""
        with self.open(file) as database:
            return Outbox(database).items(), Ledger(database).entries()


@contextmanager
def _trial() -> Iterator[_Trial]:
    with tempfile.TemporaryDirectory() as folder:
        yield _Trial(Path(folder))


def _is_refused(error: type[Exception], attempt: Callable[[], object]) -> bool:
    try:
        attempt()
    except error:
        return True
    return False


def _password() -> str:
    key, password = random.token_bytes(32), random.token_hex(8)
    wrapped = vault.wrap(key, password)
    started = time.monotonic()
    must(vault.unwrap(wrapped, password) == key, "the password gives another key")
    taken = time.monotonic() - started
    must(_is_refused(WrongPassword, lambda: vault.unwrap(wrapped, password + "x")), "a wrong password was taken")
    return f"Argon2id opens in {taken * 1000:.0f} ms; a wrong password was refused"


def _encrypted_store() -> str:
    with _trial() as trial:
        must(trial.content()[1] != [], "what was written is not there")
        must("自检".encode() not in trial.file.read_bytes(), "the file can be read without the key")
        other = random.token_bytes(32)
        must(_is_refused(WrongKey, lambda: Database.open(trial.file, other)), "a wrong key opened the copy")
        return f"{trial.file.stat().st_size} bytes, written and read again; a wrong key was refused"


def _rekey() -> str:
    with _trial() as trial:
        before, former = trial.content(), trial.key
        trial.key = random.token_bytes(32)
        with closing(connect(trial.file, former)) as connection:
            connection.execute(f"PRAGMA rekey = \"x'{trial.key.hex()}'\"")
        trial.file.with_name(f"{trial.file.name}.check").unlink()  # by which the former key is known
        must(_is_refused(Unreadable, lambda: Database.open(trial.file, former)), "the former key still opens the copy")
        must(trial.content() == before, "the new key gives something else")
        return "another key opens what was written; the former one was refused"


def _damage() -> str:
    with _trial() as trial:
        content = bytearray(trial.file.read_bytes())
        for position in range(1000, len(content), 4096):  # something on every page
            content[position] ^= 0xFF
        trial.file.write_bytes(content)
        must(_is_refused(Damaged, trial.content), "a damaged file was not told from a wrong key")
        must(trial.file.read_bytes() == content, "a damaged file was changed")
        return "told from a wrong key, and left as it was"


def _outbox() -> str:
    with _trial() as trial:
        with trial.open() as database:
            (item,) = Outbox(database).due()
        must(item.action_id == "self-test", "what was to be sent is not there any more")
        return "what was to be sent was there again after the file had been closed"


def _ledger() -> str:
    with _trial() as trial, trial.open() as database:
        ledger = Ledger(database)
        ledger.append("self-test", "self-test", {}, _NOW)
        must(ledger.verify() is None, "the ledger does not hold what was written")
        with database.transaction() as connection:
            connection.execute("DROP TRIGGER ledger_is_never_changed")
            connection.execute("UPDATE ledger SET body = CAST(body || x'20' AS BLOB) WHERE number = 1")
        must(ledger.verify() == 1, "an entry that was changed was not found")
        return "whole; an entry that was changed was found"


def _backup() -> str:
    with _trial() as trial:
        backup = trial.file.with_name("backup.db")
        with trial.open() as database:
            database.copy_to(backup)
        must(trial.content(backup) == trial.content(), "the backup holds something else")
        return f"{backup.stat().st_size} bytes, read back whole"
