"""A renewal form into a PDF: ours against WeasyPrint on the same HTML, in batches of the same size."""

import base64
import re
import tempfile
from pathlib import Path

import weasyprint
from PySide6.QtGui import QGuiApplication

from nurse_client.documents.forms import PHOTO as PHOTO_SCHEME
from nurse_client.documents.forms import Paper
from nurse_client.gui.printing import write_pdf
from tests.benchmarks.ratio import Ratio, best_of
from tests.support.papers import PHOTO, renewal_paper
from tests.support.records import nurse

BATCH = 200
BOUND = 1 / 8


def run() -> list[Ratio]:
    """Seconds per form in a batch of ``BATCH``, from its HTML to the PDF on the disk."""
    application = QGuiApplication.instance() or QGuiApplication([])
    papers = [renewal_paper(nurse(name=f"张晓丽{number}"), photo=PHOTO) for number in range(BATCH)]
    with tempfile.TemporaryDirectory() as folder:
        ours = best_of(1, lambda: write_pdf(Path(folder) / "ours.pdf", papers)) / BATCH
        theirs = best_of(1, lambda: _weasyprint(Path(folder) / "theirs.pdf", papers)) / BATCH
    del application
    return [Ratio(f"a renewal form to PDF, in a batch of {BATCH}, against WeasyPrint", ours, theirs, BOUND)]


def _weasyprint(path: Path, papers: list[Paper]) -> None:
    """The same forms with the same photo in one file."""
    documents = [weasyprint.HTML(string=_with_photo(paper.html)).render() for paper in papers]
    documents[0].copy([page for document in documents for page in document.pages]).write_pdf(path)


def _with_photo(html: str) -> str:
    return re.sub(f"{PHOTO_SCHEME}[0-9a-f]+", f"data:image/jpeg;base64,{base64.b64encode(PHOTO).decode()}", html)


def main() -> None:
    """Prints how many times faster ours is."""
    for ratio in run():
        print(f"forms: weasyprint/ours = {1 / ratio.value:.1f} (bound >= {1 / ratio.bound:g})")


if __name__ == "__main__":
    main()
