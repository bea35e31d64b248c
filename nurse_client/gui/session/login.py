"""The page of the window before a desk is open: signing in."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from nurse_client.gui.forms.ui_login import Ui_Login
from nurse_client.gui.manual.topic import set_topic
from nurse_client.gui.session.card import set_up_card
from nurse_client.gui.session.entrance import Account
from nurse_client.gui.words.sentences import keyring_words
from nurse_client.registry.address import full_address
from nurse_client.store.errors import KeyringState

_PROGRESS_AFTER = 600  # milliseconds


class LoginPage(QWidget):
    """User name, password and address; what went wrong stands in the page."""

    submitted = Signal(object)
    """The Account to sign in with."""
    left = Signal()
    """The person goes back to the records without signing in."""
    touched = Signal()
    """The person has begun to enter something."""
    check_wanted = Signal()
    """This computer is to be checked."""
    update_wanted = Signal()
    """The registry no longer speaks with this version: a newer one is wanted."""
    keyring_wanted = Signal()
    """The keyring is to be asked again."""
    help_wanted = Signal(str)
    """The person wants to read a topic of the manual."""
    restore_wanted = Signal()
    """The person has a backup file and wants it back."""

    def __init__(self, parent: QWidget | None = None, *, fixed: bool = False) -> None:
        """``fixed``: the address is the hospital's to say."""
        super().__init__(parent)
        self._fixed = fixed
        self.ui = Ui_Login()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]  # written by pyside6-uic
        set_up_card(self.ui.card, self.ui.heading)
        self.ui.sign_in.clicked.connect(self._submit)
        self.ui.back.clicked.connect(self.left)
        self.ui.check.clicked.connect(self.check_wanted)
        self.ui.update.clicked.connect(self.update_wanted)
        self.ui.no_account.clicked.connect(lambda: self.help_wanted.emit("credentials"))
        self.ui.restore.clicked.connect(self.restore_wanted)
        set_topic(self, "sign-in")
        for field in (self.ui.server, self.ui.username, self.ui.password, self.ui.former_password):
            field.returnPressed.connect(self._submit)
            field.textEdited.connect(self.touched)
        self.submitted.connect(self.touched)
        self.ui.ask_keyring.clicked.connect(self.keyring_wanted)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_PROGRESS_AFTER)
        self._slow.timeout.connect(self.ui.waiting.show)
        self.ask("", "", remember=False)

    def ask(self, server: str, username: str, *, remember: bool, again: bool = False) -> None:
        """Asks for the password; ``again`` for the account whose records are open behind the page."""
        self.ui.server.setText(server)
        self.ui.username.setText(username)
        self.ui.remember.setChecked(remember)
        self._remember = remember
        self.show_keyring(KeyringState.READY)
        self.ui.server.setReadOnly(again or self._fixed)
        self.ui.server_fixed.setVisible(self._fixed)
        self.ui.username.setReadOnly(again)
        self.ui.back.setVisible(again)
        self.ui.restore.setVisible(not again)
        self.ui.remember.setVisible(not again)
        self.ui.keyring.setVisible(not again)
        self.ui.update.hide()
        self._forget()
        self.say("")
        self.set_busy(False)
        first = next((field for field in (self.ui.server, self.ui.username) if not field.text()), self.ui.password)
        first.setFocus()

    def ask_former_password(self) -> None:
        """Shows the field for the password that the records at this desk still open with."""
        self.ui.former_label.show()
        self.ui.former_password.show()
        self.ui.former_password.setFocus()

    def say(self, text: str) -> None:
        """What the person must know, in the page itself."""
        self.ui.message.setText(text)
        self.ui.message.setVisible(bool(text))

    def offer_update(self, too_old: bool) -> None:
        """Shows the way to a newer version, where the registry no longer speaks with this one."""
        self.ui.update.setVisible(too_old)

    def address(self) -> str | None:
        """The registry's address as it stands in the field; None where it is none."""
        return full_address(self.ui.server.text())

    def set_busy(self, busy: bool) -> None:
        """Signing in takes its time: nothing can be entered meanwhile."""
        for index in range(self.ui.form.count()):
            if widget := self.ui.form.itemAt(index).widget():
                widget.setEnabled(not busy)
        self.ui.sign_in.setEnabled(not busy)
        self.ui.waiting.hide()
        if busy:
            self._slow.start()
        else:
            self._slow.stop()

    def show_keyring(self, state: KeyringState) -> None:
        """How the keyring stands; without one nothing can be remembered."""
        ready = state is KeyringState.READY
        self.ui.keyring.setText("" if ready else keyring_words(state))
        self.ui.ask_keyring.setVisible(not ready and state is not KeyringState.SILENT)  # that one will still answer
        if ready is not self.ui.remember.isEnabled():
            self.ui.remember.setChecked(ready and self._remember)
        self.ui.remember.setEnabled(ready)

    def asks_only_for(self, server: str, username: str) -> bool:
        """Whether the page is as it was shown for this account: nothing has been entered."""
        entered = self.ui.password.text() or self.ui.former_password.text()
        return not entered and (self.ui.server.text(), self.ui.username.text()) == (server, username)

    def hideEvent(self, event: QHideEvent) -> None:
        """No password stays in its field behind the records."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._forget()

    def _forget(self) -> None:
        for field in (self.ui.password, self.ui.former_password):
            field.clear()
        self.ui.former_label.hide()
        self.ui.former_password.hide()

    def _submit(self) -> None:
        address = self.address()
        username, password = self.ui.username.text().strip(), self.ui.password.text()
        if address is None:
            self.say(self.tr("Enter the registry's address as the authority gave it. It begins with https://"))
            self.ui.server.setFocus()
        elif not username or not password:
            self.say(self.tr("Enter user name and password."))
            (self.ui.password if username else self.ui.username).setFocus()
        else:
            remember = self.ui.remember.isChecked()
            former = self.ui.former_password.text()
            self.submitted.emit(Account(address, username, password, remember, former))
