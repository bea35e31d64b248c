"""From the start to an open desk and back: asks, opens, asks again. What it shows is in the window, what it waits for
is done by the Entrance on a lane."""

from collections.abc import Callable
from contextlib import closing, nullcontext
from datetime import datetime
from functools import cached_property, partial
from threading import Event
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from nurse_client.gui.background import Background, Job, Lane
from nurse_client.gui.clipboard import take_back
from nurse_client.gui.desk import Desk
from nurse_client.gui.main_window import MainWindow
from nurse_client.gui.session.entrance import Account, Admission, Closed, Entrance, EntranceError, Entry
from nurse_client.gui.session.key_watch import KeyWatch
from nurse_client.gui.session.keyring_question import KeyringQuestion
from nurse_client.gui.session.lock import Lock
from nurse_client.gui.session.opening import DamagedCopy, placed
from nurse_client.gui.session.tools import Tools
from nurse_client.gui.settings import Settings
from nurse_client.gui.window.status_line import registry_name
from nurse_client.gui.words.sentences import sentence
from nurse_client.registry.errors import ClientTooOld
from nurse_client.site_settings import NOTHING_SET, Site
from nurse_client.store.errors import KeyringState, KeyringUnusable

if TYPE_CHECKING:
    from nurse_client.gui.dialogs.update import Way
    from nurse_client.gui.session.login import LoginPage
    from nurse_client.gui.session.new_password import NewPassword
    from nurse_client.gui.session.repairing import Repairing

T = TypeVar("T")


class SessionFlow(QObject):
    """Opens and closes the one desk of the window."""

    def __init__(
        self,
        window: MainWindow,
        background: Background,
        entrance: Entrance,
        settings: Settings,
        *,
        language: str,
        clock: Callable[[], datetime],
        site: Site = NOTHING_SET,
    ) -> None:
        super().__init__(window)
        self._window, self._background, self._entrance, self._settings = window, background, entrance, settings
        self._language, self._clock, self._site = language, clock, site
        self.desk: Desk | None = None
        self._entry: Entry | None = None
        self._admission: Admission | None = None
        self.lock = Lock(window, background, settings)
        self._tools = Tools(window, background, settings, clock)
        self._keyring = KeyringQuestion(background, self)
        self._keyring.slow.connect(self._ask_meanwhile)
        window.check_wanted.connect(self._check_computer)
        window.update_wanted.connect(self._look_for_update)
        window.sign_in_wanted.connect(self._ask_again)
        window.password_wanted.connect(self._ask_new_password)
        window.sign_out_wanted.connect(self._sign_out)
        window.back_up_wanted.connect(self._back_up)
        if not site.updates:
            window.offer_no_updates()

    @cached_property
    def login(self) -> "LoginPage":
        """The page that asks for the password, made when it is needed first."""
        from nurse_client.gui.session.login import LoginPage  # noqa: PLC0415 - a remembered desk never needs it

        page = LoginPage(self._window, fixed="registry_url" in self._site.locked)
        page.submitted.connect(self._submit)
        page.help_wanted.connect(self._window.open_help)
        page.left.connect(self._window.show_desk)
        page.restore_wanted.connect(self._restore)
        page.check_wanted.connect(self._check_computer)
        page.update_wanted.connect(self._look_for_update)
        page.touched.connect(self._keyring.drop)
        page.keyring_wanted.connect(self._ask_keyring_again)
        return page

    @cached_property
    def repairing(self) -> "Repairing":
        """The way on from a damaged copy."""
        from nurse_client.gui.session.repairing import Repairing  # noqa: PLC0415 - most desks never need it

        return Repairing(self._window, self._background, self._clock)

    @cached_property
    def new_password(self) -> "NewPassword":
        """The way to a new password."""
        from nurse_client.gui.session.new_password import NewPassword  # noqa: PLC0415 - as above

        return NewPassword(self._window, self._background)

    def begin(self, registry_url: str = "") -> None:
        """Opens what the keyring remembers, else asks. ``registry_url`` wins over the address used last."""
        url = self._site.address(registry_url, self._settings.registry_url)
        if self._settings.remembered and url == self._settings.registry_url:
            self._window.show_opening(self.tr("Opening the records…"))
            self._open_remembered()
        else:
            self._ask(None, url)

    def sign_in(self, account: Account) -> None:
        """Signs in without asking (practice mode)."""
        self._window.show_opening(self.tr("Opening the records…"))
        self._submit(account)

    def end(self) -> None:
        """Closes the desk: what was decided is on the disk."""
        desk, self.desk = self.desk, None
        if desk is not None:
            desk.note("program_ended", {})
            desk.close()

    def _ask(self, error: Exception | None, registry_url: str = "") -> None:
        if isinstance(error, DamagedCopy):
            self.repairing.begin(error.repair, self.begin, lambda: self._ask(None))
            return
        settings, login = self._settings, self.login
        url = self._site.address(registry_url, settings.registry_url)
        login.ask(url, settings.username, remember=settings.remembered)
        login.say(sentence(error) if error else "")
        self._window.show_page(self.login)
        if isinstance(error, KeyringUnusable):
            login.show_keyring(error.state)
        else:
            self._ask_keyring()

    def _open_remembered(self) -> None:
        """Waits for the keyring as long as it takes. Meanwhile the person may sign in with the password instead."""
        url, username = self._settings.registry_url, self._settings.username

        def entered(dropped: Event, entry: Entry) -> None:
            if dropped.is_set():
                self._background.run(self, lambda _: entry.opened.database.close(), lambda _: None)
                self.login.show_keyring(KeyringState.READY)
            else:
                self._enter(entry)

        def failed(dropped: Event, error: Exception) -> None:
            if dropped.is_set():
                self.login.show_keyring(error.state if isinstance(error, KeyringUnusable) else KeyringState.READY)
            else:
                self._ask(error)

        self._keyring.ask(lambda dropped: self._entrance.enter_remembered(url, username, dropped), entered, failed)

    def _ask_keyring(self) -> None:
        if self._keyring.waiting:
            self.login.show_keyring(KeyringState.SILENT)
        self._keyring.ask(
            lambda _: self._entrance.keyring_state(),
            lambda _, state: self.login.show_keyring(state),
            lambda _, error: self._refuse(error),
        )

    def _ask_keyring_again(self) -> None:
        """The person has unlocked it, or started it."""
        if self._settings.remembered and self.login.asks_only_for(self._settings.registry_url, self._settings.username):
            self._open_remembered()
        else:
            self._ask_keyring()

    def _ask_meanwhile(self) -> None:
        if self._window.ui.pages.currentWidget() is self._window.ui.opening:
            self._ask(None)
        elif self.desk is None:
            self.login.show_keyring(KeyringState.SILENT)

    def _ask_again(self) -> None:
        if self.desk is not None and self._entry is not None:
            login = self.login
            login.ask(self._entry.registry_url, self.desk.operator, remember=False, again=True)
            self._window.show_page(self.login)

    def _submit(self, account: Account) -> None:
        self.login.set_busy(True)
        self._background.run(self, _learn_readings, lambda _: None)
        if self.desk is None:
            self._do(lambda _: self._entrance.admit(account), self._admit, self._refuse)
        else:
            self._do(lambda _: self._renew(account), self._go_on, self._refuse)

    def _admit(self, admission: Admission) -> None:
        self._admission = admission
        if admission.must_change_password:
            self.new_password.before_entry(self._entrance, admission, self._admit, self._leave_admission)
        else:
            self._do(lambda _: self._entrance.enter(admission), self._enter, self._refuse)

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, DamagedCopy) and (admission := self._admission) is not None:
            self.repairing.begin(error.repair, lambda: self._admit(admission), lambda: self._ask(None))
            return
        login = self.login
        login.set_busy(False)
        login.say(sentence(error))
        login.offer_update(self._site.updates and isinstance(error, ClientTooOld))
        if isinstance(error, EntranceError) and error.reason is Closed.FORMER_PASSWORD_NEEDED:
            login.ask_former_password()
        self._window.show_page(self.login)

    def _enter(self, entry: Entry) -> None:
        admission, self._entry, self._admission = self._admission, entry, None
        self._settings.keep_account(entry.registry_url, entry.operator, remembered=entry.keeping.remembered)
        self.desk = Desk(
            placed(entry.opened, self._site.province),
            background=self._background,
            open_client=entry.open_client,
            reconnect=entry.reconnect,
            operator=entry.operator,
            language=self._language,
            settings=self._settings,
            clock=self._clock,
            parent=self,
        )
        self.desk.damaged.connect(self._leave_damaged)
        with self._background.held():
            remembered = entry.keeping.remembered
            self._window.open_desk(self.desk, registry_name(entry.registry_url), remembered=remembered)
            watch = KeyWatch(
                entry, self.desk, status=self._window.status, settings=self._settings, keyring=self._keyring
            )
            self.desk.sync.at_once()
            self.desk.note("signed_in", {"way": _way(admission)})
            self.lock.watch(self.desk, entry.prove, proven=admission is not None)
        if not entry.keeping.wanted:
            self._do(lambda _: entry.keeping.forget(), lambda _: None, lambda _: None)
        elif entry.keeping.trouble is not None:
            self._window.notice.say(sentence(entry.keeping.trouble))
            watch.show()

    def _renew(self, account: Account) -> str:
        """On a lane: signs in again for the open desk; gives the password if it has to be changed first."""
        if self.desk is None or self._entry is None:
            return ""
        if self.desk.client.sign_in(account.username, account.password).must_change_password:
            return account.password
        self._entry.rewrap(account.password)
        return ""

    def _go_on(self, one_time_password: str) -> None:
        if one_time_password:
            self._ask_new_password(one_time_password)
            return
        self._window.show_desk()
        if self.desk is not None:
            self.desk.sync.at_once()

    def _ask_new_password(self, one_time_password: str = "") -> None:
        if self.desk is not None and self._entry is not None:
            self.new_password.at_desk(self.desk, self._entry, one_time_password)

    def _leave_admission(self) -> None:
        self._admission = None
        self._ask(None)

    def _sign_out(self) -> None:
        desk, entry = self.desk, self._entry
        if desk is None or entry is None:
            return
        self.desk = self._entry = None
        desk.note("signed_out", {})
        self.lock.leave()
        self._window.close_desk()
        take_back()
        self._settings.keep_account(entry.registry_url, entry.operator, remembered=False)
        self._do(lambda _: entry.keeping.forget(), lambda _: None, self._tell_not_forgotten)
        if desk.connection.online:
            self._do(lambda _: desk.client.sign_out(), lambda _: None, lambda _: None)
        desk.close()
        desk.deleteLater()
        self._ask(None)

    def _leave_damaged(self) -> None:
        """A page of the open copy turned out to be broken: nothing more is read or written until it is whole again."""
        desk, entry = self.desk, self._entry
        if desk is None or entry is None:
            return  # it was told before
        self.desk = self._entry = None
        self.lock.leave()
        self._window.close_desk()
        desk.close()
        desk.deleteLater()
        begin = partial(self.begin, entry.registry_url)
        self.repairing.begin(entry.repair(), begin, lambda: self._ask(None))

    def _back_up(self) -> None:
        from nurse_client.gui.dialogs.back_up import BackUpDialog  # noqa: PLC0415 - most days need none

        if self.desk is not None and self._entry is not None:
            dialog = BackUpDialog(self.desk, self._entry.back_up, self._window)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _restore(self) -> None:
        from nurse_client.gui.dialogs.restore import RestoreDialog  # noqa: PLC0415 - as above

        dialog = RestoreDialog(self._background, self._entrance.arrivals, self._clock, self._window)
        dialog.restored.connect(self._welcome)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _welcome(self, registry_url: str, username: str) -> None:
        """A backup has been put in place: whose it is signs in as usual."""
        self._settings.keep_account(registry_url, username, remembered=False)
        self._ask(None)
        if self._site.address("", registry_url) == registry_url:
            self.login.say(self.tr("The backup is restored. Sign in with the password of the account."))
        else:
            self.login.say(
                self.tr(
                    "The backup is restored, but it is of another registry ({name}) than the one that the hospital has "
                    "set for this desk. Ask your IT department."
                ).format(name=registry_name(registry_url))
            )

    def _check_computer(self) -> None:
        self._tools.check_computer(with_question=self.desk is not None)

    def _look_for_update(self) -> None:
        self._tools.look_for_update(self._way_to_registry())

    def _way_to_registry(self) -> "Way | None":
        """The way to the open desk's registry, or to the one that is to be signed in to."""
        desk, url = self.desk, self.login.address() if self.desk is None else None
        if desk is not None:
            return lambda: nullcontext(desk.client)
        return (lambda: closing(self._entrance.visit(url))) if url else None

    def _tell_not_forgotten(self, _: Exception) -> None:
        self.login.say(
            self.tr(
                "You are signed out, but the system keyring did not let go of the key of the records. Once it answers, "
                "sign in and out again."
            )
        )

    def _do(
        self,
        work: Callable[[Job], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        self._background.run(self, work, done, failed, lane=Lane.NETWORK)


def _way(admission: Admission | None) -> str:
    """How the desk was opened, for the ledger."""
    if admission is None:
        return "keyring"
    return "password" if admission.client is not None else "password_offline"


def _learn_readings(_: Job) -> None:
    """While the registry is asked: the first records are made searchable soon after."""
    from nurse_client.domain.search import learn_readings  # noqa: PLC0415 - the first paint does not search

    learn_readings()
