"""How the way of a paper is said: by word and shape."""

from PySide6.QtCore import QCoreApplication

from nurse_client.domain.paper_trail import Print, Step
from nurse_client.domain.records import Filer
from nurse_client.gui.desk import Desk
from nurse_client.gui.paper.trail import PaperRow
from nurse_client.gui.words.common import instant_words

translate = QCoreApplication.translate


def step_words(step: Step) -> str:
    """What a step is called when it has been taken."""
    return {
        Step.SIGNED: translate("papers", "Signed"),
        Step.SEALED: translate("papers", "Sealed"),
        Step.DELIVERED: translate("papers", "Delivered"),
        Step.RETURNED: translate("papers", "Come back"),
        Step.TAKEN_BACK: translate("papers", "Last mark taken back"),
    }[step]


def place_words(row: PaperRow) -> str:
    """Where the paper lies, and what is to be done with it there."""
    signed_here = row.application is not None and row.application.filed_by is Filer.INSTITUTION
    return {
        None: translate("papers", "○ Here, to be signed")
        if signed_here
        else translate("papers", "○ With the nurse, to be signed"),
        Step.SIGNED: translate("papers", "◐ Here, to be sealed"),
        Step.SEALED: translate("papers", "● Here, to be delivered"),
        Step.DELIVERED: translate("papers", "→ With the authority"),
        Step.RETURNED: translate("papers", "↩ Come back from the authority"),
    }[row.trail.stage]


def days_words(days: int) -> str:
    """For how long a paper has been lying where it lies."""
    return translate("papers", "{days} days").format(days=days) if days > 0 else translate("papers", "since today")


def print_words(printed: Print) -> str:
    """The how manieth print of these contents it is: from the second on, a reprint. Nothing for the first."""
    if printed.number < 2:
        return ""
    return translate("papers", "Print no. {number} (reprint)").format(number=printed.number)


def doubt_words(row: PaperRow) -> str:
    """Why the paper should not be used as it is, or nothing."""
    if not row.is_newest:
        return translate("papers", "▲ Older print")
    return translate("papers", "▲ Changed after printing") if row.has_changed else ""


def destination_words(printed: Print) -> str:
    """The printer, or the name of the file."""
    is_file = printed.destination.lower().endswith(".pdf")
    return printed.destination.replace("\\", "/").rpartition("/")[2] if is_file else printed.destination


def title_words(desk: Desk, row: PaperRow) -> str:
    """Whose form it is, of which business."""
    if row.application is None:
        return translate("papers", "Application {number}, not at this desk any more").format(
            number=row.trail.last.receipt_no
        )
    business = desk.label("business", row.application.business)
    return translate("papers", "{name} · {business}").format(name=row.application.nurse.name, business=business)


def way_words(desk: Desk, row: PaperRow) -> str:
    """Where it lies and for how long."""
    days = days_words(row.trail.days(desk.today()))
    return translate("papers", "{place} · {days}").format(place=place_words(row), days=days)


def printed_words(row: PaperRow) -> str:
    """When it was printed last and by whom; that it was a reprint."""
    last = row.trail.last
    template = (
        translate("papers", "Printed {time} by {operator}, print no. {number} (reprint)")
        if last.number > 1
        else translate("papers", "Printed {time} by {operator}")
    )
    return template.format(time=instant_words(last.printed_at), operator=last.printed_by, number=last.number)
