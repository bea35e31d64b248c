"""An open desk at a real registry."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from nurse_client.gui.desk import Desk
from nurse_client.registry.client import RegistryClient
from nurse_registry.accounts import Role
from tests.support.desk import open_desk
from tests.support.registry import PASSWORD, Hospital, RunningRegistry


@contextmanager
def desk_at(registry: RunningRegistry, hospital: Hospital, folder: Path) -> Iterator[Desk]:
    """The desk of that institution, signed in; closed afterwards."""
    client = RegistryClient(registry.address)
    client.sign_in(registry.account(Role.INSTITUTION, hospital.institution_id), PASSWORD)
    desk = open_desk(folder, [], client)
    yield desk
    desk.close()
    desk.background.close()
