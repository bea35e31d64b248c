"""Application forms of every kind, with photos, into one PDF: against WeasyPrint and Chromium on the same HTML, and
against a bare QPainter that draws what the finished pages hold; what that takes of memory, and of the window's time."""

import base64
import re
import resource
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from random import Random

import weasyprint
from PySide6.QtCore import QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QGlyphRun, QImage, QPainter, QPainterPath, QPdfWriter
from PySide6.QtWidgets import QApplication

from nurse_client.documents.forms import PHOTO as PHOTO_SCHEME
from nurse_client.documents.forms import Paper
from nurse_client.documents.summary import summary, summary_line
from nurse_client.gui import heap
from nurse_client.gui.background import Background, Job, Lane
from nurse_client.gui.paper.pages import FOOTER_TOP, QR_SIZE, PaperPages
from nurse_client.gui.paper.press import Press
from nurse_client.gui.paper.printing import PrintReport, write_pdf
from nurse_client.gui.paper.qr_code import qr_path
from nurse_client.gui.paper.typesetting import BODY, RESOLUTION, dots, picture_of
from nurse_registry.synthetic.names import ethnic_group, person_name
from tests.benchmarks.bench_stall import BOUND_MS, Heart
from tests.benchmarks.ratio import Ratio, best_of
from tests.support.papers import EVERY_DETAILS, LABELS, PRINTED_AT, form_context, form_of
from tests.support.records import INSTITUTION, nurse

FORMS, WARM, FOR_WEASYPRINT, FOR_CHROMIUM = 1_000, 100, 60, 240
"""Forms in one PDF; after how many memory is looked at; how many the others get, enough that their start is nothing."""

WEASYPRINT, CHROMIUM, BARE, MEGABYTES = 1 / 10, 1 / 3, 2.5, 40.0
"""The bounds: ours over theirs, and how much memory may grow."""

PORTRAITS = [
    path.read_bytes() for path in sorted((Path(__file__).parents[2] / "nurse_registry/data/portraits").iterdir())
]
DEPARTMENTS = ("心血管内科", "普外科", "急诊科", "重症医学科", "儿科", "手术室", "神经内科", "产科", "门诊部")

CHROMIUM_OPTIONS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--no-pdf-header-footer"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)


class Batch(Sequence[Paper]):
    """Papers that are made when they are asked for, each of another nurse with a photo."""

    def __init__(self, count: int) -> None:
        self._details, self._count = list(EVERY_DETAILS.values()), count

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, index: int) -> Paper:  # type: ignore[override]  # nobody takes a slice
        if index >= self._count:
            raise IndexError(index)
        random = Random(index)  # noqa: S311 - nothing secret
        group = ethnic_group(random)
        of = nurse(
            name=person_name(random, ethnic_group=group, female=True, birth_year=1988),
            ethnic_group=group,
            department=DEPARTMENTS[index % len(DEPARTMENTS)],
            id_number=f"11011519880512{index:04}",
            certificate_no=f"20111100{index:04}",
            phone=f"1380000{index:04}",
        )
        return form_of(self._details[index % len(self._details)], of, photo=PORTRAITS[index % len(PORTRAITS)])


def run() -> list[Ratio]:
    """Seconds per form, from its HTML to the PDF on the disk; megabytes; milliseconds."""
    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory(prefix="bench-forms-") as name:
        folder = Path(name)
        ratios = _in_background(folder / "background.pdf")  # first: what others leave would hide what this one takes
        papers = list(Batch(FORMS))
        ours = best_of(2, lambda: write_pdf(folder / "ours.pdf", papers)) / FORMS
        bare = _bare(folder / "bare.pdf", papers) / FORMS
        some = papers[:FOR_WEASYPRINT]
        slow = best_of(1, lambda: _weasyprint(folder / "weasyprint.pdf", some)) / FOR_WEASYPRINT
        chromium = best_of(1, lambda: _chromium(folder, papers[:FOR_CHROMIUM])) / FOR_CHROMIUM
    del application
    what = f"a form to PDF, in {FORMS:,} mixed ones"
    return [
        Ratio(f"{what}, against WeasyPrint", ours, slow, WEASYPRINT),
        Ratio(f"{what}, against headless Chromium", ours, chromium, CHROMIUM),
        Ratio(f"{what}, against a bare QPainter", ours, bare, BARE),
        *ratios,
    ]


def _in_background(path: Path) -> list[Ratio]:
    """The same while a window waits for it: its longest stall, and how much memory grows after the first forms."""
    background, memory, reports = Background(), dict[int, float](), list[PrintReport]()

    def work(job: Job) -> PrintReport:
        def progress(done: int, total: int) -> None:
            job.report(done, total)
            if done in (WARM, FORMS):
                memory[done] = _resident()

        lines = [summary_line(form_context()) for _ in range(FORMS)]
        write_pdf(path, [summary(lines, INSTITUTION, PRINTED_AT, LABELS)])  # what lies on top
        return write_pdf(path, Batch(FORMS), progress)

    write_pdf(path, Batch(1))  # fonts are known: the window showed letters, and the preview a form
    heap.settle()  # as the window does
    heart = Heart(lambda: True, lambda: bool(reports))
    background.run(background, work, reports.append, lane=Lane.NETWORK)
    heart.watch()
    background.close()
    return [
        Ratio(f"memory from form {WARM} to {FORMS:,} / allowed", memory[FORMS] - memory[WARM], MEGABYTES, 1.0, "MB"),
        Ratio(
            f"longest stall while {FORMS:,} forms and their 汇总表 are made / allowed",
            heart.longest,
            BOUND_MS,
            1.0,
            "ms",
        ),
    ]


def _resident() -> float:
    """Megabytes of this process that are in memory."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / 1e6


class _Drawn:
    """What a finished page holds, in dots of the paper: glyphs, rules, the photo, and the code."""

    def __init__(self, pages: PaperPages, page: int, photo: QImage, code: QPainterPath, press: Press) -> None:
        content = pages._pages[page]
        self.shift = QPointF(dots(BODY.left()), dots(BODY.top()) - content.top)
        self.words: list[tuple[QPointF, QGlyphRun]] = [(word.origin, word.letters.run) for word in content.words]
        self.rules = [shape for rule in content.rules for shape in rule.shapes]
        self.pictures = [(place, photo) for place, _ in content.pictures]
        self.code = code
        foot = QPointF(dots(BODY.left()), dots(FOOTER_TOP + QR_SIZE)) - self.shift
        width = dots(BODY.width() - QR_SIZE - 30)
        self.words += [(foot, line.run) for line in press.margin_lines(pages.paper.footer, width)]
        self.words += [(foot, line.run) for line in press.margin_lines(f"第 {page + 1} 页　共 {pages.count} 页", width)]

    def draw(self, painter: QPainter) -> None:
        painter.translate(self.shift)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRects(self.rules)
        painter.setPen(Qt.PenStyle.SolidLine)
        for place, image in self.pictures:
            painter.drawImage(place, image)
        for origin, run in self.words:
            painter.drawGlyphRun(origin, run)
        painter.fillPath(self.code, Qt.GlobalColor.black)
        painter.translate(-self.shift)


def _bare(path: Path, papers: Sequence[Paper]) -> float:
    """Seconds in which a painter draws what is on the pages; to take it out of them is not counted."""
    press, drawn = Press(), list[_Drawn]()
    place = QRectF(dots(BODY.right() - QR_SIZE), dots(FOOTER_TOP), dots(QR_SIZE), dots(QR_SIZE))
    for paper in papers:
        pages, photo, code = PaperPages(paper, press), picture_of(PHOTO_SCHEME, paper.photo), qr_path(paper.qr, place)
        drawn += [_Drawn(pages, page, photo, code, press) for page in range(pages.count)]

    def draw() -> None:
        writer = QPdfWriter(str(path))
        writer.setResolution(RESOLUTION)
        writer.setPageMargins(QMarginsF())
        with QPainter(writer) as painter:
            painter.setBrush(Qt.GlobalColor.black)
            for number, page in enumerate(drawn):
                if number:
                    writer.newPage()
                page.draw(painter)

    return best_of(2, draw)


def _weasyprint(path: Path, papers: Sequence[Paper]) -> None:
    documents = [weasyprint.HTML(string=_with_photo(paper)).render() for paper in papers]
    documents[0].copy([page for document in documents for page in document.pages]).write_pdf(path)


def _chromium(folder: Path, papers: Sequence[Paper]) -> None:
    """All forms as one page of HTML, each in the style of its own form, by one start of the browser."""
    forms = "".join(
        f"<div style='break-after: page'>{_scoped(paper, number)}</div>" for number, paper in enumerate(papers)
    )
    source, made = folder / "forms.html", folder / "chromium.pdf"
    source.write_text(f"<!doctype html><meta charset='utf-8'>{forms}", encoding="utf-8")
    where = (f"--user-data-dir={folder / 'chromium'}", f"--print-to-pdf={made}", str(source))
    subprocess.run(["chromium", *CHROMIUM_OPTIONS, *where], check=True, capture_output=True)
    assert made.stat().st_size


def _scoped(paper: Paper, number: int) -> str:
    """A form with its styles once in the file: those of the first of its kind do for all."""
    body = re.sub("</?(html|head|body)>", "", _with_photo(paper))
    return body if number < len(EVERY_DETAILS) else re.sub("<style>.*?</style>", "", body, flags=re.DOTALL)


def _with_photo(paper: Paper) -> str:
    photo = base64.b64encode(paper.photo or b"").decode()
    return re.sub(f"{PHOTO_SCHEME}[0-9a-f]+", f"data:image/jpeg;base64,{photo}", paper.html)


def main() -> None:
    """Prints how many times faster ours is."""
    for ratio in run():
        print(f"{ratio.name}: {ratio.value:.3f} (bound {ratio.bound:.3f}), {ratio.measured:.4g}/{ratio.baseline:.4g}")


if __name__ == "__main__":
    main()
