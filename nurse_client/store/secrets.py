"""The keyring of the operating system behind a port: it can hang, be locked, be missing or say no."""

import importlib
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from nurse_client.store.errors import KeyringState, KeyringUnusable, SecretTooLong

LIMIT = 1280
"""UTF-16 units that Windows holds in one credential; no keyring is given more, so that all desks behave alike."""

_PATIENCE_S = 8.0
_ERRORS = {
    KeyringState.SILENT: {"TimeoutError"},
    KeyringState.LOCKED: {"KeyringLocked", "LockedException", "PromptDismissedException"},
    KeyringState.UNAVAILABLE: {
        "InitError",
        "ImportError",
        "OSError",
        "SecretServiceNotAvailableException",
    },
}


class Secrets:
    """Secrets of one service by name. Asked from any thread, each call in a thread of its own, one at a time.

    ``state`` is what the last call met. A call that is not ``patient`` takes no longer than eight seconds: a keyring
    that does not answer is SILENT until it does.
    """

    def __init__(self, service: str) -> None:
        self.state = KeyringState.READY
        self._service = service
        self._one_at_a_time = threading.Lock()  # Secret Service answers nobody when several ask at once

    def read(self, name: str, *, patient: bool = False) -> str | None:
        """The secret, or None where there is none; ``patient`` waits for it without end. Raises KeyringUnusable."""
        patience = None if patient else _PATIENCE_S
        secret: str | None = self._ask(lambda keyring: keyring.get_password(self._service, name), patience)
        return secret

    def write(self, name: str, value: str) -> None:
        """Keep the secret. Raises KeyringUnusable, and SecretTooLong above LIMIT."""
        length = len(value.encode("utf-16-le")) // 2
        if length > LIMIT:
            raise SecretTooLong(length, LIMIT)
        self._ask(lambda keyring: keyring.set_password(self._service, name, value), _PATIENCE_S)

    def delete(self, name: str) -> None:
        """Forget the secret, where there is one. Raises KeyringUnusable."""
        if self.read(name) is not None:
            self._ask(lambda keyring: keyring.delete_password(self._service, name), _PATIENCE_S)

    def _ask(self, call: Callable[[Any], Any], patience: float | None) -> Any:
        answer: Future[Any] = Future()
        # A daemon: a keyring that hangs must not keep the program from ending.
        threading.Thread(target=self._call, args=(call, answer), name="keyring", daemon=True).start()
        try:
            result = answer.result(patience)
        except Exception as error:
            answer.cancel()
            self.state = _state_after(error)
            raise KeyringUnusable(self.state) from error
        self.state = KeyringState.READY
        return result

    def _call(self, call: Callable[[Any], Any], answer: Future[Any]) -> None:
        with self._one_at_a_time:
            if answer.set_running_or_notify_cancel():
                try:
                    answer.set_result(call(_backend()))
                except Exception as error:  # noqa: BLE001 - each system has errors of its own; _ask tells them apart
                    answer.set_exception(error)


def _backend() -> Any:
    """The system's own keyring, named outright: a search would miss it in the installed program (entry points are
    not seen there) and could find a plug-in that writes plain text."""
    name, backend = {
        "win32": ("keyring.backends.Windows", "WinVaultKeyring"),
        "darwin": ("keyring.backends.macOS", "Keyring"),
    }.get(sys.platform, ("keyring.backends.SecretService", "Keyring"))
    return getattr(importlib.import_module(name), backend)()


def _state_after(error: Exception) -> KeyringState:
    """Errors are known by name: importing keyring takes a tenth of a second, and each system has its own."""
    names = {base.__name__ for base in type(error).__mro__}
    return next((state for state, known in _ERRORS.items() if names & known), KeyringState.DENIED)
