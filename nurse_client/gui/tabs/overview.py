"""今日: what there is to do, who is silent, what ends when, and what has changed since the last time."""

from collections.abc import Callable
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QTabBar, QWidget

from nurse_client.domain.news import Kind, News
from nurse_client.domain.overview import Overview, Silent
from nurse_client.gui.clipboard import put
from nurse_client.gui.desk import Desk
from nurse_client.gui.forms.ui_overview_tab import Ui_OverviewTab
from nurse_client.gui.manual.topic import set_topic
from nurse_client.gui.models.record_model import Column, RecordTableModel
from nurse_client.gui.models.record_table import RecordTable
from nurse_client.gui.panels.expiry_chart import ExpiryChart
from nurse_client.gui.panels.fact_sheet import NOTHING
from nurse_client.gui.panels.headings import make_heading, make_title
from nurse_client.gui.panels.news_list import Line, NewsList
from nurse_client.gui.panels.number_card import NumberCard, Urgency
from nurse_client.gui.words.common import day_words, instant_words, window_tone, window_words
from nurse_client.gui.words.overview import (
    chart_summary,
    department_bars,
    expired_urgency,
    month_bars,
    news_words,
    renewal_urgency,
    silence_words,
    silent_list,
    waiting_urgency,
)
from nurse_client.gui.work.overview import Loaded, overview_reader

BY_MONTH = 0
"""The place in the bar of the chart by month; that by department is beside it."""


class OverviewTab(QWidget):
    """The overview. ``tab_wanted`` carries the class of the tab whose list is to be shown, ``nurse_opened`` the id of a
    nurse to be shown in the roster, ``application_opened`` that of an application to be shown under 业务办理;
    ``service_wanted`` asks for 客服中心."""

    tab_wanted = Signal(str)
    nurse_opened = Signal(str)
    application_opened = Signal(str)
    service_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_topic(self, "today")
        self._desk = desk
        self._loaded: Loaded | None = None
        self._outdated = True
        self.ui = Ui_OverviewTab()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]  # written by pyside6-uic
        self.to_renew = self._add_card(self.tr("To be renewed"), "PendingRenewalTab")
        self.expired = self._add_card(self.tr("Expired, not renewed"), "ExpiredTab")
        self.requests = self._add_card(self.tr("Changes to review"), "ReviewTab")
        self.applications = self._add_card(self.tr("Business to confirm"), "BusinessTab")
        self.model: RecordTableModel[Silent] = RecordTableModel(self._columns(), lambda one: one.nurse.nurse_id, self)
        self.table = self._make_table()
        self.series = self._make_series()
        self.chart = ExpiryChart(self)
        self.news = NewsList(self)
        self._lay_out()
        self._connect()
        if desk.synchronised_at is None:
            nobody = self.tr("No nurse is here yet. The roster arrives with the first connection to the registry.")
            self._show_unknown(self.tr("arrives with the first connection"), nobody)
        else:
            self._show_unknown(self.tr("is being counted…"), "")

    def set_search(self, typed: str) -> None:
        """Shows only the silent nurses that match."""
        self.model.search(typed)

    def load(self) -> None:
        """Reads and counts anew, off the main thread; when it is looked at, so that it holds up nobody before."""
        self._outdated = not self.isVisible()
        if not self._outdated:
            self._desk.background.run(self, overview_reader(self._desk), self._show)

    def showEvent(self, event: QShowEvent) -> None:
        """Counts anew what has changed meanwhile, or that a new day has begun."""
        super().showEvent(event)
        if self._outdated or (self._loaded is not None and self._loaded.day != self._desk.today()):
            self.load()

    def _add_card(self, title: str, leads_to: str) -> NumberCard:
        card = NumberCard(title, self)
        card.clicked.connect(lambda: self.tab_wanted.emit(leads_to))
        self.ui.cards.addWidget(card, 1)
        return card

    def _columns(self) -> list[Column[Silent]]:
        return [
            Column(self.tr("Name"), lambda one: one.nurse.name, width=8),
            Column(self.tr("Department"), lambda one: one.nurse.department, width=14),
            Column(
                self.tr("Renewal window"),
                lambda one: window_words(one.window),
                lambda one: one.window.days_left,
                width=24,
                tone=lambda one: window_tone(one.window),
            ),
            Column(self.tr("Last legal day"), lambda one: day_words(one.window.last_legal_day), width=11),
            Column(self.tr("Why silent"), lambda one: silence_words(one.why), width=24),
        ]

    def _make_table(self) -> RecordTable:
        table = RecordTable(self.model, self)
        table.setAccessibleName(self.tr("Nurses in the renewal window who have not applied"))
        table.setAccessibleDescription(self.tr("Arrow keys move, Enter opens the nurse in the roster"))
        table.keep_widths(self._desk.settings, "overview/columns")
        return table

    def _make_series(self) -> QTabBar:
        bar = QTabBar(self)
        bar.setAccessibleName(self.tr("How the registrations that end are counted"))
        bar.setDrawBase(False)
        bar.setExpanding(False)
        for text in (self.tr("By month"), self.tr("By department")):
            bar.addTab(text)
        return bar

    def _lay_out(self) -> None:
        ui = self.ui
        ui.left_layout.addWidget(self.table, 1)
        ui.right_layout.insertWidget(1, self.chart, 3)
        ui.right_layout.addWidget(self.news, 2)
        for place, stretch in enumerate((3, 2)):
            ui.splitter.setStretchFactor(place, stretch)
        ui.splitter.setSizes([3000, 2000])  # shares of what there is
        ui.chart_bar.addWidget(self.series)
        make_title(ui.day)
        make_heading(ui.silent_heading, ui.chart_heading, ui.news_heading)
        self.setFocusProxy(self.to_renew)
        cards = (self.to_renew, self.expired, self.requests, self.applications)
        for before, after in pairwise((*cards, self.table, ui.copy_list, self.series, self.chart)):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        self.table.opened.connect(lambda one: self.nurse_opened.emit(one.nurse.nurse_id))
        self.model.shown_changed.connect(self._show_silent_count)
        self.ui.copy_list.clicked.connect(self._copy_list)
        self.series.currentChanged.connect(self._show_chart)
        self.chart.pointed.connect(self._show_pointed)
        self._desk.changed.connect(self.load)
        self._desk.connection_changed.connect(self._on_connection)

    def _on_connection(self) -> None:
        self._show_age()
        if self._desk.synchronised_at is not None and (self._loaded is None or self._loaded.since is None):
            self.load()

    def _show_unknown(self, why: str, nothing: str) -> None:
        """Nothing was counted yet: no number, rather than a wrong one."""
        for card in (self.to_renew, self.expired, self.requests, self.applications):
            card.show_number(None, Urgency(why))
        self.table.explain_empty(nothing, nothing)
        self.chart.show_bars([], nothing, upright=True)
        self.news.show_lines([], nothing)
        self.ui.news_heading.setText(self.tr("What has changed"))
        self._show_silent_count(NOTHING)
        self._show_day(self._desk.today(), None)
        self._show_age()

    def _show(self, loaded: Loaded) -> None:
        self._loaded = loaded
        if self._desk.synchronised_at is None:
            return
        seen = loaded.overview
        self.to_renew.show_number(sum(seen.to_renew.values()), renewal_urgency(seen.to_renew))
        self.expired.show_number(seen.expired, expired_urgency(seen.expired))
        self.requests.show_number(seen.requests.count, waiting_urgency(seen.requests, loaded.day))
        self.applications.show_number(seen.applications.count, waiting_urgency(seen.applications, loaded.day))
        self.table.explain_empty(
            self.tr("Nothing to do here: everybody whose renewal window is open has applied."),
            self.tr("Nobody here matches the search at the top of the window. Clear it to see them all."),
        )
        self.model.set_records(seen.silent, loaded.haystacks)
        self._show_chart()
        self._show_news(loaded)
        self._show_day(loaded.day, seen)
        self._show_age()

    def _show_day(self, day: date, seen: Overview | None) -> None:
        parts = [day_words(day), QLocale(self._desk.language).dayName(day.isoweekday())]
        if seen and not (seen.to_renew or seen.expired or seen.requests.count or seen.applications.count):
            parts.append(self.tr("✔ Nothing to do today"))
        self.ui.day.setText("  ".join(parts))

    def _show_age(self) -> None:
        time = instant_words(self._desk.synchronised_at)
        self.ui.age.setText(self.tr("As of {time}").format(time=time) if time else self.tr("No records received yet"))

    def _show_silent_count(self, shown: int | str) -> None:
        self.ui.silent_heading.setText(self.tr("In the window, not applied: {count}").format(count=shown))
        self.ui.copy_list.setEnabled(bool(self.model.rowCount()))
        self.ui.told.clear()

    def _show_chart(self) -> None:
        if self._loaded is None or self._desk.synchronised_at is None:
            return
        nothing = self.tr("No registration ends within 24 months.")
        if self.series.currentIndex() == BY_MONTH:
            self.chart.show_bars(month_bars(self._loaded.overview), nothing, upright=True)
        else:
            self.chart.show_bars(department_bars(self._loaded.overview), nothing, upright=False)

    def _show_pointed(self, text: str) -> None:
        summary = chart_summary(self._loaded.overview) if self._loaded and self._desk.synchronised_at else ""
        self.ui.pointed.setText(text or summary)
        self.chart.setAccessibleName(text or self.ui.chart_heading.text())

    def _show_news(self, loaded: Loaded) -> None:
        since = self.tr("Since {time}, when this desk was last in use").format(time=instant_words(loaded.since))
        self.ui.news_heading.setText(since)
        lines = [Line(news_words(one), self._leading_to(one)) for one in loaded.news]
        self.news.show_lines(lines, self.tr("Nothing has changed since. What the registry sends shows here by itself."))

    def _leading_to(self, one: News) -> Callable[[], None]:
        """What leads to the place of some news."""
        latest = one.about[0].record_id
        return {
            Kind.APPLIED: lambda: self.application_opened.emit(latest),
            Kind.DECIDED: lambda: self.application_opened.emit(latest),
            Kind.ASKED: lambda: self.tab_wanted.emit("ReviewTab"),
            Kind.ANSWERED: self.service_wanted.emit,
            Kind.ACTIVATED: lambda: self.nurse_opened.emit(latest),
            Kind.CAME: lambda: self.nurse_opened.emit(latest),
            Kind.LEFT: lambda: self.tab_wanted.emit("VerificationTab"),
        }[one.kind]

    def _copy_list(self) -> None:
        put(silent_list(self._desk, self.model.shown()), "silent_applicants", {"rows": str(self.model.rowCount())})
        self.ui.told.setText(self.tr("✔ Copied. Paste it where you want it."))
