"""Golden pictures: what the pages of every form and sheet look like, small and grey.

``python -m tests.support.golden`` makes them anew, and with them the pictures of docs/forms.md. Look at what has
changed before you commit it. They are made with the Noto fonts of installer/linux/packages.txt.
"""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage

from nurse_client.documents.forms import Paper
from nurse_client.gui.paper.printing import write_pdf
from tests.support.every_paper import USUAL
from tests.support.pictures import pictures

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "tests" / "gui" / "golden"
DOCUMENTED = ROOT / "docs" / "pictures" / "forms"
DPI = 75

FINE = 300

_THIN, _LONG = 3, 24
"""The strips that are compared, in dots: 1 x 8 mm. A rule within one darkens it by a fifth."""

_MOST = 36
"""By how much of 255 the mean of a strip may differ: half of what a rule that has left it makes, and more than another
rasterizer of the same letters."""


def grey(paper: Paper, dpi: int) -> list[QImage]:
    """The pages as they come out of the printer, in 8 bits of grey."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "paper.pdf"
        write_pdf(path, [paper])
        return [reduced(page, dpi) for page in pictures(path, FINE)]


def reduced(page: QImage, dpi: int) -> QImage:
    """A page of ``FINE`` dots per inch in fewer: what a rasterizer does to single dots is gone by then."""
    size = page.size() * dpi / FINE
    fine = page.convertToFormat(QImage.Format.Format_Grayscale8)
    return fine.scaled(size, mode=Qt.TransformationMode.SmoothTransformation)


def differences(page: QImage, golden: QImage) -> list[str]:
    """Where on the page (in mm) a strip is lighter or darker than on the golden picture."""
    size = page.size().boundedTo(golden.size())
    if max(page.height(), golden.height()) - size.height() > 1 or page.width() != golden.width():
        return [f"{page.width()} x {page.height()} dots instead of {golden.width()} x {golden.height()}"]
    page, golden = (image.copy(QRect(QPoint(), size)) for image in (page, golden))  # PDFium adds a row of white
    return [
        f"{column * width * 25.4 / DPI:.0f}, {row * height * 25.4 / DPI:.0f} mm"
        for width, height, phase in ((_LONG, _THIN, 0), (_LONG, _THIN, 2), (_THIN, _LONG, 0), (_THIN, _LONG, 2))
        for row, column in _apart(_means(page, width, height, phase), _means(golden, width, height, phase))
    ]


def _means(image: QImage, width: int, height: int, phase: int) -> QImage:
    """The mean of each strip. A second phase finds what has moved within the strips of the first."""
    left, top = (phase, 0) if width < height else (0, phase)
    columns, rows = (image.width() - left) // width, (image.height() - top) // height
    part = image.copy(left, top, columns * width, rows * height)
    means = part.scaled(columns, rows, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return means.convertToFormat(QImage.Format.Format_Grayscale8)


def _apart(means: QImage, golden: QImage) -> Iterator[tuple[int, int]]:
    line, one, other = means.bytesPerLine(), bytes(means.constBits()), bytes(golden.constBits())
    for row in range(means.height()):
        for column in range(means.width()):
            if abs(one[row * line + column] - other[row * line + column]) > _MOST:
                yield row, column


def main() -> int:
    """Makes all pictures anew."""
    application = QGuiApplication([])
    for folder in (FOLDER, DOCUMENTED):
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob("*.png"):
            old.unlink()
    for name, make in USUAL.items():
        paper = make()
        for folder, dpi in ((FOLDER, DPI), (DOCUMENTED, 150)):
            for number, page in enumerate(grey(paper, dpi), 1):
                page.save(str(folder / f"{name}-{number}.png"), quality=0)
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
