"""What a hospital has set for its desks: where the registry is, how it is reached, what a clerk may not change.

Several places may say so (docs/deployment.md). For each key the first place that has it counts; one place that can't be
used makes all of it unusable, so that no desk signs in with half of what the hospital wanted.
"""

import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from enum import Enum, StrEnum, auto
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

import msgspec
from msgspec import Meta, Struct

from nurse_client.registry.address import full_address

FILE = "site.toml"
POLICY_KEY = r"Software\Policies\NurseClient"
PROGRAM_KEY = r"Software\NurseClient"


class Site(Struct, frozen=True, forbid_unknown_fields=True):
    """The settings; empty is not set.

    ``proxy`` replaces the system's, ``ca_file`` is a PEM file that is trusted besides the system's authorities,
    ``province`` a code of GB/T 2260 (two digits) that counts where the registry does not tell it, ``updates`` is False
    where the hospital rolls out new versions itself. ``locked`` names what nobody at the desk can change.
    """

    registry_url: str = ""
    proxy: str = ""
    ca_file: str = ""
    province: Annotated[str, Meta(pattern=r"^([1-9]\d)?$")] = ""
    updates: bool = True
    locked: tuple[Literal["registry_url", "proxy", "ca_file", "province", "updates"], ...] = ()

    def address(self, asked: str, last: str) -> str:
        """The registry to offer: as the command line asked, else as last signed in to, else as the hospital set."""
        if "registry_url" in self.locked:
            return self.registry_url
        return asked or last or self.registry_url


NOTHING_SET = Site()


class Origin(StrEnum):
    """The kind of place a setting comes from, best first."""

    POLICY = "policy"
    FILE = "file"
    COMPUTER = "computer"
    USER = "user"
    """Anybody at the desk can write there: what is locked is not taken from here."""


class Problem(Enum):
    """What is wrong with a place. ``SiteError.detail`` says more of it."""

    UNREADABLE = auto()
    NOT_UTF8 = auto()
    NOT_TOML = auto()
    """``detail`` is the number of the line, empty at the end of the file."""
    UNKNOWN_KEY = auto()
    WRONG_VALUE = auto()
    """``detail`` is the key, as in the two above and below."""
    NOT_SECURE = auto()
    """An address to which a password would go in plain text, or none at all."""
    NO_CERTIFICATE = auto()
    """``detail`` is the file that holds none or is not there."""
    NO_ADDRESS = auto()
    """The registry's address is locked but nowhere set."""


class SiteError(Exception):
    """A place can't be used; ``place`` is its file or its key of the Windows registry."""

    def __init__(self, place: str, problem: Problem, detail: str = "") -> None:
        super().__init__(f"{problem.name} {detail}")
        self.place, self.problem, self.detail = place, problem, detail


class Place(Struct, frozen=True):
    """One place and what it says, as it stands there. ``name`` is for people; ``folder`` is where a file lies."""

    origin: Origin
    name: str
    values: Mapping[str, Any]
    folder: Path | None = None

    def checked(self) -> dict[str, Any]:
        """Its values, each of its kind. Raises SiteError."""
        checks = {"registry_url": self._registry_url, "proxy": self._proxy, "ca_file": self._ca_file}
        return {key: checks.get(key, _as_it_is)(self._decoded(key)) for key in self.values}

    def _decoded(self, key: str) -> Any:
        if key not in Site.__struct_fields__:
            raise SiteError(self.name, Problem.UNKNOWN_KEY, key)
        try:  # the Windows registry has no truth values, but numbers
            one = msgspec.convert({key: self.values[key]}, Site, strict=self.origin is Origin.FILE)
        except msgspec.ValidationError:
            raise SiteError(self.name, Problem.WRONG_VALUE, key) from None
        return getattr(one, key)

    def _registry_url(self, typed: str) -> str:
        address = full_address(typed) if typed else ""
        if address is None:
            raise SiteError(self.name, Problem.NOT_SECURE, "registry_url")
        return address

    def _proxy(self, typed: str) -> str:
        proxy = typed if "://" in typed or not typed else f"http://{typed}"
        try:
            parts = urlsplit(proxy)
            usable = parts.scheme in {"http", "https"} and parts.hostname and parts.port != 0
        except ValueError:  # half an IPv6 address, a port that is none
            usable = False
        if proxy and not usable:
            raise SiteError(self.name, Problem.WRONG_VALUE, "proxy")
        return proxy

    def _ca_file(self, typed: str) -> str:
        if not typed:
            return ""
        import ssl  # noqa: PLC0415 - most desks have no such file, and their windows show a little sooner

        file = (self.folder or Path()) / typed
        try:
            if self.folder is None and not file.is_absolute():
                raise FileNotFoundError  # relative to what?
            ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(file)
        except (OSError, ValueError):
            raise SiteError(self.name, Problem.NO_CERTIFICATE, str(file)) from None
        return str(file)


class InForce(Struct, frozen=True):
    """What counts at this desk, and from what kind of place each of it comes."""

    site: Site
    origins: dict[str, Origin]


def in_force(places: Sequence[Place] | None = None) -> InForce:
    """What the places say, best first; by themselves those of this computer. Raises SiteError."""
    found: dict[str, Any] = {}
    origins: dict[str, Origin] = {}
    locker = ""
    for place in _of_this_computer() if places is None else places:
        locked = found.get("locked", ())
        for key, value in place.checked().items():
            if value != "" and key not in found and not (place.origin is Origin.USER and key in locked):
                found[key], origins[key] = value, place.origin
                locker = place.name if key == "locked" else locker
    site = Site(**found)
    if "registry_url" in site.locked and not site.registry_url:
        raise SiteError(locker, Problem.NO_ADDRESS)
    return InForce(site, origins)


def file_place(file: Path) -> Place | None:
    """What a file says; None where there is none. Raises SiteError."""
    try:
        text = file.read_text("utf-8-sig")  # Notepad writes a mark at the beginning
    except FileNotFoundError:
        return None
    except OSError:
        raise SiteError(str(file), Problem.UNREADABLE) from None
    except UnicodeDecodeError:
        raise SiteError(str(file), Problem.NOT_UTF8) from None
    import tomllib  # noqa: PLC0415 - a desk without such a file does not need it

    try:
        return Place(Origin.FILE, str(file), tomllib.loads(text), file.absolute().parent)
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"line (\d+)", str(error))
        raise SiteError(str(file), Problem.NOT_TOML, line[1] if line else "") from None


if sys.platform == "win32":
    import winreg

    def _of_this_computer() -> Iterator[Place]:
        yield _registry_place(Origin.POLICY, winreg.HKEY_LOCAL_MACHINE, POLICY_KEY)
        yield from _beside_the_program()
        yield _registry_place(Origin.COMPUTER, winreg.HKEY_LOCAL_MACHINE, PROGRAM_KEY)
        yield _registry_place(Origin.USER, winreg.HKEY_CURRENT_USER, PROGRAM_KEY)

    def _registry_place(origin: Origin, root: int, path: str) -> Place:
        """What a key of the Windows registry says. Its program key holds values of the setup's own as well."""
        values: dict[str, Any] = {}
        with suppress(FileNotFoundError), winreg.OpenKey(root, path, access=_READ) as key:
            for number in range(winreg.QueryInfoKey(key)[1]):
                name, value, _ = winreg.EnumValue(key, number)
                if path == POLICY_KEY or name in Site.__struct_fields__:
                    values[name] = value
        return Place(origin, f"{'HKCU' if root == winreg.HKEY_CURRENT_USER else 'HKLM'}\\{path}", values)

    _READ = winreg.KEY_READ | winreg.KEY_WOW64_64KEY

else:

    def _of_this_computer() -> Iterator[Place]:
        """What the computer's administrator wrote goes before what lies in a folder that may be somebody's own."""
        yield from filter(None, [file_place(Path("/etc/nurse-client") / FILE)])
        yield from _beside_the_program()


def _beside_the_program() -> Iterator[Place]:
    if getattr(sys, "frozen", False):
        yield from filter(None, [file_place(Path(sys.executable).with_name(FILE))])


def _as_it_is(value: Any) -> Any:
    return value
