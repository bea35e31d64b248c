"""帮助: the manual, its guides, the notices of the registry, and a search in all of it."""

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import (
    QKeySequence,
    QPalette,
    QShortcut,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QListWidgetItem, QTextEdit

from nurse_client.documents import manual
from nurse_client.gui.clipboard import put
from nurse_client.gui.desk import Desk
from nurse_client.gui.forms.ui_help import Ui_Help
from nurse_client.gui.manual.made_pages import SCHEME, guide_name, guide_page, notices
from nurse_client.gui.manual.text import MARGIN, ManualText

PAPER_WIDTH, PAPER_RATIO = 610, 2
"""How wide pictures are on paper, in dots of a screen at 100 % (what lies between the margins of A4), and how much
finer they are printed than that."""


class HelpWindow(QDialog):
    """A window of its own beside all others: no dialog stands in its way, so it can be read while one is filled in."""

    def __init__(self, language: str, find_desk: Callable[[], Desk | None]) -> None:
        """``find_desk`` gives the open desk: the guides name its institution, its registry has notices."""
        super().__init__()
        self.setWindowFlags(Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self._manual = manual.topics(language)
        self._find_desk = find_desk
        self._visited: list[str] = []
        self._place = -1
        self._page = ""
        self._width = 0
        self.ui = Ui_Help()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]  # written by pyside6-uic
        self._take_size()
        self._connect()
        self._fill("")

    def open_at(self, address: str) -> None:
        """Shows a topic or a page of a guide, and comes to the front. An address that leads nowhere is not followed."""
        page = self._page_at(address)
        if page is None:
            return
        if not self._visited or self._visited[self._place] != address:
            self._visited[self._place + 1 :] = [address]
            self._place += 1
        if not self.isVisible():
            self.ui.search.clear()
        self._show(page)
        self.show()
        self.raise_()
        self.activateWindow()

    def document(self) -> QTextDocument:
        """The page as it is printed: black on white, its pictures as wide as the paper."""
        document = ManualText(self._page, PAPER_WIDTH, PAPER_RATIO)
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        black = QTextCharFormat()
        black.setForeground(Qt.GlobalColor.black)
        cursor.mergeCharFormat(black)
        return document

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pictures follow the width that there is for the text."""
        if event.type() is QEvent.Type.Resize and self._text_width() != self._width:
            self._set_text()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self.isVisible():
            self._set_text()  # links keep the colour that they were made with

    def _take_size(self) -> None:
        room, line = self.screen().availableSize(), self.fontMetrics().height()
        self.resize(min(line * 62, round(room.width() * 0.9)), min(line * 46, round(room.height() * 0.9)))
        self.ui.splitter.setSizes([line * 14, line * 48])
        self.ui.splitter.setStretchFactor(1, 1)
        self.ui.topics.setSpacing(3)
        self.ui.text.setFocus()

    def _connect(self) -> None:
        ui = self.ui
        ui.search.textChanged.connect(self._fill)
        ui.search.returnPressed.connect(self._open_first)
        ui.topics.currentItemChanged.connect(self._open_item)
        ui.text.anchorClicked.connect(lambda url: self.open_at(url.toString().removesuffix(".md")))
        ui.text.viewport().installEventFilter(self)
        ui.close.clicked.connect(self.close)
        ui.copy.clicked.connect(self._copy)
        QShortcut(QKeySequence.StandardKey.Find, self, ui.search.setFocus)
        QShortcut(QKeySequence("Ctrl+="), self, ui.larger.click)  # plus without its Shift
        for button, key, do in (
            (ui.back, QKeySequence.StandardKey.Back, lambda: self._go(-1)),
            (ui.forward, QKeySequence.StandardKey.Forward, lambda: self._go(1)),
            (ui.smaller, QKeySequence.StandardKey.ZoomOut, lambda: ui.text.zoomOut(1)),
            (ui.larger, QKeySequence.StandardKey.ZoomIn, lambda: ui.text.zoomIn(1)),
            (ui.print, QKeySequence.StandardKey.Print, self.ask_for_printer),
        ):
            button.clicked.connect(do)
            QShortcut(key, self, button.click)

    def _fill(self, typed: str) -> None:
        """Lists the topics that hold what was typed."""
        ui, current = self.ui, self._current_topic()
        ui.topics.blockSignals(True)
        ui.topics.clear()
        for topic in manual.found(self._topics(), typed):
            item = QListWidgetItem(topic.title, ui.topics)
            item.setData(Qt.ItemDataRole.UserRole, topic.name)
            if topic.name == current:
                ui.topics.setCurrentItem(item)
        ui.topics.blockSignals(False)
        ui.nothing.setVisible(ui.topics.count() == 0)
        self._highlight()

    def _open_first(self) -> None:
        if self.ui.topics.count():
            self.ui.topics.setCurrentRow(0)
            self._open_item(self.ui.topics.currentItem())
            self.ui.text.setFocus()

    def _open_item(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.open_at(item.data(Qt.ItemDataRole.UserRole))

    def _go(self, step: int) -> None:
        place = self._place + step
        page = self._page_at(self._visited[place]) if 0 <= place < len(self._visited) else None
        if page is not None:
            self._place = place
            self._show(page)

    def _topics(self) -> list[manual.Topic]:
        desk = self._find_desk()
        announced = desk.reference.help if desk else []
        return [*self._manual, *([notices(announced)] if announced else [])]

    def _page_at(self, address: str) -> str | None:
        name = guide_name(address)
        topic = next((topic for topic in self._topics() if topic.name == name), None)
        if topic is None or not address.startswith(SCHEME):
            return topic.text if topic and topic.name == address else None
        desk = self._find_desk()
        return guide_page(address, topic.title, desk.institution.name if desk else "")

    def _current_topic(self) -> str:
        return guide_name(self._visited[self._place]) if self._visited else ""

    def _show(self, page: str) -> None:
        self._page = page
        self._set_text()
        self.ui.text.verticalScrollBar().setValue(0)
        self.ui.state.clear()
        self.ui.back.setEnabled(self._place > 0)
        self.ui.forward.setEnabled(self._place < len(self._visited) - 1)
        self._fill(self.ui.search.text())

    def _set_text(self) -> None:
        text = self.ui.text
        place = text.verticalScrollBar().value()
        self._width = self._text_width()
        document = ManualText(self._page, self._width, self.devicePixelRatioF(), text)
        document.setDefaultFont(text.font())
        text.setDocument(document)
        text.verticalScrollBar().setValue(place)
        self._highlight()

    def _text_width(self) -> int:
        """What is left for the text between its margins, with a scroll bar beside it."""
        text = self.ui.text
        return max(text.maximumViewportSize().width() - 2 * MARGIN - text.verticalScrollBar().sizeHint().width(), 1)

    def _highlight(self) -> None:
        """Marks what was searched for."""
        marks = []
        for word in self.ui.search.text().split():
            cursor = self.ui.text.document().find(word)
            while not cursor.isNull():
                marks.append(_mark(cursor, self.palette()))
                cursor = self.ui.text.document().find(word, cursor)
        self.ui.text.setExtraSelections(marks)

    def _copy(self) -> None:
        put(self.ui.text.toPlainText().replace("\N{OBJECT REPLACEMENT CHARACTER}", ""))
        self.ui.state.setText(self.tr("Copied"))

    def ask_for_printer(self) -> None:
        """Opens the print dialog for the page that shows."""
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setDocName(self._page.partition("\n")[0].removeprefix("# "))
        dialog = QPrintDialog(self._printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setOptions(QPrintDialog.PrintDialogOption.PrintToFile)
        dialog.accepted.connect(self.print_on)
        QDialog.open(dialog)

    def print_on(self, printer: QPrinter) -> None:
        """Prints the page that shows."""
        self.document().print_(printer)


def _mark(cursor: QTextCursor, colours: QPalette) -> QTextEdit.ExtraSelection:
    """The selection of a cursor in the colours of a selection."""
    style = QTextCharFormat()
    style.setBackground(colours.highlight())
    style.setForeground(colours.highlightedText())
    mark: Any = QTextEdit.ExtraSelection()  # its members are missing in PySide's declarations
    mark.cursor, mark.format = cursor, style
    return cast("QTextEdit.ExtraSelection", mark)
