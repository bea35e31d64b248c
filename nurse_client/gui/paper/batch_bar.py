"""What can be chosen about a batch of forms before it is printed: order, 汇总表 on top, 汇总表 as a workbook."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from nurse_client.documents.spreadsheet import Heading, Sheet, SpreadsheetNotWritten, write_workbook
from nurse_client.domain.plain_text import file_name
from nurse_client.gui.background import Background, Lane
from nurse_client.gui.forms.ui_print_preview import Ui_PrintPreview
from nurse_client.gui.paper.batch import SUMMARY_TITLE, FormBatch, Order

translate = QCoreApplication.translate
_WIDTHS = (6, 16, 24, 20, 16, 16)


class BatchBar(QObject):
    """The row above the preview. ``arranged`` carries the batch as it was chosen."""

    arranged = Signal(object)

    def __init__(
        self, ui: Ui_PrintPreview, batch: FormBatch, background: Background, owner: QWidget, say: Callable[[str], None]
    ) -> None:
        super().__init__(owner)
        self._ui, self._batch, self._background, self._owner, self._say = ui, batch, background, owner, say
        for order, words in _order_words().items():
            ui.order.addItem(words, order)
        ui.with_summary.setChecked(len(batch) > 1)
        ui.order.currentIndexChanged.connect(self._arrange)
        ui.with_summary.toggled.connect(self._arrange)
        ui.workbook.clicked.connect(self._ask_for_workbook)

    def batch(self) -> FormBatch:
        """The batch as it is chosen now."""
        return self._batch.arranged(self._ui.order.currentData(), with_summary=self._ui.with_summary.isChecked())

    def save_workbook(self, name: str) -> None:
        """Writes the 汇总表 as a workbook, in the background."""
        batch, path = self.batch(), Path(name)

        def write() -> bool:
            titles, rows = batch.summary_table()
            headings = [Heading(title, width) for title, width in zip(titles, _WIDTHS, strict=True)]
            return write_workbook(path, [Sheet(SUMMARY_TITLE, headings, rows)])

        done = translate("batch_bar", "The summary is saved: {place}").format(place=path)
        self._background.run(self._owner, lambda _: write(), lambda _: self._say(done), self._fail, lane=Lane.NETWORK)

    def _arrange(self) -> None:
        self.arranged.emit(self.batch())

    def _ask_for_workbook(self) -> None:
        title, kinds = translate("batch_bar", "Save the summary"), translate("batch_bar", "Excel workbooks (*.xlsx)")
        dialog = QFileDialog(self._owner, title, "", kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("xlsx")
        dialog.selectFile(file_name(SUMMARY_TITLE))
        dialog.fileSelected.connect(self.save_workbook)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, SpreadsheetNotWritten):
            raise error
        self._say(
            translate(
                "batch_bar",
                "The summary was not saved: the disk is full, the file is open elsewhere, or the folder is gone. "
                "Choose another place.",
            )
        )


def _order_words() -> dict[Order, str]:
    return {
        Order.EXPIRY: translate("batch_bar", "By end of registration"),
        Order.DEPARTMENT: translate("batch_bar", "By department"),
        Order.NAME: translate("batch_bar", "By name"),
        Order.CHOSEN: translate("batch_bar", "As in the list"),
    }
