"""What the tabs of one list have in common."""

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from nurse_client.gui.models.record_table import RecordTable


class ListTab(QWidget):
    """A tab of one list."""

    table: RecordTable

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes to the tab is in its list. (A focus proxy would be skipped to by the Tab key too.)"""
        self.table.setFocus(event.reason())

    def _choose_first(self) -> None:
        """Opens the first record where none of those that show is open."""
        if self.table.current_record() is None and self.table.model().rowCount():
            self.table.selectRow(0)
