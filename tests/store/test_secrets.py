"""The keyring port where a real ring can't be made to do it; what a real one does is in tests/system."""

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from keyring.errors import InitError, KeyringLocked, PasswordSetError

from nurse_client.store import secrets as port
from nurse_client.store.errors import KeyringState, KeyringUnusable, SecretTooLong
from nurse_client.store.secrets import LIMIT, Secrets


class Ring:
    """A keyring that does what the test says when it is asked."""

    def __init__(self) -> None:
        self.answer: Callable[[], Any] = lambda: None
        self.asked = 0

    def get_password(self, service: str, name: str) -> Any:
        self.asked += 1
        return self.answer()

    set_password = delete_password = lambda self, *_: self.answer()


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> Ring:
    ring = Ring()
    monkeypatch.setattr(port, "_backend", lambda: ring)
    return ring


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    """Opened at the end of the test at the latest, so that nobody waits behind it for ever."""
    gate = threading.Event()
    yield gate
    gate.set()
    for thread in threading.enumerate():
        if thread.name == "keyring":
            thread.join()


def failing(error: Exception) -> Callable[[], Any]:
    def fail() -> Any:
        raise error

    return fail


@pytest.mark.parametrize(
    ("error", "state"),
    [
        (KeyringLocked("dismissed"), KeyringState.LOCKED),
        (InitError("no collection"), KeyringState.UNAVAILABLE),
        (ConnectionRefusedError("no bus"), KeyringState.UNAVAILABLE),
        (PasswordSetError("not you"), KeyringState.DENIED),
        (ValueError("something of this system only"), KeyringState.DENIED),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else value,
)
def test_it_says_why_the_keyring_can_not_be_used(ring: Ring, error: Exception, state: KeyringState) -> None:
    secrets = Secrets("desk")
    ring.answer = failing(error)
    for call in (lambda: secrets.read("key"), lambda: secrets.write("key", "v"), lambda: secrets.delete("key")):
        with pytest.raises(KeyringUnusable) as refused:
            call()
        assert (refused.value.state, secrets.state) == (state, state)


def test_it_is_ready_again_after_an_answer(ring: Ring) -> None:
    secrets = Secrets("desk")
    ring.answer = failing(KeyringLocked())
    with pytest.raises(KeyringUnusable):
        secrets.read("key")
    ring.answer = lambda: "value"
    assert secrets.read("key") == "value"
    assert secrets.state is KeyringState.READY


def test_a_keyring_that_does_not_answer_is_silent_until_it_does(
    ring: Ring, gate: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(port, "_PATIENCE_S", 0.05)
    secrets = Secrets("desk")
    ring.answer = gate.wait
    for _ in range(2):
        with pytest.raises(KeyringUnusable):
            secrets.read("key")
        assert secrets.state is KeyringState.SILENT
    assert ring.asked == 1  # the second call never got through to it


def test_who_is_patient_gets_the_late_answer(
    ring: Ring, gate: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(port, "_PATIENCE_S", 0.05)
    secrets = Secrets("desk")
    late: list[str | None] = []
    ring.answer = lambda: gate.wait() and "value"
    patient = threading.Thread(target=lambda: late.append(secrets.read("key", patient=True)), name="keyring")
    patient.start()
    with pytest.raises(KeyringUnusable):
        secrets.write("token", "v")
    assert secrets.state is KeyringState.SILENT
    gate.set()
    patient.join()
    assert late == ["value"]
    assert secrets.state is KeyringState.READY


def test_a_call_that_nobody_waits_for_any_more_is_not_made(
    ring: Ring, gate: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(port, "_PATIENCE_S", 0.05)
    secrets = Secrets("desk")
    ring.answer = gate.wait
    for _ in range(2):
        with pytest.raises(KeyringUnusable):
            secrets.read("key")
    gate.set()
    monkeypatch.setattr(port, "_PATIENCE_S", 8)
    ring.answer = lambda: "value"
    assert secrets.read("key") == "value"
    assert ring.asked == 2


def test_what_windows_could_not_hold_is_refused_everywhere(ring: Ring) -> None:
    secrets = Secrets("desk")
    secrets.write("token", "x" * LIMIT)
    with pytest.raises(SecretTooLong) as refused:
        secrets.write("token", "𠮷" * (LIMIT // 2 + 1))  # two UTF-16 units each
    assert (refused.value.length, refused.value.limit) == (LIMIT + 2, LIMIT)
