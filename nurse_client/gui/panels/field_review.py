"""One field of a change request: what is registered and what is asked for side by side, and the decision on it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QRadioButton, QWidget

from nurse_client.domain.identity import masked
from nurse_client.domain.plain_text import plain
from nurse_client.domain.records import ChangedField
from nurse_client.gui.desk import Desk
from nurse_client.gui.panels.fact_sheet import NOTHING
from nurse_client.gui.panels.headings import make_heading

LONGEST = 2000
"""Characters of a reason that the registry takes (``actions.Text``)."""


def value_words(desk: Desk, member: str, value: str) -> str:
    """A value as people read it: a code by its label, an ID number masked. A phone number has to be read to be
    reviewed."""
    if member == "id_number":
        return plain(masked(value))
    return plain(desk.labels.member_label(member, value, desk.language)) or NOTHING


class FieldReview(QWidget):
    """Accepted until it is marked as returned. ``marked`` says that the mark has changed."""

    marked = Signal()

    def __init__(self, desk: Desk, field: ChangedField, reasons: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._desk = desk
        self.label = plain(desk.label("member", field.field))
        self.warning = _plain_label("")
        self.memory = _plain_label("")
        self.accept = QRadioButton(self.tr("Accept"))
        self.give_back = QRadioButton(self.tr("Return"))
        self.reasons = self._make_reasons(reasons)
        self._name_parts()
        self._lay_out()
        self.accept.setChecked(True)
        self.warn(None)
        self.memory.hide()
        self._show_mark()
        self.give_back.toggled.connect(self._show_mark)
        self.give_back.clicked.connect(self.ask_reason)

    @property
    def is_accepted(self) -> bool:
        """Whether the field is marked to be accepted."""
        return self.accept.isChecked()

    @property
    def reason(self) -> str:
        """What was written as the reason, trimmed."""
        return plain(self.reasons.currentText())

    def warn(self, registered: str | None) -> None:
        """Says that the register holds another value now than when it was asked; None: it still holds the same."""
        if registered is not None:
            now = value_words(self._desk, self.field.field, registered)
            text = self.tr("▲ The register has changed since this was asked. It now says: {value}")
            self.warning.setText(text.format(value=now))
        self.warning.setVisible(registered is not None)

    def remember(self, reason: str | None, *, left: bool) -> None:
        """Marks the field as it was decided before (``reason``: returned for it), or says that it was ``left``."""
        decided = self.tr("● As you decided before.")
        anew = self.tr("▲ To be decided: asked for after you had decided.")
        self.memory.setText(anew if left else decided)
        self.memory.show()
        if reason is not None:
            self.return_it()
            self.reasons.setEditText(reason)

    def follow(self, before: QWidget) -> QWidget:
        """Takes its place in the tab order behind a widget; gives its last one."""
        for part in (self.accept, self.give_back, self.reasons):
            QWidget.setTabOrder(before, part)
            before = part
        return before

    def return_it(self) -> None:
        """Marks the field as returned."""
        self.give_back.setChecked(True)

    def ask_reason(self) -> None:
        """Puts the cursor into the reason."""
        self.reasons.setFocus()

    def _make_reasons(self, reasons: Sequence[str]) -> QComboBox:
        box, line = QComboBox(), QLineEdit()
        line.setMaxLength(LONGEST)
        line.setPlaceholderText(self.tr("Reason; left empty, the one above holds"))
        box.setEditable(True)
        box.setLineEdit(line)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.addItems(list(reasons))
        box.setCurrentIndex(-1)
        return box

    def _name_parts(self) -> None:
        for part, template in (
            (self.accept, self.tr("Accept {field}")),
            (self.give_back, self.tr("Return {field}")),
            (self.reasons, self.tr("Reason for returning {field}")),
        ):
            part.setAccessibleName(template.format(field=self.label))

    def _lay_out(self) -> None:
        desk, field = self._desk, self.field
        title = _plain_label(self.label)
        old = _plain_label(value_words(desk, field.field, field.old))
        new = _plain_label(value_words(desk, field.field, field.new))
        old.setAccessibleName(self.tr("{field}, before: {value}").format(field=self.label, value=old.text()))
        new.setAccessibleName(self.tr("{field}, asked for: {value}").format(field=self.label, value=new.text()))
        make_heading(new)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 8, 0, 8)
        grid.setHorizontalSpacing(16)
        for column, part in enumerate((title, old, new)):
            grid.addWidget(part, 0, column)
            grid.setColumnStretch(column, 1)
        grid.addWidget(self.warning, 1, 1, 1, 2)
        grid.addWidget(self.memory, 2, 0, 1, 3)
        choice = QHBoxLayout()
        choice.setSpacing(16)
        choice.addWidget(self.accept)
        choice.addWidget(self.give_back)
        choice.addWidget(self.reasons, 1)
        choice.addStretch()
        grid.addLayout(choice, 3, 0, 1, 3)

    def _show_mark(self) -> None:
        self.reasons.setVisible(self.give_back.isChecked())
        self.marked.emit()


def _plain_label(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    return label
