"""What the keyring holds of one copy, so that the next start needs no password."""

import logging
import threading

from nurse_client.profile import Copy
from nurse_client.store.errors import KeyringState, KeyringUnusable, SecretTooLong, StoreError
from nurse_client.store.secrets import Secrets

_log = logging.getLogger(__name__)


class Keeping:
    """The copy's key and its newest refresh token, as far as they are wanted in the keyring.

    For lanes: every call waits for the keyring, the properties don't.
    """

    def __init__(self, secrets: Secrets, copy: Copy, *, wanted: bool) -> None:
        self._secrets, self._wanted = secrets, wanted
        self._key, self._token = f"data-key/{copy.name}", f"refresh-token/{copy.name}"
        self._unkept: dict[str, str] = {}
        self._trouble: StoreError | None = None
        self._lock = threading.Lock()  # the newest token is the one that stays

    @property
    def wanted(self) -> bool:
        """Whether the next start shall need no password."""
        return self._wanted

    @property
    def trouble(self) -> StoreError | None:
        """What keeps the keyring from holding all that it should; None where it holds it."""
        return self._trouble

    @property
    def remembered(self) -> bool:
        """Whether the keyring holds the key, so that the next start opens the records."""
        return self._wanted and self._key not in self._unkept

    @property
    def can_be_tried_again(self) -> bool:
        """Whether asking again could help and bothers nobody: a locked keyring would ask the person each time."""
        trouble = self._trouble
        return isinstance(trouble, KeyringUnusable) and trouble.state in {KeyringState.SILENT, KeyringState.UNAVAILABLE}

    def key(self, *, patient: bool = False) -> bytes | None:
        """The key that the keyring holds, or None. Raises KeyringUnusable."""
        key = self._secrets.read(self._key, patient=patient)
        return None if key is None else bytes.fromhex(key)

    def token(self) -> str | None:
        """The refresh token that the keyring holds, or None. Raises KeyringUnusable."""
        try:
            token = self._secrets.read(self._token)
        except KeyringUnusable as trouble:
            self._trouble = trouble
            raise
        if not self._unkept:
            self._trouble = None
        return token

    def keep_key(self, key: bytes) -> None:
        """Has the keyring hold the key, where that is wanted; ``trouble`` says how that went."""
        self._keep(self._key, key.hex())

    def keep_token(self, token: str) -> None:
        """Has the keyring hold the newest token, where that is wanted; ``trouble`` says how that went."""
        self._keep(self._token, token)

    def try_again(self) -> None:
        """Has the keyring hold what it did not take before."""
        with self._lock:
            if self._unkept:
                self._trouble = None
            for name, value in list(self._unkept.items()):
                self._write(name, value)

    def forget(self) -> None:
        """Takes all of it out of the keyring, and puts nothing in any more. Raises KeyringUnusable."""
        with self._lock:
            self._wanted, self._trouble = False, None
            self._unkept.clear()
            for name in (self._key, self._token):
                self._secrets.delete(name)

    def _keep(self, name: str, value: str) -> None:
        with self._lock:
            if self._wanted:
                self._unkept[name] = value
        self.try_again()

    def _write(self, name: str, value: str) -> None:
        if isinstance(self._trouble, KeyringUnusable):
            return  # it has just been asked
        try:
            self._secrets.write(name, value)
        except (KeyringUnusable, SecretTooLong) as trouble:
            _log.info("the keyring did not take a secret: %s", trouble)
            self._trouble = trouble
        else:
            del self._unkept[name]
