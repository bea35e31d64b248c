"""检查本机: whether this computer has what the program needs, and what to do where it has not."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from nurse_client.gui import clipboard
from nurse_client.gui.background import Background
from nurse_client.gui.computer.check import ComputerCheck
from nurse_client.gui.computer.report import Result, Verdict
from nurse_client.gui.forms.ui_computer_check import Ui_ComputerCheck
from nurse_client.gui.manual.topic import set_topic
from nurse_client.gui.models.record_model import Column, RecordTableModel
from nurse_client.gui.models.record_table import RecordTable
from nurse_client.gui.widgets.sizes import open_at
from nurse_client.gui.words import checks
from nurse_client.gui.words.common import instant_words

_WORST_FIRST = [Verdict.FAILED, Verdict.WARNING, Verdict.OK]


class ComputerCheckDialog(QDialog):
    """Checks when it opens and whenever it is asked to. What does not work stands first."""

    question_wanted = Signal(str)
    """Customer service is to be asked, with this text."""

    def __init__(
        self,
        background: Background,
        folder: Path,
        clock: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        """``folder`` is the profile's."""
        super().__init__(parent)
        set_topic(self, "computer-check")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._clock = clock
        self._results: list[Result] = []
        self._at = clock()
        self.ui = Ui_ComputerCheck()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]  # written by pyside6-uic
        self.model: RecordTableModel[Result] = RecordTableModel(self._columns(), lambda result: result.check, self)
        self.table = RecordTable(self.model, self)
        self.table.setAccessibleName(self.tr("What was checked"))
        self.table.setSelectionMode(RecordTable.SelectionMode.SingleSelection)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.ui.layout.insertWidget(2, self.table, 1)
        open_at(self, 120, 32)
        self.table.current_changed.connect(self._show_advice)
        self.ui.again.clicked.connect(self.check)
        self.ui.copy.clicked.connect(self._copy)
        self.ui.ask.clicked.connect(self._ask)
        self.ui.close.clicked.connect(self.close)
        self._check = ComputerCheck(background, folder, self)
        self._check.found.connect(self._show)
        self._check.failed.connect(self._tell_no_result)
        self.check()

    def check(self) -> None:
        """Checks anew."""
        self._set_busy(True)
        self.ui.summary.setText(self.tr("Checking this computer. It takes a few seconds…"))
        self._check.start()

    def _columns(self) -> list[Column[Result]]:
        return [
            Column(self.tr("State"), checks.state, width=14),
            Column(self.tr("What was checked"), checks.title, width=32),
            Column(self.tr("What to do"), checks.advice, width=40, tip=checks.advice),
        ]

    def _set_busy(self, busy: bool) -> None:
        self.ui.waiting.setVisible(busy)
        for button in (self.ui.again, self.ui.copy, self.ui.ask):
            button.setEnabled(not busy)

    def _show(self, results: list[Result]) -> None:
        self._set_busy(False)
        self._at, self._results = self._clock(), sorted(results, key=lambda one: _WORST_FIRST.index(one.verdict))
        self.ui.summary.setText(
            self.tr("Checked at {time}. {total}").format(time=instant_words(self._at), total=checks.total(results))
        )
        self.model.set_records(self._results)
        self.table.select(self._results[0].check)
        self.table.setFocus()

    def _tell_no_result(self) -> None:
        self._set_busy(False)
        self.ui.copy.setEnabled(bool(self._results))
        self.ui.ask.setEnabled(bool(self._results))
        self.ui.summary.setText(self.tr("The check came to no end. Check again; if it stays so, ask customer service."))

    def _show_advice(self, result: Result | None) -> None:
        fine = self.tr("Nothing to do.")
        self.ui.advice.setText("" if result is None else checks.advice(result) or fine)

    def _copy(self) -> None:
        clipboard.put(checks.in_full(self._results, self._at))

    def _ask(self) -> None:
        self.question_wanted.emit(checks.for_customer_service(self._results, self._at))
        self.close()
