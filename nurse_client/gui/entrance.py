"""The ways into a desk: by password, online or not, and by what the keyring remembers. Everything here waits for
the network, the keyring or the disk, and so runs on a lane of ``Background``."""

import hmac
import logging
import os
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from enum import Enum, auto
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from nurse_client import resources
from nurse_client.domain.messages import Institution, Session
from nurse_client.domain.records import Nurse
from nurse_client.gui.desk import Opened
from nurse_client.profile import Copy, Profile
from nurse_client.registry.errors import RegistryError
from nurse_client.store.database import Database
from nurse_client.store.errors import Damaged, KeyringState, KeyringUnusable, Unreadable, WrongPassword
from nurse_client.store.outbox import Outbox
from nurse_client.store.records import Records
from nurse_client.store.secrets import Secrets
from nurse_client.store.swap import finish

if TYPE_CHECKING:
    from nurse_client.gui.arrivals import Arrivals
    from nurse_client.registry.client import RegistryClient
    from nurse_client.store.copying import Progress
    from nurse_client.store.restoring import Repair

FIRST_SCREENFUL = 50
_log = logging.getLogger(__name__)


class Closed(Enum):
    """Why a desk was not opened, where neither the registry nor the store is to blame."""

    NOT_AN_INSTITUTION = auto()
    """The account is an authority's or a nurse's."""
    FORMER_PASSWORD_NEEDED = auto()
    """The password was changed elsewhere: the copy at this desk still opens with the one before."""
    NOT_REMEMBERED = auto()
    """The keyring holds nothing that opens the copy."""


class EntranceError(Exception):
    """The desk was not opened; ``reason`` says why."""

    def __init__(self, reason: Closed) -> None:
        super().__init__(reason.name)
        self.reason = reason


class DamagedCopy(Damaged):
    """The copy is damaged; ``repair`` is the way on."""

    def __init__(self, repair: "Repair") -> None:
        super().__init__()
        self.repair = repair


class Account(Struct, frozen=True):
    """Who signs in, and where. ``former_password`` opens a copy that was made before a change elsewhere."""

    registry_url: str
    username: str
    password: str = ""
    remember: bool = False
    former_password: str = ""


class Admission(Struct, frozen=True):
    """Let in, but the desk not open yet. ``client`` is None where the registry could not be asked."""

    account: Account
    key: bytes
    client: "RegistryClient | None" = None
    session: Session | None = None

    @property
    def must_change_password(self) -> bool:
        """Whether the registry wants a new password before anything else."""
        return self.session is not None and self.session.must_change_password


class Entry(Struct, frozen=True):
    """Everything that a Desk is made of. ``remembered`` tells whether the keyring opens it the next time."""

    opened: Opened
    operator: str
    registry_url: str
    remembered: bool
    open_client: "Callable[[], RegistryClient]"
    reconnect: "Callable[[RegistryClient], object] | None"
    rewrap: Callable[[str], None]
    """Lets another password open the copy from now on."""
    prove: Callable[[str], None]
    """Raises WrongPassword where this password does not open the copy, and StoreError where that can't be known."""
    forget: Callable[[], None]
    """Takes out of the keyring what opens the copy, as far as the keyring can be asked."""
    back_up: "Callable[[Path, str, datetime, Progress], None]"
    """Backs the open copy up to a file under a passphrase, at that time. Raises StoreError."""
    repair: "Callable[[], Repair]"
    """The way on, where the copy turns out to be damaged."""


class Entrance:
    """The door of one profile. It holds no session and no key itself."""

    def __init__(
        self, profile: Profile, secrets: Secrets, make_client: "Callable[[str, Callable[[str], None]], RegistryClient]"
    ) -> None:
        """``make_client`` makes a client from an address and what to do with each new refresh token."""
        self._profile, self._secrets, self._make_client = profile, secrets, make_client

    def admit(self, account: Account) -> Admission:
        """Signs in at the registry, or, where that can't be reached, opens the copy with the same password.

        Raises RegistryError, WrongPassword or EntranceError.
        """
        copy = self._copy_of(account.registry_url, account.username)
        client = self._client(account.registry_url, copy, remember=account.remember)
        try:
            session = client.sign_in(account.username, account.password)
        except RegistryError as error:
            if error.answered or not copy.exists():
                raise
            return Admission(account, _unwrapped(copy, account.password))
        if session.institution is None:
            client.sign_out()
            raise EntranceError(Closed.NOT_AN_INSTITUTION)
        return Admission(account, self._key(copy, account), client, session)

    def change_password(self, admission: Admission, new: str) -> Admission:
        """Changes the password at the registry. Raises RegistryError."""
        if admission.client is None:
            raise ValueError("a password is changed at the registry")
        admission.client.change_password(admission.account.password, new)
        account = replace(admission.account, password=new)
        return replace(admission, account=account, session=admission.client.session)

    def enter(self, admission: Admission) -> Entry:
        """Opens the copy, or makes it, and remembers what was asked to be remembered. Raises StoreError."""
        account, client = admission.account, admission.client
        copy = self._copy_of(account.registry_url, account.username)
        _rewrap(copy, admission.key, account.password)
        institution = admission.session.institution if admission.session else None
        opened = _open(copy.database, admission.key, institution, account.username)
        remembered = account.remember and self._remember(copy, admission.key)
        if not account.remember:
            self._forget(copy)
        entry = self._entry(opened, account, copy, admission.key, remembered=remembered)
        if client is not None:
            return replace(entry, open_client=lambda: client)
        return replace(entry, reconnect=lambda late: late.sign_in(account.username, account.password))

    def enter_remembered(self, registry_url: str, username: str) -> Entry:
        """Opens the copy with what the keyring holds; the session is resumed later.

        Raises EntranceError or StoreError (KeyringUnusable among them).
        """
        copy = self._copy_of(registry_url, username)
        key = self._remembered_key(copy)
        opened = _open(copy.database, key, None, username)
        entry = self._entry(opened, Account(registry_url, username), copy, key, remembered=True)
        return replace(entry, reconnect=lambda client: client.resume(self._secrets.read(_token_name(copy)) or ""))

    @cached_property
    def arrivals(self) -> "Arrivals":
        """The door for backups."""
        from nurse_client.gui.arrivals import Arrivals  # noqa: PLC0415 - most days bring none

        return Arrivals(self._profile, self._remembered_key)

    def keyring_state(self) -> KeyringState:
        """How the keyring stands, asked for something that it need not have."""
        with suppress(KeyringUnusable):
            self._secrets.read("anything")
        return self._secrets.state

    def _entry(self, opened: Opened, account: Account, copy: Copy, key: bytes, *, remembered: bool) -> Entry:
        def back_up(target: Path, passphrase: str, at: datetime, progress: "Progress") -> None:
            from nurse_client.store import sealed  # noqa: PLC0415 - most days need none

            desk = sealed.Desk(account.registry_url, account.username, key, copy.read_vault(), at)
            sealed.seal(opened.database, target, passphrase, desk, progress)

        return Entry(
            opened=opened,
            operator=account.username,
            registry_url=account.registry_url,
            remembered=remembered,
            open_client=lambda: self._client(account.registry_url, copy, remember=remembered),
            reconnect=None,
            rewrap=lambda password: _rewrap(copy, key, password),
            prove=lambda password: _prove(copy, key, password),
            forget=lambda: self._forget(copy),
            back_up=back_up,
            repair=lambda: _repair(copy.database, key, account.username),
        )

    def _copy_of(self, registry_url: str, username: str) -> Copy:
        """The account's copy, whole: a restoring that was cut off is finished first. Raises StoreError."""
        copy = self._profile.copy_of(registry_url, username)
        finish(copy.database)
        return copy

    def _forget(self, copy: Copy) -> None:
        try:
            for name in (_key_name(copy), _token_name(copy)):
                self._secrets.delete(name)
        except KeyringUnusable:
            _log.info("the keyring could not be asked to forget")

    def _client(self, registry_url: str, copy: Copy, *, remember: bool) -> "RegistryClient":
        def keep(token: str) -> None:
            if remember:
                self._keep_token(copy, token)

        return self._make_client(registry_url, keep)

    def _keep_token(self, copy: Copy, token: str) -> None:
        try:
            self._secrets.write(_token_name(copy), token)
        except KeyringUnusable:
            _log.info("the keyring did not take the token: the next start asks for the password")

    def _remember(self, copy: Copy, key: bytes) -> bool:
        try:
            self._secrets.write(_key_name(copy), key.hex())
        except KeyringUnusable:
            return False
        return True

    def _key(self, copy: Copy, account: Account) -> bytes:
        """The key of the copy: a new one for a new copy, else the one the password or the keyring gives."""
        if not copy.exists():
            return os.urandom(32)
        try:
            return _unwrapped(copy, account.password)
        except WrongPassword:
            if restored := self.arrivals.keys.get(copy.name):
                return restored
            if account.former_password:
                return _unwrapped(copy, account.former_password)
            try:
                return self._remembered_key(copy)
            except (KeyringUnusable, EntranceError):
                raise EntranceError(Closed.FORMER_PASSWORD_NEEDED) from None

    def _remembered_key(self, copy: Copy) -> bytes:
        key = self._secrets.read(_key_name(copy))
        if key is None or not copy.exists():
            raise EntranceError(Closed.NOT_REMEMBERED)
        return bytes.fromhex(key)


def _open(path: Path, key: bytes, institution: Institution | None, operator: str) -> Opened:
    database: Database | None = None
    try:
        database = Database.open(path, key)
        return _read(database, institution)
    except Damaged:
        if database is not None:
            database.close()
        raise DamagedCopy(_repair(path, key, operator)) from None


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


def _repair(path: Path, key: bytes, operator: str) -> "Repair":
    from nurse_client.store.restoring import Repair  # noqa: PLC0415 - a whole copy does not need it

    return Repair(path, key, operator)


def _rewrap(copy: Copy, key: bytes, password: str) -> None:
    from nurse_client.store import vault  # noqa: PLC0415 - a remembered desk does not need it

    copy.write_vault(vault.wrap(key, password))


def _unwrapped(copy: Copy, password: str) -> bytes:
    from nurse_client.store import vault  # noqa: PLC0415 - a remembered desk does not need it

    return vault.unwrap(copy.read_vault(), password)


def _prove(copy: Copy, key: bytes, password: str) -> None:
    """A vault that somebody put in the place of ours opens with another password, but gives another key."""
    try:
        given = _unwrapped(copy, password)
    except OSError as error:
        raise Unreadable(copy.vault.name) from error
    except ValueError as error:
        raise Damaged(copy.vault.name) from error
    if not hmac.compare_digest(given, key):
        raise WrongPassword


def _key_name(copy: Copy) -> str:
    return f"data-key/{copy.name}"


def _token_name(copy: Copy) -> str:
    return f"refresh-token/{copy.name}"
