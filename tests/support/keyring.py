"""A real keyring of the test's own: GNOME Keyring, unlocked, on a session bus that only this test knows."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest


@pytest.fixture
def real_keyring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """While the test runs, the Secret Service is this ring."""
    with ExitStack() as running:
        command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"]
        bus = running.enter_context(subprocess.Popen(command, stdout=subprocess.PIPE, text=True))
        running.callback(bus.terminate)
        assert bus.stdout
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.stdout.readline().strip())
        monkeypatch.delenv("PYTHON_KEYRING_BACKEND")
        environment = os.environ | {"XDG_DATA_HOME": str(tmp_path / "rings")}
        command = ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"]
        ring = running.enter_context(
            subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
        )
        running.callback(ring.terminate)
        assert ring.stdin
        ring.stdin.write(b"of-the-test")
        ring.stdin.close()
        subprocess.run(["gdbus", "wait", "--session", "--timeout", "20", "org.freedesktop.secrets"], check=True)
        yield
