"""表格版式: how each form is printed, and the layouts that an authority handed out."""

from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from nurse_client import resources
from nurse_client.documents.forms import VARIANTS
from nurse_client.documents.layout_check import Checked
from nurse_client.documents.layout_faults import Fault
from nurse_client.domain.plain_text import one_line
from nurse_client.domain.reference import FormProfile, OwnLayout
from nurse_client.gui.background import Lane
from nurse_client.gui.desk import Desk
from nurse_client.gui.forms.ui_form_layouts import Ui_FormLayouts
from nurse_client.gui.manual.topic import set_topic
from nurse_client.gui.models.record_model import Column, RecordTableModel
from nurse_client.gui.models.record_table import RecordTable
from nurse_client.gui.panels.nurse_facts import authority_name
from nurse_client.gui.paper.layout_trial import try_layout
from nurse_client.gui.paper.typesetting import NoCjkFont
from nurse_client.gui.widgets.sizes import open_at
from nurse_client.gui.words.layouts import fault_words
from nurse_client.gui.words.sentences import sentence

_LINES = 6
"""How many faults show at once."""


class LayoutRow(Struct, frozen=True):
    """How one form is printed for one authority; ``own`` where the layout was imported at this desk."""

    profile: FormProfile
    own: bool

    @property
    def key(self) -> str:
        """What an imported layout takes the place of."""
        return f"{self.profile.form} {self.profile.authority_id}"


class FormLayouts(QDialog):
    """A line for each form and authority. What is imported is kept in the desk's encrypted copy."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_topic(self, "printing")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._own: list[OwnLayout] = []
        self.ui = Ui_FormLayouts()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]  # written by pyside6-uic
        self.model: RecordTableModel[LayoutRow] = RecordTableModel(self._columns(), lambda row: row.key, self)
        self.table = RecordTable(self.model, self)
        self.table.setAccessibleName(self.tr("Layouts of the forms"))
        reading = self.tr("The layouts are being read.")
        self.table.explain_empty(reading, reading)
        self.table.setSelectionMode(RecordTable.SelectionMode.SingleSelection)
        self.ui.layout.insertWidget(1, self.table, 1)
        self.ui.faults.setMaximumHeight(self.fontMetrics().lineSpacing() * _LINES + 16)
        open_at(self, 116, 30)
        self.table.current_changed.connect(self._offer)
        self.ui.import_folder.clicked.connect(self.ask_for_folder)
        self.ui.remove.clicked.connect(self._remove)
        self.ui.close.clicked.connect(self.close)
        records = desk.records
        desk.background.run(self, lambda _: records.own_layouts(), self._show, self._fail)
        self._offer()

    def ask_for_folder(self) -> None:
        """Opens the file dialog."""
        dialog = QFileDialog(self, self.tr("Folder with a layout"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.take)
        dialog.open()

    def take(self, folder: str) -> None:
        """Tries the layout in that folder in the background; what nothing is wrong with is kept."""
        labels = self._desk.labels
        authorities = frozenset(authority.authority_id for authority in self._desk.reference.authorities)
        self._say(self.tr("The layout is being tried…"))
        self.ui.import_folder.setEnabled(False)
        self._desk.background.run(
            self,
            lambda _: try_layout(Path(folder), labels, authorities),
            self._judge,
            self._fail,
            lane=Lane.NETWORK,
        )

    def _columns(self) -> list[Column[LayoutRow]]:
        return [
            Column(self.tr("Form"), lambda row: row.profile.title, width=24),
            Column(self.tr("Authority"), self._authority, width=20),
            Column(self.tr("Layout"), lambda row: row.profile.layout, width=13),
            Column(self.tr("Status"), self._status, width=14),
            Column(self.tr("Comes from"), self._origin, width=19),
        ]

    def _authority(self, row: LayoutRow) -> str:
        if row.profile.authority_id == "*" and row.profile.form in VARIANTS.values():
            return self.tr("Only those that want it")
        if row.profile.authority_id == "*":
            return self.tr("All authorities")
        return authority_name(self._desk, row.profile.authority_id)

    def _status(self, row: LayoutRow) -> str:
        return self.tr("✔ Verified") if row.profile.status == "verified" else self.tr("▲ Reference layout")

    def _origin(self, row: LayoutRow) -> str:
        if row.own:
            return self.tr("● Imported at this desk")
        folder = resources.path("forms") / row.profile.form / row.profile.layout
        return self.tr("The program") if folder.is_dir() else self.tr("■ Missing: to be imported")

    def _show(self, own: list[OwnLayout]) -> None:
        self._own = own
        rows = [LayoutRow(profile, own=False) for profile in self._desk.reference.form_profiles]
        rows += [LayoutRow(layout.profile, own=True) for layout in own]
        self.model.set_records(list({row.key: row for row in rows}.values()))
        if self.table.current_record() is None and rows:
            self.table.select(rows[0].key)
        self._offer()

    def _offer(self) -> None:
        row = self.table.current_record()
        self.ui.remove.setEnabled(row is not None and row.own)

    def _judge(self, checked: Checked) -> None:
        self.ui.import_folder.setEnabled(True)
        if checked.layout is None or checked.faults:
            self._say(self.tr("The layout was not taken over, and nothing was changed. What is wrong:"), checked.faults)
            return
        row = LayoutRow(checked.layout.profile, own=True)
        others = [layout for layout in self._own if LayoutRow(layout.profile, own=True).key != row.key]
        said = self.tr("{form} is printed with the imported layout from now on. Print one and compare it first.")
        self._keep("layout_imported", [*others, checked.layout], row, said)

    def _remove(self) -> None:
        row = self.table.current_record()
        if row is None:
            return
        rest = [layout for layout in self._own if LayoutRow(layout.profile, own=True).key != row.key]
        said = self.tr("The imported layout of {form} was removed. Its folder can be imported again.")
        self._keep("layout_removed", rest, row, said)

    def _keep(self, event: str, layouts: list[OwnLayout], row: LayoutRow, said: str) -> None:
        """Keeps these layouts, and says so once they are on the disk."""
        records = self._desk.records

        def show(_: None) -> None:
            profile = row.profile
            details = {"form": f"{profile.form}/{profile.layout}", "authority": profile.authority_id}
            self._desk.note(event, details)
            self._show(layouts)
            self.table.select(row.key)
            self._say(said.format(form=one_line(profile.title)))

        self._desk.background.run(self, lambda _: records.put_own_layouts(layouts), show, self._fail)

    def _fail(self, error: Exception) -> None:
        self.ui.import_folder.setEnabled(True)
        no_font = self.tr(
            "This computer has no Chinese font that forms are set in, so that a layout can't be tried. Nothing changed."
        )
        self._say(no_font if isinstance(error, NoCjkFont) else sentence(error))

    def _say(self, words: str, faults: list[Fault] | None = None) -> None:
        self.ui.state.setText(words)
        self.ui.faults.setPlainText("\n".join(map(fault_words, faults or [])))
        self.ui.faults.setVisible(bool(faults))
