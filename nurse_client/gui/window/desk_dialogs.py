"""The dialogs of an open desk, each loaded when it is opened first."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from nurse_client.domain.records import Business
from nurse_client.gui.desk import Desk
from nurse_client.gui.work.tickets import Answers


class DeskDialogs(QObject):
    """Opens them above the window."""

    leads_on = Signal(object)
    """A dialog that has been made and leads to the tabs."""

    def __init__(self, desk: Desk, answers: Answers, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._answers, self._window = desk, answers, window

    def open_outbox(self) -> None:
        """待发送: what waits, what was refused, what met a conflict."""
        from nurse_client.gui.dialogs.outbox import OutboxDialog  # noqa: PLC0415 - not needed for the first paint

        dialog = OutboxDialog(self._desk, self._window)
        self.leads_on.emit(dialog)
        dialog.open()

    def open_papers(self) -> None:
        """纸质材料去向."""
        from nurse_client.gui.dialogs.papers import PapersDialog  # noqa: PLC0415 - as above

        dialog = PapersDialog(self._desk, self._window)
        self.leads_on.emit(dialog)
        dialog.open()

    def open_service(self) -> None:
        """客服中心."""
        self.ask_service("")

    def ask_service(self, question: str) -> None:
        """客服中心, with a question that has been begun."""
        from nurse_client.gui.dialogs.customer_service import CustomerService  # noqa: PLC0415 - as above

        CustomerService(self._desk, self._answers, self._window, question=question).open()

    def open_ledger(self) -> None:
        """操作台账."""
        from nurse_client.gui.dialogs.ledger import LedgerDialog  # noqa: PLC0415 - as above

        LedgerDialog(self._desk, self._window).open()

    def open_all_authorities(self) -> None:
        """审批机关设置."""
        self.open_authorities(Business.FIRST_REGISTRATION)

    def open_authorities(self, business: Business) -> None:
        """审批机关设置, at the row of a business."""
        from nurse_client.gui.dialogs.authority_settings import AuthoritySettings  # noqa: PLC0415 - as above

        AuthoritySettings(self._desk, self._window, business).open()

    def open_layouts(self) -> None:
        """表格版式."""
        from nurse_client.gui.dialogs.form_layouts import FormLayouts  # noqa: PLC0415 - as above

        FormLayouts(self._desk, self._window).open()
