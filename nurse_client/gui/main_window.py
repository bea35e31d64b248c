"""The window: header, one line for notices, the pages before a desk is open, the tabs of an open desk, status line."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QStackedWidget, QWidget

from nurse_client.domain.plain_text import one_line
from nurse_client.gui.desk import Desk
from nurse_client.gui.forms.ui_main_window import Ui_MainWindow
from nurse_client.gui.manual.topic import OVERVIEW, set_topic, topic_of
from nurse_client.gui.settings import Settings, shape_in
from nurse_client.gui.window.desk_dialogs import DeskDialogs
from nurse_client.gui.window.desk_news import DeskNews
from nurse_client.gui.window.desk_tabs import DeskTabs
from nurse_client.gui.window.notice import Notice
from nurse_client.gui.window.passwords_waiting import PasswordsWaiting
from nurse_client.gui.window.status_line import StatusLine
from nurse_client.gui.window.update_watch import UpdateWatch
from nurse_client.gui.window.user_menu import UserMenu
from nurse_client.gui.work.tickets import Answers

if TYPE_CHECKING:
    from nurse_client.gui.dialogs.help import HelpWindow
    from nurse_client.gui.panels.scan_bar import ScanBar
    from nurse_client.gui.window.tab_keys import TabKeys

_LARGEST = QSize(1600, 1000)
"""The window's size at the first start, where the screen has more."""


class Searchable(Protocol):
    """What every tab can do."""

    def set_search(self, typed: str) -> None:
        """Shows only what matches."""


class MainWindow(QMainWindow):
    """Everything is said inside the window; only what the person opens comes as a dialog."""

    sign_out_wanted = Signal()
    password_wanted = Signal()
    """The person wants another password."""
    back_up_wanted = Signal()
    """The person wants the desk in a file."""
    check_wanted = Signal()
    """The person wants this computer checked."""
    update_wanted = Signal()
    """The person wants to know of a new version."""
    sign_in_wanted = Signal()
    """The person is ready to type the password again."""
    lock_wanted = Signal()
    idle_minutes_chosen = Signal(int)
    """After how many minutes without keyboard or mouse the desk is to be locked."""

    def __init__(self, settings: Settings, language: str) -> None:
        super().__init__()
        self._settings, self._language = settings, language
        self._desk: Desk | None = None
        self._help: HelpWindow | None = None
        self._scan_bar: ScanBar | None = None
        self.ui = Ui_MainWindow()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]  # written by pyside6-uic
        self.notice = Notice(self)
        self.ui.body_layout.insertWidget(1, self.notice)
        self.status = StatusLine(self)
        self.ui.body_layout.addWidget(self.status)
        self.sides = QStackedWidget(self)
        """All of the window, and what may be put in front of it."""
        self.sides.addWidget(self.takeCentralWidget())
        self.setCentralWidget(self.sides)
        self.ui.search.setMinimumWidth(self.fontMetrics().horizontalAdvance("0") * 48)
        self.menu = UserMenu(language, settings.idle_minutes, self)
        self.ui.user.setMenu(self.menu)
        self._connect_menu()
        self._connect()
        self._take_size()
        self.show_opening("")

    def offer_no_updates(self) -> None:
        """The hospital brings new versions itself: the window neither asks for one nor offers to."""
        self.menu.updates.setVisible(False)

    def show_opening(self, text: str) -> None:
        """The page while the desk is being opened."""
        self.ui.opening_text.setText(text)
        self.show_page(self.ui.opening)

    def show_page(self, page: QWidget) -> None:
        """A page in place of the records; the header and the status line belong to the records."""
        if self.ui.pages.indexOf(page) < 0:
            self.ui.pages.addWidget(page)
        of_desk = page is self.ui.tabs
        self.ui.header.setVisible(of_desk)
        self.status.setVisible(of_desk)
        self.notice.setVisible(of_desk and self.notice.isVisible())
        if self._scan_bar is not None and not of_desk:
            self._scan_bar.hide()
        self.ui.pages.setCurrentWidget(page)

    def show_desk(self) -> None:
        """The tabs of the open desk."""
        self.show_page(self.ui.tabs)
        if tab := self.ui.tabs.currentWidget():
            tab.setFocus()

    def open_desk(self, desk: Desk, registry: str, *, remembered: bool) -> None:
        """Shows this desk's records. ``registry`` is the name of its registry."""
        self._desk = desk
        self.ui.institution.setText(one_line(desk.institution.name))
        self.ui.user.setText(desk.operator)
        self._answers = Answers(desk, self)
        self._dialogs = DeskDialogs(desk, self._answers, self)
        self._news = DeskNews(desk, self.notice, self)
        self._tabs = self._fill_tabs(desk)
        self._connect_desk()
        self._answers.unread_changed.connect(self._show_unread)
        self._passwords = PasswordsWaiting(desk, self)
        self._passwords.arrived.connect(self._news.tell_of_password)
        self._update_watch = UpdateWatch(desk, self)
        if self.menu.updates.isVisible():
            self._update_watch.begin()
        self._update_watch.found.connect(self._news.tell_of_version)
        self.status.follow(desk, registry, remembered=remembered)
        desk.outbox_changed.connect(self._show_waiting)
        desk.sign_in_needed.connect(self._ask_to_sign_in)
        self._show_waiting(len(desk.pending_items))
        self._show_unread(0)
        self.show_desk()

    def close_desk(self) -> None:
        """Takes the records off the screen."""
        if self._desk is not None:
            for helper in (self._answers, self._passwords, self._update_watch, self._dialogs, self._news):
                helper.deleteLater()
            self._tabs.empty()
        if self._scan_bar is not None:
            self._scan_bar.deleteLater()
            self._scan_bar = None
        self._desk = None
        self.status.leave()
        self.notice.clear()
        self.ui.search.clear()
        for dialog in cast("list[QDialog]", self.findChildren(QDialog)):
            dialog.close()
            dialog.deleteLater()

    def come_to_front(self) -> None:
        """Somebody started the program again: this is it."""
        self.setWindowState((self.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive)
        self.raise_()
        self.activateWindow()
        self.notice.say(self.tr("The program was already open: this is it."))

    def open_help(self, topic: str) -> None:
        """Opens the manual at a topic."""
        from nurse_client.gui.dialogs.help import HelpWindow  # noqa: PLC0415 - not needed for the first paint

        if self._help is None:
            self._help = HelpWindow(self._language, lambda: self._desk)
        self._help.open_at(topic)

    def ask_service(self, question: str) -> None:
        """Opens customer service with a question that has been begun."""
        if self._desk is not None:
            self._dialogs.ask_service(question)

    def _connect(self) -> None:
        self.ui.search.textChanged.connect(self._search)
        self.ui.search.returnPressed.connect(self._take_scan)
        self.ui.tabs.currentChanged.connect(lambda _: self._search(self.ui.search.text()))
        self.ui.help.clicked.connect(self._explain)
        set_topic(self.ui.outbox, "offline")
        set_topic(self.ui.service, "customer-service")
        explain = QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), self)
        explain.activated.connect(self._explain)
        find = QShortcut(QKeySequence(self.tr("Ctrl+K")), self)
        find.activated.connect(self._go_to_search)
        clear = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.ui.search)
        clear.setContext(Qt.ShortcutContext.WidgetShortcut)
        clear.activated.connect(self.ui.search.clear)

    def _connect_menu(self) -> None:
        menu = self.menu
        menu.scan_wanted.connect(self._scan)
        menu.help_wanted.connect(self._explain)
        menu.language_chosen.connect(self._choose_language)
        for chosen, wanted in (
            (menu.password_wanted, self.password_wanted),
            (menu.back_up_wanted, self.back_up_wanted),
            (menu.check_wanted, self.check_wanted),
            (menu.update_wanted, self.update_wanted),
            (menu.idle_minutes_chosen, self.idle_minutes_chosen),
            (menu.lock_wanted, self.lock_wanted),
            (menu.sign_out_wanted, self.sign_out_wanted),
        ):
            chosen.connect(wanted)

    def _connect_desk(self) -> None:
        """What the header, the menu, the news and the dialogs of the open desk lead to."""
        dialogs, news, menu = self._dialogs, self._news, self.menu
        self.ui.outbox.clicked.connect(dialogs.open_outbox)
        self.ui.service.clicked.connect(dialogs.open_service)
        menu.authorities_wanted.connect(dialogs.open_all_authorities)
        menu.papers_wanted.connect(dialogs.open_papers)
        menu.layouts_wanted.connect(dialogs.open_layouts)
        menu.ledger_wanted.connect(dialogs.open_ledger)
        dialogs.leads_on.connect(self._tabs.grant_wishes)
        self._tabs.grant_wishes(news)
        news.sign_in_wanted.connect(self.sign_in_wanted)
        news.update_wanted.connect(self.update_wanted)

    def _fill_tabs(self, desk: Desk) -> DeskTabs:
        wishes: dict[str, Callable[..., None]] = {
            "search_cleared": self.ui.search.clear,
            "service_wanted": self._dialogs.open_service,
            "outbox_wanted": self._dialogs.open_outbox,
            "authorities_wanted": self._dialogs.open_authorities,
            "papers_wanted": self._dialogs.open_papers,
            "codes_issued": self._news.tell_of_codes,
        }
        tabs = DeskTabs(desk, self.ui.tabs, wishes, self)
        tabs.changed.connect(self._tell_keys)
        self.addAction(tabs.roster.latest)  # F5 everywhere in the window
        self.menu.insertAction(self.menu.actions()[0], tabs.roster.latest)
        tabs.fill()
        return tabs

    @cached_property
    def _keys(self) -> "TabKeys":
        from nurse_client.gui.window.tab_keys import TabKeys  # noqa: PLC0415 - not needed for the first paint

        return TabKeys(self.ui.tabs)

    def _tell_keys(self) -> None:
        self._keys.tell()

    def _show_waiting(self, count: int) -> None:
        self.ui.outbox.setText(self.tr("To be sent: {count}").format(count=count))

    def _show_unread(self, count: int) -> None:
        new = self.tr("● Customer service: {count} new").format(count=count)
        self.ui.service.setText(new if count else self.tr("Customer service"))

    def _ask_to_sign_in(self) -> None:
        if self.ui.pages.currentWidget() is self.ui.tabs:  # else it is being asked for already
            self._news.ask_to_sign_in()

    def _search(self, typed: str) -> None:
        if typed:
            self.ui.search.setClearButtonEnabled(True)  # takes 5 ms for the picture: not at the start
        if tab := self.ui.tabs.currentWidget():
            cast("Searchable", tab).set_search(typed)

    def _go_to_search(self) -> None:
        self.ui.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ui.search.selectAll()

    def _take_scan(self) -> None:
        """A scanner types into the search field too, and ends with Enter."""
        from nurse_client.domain.paper_trail import looks_scanned  # noqa: PLC0415 - as above

        typed = self.ui.search.text()
        if looks_scanned(typed) and (bar := self._open_scan_bar()):
            self.ui.search.clear()
            bar.take(typed)

    def _scan(self) -> None:
        if bar := self._open_scan_bar():
            bar.start()

    def _open_scan_bar(self) -> "ScanBar | None":
        """The line for a scanner, below the header. It stays until the desk is closed."""
        from nurse_client.gui.panels.scan_bar import ScanBar  # noqa: PLC0415 - as above

        if self._desk is not None and self._scan_bar is None:
            self._scan_bar = ScanBar(self._desk, self)
            self._tabs.grant_wishes(self._scan_bar)
            self._scan_bar.left.connect(self.show_desk)
            self.ui.body_layout.insertWidget(2, self._scan_bar)
        return self._scan_bar

    def _explain(self) -> None:
        """Opens the manual at what explains the part of the window that has the focus."""
        page = self.ui.pages.currentWidget()
        shown = self.ui.tabs.currentWidget() if page is self.ui.tabs else page
        self.open_help(topic_of(QApplication.focusWidget()) or topic_of(shown) or OVERVIEW)

    def _choose_language(self, language: str) -> None:
        self._settings.setValue("language", language)
        self.notice.say(self.tr("The language changes when the program is started the next time."))

    def _take_size(self) -> None:
        # Qt restores nothing that was kept on a screen of quite another width, nor what is no geometry.
        if not self.restoreGeometry(shape_in(self._settings, "window/geometry")):
            self.resize(self.screen().availableSize().boundedTo(_LARGEST))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keeps size and place for the next time."""
        self._settings.setValue("window/geometry", self.saveGeometry())
        if self._help is not None:
            self._help.close()
            self._help.deleteLater()
            self._help = None
        super().closeEvent(event)
