"""Checks that the program can do its work on this machine: ``nurse-client self-test``, also inside what was installed.

A warning is something that the program can live without, such as a keyring; a failure is something that it can't.
"""

import platform
import secrets as random
import ssl
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path

import msgspec
import qtawesome
import truststore
from msgspec import Struct
from PySide6.QtCore import QLibraryInfo, QTranslator, qVersion
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QApplication, QStyleFactory
from sqlcipher3 import dbapi2 as sqlcipher

from nurse_client import __version__, profile, resources
from nurse_client.documents import forms
from nurse_client.domain.codes import CodeTables
from nurse_client.domain.messages import Institution
from nurse_client.domain.records import Application, Business, Nurse, RenewalDetails
from nurse_client.domain.search import haystack, matches
from nurse_client.gui import i18n, printing
from nurse_client.gui.typesetting import font_families
from nurse_client.store.database import Database
from nurse_client.store.errors import KeyringUnusable, WrongKey
from nurse_client.store.ledger import Ledger
from nurse_client.store.secrets import Secrets


class Verdict(StrEnum):
    """What came of a check."""

    OK = "ok"
    WARNING = "warning"
    FAILED = "failed"


class Result(Struct, frozen=True):
    """One check: what it looked at, what came of it, and what it found."""

    check: str
    verdict: Verdict
    found: str


class Concern(Exception):
    """The program can live with what was found."""


def run(json: Path | None) -> int:
    """Makes every check and reports, as lines or as JSON to a file (``-``: to the terminal); 0 when nothing failed."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    results = [_result(name, check) for name, check in _CHECKS.items()]
    del application
    lines = "".join(f"{result.verdict:8} {result.check:16} {result.found}\n" for result in results)
    encoded = msgspec.json.format(msgspec.json.encode(results))
    if json and json != Path("-"):
        json.write_bytes(encoded)
    elif sys.stdout:  # on Windows a program with a window has none
        sys.stdout.write(f"{encoded.decode()}\n" if json else lines)
    return int(any(result.verdict is Verdict.FAILED for result in results))


def _result(name: str, check: Callable[[], str]) -> Result:
    try:
        return Result(name, Verdict.OK, check())
    except Concern as concern:
        return Result(name, Verdict.WARNING, str(concern))
    except Exception as error:  # noqa: BLE001 - whatever it is, the other checks are still made and it is reported
        return Result(name, Verdict.FAILED, f"{type(error).__name__}: {error}")


def _versions() -> str:
    return ", ".join(
        [
            f"nurse-client {__version__}",
            f"Python {platform.python_version()}",
            f"Qt {qVersion()}",
            f"SQLite {sqlcipher.sqlite_version}",
            ssl.OPENSSL_VERSION,
            platform.platform(),
        ]
    )


def _window_system() -> str:
    return f"{QApplication.platformName()}, styles {', '.join(QStyleFactory.keys())}"


def _keyring() -> str:
    ring, name, value = Secrets(f"{profile.NAME}-self-test"), random.token_hex(4), random.token_hex(32)
    try:
        ring.write(name, value)
        if ring.read(name) != value:
            raise ValueError("a secret came back changed")
        ring.delete(name)
    except KeyringUnusable as unusable:
        raise Concern(f"{unusable.state}: secrets can't be kept, a password will unlock the copy") from unusable
    return f"{ring.state}: a secret was written, read and deleted"


def _encrypted_store() -> str:
    key = random.token_bytes(32)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "护士.db"
        _append_to_ledger(file, key)
        _append_to_ledger(file, key)
        try:
            Database.open(file, random.token_bytes(32))
        except WrongKey:
            return f"{file.stat().st_size} bytes, written and read again; a wrong key was refused"
        raise ValueError("a wrong key opened the copy")


def _append_to_ledger(file: Path, key: bytes) -> None:
    database = Database.open(file, key)
    try:
        Ledger(database).append("self-test", "self-test", {}, datetime.now(UTC))
        if Ledger(database).verify() is not None:
            raise ValueError("the ledger does not hold what was written")
    finally:
        database.close()


def _trust() -> str:
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), server_hostname="registry.invalid")
    count = ssl.create_default_context().cert_store_stats()["x509_ca"]
    folder = ssl.get_default_verify_paths().capath
    if not count and not folder:
        raise Concern("the system trusts no certificate authority: no registry can be reached but on this computer")
    return f"{count} authorities" if count else f"authorities in {folder}"


def _fonts() -> str:
    text, title = font_families()
    return f"text {text}, titles {title}"


def _icons() -> str:
    if qtawesome.icon("mdi6.printer").pixmap(16).isNull():
        raise ValueError("the icon font can't be drawn")
    return "drawn from their font"


def _resources() -> str:
    reference = resources.reference()
    layouts = list(resources.path("forms").glob("*/*/form.html.j2"))
    return f"{len(reference.code_tables)} code tables, {len(reference.authorities)} authorities, {len(layouts)} layouts"


def _translations() -> str:
    languages = [language for language in i18n.LANGUAGES if language != "en"]
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for language in languages:
        for name, folder in ((f"nurse-client_{language}", str(resources.path("i18n"))), (f"qtbase_{language}", qt)):
            if not QTranslator().load(name, folder):
                raise ValueError(f"{name} can't be loaded from {folder}")
    return ", ".join(languages)


def _search() -> str:
    if matches([haystack(_NURSE)], "zhangxiaoli") != [0]:
        raise ValueError("张晓丽 is not found as zhangxiaoli")
    return "张晓丽 is found as zhangxiaoli"


def _form() -> str:
    """A renewal of somebody who does not exist, from the record to the PDF."""
    reference = resources.reference()
    context = forms.FormContext(
        application=_RENEWAL,
        nurse=_NURSE,
        institution=Institution(institution_id="self-test", name="自检医院"),
        profile=forms.profile_of(Business.RENEWAL, None, reference.form_profiles),
        labels=CodeTables(reference.code_tables),
        printed_at=datetime.now(UTC),
    )
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "延续.pdf"
        report = printing.write_pdf(file, [forms.paper(context)])
        return f"{context.profile.title}: pages {report.produced[0].pages}, bytes {file.stat().st_size}"


def _printers() -> str:
    names = QPrinterInfo.availablePrinterNames()
    if not names:
        raise Concern("none is set up; PDF can be written")
    return ", ".join(names)


_NURSE = Nurse(
    nurse_id="self-test",
    version=1,
    updated_at=datetime(2026, 11, 23, tzinfo=UTC),
    name="张晓丽",
    certificate_no="201111001234",
    valid_until=date(2027, 1, 15),
)
_RENEWAL = Application(
    application_id="self-test",
    version=1,
    updated_at=_NURSE.updated_at,
    receipt_no="R20261123-000001",
    business=Business.RENEWAL,
    nurse_id=_NURSE.nurse_id,
    nurse=_NURSE,
    details=RenewalDetails(),
    submitted_at=_NURSE.updated_at,
)
_CHECKS: dict[str, Callable[[], str]] = {
    "versions": _versions,
    "window system": _window_system,
    "keyring": _keyring,
    "encrypted store": _encrypted_store,
    "trust": _trust,
    "resources": _resources,
    "translations": _translations,
    "fonts": _fonts,
    "icons": _icons,
    "search": _search,
    "form to PDF": _form,
    "printers": _printers,
}
