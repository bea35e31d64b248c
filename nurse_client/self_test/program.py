"""What the program brings along: resources, translations, search, and a form from the record to the PDF."""

import tempfile
from base64 import b64encode
from datetime import UTC, date, datetime
from pathlib import Path

from msgspec.structs import replace
from nacl.signing import SigningKey
from PySide6.QtCore import QLibraryInfo, Qt, QTranslator
from PySide6.QtGui import QColor
from PySide6.QtPrintSupport import QPrinter

from nurse_client import resources
from nurse_client.documents import forms
from nurse_client.domain.codes import CodeTables
from nurse_client.domain.messages import Institution
from nurse_client.domain.records import Application, Business, Nurse, RenewalDetails
from nurse_client.domain.release import PRODUCT, Release, Statement
from nurse_client.domain.search import haystack, matches
from nurse_client.gui import i18n
from nurse_client.gui.paper import pages, printing, typesetting
from nurse_client.gui.paper.pages import PaperPages
from nurse_client.profile import Profile
from nurse_client.self_test.concern import Check, must
from nurse_client.update.proof import is_signed, platform_here, shipped_keys

_PICTURE_DPI = 96
_HOSTILE = '<b>甲</b><img src="bait.png">{{ 7 * 7 }}&amp;'
"""A name that would be markup, a picture from the disk and a template, if anything took it for more than a name."""


def checks(_: Profile) -> dict[str, Check]:
    """By name."""
    return {
        "resources": _resources,
        "translations": _translations,
        "search": _search,
        "form to PDF": _form,
        "printing": _printing,
        "hostile name": _hostile_name,
        "updates": _updates,
    }


def _resources() -> str:
    reference = resources.reference()
    layouts = list(resources.path("forms").glob("*/*/form.html.j2"))
    return f"{len(reference.code_tables)} code tables, {len(reference.authorities)} authorities, {len(layouts)} layouts"


def _translations() -> str:
    languages = [language for language in i18n.LANGUAGES if language != "en"]
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for language in languages:
        for name, folder in ((f"nurse-client_{language}", str(resources.path("i18n"))), (f"qtbase_{language}", qt)):
            must(QTranslator().load(name, folder), f"{name} can't be loaded from {folder}")
    return ", ".join(languages)


def _search() -> str:
    must(matches([haystack(_NURSE)], "zhangxiaoli") == [0], "张晓丽 is not found as zhangxiaoli")
    return "张晓丽 is found as zhangxiaoli"


def _updates() -> str:
    key = SigningKey.generate()
    statement = Statement(product=PRODUCT, platform=platform_here(), version="1", sha256="0" * 64)
    signature = b64encode(key.sign(statement.signed()).signature).decode()
    genuine, keys = Release(statement=statement, signature=signature), [bytes(key.verify_key)]
    must(is_signed(genuine, keys), "a signature that is right does not count")
    must(not is_signed(replace(genuine, statement=replace(statement, version="2")), keys), "a wrong signature counts")
    return f"{platform_here()}, makers' keys: {len(shipped_keys())}"


def _paper(nurse: Nurse) -> forms.Paper:
    """The form of a renewal of somebody who does not exist."""
    reference = resources.reference()
    return forms.paper(
        forms.FormContext(
            application=replace(_RENEWAL, nurse=nurse),
            nurse=nurse,
            institution=Institution(institution_id="self-test", name="自检医院"),
            profile=forms.profile_of(Business.RENEWAL, None, reference.form_profiles),
            labels=CodeTables(reference.code_tables),
            printed_at=datetime.now(UTC),
        )
    )


def _form() -> str:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "延续.pdf"
        report = printing.write_pdf(file, [_paper(_NURSE)])
        return f"pages {report.produced[0].pages}, bytes {file.stat().st_size}"


def _printing() -> str:
    """The way to a printer, into a file: this part of Qt is not that which writes the PDF above."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "printed.pdf"
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFileName(str(file))
        report = printing.print_papers(printer, [_paper(_NURSE)])
        del printer  # which holds the file open
        return f"pages {report.produced[0].pages}, bytes {file.stat().st_size}"


def picture(file: Path | None) -> str:
    """Draws the first page as it goes to the printer, and leaves the picture in a file where one is named."""
    drawn = pages.picture(PaperPages(_paper(_NURSE)), 0, _PICTURE_DPI)
    mean = drawn.scaled(1, 1, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    must(QColor(mean.pixel(0, 0)).lightness() < 255, "the page is blank")
    must(file is None or drawn.save(str(file)), "the picture could not be written")
    return f"{drawn.width()} x {drawn.height()}"


def _hostile_name() -> str:
    printed = typesetting.typeset(_paper(replace(_NURSE, name=_HOSTILE)))
    must(_HOSTILE in printed.toPlainText(), "a name was not printed letter by letter")
    must('src="bait' not in printed.toHtml(), "a page wants a file that a name names")
    return "printed letter by letter; no file and no address was asked for"


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
