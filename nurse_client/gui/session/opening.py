"""One account's copy: opened with its key, its key covered by a password, its way on where it is damaged."""

import hmac
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from nurse_client import resources
from nurse_client.domain.messages import Institution
from nurse_client.domain.records import Nurse
from nurse_client.gui.desk import Opened
from nurse_client.profile import Copy
from nurse_client.store.database import Database
from nurse_client.store.errors import Damaged, Unreadable, WrongPassword
from nurse_client.store.outbox import Outbox
from nurse_client.store.records import Records

if TYPE_CHECKING:
    from nurse_client.store.restoring import Repair

FIRST_SCREENFUL = 50


class DamagedCopy(Damaged):
    """The copy is damaged; ``repair`` is the way on."""

    def __init__(self, repair: "Repair") -> None:
        super().__init__()
        self.repair = repair


def open_copy(path: Path, key: bytes, institution: Institution | None, operator: str) -> Opened:
    """Opens the copy, or makes it, and reads the first screenful. Raises StoreError, DamagedCopy among them."""
    database: Database | None = None
    try:
        database = Database.open(path, key)
        return _read(database, institution)
    except Damaged:
        if database is not None:
            database.close()
        raise DamagedCopy(repair_of(path, key, operator)) from None


def repair_of(path: Path, key: bytes, operator: str) -> "Repair":
    """The way on from a damaged copy."""
    from nurse_client.store.restoring import Repair  # noqa: PLC0415 - a whole copy does not need it

    return Repair(path, key, operator)


def rewrap(copy: Copy, key: bytes, password: str) -> None:
    """Lets this password open the copy from now on."""
    from nurse_client.store import vault  # noqa: PLC0415 - a remembered desk does not need it

    copy.write_vault(vault.wrap(key, password))


def unwrapped(copy: Copy, password: str) -> bytes:
    """The copy's key. Raises WrongPassword; Unreadable or Damaged where the vault does not tell."""
    from nurse_client.store import vault  # noqa: PLC0415 - a remembered desk does not need it

    try:
        return vault.unwrap(copy.read_vault(), password)
    except OSError as error:
        raise Unreadable(copy.vault.name) from error
    except ValueError as error:
        raise Damaged(copy.vault.name) from error


def prove(copy: Copy, key: bytes, password: str) -> None:
    """Raises WrongPassword where this password does not open the copy, and StoreError where that can't be known.

    A vault that somebody put in the place of ours opens with another password, but gives another key.
    """
    if not hmac.compare_digest(unwrapped(copy, password), key):
        raise WrongPassword


def placed(opened: Opened, province: str) -> Opened:
    """With the province that the hospital has set, where the registry does not tell where the institution is."""
    at = opened.institution
    there = replace(at, province=at.province or province, division=at.division or province)
    return replace(opened, institution=there)


def _read(database: Database, institution: Institution | None) -> Opened:
    records = Records(database)
    if institution is not None:
        records.put_institution(institution)
    return Opened(
        database=database,
        first_nurses=records.first_nurses(FIRST_SCREENFUL),
        nurse_count=records.count(Nurse),
        reference=records.reference() or resources.reference(),
        institution=records.institution() or Institution(institution_id="", name=""),
        synchronised_at=records.synchronised_at(),
        pending=Outbox(database).items(),
    )
