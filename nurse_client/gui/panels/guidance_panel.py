"""What an answer of the national register means and what to do next, as text that can be copied."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from nurse_client.domain.guidance import EXAM_WORDS, Exam, Guidance, Guide, guidance, is_about, stands_here
from nurse_client.domain.plain_text import one_line, plain
from nurse_client.gui.background import Job
from nurse_client.gui.clipboard import put
from nurse_client.gui.desk import Desk
from nurse_client.gui.forms.ui_guidance_panel import Ui_GuidancePanel
from nurse_client.gui.panels.headings import make_heading, make_title
from nurse_client.gui.words.guidance import filled, numbered_steps
from nurse_client.gui.work.look_up import LookUpRow

translate = QCoreApplication.translate

_NOTICE_LINES = 5


class GuidancePanel(QWidget):
    """Beside the rows of a look-up: the guidance for the chosen one, and a notice for the nurse.

    ``nurse_opened`` carries the id of a nurse of this institution whose file is to be shown, ``application_opened``
    that of an application.
    """

    nurse_opened = Signal(str)
    application_opened = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._row: LookUpRow | None = None
        self.ui = Ui_GuidancePanel()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]  # written by pyside6-uic
        make_title(self.ui.title)
        make_heading(self.ui.notice_title)
        self.ui.notice.setFixedHeight(self.fontMetrics().lineSpacing() * _NOTICE_LINES + 16)
        for exam, words in EXAM_WORDS.items():
            self.ui.exam.addItem(translate("guidance", words), exam)
        self.ui.exam.currentIndexChanged.connect(self._show)
        self.ui.deregister.clicked.connect(lambda: self._with_nurse(self._file_deregistration))
        self.ui.show_nurse.clicked.connect(lambda: self._with_nurse(self.nurse_opened.emit))
        self.ui.copy_answer.clicked.connect(lambda: self._copy(self.ui.answer))
        self.ui.copy_notice.clicked.connect(lambda: self._copy(self.ui.notice))
        self.show_row(None)

    def show_row(self, row: LookUpRow | None) -> None:
        """Shows what this row means; None: no row is chosen."""
        self._row = row
        self._show()

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
        found = row.found if row else None
        self.ui.own.setVisible(found is not None and stands_here(found, self._desk.institution.name))
        self.ui.own_problem.hide()
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
        return plain("\n".join([*title, *numbered_steps(guide, self._facts(told))]))

    def _facts(self, told: Guidance) -> dict[str, str]:
        return told.facts | {"province": self._desk.label("province", told.facts["province"])}

    def _filled(self, text: str, told: Guidance) -> str:
        return plain(filled(text, self._facts(told)))

    def _with_nurse(self, do: Callable[[str], None]) -> None:
        """Does something with the nurse of the roster whom the chosen entry is about."""
        if self._row is None or (found := self._row.found) is None:
            return
        records, row = self._desk.records, self._row

        def find(_: Job) -> str:
            return next((nurse.nurse_id for nurse, _ in records.roster() if is_about(found, nurse)), "")

        def go_on(nurse_id: str) -> None:
            if self._row is not row:
                return
            self.ui.own_problem.setVisible(not nurse_id)
            if nurse_id:
                do(nurse_id)

        self._desk.background.run(self, find, go_on)

    def _file_deregistration(self, nurse_id: str) -> None:
        from nurse_client.gui.dialogs.deregistration import DeregistrationDialog  # noqa: PLC0415 - seldom needed

        dialog = DeregistrationDialog(self._desk, nurse_id, self)
        dialog.application_opened.connect(self.application_opened)
        dialog.open()

    def _copy(self, shown: QPlainTextEdit) -> None:
        put(shown.toPlainText(), "guidance")
        self.ui.copied.setText(self.tr("Copied"))
