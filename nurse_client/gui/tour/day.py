"""A clerk's day in the window: sign in, find nurses, confirm and return applications, print, and all of it again with
the registry gone. Each step acts as a person does and says what must then be so."""

import sys
from collections.abc import Callable, Generator, Iterator
from functools import partial
from typing import Protocol

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QTabBar, QTabWidget, QWidget

from nurse_client.domain.progress import Bucket
from nurse_client.domain.records import Business, InstitutionState
from nurse_client.domain.search import haystack
from nurse_client.gui.background import Job, Lane
from nurse_client.gui.desk import Desk
from nurse_client.gui.dialogs.outbox import OutboxDialog
from nurse_client.gui.main_window import MainWindow
from nurse_client.gui.models.record_table import RecordTable
from nurse_client.gui.tabs.activation import ActivationTab
from nurse_client.gui.tabs.business import BusinessTab
from nurse_client.gui.tabs.expired import ExpiredTab
from nurse_client.gui.tabs.overview import OverviewTab
from nurse_client.gui.tabs.pending_renewal import PendingRenewalTab
from nurse_client.gui.tabs.review import ReviewTab
from nurse_client.gui.tabs.roster import RosterTab
from nurse_client.gui.tabs.verification import VerificationTab
from nurse_client.gui.tour import hands
from nurse_client.gui.tour.papers import await_preview, leave_preview, print_to_file, save_as_pdf
from nurse_client.gui.tour.report import Report, Standing
from nurse_client.gui.tour.script import Until
from nurse_client.gui.work.application_state import ApplicationRow

SETTLED = 200
"""Milliseconds in which the window paints what has changed, before a picture is taken."""


class Registry(Protocol):
    """The registry that the day is spent with: it can be taken away and brought back."""

    def start(self) -> str:
        """Starts it; gives its address."""

    def stop(self) -> None:
        """Stops it."""


class Day:
    """The day's steps. The report is filled as they are made."""

    def __init__(
        self,
        window: MainWindow,
        *,
        wear: Callable[[Qt.ColorScheme], None],
        desk: Callable[[], Desk | None],
        registry: Registry,
        account: tuple[str, str],
        report: Report,
    ) -> None:
        self._window, self._wear, self._find_desk = window, wear, desk
        self._registry, self._account = registry, account
        self._report, self._facts = report, report.facts

    def steps(self) -> Iterator[Until]:
        """The whole day."""
        yield from self._sign_in()
        yield from self._know_the_nurses()
        yield from self._look_somebody_up()
        yield from self._look_in_the_dark()
        yield from self._visit_the_lists()
        yield from self._decide_applications()
        yield from self._print_forms("renewal")
        yield from self._work_offline()
        yield from self._come_back()
        yield from self._ask_the_registry()

    @property
    def _desk(self) -> Desk:
        desk = self._find_desk()
        if desk is None:
            raise hands.NotThere("an open desk")
        return desk

    @property
    def _roster(self) -> RosterTab:
        return hands.find(self._window, RosterTab, "RosterTab")

    @property
    def _business(self) -> BusinessTab:
        return hands.find(self._window, BusinessTab, "BusinessTab")

    def _picture(self, name: str, of: QWidget | None = None) -> Iterator[Until]:
        yield from settle(self._window)
        self._report.take(of or self._window, name)

    def _go_to_tab(self, kind: type[QWidget]) -> None:
        tabs = self._window.ui.tabs
        hands.choose_tab(tabs.tabBar(), tabs.indexOf(hands.all_of(tabs, kind)[0]))

    def _search(self, typed: str) -> None:
        hands.press(self._window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        hands.type_into(hands.find(self._window, QLineEdit, "search"), typed)

    def _sign_in(self) -> Iterator[Until]:
        window, (username, password) = self._window, self._account
        yield Until("the window asks for user name and password", lambda: hands.shows(window, QLineEdit, "password"))
        hands.type_into(hands.find(window, QLineEdit, "username"), username)
        hands.type_into(hands.find(window, QLineEdit, "password"), "not-the-password")
        hands.click(window, "sign_in")
        yield Until("a wrong password is said in the page", lambda: hands.shows(window, QWidget, "message"))
        yield from self._picture("wrong-password")
        remember = hands.find(window, QCheckBox, "remember")
        if remember.isEnabled() and not remember.isChecked():
            hands.click(window, "remember")
        hands.type_into(hands.find(window, QLineEdit, "password"), password)
        yield from self._picture("sign-in")
        hands.press(hands.find(window, QLineEdit, "password"), Qt.Key.Key_Return)
        yield Until("the roster shows", lambda: hands.shows(window, RosterTab, "RosterTab"))
        yield Until("the first synchronisation is over", lambda: self._desk.synchronised_at is not None)
        yield Until("all nurses are in the list", self._roster_is_whole)
        self._facts.nurses = self._desk.nurse_count
        yield from self._picture("roster")

    def _roster_is_whole(self) -> bool:
        return 0 < self._desk.nurse_count == len(self._roster.model.records)

    def _know_the_nurses(self) -> Iterator[Until]:
        roster = self._roster
        nurse = next(
            row.nurse
            for row in roster.model.records
            if row.nurse.certificate_no and len(row.nurse.id_number) == 18 and row.nurse.name.isprintable()
        )
        _, pinyin, initials, *_ = haystack(nurse).split("\n")
        wanted = {
            "name": nurse.name,
            "pinyin": pinyin,
            "initials": initials,
            "certificate": nurse.certificate_no,
            "id-tail": nurse.id_number[-6:],
        }
        for what, typed in wanted.items():
            self._search(typed)
            yield Until(f"the nurse is found by {what}", lambda: roster.model.row_of(nurse.nurse_id) is not None)
            self._facts.searches[what] = roster.model.rowCount()
        yield from self._picture("search")
        hands.choose_row(roster.table, 0)
        hands.click(roster.panel, "reveal")
        parts = hands.find(roster.panel, QTabWidget, "parts")
        hands.choose_tab(parts.tabBar(), 1)
        yield Until("the history has come", lambda: bool(roster.panel.history.ui.timeline.findChildren(QLabel)))
        yield from self._picture("history")
        hands.choose_tab(parts.tabBar(), 0)
        hands.type_into(hands.find(self._window, QLineEdit, "search"), "")
        department = hands.find(roster, QComboBox, "department")
        department.setFocus()
        hands.press(department, Qt.Key.Key_Down)
        yield Until("the filter leaves one department", lambda: 0 < roster.model.rowCount() < self._desk.nurse_count)
        yield from self._picture("filter")
        hands.click(roster, "show_all")
        yield Until("all nurses show again", lambda: roster.model.rowCount() == self._desk.nurse_count)

    def _look_somebody_up(self) -> Iterator[Until]:
        known = next(row.nurse for row in self._roster.model.records if row.nurse.certificate_no)
        self._go_to_tab(VerificationTab)
        tab = hands.find(self._window, VerificationTab, "VerificationTab")
        hands.type_into(tab.ui.question, known.certificate_no)
        hands.press(tab.ui.question, Qt.Key.Key_Return)
        yield Until("the nurse is found", lambda: any(row.found for row in tab.model.records))
        yield from self._picture("verification")
        hands.type_into(tab.ui.question, "200811999999")
        hands.press(tab.ui.question, Qt.Key.Key_Return)
        yield Until("nobody is found", lambda: not any(row.found for row in tab.model.records))
        yield from self._picture("verification-nobody")
        self._go_to_tab(RosterTab)

    def _look_in_the_dark(self) -> Iterator[Until]:
        self._wear(Qt.ColorScheme.Dark)
        yield from self._picture("roster-dark")
        self._wear(Qt.ColorScheme.Light)

    def _visit_the_lists(self) -> Iterator[Until]:
        """What there is to do, who needs a code, who must renew, who has lapsed, and who asks for a correction."""
        kinds: dict[str, type[QWidget]] = {
            "today": OverviewTab,
            "activation-codes": ActivationTab,
            "to-be-renewed": PendingRenewalTab,
            "expired": ExpiredTab,
            "change-review": ReviewTab,
        }
        for name, kind in kinds.items():
            self._go_to_tab(kind)
            (tab,) = hands.all_of(self._window, kind)
            yield Until(f"the tab {name} has its rows", partial(_has_rows, hands.find(tab, RecordTable, "")))
            yield from self._picture(name)

    def _decide_applications(self) -> Iterator[Until]:
        self._go_to_tab(BusinessTab)
        yield Until("the applications show", lambda: hands.shows(self._window, BusinessTab, "BusinessTab"))
        yield Until("there are applications", lambda: self._business.model.rowCount() > 0)
        self._choose(self._business.ui.kinds, Business.RENEWAL)
        yield from self._open_decidable()
        yield from self._picture("renewal-with-findings")
        confirmed = yield from self._confirm("同意延续注册")
        self._facts.confirmed = confirmed
        yield from self._picture("confirmed")
        yield from self._open_decidable()
        self._facts.returned = yield from self._return("现技术职称与本院聘任不一致，请先申请信息修改后再提交。")
        yield from self._picture("returned")
        self._choose(self._business.ui.buckets, Bucket.UNDER_WAY)
        yield from self._picture("under-way")
        yield Until("the authority has decided, unasked", lambda: self._is_decided(confirmed), seconds=180)
        self._choose(self._business.ui.buckets, Bucket.DONE)
        self._business.open_application(confirmed)
        yield from self._picture("decided")

    def _choose(self, bar: QTabBar, value: str) -> None:
        hands.choose_tab(bar, next(index for index in range(bar.count()) if bar.tabData(index) == value))

    def _row(self, application_id: str) -> ApplicationRow:
        return next(row for row in self._business.model.records if row.application.application_id == application_id)

    def _is_decided(self, application_id: str) -> bool:
        return self._row(application_id).application.authority_at is not None

    def _open_decidable(self) -> Iterator[Until]:
        """Goes down the list to an application that nothing speaks against."""
        business = self._business
        self._choose(business.ui.buckets, Bucket.TO_CONFIRM)
        for number, row in enumerate(business.model.shown()):
            if row.item is not None:
                continue
            hands.choose_row(business.table, number)
            yield Until("the rules are checked", lambda: business.panel.examination is not None)
            if business.panel.ui.confirm.isEnabled():
                return
        raise hands.NotThere("an application that can be confirmed")

    def _confirm(self, opinion: str) -> Generator[Until, None, str]:
        panel = self._business.panel
        application_id = panel.application_id
        hands.type_into(hands.find(panel, QLineEdit, "opinion"), opinion)
        hands.click(panel, "confirm")
        yield from self._await_answer(application_id, InstitutionState.CONFIRMED)
        return application_id

    def _return(self, reason: str) -> Generator[Until, None, str]:
        panel = self._business.panel
        application_id = panel.application_id
        hands.click(panel, "return_")
        hands.type_into(hands.find(panel, QPlainTextEdit, "reason"), reason)
        yield from self._picture("return-reason")
        hands.click(panel, "give")
        yield from self._await_answer(application_id, InstitutionState.RETURNED)
        return application_id

    def _await_answer(self, application_id: str, state: InstitutionState) -> Iterator[Until]:
        yield Until(
            f"the registry has taken it as {state}",
            lambda: self._row(application_id).application.institution_state is state and not self._desk.pending_items,
        )

    def _print_forms(self, name: str) -> Iterator[Until]:
        panel = self._business.panel
        hands.click(panel, "print")
        yield from await_preview(lambda window: self._picture(f"{name}-preview", window))
        yield from save_as_pdf(self._report.paper(f"{name}-form"))
        if sys.platform != "win32":  # the print dialog of Windows is no window of this program
            printed = self._report.paper(f"{name}-form-printed")
            yield from print_to_file(printed, lambda window: self._picture(f"{name}-print-dialog", window))
        yield from leave_preview()

    def _work_offline(self) -> Iterator[Until]:
        yield from self._away("the registry is stopped", self._registry.stop)
        self._desk.sync.at_once()
        yield Until("the status line says that the registry is gone", lambda: self._desk.connection.online is False)
        yield from self._picture("offline")
        self._go_to_tab(RosterTab)
        yield Until("the roster is all there", self._roster_is_whole)
        yield from self._picture("offline-roster")
        self._go_to_tab(BusinessTab)
        self._choose(self._business.ui.kinds, Business.RENEWAL)
        yield from self._open_decidable()
        panel = self._business.panel
        application_id = panel.application_id
        hands.type_into(hands.find(panel, QLineEdit, "opinion"), "同意")
        hands.click(panel, "confirm")
        yield Until("it waits to be sent", lambda: bool(self._desk.pending("application", application_id)))
        yield Until("its row says so", lambda: self._row(application_id).item is not None)
        self._facts.queued = application_id
        self._facts.queued_version = self._row(application_id).application.version
        yield from self._picture("queued")
        yield from self._print_forms("offline")
        hands.click(self._window, "outbox")
        yield Until("the outbox shows it", self._outbox_is_read)
        outbox = hands.top_window(OutboxDialog)
        yield from self._picture("outbox", outbox)
        hands.click(outbox or self._window, "close")

    def _outbox_is_read(self) -> bool:
        outbox = hands.top_window(OutboxDialog)
        return outbox is not None and outbox.model.rowCount() == 1

    def _ask_the_registry(self) -> Iterator[Until]:
        """What became of it all is asked of the registry itself, not of the copy at the desk."""
        named = {"confirmed": self._facts.confirmed, "returned": self._facts.returned, "queued": self._facts.queued}
        wanted = {name: self._row(application_id).application for name, application_id in named.items()}

        def ask(_: Job) -> dict[str, Standing]:
            client = self._desk.client
            return {
                name: next(
                    Standing(known.institution_state, known.authority_state, known.version)
                    for known in client.history(application.nurse_id).applications
                    if known.application_id == application.application_id
                )
                for name, application in wanted.items()
            }

        said: list[dict[str, Standing]] = []
        self._desk.background.run(self._window, ask, said.append, lane=Lane.NETWORK)
        yield Until("the registry has said what it knows", lambda: bool(said))
        self._facts.registry_says = said[0]

    def _receipt(self, application_id: str) -> str:
        examination = self._business.panel.examination
        if self._business.panel.application_id != application_id or examination is None or not examination.receipt:
            return ""
        return examination.receipt.receipt_no

    def _away(self, what: str, work: Callable[[], object]) -> Iterator[Until]:
        """Does what happens elsewhere, while the window goes on."""
        over: list[object] = []
        self._desk.background.run(self._window, lambda _: work(), over.append, lane=Lane.NETWORK)
        yield Until(what, lambda: bool(over))

    def _come_back(self) -> Iterator[Until]:
        queued = self._facts.queued
        yield from self._away("the registry runs again", self._registry.start)
        yield Until("the queue is sent by itself", lambda: not self._desk.pending_items, seconds=120)
        yield Until(
            "the application is confirmed",
            lambda: self._row(queued).application.institution_state is InstitutionState.CONFIRMED,
        )
        self._business.open_application(queued)
        yield Until("the receipt is here", lambda: self._receipt(queued) != "")
        self._facts.queued_receipt = self._receipt(queued)
        yield from self._picture("sent-with-receipt")


def _has_rows(table: RecordTable) -> bool:
    return table.model().rowCount() > 0


def settle(window: QWidget) -> Iterator[Until]:
    """Lets the window paint what has changed before a picture is taken."""
    painted: list[bool] = []
    QTimer.singleShot(SETTLED, window, lambda: painted.append(True))
    yield Until("the window has painted", lambda: bool(painted))
