"""What makes a release one of this program, for this computer, newer than what runs, and its maker's own."""

import sysconfig
from base64 import b64decode
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from nurse_client import __version__, resources
from nurse_client.domain.release import PRODUCT, Release, is_newer
from nurse_client.update.errors import Fault, UpdateFailed

_PLATFORMS = {"win-amd64": "windows-x64", "linux-x86_64": "linux-x64", "linux-aarch64": "linux-arm64"}


def platform_here() -> str:
    """What this program was built for, in the words of releases."""
    built_for = sysconfig.get_platform()
    return _PLATFORMS.get(built_for, built_for)


def shipped_keys(file: Path | None = None) -> list[bytes]:
    """The public keys (Ed25519) that come with the program: each line of the file is one, in base64, or a comment."""
    lines = (file or resources.path("update-keys.txt")).read_text(encoding="ascii").splitlines()
    return [b64decode(line, validate=True) for line in map(str.strip, lines) if line and not line.startswith("#")]


class Judge(Struct, frozen=True):
    """Knows the program that runs. ``keys`` are those of its makers: any of them may have signed, so that a new key
    can be shipped before the old one goes."""

    platform: str
    version: str
    keys: Sequence[bytes]

    @classmethod
    def of_this_program(cls) -> "Judge":
        """With the keys that came with it."""
        return cls(platform_here(), __version__, shipped_keys())

    def refuse_unless_good(self, release: Release) -> None:
        """Raises UpdateFailed for what is not signed, not newer, or not for here."""
        stated = release.statement
        if stated.product != PRODUCT:
            raise UpdateFailed(Fault.OTHER_PRODUCT)
        if stated.platform != self.platform:
            raise UpdateFailed(Fault.OTHER_PLATFORM)
        if not is_signed(release, self.keys):
            raise UpdateFailed(Fault.NOT_SIGNED)
        if not is_newer(stated.version, self.version):
            raise UpdateFailed(Fault.OLDER if is_newer(self.version, stated.version) else Fault.SAME)


def is_signed(release: Release, keys: Sequence[bytes]) -> bool:
    """Whether one of the keys signed the statement."""
    from nacl.exceptions import CryptoError  # noqa: PLC0415 - loads libsodium, which no first paint needs
    from nacl.signing import VerifyKey  # noqa: PLC0415 - as above

    for key in keys:
        try:
            VerifyKey(key).verify(release.statement.signed(), b64decode(release.signature, validate=True))
        except (CryptoError, ValueError):  # another key, or no signature at all
            continue
        return True
    return False
