"""The tabs of an open desk: made one after the other, named with their counts, gone to by what they are."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from nurse_client.gui import heap
from nurse_client.gui.background import Job
from nurse_client.gui.desk import Desk
from nurse_client.gui.tabs.late import LATE_TABS, Coming, LateTab, overview
from nurse_client.gui.tabs.roster import RosterTab

translate = QCoreApplication.translate


class DeskTabs(QObject):
    """Fills ``bar``. ``wishes`` is what the window does for a tab, by the name of the tab's signal; what only leads
    from one tab to another is done here. ``changed`` says that another tab has come in."""

    changed = Signal()

    def __init__(self, desk: Desk, bar: QTabWidget, wishes: dict[str, Callable[..., None]], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._bar, self._window, self._is_open = desk, bar, parent, True
        self._clear_search = wishes["search_cleared"]
        self._wishes = wishes | {
            "application_opened": self._way_to("open_application"),
            "request_opened": self._way_to("open_request"),
            "codes_opened": self._way_to("open_codes"),
            "nurse_opened": self.open_nurse,
            "tab_wanted": self.open_tab,
        }
        self.roster = RosterTab(desk, parent)
        self.grant_wishes(self.roster)

    def fill(self) -> None:
        """The roster at once; the others once it is on the screen.

        The overview comes into the first place, which is kept for it: the roster stays where and what it is.
        """
        self._bar.addTab(self.roster, "")
        self._bar.insertTab(0, Coming(self._window), translate("MainWindow", "Today"))
        self._desk.changed.connect(self._count_roster)
        self._count_roster()
        self._desk.background.run(self, overview, self._put_first)
        self._bring_next(iter(LATE_TABS))
        heap.settle()  # before the first synchronisation

    def empty(self) -> None:
        """Takes all tabs away, and those that are on their way."""
        self._is_open = False
        while self._bar.count():
            tab = self._bar.widget(0)
            self._bar.removeTab(0)
            tab.deleteLater()
        self.deleteLater()

    def open_tab(self, name: str) -> None:
        """Shows the tab of that class, and in it what waits for the person; nothing, while it is not made yet."""
        tab = self._find(lambda tab: type(tab).__name__ == name)
        if tab is not None:
            self._go_to(tab)
            if show_tasks := getattr(tab, "show_tasks", None):
                show_tasks()

    def open_nurse(self, nurse_id: str) -> None:
        """Shows a nurse in the roster."""
        self._go_to(self.roster)
        self.roster.open_nurse(nurse_id)

    def grant_wishes(self, widget: QObject) -> None:
        """Connects what a tab, a dialog or the news want, by their signals' names."""
        for name, grant in self._wishes.items():
            if wish := getattr(widget, name, None):
                wish.connect(grant)

    def _way_to(self, method: str) -> Callable[[str], None]:
        """What shows a record, by its id, in the tab that can do this; nothing, while it is not made yet."""

        def open_it(record_id: str) -> None:
            tab = self._find(lambda tab: hasattr(tab, method))
            if tab is not None:
                self._go_to(tab)
                getattr(tab, method)(record_id)

        return open_it

    def _find(self, is_wanted: Callable[[QWidget], bool]) -> QWidget | None:
        return next(filter(is_wanted, map(self._bar.widget, range(self._bar.count()))), None)

    def _go_to(self, tab: QWidget) -> None:
        self._clear_search()
        self._bar.setCurrentWidget(tab)
        tab.setFocus()

    def _bring_next(self, loads: Iterator[Callable[[Job], LateTab]]) -> None:
        """One tab after the other: two that are made in one go would hold the window up."""
        if load := next(loads, None):
            self._desk.background.run(self, load, lambda late: self._add(late, loads))
        else:
            heap.settle()

    def _add(self, late: LateTab, loads: Iterator[Callable[[Job], LateTab]]) -> None:
        if not self._is_open:
            return
        tab = late.make(self._desk, self._window)
        self._bar.addTab(tab, late.title.format(count=0))
        self.grant_wishes(tab)
        if count_changed := getattr(tab, "count_changed", None):
            count_changed.connect(lambda count: self._name(tab, late.title.format(count=count)))
        self.changed.emit()
        self._bring_next(loads)

    def _put_first(self, late: LateTab) -> None:
        """Puts a tab into the place kept for it; the tab that is open stays open."""
        if not self._is_open:
            return
        bar, tab = self._bar, late.make(self._desk, self._window)
        opened, kept = bar.currentIndex(), bar.widget(0)
        bar.removeTab(0)
        kept.deleteLater()
        bar.insertTab(0, tab, late.title)
        bar.setCurrentIndex(opened)
        self.grant_wishes(tab)
        self.changed.emit()

    def _name(self, tab: QWidget, title: str) -> None:
        self._bar.setTabText(self._bar.indexOf(tab), title)

    def _count_roster(self) -> None:
        title = translate("MainWindow", "Roster {count}")
        if self._is_open:  # else the desk's last word comes after its tabs have gone
            self._name(self.roster, title.format(count=self._desk.nurse_count))
