"""The ways into a desk: by password, online or not, and by what the keyring remembers. Everything here waits for
the network, the keyring or the disk, and so runs on a lane of ``Background``."""

import os
import threading
from collections.abc import Callable
from datetime import datetime
from enum import Enum, auto
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from nurse_client.domain.messages import Session
from nurse_client.gui.desk import Opened
from nurse_client.gui.session.keeping import Keeping
from nurse_client.gui.session.opening import open_copy, prove, repair_of, rewrap, unwrapped
from nurse_client.profile import Copy, Profile
from nurse_client.registry.errors import RegistryError, SessionEnded
from nurse_client.store.errors import Damaged, KeyringState, KeyringUnusable, Unreadable, WrongPassword
from nurse_client.store.secrets import Secrets
from nurse_client.store.swap import finish

if TYPE_CHECKING:
    from nurse_client.gui.session.arrivals import Arrivals
    from nurse_client.registry.client import RegistryClient
    from nurse_client.store.copying import Progress
    from nurse_client.store.restoring import Repair


class Closed(Enum):
    """Why a desk was not opened, where neither the registry nor the store is to blame."""

    NOT_AN_INSTITUTION = auto()
    """The account is an authority's or a nurse's."""
    FORMER_PASSWORD_NEEDED = auto()
    """The password was changed elsewhere: the copy at this desk still opens with the one before."""
    KEY_UNKNOWN = auto()
    """What covers the key of the copy is missing or damaged, and nothing else here knows the key."""
    NOT_REMEMBERED = auto()
    """The keyring holds nothing that opens the copy."""
    NOT_WANTED = auto()
    """The keyring answered when it was not waited for any more."""


class EntranceError(Exception):
    """The desk was not opened; ``reason`` says why."""

    def __init__(self, reason: Closed) -> None:
        super().__init__(reason.name)
        self.reason = reason


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
    keeping: Keeping
    client: "RegistryClient | None" = None
    session: Session | None = None

    @property
    def must_change_password(self) -> bool:
        """Whether the registry wants a new password before anything else."""
        return self.session is not None and self.session.must_change_password


class Entry(Struct, frozen=True):
    """Everything that a Desk is made of, and what the keyring holds of it."""

    opened: Opened
    operator: str
    registry_url: str
    keeping: Keeping
    open_client: "Callable[[], RegistryClient]"
    reconnect: "Callable[[RegistryClient], object] | None"
    rewrap: Callable[[str], None]
    """Lets another password open the copy from now on."""
    prove: Callable[[str], None]
    """Raises WrongPassword where this password does not open the copy, and StoreError where that can't be known."""
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
        keeping = Keeping(self._secrets, copy, wanted=account.remember)
        client = self._make_client(account.registry_url, keeping.keep_token)
        try:
            session = client.sign_in(account.username, account.password)
        except RegistryError as error:
            if error.answered or not copy.database.exists():
                raise
            return Admission(account, _opened_by(copy, account.password), keeping)
        if session.institution is None:
            client.sign_out()
            raise EntranceError(Closed.NOT_AN_INSTITUTION)
        return Admission(account, self._key(copy, account, keeping), keeping, client, session)

    def visit(self, registry_url: str) -> "RegistryClient":
        """A client for what needs no account."""
        return self._make_client(registry_url, lambda _: None)

    def change_password(self, admission: Admission, new: str) -> Admission:
        """Changes the password at the registry. Raises RegistryError."""
        if admission.client is None:
            raise ValueError("a password is changed at the registry")
        admission.client.change_password(admission.account.password, new)
        account = replace(admission.account, password=new)
        return replace(admission, account=account, session=admission.client.session)

    def enter(self, admission: Admission) -> Entry:
        """Opens the copy, or makes it, and remembers what was asked to be remembered. Raises StoreError.

        What is not to be remembered is still in the keyring afterwards, if it was: ``forget`` may wait for long.
        """
        account, client = admission.account, admission.client
        copy = self._copy_of(account.registry_url, account.username)
        rewrap(copy, admission.key, account.password)
        institution = admission.session.institution if admission.session else None
        opened = open_copy(copy.database, admission.key, institution, account.username)
        admission.keeping.keep_key(admission.key)
        entry = self._entry(opened, account, copy, admission.key, admission.keeping)
        if client is not None:
            return replace(entry, open_client=lambda: client)
        return replace(entry, reconnect=lambda late: late.sign_in(account.username, account.password))

    def enter_remembered(self, registry_url: str, username: str, dropped: threading.Event) -> Entry:
        """Opens the copy with what the keyring holds, however long that takes; the session is resumed later.

        Raises EntranceError (NOT_WANTED where it was ``dropped`` meanwhile) or StoreError (KeyringUnusable among
        them).
        """
        copy = self._copy_of(registry_url, username)
        keeping = Keeping(self._secrets, copy, wanted=True)
        key = _remembered_key(copy, keeping, patient=True)
        if dropped.is_set():
            raise EntranceError(Closed.NOT_WANTED)
        opened = open_copy(copy.database, key, None, username)
        entry = self._entry(opened, Account(registry_url, username), copy, key, keeping)
        return replace(entry, reconnect=lambda client: _resume(client, keeping))

    @cached_property
    def arrivals(self) -> "Arrivals":
        """The door for backups."""
        from nurse_client.gui.session.arrivals import Arrivals  # noqa: PLC0415 - most days bring none

        return Arrivals(self._profile, lambda copy: _remembered_key(copy, Keeping(self._secrets, copy, wanted=False)))

    def keyring_state(self) -> KeyringState:
        """How the keyring stands, however long it takes to answer: asked for something that it need not have."""
        try:
            self._secrets.read("anything", patient=True)
        except KeyringUnusable as unusable:
            return unusable.state
        return KeyringState.READY

    def _entry(self, opened: Opened, account: Account, copy: Copy, key: bytes, keeping: Keeping) -> Entry:
        def back_up(target: Path, passphrase: str, at: datetime, progress: "Progress") -> None:
            from nurse_client.store import sealed  # noqa: PLC0415 - most days need none

            desk = sealed.Desk(account.registry_url, account.username, key, copy.read_vault(), at)
            sealed.seal(opened.database, target, passphrase, desk, progress)

        return Entry(
            opened=opened,
            operator=account.username,
            registry_url=account.registry_url,
            keeping=keeping,
            open_client=lambda: self._make_client(account.registry_url, keeping.keep_token),
            reconnect=None,
            rewrap=lambda password: rewrap(copy, key, password),
            prove=lambda password: prove(copy, key, password),
            back_up=back_up,
            repair=lambda: repair_of(copy.database, key, account.username),
        )

    def _copy_of(self, registry_url: str, username: str) -> Copy:
        """The account's copy, whole: a restoring that was cut off is finished first. Raises StoreError."""
        copy = self._profile.copy_of(registry_url, username)
        finish(copy.database)
        return copy

    def _key(self, copy: Copy, account: Account, keeping: Keeping) -> bytes:
        """The key of the copy: a new one for a new copy, else the one the password, a backup or the keyring gives."""
        if not copy.database.exists():
            return os.urandom(32)
        try:
            return _opened_by(copy, account.password)
        except WrongPassword:
            unknown = EntranceError(Closed.FORMER_PASSWORD_NEEDED)
        except EntranceError as error:
            unknown = error
        if restored := self.arrivals.keys.get(copy.name):
            return restored
        if account.former_password:
            return _opened_by(copy, account.former_password)
        try:
            return _remembered_key(copy, keeping)
        except (KeyringUnusable, EntranceError):
            raise unknown from None


def _opened_by(copy: Copy, password: str) -> bytes:
    """The key of the copy. Raises WrongPassword, or EntranceError where nothing at this desk tells."""
    try:
        return unwrapped(copy, password)
    except (Unreadable, Damaged):
        raise EntranceError(Closed.KEY_UNKNOWN) from None


def _resume(client: "RegistryClient", keeping: Keeping) -> None:
    """Goes on with the session. KeyringUnusable says that it can be tried again, SessionEnded that it can't."""
    try:
        token = keeping.token()
    except KeyringUnusable:
        if keeping.can_be_tried_again:
            raise
        raise SessionEnded("keyring") from None
    client.resume(token or "")


def _remembered_key(copy: Copy, keeping: Keeping, *, patient: bool = False) -> bytes:
    key = keeping.key(patient=patient)
    if key is None or not copy.database.exists():
        raise EntranceError(Closed.NOT_REMEMBERED)
    return key
