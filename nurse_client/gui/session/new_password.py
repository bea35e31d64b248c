"""Choosing a new password: before a desk opens, because the registry wants one, or at an open desk."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from nurse_client.gui.background import Background, Lane
from nurse_client.gui.desk import Desk
from nurse_client.gui.forms.ui_new_password import Ui_NewPassword
from nurse_client.gui.main_window import MainWindow
from nurse_client.gui.manual.topic import set_topic
from nurse_client.gui.session.card import set_up_card
from nurse_client.gui.session.entrance import Admission, Entrance, Entry
from nurse_client.gui.words.sentences import sentence
from nurse_client.registry.errors import Rejected

SHORTEST_PASSWORD = 10


@dataclass(frozen=True)
class _Asked:
    """For whom a new password is asked, and what comes of it."""

    owner: QObject
    change: Callable[[str, str], Any]
    """On a lane: sets the new password, the second, where the present one, the first, holds."""
    done: Callable[[Any], None]
    leave: Callable[[], None]


class NewPassword(QObject):
    """Asks for a new password in the page, and has it set at the registry."""

    def __init__(self, window: MainWindow, background: Background) -> None:
        super().__init__(window)
        self._window, self._background = window, background
        self.page = NewPasswordPage(window)
        self.page.submitted.connect(self._submit)
        self.page.left.connect(self._leave)
        self._asked: _Asked | None = None

    def before_entry(
        self, entrance: Entrance, admission: Admission, done: Callable[[Admission], None], leave: Callable[[], None]
    ) -> None:
        """The registry lets nobody in before; ``done`` gets the admission with the new password."""

        def change(_: str, new: str) -> Admission:
            return entrance.change_password(admission, new)

        self._ask(_Asked(self, change, done, leave), admission.account.username, must=True)

    def at_desk(self, desk: Desk, entry: Entry, one_time_password: str = "") -> None:
        """The copy opens with it from then on. ``one_time_password`` has just been typed and must be changed."""

        def change(old: str, new: str) -> None:
            desk.client.change_password(old or one_time_password, new)
            entry.rewrap(new)

        def done(_: None) -> None:
            self._window.show_desk()
            self._window.notice.say(self.tr("The password was changed. It counts everywhere from now on."))
            desk.note("password_changed", {})
            desk.sync.at_once()

        self._ask(_Asked(desk, change, done, self._window.show_desk), desk.operator, must=bool(one_time_password))

    def _ask(self, asked: _Asked, username: str, *, must: bool) -> None:
        self._asked = asked
        self.page.ask(username, must=must)
        self._window.show_page(self.page)

    def _submit(self, old: str, new: str) -> None:
        if (asked := self._asked) is None:
            return
        self.page.set_busy(True)

        def done(result: Any) -> None:
            self._asked = None  # it knows passwords
            asked.done(result)

        self._background.run(asked.owner, lambda _: asked.change(old, new), done, self._refuse, lane=Lane.NETWORK)

    def _leave(self) -> None:
        asked, self._asked = self._asked, None
        if asked is not None:
            asked.leave()

    def _refuse(self, error: Exception) -> None:
        self.page.set_busy(False)
        common = self.tr("The registry does not accept this password: it is too common or too easy to guess.")
        self.page.say(common if isinstance(error, Rejected) else sentence(error))


class NewPasswordPage(QWidget):
    """A new password, typed twice. The registry has the last word on whether it is good enough."""

    submitted = Signal(str, str)
    """The present and the new password; the present one is empty where it was not asked for."""
    left = Signal()
    """The person keeps the present password."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_NewPassword()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]  # written by pyside6-uic
        set_up_card(self.ui.card, self.ui.heading)
        self._username = ""
        set_topic(self, "sign-in")
        self.ui.change.clicked.connect(self._submit)
        self.ui.cancel.clicked.connect(self.left)
        for field in self._fields():
            field.returnPressed.connect(self._submit)

    def ask(self, username: str, *, must: bool) -> None:
        """Asks for a new password: because the registry wants one (``must``), or because the person does."""
        self._username = username
        self.ui.old_label.setVisible(not must)
        self.ui.old_password.setVisible(not must)
        self._forget()
        wanted = self.tr("The registry wants a password of your own before you begin. At least ten characters.")
        self.say(wanted if must else self.tr("At least ten characters, and not the user name."))
        self.set_busy(False)
        (self.ui.new_password if must else self.ui.old_password).setFocus()

    def say(self, text: str) -> None:
        """What the person must know, in the page itself."""
        self.ui.message.setText(text)

    def set_busy(self, busy: bool) -> None:
        """While the registry is asked."""
        for widget in (*self._fields(), self.ui.change):
            widget.setEnabled(not busy)

    def hideEvent(self, event: QHideEvent) -> None:
        """No password stays in its field behind the records."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._forget()

    def _forget(self) -> None:
        for field in self._fields():
            field.clear()

    def _fields(self) -> tuple[QLineEdit, ...]:
        return self.ui.old_password, self.ui.new_password, self.ui.again

    def _submit(self) -> None:
        new = self.ui.new_password.text()
        if len(new) < SHORTEST_PASSWORD or new.lower() == self._username.lower():
            self.say(self.tr("The new password needs at least ten characters and must not be the user name."))
        elif new != self.ui.again.text():
            self.say(self.tr("The two new passwords differ. Type the new one twice."))
        else:
            self.submitted.emit(self.ui.old_password.text(), new)
