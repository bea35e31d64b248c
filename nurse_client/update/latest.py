"""Asks a registry for the newest version."""

from pathlib import Path
from typing import Protocol

import msgspec

from nurse_client.domain.messages import ClientRelease
from nurse_client.domain.release import is_newer, offered
from nurse_client.registry.errors import NotFound
from nurse_client.update.errors import Fault, UpdateFailed
from nurse_client.update.proof import Judge
from nurse_client.update.shelf import Shelf, clear_all


class Registry(Protocol):
    """Where it is asked (``RegistryClient``)."""

    def latest(self, platform: str) -> ClientRelease: ...


def newer_release(registry: Registry, judge: Judge, folder: Path) -> Shelf | None:
    """The place of the newer version that a registry offers, or None; what is left of others is thrown away.

    Raises RegistryError, and UpdateFailed where what it offers is not to be trusted.
    """
    try:
        latest = registry.latest(judge.platform)
        release = offered(latest, judge.platform)
    except NotFound:
        release = None
    except msgspec.ValidationError as error:
        raise UpdateFailed(Fault.UNREADABLE_SLIP) from error
    if release is None or not is_newer(release.statement.version, judge.version):
        clear_all(folder)
        return None
    judge.refuse_unless_good(release)
    shelf = Shelf(folder, release)
    shelf.clear_others()
    return shelf
