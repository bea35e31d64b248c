"""How far each department is on the way to active accounts."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from nurse_client.domain.activation import Funnel, Stage, together
from nurse_client.gui.desk import Desk
from nurse_client.gui.models.cell import RIGHT
from nurse_client.gui.models.record_model import Column, RecordTableModel
from nurse_client.gui.models.record_table import RecordTable
from nurse_client.gui.panels.fact_sheet import NOTHING
from nurse_client.gui.panels.headings import make_heading
from nurse_client.gui.words.activation import share_words


class DepartmentRow(NamedTuple):
    """A department and its funnel."""

    department: str
    funnel: Funnel


class DepartmentFunnel(QWidget):
    """A department a row, and the institution above. ``department_chosen`` carries the one to be shown."""

    department_chosen = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model: RecordTableModel[DepartmentRow] = RecordTableModel(
            self._columns(), lambda row: row.department, self
        )
        self.table = self._make_table(desk)
        self.total = QLabel(self)
        make_heading(self.total)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (self.total, self.table):
            layout.addWidget(widget)
        self.setFocusProxy(self.table)

    def show_funnels(self, funnels: Mapping[str, Funnel]) -> None:
        """Shows these departments and all of them together."""
        self.model.set_records([DepartmentRow(department, funnel) for department, funnel in funnels.items()])
        all_ = together(funnels.values())
        template = self.tr("All departments: {active} of {all} accounts are active  {share}")
        active = all_.stages.get(Stage.ACTIVE, 0)
        self.total.setText(template.format(active=active, all=all_.nurses, share=share_words(all_)))

    def _make_table(self, desk: Desk) -> RecordTable:
        table = RecordTable(self.model, self)
        table.setAccessibleName(self.tr("Departments on the way to active accounts"))
        table.setAccessibleDescription(self.tr("Enter shows the nurses of the department"))
        nothing = self.tr("No nurse is here yet. The roster arrives with the first connection to the registry.")
        table.explain_empty(nothing, nothing)
        table.keep_widths(desk.settings, "activation/departments")
        table.opened.connect(lambda row: self.department_chosen.emit(row.department))
        return table

    def _columns(self) -> list[Column[DepartmentRow]]:
        titles = {
            Stage.NO_ACCOUNT: self.tr("○ No account"),
            Stage.NO_CODE: self.tr("– No code"),
            Stage.CODE_ISSUED: self.tr("● Code issued"),
            Stage.CODE_EXPIRED: self.tr("■ Code expired"),
            Stage.LOCKED: self.tr("✖ Locked"),
            Stage.ACTIVE: self.tr("✔ Active"),
        }
        return [
            Column(self.tr("Department"), lambda row: row.department or NOTHING, width=18),
            Column(
                self.tr("Nurses"),
                lambda row: str(row.funnel.nurses),
                lambda row: row.funnel.nurses,
                width=8,
                align=RIGHT,
            ),
            *(_count(title, stage) for stage, title in titles.items()),
            Column(
                self.tr("Active accounts"),
                lambda row: share_words(row.funnel),
                lambda row: row.funnel.active_percent,
                width=20,
            ),
        ]


def _count(title: str, stage: Stage) -> Column[DepartmentRow]:
    """How many nurses are at a stage."""

    def counted(row: DepartmentRow) -> int:
        return row.funnel.stages.get(stage, 0)

    return Column(title, lambda row: str(counted(row)), counted, width=13, align=RIGHT)
