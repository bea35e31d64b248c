"""What the institution does for one nurse, at a real registry and to its end."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nurse_client.domain.records import Application, DeregistrationGround, Filer, MaterialKind, Nurse
from nurse_client.gui.desk import Desk
from nurse_client.gui.dialogs.deregistration import DeregistrationDialog
from nurse_client.gui.tabs.business import BusinessTab
from nurse_client.gui.tabs.roster import RosterTab
from nurse_registry.accounts import Role
from tests.support.live import registry  # noqa: F401 - a fixture
from tests.support.live_desk import desk_at
from tests.support.registry import PASSWORD, Hospital, RunningRegistry

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def hospital(registry: RunningRegistry) -> Iterator[Hospital]:  # noqa: F811 - the fixture
    with registry.hospital() as hospital:
        hospital.set_authorities()
        yield hospital


@pytest.fixture
def desk(
    qapp: QApplication,
    registry: RunningRegistry,  # noqa: F811 - the fixture
    hospital: Hospital,
    tmp_path: Path,
) -> Iterator[Desk]:
    with desk_at(registry, hospital, tmp_path) as desk:
        yield desk


def file_of(qtbot: QtBot, desk: Desk, who: Nurse) -> RosterTab:
    """The roster of the desk, with the file of this nurse open."""
    tab = RosterTab(desk)
    qtbot.addWidget(tab)
    tab.show()
    tab.latest.trigger()
    tab.open_nurse(who.nurse_id)
    qtbot.waitUntil(lambda: bool(tab.model.records) and tab.panel.for_nurse.ui.change_phone.isEnabled())
    return tab


def test_a_new_number_is_what_the_nurse_sees(
    qtbot: QtBot,
    desk: Desk,
    hospital: Hospital,
    registry: RunningRegistry,  # noqa: F811 - the fixture
) -> None:
    who = hospital.employ()
    row = file_of(qtbot, desk, who).panel.for_nurse
    row.ui.change_phone.click()
    row.ui.phone.setText("13900001234")
    row.ui.reason.ui.reason.setPlainText("换号")
    row.ui.reason.ui.give.click()
    qtbot.waitUntil(lambda: "receipt R" in row.ui.receipt.text())
    with registry.nurse(who) as nurse:
        assert nurse.get("/me").json()["nurse"]["phone"] == "13900001234"


def test_the_nurse_signs_in_with_the_one_time_password(
    qtbot: QtBot,
    desk: Desk,
    hospital: Hospital,
    registry: RunningRegistry,  # noqa: F811 - the fixture
) -> None:
    who = hospital.employ()
    username = registry.account(Role.NURSE, who.nurse_id)
    row = file_of(qtbot, desk, who).panel.for_nurse
    row.ui.reset_password.click()
    row.ui.reason.ui.reason.setPlainText("忘记密码")
    row.ui.reason.ui.give.click()
    box = row.ui.one_time_password
    qtbot.waitUntil(box.isVisible)
    box.ui.reveal.click()
    told = box.ui.password.text()
    with registry.anybody() as stranger:
        assert stranger.post("/session", json={"username": username, "password": PASSWORD}).status_code == 401
        stranger.begin(username, told)
        assert stranger.get("/me").status_code == 200
    log = registry.log.read_text()
    assert told not in log


def test_a_deregistration_goes_to_the_authority_and_ends_the_registration(
    qtbot: QtBot,
    desk: Desk,
    hospital: Hospital,
    registry: RunningRegistry,  # noqa: F811 - the fixture
) -> None:
    who = hospital.employ()
    tab, business = file_of(qtbot, desk, who), BusinessTab(desk)
    qtbot.addWidget(business)
    tab.panel.for_nurse.ui.deregister.click()
    (dialog,) = tab.findChildren(DeregistrationDialog)
    qtbot.waitUntil(lambda: who.name in dialog.ui.title.text())
    dialog.grounds[DeregistrationGround.DEATH].setChecked(True)
    qtbot.keyClick(dialog.papers[MaterialKind.DEATH_CERTIFICATE], Qt.Key.Key_Space)
    dialog.ui.file.click()
    qtbot.waitUntil(lambda: [row.application.filed_by for row in business.model.records] == [Filer.INSTITUTION])
    (filed,) = desk.records.all(Application)
    business.open_application(filed.application_id)
    panel = business.panel
    qtbot.waitUntil(lambda: panel.examination is not None and panel.examination.receipt is not None)
    assert {fact.label: fact.text for fact in panel.ui.states.facts()}["Receipt"] == filed.receipt_no
    assert {fact.label: fact.text for fact in panel.ui.materials.facts()}["死亡证明"] == "✔ named as evidence"
    with registry.authority() as authority:
        decided = authority.post(f"/applications/{filed.application_id}/decision", json={"decision": "approve"})
        assert decided.status_code == 200, decided.text
    tab.latest.trigger()
    qtbot.waitUntil(lambda: [row.nurse.registration_status for row in tab.model.records] == ["deregistered"])
    qtbot.waitUntil(lambda: not tab.panel.for_nurse.ui.deregister.isEnabled())
