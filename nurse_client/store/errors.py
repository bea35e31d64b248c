"""What can go wrong with the local copy and with the secrets that open it. No sentences for people: gui has them."""

from enum import StrEnum


class StoreError(Exception):
    """The local copy or the keyring could not do what was asked; nothing was half done."""


class WrongKey(StoreError):
    """The file is a local copy, but was made with another key."""


class Damaged(StoreError):
    """The key is right, but the file is broken."""


class Unreadable(StoreError):
    """The file can't be used at all: no permission, held by another program, or not a local copy of ours."""


class DiskFull(StoreError):
    """There is no room left; what was being written was taken back."""


class NewerVersion(StoreError):
    """A newer program made the file. ``found`` and ``known`` are the major versions of its layout."""

    def __init__(self, found: int, known: int) -> None:
        super().__init__(f"layout {found} is newer than {known}")
        self.found = found
        self.known = known


class Stopped(StoreError):
    """The person stopped it. Nothing of it is left."""


class BackupUnusable(StoreError):
    """Nothing can be restored from this file; what is at this desk was left alone. ``fault`` says why."""

    def __init__(self, fault: "Fault") -> None:
        super().__init__(fault.value)
        self.fault = fault


class Fault(StrEnum):
    """What is wrong with a backup file."""

    NO_BACKUP = "no backup"
    WRONG_PASSPHRASE = "wrong passphrase"  # noqa: S105 - the name of a fault
    CUT_SHORT = "cut short"
    CHANGED = "changed"
    TOO_NEW = "too new"


class WrongPassword(StoreError):
    """The password does not open the vault."""


class KeyringState(StrEnum):
    """Whether the keyring of the operating system can be used now."""

    READY = "ready"
    LOCKED = "locked"
    SILENT = "silent"
    """It is there and has not answered yet: it is slow, or asks the person for something."""
    UNAVAILABLE = "unavailable"
    DENIED = "denied"


class KeyringUnusable(StoreError):
    """The keyring did not do it; ``state`` says why."""

    def __init__(self, state: KeyringState) -> None:
        super().__init__(state.value)
        self.state = state


class SecretTooLong(StoreError):
    """The value is longer than every keyring can hold. ``length`` and ``limit`` are UTF-16 units."""

    def __init__(self, length: int, limit: int) -> None:
        super().__init__(f"{length} UTF-16 units, at most {limit}")
        self.length = length
        self.limit = limit
