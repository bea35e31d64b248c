"""审批机关设置: which authority decides which of the six kinds of business (manual, section 3)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from nurse_client.domain.actions import SetAuthority
from nurse_client.domain.plain_text import one_line
from nurse_client.domain.records import Application, AuthoritySetting, Business
from nurse_client.gui.desk import Desk
from nurse_client.gui.forms.ui_authority_settings import Ui_AuthoritySettings
from nurse_client.gui.manual.topic import set_topic
from nurse_client.gui.models.cell import RIGHT
from nurse_client.gui.models.record_model import Column, RecordTableModel
from nurse_client.gui.models.record_table import RecordTable
from nurse_client.gui.panels.authority_directory import AuthorityDirectory
from nurse_client.gui.panels.nurse_facts import authority_name
from nurse_client.gui.widgets.sizes import open_at
from nurse_client.gui.words.common import pending_words
from nurse_client.gui.work.authorities import SettingRow, level_words, setting_rows


class AuthoritySettings(QDialog):
    """The six settings above, the directory below. Follows the desk while it is open."""

    def __init__(
        self, desk: Desk, parent: QWidget | None = None, business: Business = Business.FIRST_REGISTRATION
    ) -> None:
        """``business`` is the row that is chosen at first."""
        super().__init__(parent)
        set_topic(self, "authority-settings")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._first, self._deciding = desk, business, False
        self._levels = {authority.authority_id: authority.level for authority in desk.reference.authorities}
        self.ui = Ui_AuthoritySettings()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]  # written by pyside6-uic
        self.model: RecordTableModel[SettingRow] = RecordTableModel(self._columns(), lambda row: row.business, self)
        self.table = self._make_table()
        self.directory = AuthorityDirectory(desk, self)
        self.ui.layout.insertWidget(1, self.table)
        self.ui.layout.insertWidget(2, self.directory, 1)
        open_at(self, 116, 46)
        self._connect()
        self.load()

    def load(self) -> None:
        """Reads the settings and what depends on them, off the main thread."""
        records, items = self._desk.records, self._desk.pending_items
        self._desk.background.run(
            self, lambda _: setting_rows(records.all(AuthoritySetting), records.all(Application), items), self._show
        )

    def _columns(self) -> list[Column[SettingRow]]:
        return [
            Column(self.tr("Business"), lambda row: self._desk.label("business", row.business), width=17),
            Column(self.tr("Decided by"), self._authority, width=30),
            Column(self.tr("Level"), lambda row: level_words(self._levels.get(row.authority_id or "", "")), width=6),
            Column(self.tr("To be confirmed"), lambda row: str(row.to_confirm), width=12, align=RIGHT),
            Column(self.tr("With the authority"), lambda row: str(row.under_way), width=14, align=RIGHT),
            Column(self.tr("To be sent"), lambda row: pending_words(row.item), width=14),
        ]

    def _authority(self, row: SettingRow) -> str:
        return authority_name(self._desk, row.authority_id) or self.tr("■ Not set: can't be confirmed")

    def _make_table(self) -> RecordTable:
        table = RecordTable(self.model, self)
        table.setAccessibleName(self.tr("Authority of each kind of business"))
        reading = self.tr("The settings are being read.")
        table.explain_empty(reading, reading)
        table.setSelectionMode(RecordTable.SelectionMode.SingleSelection)
        row_height = table.verticalHeader().defaultSectionSize()
        table.setFixedHeight(row_height * len(Business) + table.horizontalHeader().sizeHint().height() + 4)
        return table

    def _connect(self) -> None:
        self.table.current_changed.connect(self._explain)
        self.table.opened.connect(lambda _: self.directory.ui.search.setFocus())
        self.directory.current_changed.connect(self._explain)
        self.directory.opened.connect(lambda _: self.ui.set.setFocus())
        self.ui.set.clicked.connect(self._set)
        self.ui.close.clicked.connect(self.close)
        self._desk.changed.connect(self._on_changed)
        self._desk.trouble.connect(self._on_trouble)

    def _on_changed(self, kinds: frozenset[str]) -> None:
        if kinds & {"authority_setting", "application"}:
            self.load()

    def _on_trouble(self) -> None:
        self._deciding = False
        self._explain()

    def _show(self, rows: list[SettingRow]) -> None:
        self._deciding = False
        self.model.set_records(rows)
        if self.table.current_record() is None:
            self.table.select(self._first)
        self._explain()

    def _explain(self) -> None:
        """Says what setting the chosen authority will do, and lets only be pressed what does something."""
        row, authority = self.table.current_record(), self.directory.current
        if row is None:
            self.ui.set.setEnabled(False)
            return
        changes = authority is not None and authority.authority_id != row.authority_id
        self.ui.set.setEnabled(changes and row.item is None and not self._deciding)
        self.ui.consequence.setText(one_line(self._consequence(row)))

    def _consequence(self, row: SettingRow) -> str:
        business, authority = self._desk.label("business", row.business), self.directory.current
        if row.item is not None and row.item.is_refused:
            return self.tr("The last change was not accepted: decide on it under “To be sent” first.")
        if row.item is not None:
            return self.tr("The change waits to be sent. It can be taken back under “To be sent” until then.")
        if authority is None:
            return self.tr("Choose the authority for {business} in the directory.").format(business=business)
        if authority.authority_id == row.authority_id:
            return self.tr("{authority} decides {business} already.").format(
                authority=authority.name, business=business
            )
        return self.tr(
            "{business} will go to {authority}. Applications not yet confirmed, which will go there too: {to_confirm}. "
            "Applications confirmed already, which stay with the authority they went to: {under_way}."
        ).format(business=business, authority=authority.name, to_confirm=row.to_confirm, under_way=row.under_way)

    def _set(self) -> None:
        row, authority = self.table.current_record(), self.directory.current
        if row is None or authority is None:
            return
        self._deciding = True
        version = row.setting.version if row.setting else None
        self._desk.act(
            lambda stamp: SetAuthority(
                **stamp, business=row.business, authority_id=authority.authority_id, target_version=version
            ),
            seen=[row.setting] if row.setting else [],
        )
        self._explain()
        self.table.setFocus()
