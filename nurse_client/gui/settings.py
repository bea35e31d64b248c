"""What the program remembers that is no secret."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

IDLE_MINUTES = (1, 5, 10, 30)
"""The choices of how long nobody need use the desk until it is locked."""
_USUAL_MINUTES = 10


class Settings(QSettings):
    """The settings file of a profile. Tables keep their widths in it under keys of their own."""

    def __init__(self, path: Path) -> None:
        super().__init__(str(path), QSettings.Format.IniFormat)

    @property
    def registry_url(self) -> str:
        """The registry's address, as last signed in to."""
        return str(self.value("account/registry_url", ""))

    @property
    def username(self) -> str:
        """The user name last signed in with."""
        return str(self.value("account/username", ""))

    @property
    def remembered(self) -> bool:
        """Whether the keyring holds what opens the copy."""
        return bool(self.value("account/remembered", False, bool))

    @property
    def language(self) -> str:
        """The language chosen, or nothing where none was."""
        return str(self.value("language", ""))

    @property
    def idle_minutes(self) -> int:
        """Minutes without keyboard or mouse after which the desk is locked; one of ``IDLE_MINUTES``."""
        kept = str(self.value("lock/idle_minutes", ""))
        return next((minutes for minutes in IDLE_MINUTES if kept == str(minutes)), _USUAL_MINUTES)

    @idle_minutes.setter
    def idle_minutes(self, minutes: int) -> None:
        self.setValue("lock/idle_minutes", minutes)

    @property
    def locked(self) -> bool:
        """Whether the desk was locked when it was seen last."""
        return bool(self.value("lock/locked", False, bool))

    @locked.setter
    def locked(self, locked: bool) -> None:
        self.setValue("lock/locked", locked)

    @property
    def failed_unlocks(self) -> int:
        """How many wrong passwords in a row were typed to unlock."""
        kept = str(self.value("lock/failed_unlocks", ""))
        return int(kept) if kept.isdecimal() else 0

    @failed_unlocks.setter
    def failed_unlocks(self, count: int) -> None:
        self.setValue("lock/failed_unlocks", count)

    def keep_account(self, registry_url: str, username: str, *, remembered: bool) -> None:
        """Keeps who signed in where, and whether the keyring opens the copy at the next start."""
        self.setValue("account/registry_url", registry_url)
        self.setValue("account/username", username)
        self.setValue("account/remembered", remembered)


def folder_of(settings: QSettings) -> Path:
    """The folder of the profile in which the settings are."""
    return Path(settings.fileName()).parent


def shape_in(settings: QSettings, key: str) -> QByteArray:
    """How a window or a table was left, as Qt keeps it; empty where that is not known or can't be read."""
    kept = settings.value(key)
    return kept if isinstance(kept, QByteArray) else QByteArray()
