"""The line for a scanner: the code of a printed form shows where the form is, and a key marks how far it has come."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QWidget

from nurse_client.domain.paper_trail import STEPS, NoPaperCode, PaperCode, Step, read_code
from nurse_client.domain.plain_text import one_line, plain
from nurse_client.gui.desk import Desk
from nurse_client.gui.forms.ui_scan_bar import Ui_ScanBar
from nurse_client.gui.manual.topic import set_topic
from nurse_client.gui.panels.headings import make_heading
from nurse_client.gui.paper.trail import PaperRow, Scanned, mark, scan
from nurse_client.gui.words.common import instant_words
from nurse_client.gui.words.papers import printed_words, step_words, title_words, way_words

_KEYS = (Qt.Key.Key_F6, Qt.Key.Key_F7, Qt.Key.Key_F8, Qt.Key.Key_F9)
"""The keys of the steps: none that a scanner types."""


class ScanBar(QFrame):
    """Takes codes from its own field, in which no input method interferes, or from elsewhere by ``take``.

    ``application_opened`` carries the id of the application that was found; ``left`` says that scanning is over.
    """

    application_opened = Signal(str)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_topic(self, "paper-trail")
        self._desk = desk
        self._code: PaperCode | None = None
        self._row: PaperRow | None = None
        self._step: Step | None = None
        self._marked = 0
        self.ui = Ui_ScanBar()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]  # written by pyside6-uic
        self.ui.code.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.ui.code.setMinimumWidth(self.fontMetrics().horizontalAdvance("0") * 28)
        self._connect()
        self._say("")

    def start(self) -> None:
        """Shows the line, ready for the next scan."""
        self.show()
        make_heading(self.ui.mode, self.ui.paper)
        self.ui.code.setFocus()

    def take(self, typed: str) -> None:
        """What a scanner typed here or elsewhere."""
        self.start()
        self.ui.code.clear()
        try:
            code = read_code(typed)
        except NoPaperCode as error:
            self._refuse(self._no_code_words(damaged=error.damaged))
        else:
            step = self._step
            scan(self._desk, self, code, step, lambda scanned: self._show_scanned(code, step, scanned))

    def leave(self) -> None:
        """Ends scanning."""
        self.hide()
        self.left.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever comes back begins anew: no mode goes on unseen."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._end_mode()
            self._forget("")

    def _buttons(self) -> dict[Step, QPushButton]:
        return dict(zip(STEPS, (self.ui.signed, self.ui.sealed, self.ui.delivered, self.ui.returned), strict=True))

    def _connect(self) -> None:
        for key, (step, button) in zip(_KEYS, self._buttons().items(), strict=True):
            button.clicked.connect(lambda _, step=step: self._press(step))
            QShortcut(QKeySequence(key), self).activated.connect(button.click)
        self.ui.code.returnPressed.connect(lambda: self.take(self.ui.code.text()))
        self.ui.every.toggled.connect(self._choose_mode)
        self.ui.taken_back.clicked.connect(lambda: self._mark(Step.TAKEN_BACK))
        self.ui.shut.clicked.connect(self.leave)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._escape)

    def _escape(self) -> None:
        """Ends the mode first, and only then the scanning."""
        if self.ui.every.isChecked():
            self._end_mode()
            self.ui.code.setFocus()
        else:
            self.leave()

    def _end_mode(self) -> None:
        self.ui.every.setChecked(False)

    def _choose_mode(self, wanted: bool) -> None:
        if not wanted:
            self._step = None
        self._show_keys()
        if self.isVisible():
            self.ui.code.setFocus()

    def _press(self, step: Step) -> None:
        """Marks the form that shows. Where every further scan is to be marked too, the step is kept."""
        if self.ui.every.isChecked():
            self._step, self._marked = step, 0
        if self._row is not None and self._row.trail.may(step):
            self._mark(step)
        self._show_keys()
        self.ui.code.setFocus()

    def _mark(self, step: Step) -> None:
        row, code = self._row, self._code
        if row is None or code is None:
            return
        told = self.tr("✔ Marked: {step}.").format(step=step_words(step))

        def show(marked: list[tuple[str, str]]) -> None:
            if marked and step is self._step:
                self._marked += 1
            if code == self._code:
                again = told if marked else ""
                scan(self._desk, self, code, None, lambda scanned: self._show_marked(code, again, scanned))

        mark(self._desk, self, [row.trail], step, show)

    def _show_marked(self, code: PaperCode, told: str, scanned: Scanned) -> None:
        """The form as it is after a mark; nothing, where another was scanned meanwhile."""
        if code == self._code:
            self._row = scanned.row
            self._say(told)

    def _show_scanned(self, code: PaperCode, step: Step | None, scanned: Scanned) -> None:
        if scanned.row is None:
            self._refuse(self._unknown_words(code, scanned))
        else:
            self._code, self._row = code, scanned.row
            self._marked += scanned.marked
            doubts = self._doubts(scanned.row)
            if scanned.marked and step is not None:
                self._say(self.tr("✔ Marked: {step}.").format(step=step_words(step)))
            elif step is None:
                self._say(doubts)
            else:
                self._say(doubts or self.tr("It was marked so already, or is further: nothing was changed."))
            if doubts or (step is not None and not scanned.marked):
                QApplication.beep()
        application = scanned.row.application if scanned.row else scanned.application
        if application is not None:
            self.application_opened.emit(application.application_id)
            self.ui.code.setFocus()

    def _refuse(self, told: str) -> None:
        """What was scanned is no form that can be marked; nothing shows that a key could mark by mistake."""
        self._forget(told)
        QApplication.beep()

    def _forget(self, told: str) -> None:
        self._code = self._row = None
        self._say(told)

    def _no_code_words(self, *, damaged: bool) -> str:
        if damaged:
            return self.tr(
                "▲ The code arrived damaged, and nothing was changed. Switch the keyboard to English letters, and scan "
                "it again into this line."
            )
        return self.tr("▲ This is not the code of an application form. Nothing was changed.")

    def _unknown_words(self, code: PaperCode, scanned: Scanned) -> str:
        if scanned.application is not None:
            return self.tr(
                "▲ A form of {number} with these contents was not printed at this desk. Nothing was changed. Compare "
                "it with the application that shows now, or print it again here."
            ).format(number=plain(code.receipt_no))
        return self.tr(
            "▲ There is no application {number} at this desk: the form is another institution's, or its application "
            "has left. Nothing was changed."
        ).format(number=plain(code.receipt_no))

    def _doubts(self, row: PaperRow) -> str:
        """Why the form should be looked at, and that no scan marks it by itself."""
        if not row.is_newest:
            return self.tr(
                "▲ This is an older print: the form was printed again with other contents. Use the newer one. No scan "
                "marks this one; a key does."
            )
        if row.has_changed:
            return self.tr(
                "▲ The application has changed since this was printed on {time}. Print it again. No scan marks this "
                "one; a key does."
            ).format(time=instant_words(row.trail.last.printed_at))
        return ""

    def _say(self, told: str) -> None:
        row, ui = self._row, self.ui
        ui.told.setText(told)
        ui.told.setVisible(bool(told))
        ui.paper.setVisible(row is not None)
        if row is not None:
            template = self.tr("{title}　{way}　{printed}")
            words = template.format(
                title=title_words(self._desk, row), way=way_words(self._desk, row), printed=printed_words(row)
            )
            ui.paper.setText(one_line(words))
        self._show_keys()

    def _show_keys(self) -> None:
        """What can be pressed; and in the mode, what every scan does."""
        row, step, every = self._row, self._step, self.ui.every.isChecked()
        for one, button in self._buttons().items():
            button.setChecked(one is step)
            button.setEnabled(every or (row is not None and row.trail.may(one)))
        self.ui.taken_back.setEnabled(row is not None and row.trail.may(Step.TAKEN_BACK))
        self.ui.mode.setVisible(every)
        if step is None:
            self.ui.mode.setText(self.tr("Choose the step that every further scan marks (F6 to F9)."))
        else:
            running = self.tr("■ Every scan is marked: {step}. So far: {count}. Esc ends this.")
            self.ui.mode.setText(running.format(step=step_words(step), count=self._marked))
