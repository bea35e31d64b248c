"""The tab, a real registry and a nurse who really activates: the code goes from the desk to her account and back."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from nurse_client.domain.records import AccountState, CodeState, Nurse, Record
from nurse_client.gui.tabs.activation import ActivationTab
from nurse_registry import clock
from tests.support.feed import activation_code
from tests.support.live import registry  # noqa: F401 - a fixture
from tests.support.live_desk import desk_at
from tests.support.registry import Caller, Hospital, RunningRegistry

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

OpenTab = Callable[[Hospital], ActivationTab]


@pytest.fixture
def open_tab(
    qtbot: QtBot,
    tmp_path: Path,
    registry: RunningRegistry,  # noqa: F811 - the fixture
) -> Iterator[OpenTab]:
    """Opens the tab at the desk of a hospital, synchronised with the registry."""
    with ExitStack() as desks:

        def open_it(hospital: Hospital) -> ActivationTab:
            desk = desks.enter_context(desk_at(registry, hospital, tmp_path))
            desk.clock = clock.now  # the registry's
            tab = ActivationTab(desk)
            qtbot.addWidget(tab)
            tab.resize(1366, 640)
            tab.show()
            with qtbot.waitSignal(desk.connection_changed):
                desk.sync.at_once()
            return tab

        yield open_it


def account_of(registry: RunningRegistry, one: Nurse) -> Caller:  # noqa: F811 - not the fixture
    """The nurse opens her account with what she knows, and signs in with what she gets."""
    who = {"name": one.name, "id_number": one.id_number, "phone": "13900000000", "certificate_no": one.certificate_no}
    answer = registry.anybody().post("/accounts", json=who)
    assert answer.status_code == 201, answer.text
    handed = answer.json()
    return registry.anybody().begin(handed["username"], handed["one_time_password"])


def activates(caller: Caller, code: str) -> int:
    """She types the code; the registry's answer."""
    return int(caller.post("/accounts/activation", json={"activation_code": code}).status_code)


def cell(tab: ActivationTab, title: str) -> str:
    (row,) = tab.model.records
    return next(column.text(row) for column in tab.model.columns if column.title == title)


def wait_for(qtbot: QtBot, tab: ActivationTab, state: CodeState | None) -> Any:
    """The row once her newest code is in this state here."""
    qtbot.waitUntil(lambda: [row.state for row in tab.model.records] == [state])
    return tab.model.records[0]


def issue(qtbot: QtBot, tab: ActivationTab) -> str:
    """Issues a code in the panel; the code once it is here."""
    before = [code.code_id for code in tab.model.records[0].codes]
    tab.panel.ui.issue.click()
    qtbot.waitUntil(lambda: bool(tab.model.records[0].plain))
    assert [code.code_id for code in tab.model.records[0].codes[1:]] == before
    return str(tab.model.records[0].plain)


def test_a_code_from_the_desk_makes_the_nurses_account_active(
    qtbot: QtBot,
    open_tab: OpenTab,
    registry: RunningRegistry,  # noqa: F811 - the fixture
) -> None:
    with registry.hospital() as hospital:
        one = hospital.employ(account_state=AccountState.NONE)
        tab = open_tab(hospital)
        wait_for(qtbot, tab, None)
    code = issue(qtbot, tab)
    assert cell(tab, "Account") == "○ 未建账户"
    nurse = account_of(registry, one)
    assert activates(nurse, "AAAAA-AAAAA") == 400
    assert activates(nurse, code) == 200
    assert nurse.get("/me").json()["nurse"]["account_state"] == "active"
    with qtbot.waitSignal(tab.count_changed, check_params_cb=lambda count: count == 0):
        tab._desk.sync.at_once()
    wait_for(qtbot, tab, CodeState.USED)
    assert cell(tab, "Account") == "✔ 已激活"
    assert cell(tab, "Used") != ""
    assert "she needs no code" in tab.panel.ui.meaning.text()
    assert activates(nurse, code) == 400, "a code is used once"


def test_another_code_makes_the_old_one_useless_and_a_revoked_one_is(
    qtbot: QtBot,
    open_tab: OpenTab,
    registry: RunningRegistry,  # noqa: F811 - the fixture
) -> None:
    with registry.hospital() as hospital:
        one = hospital.employ(account_state=AccountState.NONE)
        tab = open_tab(hospital)
        wait_for(qtbot, tab, None)
    first = issue(qtbot, tab)
    tab.panel.ui.reissue.click()
    tab.panel.ui.do_it.click()
    qtbot.waitUntil(lambda: tab.model.records[0].plain not in {"", first})
    second = tab.model.records[0].plain
    nurse = account_of(registry, one)
    assert activates(nurse, first) == 400
    tab._desk.sync.at_once()
    qtbot.waitUntil(lambda: cell(tab, "Account") == "◐ 待激活")
    tab.panel.ui.revoke.click()
    tab.panel.ui.do_it.click()
    wait_for(qtbot, tab, CodeState.REVOKED)
    assert activates(nurse, second) == 400
    third = issue(qtbot, tab)
    assert activates(nurse, third) == 200


def test_a_code_that_has_run_out_shows_as_expired_and_can_be_replaced(
    qtbot: QtBot,
    open_tab: OpenTab,
    registry: RunningRegistry,  # noqa: F811 - the fixture
) -> None:
    with registry.hospital() as hospital:
        one = hospital.employ(account_state=AccountState.AWAITING_CODE)
        long_ago = clock.now() - timedelta(days=40)
        run_out: Record = activation_code(
            code_id=clock.new_id(long_ago),
            nurse_id=one.nurse_id,
            issued_at=long_ago,
            expires_at=long_ago + timedelta(days=30),
        )
        hospital.publish(run_out)
        tab = open_tab(hospital)
        wait_for(qtbot, tab, CodeState.EXPIRED)
        nurse = registry.nurse(one)
    assert cell(tab, "Activation code") == "■ 已过期"
    assert activates(nurse, issue(qtbot, tab)) == 200
