"""The window: header, one line for notices, the pages before a desk is open, the tabs of an open desk, status line."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMenu, QStackedWidget, QWidget

from nurse_client.domain.plain_text import one_line
from nurse_client.domain.records import Business
from nurse_client.gui.desk import Connection, Desk
from nurse_client.gui.desk_tabs import DeskTabs
from nurse_client.gui.forms.ui_main_window import Ui_MainWindow
from nurse_client.gui.help_topic import OVERVIEW, set_topic, topic_of
from nurse_client.gui.idle import LOCK_KEY
from nurse_client.gui.notice import Notice
from nurse_client.gui.passwords_waiting import PasswordsWaiting
from nurse_client.gui.sentences import reason, sentence
from nurse_client.gui.settings import IDLE_MINUTES, Settings
from nurse_client.gui.status_line import StatusLine
from nurse_client.gui.tickets import Answers

if TYPE_CHECKING:
    from nurse_client.gui.dialogs.help import HelpWindow
    from nurse_client.gui.panels.scan_bar import ScanBar
    from nurse_client.gui.tab_keys import TabKeys

_LARGEST = QSize(1600, 1000)
"""The window's size at the first start, where the screen has more."""
_LANGUAGES = {"zh_CN": "简体中文", "zh_TW": "繁體中文", "en": "English"}


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
        self.ui.user.setMenu(self._user_menu(language))
        self._connect()
        self._take_size()
        self.show_opening("")

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
        self._tabs = self._fill_tabs(desk)
        self._answers = Answers(desk, self)
        self._answers.unread_changed.connect(self._show_unread)
        self._passwords = PasswordsWaiting(desk, self)
        self._passwords.arrived.connect(self._tell_of_password)
        self.status.follow(desk, registry, remembered=remembered)
        desk.outbox_changed.connect(self._show_waiting)
        desk.connection_changed.connect(self._on_connection)
        desk.receiving.connect(self._show_receiving)
        desk.sign_in_needed.connect(self._ask_to_sign_in)
        desk.made_again.connect(self._tell_of_made_again)
        desk.trouble.connect(lambda error: self.notice.say(sentence(error)))
        desk.not_backed_up.connect(self._tell_of_backup)
        self._show_waiting(len(desk.pending_items))
        self._show_unread(0)
        self.show_desk()

    def close_desk(self) -> None:
        """Takes the records off the screen."""
        if self._desk is not None:
            self._answers.deleteLater()
            self._passwords.deleteLater()
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
        from nurse_client.gui.dialogs.customer_service import CustomerService  # noqa: PLC0415 - as above

        if self._desk is not None:
            CustomerService(self._desk, self._answers, self, question=question).open()

    def _connect(self) -> None:
        self.ui.search.textChanged.connect(self._search)
        self.ui.search.returnPressed.connect(self._take_scan)
        self.ui.tabs.currentChanged.connect(lambda _: self._search(self.ui.search.text()))
        self.ui.outbox.clicked.connect(self._open_outbox)
        self.ui.service.clicked.connect(self._open_service)
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

    def _user_menu(self, language: str) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("Authority settings…")).triggered.connect(
            lambda: self._open_authorities(Business.FIRST_REGISTRATION)
        )
        menu.addAction(self.tr("Where the papers are…")).triggered.connect(self._open_papers)
        menu.addAction(self.tr("Scan papers")).triggered.connect(self._scan)
        menu.addAction(self.tr("Form layouts…")).triggered.connect(self._open_layouts)
        menu.addAction(self.tr("Ledger…")).triggered.connect(self._open_ledger)
        menu.addAction(self.tr("Change the password…")).triggered.connect(self.password_wanted)
        menu.addAction(self.tr("Back up to a file…")).triggered.connect(self.back_up_wanted)
        menu.addAction(self.tr("Check this computer…")).triggered.connect(self.check_wanted)
        menu.addAction(self.tr("Help (F1)")).triggered.connect(self._explain)
        languages = menu.addMenu(self.tr("Language"))
        languages.setObjectName("languages")
        group = QActionGroup(languages)
        for code, name in _LANGUAGES.items():
            action = QAction(name, group, checkable=True, checked=code == language)
            action.triggered.connect(lambda _, chosen=code: self._choose_language(chosen))
            languages.addAction(action)
        menu.addMenu(self._idle_menu())
        menu.addSeparator()
        lock = menu.addAction(self.tr("Lock now"))
        lock.setShortcut(QKeySequence(LOCK_KEY))
        lock.triggered.connect(self.lock_wanted)
        menu.addAction(self.tr("Sign out")).triggered.connect(self.sign_out_wanted)
        return menu

    def _idle_menu(self) -> QMenu:
        menu = QMenu(self.tr("Lock when nobody is here"), self)
        menu.setObjectName("idle")
        group = QActionGroup(menu)
        for minutes in IDLE_MINUTES:
            name = self.tr("After {minutes} min").format(minutes=minutes)
            action = QAction(name, group, checkable=True, checked=minutes == self._settings.idle_minutes)
            action.triggered.connect(lambda _, chosen=minutes: self.idle_minutes_chosen.emit(chosen))
            menu.addAction(action)
        return menu

    def _fill_tabs(self, desk: Desk) -> DeskTabs:
        wishes: dict[str, Callable[..., None]] = {
            "search_cleared": self.ui.search.clear,
            "service_wanted": self._open_service,
            "outbox_wanted": self._open_outbox,
            "authorities_wanted": self._open_authorities,
            "papers_wanted": self._open_papers,
            "codes_issued": self._tell_of_codes,
        }
        tabs = DeskTabs(desk, self.ui.tabs, wishes, self)
        tabs.changed.connect(self._tell_keys)
        self.addAction(tabs.roster.latest)  # F5 everywhere in the window
        menu = self.ui.user.menu()
        menu.insertAction(menu.actions()[0], tabs.roster.latest)
        tabs.fill()
        return tabs

    @cached_property
    def _keys(self) -> "TabKeys":
        from nurse_client.gui.tab_keys import TabKeys  # noqa: PLC0415 - not needed for the first paint

        return TabKeys(self.ui.tabs)

    def _tell_keys(self) -> None:
        self._keys.tell()

    def _show_waiting(self, count: int) -> None:
        self.ui.outbox.setText(self.tr("To be sent: {count}").format(count=count))

    def _show_unread(self, count: int) -> None:
        new = self.tr("● Customer service: {count} new").format(count=count)
        self.ui.service.setText(new if count else self.tr("Customer service"))

    def _show_receiving(self, received: int) -> None:
        if self._desk is not None and self._desk.synchronised_at is None:
            text = self.tr("Receiving the records for the first time: {count} so far.").format(count=received)
            self.notice.say(text, self.tr("Pause"), self._pause, progress=True)

    def _pause(self) -> None:
        if self._desk is not None:
            self._desk.sync.pause()
            self.notice.say(
                self.tr("Paused. What has arrived can be used; the rest is still missing."),
                self.tr("Go on"),
                self._synchronise,
            )

    def _on_connection(self, connection: Connection) -> None:
        is_over = self.notice.progress.isVisible() or self.notice.text.text() == self._password_words()
        if connection.online and connection.error is None and is_over:
            self.notice.hide()

    def _tell_of_password(self, nurse_id: str, name: str) -> None:
        self.notice.say(
            self.tr("● A one-time password has come for {name}. It is in the file, to be handed over.").format(
                name=name
            ),
            self.tr("Show the file"),
            lambda: self._tabs.open_nurse(nurse_id),
        )

    def _tell_of_backup(self, error: Exception) -> None:
        text = self.tr(
            "The backup of the day could not be made: {reason}. You can go on; it is tried again when the "
            "program is closed."
        )
        self.notice.say(text.format(reason=reason(error)))

    def _ask_to_sign_in(self) -> None:
        if self.ui.pages.currentWidget() is self.ui.tabs:  # else it is being asked for already
            self.notice.say(self._password_words(), self.tr("Sign in…"), self.sign_in_wanted.emit)

    def _password_words(self) -> str:
        return self.tr("The registry wants the password again. The records can be used; what you do is queued.")

    def _search(self, typed: str) -> None:
        if typed:
            self.ui.search.setClearButtonEnabled(True)  # takes 5 ms for the picture: not at the start
        if tab := self.ui.tabs.currentWidget():
            cast("Searchable", tab).set_search(typed)

    def _go_to_search(self) -> None:
        self.ui.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ui.search.selectAll()

    def _tell_of_codes(self, told: str) -> None:
        self.notice.say(told, self.tr("Show the codes"), lambda: self._tabs.open_tab("ActivationTab"))

    def _tell_of_made_again(self, count: int) -> None:
        told = self.tr(
            "Decisions made again by themselves: {count}. Their requests have a newer version, in which nothing that "
            "you decided on has changed."
        )
        self.notice.say(told.format(count=count))

    def _open_outbox(self) -> None:
        from nurse_client.gui.dialogs.outbox import OutboxDialog  # noqa: PLC0415 - not needed for the first paint

        if self._desk is not None:
            dialog = OutboxDialog(self._desk, self)
            self._tabs.grant_wishes(dialog)
            dialog.open()

    def _open_papers(self) -> None:
        from nurse_client.gui.dialogs.papers import PapersDialog  # noqa: PLC0415 - as above

        if self._desk is not None:
            dialog = PapersDialog(self._desk, self)
            self._tabs.grant_wishes(dialog)
            dialog.open()

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

    def _open_service(self) -> None:
        self.ask_service("")

    def _open_ledger(self) -> None:
        from nurse_client.gui.dialogs.ledger import LedgerDialog  # noqa: PLC0415 - as above

        if self._desk is not None:
            LedgerDialog(self._desk, self).open()

    def _open_authorities(self, business: Business) -> None:
        from nurse_client.gui.dialogs.authority_settings import AuthoritySettings  # noqa: PLC0415 - as above

        if self._desk is not None:
            AuthoritySettings(self._desk, self, business).open()

    def _open_layouts(self) -> None:
        from nurse_client.gui.dialogs.form_layouts import FormLayouts  # noqa: PLC0415 - as above

        if self._desk is not None:
            FormLayouts(self._desk, self).open()

    def _synchronise(self) -> None:
        if self._desk is not None:
            self._desk.sync.at_once()

    def _choose_language(self, language: str) -> None:
        self._settings.setValue("language", language)
        self.notice.say(self.tr("The language changes when the program is started the next time."))

    def _take_size(self) -> None:
        if geometry := self._settings.value("window/geometry"):
            self.restoreGeometry(geometry)
        else:
            self.resize(self.screen().availableSize().boundedTo(_LARGEST))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keeps size and place for the next time."""
        self._settings.setValue("window/geometry", self.saveGeometry())
        if self._help is not None:
            self._help.close()
            self._help.deleteLater()
            self._help = None
        super().closeEvent(event)
