"""The menu below the operator's name: everything about the account, the desk and the program."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from nurse_client.gui.session.idle import LOCK_KEY
from nurse_client.gui.settings import IDLE_MINUTES

_LANGUAGES = {"zh_CN": "简体中文", "zh_TW": "繁體中文", "en": "English"}


class UserMenu(QMenu):
    """Each entry says by a signal that it was chosen."""

    authorities_wanted = Signal()
    papers_wanted = Signal()
    scan_wanted = Signal()
    layouts_wanted = Signal()
    ledger_wanted = Signal()
    password_wanted = Signal()
    back_up_wanted = Signal()
    check_wanted = Signal()
    update_wanted = Signal()
    help_wanted = Signal()
    language_chosen = Signal(str)
    idle_minutes_chosen = Signal(int)
    lock_wanted = Signal()
    sign_out_wanted = Signal()

    def __init__(self, language: str, idle_minutes: int, parent: QWidget) -> None:
        """``language`` is the one of the screens, ``idle_minutes`` after how many the desk is locked."""
        super().__init__(parent)
        entries = [
            (self.tr("Authority settings…"), self.authorities_wanted),
            (self.tr("Where the papers are…"), self.papers_wanted),
            (self.tr("Scan papers"), self.scan_wanted),
            (self.tr("Form layouts…"), self.layouts_wanted),
            (self.tr("Ledger…"), self.ledger_wanted),
            (self.tr("Change the password…"), self.password_wanted),
            (self.tr("Back up to a file…"), self.back_up_wanted),
            (self.tr("Check this computer…"), self.check_wanted),
            (self.tr("Check for updates…"), self.update_wanted),
            (self.tr("Help (F1)"), self.help_wanted),
        ]
        for text, wanted in entries:
            self.addAction(text).triggered.connect(wanted)
        *_, self.updates, _ = self.actions()
        self._add_choice("languages", self.tr("Language"), _LANGUAGES, language, self.language_chosen)
        minutes = {number: self.tr("After {minutes} min").format(minutes=number) for number in IDLE_MINUTES}
        name = self.tr("Lock when nobody is here")
        self._add_choice("idle", name, minutes, idle_minutes, self.idle_minutes_chosen)
        self.addSeparator()
        lock = self.addAction(self.tr("Lock now"))
        lock.setShortcut(QKeySequence(LOCK_KEY))
        lock.triggered.connect(self.lock_wanted)
        self.addAction(self.tr("Sign out")).triggered.connect(self.sign_out_wanted)

    def _add_choice(
        self, name: str, title: str, choices: Mapping[Any, str], present: object, chosen: SignalInstance
    ) -> None:
        menu = self.addMenu(title)
        menu.setObjectName(name)
        group = QActionGroup(menu)
        for choice, text in choices.items():
            action = QAction(text, group, checkable=True, checked=choice == present)
            action.triggered.connect(lambda _, chosen_one=choice: chosen.emit(chosen_one))
            menu.addAction(action)
