"""From the screens to paper: makes papers, shows their preview, and writes into the ledger what was produced."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from nurse_client.gui.background import Lane
from nurse_client.gui.desk import Desk
from nurse_client.gui.paper_trail import note_produced
from nurse_client.gui.sentences import sentence

if TYPE_CHECKING:  # nothing of paper is loaded before the first print
    from nurse_client.documents.forms import Paper


def show_papers(desk: Desk, owner: QWidget, make: "Callable[[], list[Paper]]", say: Callable[[str], None]) -> None:
    """Makes papers on the network lane and shows their preview above ``owner``; what goes wrong is said."""

    def show(papers: "list[Paper]") -> None:
        if papers:
            preview_papers(desk, owner, papers)
        else:
            say(QCoreApplication.translate("paper_preview", "There is nothing to print."))

    desk.background.run(owner, lambda _: make(), show, lambda error: say(sentence(error)), lane=Lane.NETWORK)


def preview_papers(desk: Desk, owner: QWidget, papers: "list[Paper]") -> None:
    """Shows the preview of papers; the ledger is told whose forms are seen, it and the register what was produced."""
    from nurse_client.gui.dialogs.print_preview import PrintPreview  # noqa: PLC0415 - as above

    forms = [paper for paper in papers if paper.record_id]  # these have identities in full, sheets have not
    if forms:
        names = sorted({f"{paper.form}/{paper.layout}" for paper in forms})
        desk.note("paper_shown", {"records": " ".join(paper.record_id for paper in forms), "form": ", ".join(names)})
    preview = PrintPreview(papers, desk.background, owner)
    preview.produced.connect(lambda report: note_produced(desk, report))
    preview.open()
