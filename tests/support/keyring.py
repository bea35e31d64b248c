"""A real keyring of the tests' own: GNOME Keyring, unlocked, on a session bus that only they know."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest


@contextmanager
def running_keyring(folder: Path) -> Iterator[str]:
    """Runs a Secret Service that keeps its rings below the folder; gives the address of its bus."""
    with ExitStack() as running:
        command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"]
        bus = running.enter_context(subprocess.Popen(command, stdout=subprocess.PIPE, text=True))
        running.callback(bus.terminate)
        assert bus.stdout
        address = bus.stdout.readline().strip()
        environment = os.environ | {"XDG_DATA_HOME": str(folder), "DBUS_SESSION_BUS_ADDRESS": address}
        command = ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"]
        ring = running.enter_context(
            subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
        )
        running.callback(ring.terminate)
        assert ring.stdin
        ring.stdin.write(b"of-the-test")
        ring.stdin.close()
        wait = ["gdbus", "wait", "--session", "--timeout", "20", "org.freedesktop.secrets"]
        subprocess.run(wait, env=environment, check=True)
        yield address


@pytest.fixture
def real_keyring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """While the test runs, the Secret Service is this ring."""
    with running_keyring(tmp_path / "rings") as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        monkeypatch.delenv("PYTHON_KEYRING_BACKEND")
        yield
