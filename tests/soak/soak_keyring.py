"""A keyring that takes half a minute to answer, with the real patience of the program."""

from tests.support.keyring import RealKeyring
from tests.support.program import Computer
from tests.system.conftest import registry
from tests.system.test_keyring_and_window import computer, opens_after_silence, remembered

__all__ = ["computer", "registry"]  # fixtures


def test_a_remembered_desk_opens_by_itself_after_30_seconds(computer: Computer, real_keyring: RealKeyring) -> None:
    remembered(computer)
    opens_after_silence(computer, real_keyring, 30)
