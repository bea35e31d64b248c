"""What the desk has to say between times, in the window's line for notices."""

from PySide6.QtCore import QObject, Signal

from nurse_client.gui.desk import Connection, Desk
from nurse_client.gui.window.notice import Notice
from nurse_client.gui.words.sentences import reason, sentence


class DeskNews(QObject):
    """Hears the desk and says it; what a notice offers is wanted of the tabs or of the window."""

    tab_wanted = Signal(str)
    nurse_opened = Signal(str)
    sign_in_wanted = Signal()
    """The person is ready to type the password again."""
    update_wanted = Signal()
    """The person wants to see what is new."""

    def __init__(self, desk: Desk, notice: Notice, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._notice = desk, notice
        desk.connection_changed.connect(self._on_connection)
        desk.receiving.connect(self._show_receiving)
        desk.made_again.connect(self._tell_of_made_again)
        desk.trouble.connect(lambda error: notice.say(sentence(error)))
        desk.not_backed_up.connect(self._tell_of_backup)

    def tell_of_codes(self, told: str) -> None:
        """Activation codes have been issued."""
        self._notice.say(told, self.tr("Show the codes"), lambda: self.tab_wanted.emit("ActivationTab"))

    def tell_of_password(self, nurse_id: str, name: str) -> None:
        """A nurse's one-time password has come."""
        self._notice.say(
            self.tr("● A one-time password has come for {name}. It is in the file, to be handed over.").format(
                name=name
            ),
            self.tr("Show the file"),
            lambda: self.nurse_opened.emit(nurse_id),
        )

    def tell_of_version(self, version: str, mandatory: bool) -> None:
        """There is a newer version of the program."""
        told = self.tr("● Version {version} of the program is there. You can install it whenever it suits you.")
        if mandatory:
            told = self.tr("▲ Version {version} of the program is there, and every hospital is asked to install it.")
        self._notice.say(told.format(version=version), self.tr("See what is new…"), self.update_wanted.emit)

    def ask_to_sign_in(self) -> None:
        """The registry wants the password again."""
        self._notice.say(self._password_words(), self.tr("Sign in…"), self.sign_in_wanted.emit)

    def _password_words(self) -> str:
        return self.tr("The registry wants the password again. The records can be used; what you do is queued.")

    def _show_receiving(self, received: int) -> None:
        if self._desk.synchronised_at is None:
            text = self.tr("Receiving the records for the first time: {count} so far.").format(count=received)
            self._notice.say(text, self.tr("Pause"), self._pause, progress=True)

    def _pause(self) -> None:
        self._desk.sync.pause()
        self._notice.say(
            self.tr("Paused. What has arrived can be used; the rest is still missing."),
            self.tr("Go on"),
            self._desk.sync.at_once,
        )

    def _on_connection(self, connection: Connection) -> None:
        is_over = self._notice.progress.isVisible() or self._notice.text.text() == self._password_words()
        if connection.online and connection.error is None and is_over:
            self._notice.hide()

    def _tell_of_made_again(self, count: int) -> None:
        told = self.tr(
            "Decisions made again by themselves: {count}. Their requests have a newer version, in which nothing that "
            "you decided on has changed."
        )
        self._notice.say(told.format(count=count))

    def _tell_of_backup(self, error: Exception) -> None:
        text = self.tr(
            "The backup of the day could not be made: {reason}. You can go on; it is tried again when the "
            "program is closed."
        )
        self._notice.say(text.format(reason=reason(error)))
