"""The keyring port on a real Secret Service."""

import gc

import pytest

from nurse_client.store.errors import KeyringState, KeyringUnusable
from nurse_client.store.secrets import LIMIT, Secrets
from tests.support.keyring import RealKeyring

pytestmark = pytest.mark.usefixtures("real_keyring")


def test_a_secret_comes_back_as_it_was_written() -> None:
    secrets = Secrets("nurse-client-test")
    secrets.write("key", "0f" * 32)
    assert secrets.read("key") == "0f" * 32
    assert secrets.state is KeyringState.READY


def test_a_secret_of_the_greatest_length_fits() -> None:
    secrets = Secrets("nurse-client-test")
    secrets.write("token", "护" * LIMIT)
    assert secrets.read("token") == "护" * LIMIT


def test_a_deleted_secret_is_gone_and_deleting_it_again_is_no_error() -> None:
    secrets = Secrets("nurse-client-test")
    secrets.write("key", "value")
    secrets.delete("key")
    secrets.delete("key")
    assert secrets.read("key") is None


def test_secrets_of_one_desk_are_not_those_of_another() -> None:
    Secrets("nurse-client-test").write("key", "one")
    assert Secrets("nurse-client-other").read("key") is None


def test_a_machine_without_a_ring_is_unavailable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    secrets = Secrets("nurse-client-test")
    with pytest.raises(KeyringUnusable):
        secrets.read("key")
    assert secrets.state is KeyringState.UNAVAILABLE


@pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")  # keyring leaves the bus open when it is locked
def test_a_locked_ring_is_told_as_such(real_keyring: RealKeyring) -> None:
    secrets = Secrets("nurse-client-test")
    secrets.write("key", "value")
    real_keyring.lock()
    with pytest.raises(KeyringUnusable):
        secrets.read("key")
    assert secrets.state is KeyringState.LOCKED
    gc.collect()  # while the filter is on
