"""What the program remembers that is no secret."""

from pathlib import Path

from PySide6.QtCore import QSettings


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

    def keep_account(self, registry_url: str, username: str, *, remembered: bool) -> None:
        """Keeps who signed in where, and whether the keyring opens the copy at the next start."""
        self.setValue("account/registry_url", registry_url)
        self.setValue("account/username", username)
        self.setValue("account/remembered", remembered)


def folder_of(settings: QSettings) -> Path:
    """The folder of the profile in which the settings are."""
    return Path(settings.fileName()).parent
