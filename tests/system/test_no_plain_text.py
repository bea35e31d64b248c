"""After a day at a desk with a real registry no file of the profile tells who the nurses are."""

import logging
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from nurse_client.app import Program
from nurse_client.domain.actions import ChangeNursePhone, IssueActivationCode, OpenTicket
from nurse_client.domain.records import ActivationCode, Nurse
from nurse_client.gui.settings import Settings
from nurse_client.gui.tabs.late import all_there
from nurse_client.gui.tabs.roster import RosterTab
from nurse_client.profile import Profile
from nurse_client.store.backups import kept
from nurse_client.store.copying import unwatched
from nurse_registry.accounts import Role
from tests.support.registry import PASSWORD, RunningRegistry
from tests.test_app import NoRing

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

NAMES = ("欧阳莉莉", "司马青青", "慕容朵朵")
PHONE, NEW_PHONE = "13711112222", "13733334444"
QUESTION, PASSPHRASE = "打印机没有反应该怎么办", "lauter lange Wörter hier"
PHOTO = b"\xff\xd8\xff\xe0 the face of somebody \xff\xd9"
CODINGS = ("utf-8", "utf-16-le", "utf-16-be", "gb18030")
PAGE = 4096


@pytest.fixture
def program(qapp: Any, tmp_path: Path) -> Iterator[Callable[[], Program]]:
    """Starts the program on the profile, once more each time."""
    look = qapp.palette(), qapp.font(), qapp.style().name(), qapp.styleSheet()
    level, running = logging.getLogger().level, []
    profile = Profile(tmp_path / "profile")
    profile.prepare()
    Settings(profile.settings).setValue("language", "en")

    def close() -> None:
        for one in running:
            one.close()
            one.window.close()
            one.window.deleteLater()
            one.theme.deleteLater()
        running.clear()

    def begin() -> Program:
        close()
        running.append(Program(qapp, profile, NoRing()))  # type: ignore[arg-type]  # the unit next door
        logging.getLogger().setLevel(logging.DEBUG)
        running[0].start()
        return running[0]

    yield begin
    close()
    logging.getLogger().setLevel(level)
    qapp.setStyleSheet(look[3])
    qapp.setStyle(look[2])
    qapp.setPalette(look[0])
    qapp.setFont(look[1])


def sign_in(qtbot: QtBot, program: Program, address: str, username: str) -> None:
    qtbot.waitUntil(program.flow.login.isVisible)
    ui = program.flow.login.ui
    ui.server.setText(address)
    ui.username.setText(username)
    ui.password.setText(PASSWORD)
    qtbot.mouseClick(ui.sign_in, Qt.MouseButton.LeftButton)


def found(folder: Path, secrets: set[str | bytes]) -> list[tuple[str, str | bytes]]:
    """Which file holds which of the secrets, in any coding that programs write."""
    sought = [
        (secret, coded)
        for secret in secrets
        for coded in ([secret] if isinstance(secret, bytes) else [secret.encode(coding) for coding in CODINGS])
    ]
    contents = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    return [
        (str(path.relative_to(folder)), secret)
        for path, content in contents.items()
        for secret, coded in sought
        if coded in content or coded in str(path).encode()
    ]


def kinds(folder: Path) -> set[str]:
    """What kinds of file there are."""
    return {path.name.removeprefix("records.db") or "records.db" for path in folder.rglob("*") if path.is_file()}


def test_no_file_of_the_profile_tells_who_anybody_is(
    qtbot: QtBot, program: Callable[[], Program], registry: RunningRegistry, tmp_path: Path
) -> None:
    hospital = registry.hospital()
    nurses = [hospital.employ(name=name, phone=PHONE, account_state="none") for name in NAMES]
    username = registry.account(Role.INSTITUTION, hospital.institution_id)
    folder = tmp_path / "profile"
    secrets: set[str | bytes] = {*NAMES, PHONE, NEW_PHONE, QUESTION, PASSPHRASE, PASSWORD, PHOTO[4:-2]}
    secrets |= {one.id_number for one in nurses} | {one.certificate_no for one in nurses}
    secrets |= {hospital.institution.name, hospital.institution.address}

    # ---- a day's work: everything arrives, is looked at, asked for and changed
    running = program()
    sign_in(qtbot, running, registry.address, username)
    qtbot.waitUntil(lambda: running.flow.desk is not None and running.flow.desk.nurse_count == len(NAMES))
    desk = running.flow.desk
    assert desk is not None
    entry = running.flow._entry
    assert entry is not None
    qtbot.waitUntil(lambda: all_there(running.window.ui.tabs))
    session = desk.client.session
    assert session is not None
    secrets |= {session.access_token, session.refresh_token}
    roster = running.window.findChild(RosterTab)
    roster.table.selectRow(0)
    qtbot.waitUntil(roster.panel.ui.reveal.isEnabled)
    roster.panel.ui.reveal.click()
    running.window.ui.search.setText(NAMES[0])
    desk.records.put_history(nurses[0].nurse_id, desk.client.history(nurses[0].nurse_id))
    desk.records.put_photo("photo-of-somebody", PHOTO)
    logging.getLogger("nurse_client.test").debug("looked up %s", nurses[0].id_number)
    desk.act(lambda stamp: IssueActivationCode(**stamp, nurse_id=nurses[0].nurse_id))
    desk.act(lambda stamp: OpenTicket(**stamp, text=QUESTION, machine="", system="", client_version="1"))
    qtbot.waitUntil(lambda: any(code.code for code in desk.records.all(ActivationCode)))
    secrets |= {code.code for code in desk.records.all(ActivationCode) if code.code}
    qtbot.waitUntil(lambda: len(kept(desk.database.path)) == 1)

    # ---- without a network something waits; the desk goes into a file; the computer dies
    desk.sync.stop()
    seen = next(one for one in desk.records.all(Nurse) if one.nurse_id == nurses[1].nurse_id)
    desk.act(
        lambda stamp: ChangeNursePhone(
            **stamp, nurse_id=seen.nurse_id, target_version=seen.version, phone=NEW_PHONE, reason="换号"
        )
    )
    qtbot.waitUntil(lambda: len(desk.pending_items) == 1)
    entry.back_up(folder / "desk.nurse-backup", PASSPHRASE, desk.clock(), unwatched)
    shutil.copytree(folder, tmp_path / "crashed", ignore=shutil.ignore_patterns("open.lock"))
    assert {"records.db", "-wal", ".check", "key.vault", "nurse-client.log", "settings.ini"} <= kinds(folder)
    assert found(folder, secrets) == found(tmp_path / "crashed", secrets) == []

    # ---- the file is damaged, and repaired
    database = desk.database.path
    running.flow.end()
    running.flow.desk = None
    program()  # closes the first
    content = bytearray(database.read_bytes())
    content[100:PAGE] = bytes(PAGE - 100)
    database.write_bytes(content)
    running = program()
    sign_in(qtbot, running, registry.address, username)
    page = running.flow.repairing.page
    qtbot.waitUntil(lambda: page.isVisible() and page.ui.restore.isEnabled())
    assert found(folder, secrets) == []
    qtbot.mouseClick(page.ui.restore, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: running.flow.desk is not None)
    mended = running.flow.desk
    assert mended is not None
    qtbot.waitUntil(lambda: not mended.pending_items and mended.connection.online is True)
    qtbot.waitUntil(lambda: NEW_PHONE in {one.phone for one in mended.records.all(Nurse)})
    assert found(folder, secrets) == []

    # ---- a backup is looked at, and all is closed
    arrivals = running.flow._entrance.arrivals
    arrivals.open(folder / "desk.nurse-backup", PASSPHRASE, unwatched)
    assert (folder / "arriving" / "unsealed.db").exists()
    assert found(folder, secrets) == []
    arrivals.leave()
    running.flow.end()
    running.flow.desk = None
    program()
    assert len(list(folder.rglob("damaged-*/records.db"))) == 1
    assert any(name.endswith(".backup") for name in kinds(folder))
    assert (folder / "nurse-client.log").stat().st_size > 0
    assert found(folder, secrets) == []


def test_the_search_would_find_it(tmp_path: Path) -> None:
    for number, coding in enumerate(CODINGS):
        (tmp_path / f"{number}").write_bytes(b"\0\1" + NAMES[0].encode(coding))
    assert len(found(tmp_path, {NAMES[0], PHOTO})) == len(CODINGS)
