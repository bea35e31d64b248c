"""The computer: versions, clock, room, keyring, fonts, printers."""

import os
import platform
import secrets as random
import shutil
import ssl
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QApplication, QStyleFactory
from sqlcipher3 import dbapi2 as sqlcipher

from nurse_client import MADE_IN, __version__
from nurse_client.gui.paper.typesetting import font_families
from nurse_client.profile import NAME, Profile
from nurse_client.self_test.concern import Check, Concern, must
from nurse_client.store.errors import KeyringUnusable
from nurse_client.store.secrets import Secrets

_LITTLE = 500_000_000
"""Bytes: the records of the largest hospital, a backup before an upgrade and a day of PDF files fit into it."""


def checks(profile: Profile) -> dict[str, Check]:
    """By name."""
    return {
        "versions": _versions,
        "window system": _window_system,
        "clock": _clock,
        "room on the disk": lambda: _room(profile.folder),
        "keyring": _keyring,
        "fonts": _fonts,
        "printers": _printers,
    }


def _versions() -> str:
    return ", ".join(
        [
            f"nurse-client {__version__}",
            f"Python {platform.python_version()}",
            f"Qt {qVersion()}",
            f"SQLite {sqlcipher.sqlite_version}",
            ssl.OPENSSL_VERSION,
            f"{platform.system()} {platform.machine()}",
        ]
    )


def _window_system() -> str:
    return f"{QApplication.platformName()}, styles {', '.join(QStyleFactory.keys())}"


def _clock() -> str:
    now = datetime.now(UTC)
    found = now.strftime("%Y-%m-%d %H:%M UTC")
    if now.year < MADE_IN:
        raise Concern("clock-behind", f"{found}: before this version was made")
    return found


def _room(folder: Path) -> str:
    there = next(path for path in (folder, *folder.absolute().parents) if path.exists())
    free = shutil.disk_usage(there).free
    found = f"{free // 1_000_000} MB free where the records are"
    if free < _LITTLE:
        raise Concern("little-room", found)
    must(os.access(there, os.W_OK), "the folder of the records can't be written to")
    return found


def _keyring() -> str:
    ring, name, value = Secrets(f"{NAME}-self-test"), random.token_hex(4), random.token_hex(32)
    try:
        ring.write(name, value)
        must(ring.read(name) == value, "a secret came back changed")
        ring.delete(name)
    except KeyringUnusable as unusable:
        found = f"{unusable.state}: secrets can't be kept, a password will unlock the copy"
        raise Concern(f"keyring-{unusable.state}", found) from unusable
    return f"{ring.state}: a secret was written, read and deleted"


def _fonts() -> str:
    text, title = font_families()
    return f"text {text}, titles {title}"


def _printers() -> str:
    count = len(QPrinterInfo.availablePrinterNames())  # a name can hold a person's: not told
    if not count:
        raise Concern("no-printer", "none is set up; PDF can be written")
    return f"{count} set up"
