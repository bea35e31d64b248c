"""What the window asked of a real registry when its session had ended goes on after one password prompt."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import insert

from nurse_client.domain.actions import ChangeNursePhone
from nurse_client.domain.records import Nurse
from nurse_client.gui.background import Background
from nurse_client.gui.dialogs.print_preview import PrintPreview
from nurse_client.gui.main_window import MainWindow
from nurse_client.gui.session.entrance import Account, Entrance
from nurse_client.gui.session.flow import SessionFlow
from nurse_client.gui.settings import Settings
from nurse_client.gui.tabs.business import BusinessTab
from nurse_client.gui.tabs.verification import VerificationTab
from nurse_client.profile import Profile
from nurse_client.registry.client import RegistryClient
from nurse_registry import clock
from nurse_registry.accounts import Role
from nurse_registry.database import transaction
from nurse_registry.schema import photos
from tests.support.desk import NOW
from tests.support.desktop import Ring
from tests.support.filled import all_tabs_are_there
from tests.support.live import registry  # noqa: F401 - a fixture
from tests.support.records import application
from tests.support.registry import PASSWORD, RunningRegistry

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # what the offscreen platform says of any window

NEW_PASSWORD = "Another-Horse-48"
JPEG = (Path(__file__).parents[2] / "nurse_registry/data/portraits").glob("*.jpg")


class Place:
    """The window of a clerk who is signed in, and a nurse with a photo and an application."""

    def __init__(self, registry: RunningRegistry, folder: Path) -> None:  # noqa: F811 - the fixture
        self.registry = registry
        self.hospital = registry.hospital()
        photo_id, application_id = (clock.new_id(clock.now()) for _ in range(2))
        self.who: Nurse = self.hospital.employ(photo_id=photo_id)
        paper = application(application_id=application_id, nurse_id=self.who.nurse_id, nurse=self.who)
        self.hospital.publish(paper)
        self.paper, self.photo_id = paper, photo_id
        row = {"photo_id": photo_id, "nurse_id": self.who.nurse_id, "etag": "e", "jpeg": next(iter(JPEG)).read_bytes()}
        with transaction(registry.engine) as connection:
            connection.execute(insert(photos), [row])
        self.username = registry.account(Role.INSTITUTION, self.hospital.institution_id)
        profile = Profile(folder)
        profile.prepare()
        settings = Settings(profile.settings)
        self.background = Background()
        self.window = MainWindow(settings, "en")
        self.window.resize(1366, 768)
        entrance = Entrance(profile, Ring(), lambda url, keep: RegistryClient(url, on_refresh=keep))  # type: ignore[arg-type]  # the keyring next door
        self.flow = SessionFlow(self.window, self.background, entrance, settings, language="en", clock=lambda: NOW)
        self.window.show()
        self.flow.sign_in(Account(registry.address, self.username, PASSWORD))

    def end_session(self) -> None:
        """Somebody changes the password at another desk."""
        with self.registry.anybody() as elsewhere:
            elsewhere.sign_in(self.username)
            words = {"old_password": PASSWORD, "new_password": NEW_PASSWORD}
            assert elsewhere.put("/session/password", json=words).status_code == 204

    def tab(self, kind: type) -> Any:
        bar = self.window.ui.tabs
        return next(tab for tab in map(bar.widget, range(bar.count())) if isinstance(tab, kind))

    def close(self) -> None:
        self.flow.end()
        self.background.close()
        self.window.close()
        self.window.deleteLater()
        self.hospital.close()


@pytest.fixture
def place(
    qapp: QApplication,
    registry: RunningRegistry,  # noqa: F811 - the fixture
    tmp_path: Path,
) -> Iterator[Place]:
    place = Place(registry, tmp_path)
    yield place
    place.close()


def test_history_photo_look_up_and_act_go_on_after_one_password(qtbot: QtBot, place: Place) -> None:
    window = place.window
    qtbot.waitUntil(lambda: place.flow.desk is not None and all_tabs_are_there(window))
    desk = place.flow.desk
    assert desk is not None
    qtbot.waitUntil(lambda: desk.connection.online is True and desk.nurse_count == 1)
    desk.sync.pause()
    place.end_session()
    asked: list[None] = []
    desk.sign_in_needed.connect(lambda: asked.append(None))

    look_up = place.tab(VerificationTab)
    look_up.ui.question.setPlainText(place.who.certificate_no)
    look_up.ui.look_up.click()
    business = place.tab(BusinessTab)
    qtbot.waitUntil(lambda: bool(business.model.records))
    business._forms.show([place.paper])
    roster = window.ui.tabs.currentWidget()
    roster.open_nurse(place.who.nurse_id)
    history = roster.panel.history
    roster.panel.ui.parts.setCurrentWidget(roster.panel.ui.history_part)
    desk.act(
        lambda stamp: ChangeNursePhone(
            **stamp, nurse_id=place.who.nurse_id, target_version=place.who.version, phone="13900000009", reason="换号"
        ),
        seen=[place.who],
    )
    qtbot.waitUntil(lambda: "sign in first" in look_up.ui.report.text())
    qtbot.waitUntil(lambda: "sign in first" in business.ui.report.text())
    qtbot.waitUntil(lambda: "sign in first" in history.ui.state.text())
    qtbot.waitUntil(lambda: window.notice.action.isVisible() and bool(asked))
    qtbot.waitUntil(lambda: desk.outbox.count() == 1)
    assert window.findChildren(PrintPreview) == []

    qtbot.mouseClick(window.notice.action, Qt.MouseButton.LeftButton)
    login = place.flow.login
    assert login.isVisible()
    desk.sync.at_once()  # whatever is tried meanwhile asks for nothing more
    with qtbot.waitSignal(desk.connection_changed):
        pass
    assert login.isVisible()
    assert not window.notice.isVisible()
    login.ui.password.setText(NEW_PASSWORD)
    qtbot.mouseClick(login.ui.sign_in, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(window.ui.tabs.isVisible)
    qtbot.waitUntil(lambda: [row.found.name for row in look_up.model.records if row.found] == [place.who.name])
    qtbot.waitUntil(lambda: "sign in first" not in history.ui.state.text() and bool(history.ui.state.text()))
    qtbot.waitUntil(lambda: bool(window.findChildren(PrintPreview)))
    assert desk.records.photo(place.photo_id) is not None
    qtbot.waitUntil(lambda: desk.pending_items == [])
    assert [receipt.action.made_by for receipt in desk.outbox.receipts()] == [place.username]
    assert not window.notice.isVisible(), "nothing asks for the password any more"
    (preview,) = window.findChildren(PrintPreview)
    preview.close()
    qtbot.waitUntil(lambda: not window.findChildren(PrintPreview))


def test_who_does_not_sign_in_gets_the_forms_without_photos(qtbot: QtBot, place: Place) -> None:
    window = place.window
    qtbot.waitUntil(lambda: place.flow.desk is not None and all_tabs_are_there(window))
    desk = place.flow.desk
    assert desk is not None
    qtbot.waitUntil(lambda: desk.connection.online is True)
    desk.sync.pause()
    place.end_session()
    business = place.tab(BusinessTab)
    business._forms.show([place.paper])
    qtbot.waitUntil(lambda: "once more" in business.ui.report.text())
    business._forms.show([place.paper])
    qtbot.waitUntil(lambda: bool(window.findChildren(PrintPreview)))
    (preview,) = window.findChildren(PrintPreview)
    preview.close()
    qtbot.waitUntil(lambda: not window.findChildren(PrintPreview))
