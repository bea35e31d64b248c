"""The directory of authorities, searched by name, level and division."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nurse_client.domain.reference import Authority
from nurse_client.gui.desk import Desk
from nurse_client.gui.forms.ui_authority_directory import Ui_AuthorityDirectory
from nurse_client.gui.models.record_model import Column, RecordTableModel
from nurse_client.gui.models.record_table import RecordTable
from nurse_client.gui.work.authorities import LEVELS, level_words, nearest, province_of


class AuthorityDirectory(QWidget):
    """All authorities, nearest first. ``current_changed`` carries the chosen one or None; ``opened`` the one on which
    Enter was pressed."""

    current_changed = Signal(object)
    opened = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.ui = Ui_AuthorityDirectory()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]  # written by pyside6-uic
        self.model: RecordTableModel[Authority] = RecordTableModel(
            self._columns(), lambda authority: authority.authority_id, self
        )
        self.table = RecordTable(self.model, self)
        self.table.setAccessibleName(self.tr("Directory of authorities"))
        self.table.explain_empty(
            self.tr("No authority is known yet. The directory arrives with the first connection to the registry."),
            self.tr("No authority matches. Type less, or choose every level and every province."),
        )
        self.table.setSelectionMode(RecordTable.SelectionMode.SingleSelection)
        self.ui.layout.addWidget(self.table)
        self._offer(nearest(desk))
        self.ui.search.textChanged.connect(self.model.search)
        for box in (self.ui.level, self.ui.province):
            box.currentIndexChanged.connect(self._filter)
        self.table.current_changed.connect(self.current_changed)
        self.table.opened.connect(self.opened)

    @property
    def current(self) -> Authority | None:
        """The authority that is chosen."""
        return self.table.current_record()

    def _columns(self) -> list[Column[Authority]]:
        return [
            Column(self.tr("Name of the authority"), lambda authority: authority.name, width=34),
            Column(
                self.tr("Level"),
                lambda authority: level_words(authority.level),
                lambda authority: LEVELS.get(authority.level),
                width=8,
            ),
            Column(self.tr("Province"), self._province, lambda authority: authority.division, width=18),
            Column(self.tr("Division"), lambda authority: authority.division, width=10),
        ]

    def _province(self, authority: Authority) -> str:
        return self._desk.label("province", province_of(authority.division))

    def _offer(self, authorities: list[Authority]) -> None:
        provinces = dict.fromkeys(province_of(authority.division) for authority in authorities)
        self.ui.level.addItem(self.tr("Every level"), "")
        for level in LEVELS:
            self.ui.level.addItem(level_words(level), level)
        self.ui.province.addItem(self.tr("Every province"), "")
        for province in provinces:
            self.ui.province.addItem(self._desk.label("province", province), province)
        haystacks = [f"{authority.name}\n{authority.division}".lower() for authority in authorities]
        self.model.set_records(authorities, haystacks)

    def _filter(self) -> None:
        level, province = self.ui.level.currentData(), self.ui.province.currentData()
        self.model.filter(
            lambda authority: level in ("", authority.level) and province in ("", province_of(authority.division))
        )
