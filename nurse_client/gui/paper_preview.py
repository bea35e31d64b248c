"""From the screens to paper: makes papers, shows their preview, and writes into the ledger what was produced."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from nurse_client.gui.background import Lane
from nurse_client.gui.desk import Desk
from nurse_client.gui.paper_trail import note_produced
from nurse_client.gui.sentences import sentence

if TYPE_CHECKING:  # nothing of paper is loaded before the first print
    from nurse_client.documents.forms import Paper
    from nurse_client.domain.records import Application


def show_papers(desk: Desk, owner: QWidget, make: "Callable[[], list[Paper]]", say: Callable[[str], None]) -> None:
    """Makes papers on the network lane and shows their preview above ``owner``; what goes wrong is said."""

    def show(papers: "list[Paper]") -> None:
        if papers:
            preview_papers(desk, owner, papers)
        else:
            say(QCoreApplication.translate("paper_preview", "There is nothing to print."))

    desk.background.run(owner, lambda _: make(), show, lambda error: say(sentence(error)), lane=Lane.NETWORK)


def show_forms(desk: Desk, owner: QWidget, applications: "Sequence[Application]", say: Callable[[str], None]) -> None:
    """Shows the preview of the forms of applications, which are made as they are looked at and printed."""
    from nurse_client.gui.application_forms import FormMaker  # noqa: PLC0415 - nothing of paper before the first print
    from nurse_client.gui.paper_batch import FormBatch  # noqa: PLC0415 - as above

    maker = FormMaker(desk)
    desk.background.run(
        owner,
        lambda _: FormBatch(maker, applications),
        lambda batch: preview_papers(desk, owner, batch),
        lambda error: say(sentence(error)),
        lane=Lane.NETWORK,
    )


def preview_papers(desk: Desk, owner: QWidget, papers: "Sequence[Paper]") -> None:
    """Shows the preview of papers; register and ledger are told what was printed or saved from it."""
    from nurse_client.gui.dialogs.print_preview import PrintPreview  # noqa: PLC0415 - as above

    preview = PrintPreview(papers, desk.background, owner, desk.settings)
    preview.produced.connect(lambda report: note_produced(desk, report))
    preview.open()
