"""From the screens to paper: makes papers, shows their preview, and writes into the ledger what was produced."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from nurse_client.gui.background import Job, Lane
from nurse_client.gui.desk import Desk
from nurse_client.gui.paper.trail import note_produced
from nurse_client.gui.words.sentences import sentence

if TYPE_CHECKING:  # nothing of paper is loaded before the first print
    from nurse_client.documents.forms import Paper
    from nurse_client.domain.records import Application
    from nurse_client.gui.paper.batch import FormBatch


def show_papers(desk: Desk, owner: QWidget, make: "Callable[[], list[Paper]]", say: Callable[[str], None]) -> None:
    """Makes papers on the network lane and shows their preview above ``owner``; what goes wrong is said."""

    def show(papers: "list[Paper]") -> None:
        if papers:
            preview_papers(desk, owner, papers)
        else:
            say(QCoreApplication.translate("paper_preview", "There is nothing to print."))

    desk.background.run(owner, lambda _: make(), show, lambda error: say(sentence(error)), lane=Lane.NETWORK)


class FormPreviews:
    """Shows the forms of applications above ``owner``; what goes wrong is said. They are made as they are looked at and
    printed, with photos that are fetched before: for these the registry may want the password first."""

    def __init__(self, desk: Desk, owner: QWidget, say: Callable[[str], None]) -> None:
        self._desk, self._owner, self._say = desk, owner, say
        self._photos_wait = False

    def show(self, applications: "Sequence[Application]") -> None:
        """Fetches what is missing and opens the preview."""
        from nurse_client.gui.paper.application_forms import FormMaker  # noqa: PLC0415 - nothing of paper before a print
        from nurse_client.gui.paper.batch import FormBatch  # noqa: PLC0415 - as above

        maker = FormMaker(self._desk, with_photos=not self._photos_wait)

        def prepare(job: Job) -> FormBatch:
            maker.fetch_photos(applications, lambda: job.cancelled)
            return FormBatch(maker, applications)

        self._desk.parking.ask(
            self._owner, prepare, self._preview, lambda error: self._say(sentence(error)), self._wait_for_photos
        )

    def _preview(self, batch: "FormBatch") -> None:
        self._photos_wait = False
        preview_papers(self._desk, self._owner, batch)

    def _wait_for_photos(self) -> None:
        self._photos_wait = True
        self._say(
            QCoreApplication.translate(
                "paper_preview",
                "The registry wants you to sign in first, for the photos. The forms open by themselves after that; "
                "print once more to have them without photos.",
            )
        )


def preview_papers(desk: Desk, owner: QWidget, papers: "Sequence[Paper]") -> None:
    """Shows the preview of papers; the ledger is told whose forms are seen, it and the register what was produced."""
    from nurse_client.gui.dialogs.print_preview import PrintPreview  # noqa: PLC0415 - as above
    from nurse_client.gui.paper.batch import PaperBatch  # noqa: PLC0415 - as above

    batch = papers if isinstance(papers, PaperBatch) else PaperBatch(papers)
    if batch.record_ids:  # these have identities in full, sheets have not
        desk.note("paper_shown", {"records": " ".join(batch.record_ids), "form": ", ".join(sorted(batch.forms))})
    preview = PrintPreview(batch, desk.background, owner, desk.settings)
    preview.produced.connect(lambda report: note_produced(desk, report))
    preview.open()
