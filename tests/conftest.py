"""What every test may rely on: a home of its own, this machine only, and nothing left behind.

A test fails on a warning of Python (``filterwarnings``) or of Qt (``qt_log_level_fail``), on a logged warning that it
did not ask for by taking ``caplog``, and on a thread, child process, running timer or window that outlives it.
"""

import gc
import logging
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from tests import leftovers

pytest_plugins = ["tests.support.postgres", "tests.support.keyring", "tests.support.waiting"]

HOME = Path(tempfile.mkdtemp(prefix="nurse-client-tests-"))
os.environ |= {
    "HOME": str(HOME),
    "USERPROFILE": str(HOME),
    "APPDATA": str(HOME / "roaming"),
    "LOCALAPPDATA": str(HOME / "local"),
    "XDG_CONFIG_HOME": str(HOME / "config"),
    "XDG_DATA_HOME": str(HOME / "data"),
    "XDG_STATE_HOME": str(HOME / "state"),
    "XDG_CACHE_HOME": str(HOME / "cache"),
    "XDG_RUNTIME_DIR": str(HOME),
    "QT_QPA_PLATFORM": "offscreen",
    # The developer's own ring is never asked: a test of the real one starts a ring of its own (tests/system).
    "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    "DBUS_SESSION_BUS_ADDRESS": "disabled:",
    # Nor are the developer's printers: nobody serves there before a test takes a print service (tests/support/cups.py).
    "CUPS_SERVER": str(HOME / "cups.sock"),
}

# A busy machine is no failure; `pytest --hypothesis-profile=thorough` looks longer.
settings.register_profile("quick", max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("thorough", settings.get_profile("quick"), max_examples=2000)
settings.load_profile("quick")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes minutes begins first, so that no processor waits for it at the end; the rest stays in random order."""
    items.sort(key=lambda item: "system" not in item.path.parts)


def pytest_collection_finish() -> None:
    """What collecting the tests has made stays to the end: no search for cycles needs to look through it again, which
    would cost most tests of the window a third of a second."""
    gc.collect()
    gc.freeze()


def pytest_sessionfinish() -> None:
    shutil.rmtree(HOME, ignore_errors=True)


def _this_machine_only(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "socket.connect" and isinstance(arguments[1], tuple):
        host = str(arguments[1][0])
        if not (host.startswith("127.") or host in {"::1", "localhost"}):
            raise PermissionError(f"a test wanted to connect to {host}")


sys.addaudithook(_this_machine_only)


class _Recorder(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _no_unexpected_log(request: pytest.FixtureRequest) -> Iterator[None]:
    recorder = _Recorder()
    logging.getLogger().addHandler(recorder)
    yield
    logging.getLogger().removeHandler(recorder)
    assert "caplog" in request.fixturenames or not recorder.lines, f"unexpected log: {recorder.lines}"


@pytest.fixture(autouse=True)
def _nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    running = leftovers.with_qt if "qapp" in request.fixturenames else leftovers.without_qt
    before = running()
    yield
    if running().keys() - before.keys():
        leftovers.settle(before)
    left = {key: what for key, what in running().items() if key not in before}
    assert not left, f"left behind: {sorted(left.values())}"
