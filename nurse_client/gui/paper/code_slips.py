"""Codes that leave the store in plain: on the screen, on the clipboard, on paper. The ledger is told each time."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from nurse_client.domain.calendar import china_date
from nurse_client.domain.records import ActivationCode
from nurse_client.gui.desk import Desk
from nurse_client.gui.paper.production import show_papers
from nurse_client.gui.work.activation import CodeRow

if TYPE_CHECKING:  # nothing of paper is loaded before the first print
    from nurse_client.documents.forms import Paper

translate = QCoreApplication.translate


def note_shown(desk: Desk, codes: Sequence[ActivationCode], where: Literal["screen", "clipboard", "slip"]) -> None:
    """Writes into the ledger whose codes are seen in plain. The codes themselves are never in it."""
    details = {
        "code_id": " ".join(code.code_id for code in codes),
        "nurse_id": " ".join(code.nurse_id for code in codes),
        "where": where,
    }
    desk.note("activation_code_shown", details)


def show_slips(desk: Desk, owner: QWidget, rows: Sequence[CodeRow], say: Callable[[str], None]) -> None:
    """Shows the slips of those nurses whose code is at this desk, to be printed; for how many there is none is said."""
    here = [(row.nurse, row.running) for row in rows if row.plain and row.running]
    if missing := len(rows) - len(here):
        say(
            translate(
                "activation", "No slip for {count}: no valid code of theirs is at this desk. Issue another one."
            ).format(count=missing)
        )
    if not here:
        return
    institution, printed_at = desk.institution, desk.clock()

    def make() -> "list[Paper]":
        from nurse_client.documents.slips import ActivationSlip, activation_slips  # noqa: PLC0415 - as above

        slips = [
            ActivationSlip(nurse=nurse, code=code.code, expires_on=china_date(code.expires_at)) for nurse, code in here
        ]
        return [activation_slips(slips, institution, printed_at)]

    note_shown(desk, [code for _, code in here], "slip")
    show_papers(desk, owner, make, say)
