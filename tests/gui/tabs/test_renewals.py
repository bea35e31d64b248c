import unicodedata
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from nurse_client.domain.actions import ConfirmApplication, FileDeregistration
from nurse_client.domain.records import (
    AccountState,
    AuthorityState,
    Business,
    DeregistrationGround,
    InstitutionState,
    Nurse,
    RegistrationStatus,
)
from nurse_client.domain.renewal import Phase
from nurse_client.gui.desk import Desk
from nurse_client.gui.dialogs.print_preview import PrintPreview
from nurse_client.gui.tabs.expired import ExpiredTab
from nurse_client.gui.tabs.pending_renewal import PHASES, PendingRenewalTab
from nurse_client.gui.tabs.renewal_list import RenewalList
from nurse_client.gui.theme import Tone, colour_of
from nurse_client.gui.words.renewals import ways_on
from nurse_client.gui.words.tongue import of_paper
from nurse_client.store.errors import Unreadable
from tests.support.desk import Registry
from tests.support.pictures import texts
from tests.support.records import application, nurse
from tests.support.waiting import at_rest

DeskWith = Callable[..., Desk]


def person(number: int, name: str, valid_until: date | None, **changes: Any) -> Nurse:
    return nurse(nurse_id=f"n-{number}", name=name, id_number="", valid_until=valid_until, **changes)


# On 2026-11-23 in Beijing, where the window opens six months before the end.
OPEN = nurse()
NEAR = person(2, "李娜", date(2026, 12, 30), department="急诊科", account_state=AccountState.AWAITING_CODE)
LATE = person(3, "王芳", date(2026, 12, 10))
SOON = person(4, "赵敏", date(2027, 8, 21))  # opens in 90 days
FAR = person(5, "孙丽", date(2027, 8, 22))
ENDED = person(6, "周静", date(2026, 11, 20), department="急诊科", registration_status=RegistrationStatus.EXPIRED)
LONG_AGO = person(7, "吴霞", date(2026, 3, 20), registration_status=RegistrationStatus.EXPIRED)
GONE = person(8, "郑洁", date(2026, 3, 1), registration_status=RegistrationStatus.DEREGISTERED)
ALL = (OPEN, NEAR, LATE, SOON, FAR, ENDED, LONG_AGO, GONE)
SENT = {"institution_state": InstitutionState.CONFIRMED, "authority_state": AuthorityState.PENDING}


def opened(qtbot: QtBot, tab: RenewalList, desk: Desk) -> None:
    qtbot.addWidget(tab)
    tab.resize(1366, 640)
    tab.show()
    qtbot.waitUntil(lambda: at_rest(desk.background))


def pending(qtbot: QtBot, desk: Desk) -> PendingRenewalTab:
    tab = PendingRenewalTab(desk)
    opened(qtbot, tab, desk)
    return tab


def expired(qtbot: QtBot, desk: Desk) -> ExpiredTab:
    tab = ExpiredTab(desk)
    opened(qtbot, tab, desk)
    return tab


def names(tab: RenewalList) -> list[str]:
    return [row.file.nurse.name for row in tab.model.shown()]


def cell(tab: RenewalList, name: str, title: str) -> str:
    row = next(row for row in tab.model.records if row.file.nurse.name == name)
    return next(column.text(row) for column in tab.model.columns if column.title == title)


def colours(tab: RenewalList, title: str) -> dict[str, Any]:
    place = next(place for place, column in enumerate(tab.model.columns) if column.title == title)
    role = Qt.ItemDataRole.ForegroundRole
    return {name: tab.model.index(row, place).data(role) for row, name in enumerate(names(tab))}


def choose(tab: RenewalList, chosen: Nurse) -> list[str]:
    """Chooses her; the lines said about her."""
    assert tab.table.select(chosen.nurse_id)
    return tab.ui.text.toPlainText().splitlines()


def test_who_is_in_the_window_or_soon_will_be_is_listed_by_days_left(qtbot: QtBot, desk_with: DeskWith) -> None:
    tab = pending(qtbot, desk_with(*ALL))
    assert names(tab) == ["王芳", "李娜", "张晓丽", "赵敏"]
    assert [cell(tab, "张晓丽", title) for title in ("Opens on", "Last legal day", "Valid until", "Days left")] == [
        "2026-07-15",
        "2026-12-16",
        "2027-01-15",
        "53",
    ]


def test_each_phase_has_its_tab_with_a_count(qtbot: QtBot, desk_with: DeskWith) -> None:
    tab = pending(qtbot, desk_with(*ALL))
    texts = [tab.phases.tabText(index) for index in range(tab.phases.count())]
    assert texts == ["All 4", "Not yet open 1", "Can be renewed 1", "Last day is near 1", "Late 1"]
    tab.phases.setCurrentIndex(PHASES.index(Phase.LATE))
    assert names(tab) == ["王芳"]
    tab.ui.department.setCurrentText("急诊科")
    assert names(tab) == []
    assert "Nobody is in this phase" in tab.table.empty_text
    assert tab.phases.tabText(0) == "All 1"
    tab.ui.show_all.click()
    assert len(names(tab)) == 4


def test_phases_and_ends_have_a_word_a_shape_and_a_colour(qtbot: QtBot, desk_with: DeskWith) -> None:
    desk = desk_with(*ALL)
    tab, ended = pending(qtbot, desk), expired(qtbot, desk)
    assert cell(tab, "李娜", "Phase") == "▲ Last day is near"
    assert cell(tab, "赵敏", "Phase") == "○ Not yet open"
    near, stopped = (colour_of(tone, QGuiApplication.palette()) for tone in (Tone.NEAR, Tone.STOPPED))
    assert colours(tab, "Phase") == {"王芳": near, "李娜": near, "张晓丽": None, "赵敏": None}
    assert colours(ended, "Practice") == {"吴霞": stopped, "周静": stopped}
    assert near != stopped


def test_who_cannot_apply_for_want_of_an_account_is_marked_and_told(qtbot: QtBot, desk_with: DeskWith) -> None:
    tab = pending(qtbot, desk_with(*ALL))
    assert cell(tab, "李娜", "Account") == "▲ 待激活"
    assert cell(tab, "张晓丽", "Account") == "已激活"
    assert choose(tab, NEAR)[2].startswith("First: your account is not active (待激活)")


def test_the_notice_says_what_until_when_and_how_and_is_copied(qtbot: QtBot, desk_with: DeskWith) -> None:
    tab = pending(qtbot, desk_with(*ALL))
    lines = choose(tab, OPEN)
    assert lines[0] == "张晓丽 (心血管内科), certificate no. 201111001234:"
    assert (
        "valid until 2027-01-15. Apply for its renewal now, on 2026-12-16 at the latest (护士条例 第10条)" in lines[1]
    )
    assert "“延续注册”" in lines[2]
    assert lines[3] == "Papers: 申请审核表, 护士执业证书."
    assert "must not practise" in lines[4]
    tab.ui.copy_text.click()
    assert QGuiApplication.clipboard().text().splitlines() == lines
    assert OPEN.id_number not in QGuiApplication.clipboard().text()
    assert "Copied" in tab.ui.told.text()
    assert "from 2027-02-21 on" in choose(tab, SOON)[1]
    assert tab.ui.told.text() == ""
    assert "was 2026-11-10 (护士条例 第10条): apply at once" in choose(tab, LATE)[1]


def test_a_suspended_nurse_is_not_asked_to_apply(qtbot: QtBot, desk_with: DeskWith) -> None:
    suspended = nurse(registration_status=RegistrationStatus.SUSPENDED)
    lines = choose(pending(qtbot, desk_with(suspended)), suspended)
    assert "suspended" in lines[2]
    assert not any("submit" in line for line in lines)


def test_a_renewal_under_way_shows_with_its_state_and_what_waits(
    qtbot: QtBot, desk_with: DeskWith, registry: Registry
) -> None:
    registry.online = False
    desk = desk_with(OPEN, LATE, application())
    tab = pending(qtbot, desk)
    assert cell(tab, "张晓丽", "Renewal") == "○ 待机构确认"
    assert cell(tab, "王芳", "Renewal") == "– Not applied"
    assert choose(tab, OPEN)[2] == "延续注册 of 2026-11-20, no. R202611200001: ○ 待机构确认."
    desk.act(lambda stamp: ConfirmApplication(**stamp, application_id="p-1", target_version=3))
    qtbot.waitUntil(lambda: cell(tab, "张晓丽", "Renewal") == "● 已确认")
    assert cell(tab, "张晓丽", "To be sent") == "Waiting to be sent"


def test_a_returned_renewal_is_told_with_the_reason_and_how_to_apply(qtbot: QtBot, desk_with: DeskWith) -> None:
    returned = application(institution_state=InstitutionState.RETURNED, institution_opinion="照片不清晰")
    lines = choose(pending(qtbot, desk_with(OPEN, returned)), OPEN)
    assert lines[2].endswith("↩ 已退回. Reason: 照片不清晰")
    assert lines[3].startswith("How:")


def test_an_approved_renewal_of_the_last_period_is_not_under_way(qtbot: QtBot, desk_with: DeskWith) -> None:
    returned = application(
        application_id="p-0",
        submitted_at=datetime(2021, 12, 1, tzinfo=UTC),
        institution_state=InstitutionState.RETURNED,
    )
    approved = application(
        submitted_at=datetime(2021, 12, 20, tzinfo=UTC), **SENT | {"authority_state": AuthorityState.APPROVED}
    )
    tab = pending(qtbot, desk_with(OPEN, returned, approved))
    assert cell(tab, "张晓丽", "Renewal") == "– Not applied"


def test_a_nurse_is_found_and_her_file_shows_at_the_right(qtbot: QtBot, desk_with: DeskWith) -> None:
    tab = pending(qtbot, desk_with(*ALL))
    tab.set_search("ln")
    assert names(tab) == ["李娜"]
    assert tab.panel.ui.name.text() == "李娜"
    with qtbot.waitSignal(tab.search_cleared):
        tab.ui.show_all.click()
    assert len(names(tab)) == 4


def test_enter_leads_from_the_list_to_the_file(qtbot: QtBot, desk_with: DeskWith) -> None:
    tab = pending(qtbot, desk_with(*ALL))
    tab.activateWindow()
    tab.setFocus()
    qtbot.waitUntil(tab.table.hasFocus)
    qtbot.keyClick(tab.table, Qt.Key.Key_Return)
    assert tab.panel.isAncestorOf(tab.focusWidget())


def test_an_empty_list_says_why(qtbot: QtBot, desk_with: DeskWith) -> None:
    desk = desk_with(FAR)
    assert "No registration ends soon" in pending(qtbot, desk).table.empty_text
    tab = expired(qtbot, desk)
    assert "Nobody's registration has ended" in tab.table.empty_text
    assert not tab.copy_list.isEnabled()
    assert not tab.ui.copy_text.isEnabled()


def test_ended_registrations_are_listed_with_the_days_since(qtbot: QtBot, desk_with: DeskWith) -> None:
    tab = expired(qtbot, desk_with(*ALL))
    assert names(tab) == ["吴霞", "周静"]
    assert cell(tab, "周静", "Days since") == "3"
    assert cell(tab, "周静", "Practice") == "■ Must not practise"
    tab.ui.department.setCurrentText("急诊科")
    assert names(tab) == ["周静"]


def test_the_ways_on_are_explained_with_the_article(qtbot: QtBot, desk_with: DeskWith) -> None:
    lines = choose(expired(qtbot, desk_with(*ALL)), ENDED)
    assert "ended on 2026-11-20, 3 days ago" in lines[0]
    assert lines[0].endswith("(护士条例 第21条).")
    assert lines[1].startswith("1. 注销注册 (行政许可法 第70条)")
    assert "有效期" in lines[1]
    assert lines[2].startswith("2. 重新注册 (护士执业注册管理办法)")
    assert lines[3].startswith("Papers: ")


def test_a_deregistration_shows_from_the_outbox_to_the_authority(
    qtbot: QtBot, desk_with: DeskWith, registry: Registry
) -> None:
    registry.online = False
    filed = application(nurse_id="n-7", nurse=LONG_AGO, business=Business.DEREGISTRATION, **SENT)
    desk = desk_with(ENDED, LONG_AGO, filed)
    tab = expired(qtbot, desk)
    assert cell(tab, "吴霞", "Under way") == "注销注册: ○ 待审批"
    assert cell(tab, "周静", "Under way") == "– Nothing filed"
    ground = DeregistrationGround.NOT_RENEWED
    desk.act(lambda stamp: FileDeregistration(**stamp, nurse_id="n-6", target_version=3, ground=ground))
    qtbot.waitUntil(lambda: cell(tab, "周静", "Under way") == "注销注册: Waiting to be sent")
    assert "filed here: Waiting to be sent" in choose(tab, ENDED)[-1]


@pytest.mark.parametrize(
    ("day", "words", "practice"),
    [(21, "it counts as granted (行政许可法 第50条)", "▲ Ask the authority"), (22, "no. R2026", "■ Must not practise")],
)
def test_a_renewal_in_time_and_not_decided_counts_as_granted(
    qtbot: QtBot, desk_with: DeskWith, day: int, words: str, practice: str
) -> None:
    sent_at = datetime(2026, 10, day, 2, tzinfo=UTC)  # the last legal day was 2026-10-21
    renewal = application(nurse_id="n-6", nurse=ENDED, submitted_at=sent_at, institution_at=sent_at, **SENT)
    tab = expired(qtbot, desk_with(ENDED, renewal))
    assert any(words in line for line in choose(tab, ENDED))
    assert cell(tab, "周静", "Practice") == practice
    tab.copy_list.click()
    assert ("ask the authority" in QGuiApplication.clipboard().text()) == practice.startswith("▲")


def test_the_list_of_who_must_not_practise_is_copied_by_department(qtbot: QtBot, desk_with: DeskWith) -> None:
    tab = expired(qtbot, desk_with(*ALL))
    tab.copy_list.click()
    assert QGuiApplication.clipboard().text().splitlines() == [
        "练习市第一人民医院",
        "Must not practise: registration ended, as of 2026-11-23 (护士条例 第21条)",
        "",
        "心血管内科: 1",
        "吴霞, certificate no. 201111001234, ended on 2026-03-20",
        "",
        "急诊科: 1",
        "周静, certificate no. 201111001234, ended on 2026-11-20",
    ]
    tab.ui.department.setCurrentText("急诊科")
    tab.copy_list.click()
    assert "吴霞" not in QGuiApplication.clipboard().text()


def test_what_arrives_is_counted_and_shown(qtbot: QtBot, desk_with: DeskWith, registry: Registry) -> None:
    desk = desk_with(OPEN)
    tab = pending(qtbot, desk)
    registry.told = [LATE]
    with qtbot.waitSignal(tab.count_changed, check_params_cb=lambda count: count == 2):
        desk.sync.at_once()
    assert names(tab) == ["王芳", "张晓丽"]


def preview_of(qtbot: QtBot, tab: RenewalList) -> PrintPreview:
    qtbot.waitUntil(lambda: bool(tab.findChildren(PrintPreview)))
    return tab.findChildren(PrintPreview)[0]


def saved(qtbot: QtBot, tab: RenewalList, desk: Desk, path: Path) -> str:
    """Saves what the preview shows, once the ledger knows of it, and closes it; the text of the pages."""
    preview = preview_of(qtbot, tab)
    noted = len(desk.ledger.entries())
    preview.save_as(str(path))
    qtbot.waitUntil(lambda: len(desk.ledger.entries()) > noted)
    preview.reject()
    qtbot.waitUntil(lambda: not tab.findChildren(PrintPreview))
    return "".join(texts(path))


def test_notices_are_printed_in_chinese_offline_and_the_ledger_knows(
    qtbot: QtBot, desk_with: DeskWith, registry: Registry, tmp_path: Path
) -> None:
    registry.online = False
    desk = desk_with(*ALL)
    tab = pending(qtbot, desk)
    choose(tab, OPEN)
    qtbot.keyClick(tab.ui.print_notice, Qt.Key.Key_Space)
    one = saved(qtbot, tab, desk, tmp_path / "one.pdf")
    assert "张晓丽(心血管内科)" in one
    assert "现在即可申请延续注册,最迟2026-12-16" in one
    assert "李娜" not in one
    assert OPEN.id_number not in one
    tab.ui.department.setCurrentText("心血管内科")
    qtbot.keyClick(tab.ui.print_notices, Qt.Key.Key_Space)
    shown = saved(qtbot, tab, desk, tmp_path / "shown.pdf")
    assert [name in shown for name in ("王芳", "张晓丽", "赵敏", "李娜")] == [True, True, True, False]
    assert [entry.details["form"] for entry in desk.ledger.entries()] == ["notice_slips/1"] * 2


def test_the_notice_on_paper_is_the_text_that_is_copied(qtbot: QtBot, desk_with: DeskWith, tmp_path: Path) -> None:
    desk = desk_with(*ALL)
    tab = expired(qtbot, desk)
    choose(tab, ENDED)
    row = tab.table.current_record()
    assert row is not None
    text = ways_on(desk, row, of_paper(desk))
    assert text.startswith("周静（急诊科）：注册有效期至 2026-11-20，已过期 3 天。")
    tab.ui.print_notice.click()
    on_paper = saved(qtbot, tab, desk, tmp_path / "notice.pdf")
    assert "".join(unicodedata.normalize("NFKC", text).split()) in on_paper


def test_the_sheet_of_those_who_must_not_practise_is_printed_by_department(
    qtbot: QtBot, desk_with: DeskWith, registry: Registry, tmp_path: Path
) -> None:
    registry.online = False
    desk = desk_with(*ALL)
    tab = expired(qtbot, desk)
    qtbot.keyClick(tab.print_sheet, Qt.Key.Key_Space)
    preview = preview_of(qtbot, tab)
    papers = preview.ui.papers.model()
    assert [papers.index(row, 0).data().split(" · ")[1] for row in range(papers.rowCount())] == ["心血管内科", "急诊科"]
    everybody = saved(qtbot, tab, desk, tmp_path / "all.pdf")
    assert [name in everybody for name in ("周静", "吴霞", "郑洁", "张晓丽")] == [True, True, True, False]
    tab.ui.department.setCurrentText("急诊科")
    tab.print_sheet.click()
    emergency = saved(qtbot, tab, desk, tmp_path / "emergency.pdf")
    assert [name in emergency for name in ("周静", "吴霞", "郑洁")] == [True, False, False]
    assert {entry.details["form"] for entry in desk.ledger.entries()} == {"must_not_practise/1"}


def test_where_everybody_may_practise_that_is_said(qtbot: QtBot, desk_with: DeskWith) -> None:
    tab = expired(qtbot, desk_with(OPEN))
    assert not tab.ui.print_notices.isEnabled()
    assert not tab.ui.print_notice.isEnabled()
    tab.print_sheet.click()
    qtbot.waitUntil(lambda: tab.ui.told.text() == "There is nothing to print.")


def test_a_store_that_cannot_be_read_is_said(
    qtbot: QtBot, desk_with: DeskWith, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = desk_with(*ALL)
    tab = expired(qtbot, desk)
    read = desk.records.all

    def read_all_but_nurses(kind: Any) -> Any:
        if kind is Nurse:
            raise Unreadable
        return read(kind)

    monkeypatch.setattr(desk.records, "all", read_all_but_nurses)
    tab.print_sheet.click()
    qtbot.waitUntil(lambda: "can't be read" in tab.ui.told.text())
