"""Many applications confirmed at once: each is examined on its own, and what speaks against one stops only that one."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject

from nurse_client.domain.actions import AnyAction, ConfirmApplication
from nurse_client.domain.records import InstitutionState
from nurse_client.domain.rules import is_blocked
from nurse_client.gui.desk import Desk, Stamp
from nurse_client.gui.words.common import finding_words
from nurse_client.gui.work.application_state import ApplicationRow
from nurse_client.gui.work.examination import Examination, examiner


class Report(NamedTuple):
    """How many were confirmed, and why the others were not, by the id of the application."""

    confirmed: int
    refused: dict[str, str]


def confirm_many(desk: Desk, owner: QObject, rows: Sequence[ApplicationRow], done: Callable[[Report], None]) -> None:
    """Examines the applications off the main thread, confirms those that can be, and reports on every one."""
    examine = examiner(desk)

    def decide(examined: list[Examination]) -> None:
        reasons = [_why_not(desk, row, examination) for row, examination in zip(rows, examined, strict=True)]
        agreed = [row for row, reason in zip(rows, reasons, strict=True) if not reason]
        if agreed:
            desk.act(*(_confirmation(row) for row in agreed), seen=[row.application for row in agreed])
        refused = {row.application.application_id: reason for row, reason in zip(rows, reasons, strict=True) if reason}
        done(Report(len(agreed), refused))

    desk.background.run(owner, lambda _: examine([row.application for row in rows]), decide)


def _why_not(desk: Desk, row: ApplicationRow, examination: Examination) -> str:
    """Why the application can't be confirmed, or nothing."""
    if row.item is not None or row.application.institution_state is not InstitutionState.PENDING:
        return QCoreApplication.translate("confirm", "It does not wait for the institution.")
    if is_blocked(examination.findings):
        return finding_words(desk, examination.findings[0])
    return ""


def _confirmation(row: ApplicationRow) -> Callable[[Stamp], AnyAction]:
    application = row.application
    return lambda stamp: ConfirmApplication(
        **stamp, application_id=application.application_id, target_version=application.version
    )
