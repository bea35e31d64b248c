"""The ways on which a package comes to the shelf: from a server, going on where it was cut off, or from a file."""

import re
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

import msgspec

from nurse_client.domain.release import SLIP, Release
from nurse_client.registry.errors import ProxyProblem, WebPage
from nurse_client.update.errors import Fault, UpdateFailed
from nurse_client.update.shelf import Progress, Shelf

_LARGEST_SLIP = 1 << 16
_PIECE = 1 << 18


class Answer(Protocol):
    """A server's answer, whose body is still coming in."""

    @property
    def status(self) -> int: ...
    @property
    def headers(self) -> Mapping[str, str]: ...
    @property
    def pieces(self) -> Iterator[bytes]: ...


class Fetch(Protocol):
    """Asks a server for a file (``RegistryClient.arriving``)."""

    def __call__(self, url: str, headers: Mapping[str, str], /) -> AbstractContextManager[Answer]: ...


def download(shelf: Shelf, fetch: Fetch, progress: Progress) -> None:
    """Brings the package of a release that has been judged from its address to the shelf.

    What is here already is not asked for again, as long as the server says that it has the same file. Raises
    UpdateFailed, RegistryError, and what ``progress`` raises; what came stays for the next time.
    """
    url = shelf.release.url
    if not url.startswith("https://"):
        raise UpdateFailed(Fault.NOT_SECURE)
    with shelf.arriving():
        begin, tag = shelf.loaded, shelf.tag
        wanted = {"Range": f"bytes={begin}-", "If-Range": tag} if begin and tag else {}
        with fetch(url, wanted) as answer:
            if wanted and answer.status == 416:  # there is no more of it than is here
                shelf.take((), progress)
                return
            if not (wanted and answer.status == 206 and _begins_at(answer, begin)):
                _refuse_unless_whole(answer)
                shelf.begin_anew(_tag_of(answer))
            shelf.take(answer.pieces, progress)


def bring(shelf: Shelf, file: Path, progress: Progress) -> None:
    """Copies the package of a release that has been judged from a file to the shelf: what is proven there can't be
    swapped on the stick afterwards. Raises UpdateFailed, and what ``progress`` raises."""
    with shelf.arriving():
        shelf.begin_anew()
        shelf.take(_pieces_of(file), progress)


def slip_of(file: Path) -> Release:
    """What the slip beside a file says of it. Raises UpdateFailed."""
    try:
        with file.with_name(file.name + SLIP).open("rb") as slip:
            return msgspec.json.decode(slip.read(_LARGEST_SLIP), type=Release)
    except FileNotFoundError:
        raise UpdateFailed(Fault.NO_SLIP) from None
    except OSError as error:
        raise UpdateFailed(Fault.NOT_READABLE) from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise UpdateFailed(Fault.UNREADABLE_SLIP) from error


def _pieces_of(file: Path) -> Iterator[bytes]:
    try:
        with file.open("rb") as opened:
            yield from iter(lambda: opened.read(_PIECE), b"")
    except OSError as error:
        raise UpdateFailed(Fault.NOT_READABLE) from error


def _begins_at(answer: Answer, begin: int) -> bool:
    return re.match(rf"bytes {begin}-\d", answer.headers.get("Content-Range", "")) is not None


def _refuse_unless_whole(answer: Answer) -> None:
    if answer.status == 407:
        raise ProxyProblem
    if answer.headers.get("Content-Type", "").lower().startswith("text/html"):
        raise WebPage("not a package")
    if answer.status != 200:
        raise UpdateFailed(Fault.NOT_HANDED_OUT)


def _tag_of(answer: Answer) -> str:
    """What the server calls this file: by it alone it can say whether it still has the same one (RFC 9110, 13.1.5)."""
    tag = answer.headers.get("ETag", "")
    return tag if tag and not tag.startswith("W/") else answer.headers.get("Last-Modified", "")
