"""The composition root: every object of the program is built once, here, in order."""

import logging
import sys
from collections.abc import Callable
from contextlib import ExitStack
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from nurse_client import log, resources
from nurse_client.gui import i18n
from nurse_client.gui.background import Background, Lane
from nurse_client.gui.main_window import MainWindow
from nurse_client.gui.session.entrance import Account, Entrance
from nurse_client.gui.session.flow import SessionFlow
from nurse_client.gui.settings import Settings
from nurse_client.gui.single_instance import Claim, SingleInstance
from nurse_client.gui.theme import Theme, new_application
from nurse_client.gui.unexpected import Unexpected
from nurse_client.profile import NAME, Profile
from nurse_client.site_settings import NOTHING_SET, Site, SiteError, in_force
from nurse_client.store.secrets import Secrets

if TYPE_CHECKING:
    from nurse_client.registry.client import RegistryClient


class Program:
    """One running program on a profile that it has claimed. ``close`` leaves nothing running."""

    def __init__(self, application: QApplication, profile: Profile, secrets: Secrets, site: Site = NOTHING_SET) -> None:
        self._profile = profile
        self._log = log.write_to(profile.log)
        self.settings = Settings(profile.settings)
        language = i18n.language(self.settings.language)
        i18n.install(application, language)
        self.theme = Theme(application, language)
        self.background = Background()
        self._practice = ExitStack()
        self.window = MainWindow(self.settings, language)
        self.unexpected = Unexpected(self.window)
        entrance = Entrance(profile, secrets, partial(_open_client, site))
        self.flow = SessionFlow(
            self.window,
            self.background,
            entrance,
            self.settings,
            language=language,
            clock=lambda: datetime.now(UTC),
            site=site,
        )

    def start(self, registry_url: str = "", *, practice: bool = False) -> None:
        """Shows the window; the keyring, the copy and the registry answer meanwhile, each on a lane."""
        if practice:
            self._start_practice()
        else:
            self.flow.begin(registry_url)
        self.window.show()

    def refuse(self, error: SiteError) -> None:
        """Shows the window with why nothing is opened: a guess at what the hospital wanted could be wrong."""
        from nurse_client.gui.words.site import trouble  # noqa: PLC0415 - most days there is none

        self.window.show_opening(trouble(error))
        self.window.show()

    def close(self) -> None:
        """Ends in the order opposite to the beginning; what was decided is on the disk afterwards."""
        self.flow.end()
        self.background.close()
        self._practice.close()
        self.unexpected.release()
        self.settings.sync()
        logging.getLogger().removeHandler(self._log)
        self._log.close()

    def _start_practice(self) -> None:
        from nurse_client import practice  # noqa: PLC0415 - a desk with a real registry does not need it

        starting = QCoreApplication.translate(
            "app", "Starting a registry to practise with, on this computer. The first time it takes a while…"
        )
        failed = QCoreApplication.translate(
            "app",
            "The practice registry did not start. Its log is in the program's data folder, under “practice-registry”.",
        )
        registry = practice.PracticeRegistry(self._profile.practice)
        self._practice.callback(registry.stop)
        self.window.show_opening(starting)
        self.background.run(
            self.window,
            lambda job: registry.start(job.token),
            lambda url: self.flow.sign_in(Account(url, practice.USERNAME, practice.PASSWORD)),
            lambda _: self.window.show_opening(failed),
            lane=Lane.NETWORK,
        )


def run(profile: Profile, registry_url: str = "", *, practice: bool = False) -> int:
    """The program from its start to the exit code."""
    application = new_application()
    application.setApplicationName(NAME)
    application.setDesktopFileName(NAME)  # by which a Linux desktop finds the icon of the window
    profile.prepare()
    instance = SingleInstance(profile)
    claim = instance.claim()
    if claim is not Claim.FIRST:
        return _started_again(claim, profile, application)
    try:
        site, broken = NOTHING_SET if practice else in_force().site, None  # to practise needs no hospital
    except SiteError as error:
        site, broken = NOTHING_SET, error
    program = Program(application, profile, Secrets(NAME), site)
    instance.started_again.connect(program.window.come_to_front)
    try:
        if broken is None:
            program.start(registry_url, practice=practice)
        else:
            program.refuse(broken)
        from PySide6.QtGui import QIcon  # noqa: PLC0415 - as below

        application.setWindowIcon(QIcon(str(resources.path("icons/nurse-client.svg"))))
        QTimer.singleShot(0, instance.listen)
        from nurse_client.gui.signals import quitting_on_signals  # noqa: PLC0415 - after the window shows

        with quitting_on_signals(application):
            return application.exec()
    finally:
        program.close()
        instance.release()


def _started_again(claim: Claim, profile: Profile, application: QApplication) -> int:
    """A second start: the first comes to the front and says so; if it is silent, that is said here."""
    heard = claim is Claim.HANDED_OVER
    said = "is already open and comes to the front" if heard else "is already open, but does not answer"
    if sys.stderr:  # on Windows a program with a window has none
        sys.stderr.write(f"{NAME} {said}\n")
    if not heard:
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - most starts are first ones

        i18n.install(application, i18n.language(Settings(profile.settings).language))
        QMessageBox(
            QMessageBox.Icon.Warning,
            QCoreApplication.translate("MainWindow", "Nurse Registration · Institution"),
            QCoreApplication.translate(
                "app",
                "The program is already open on this computer, but it does not answer. Wait a minute and start it "
                "again. If it still does not answer, end it in the task manager: what was decided is on the disk.",
            ),
        ).exec()
    return 0 if heard else 1


def _open_client(site: Site, registry_url: str, keep_token: Callable[[str], None]) -> "RegistryClient":
    from nurse_client.registry.client import RegistryClient  # noqa: PLC0415 - brings in HTTP, after the first paint

    return RegistryClient(registry_url, proxy=site.proxy or None, ca_file=site.ca_file or None, on_refresh=keep_token)
