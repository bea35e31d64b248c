from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from nurse_client.domain.actions import ChangeNursePhone
from nurse_client.domain.messages import History, HistoryEvent
from nurse_client.domain.records import AccountState, Nurse, RegistrationStatus
from nurse_client.gui.desk import Desk
from nurse_client.gui.panels.nurse_panel import NursePanel
from nurse_client.gui.tabs.roster import RosterTab
from tests.support.desk import Registry
from tests.support.records import application, nurse
from tests.support.waiting import at_rest

DeskWith = Callable[..., Desk]

ZHANG = nurse()
LI = nurse(
    nurse_id="n-2",
    name="李娜",
    id_number="110115199203040027",
    certificate_no="201511005678",
    department="急诊科",
    valid_until=date(2026, 11, 20),
    registration_status=RegistrationStatus.EXPIRED,
    account_state=AccountState.NONE,
)
WANG = nurse(
    nurse_id="n-3",
    name="王芳",
    id_number="110115199506070048",
    certificate_no="201811009012",
    valid_until=date(2029, 6, 30),
    account_state=AccountState.AWAITING_CODE,
)
RENEWED = History(
    events=[
        HistoryEvent(at=datetime(2012, 1, 16, tzinfo=UTC), event="first_registration", valid_until=date(2017, 1, 15)),
        HistoryEvent(at=datetime(2022, 1, 16, tzinfo=UTC), event="renewal", valid_until=date(2027, 1, 15)),
    ],
    applications=[application()],
)


def opened(qtbot: QtBot, desk: Desk) -> RosterTab:
    tab = RosterTab(desk)
    qtbot.addWidget(tab)
    tab.resize(1366, 640)
    tab.show()
    count = desk.nurse_count
    qtbot.waitUntil(lambda: len(tab.model.records) == count and at_rest(desk.background))
    return tab


def names(tab: RosterTab) -> list[str]:
    return [row.nurse.name for row in tab.model.shown()]


def cells(tab: RosterTab, name: str) -> list[str]:
    row = next(row for row in tab.model.records if row.nurse.name == name)
    return [column.text(row) for column in tab.model.columns]


def choose(tab: RosterTab, chosen: Nurse) -> NursePanel:
    assert tab.table.select(chosen.nurse_id)
    return tab.panel


def facts(panel: NursePanel) -> dict[str, str]:
    return {fact.label: fact.text for fact in panel.ui.record.facts()}


def test_every_nurse_is_there_with_her_window_in_words(qtbot: QtBot, desk_with: DeskWith) -> None:
    tab = opened(qtbot, desk_with(ZHANG, LI, WANG))
    assert sorted(names(tab)) == sorted(["张晓丽", "李娜", "王芳"])
    assert cells(tab, "张晓丽") == [
        "张晓丽",
        "女",
        "心血管内科",
        "主管护师",
        "201111001234",
        "2027-01-15",
        "Can be renewed · 53 days left",
        "已激活",
        "",
    ]
    assert "Expired · 3 days ago" in cells(tab, "李娜")
    assert "Not yet open · 950 days left" in cells(tab, "王芳")
    assert tab.ui.count.text() == "3 of 3 nurses, as of 2026-11-23 10:32"


def test_the_first_screenful_shows_before_the_store_is_read(qtbot: QtBot, desk_with: DeskWith) -> None:
    tab = RosterTab(desk_with(ZHANG, LI))
    qtbot.addWidget(tab)
    assert len(names(tab)) == 2


@pytest.mark.parametrize("typed", ["李", "lina", "ln", "201511", "0027", "LI NA"])
def test_a_nurse_is_found_by_name_pinyin_initials_certificate_and_end_of_the_id(
    qtbot: QtBot, desk_with: DeskWith, typed: str
) -> None:
    tab = opened(qtbot, desk_with(ZHANG, LI, WANG))
    tab.set_search(typed)
    assert names(tab) == ["李娜"]
    tab.set_search("")
    assert len(names(tab)) == 3


def test_filters_add_up_and_one_button_takes_all_away(qtbot: QtBot, desk_with: DeskWith) -> None:
    tab = opened(qtbot, desk_with(ZHANG, LI, WANG))
    tab.ui.department.setCurrentText("心血管内科")
    assert sorted(names(tab)) == ["张晓丽", "王芳"]
    tab.ui.account.setCurrentText("待激活")
    assert names(tab) == ["王芳"]
    tab.ui.phase.setCurrentText("Expired")
    assert names(tab) == []
    assert "Show all" in tab.table.empty_text
    with qtbot.waitSignal(tab.search_cleared):
        qtbot.keyClick(tab.ui.show_all, Qt.Key.Key_Space)
    assert len(names(tab)) == 3
    tab.ui.status.setCurrentText("过期未延续")
    assert names(tab) == ["李娜"]


def test_a_filter_outlives_new_records(qtbot: QtBot, desk_with: DeskWith, registry: Registry) -> None:
    desk = desk_with(ZHANG, LI)
    tab = opened(qtbot, desk)
    tab.ui.department.setCurrentText("急诊科")
    registry.told.append(nurse(nurse_id="n-9", name="赵敏", department="急诊科"))
    desk.sync.at_once()
    qtbot.waitUntil(lambda: sorted(names(tab)) == ["李娜", "赵敏"])
    assert tab.ui.department.currentText() == "急诊科"


def test_an_empty_roster_says_why(qtbot: QtBot, desk_with: DeskWith) -> None:
    tab = opened(qtbot, desk_with())
    assert "first connection" in tab.table.empty_text
    assert tab.panel.ui.name.text() == "No nurse is chosen"


def test_identities_are_masked_until_asked_for_and_the_ledger_knows(qtbot: QtBot, desk_with: DeskWith) -> None:
    desk = desk_with(ZHANG, LI)
    tab = opened(qtbot, desk)
    panel = choose(tab, ZHANG)
    assert facts(panel)["证件号码"] == "110115********0029"
    assert facts(panel)["联系电话"] == "138****0000"
    qtbot.keyClick(panel.ui.reveal, Qt.Key.Key_Space)
    assert facts(panel)["证件号码"] == ZHANG.id_number
    assert facts(panel)["联系电话"] == ZHANG.phone
    qtbot.waitUntil(lambda: bool(desk.ledger.entries()))
    (entry,) = desk.ledger.entries()
    assert (entry.event, entry.operator, entry.details) == ("identity_shown", "王敏", {"nurse_id": "n-1"})
    choose(tab, LI)
    assert facts(panel)["证件号码"] == "110115********0027"
    choose(tab, ZHANG)
    assert facts(panel)["证件号码"] == "110115********0029"


def test_the_record_has_every_member_by_its_label(qtbot: QtBot, desk_with: DeskWith) -> None:
    panel = choose(opened(qtbot, desk_with(ZHANG)), ZHANG)
    shown = facts(panel)
    assert shown["姓名"] == "张晓丽"
    assert shown["学历"] == "大学本科毕业" or shown["学历"] != ZHANG.education
    assert shown["用工性质"] != ZHANG.employment
    assert shown["注册有效期至"] == "2027-01-15"
    assert len(shown) == len(Nurse.__struct_fields__) - 4


def test_a_nurses_texts_are_never_taken_for_markup(qtbot: QtBot, desk_with: DeskWith) -> None:
    odd = nurse(name="<b>张</b>&amp;", department="<img src=x>")
    panel = choose(opened(qtbot, desk_with(odd)), odd)
    assert panel.ui.name.text() == "<b>张</b>&amp;"
    for label in (panel.ui.name, panel.ui.summary, panel.ui.window):
        assert label.textFormat() is Qt.TextFormat.PlainText


def show_history(panel: NursePanel) -> None:
    panel.ui.parts.setCurrentWidget(panel.ui.history_part)


def timeline(panel: NursePanel) -> list[tuple[str, str]]:
    return [(fact.label, fact.text) for fact in panel.history.ui.timeline.facts()]


def test_the_history_comes_live_from_the_registry_newest_first(
    qtbot: QtBot, desk_with: DeskWith, registry: Registry
) -> None:
    registry.histories["n-1"] = RENEWED
    desk = desk_with(ZHANG)
    panel = choose(opened(qtbot, desk), ZHANG)
    show_history(panel)
    qtbot.waitUntil(lambda: bool(timeline(panel)))
    assert timeline(panel) == [
        ("2026-11-20", "Application: 延续注册"),
        ("2022-01-16", "延续注册"),
        ("2012-01-16", "首次注册"),
    ]
    assert panel.history.ui.state.text() == "As the registry said on 2026-11-23 10:32."
    assert desk.records.history("n-1") is not None


def test_without_a_connection_the_kept_history_shows_with_its_age(
    qtbot: QtBot, desk_with: DeskWith, registry: Registry
) -> None:
    desk = desk_with(ZHANG)
    known = History(events=RENEWED.events, applications=[], checked_at=datetime(2026, 11, 1, 1, 0, tzinfo=UTC))
    desk.records.put_history("n-1", known)
    registry.online = False
    panel = choose(opened(qtbot, desk), ZHANG)
    show_history(panel)
    kept = "The registry does not answer. This is what was known on 2026-11-01 09:00."
    qtbot.waitUntil(lambda: panel.history.ui.state.text() == kept)
    assert len(timeline(panel)) == 2


def test_a_history_never_read_says_so_without_a_connection(
    qtbot: QtBot, desk_with: DeskWith, registry: Registry
) -> None:
    registry.online = False
    panel = choose(opened(qtbot, desk_with(ZHANG)), ZHANG)
    show_history(panel)
    qtbot.waitUntil(lambda: "was not read before" in panel.history.ui.state.text())


def test_who_only_looks_at_records_asks_the_registry_nothing(
    qtbot: QtBot, desk_with: DeskWith, registry: Registry
) -> None:
    registry.histories = {"n-1": RENEWED, "n-2": RENEWED}
    desk = desk_with(ZHANG, LI)
    tab = opened(qtbot, desk)
    panel = choose(tab, LI)
    qtbot.waitUntil(lambda: not panel._settled.isActive() and at_rest(desk.background))
    assert registry.asked == []
    show_history(panel)
    qtbot.waitUntil(lambda: registry.asked == ["n-2"])


def test_her_applications_are_listed_and_lead_to_business(qtbot: QtBot, desk_with: DeskWith) -> None:
    other = application(application_id="p-2", nurse_id="n-2", nurse=LI)
    tab = opened(qtbot, desk_with(ZHANG, LI, application(), other))
    panel = choose(tab, ZHANG)
    panel.ui.parts.setCurrentWidget(panel.ui.applications_part)
    qtbot.waitUntil(lambda: len(panel.applications.records) == 1)
    table = panel.ui.applications_layout.itemAt(0).widget()
    table.selectRow(0)
    with qtbot.waitSignal(tab.application_opened) as heard:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert heard.args == ["p-1"]


def test_what_waits_about_a_nurse_shows_in_her_row_and_file(
    qtbot: QtBot, desk_with: DeskWith, registry: Registry
) -> None:
    registry.online = False
    desk = desk_with(ZHANG)
    tab = opened(qtbot, desk)
    panel = choose(tab, ZHANG)
    desk.act(
        lambda stamp: ChangeNursePhone(
            **stamp, nurse_id="n-1", target_version=3, phone="13911112222", reason="本人更换号码"
        )
    )
    qtbot.waitUntil(lambda: cells(tab, "张晓丽")[-1] == "Waiting to be sent")
    assert panel.ui.pending.text() == "Waiting to be sent"
    assert panel.ui.pending.isVisible()
