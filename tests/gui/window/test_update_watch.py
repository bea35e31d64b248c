"""A newer version is asked for once a day, quietly, and told in the window's line for notices."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from installer.sign_release import to_publish
from nurse_client.domain.messages import ClientRelease
from nurse_client.domain.release import Release
from nurse_client.gui.desk import Connection, Desk
from nurse_client.gui.window.desk_news import DeskNews
from nurse_client.gui.window.notice import Notice
from nurse_client.gui.window.update_watch import UpdateWatch
from nurse_client.registry.errors import ClientTooOld, Offline
from tests.support.desk import Registry
from tests.support.packages import Maker
from tests.support.waiting import at_rest

ONLINE = Connection(online=True)


class Counting(Registry):
    """Counts how often it is asked for the newest version."""

    def __init__(self) -> None:
        super().__init__()
        self.times = 0

    def latest(self, platform: str) -> ClientRelease:
        self.times += 1
        return super().latest(platform)


@pytest.fixture
def registry() -> Counting:
    return Counting()


@pytest.fixture
def maker() -> Maker:
    return Maker()


@pytest.fixture
def release(tmp_path: Path, maker: Maker) -> Release:
    return maker.package(tmp_path / "made", url="https://updates.example/setup.exe")[1]


@pytest.fixture
def desk(desk_with: Callable[..., Desk]) -> Desk:
    return desk_with()


@pytest.fixture
def notice(qapp: object, desk: Desk, maker: Maker) -> Iterator[Notice]:
    """The line for notices of a desk that watches."""
    made = Notice()
    news = DeskNews(desk, made, made)
    watch = UpdateWatch(desk, made, lambda: maker.judge)
    watch.found.connect(news.tell_of_version)
    watch.begin()
    made.news = news  # type: ignore[attr-defined] # for the tests
    yield made
    made.close()
    made.deleteLater()


def through(qtbot: QtBot, desk: Desk) -> None:
    """Waits until all that was asked is answered."""
    qtbot.waitUntil(lambda: at_rest(desk.background))


def test_a_newer_version_is_told_and_leads_to_it(
    qtbot: QtBot, desk: Desk, registry: Counting, notice: Notice, release: Release
) -> None:
    registry.release = to_publish(release)
    desk.connection_changed.emit(ONLINE)
    qtbot.waitUntil(notice.isVisible)
    assert "Version 1.3.0 of the program is there" in notice.text.text()
    with qtbot.waitSignal(notice.news.update_wanted):  # type: ignore[attr-defined] # as above
        qtbot.mouseClick(notice.action, Qt.MouseButton.LeftButton)


def test_that_every_hospital_is_asked_to_install_it_is_said(
    qtbot: QtBot, desk: Desk, registry: Counting, notice: Notice, release: Release
) -> None:
    registry.release = ClientRelease(
        version=release.statement.version,
        url=release.url,
        sha256=release.statement.sha256,
        size=release.statement.size,
        signature=release.signature,
        mandatory=True,
    )
    desk.connection_changed.emit(ONLINE)
    qtbot.waitUntil(notice.isVisible)
    assert "every hospital is asked" in notice.text.text()


def test_it_is_asked_once_a_day(qtbot: QtBot, desk: Desk, registry: Counting, notice: Notice) -> None:
    for _ in range(3):
        desk.connection_changed.emit(ONLINE)
    UpdateWatch(desk, notice).begin()  # the program is started once more
    desk.connection_changed.emit(ONLINE)
    through(qtbot, desk)
    assert registry.times == 1
    desk.settings.setValue("update/asked_on", "2026-11-22")
    desk.connection_changed.emit(ONLINE)
    through(qtbot, desk)
    assert registry.times > 1
    assert not notice.isVisible()


def test_it_is_not_asked_before_the_registry_answers(
    qtbot: QtBot, desk: Desk, registry: Counting, notice: Notice
) -> None:
    desk.connection_changed.emit(Connection(online=False, error=Offline()))
    through(qtbot, desk)
    assert registry.times == 0


def test_a_desk_that_the_registry_speaks_with_no_more_asks_although_it_did_so_today(
    qtbot: QtBot, desk: Desk, registry: Counting, notice: Notice
) -> None:
    desk.settings.setValue("update/asked_on", desk.today().isoformat())
    for _ in range(3):
        desk.connection_changed.emit(Connection(online=False, error=ClientTooOld("client-too-old")))
    through(qtbot, desk)
    assert registry.times == 1


def test_a_registry_that_is_away_and_a_release_that_nobody_signed_are_passed_over_in_silence(
    qtbot: QtBot, desk: Desk, registry: Counting, notice: Notice, release: Release
) -> None:
    registry.release = to_publish(Maker().says(release))
    desk.connection_changed.emit(ONLINE)
    through(qtbot, desk)
    registry.online = False
    desk.settings.setValue("update/asked_on", "")
    desk.connection_changed.emit(ONLINE)
    through(qtbot, desk)
    assert registry.times == 2
    assert not notice.isVisible()
