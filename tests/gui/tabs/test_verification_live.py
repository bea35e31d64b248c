"""The tab and a real registry: what is asked, and what comes back."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from nurse_client.gui.tabs.verification import VerificationTab
from nurse_client.registry.client import RegistryClient
from nurse_registry.accounts import Role
from tests.support.desk import open_desk
from tests.support.live import registry  # noqa: F401 - a fixture
from tests.support.registry import PASSWORD, RunningRegistry


def test_the_register_answers_for_one_and_for_a_list(
    qtbot: QtBot,
    tmp_path: Path,
    registry: RunningRegistry,  # noqa: F811 - the fixture
) -> None:
    with registry.hospital() as here, registry.hospital() as there:
        own, other = here.employ(), there.employ(name="江小月", registration_status="suspended")
        nowhere = registry.wanderer(name="白无名")
        username = registry.account(Role.INSTITUTION, here.institution_id)
    client = RegistryClient(registry.address)
    client.sign_in(username, PASSWORD)
    desk = open_desk(tmp_path, [], client)
    tab = VerificationTab(desk)
    qtbot.addWidget(tab)

    def statuses(typed: str) -> list[str]:
        tab.ui.question.setPlainText(typed)
        tab.ui.look_up.click()
        qtbot.waitUntil(tab.ui.look_up.isEnabled)
        return [tab.model.columns[5].text(row) for row in tab.model.shown()]

    try:
        assert statuses(own.id_number) == ["✔ 在册"]
        assert statuses(f"江小月 {other.id_number[-4:]}") == ["◐ 暂停执业"]
        assert statuses(f"{own.certificate_no}\n江小月 {other.id_number}\n{nowhere.id_number}\n无此人 1234") == [
            "✔ 在册",
            "◐ 暂停执业",
            "○ 未注册",
            "∅ Not found",
        ]
        assert tab.model.records[1].found.institution_name == there.institution.name
        assert own.id_number not in repr(tab.model.records[0].found)
    finally:
        desk.close()
        desk.background.close()
