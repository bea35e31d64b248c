"""检查更新: what the person sees and can do, on the real registry, a real server that has the package, and a stick.

Only the very last call is replaced: what would start the setup.
"""

from collections.abc import Callable, Iterator
from contextlib import closing
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from threading import Event

import msgspec
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from installer.sign_release import to_publish
from nurse_client.domain.release import SLIP, Release
from nurse_client.gui.background import Background
from nurse_client.gui.dialogs.update import State, UpdateDialog
from nurse_client.registry.client import RegistryClient
from nurse_client.update.proof import Judge
from tests.support.certificates import Certificate
from tests.support.live import registry  # noqa: F401 - a fixture
from tests.support.packages import CONTENT, NEWER, RUNNING, Maker, hands_out
from tests.support.registry import RunningRegistry
from tests.support.server import Server

HALF = len(CONTENT) // 2
Open = Callable[..., UpdateDialog]


class World:
    """A maker, a server that has his packages, a registry whose authority publishes them, and a desk."""

    def __init__(self, running: RunningRegistry, server: Server, certificate: Certificate, folder: Path) -> None:
        self.maker, self.server, self.folder = Maker(), server, folder
        self.url = f"https://localhost:{server.address.rpartition(':')[2]}/setup.exe"
        self._running, self._certificate = running, certificate

    def publish(self, release: Release) -> None:
        """The authority publishes it for Windows."""
        body = msgspec.to_builtins(to_publish(release))
        answer = self._running.authority().put("/client/latest", params={"platform": "windows-x64"}, json=body)
        assert answer.status_code == 204, answer.text

    def release(self, version: str = NEWER, **told: object) -> Release:
        return self.maker.package(self.folder / "made", version, url=self.url, **told)[1]

    def way(self) -> "closing[RegistryClient]":
        return closing(RegistryClient(self._running.address, ca_file=str(self._certificate.file)))


@pytest.fixture
def world(registry: RunningRegistry, tmp_path: Path) -> Iterator[World]:  # noqa: F811 - the fixture
    certificate = Certificate(tmp_path, "localhost", 30)
    with Server(certificate.context()) as server:
        yield World(registry, server, certificate, tmp_path)


@pytest.fixture
def background(qapp: object) -> Iterator[Background]:
    made = Background()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def opened(qtbot: QtBot, world: World, background: Background) -> Iterator[Open]:
    """Opens the dialog and waits until it is at rest."""
    dialogs = []

    def open_it(launch: Callable[[Path], None] = lambda _: None, *, judge: Judge | None = None) -> UpdateDialog:
        dialog = UpdateDialog(
            background, world.folder / "profile", world.way, judge=judge or world.maker.judge, launch=launch
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialogs.append(dialog)
        dialog.show()
        rest(qtbot, dialog)
        return dialog

    yield open_it
    for dialog in dialogs:
        dialog.close()
        dialog.deleteLater()


def rest(qtbot: QtBot, dialog: UpdateDialog) -> None:
    qtbot.waitUntil(lambda: dialog._state not in {State.BUSY, State.LOADING})


def press(dialog: UpdateDialog, button: str) -> None:
    widget = getattr(dialog.ui, button)
    assert widget.isVisible()
    assert widget.isEnabled()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def shown(dialog: UpdateDialog) -> set[str]:
    """The buttons that can be seen."""
    names = {"download", "pause", "drop", "install"}
    return {name for name in names if getattr(dialog.ui, name).isVisible()}


def test_a_new_version_is_found_loaded_proven_and_started_each_only_when_asked_for(
    qtbot: QtBot, world: World, opened: Open
) -> None:
    notes = "新增：批量打印\n<b>不是</b>粗体"
    world.publish(world.release(notes=notes, mandatory=True))
    started: list[Path] = []
    dialog = opened(started.append)
    assert dialog.ui.here.text() == RUNNING
    assert dialog.ui.newer.text() == f"{NEWER} · 1.0 MB"
    assert dialog.ui.notes.toPlainText() == notes
    assert dialog.ui.mandatory.isVisible()
    assert dialog.ui.close.isVisible()
    assert shown(dialog) == {"download"}
    assert not world.server.asked

    world.server.will(hands_out())
    press(dialog, "download")
    rest(qtbot, dialog)
    assert shown(dialog) == {"install"}
    assert not started

    with qtbot.waitSignal(dialog.installing):
        press(dialog, "install")
    assert [file.name for file in started] == ["nurse-client-1.3.0-setup.exe"]
    assert started[0].read_bytes() == CONTENT
    assert not dialog.isVisible()


def test_the_version_that_runs_is_up_to_date(world: World, opened: Open) -> None:
    for version in (RUNNING, "1.0"):
        world.publish(world.release(version))
        dialog = opened()
        assert "up to date" in dialog.ui.message.text()
        assert shown(dialog) == set()
        assert not dialog.ui.notes.isVisible()


def test_what_is_not_the_makers_is_refused_in_the_window_and_not_offered(world: World, opened: Open) -> None:
    release = world.release()
    for false in (Maker().says(release), world.maker.says(release, platform="linux-x64")):
        world.publish(false)
        dialog = opened()
        assert "signature does not fit" in dialog.ui.message.text()
        assert shown(dialog) == set()
    assert not world.server.asked


def test_a_registry_that_is_away_is_said_and_asked_again(qtbot: QtBot, world: World, opened: Open) -> None:
    way, world.way = world.way, lambda: closing(RegistryClient("http://127.0.0.1:9"))  # type: ignore[method-assign] # away
    dialog = opened()
    assert "can't be reached" in dialog.ui.message.text()
    dialog._way = way
    world.publish(world.release())
    press(dialog, "again")
    rest(qtbot, dialog)
    assert shown(dialog) == {"download"}


def test_a_download_is_paused_goes_on_and_is_there_when_the_dialog_is_opened_again(
    qtbot: QtBot, world: World, opened: Open
) -> None:
    world.publish(world.release())
    dialog, go_on = opened(), Event()

    def half(handler: BaseHTTPRequestHandler) -> None:
        hands_out(cut_at=HALF, then=lambda: go_on.wait(20) and None)(handler)

    world.server.will(half)
    press(dialog, "download")
    qtbot.waitUntil(lambda: dialog.ui.progress.value() > HALF // 2)
    assert dialog.ui.progress.maximum() == len(CONTENT)
    assert "of 1.0 MB" in dialog.ui.message.text()
    assert shown(dialog) == {"pause", "drop"}
    assert not dialog.ui.choose.isEnabled()
    press(dialog, "pause")
    go_on.set()
    rest(qtbot, dialog)
    assert "Paused" in dialog.ui.message.text()
    assert shown(dialog) == {"download", "drop"}
    assert dialog.ui.download.text() == "&Go on"
    dialog.close()

    again = opened()
    assert "are here already" in again.ui.message.text()
    world.server.will(hands_out())
    press(again, "download")
    rest(qtbot, again)
    assert shown(again) == {"install"}
    assert "Range" in world.server.asked[-1].headers
    again.close()
    assert shown(opened()) == {"install"}


def test_a_download_that_is_cut_off_says_that_it_can_go_on_and_one_that_is_cancelled_leaves_nothing(
    qtbot: QtBot, world: World, opened: Open
) -> None:
    world.publish(world.release())
    dialog = opened()
    world.server.will(hands_out(cut_at=HALF))
    press(dialog, "download")
    rest(qtbot, dialog)
    assert "broke off" in dialog.ui.message.text()
    assert list((world.folder / "profile" / "updates").iterdir())
    press(dialog, "drop")
    qtbot.waitUntil(lambda: shown(dialog) == {"download"})
    assert dialog.ui.download.text() == "&Download"
    assert not list((world.folder / "profile" / "updates").iterdir())


def test_leaving_while_it_loads_keeps_what_came(qtbot: QtBot, world: World, opened: Open) -> None:
    world.publish(world.release())
    dialog, go_on = opened(), Event()
    world.server.will(hands_out(cut_at=HALF, then=lambda: go_on.wait(20) and None))
    press(dialog, "download")
    qtbot.waitUntil(lambda: dialog.ui.progress.value() > HALF // 2)
    dialog.close()
    go_on.set()
    qtbot.waitUntil(lambda: dialog._state is State.FOUND)
    assert dialog._loaded > 0


def test_another_package_than_the_signed_one_is_thrown_away(qtbot: QtBot, world: World, opened: Open) -> None:
    world.publish(world.release())
    dialog = opened()
    world.server.will(hands_out(bytes(len(CONTENT))))
    press(dialog, "download")
    rest(qtbot, dialog)
    assert "not the package that the maker signed" in dialog.ui.message.text()
    assert shown(dialog) == {"download"}


def test_a_package_that_is_swapped_between_proof_and_start_is_not_started(
    qtbot: QtBot, world: World, opened: Open
) -> None:
    started: list[Path] = []
    file, _ = world.maker.package(world.folder / "stick")
    dialog = opened(started.append)
    dialog.choose(str(file))
    rest(qtbot, dialog)
    (world.folder / "profile" / "updates" / file.name).write_bytes(b"another program")
    press(dialog, "install")
    rest(qtbot, dialog)
    assert not started
    assert "thrown away" in dialog.ui.message.text()
    assert shown(dialog) == set()


def test_a_setup_that_windows_does_not_start_leaves_the_program_open(qtbot: QtBot, world: World, opened: Open) -> None:
    def refuse(_: Path) -> None:
        raise PermissionError

    file, _ = world.maker.package(world.folder / "stick")
    dialog = opened(refuse)
    dialog.choose(str(file))
    rest(qtbot, dialog)
    press(dialog, "install")
    rest(qtbot, dialog)
    assert "did not start the setup" in dialog.ui.message.text()
    assert shown(dialog) == {"install"}
    assert dialog.isVisible()


def test_a_package_on_a_stick_is_installed_without_any_registry(
    qtbot: QtBot, world: World, background: Background
) -> None:
    started: list[Path] = []
    file, _ = world.maker.package(world.folder / "stick", notes="新版本")
    dialog = UpdateDialog(background, world.folder / "profile", None, judge=world.maker.judge, launch=started.append)
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show()
    assert not dialog.ui.again.isVisible()
    press(dialog, "choose")
    chooser = dialog.findChild(QFileDialog)
    chooser.fileSelected.emit(str(file))
    chooser.close()
    rest(qtbot, dialog)
    file.unlink()
    assert dialog.ui.notes.toPlainText() == "新版本"
    with qtbot.waitSignal(dialog.installing):
        press(dialog, "install")
    assert started[0].read_bytes() == CONTENT


def older(world: World) -> Path:
    return world.maker.package(world.folder / "stick", "1.1.0")[0]


def unsigned(world: World) -> Path:
    file, release = world.maker.package(world.folder / "stick")
    file.with_name(file.name + SLIP).write_bytes(msgspec.json.encode(replace(release, signature="AAAA")))
    return file


def without_slip(world: World) -> Path:
    file, _ = world.maker.package(world.folder / "stick")
    file.with_name(file.name + SLIP).unlink()
    return file


def for_linux(world: World) -> Path:
    return world.maker.package(world.folder / "stick", platform="linux-x64")[0]


def swapped(world: World) -> Path:
    file, _ = world.maker.package(world.folder / "stick")
    file.write_bytes(bytes(len(CONTENT)))
    return file


def cut_short(world: World) -> Path:
    file, _ = world.maker.package(world.folder / "stick")
    file.write_bytes(CONTENT[:HALF])
    return file


@pytest.mark.parametrize(
    ("stick", "said"),
    [
        (older, "older than the one"),
        (unsigned, "signature does not fit"),
        (without_slip, "slip is missing"),
        (for_linux, "another kind of computer"),
        (swapped, "damaged or swapped"),
        (cut_short, "part of the package is missing"),
    ],
)
def test_a_wrong_package_on_a_stick_is_refused_in_a_sentence_and_what_was_found_before_stays(
    qtbot: QtBot, world: World, opened: Open, stick: Callable[[World], Path], said: str
) -> None:
    world.publish(world.release())
    dialog = opened()
    dialog.choose(str(stick(world)))
    rest(qtbot, dialog)
    assert said in dialog.ui.message.text()
    assert shown(dialog) == {"download"}


class FileManager(QObject):
    """What the desktop opens a folder with."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    @Slot(QUrl)
    def show(self, url: QUrl) -> None:
        self.shown.append(url.toLocalFile())


def test_where_nothing_starts_a_setup_the_folder_is_shown(qtbot: QtBot, world: World, background: Background) -> None:
    file_manager = FileManager()
    QDesktopServices.setUrlHandler("file", file_manager, "show")  # type: ignore[arg-type] # its stub wants bytes
    file, _ = world.maker.package(world.folder / "stick")
    dialog = UpdateDialog(background, world.folder / "profile", None, judge=world.maker.judge)
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show()
    dialog.choose(str(file))
    rest(qtbot, dialog)
    assert dialog.ui.install.text() == "&Show in the folder"
    press(dialog, "install")
    QDesktopServices.unsetUrlHandler("file")
    assert file_manager.shown == [str(world.folder / "profile" / "updates")]
    assert dialog.isVisible()


def test_the_keyboard_alone_installs_it(qtbot: QtBot, world: World, opened: Open) -> None:
    world.publish(world.release())
    started: list[Path] = []
    dialog = opened(started.append)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    world.server.will(hands_out())
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog._state is State.READY)
    with qtbot.waitSignal(dialog.installing):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert started
