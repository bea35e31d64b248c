"""A release of this program: what its maker signs of a package, and which of two versions is the newer one.

How it is signed, published and carried is told in docs/updates.md.
"""

from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from nurse_client.domain.messages import ClientRelease

PRODUCT = "nurse-client"
SLIP = ".release.json"
"""What the name of a package's slip has behind the name of the package."""
LARGEST = 500_000_000
"""Bytes that a package may have; the setup has a tenth of it."""

Version = Annotated[str, Meta(pattern=r"^[0-9]{1,9}(\.[0-9]{1,9}){0,5}$")]
Sha256 = Annotated[str, Meta(pattern=r"^[0-9a-f]{64}$")]
Signature = Annotated[str, Meta(pattern=r"^[A-Za-z0-9+/]+=*$", max_length=400)]
Size = Annotated[int, Meta(ge=0, le=LARGEST)]
Platform = Annotated[str, Meta(pattern="^[a-z0-9-]{1,40}$")]


class Statement(Struct, frozen=True, kw_only=True):
    """What the maker says of one package and puts his signature under.

    The hash alone would not do: with it an old package, or one for another system, could be passed off as the new one.
    ``platform`` is such as ``windows-x64``; ``size`` is in bytes, 0 where it is not told.
    """

    product: Annotated[str, Meta(max_length=40)]
    platform: Platform
    version: Version
    sha256: Sha256
    size: Size = 0

    def signed(self) -> bytes:
        """The bytes that are signed: a line that says what it is, then the members as JSON, in this order and without
        blanks."""
        return b"release of a program\n" + msgspec.json.encode(self)


class Release(Struct, frozen=True, kw_only=True):
    """A statement with its signature, and what else is told of the package. As JSON it is the slip that travels with a
    package on a stick.

    ``notes`` and ``mandatory`` are the word of who hands it out, not of the maker; ``url`` is empty on a slip.
    """

    statement: Statement
    signature: Signature
    notes: Annotated[str, Meta(max_length=4000)] = ""
    mandatory: bool = False
    url: str = ""

    @property
    def package_name(self) -> str:
        """The file name of the package."""
        stated = self.statement
        ending = "-setup.exe" if stated.platform.startswith("windows") else f"-{stated.platform}.tar.gz"
        return f"{PRODUCT}-{stated.version}{ending}"


def offered(latest: ClientRelease, platform: str) -> Release:
    """The release that a registry offers for a platform. Raises msgspec.ValidationError where it is none."""
    told = msgspec.to_builtins(latest)
    statement = told | {"product": PRODUCT, "platform": platform}
    return msgspec.convert(told | {"statement": statement}, Release)


def is_newer(version: str, than: str) -> bool:
    """Whether a version comes after another one: number by number, and a missing one counts as 0."""
    return _numbers(version) > _numbers(than)


def _numbers(version: str) -> list[int]:
    numbers = [int(part) for part in version.split(".")]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return numbers
