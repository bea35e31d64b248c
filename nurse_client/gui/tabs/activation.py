"""账户激活码: who has an active account, who needs a code, and the codes issued, ended and printed."""

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from nurse_client.domain.activation import Obstacle
from nurse_client.domain.records import CodeState
from nurse_client.gui.desk import Desk
from nurse_client.gui.forms.ui_activation_tab import Ui_ActivationTab
from nurse_client.gui.manual.topic import set_topic
from nurse_client.gui.models.record_model import Column, RecordTableModel
from nurse_client.gui.models.record_table import RecordTable
from nurse_client.gui.panels.code_panel import CodePanel
from nurse_client.gui.panels.department_funnel import DepartmentFunnel
from nurse_client.gui.panels.fact_sheet import NOTHING
from nurse_client.gui.paper.code_slips import show_slips
from nurse_client.gui.tabs.list_tab import ListTab
from nurse_client.gui.widgets.choices import chosen, offer
from nurse_client.gui.widgets.splitting import beside
from nurse_client.gui.widgets.ticking import tick_with_space
from nurse_client.gui.words.activation import code_tone, code_words, issued_words, obstacle_words
from nurse_client.gui.words.common import day_of, instant_words, pending_words, shaped
from nurse_client.gui.work.activation import CodeRow, Issued, Loaded, count_reader, issue_codes, row_reader

EVERY_STATE, NEVER_ISSUED = "", "never"
"""The filter that lets every nurse through, and the one for those who never had a code."""
STATES: tuple[str, ...] = (EVERY_STATE, NEVER_ISSUED, *CodeState)


class ActivationTab(ListTab):
    """The nurses and the state of their newest code. ``count_changed`` says how many of those registered here have no
    active account; ``search_cleared`` asks the window to empty its search field, ``outbox_wanted`` leads to what was
    refused."""

    count_changed = Signal(int)
    search_cleared = Signal()
    outbox_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_topic(self, "activation-codes")
        self._desk = desk
        self._refused: dict[str, Obstacle] = {}
        self._wanted_id = ""
        self.ui = Ui_ActivationTab()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]  # written by pyside6-uic
        self.model: RecordTableModel[CodeRow] = RecordTableModel(
            self._columns(), lambda row: row.nurse.nurse_id, self, tickable=True
        )
        self.table = self._make_table()
        self.panel = CodePanel(desk, self)
        self.funnel = DepartmentFunnel(desk, self)
        self._lay_out()
        self._set_up_filters()
        self._connect()
        self._show_count(0)
        self._show_ticked(0)
        self._report("")
        self.load()

    def set_search(self, typed: str) -> None:
        """Shows only the nurses that match what was typed: name, pinyin, initials, certificate no., end of the ID."""
        self.model.search(typed)
        self._choose_first()

    def show_tasks(self) -> None:
        """Shows the list with everybody in it."""
        self.ui.by_department.setChecked(False)
        self._show_all()

    def open_codes(self, nurse_id: str) -> None:
        """Shows this nurse's codes, whatever was filtered; once they are here, if the list is still being read."""
        self._wanted_id = nurse_id
        self._go_to_wanted()

    def load(self) -> None:
        """Reads nurses and codes anew, off the main thread; while nobody looks, it only counts for the title."""
        self._outdated = not self.isVisible()
        if self._outdated:
            self._desk.background.run(self, count_reader(self._desk), self.count_changed.emit)
        else:
            self._desk.background.run(self, row_reader(self._desk), self._show)

    def showEvent(self, event: QShowEvent) -> None:
        """Reads what has changed meanwhile."""
        super().showEvent(event)
        if self._outdated:
            self.load()

    def _columns(self) -> list[Column[CodeRow]]:
        desk = self._desk
        return [
            Column(self.tr("Name"), lambda row: row.nurse.name, width=9),
            Column(self.tr("Department"), lambda row: row.nurse.department, width=14),
            Column(self.tr("Account"), lambda row: shaped(desk, "account_state", row.nurse.account_state), width=11),
            Column(
                self.tr("Activation code"),
                lambda row: code_words(desk, row),
                lambda row: (list(STATES).index(_state(row)), row.days_left or 0),
                width=18,
                tone=code_tone,
            ),
            Column(self.tr("To be sent"), self._sending, width=14, tip=self._sending),
            Column(
                self.tr("Expires"),
                lambda row: day_of(row.newest.expires_at) if row.newest else "",
                lambda row: row.newest.expires_at if row.newest else None,
                width=11,
            ),
            Column(
                self.tr("Used"),
                lambda row: instant_words(row.newest.used_at) if row.newest else "",
                lambda row: row.newest.used_at if row.newest else None,
                width=16,
            ),
            Column(
                self.tr("Issued"),
                lambda row: day_of(row.newest.issued_at) if row.newest else "",
                lambda row: row.newest.issued_at if row.newest else None,
                width=11,
            ),
        ]

    def _sending(self, row: CodeRow) -> str:
        why = self._refused.get(row.nurse.nurse_id)
        not_issued = self.tr("Not issued: {reason}.").format(reason=obstacle_words(why)) if why else ""
        return pending_words(row.item) or not_issued

    def _make_table(self) -> RecordTable:
        table = RecordTable(self.model, self)
        table.setAccessibleName(self.tr("Nurses and their activation codes"))
        table.setAccessibleDescription(self.tr("Arrow keys move, Space ticks, Enter leads to the panel at the right"))
        table.explain_empty(self.tr("The nurses are being read…"), "")
        tick_with_space(table, self.model)
        table.keep_widths(self._desk.settings, "activation/columns")
        return table

    def _lay_out(self) -> None:
        beside(self.ui.splitter, (self.table, 2), (self.panel, 1))
        self.ui.splitter.setSizes([3000, 1000])  # shares of what there is
        self.ui.funnel_layout.addWidget(self.funnel)
        self.ui.hint.setText(self.tr("Enter or a double click on a department shows its nurses."))
        self.ui.hint.hide()

    def _set_up_filters(self) -> None:
        bar, desk = self.ui.states, self._desk
        bar.setDrawBase(False)
        bar.setExpanding(False)
        for value in STATES:
            bar.setTabData(bar.addTab(""), value)
        accounts = [(desk.label("account_state", code.code), code.code) for code in desk.labels.codes("account_state")]
        offer(self.ui.account, self.tr("Every account"), accounts)
        offer(self.ui.department, self.tr("All departments"), [])

    def _connect(self) -> None:
        ui = self.ui
        ui.states.currentChanged.connect(self._filter)
        for box in (ui.department, ui.account):
            box.currentIndexChanged.connect(self._filter)
        ui.show_all.clicked.connect(self._show_all)
        ui.by_department.toggled.connect(self._turn)
        ui.issue_shown.clicked.connect(lambda: self._issue(self._shown_who_need_one()))
        ui.issue_ticked.clicked.connect(lambda: self._issue([row.nurse.nurse_id for row in self.model.ticked]))
        ui.reissue.clicked.connect(self._reissue)
        ui.slips.clicked.connect(lambda: show_slips(self._desk, self, self.model.ticked, self._report))
        self.table.current_changed.connect(self.panel.show_row)
        self.table.opened.connect(lambda _: self.panel.enter())
        self.model.shown_changed.connect(self._show_count)
        self.model.ticks_changed.connect(self._show_ticked)
        self.panel.outbox_wanted.connect(self.outbox_wanted)
        self.funnel.department_chosen.connect(self._choose_department)
        self._desk.changed.connect(self._on_changed)

    def _on_changed(self, kinds: frozenset[str]) -> None:
        if kinds & {"nurse", "activation_code"}:
            self.load()

    def _show(self, loaded: Loaded) -> None:
        if self._refused:
            now = {row.nurse.nurse_id: row.obstacle for row in loaded.rows}
            self._refused = {id_: why for id_, why in self._refused.items() if now.get(id_) is why}
        department = self.ui.department.currentData()
        offer(self.ui.department, self.tr("All departments"), [(_named(name),) * 2 for name in loaded.funnels])
        self.table.explain_empty(
            self.tr("No nurse is here yet. The roster arrives with the first connection to the registry."),
            self.tr("Nobody is in this state or matches. Press “Show all” to clear the search and the filters."),
        )
        self.model.set_records(loaded.rows, loaded.haystacks)
        self.funnel.show_funnels(loaded.funnels)
        self.count_changed.emit(loaded.inactive)
        if self.ui.department.currentData() != department:
            self._filter()
        self._count_states()
        self._choose_first()
        self._go_to_wanted()

    def _filter(self) -> None:
        state, boxed = chosen(self.ui.states), self._boxed()
        if state or boxed:
            self.model.filter(lambda row: state in (EVERY_STATE, _state(row)) and (not boxed or boxed(row)))
        else:
            self.model.filter(None)
        self._count_states()
        self._choose_first()

    def _boxed(self) -> Callable[[CodeRow], bool] | None:
        """What the boxes let through; None: everybody. Asked once for thousands of rows."""
        department, account = self.ui.department.currentData(), self.ui.account.currentData()
        if not (department or account):
            return None
        return lambda row: department in ("", _named(row.nurse.department)) and account in ("", row.nurse.account_state)

    def _count_states(self) -> None:
        """Writes on each state how many of the chosen department and account are in it."""
        counts = Counter(map(_state, filter(self._boxed(), self.model.records)))
        template = self.tr("{name} {count}")
        for index, state in enumerate(STATES):
            name = {EVERY_STATE: self.tr("All"), NEVER_ISSUED: self.tr("Never issued")}.get(state)
            count = counts[state] if state else counts.total()
            text = template.format(name=name or self._desk.label("code_state", state), count=count)
            self.ui.states.setTabText(index, text)

    def _go_to_wanted(self) -> None:
        if any(row.nurse.nurse_id == self._wanted_id for row in self.model.records):
            self.show_tasks()
            self.table.select(self._wanted_id)
            self._wanted_id = ""

    def _show_all(self) -> None:
        for filter_ in (self.ui.states, self.ui.department, self.ui.account):
            with QSignalBlocker(filter_):
                filter_.setCurrentIndex(0)
        self._filter()
        self.model.search("")
        self.search_cleared.emit()

    def _choose_department(self, department: str) -> None:
        self._show_all()
        self.ui.department.setCurrentIndex(self.ui.department.findData(_named(department)))
        self.ui.by_department.setChecked(False)

    def _turn(self, by_department: bool) -> None:
        """To the departments or back to the list."""
        self.ui.pages.setCurrentWidget(self.ui.funnel_page if by_department else self.ui.list_page)
        self.ui.states.setVisible(not by_department)
        self.ui.hint.setVisible(by_department)
        (self.funnel if by_department else self.table).setFocus()

    def _show_count(self, shown: int) -> None:
        template = self.tr("{shown} of {all} nurses, as of {time}")
        time = instant_words(self._desk.synchronised_at) or self.tr("never")
        self.ui.count.setText(template.format(shown=shown, all=len(self.model.records), time=time))
        needing = len(self._shown_who_need_one())
        self.ui.issue_shown.setText(self.tr("&Issue for the {count} shown who need one").format(count=needing))
        self.ui.issue_shown.setEnabled(bool(needing))

    def _shown_who_need_one(self) -> list[str]:
        return [row.nurse.nurse_id for row in self.model.shown() if row.obstacle is None]

    def _show_ticked(self, count: int) -> None:
        self.ui.ticked.setText(self.tr("{count} ticked").format(count=count) if count else "")
        for button in (self.ui.issue_ticked, self.ui.slips):
            button.setEnabled(bool(count))
        if count:
            self._report("")

    def _issue(self, nurse_ids: list[str], *also: Obstacle) -> None:
        for button in (self.ui.issue_shown, self.ui.issue_ticked, self.ui.reissue):
            button.setEnabled(False)
        issue_codes(self._desk, self, nurse_ids, self._take, also=also)

    def _reissue(self) -> None:
        self._issue([id_ for id_, why in self._refused.items() if why is Obstacle.HAS_CODE], Obstacle.HAS_CODE)

    def _take(self, issued: Issued) -> None:
        """Reports; those who have a code that is valid can get another one, once it is said what that ends."""
        self._refused = issued.refused
        self.model.untick_all()
        self._report(issued_words(issued), sum(why is Obstacle.HAS_CODE for why in issued.refused.values()))
        self.load()

    def _report(self, text: str, with_code: int = 0) -> None:
        self.ui.report.setText(text)
        self.ui.report.setVisible(bool(text))
        template = self.tr("End the codes of those {count} and issue others")
        self.ui.reissue.setText(template.format(count=with_code))
        self.ui.reissue.setVisible(bool(with_code))
        self.ui.reissue.setEnabled(True)


def _named(department: str) -> str:
    """A department as it can be chosen: those who are in none stand together."""
    return department or NOTHING


def _state(row: CodeRow) -> str:
    return row.state or NEVER_ISSUED
