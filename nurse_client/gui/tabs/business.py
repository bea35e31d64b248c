"""业务办理: the applications of the six kinds, confirmed or returned, and printed."""

from collections import Counter
from typing import NamedTuple

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QTabBar, QWidget

from nurse_client.domain import search
from nurse_client.domain.plain_text import one_line
from nurse_client.domain.progress import Bucket
from nurse_client.domain.records import Application, Business
from nurse_client.gui.background import Job, Lane
from nurse_client.gui.desk import Desk
from nurse_client.gui.forms.ui_business_tab import Ui_BusinessTab
from nurse_client.gui.manual.topic import set_topic
from nurse_client.gui.models.record_model import Column, RecordTableModel
from nurse_client.gui.models.record_table import RecordTable
from nurse_client.gui.panels.application_panel import ApplicationPanel
from nurse_client.gui.paper.production import FormPreviews
from nurse_client.gui.paper.trail import PAPER, PaperReader, PaperRow
from nurse_client.gui.tabs.list_tab import ListTab
from nurse_client.gui.theme import Tone
from nurse_client.gui.widgets.choices import chosen
from nurse_client.gui.widgets.splitting import beside
from nurse_client.gui.widgets.ticking import tick_with_space
from nurse_client.gui.words.common import instant_words, pending_words, shaped
from nurse_client.gui.words.papers import doubt_words, place_words
from nurse_client.gui.work.application_state import ApplicationRow, application_rows
from nurse_client.gui.work.confirm_many import Report, confirm_many

EVERY_KIND = ""
"""The filter that lets every kind of business through."""


class Loaded(NamedTuple):
    """The rows and their haystacks."""

    rows: list[ApplicationRow]
    haystacks: list[str]


class BusinessTab(ListTab):
    """The applications. ``count_changed`` says how many wait for the institution; ``outbox_wanted`` leads to what was
    refused, ``papers_wanted`` to where the printed forms are."""

    count_changed = Signal(int)
    outbox_wanted = Signal()
    papers_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_topic(self, "business")
        self._desk = desk
        self._refused: dict[str, str] = {}
        self._papers: dict[str, PaperRow] = {}
        self._reading: Job | None = None
        self._wanted_id = ""
        self._forms = FormPreviews(desk, self, self._say)
        self.ui = Ui_BusinessTab()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]  # written by pyside6-uic
        self.model: RecordTableModel[ApplicationRow] = RecordTableModel(
            self._columns(), lambda row: row.application.application_id, self, tickable=True
        )
        self.table = self._make_table()
        self.panel = ApplicationPanel(desk, self)
        beside(self.ui.splitter, (self.table, 3), (self.panel, 2))
        self._set_up_bars()
        self._connect()
        self._show_ticked(0)
        self._filter()
        self.load()

    def set_search(self, typed: str) -> None:
        """Shows only the applications of the nurses that match, or whose application number does."""
        self.model.search(typed)
        if typed:
            self._choose_first()

    def open_application(self, application_id: str) -> None:
        """Shows this application, whatever was filtered; once it is here, if the list is still being read."""
        self._wanted_id = application_id
        self._go_to_wanted()

    def show_tasks(self) -> None:
        """Shows the applications of every kind that wait for the institution."""
        _choose(self.ui.kinds, EVERY_KIND)
        _choose(self.ui.buckets, Bucket.TO_CONFIRM)
        self._on_bar()

    def load(self) -> None:
        """Reads the applications anew, off the main thread."""
        records, items = self._desk.records, self._desk.pending_items

        def read(_: Job) -> Loaded:
            rows = application_rows(records.all(Application), items)
            return Loaded(rows, [f"{search.haystack(row.shown.nurse)}\n{row.shown.receipt_no.lower()}" for row in rows])

        self._desk.background.run(self, read, self._show)
        self._read_papers()

    def _columns(self) -> list[Column[ApplicationRow]]:
        desk = self._desk
        return [
            Column(self.tr("Name"), lambda row: row.shown.nurse.name, width=10),
            Column(self.tr("Business"), lambda row: desk.label("business", row.shown.business), width=13),
            Column(
                self.tr("Submitted"),
                lambda row: instant_words(row.shown.submitted_at),
                lambda row: row.shown.submitted_at,
                width=16,
            ),
            Column(
                self.tr("Institution"),
                lambda row: shaped(desk, "institution_state", row.shown.institution_state),
                width=13,
            ),
            Column(
                self.tr("Authority"), lambda row: shaped(desk, "authority_state", row.shown.authority_state), width=13
            ),
            Column(self.tr("Printed form"), self._paper, width=14, tone=self._paper_tone, tip=self._paper),
            Column(self.tr("To be sent"), self._sending, width=11, tip=self._sending),
            Column(self.tr("Application no."), lambda row: row.shown.receipt_no, width=18),
        ]

    def _sending(self, row: ApplicationRow) -> str:
        return pending_words(row.item) or self._refused.get(row.application.application_id, "")

    def _paper(self, row: ApplicationRow) -> str:
        """Where the printed form is; first of all, that the application has changed since."""
        paper = self._papers.get(row.application.application_id)
        return doubt_words(paper) or place_words(paper) if paper else ""

    def _paper_tone(self, row: ApplicationRow) -> Tone | None:
        paper = self._papers.get(row.application.application_id)
        return Tone.NEAR if paper and paper.has_changed else None

    def _read_papers(self) -> None:
        """Reads where the printed forms are. It takes longer than the list, which does not wait for it."""
        reader = PaperReader(self._desk)
        job = self._desk.background.run(
            self, lambda _: reader.every(), lambda rows: self._show_papers(job, rows), lane=Lane.NETWORK
        )
        self._reading = job

    def _show_papers(self, job: Job, rows: list[PaperRow]) -> None:
        if job is self._reading:
            self._papers = {row.trail.last.record_id: row for row in rows}
            self.table.viewport().update()

    def _make_table(self) -> RecordTable:
        table = RecordTable(self.model, self)
        table.setAccessibleName(self.tr("Applications"))
        table.setAccessibleDescription(self.tr("Arrow keys move, Space ticks, Enter leads to the panel at the right"))
        tick_with_space(table, self.model)
        table.keep_widths(self._desk.settings, "business/columns")
        return table

    def _set_up_bars(self) -> None:
        kinds: list[str] = [EVERY_KIND, *Business]
        for bar, values in ((self.ui.kinds, kinds), (self.ui.buckets, list(Bucket))):
            bar.setDrawBase(False)
            bar.setExpanding(False)
            bar.setUsesScrollButtons(True)
            for value in values:
                bar.setTabData(bar.addTab(""), value)

    def _connect(self) -> None:
        for bar in (self.ui.kinds, self.ui.buckets):
            bar.currentChanged.connect(self._on_bar)
        self.table.current_changed.connect(self._show_current)
        self.table.opened.connect(lambda _: self.panel.setFocus())
        self.model.ticks_changed.connect(self._show_ticked)
        self.panel.form_wanted.connect(lambda application: self._forms.show([application]))
        self.panel.authorities_wanted.connect(self._open_authorities)
        self.panel.outbox_wanted.connect(self.outbox_wanted)
        self.ui.papers.clicked.connect(self.papers_wanted)
        self.ui.deregister.clicked.connect(self._choose_for_deregistration)
        self.ui.print_ticked.clicked.connect(lambda: self._forms.show([row.application for row in self.model.ticked]))
        self.ui.confirm_ticked.clicked.connect(self._confirm_ticked)
        self._desk.changed.connect(self._on_changed)

    def _on_changed(self, kinds: frozenset[str]) -> None:
        if kinds & {"application", "nurse", "authority_setting"}:
            self.load()
        elif PAPER in kinds:
            self._read_papers()

    def _show(self, loaded: Loaded) -> None:
        here = {row.application.application_id: row for row in loaded.rows}
        self._refused = {key: why for key, why in self._refused.items() if key in here and not here[key].item}
        self.model.set_records(loaded.rows, loaded.haystacks)
        self.count_changed.emit(sum(row.bucket is Bucket.TO_CONFIRM for row in loaded.rows))
        self._count()
        if self.panel.application_id:
            self.panel.show_row(here.get(self.panel.application_id))
        self._go_to_wanted()
        if not self.panel.application_id:
            self._choose_first()

    def _show_current(self, row: ApplicationRow | None) -> None:
        """Follows the list; an application that has moved to another bucket stays open at the right."""
        if row is not None:
            self.panel.show_row(row)

    def _go_to_wanted(self) -> None:
        wanted = self._wanted_id
        row = next((row for row in self.model.records if row.application.application_id == wanted), None)
        if row is None:
            return
        self._wanted_id = ""
        _choose(self.ui.kinds, EVERY_KIND)
        _choose(self.ui.buckets, row.bucket)
        self._filter()
        self.table.select(wanted)

    def _on_bar(self) -> None:
        self._filter()
        self._choose_first()

    def _filter(self) -> None:
        kind, bucket = chosen(self.ui.kinds), chosen(self.ui.buckets)
        self.model.filter(lambda row: row.bucket == bucket and kind in (EVERY_KIND, row.application.business))
        self._count()
        self._explain_empty()

    def _count(self) -> None:
        """Writes the counts: of each kind in the chosen bucket, and of each bucket in the chosen kind."""
        rows = self.model.records
        kind, bucket = chosen(self.ui.kinds), chosen(self.ui.buckets)
        template = self.tr("{name} {count}")
        in_bucket = Counter(row.application.business for row in rows if row.bucket == bucket)
        of_kind = Counter(row.bucket for row in rows if kind in (EVERY_KIND, row.application.business))
        for index in range(self.ui.kinds.count()):
            value = self.ui.kinds.tabData(index)
            name = self._desk.label("business", value) if value else self.tr("All")
            count = in_bucket[value] if value else in_bucket.total()
            self.ui.kinds.setTabText(index, template.format(name=name, count=count))
        for index, (value, name) in enumerate(self._bucket_names().items()):
            self.ui.buckets.setTabText(index, template.format(name=name, count=of_kind[value]))

    def _bucket_names(self) -> dict[Bucket, str]:
        return {
            Bucket.TO_CONFIRM: self.tr("To be confirmed"),
            Bucket.UNDER_WAY: self.tr("With the authority"),
            Bucket.DONE: self.tr("Finished"),
        }

    def _explain_empty(self) -> None:
        nothing = {
            Bucket.TO_CONFIRM: self.tr(
                "Nothing waits for you. New applications of the nurses arrive here by themselves."
            ),
            Bucket.UNDER_WAY: self.tr("Nothing is with the authority. What you confirm goes there and shows here."),
            Bucket.DONE: self.tr("Nothing is finished yet. What the authority has decided shows here."),
        }[Bucket(chosen(self.ui.buckets))]
        self.table.explain_empty(nothing, nothing)

    def _show_ticked(self, count: int) -> None:
        self.ui.ticked.setText(self.tr("{count} ticked").format(count=count) if count else "")
        for button in (self.ui.confirm_ticked, self.ui.print_ticked):
            button.setEnabled(bool(count))
        self.ui.report.hide()

    def _open_authorities(self, business: Business) -> None:
        from nurse_client.gui.dialogs.authority_settings import AuthoritySettings  # noqa: PLC0415 - seldom needed

        AuthoritySettings(self._desk, self, business).open()

    def _choose_for_deregistration(self) -> None:
        from nurse_client.gui.dialogs.choose_nurse import ChooseNurse  # noqa: PLC0415 - as above

        choice = ChooseNurse(self._desk, self.tr("Whose registration is to be ended?"), self)
        choice.chosen.connect(self._file_deregistration)
        choice.open()

    def _file_deregistration(self, nurse_id: str) -> None:
        from nurse_client.gui.dialogs.deregistration import DeregistrationDialog  # noqa: PLC0415 - as above

        dialog = DeregistrationDialog(self._desk, nurse_id, self)
        dialog.application_opened.connect(self.open_application)
        dialog.open()

    def _say(self, text: str) -> None:
        self.ui.report.setText(one_line(text))
        self.ui.report.show()

    def _confirm_ticked(self) -> None:
        self.ui.confirm_ticked.setEnabled(False)
        confirm_many(self._desk, self, self.model.ticked, self._report)

    def _report(self, report: Report) -> None:
        self._refused = report.refused
        self.model.untick_all()
        told = self.tr(
            "Confirmed: {confirmed}. Not confirmed: {refused}; the reason stands in the column “To be sent”."
        )
        all_well = self.tr("Confirmed: {confirmed}. They are sent by themselves.")
        template = told if report.refused else all_well
        self._say(template.format(confirmed=report.confirmed, refused=len(report.refused)))
        self.load()


def _choose(bar: QTabBar, value: str) -> None:
    with QSignalBlocker(bar):
        bar.setCurrentIndex(next(index for index in range(bar.count()) if bar.tabData(index) == value))
