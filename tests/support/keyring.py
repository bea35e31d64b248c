"""A real keyring of the tests' own: GNOME Keyring, unlocked, on a session bus that only they know."""

import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

_RINGS = "org.freedesktop.secrets"
_BUS = """<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
    {more}
  </policy>
</busconfig>"""
"""A session bus that starts no services: where the keyring has gone, nobody brings another one."""


class RealKeyring:
    """A Secret Service on a bus: it can be locked, stopped, killed and started again."""

    def __init__(self, bus: str, rings: Path) -> None:
        self.bus = bus
        self._environment = os.environ | {"XDG_DATA_HOME": str(rings), "DBUS_SESSION_BUS_ADDRESS": bus}
        self._daemon: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Starts it, unlocked as by logging in to the computer."""
        command = ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"]
        self._daemon = subprocess.Popen(
            command, env=self._environment, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        assert self._daemon.stdin
        self._daemon.stdin.write(b"of-the-test")
        self._daemon.stdin.close()
        self._call("wait", "--timeout", "20", _RINGS)

    def lock(self) -> None:
        """Locks it. Nobody can be asked to unlock it: there is no desktop."""
        at = ["--dest=org.freedesktop.secrets", "--object-path=/org/freedesktop/secrets"]
        method = "--method=org.freedesktop.Secret.Service.Lock"
        self._call("call", *at, method, "['/org/freedesktop/secrets/collection/login']")

    def stop(self) -> None:
        """From now on it is there and does not answer."""
        assert self._daemon
        self._daemon.send_signal(signal.SIGSTOP)

    def go_on(self) -> None:
        """It answers again, also what it was asked meanwhile."""
        assert self._daemon
        self._daemon.send_signal(signal.SIGCONT)

    def kill(self) -> None:
        """It is gone."""
        if self._daemon is not None:
            self._daemon.kill()
            self._daemon.wait()
            self._daemon = None

    def _call(self, what: str, *arguments: str) -> None:
        command = ["gdbus", what, "--session", *arguments]
        subprocess.run(command, env=self._environment, check=True, stdout=subprocess.DEVNULL)


@contextmanager
def running_keyring(folder: Path, *, denied: bool = False) -> Iterator[RealKeyring]:
    """Runs a Secret Service that keeps its rings below the folder. ``denied``: the bus lets nobody speak to it."""
    folder.mkdir(parents=True, exist_ok=True)
    policy = folder / "bus.conf"
    policy.write_text(_BUS.format(more=f'<deny send_destination="{_RINGS}"/>' if denied else ""))
    with ExitStack() as running:
        command = ["dbus-daemon", f"--config-file={policy}", "--nofork", "--nopidfile", "--print-address=1"]
        bus = running.enter_context(subprocess.Popen(command, stdout=subprocess.PIPE, text=True))
        running.callback(bus.terminate)
        assert bus.stdout
        ring = RealKeyring(bus.stdout.readline().strip(), folder)
        running.callback(ring.kill)
        ring.start()
        yield ring


@pytest.fixture
def real_keyring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[RealKeyring]:
    """While the test runs, the Secret Service is this ring."""
    with running_keyring(tmp_path / "rings") as ring:
        use(ring, monkeypatch)
        yield ring


def use(ring: RealKeyring, monkeypatch: pytest.MonkeyPatch) -> None:
    """Makes it the Secret Service of this process."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", ring.bus)
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)
