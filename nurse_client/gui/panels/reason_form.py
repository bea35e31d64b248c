"""A question for a reason, asked in a line of the window instead of a box over it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nurse_client.domain.plain_text import one_line, plain
from nurse_client.gui.forms.ui_return_reason import Ui_ReturnReason
from nurse_client.gui.widgets.button_keys import press_by

LINES = 4
"""How many lines of the reason show at once."""
LONGEST = 2000
"""Characters that the registry takes (``actions.Text``)."""


class ReasonForm(QWidget):
    """Asks for a mandatory reason. ``given`` carries it, trimmed; ``cancelled`` says that nothing is to be done."""

    given = Signal(str)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ReturnReason()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]  # written by pyside6-uic
        self.ui.reason.setFixedHeight(self.fontMetrics().lineSpacing() * LINES + 16)
        self.ui.give.clicked.connect(self._give)
        self.ui.cancel.clicked.connect(self.cancelled)
        press_by(self.ui.give, "Ctrl+Return")
        press_by(self.ui.cancel, "Esc")
        self.ui.reason.textChanged.connect(lambda: self.ui.problem.setText(""))
        self._needed = ""

    def ask(self, question: str, button: str, needed: str = "") -> None:
        """Empties the form, shows the question with its button and puts the cursor into the field. ``needed`` is said
        where no reason is given; by default, that the nurse reads it."""
        self._needed = needed or self.tr("Please say why: the nurse sees this reason.")
        self.ui.question.setText(one_line(question))
        self.ui.give.setText(button)
        self.ui.reason.clear()
        self.show()
        self.ui.reason.setFocus()

    def _give(self) -> None:
        reason = plain(self.ui.reason.toPlainText())
        if not reason:
            self._refuse(self._needed)
        elif len(reason) > LONGEST:
            self._refuse(
                self.tr("The reason may have {limit} characters; it has {length}.").format(
                    limit=LONGEST, length=len(reason)
                )
            )
        else:
            self.given.emit(reason)

    def _refuse(self, problem: str) -> None:
        self.ui.problem.setText(problem)
        self.ui.reason.setFocus()
