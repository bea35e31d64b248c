"""What an answer of the national register means and what to do next, as text that can be copied."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from nurse_client.domain.guidance import Exam, Guidance, Guide, guidance
from nurse_client.domain.plain_text import one_line, plain
from nurse_client.gui.desk import Desk
from nurse_client.gui.forms.ui_guidance_panel import Ui_GuidancePanel
from nurse_client.gui.look_up import LookUpRow
from nurse_client.gui.panels.headings import make_heading, make_title

translate = QCoreApplication.translate

_NOTICE_LINES = 5


class GuidancePanel(QWidget):
    """Beside the rows of a look-up: the guidance for the chosen one, and a notice for the nurse."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._row: LookUpRow | None = None
        self.ui = Ui_GuidancePanel()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]  # written by pyside6-uic
        make_title(self.ui.title)
        make_heading(self.ui.notice_title)
        self.ui.notice.setFixedHeight(self.fontMetrics().lineSpacing() * _NOTICE_LINES + 16)
        for exam, text in self._exams().items():
            self.ui.exam.addItem(text, exam)
        self.ui.exam.currentIndexChanged.connect(self._show)
        self.ui.copy_answer.clicked.connect(lambda: self._copy(self.ui.answer))
        self.ui.copy_notice.clicked.connect(lambda: self._copy(self.ui.notice))
        self.show_row(None)

    def show_row(self, row: LookUpRow | None) -> None:
        """Shows what this row means; None: no row is chosen."""
        self._row = row
        self._show()

    def _exams(self) -> dict[Exam, str]:
        return {
            Exam.UNKNOWN: self.tr("not known"),
            Exam.UNTIL_MAY_2008: self.tr("May 2008 or earlier"),
            Exam.BETWEEN: self.tr("between the two"),
            Exam.SINCE_OCTOBER_2008: self.tr("October 2008 or later"),
        }

    def _show(self) -> None:
        row = self._row
        asked = row.line.asked if row else None
        told = None
        if row and asked:
            told = guidance(asked, row.found, self._desk.institution.name, Exam(self.ui.exam.currentData()))
        self.ui.title.setText(one_line(self._title()))
        self.ui.exam_line.setVisible(bool(asked and row and row.found is None))
        self.ui.answer.setPlainText(self._words(told) if told else self._nothing_to_say())
        self.ui.notice.setPlainText(self._filled(told.notice, told) if told else "")
        has_notice = bool(told and told.notice)
        for widget in (self.ui.notice_title, self.ui.notice, self.ui.copy_notice):
            widget.setVisible(has_notice)
        self.ui.copy_answer.setVisible(told is not None)
        self.ui.copied.clear()

    def _title(self) -> str:
        if self._row is None:
            return self.tr("Nobody is chosen")
        asked, found = self._row.line.asked, self._row.found
        return found.name if found else asked.masked() if asked else self.tr("Not recognised")

    def _nothing_to_say(self) -> str:
        if self._row is None:
            return self.tr("Look somebody up: what the answer means and what to do next then stands here.")
        return self.tr(
            "Line {number} was not asked: write an ID number, a certificate number or a name, and look up again."
        ).format(number=self._row.line.number)

    def _words(self, told: Guidance) -> str:
        parts = [self._filled(told.meaning, told), *(self._guide_words(guide, told) for guide in told.guides)]
        return "\n\n".join(parts)

    def _guide_words(self, guide: Guide, told: Guidance) -> str:
        title = [self._filled(guide.title, told)] if guide.title else []
        numbered = self.tr("{number}. {step}")
        steps = [
            numbered.format(number=number, step=self._filled(step, told)) for number, step in enumerate(guide.steps, 1)
        ]
        return "\n".join([*title, *steps])

    def _filled(self, text: str, told: Guidance) -> str:
        facts = told.facts | {"province": self._desk.label("province", told.facts["province"])}
        return plain(translate("guidance", text).format(**facts)) if text else ""

    def _copy(self, shown: QPlainTextEdit) -> None:
        QGuiApplication.clipboard().setText(shown.toPlainText())
        self.ui.copied.setText(self.tr("Copied"))
