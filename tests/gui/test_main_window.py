from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from nurse_client.gui.desk import Connection, Desk
from nurse_client.gui.main_window import MainWindow
from nurse_client.gui.settings import Settings
from nurse_client.gui.tabs.roster import RosterTab
from nurse_client.gui.tabs.verification import VerificationTab
from nurse_client.registry.errors import NotTrusted, SessionEnded
from nurse_client.store.errors import DiskFull
from tests.support.desk import NOW, Registry
from tests.support.filled import all_tabs_are_there
from tests.support.records import INSTITUTION, nurse

# What the offscreen platform says when a window comes to the front.
pytestmark = pytest.mark.qt_log_ignore("does not support raise")

PEOPLE = [
    nurse(),
    nurse(nurse_id="n-2", name="王芳", certificate_no="201211000002", id_number=""),
    nurse(nurse_id="n-3", name="李娜", certificate_no="201311000003", id_number=""),
]


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def window(qapp: Any, settings: Settings) -> Iterator[MainWindow]:
    made = MainWindow(settings, "en")
    made.show()
    yield made
    made.close_desk()
    made.close()
    made.deleteLater()


@pytest.fixture
def desk(desk_with: Callable[..., Desk]) -> Desk:
    return desk_with(*PEOPLE)


def show(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    window.open_desk(desk, "registry.example", remembered=True)
    qtbot.waitUntil(lambda: all_tabs_are_there(window))
    qtbot.waitUntil(lambda: len(names(window)) == len(PEOPLE))


def names(window: MainWindow) -> list[str]:
    model = window.findChild(RosterTab).table.model()
    return [model.index(row, 1).data() for row in range(model.rowCount())]


def test_the_desk_shows_the_institution_the_operator_and_counts(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    show(qtbot, window, desk)
    assert window.ui.institution.text() == INSTITUTION.name
    assert window.ui.user.text() == "王敏"
    tabs = window.ui.tabs
    titles = [
        "Today",
        "Roster 3",
        "Verification",
        "Account activation 0",
        "To be renewed 3",
        "Expired 0",
        "Change review 0",
        "Business handling 0",
    ]
    qtbot.waitUntil(lambda: [tabs.tabText(index) for index in range(tabs.count())] == titles)


def test_the_search_field_is_a_key_away_and_finds_by_pinyin(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    show(qtbot, window, desk)
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.ui.search.hasFocus()
    qtbot.keyClicks(window.ui.search, "wangf")
    assert names(window) == ["王芳"]
    qtbot.keyClick(window.ui.search, Qt.Key.Key_Escape)
    assert len(names(window)) == 3


def test_what_was_typed_holds_for_the_other_tab_too(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    show(qtbot, window, desk)
    window.ui.search.setText("wangf")
    window.ui.tabs.setCurrentIndex(3)
    window.ui.search.setText("lina")
    window.ui.tabs.setCurrentWidget(window.findChild(RosterTab))
    assert names(window) == ["李娜"]


def test_the_status_line_says_in_words_how_things_stand(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    show(qtbot, window, desk)
    status = window.status
    assert status.connection.text() == "◌ Connecting…"
    assert status.registry.text() == "registry.example"
    assert status.key.text() == "Key: system keyring"
    desk.synchronised_at = NOW - timedelta(minutes=7)
    desk.connection_changed.emit(Connection(True))
    assert status.connection.text() == "● Connected"
    assert status.age.text() == "Records as of 10:25 (7 min ago)"
    desk.connection_changed.emit(Connection(False, NotTrusted()))
    assert status.connection.text().startswith("○ Not connected: certificate not trusted.")
    assert "queued" in status.connection.text()


def test_records_of_another_day_are_dated(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    show(qtbot, window, desk)
    desk.synchronised_at = NOW - timedelta(days=2)
    desk.connection_changed.emit(Connection(False, NotTrusted()))
    assert window.status.age.text() == "Records as of 2026-11-21 10:32 (2880 min ago)"


def test_what_waits_is_counted_above_and_below(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    show(qtbot, window, desk)
    desk.outbox_changed.emit(3)
    assert window.ui.outbox.text() == "To be sent: 3"
    assert window.status.waiting.text() == "To be sent: 3"


def test_the_first_synchronisation_shows_its_progress_in_the_window_and_can_be_paused(
    qtbot: QtBot, window: MainWindow, desk: Desk, registry: Registry
) -> None:
    show(qtbot, window, desk)
    desk.synchronised_at = None
    desk.receiving.emit(1500)
    assert "1500" in window.notice.text.text()
    assert window.notice.progress.isVisible()
    qtbot.mouseClick(window.notice.action, Qt.MouseButton.LeftButton)
    assert window.notice.text.text().startswith("Paused")
    assert not window.notice.progress.isVisible()
    qtbot.mouseClick(window.notice.action, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.connection.online is True)
    assert not window.notice.isVisible()


def test_later_synchronisations_are_quiet(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    show(qtbot, window, desk)
    desk.receiving.emit(3)
    assert not window.notice.isVisible()


def test_a_session_that_has_ended_is_a_line_with_one_thing_to_do(
    qtbot: QtBot, window: MainWindow, desk: Desk, monkeypatch: pytest.MonkeyPatch, registry: Registry
) -> None:
    def refuse(*_: Any, **__: Any) -> None:
        raise SessionEnded

    monkeypatch.setattr(registry, "changes", refuse)
    show(qtbot, window, desk)
    desk.sync.at_once()
    qtbot.waitUntil(window.notice.isVisible)
    with qtbot.waitSignal(window.sign_in_wanted):
        qtbot.mouseClick(window.notice.action, Qt.MouseButton.LeftButton)


def test_an_act_that_could_not_be_kept_is_said(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    show(qtbot, window, desk)
    desk.trouble.emit(DiskFull())
    assert window.notice.isVisible()
    assert "disk is full" in window.notice.text.text()
    qtbot.mouseClick(window.notice.shut, Qt.MouseButton.LeftButton)
    assert not window.notice.isVisible()


def test_a_second_start_brings_the_window_to_the_front_and_says_so(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    show(qtbot, window, desk)
    window.showMinimized()
    window.come_to_front()
    assert not window.isMinimized()
    assert "already open" in window.notice.text.text()


def test_the_language_is_chosen_in_the_menu_and_kept(
    qtbot: QtBot, window: MainWindow, desk: Desk, settings: Settings
) -> None:
    show(qtbot, window, desk)
    languages = window.findChild(QMenu, "languages")
    assert [action.text() for action in languages.actions() if action.isChecked()] == ["English"]
    next(action for action in languages.actions() if action.text() == "繁體中文").trigger()
    assert settings.language == "zh_TW"
    assert "next time" in window.notice.text.text()


def test_a_closed_desk_leaves_nothing_on_the_screen(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    show(qtbot, window, desk)
    window.close_desk()
    assert window.ui.tabs.count() == 0
    assert window.status.age.text() == ""


def test_size_and_place_are_found_again(qapp: Any, settings: Settings) -> None:
    for expected in ((780, 600), (790, 620)):
        window = MainWindow(settings, "en")
        window.resize(*expected)
        window.show()
        window.close()
        window.deleteLater()
        again = MainWindow(settings, "en")
        found = (again.width(), again.height())
        again.deleteLater()
        assert found == expected


def kept_on_a_wider_screen(window: MainWindow) -> QByteArray:
    """A geometry in which the screen's width, after number, version, two frames, a screen's number and two flags, is
    another."""
    return window.saveGeometry().replace(4 + 4 + 16 + 16 + 4 + 2, 4, QByteArray((5120).to_bytes(4, "big")))


@pytest.mark.parametrize("kept", [kept_on_a_wider_screen, lambda _: QByteArray(b"x"), lambda _: ["1", "2"]])
def test_a_size_that_does_not_fit_or_is_none_is_left_for_the_usual_one(
    qapp: Any, settings: Settings, kept: Callable[[MainWindow], Any]
) -> None:
    before = MainWindow(settings, "en")
    usual = before.size()
    before.resize(780, 600)
    settings.setValue("window/geometry", kept(before))
    again = MainWindow(settings, "en")
    found = again.size()
    for window in (before, again):
        window.deleteLater()
    assert found == usual


def test_the_latest_is_fetched_by_key_button_and_menu_which_are_one(
    qtbot: QtBot, window: MainWindow, desk: Desk, registry: Registry
) -> None:
    show(qtbot, window, desk)
    roster = window.findChild(RosterTab)
    latest = roster.latest
    assert roster.ui.latest.defaultAction() is latest
    assert latest in window.ui.user.menu().actions()
    window.ui.tabs.setCurrentIndex(1)
    registry.told.append(nurse(nurse_id="n-4", name="赵敏"))
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_F5)
    assert not latest.isEnabled()
    assert roster.ui.latest.text() == "Getting the latest…"
    qtbot.waitUntil(lambda: desk.nurse_count == len(PEOPLE) + 1)
    qtbot.waitUntil(latest.isEnabled)
    assert latest.text() == "Get the latest (F5)"
    assert latest.toolTip().endswith("Records as of 2026-11-23 10:32.")


def test_the_menu_forgets_the_desk_that_was_closed(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    before = len(window.ui.user.menu().actions())
    show(qtbot, window, desk)
    window.close_desk()
    qtbot.waitUntil(lambda: len(window.ui.user.menu().actions()) == before)


def test_a_nurse_who_is_asked_for_is_shown_in_the_roster(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    show(qtbot, window, desk)
    window.ui.search.setText("张晓丽")
    verification = window.findChild(VerificationTab)
    window.ui.tabs.setCurrentWidget(verification)
    verification.nurse_opened.emit("n-2")
    assert window.ui.tabs.currentWidget() is window.findChild(RosterTab)
    assert window.ui.search.text() == ""
    assert window.findChild(RosterTab).table.current_record().nurse.name == "王芳"
