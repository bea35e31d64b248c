from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from msgspec import to_builtins
from msgspec.structs import replace
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from nurse_client.domain.actions import (
    AnyAction,
    ConfirmApplication,
    Outcome,
    OutcomeKind,
    ReturnApplication,
    SetAuthority,
    WithdrawConfirmation,
)
from nurse_client.domain.records import (
    Application,
    AuthorityState,
    Business,
    ChangeDetails,
    DeregistrationDetails,
    DeregistrationGround,
    Details,
    Filer,
    FirstRegistrationDetails,
    InstitutionState,
    Material,
    MaterialKind,
    MilitaryTransferDetails,
    Record,
    RenewalDetails,
    ReRegistrationDetails,
)
from nurse_client.gui.desk import Desk
from nurse_client.gui.dialogs.print_preview import PrintPreview
from nurse_client.gui.panels.application_panel import ApplicationPanel
from nurse_client.gui.tabs.business import BusinessTab
from tests.support.desk import NOW, Registry, accept, authorities, confirmed
from tests.support.records import application, nurse
from tests.support.waiting import at_rest

DeskWith = Callable[..., Desk]

PAPERS = [Material(kind=kind, present=True) for kind in MaterialKind]
ZHANG = application(materials=PAPERS)
LI_NURSE = nurse(nurse_id="n-2", name="李娜", id_number="110115199203040027")
LI = application(application_id="p-2", nurse_id="n-2", nurse=LI_NURSE, receipt_no="R202611200002", materials=PAPERS)
LAPSED = nurse(nurse_id="n-3", name="王芳", valid_until=date(2026, 11, 1))
WANG = application(application_id="p-3", nurse_id="n-3", nurse=LAPSED, receipt_no="R202611200003", materials=PAPERS)
SENT = application(
    application_id="p-4",
    nurse_id="n-4",
    nurse=nurse(nurse_id="n-4", name="赵敏"),
    receipt_no="R202611200004",
    institution_state=InstitutionState.CONFIRMED,
    institution_at=NOW,
    institution_opinion="同意",
    authority_state=AuthorityState.PENDING,
)
MOVED = application(
    application_id="p-5",
    nurse_id="n-5",
    nurse=nurse(nurse_id="n-5", name="陈秀英"),
    business=Business.CHANGE,
    details=ChangeDetails(reason="调入本院"),
    receipt_no="R202611200005",
    institution_state=InstitutionState.CONFIRMED,
    authority_state=AuthorityState.APPROVED,
)
NURSES: list[Record] = [nurse(), LI_NURSE, LAPSED]


def opened(qtbot: QtBot, desk: Desk) -> BusinessTab:
    tab = BusinessTab(desk)
    qtbot.addWidget(tab)
    tab.resize(1366, 640)
    tab.show()
    count = desk.records.count(Application)
    qtbot.waitUntil(lambda: len(tab.model.records) == count and at_rest(desk.background))
    return tab


def choose(qtbot: QtBot, tab: BusinessTab, chosen: Application) -> ApplicationPanel:
    """Opens the application and waits until it has been examined."""
    tab.open_application(chosen.application_id)
    panel = tab.panel
    qtbot.waitUntil(lambda: panel.application_id == chosen.application_id and panel.examination is not None)
    return panel


def row(tab: BusinessTab, chosen: Application) -> dict[str, str]:
    found = next(row for row in tab.model.records if row.application.application_id == chosen.application_id)
    return {column.title: column.text(found) for column in tab.model.columns}


def shown(tab: BusinessTab) -> list[str]:
    return [row.application.application_id for row in tab.model.shown()]


def facts(panel: ApplicationPanel, sheet: str) -> dict[str, str]:
    return {fact.label: fact.text for fact in getattr(panel.ui, sheet).facts()}


def bars(tab: BusinessTab) -> tuple[list[str], list[str]]:
    kinds, buckets = tab.ui.kinds, tab.ui.buckets
    return [kinds.tabText(i) for i in range(kinds.count())], [buckets.tabText(i) for i in range(buckets.count())]


def answers(registry: Registry, *records: Application) -> None:
    """The registry accepts what is done with these applications and sends them as they are then."""
    known = {record.application_id: record for record in records}

    def answer(action: AnyAction) -> Outcome:
        assert isinstance(action, ConfirmApplication | ReturnApplication | WithdrawConfirmation)
        sent = replace(confirmed(known[action.application_id], action), authority_state=AuthorityState.PENDING)
        registry.told.append(sent)
        return accept(action)

    registry.answer = answer


def test_kinds_and_buckets_are_counted(qtbot: QtBot, desk_with: DeskWith) -> None:
    tab = opened(qtbot, desk_with(ZHANG, LI, SENT, MOVED))
    kinds, buckets = bars(tab)
    assert kinds[0] == "All 2"
    assert kinds[3] == "延续注册 2"
    assert len(kinds) == 7
    assert buckets == ["To be confirmed 2", "With the authority 1", "Finished 1"]
    tab.ui.kinds.setCurrentIndex(2)
    assert bars(tab)[1] == ["To be confirmed 0", "With the authority 0", "Finished 1"]
    assert tab.table.empty_text.startswith("Nothing waits for you.")
    tab.ui.buckets.setCurrentIndex(2)
    assert shown(tab) == ["p-5"]


def test_the_two_states_stand_in_two_columns_by_word_and_shape(qtbot: QtBot, desk_with: DeskWith) -> None:
    tab = opened(qtbot, desk_with(ZHANG, SENT))
    assert (row(tab, ZHANG)["Institution"], row(tab, ZHANG)["Authority"]) == ("○ 待机构确认", "– 未上报")
    assert (row(tab, SENT)["Institution"], row(tab, SENT)["Authority"]) == ("● 已确认", "○ 待审批")


@pytest.mark.parametrize("typed", ["李娜", "lina", "r202611200002"])
def test_an_application_is_found_by_its_nurse_and_its_number(qtbot: QtBot, desk_with: DeskWith, typed: str) -> None:
    tab = opened(qtbot, desk_with(ZHANG, LI))
    tab.set_search(typed)
    assert shown(tab) == ["p-2"]


def test_the_rule_check_says_level_text_and_article(qtbot: QtBot, desk_with: DeskWith) -> None:
    tab = opened(qtbot, desk_with(*NURSES, WANG, *authorities(Business.RENEWAL)))
    panel = choose(qtbot, tab, WANG)
    expired = next(fact for fact in panel.ui.findings.facts() if fact.label == "■ 不能办理")
    assert "2026-11-01" in expired.text
    assert expired.note == "护士执业注册管理办法"
    assert not panel.ui.confirm.isEnabled()
    assert panel.ui.notice.text() == f"It can't be confirmed yet: {expired.text}"
    assert panel.ui.notice.isVisible()
    assert not panel.ui.authority_choice.isVisible()


def test_without_an_authority_it_says_why_and_lets_it_be_set(
    qtbot: QtBot, desk_with: DeskWith, registry: Registry
) -> None:
    registry.online = False
    desk = desk_with(*NURSES, ZHANG)
    tab = opened(qtbot, desk)
    panel = choose(qtbot, tab, ZHANG)
    assert not panel.ui.confirm.isEnabled()
    assert "延续注册" in panel.ui.notice.text()
    choice = panel.ui.authority_choice.ui
    assert choice.authority.currentText() == "北京市卫生健康委员会", "the nearest one is offered first"
    qtbot.keyClick(choice.set, Qt.Key.Key_Space)
    qtbot.waitUntil(panel.ui.confirm.isEnabled)
    assert not panel.ui.authority_choice.isVisible()
    qtbot.keyClick(panel.ui.confirm, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(desk.outbox.items()) == 2)
    first, second = (item.action for item in desk.outbox.items())
    assert isinstance(first, SetAuthority)
    assert (first.business, first.authority_id, first.target_version) == (Business.RENEWAL, "110000", None)
    assert isinstance(second, ConfirmApplication)


def test_setting_the_authority_elsewhere_opens_the_way(qtbot: QtBot, desk_with: DeskWith, registry: Registry) -> None:
    desk = desk_with(*NURSES, ZHANG)
    tab = opened(qtbot, desk)
    panel = choose(qtbot, tab, ZHANG)
    registry.told += authorities(Business.RENEWAL)
    desk.sync.at_once()
    qtbot.waitUntil(panel.ui.confirm.isEnabled)
    assert not panel.ui.notice.isVisible()


def test_what_was_declared_otherwise_than_registered_stands_out(qtbot: QtBot, desk_with: DeskWith) -> None:
    declared = replace(ZHANG, nurse=nurse(department="重症医学科"))
    panel = choose(qtbot, opened(qtbot, desk_with(*NURSES, declared)), declared)
    notes = {fact.label: fact.note for fact in panel.ui.declared.facts() if fact.note}
    assert notes == {"工作科室": "≠ in the register: 心血管内科"}
    assert facts(panel, "declared")["证件号码"] == "110115********0029"


def test_details_and_papers_are_shown(qtbot: QtBot, desk_with: DeskWith) -> None:
    told = replace(ZHANG, materials=[Material(kind=MaterialKind.CERTIFICATE, present=False, note="遗失补办中")])
    panel = choose(qtbot, opened(qtbot, desk_with(*NURSES, told)), told)
    assert facts(panel, "details")["Rewards and penalties"] == "2024年度院级优秀护士；无处罚。"
    assert [tuple(paper)[:3] for paper in panel.ui.materials.facts()] == [
        ("申请审核表", "✖ missing", ""),
        ("护士执业证书", "✖ missing", "遗失补办中"),
    ]


@pytest.mark.parametrize(
    ("details", "told", "papers"),
    [
        (
            FirstRegistrationDetails(internship_months=10),
            {"Months of internship": "10", "Three months' training completed": "no"},
            "申请审核表 身份证明 学历证书 临床实习证明 医疗机构拟聘用材料 三个月临床护理培训并考核合格证明",
        ),
        (
            ChangeDetails(reason="调入本院", former_institution="练习市第二人民医院", former_province="34"),
            {"Reason": "调入本院", "Former institution": "练习市第二人民医院", "Former province": "安徽省"},
            "申请审核表 护士执业证书",
        ),
        (RenewalDetails(under_suspension=True), {"Practice suspended at present": "yes"}, "申请审核表 护士执业证书"),
        (
            DeregistrationDetails(ground=DeregistrationGround.REVOKED),
            {"Ground of deregistration": "受吊销《护士执业证书》处罚", "Papers that prove it": "—"},
            "申请审核表 护士执业证书 行政处罚决定书",
        ),
        (
            ReRegistrationDetails(reason="恢复执业", last_practised_on=date(2020, 1, 1), revoked_on=date(2019, 5, 1)),
            {"Reason": "恢复执业", "Last practised on": "2020-01-01", "Revoked on": "2019-05-01"},
            "申请审核表 身份证明 学历证书 临床实习证明 医疗机构拟聘用材料 三个月临床护理培训并考核合格证明",
        ),
        (
            MilitaryTransferDetails(direction="军队转地方", unit="某部医院", reason="转业"),
            {"Direction of the transfer": "军队转地方", "Unit": "某部医院"},
            "申请审核表 护士执业证书 军队护士注册数据",
        ),
    ],
)
def test_each_kind_shows_its_own_details_and_what_is_missing(
    qtbot: QtBot, desk_with: DeskWith, details: Details, told: dict[str, str], papers: str
) -> None:
    business = Business(str(details.__struct_config__.tag))
    asked = application(business=business, details=details, materials=[])
    panel = choose(qtbot, opened(qtbot, desk_with(*NURSES, asked)), asked)
    shown = facts(panel, "details")
    assert {label: shown[label] or "—" for label in told} == told
    assert facts(panel, "materials") == dict.fromkeys(papers.split(), "✖ missing")


def test_a_paper_that_this_case_does_not_need_is_not_called_missing(qtbot: QtBot, desk_with: DeskWith) -> None:
    listed = replace(ZHANG, materials=[Material(kind=MaterialKind.TRAINING, present=False), *PAPERS[:3]])
    panel = choose(qtbot, opened(qtbot, desk_with(*NURSES, listed)), listed)
    shown = facts(panel, "materials")
    assert shown["三个月临床护理培训并考核合格证明"] == "– not needed in this case"
    assert shown["身份证明"] == "✔ handed in"


def test_what_the_institution_filed_names_its_evidence_and_prints_its_form(qtbot: QtBot, desk_with: DeskWith) -> None:
    filed = application(
        business=Business.DEREGISTRATION,
        details=DeregistrationDetails(ground=DeregistrationGround.REVOKED, evidence="行政处罚决定书"),
        filed_by=Filer.INSTITUTION,
        institution_state=InstitutionState.CONFIRMED,
        authority_state=AuthorityState.PENDING,
    )
    panel = choose(qtbot, opened(qtbot, desk_with(*NURSES, filed)), filed)
    assert facts(panel, "materials") == {
        "申请审核表": "○ printed here and signed: see “Form…”",
        "护士执业证书": "✖ missing",
        "行政处罚决定书": "✔ named as evidence",
    }


def test_a_conflict_leads_to_the_outbox(qtbot: QtBot, desk_with: DeskWith, registry: Registry) -> None:
    desk = desk_with(*NURSES, ZHANG, *authorities(Business.RENEWAL))
    registry.answer = lambda action: Outcome(
        action_id=action.action_id, outcome=OutcomeKind.CONFLICT, current=to_builtins(replace(ZHANG, version=9))
    )
    tab = opened(qtbot, desk)
    panel = choose(qtbot, tab, ZHANG)
    assert not panel.ui.outbox.isVisible()
    qtbot.keyClick(panel.ui.confirm, Qt.Key.Key_Space)
    qtbot.waitUntil(panel.ui.outbox.isVisible)
    assert panel.ui.pending.text() == "Conflict: please compare"
    with qtbot.waitSignal(tab.outbox_wanted):
        qtbot.keyClick(panel.ui.outbox, Qt.Key.Key_Space)


def test_a_province_is_told_by_its_name(qtbot: QtBot, desk_with: DeskWith) -> None:
    moved = replace(MOVED, details=ChangeDetails(reason="调入本院", former_province="34"))
    panel = choose(qtbot, opened(qtbot, desk_with(*NURSES, moved)), moved)
    assert facts(panel, "details")["Former province"] == "安徽省"


def test_a_confirmation_shows_at_once_as_waiting_in_row_and_panel(
    qtbot: QtBot, desk_with: DeskWith, registry: Registry
) -> None:
    registry.online = False
    desk = desk_with(*NURSES, ZHANG, *authorities(Business.RENEWAL))
    tab = opened(qtbot, desk)
    panel = choose(qtbot, tab, ZHANG)
    qtbot.keyClicks(panel.ui.opinion, "Agreed")
    qtbot.keyClick(panel.ui.confirm, Qt.Key.Key_Space)
    assert not panel.ui.confirm.isVisible()
    qtbot.waitUntil(lambda: row(tab, ZHANG)["To be sent"] == "Waiting to be sent")
    assert row(tab, ZHANG)["Institution"] == "● 已确认"
    assert panel.ui.pending.text() == "Waiting to be sent"
    assert facts(panel, "states")["Institution"] == "● 已确认, 2026-11-23 10:32"
    assert not panel.ui.return_.isVisible()
    (item,) = desk.outbox.items()
    assert isinstance(item.action, ConfirmApplication)
    assert (item.action.opinion, item.action.target_version, item.action.made_by) == ("Agreed", 3, "王敏")


def test_the_receipt_and_the_new_state_arrive_without_being_asked_for(
    qtbot: QtBot, desk_with: DeskWith, registry: Registry
) -> None:
    desk = desk_with(*NURSES, ZHANG, LI, *authorities(Business.RENEWAL))
    answers(registry, ZHANG, LI)
    tab = opened(qtbot, desk)
    panel = choose(qtbot, tab, ZHANG)
    qtbot.keyClick(panel.ui.confirm, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: shown(tab) == ["p-2"])
    qtbot.waitUntil(lambda: facts(panel, "states")["Receipt"] == "R20261123-000001" and at_rest(desk.background))
    assert panel.application_id == "p-1", "what was just done stays open"
    assert facts(panel, "states")["Authority"] == "○ 待审批"
    assert not panel.ui.pending.isVisible()


def test_the_authoritys_decision_shows_by_itself(qtbot: QtBot, desk_with: DeskWith, registry: Registry) -> None:
    desk = desk_with(*NURSES, SENT)
    tab = opened(qtbot, desk)
    panel = choose(qtbot, tab, SENT)
    refused = {"authority_state": AuthorityState.REJECTED, "authority_at": NOW, "authority_reason": "健康条件不符"}
    registry.told.append(replace(SENT, version=4, **refused))
    desk.sync.at_once()
    qtbot.waitUntil(lambda: row(tab, SENT)["Authority"] == "✖ 不予许可")
    authority = next(fact for fact in panel.ui.states.facts() if fact.label == "Authority")
    assert authority.text.startswith("✖ 不予许可, 2026-11-23")
    assert authority.note == "健康条件不符"
    assert not panel.ui.withdraw.isVisible()


def test_nothing_is_returned_without_a_reason(qtbot: QtBot, desk_with: DeskWith, registry: Registry) -> None:
    registry.online = False
    desk = desk_with(*NURSES, ZHANG)
    tab = opened(qtbot, desk)
    panel = choose(qtbot, tab, ZHANG)
    qtbot.keyClick(panel.ui.return_, Qt.Key.Key_Space)
    form = panel.ui.reason.ui
    qtbot.keyClicks(form.reason, "   ")
    qtbot.keyClick(form.give, Qt.Key.Key_Space)
    assert "Please say why" in form.problem.text()
    assert desk.outbox.items() == []
    form.reason.setPlainText("请补交护士执业证书")
    qtbot.keyClick(form.give, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: row(tab, ZHANG)["Institution"] == "↩ 已退回")
    (item,) = desk.outbox.items()
    assert isinstance(item.action, ReturnApplication)
    assert item.action.reason == "请补交护士执业证书"


def test_a_return_can_be_thought_better_of(qtbot: QtBot, desk_with: DeskWith) -> None:
    tab = opened(qtbot, desk_with(*NURSES, ZHANG))
    panel = choose(qtbot, tab, ZHANG)
    qtbot.keyClick(panel.ui.return_, Qt.Key.Key_Space)
    assert not panel.ui.return_.isVisible()
    qtbot.keyClick(panel.ui.reason.ui.cancel, Qt.Key.Key_Space)
    assert panel.ui.return_.isVisible()
    assert not panel.ui.reason.isVisible()


def test_a_confirmation_is_withdrawn_with_a_reason_while_the_authority_waits(
    qtbot: QtBot, desk_with: DeskWith, registry: Registry
) -> None:
    registry.online = False
    desk = desk_with(*NURSES, SENT, MOVED)
    tab = opened(qtbot, desk)
    assert not choose(qtbot, tab, MOVED).ui.withdraw.isVisible()
    panel = choose(qtbot, tab, SENT)
    qtbot.keyClick(panel.ui.withdraw, Qt.Key.Key_Space)
    panel.ui.reason.ui.reason.setPlainText("材料有误")
    qtbot.keyClick(panel.ui.reason.ui.give, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: row(tab, SENT)["Institution"] == "○ 待机构确认")
    (item,) = desk.outbox.items()
    assert isinstance(item.action, WithdrawConfirmation)


def test_what_is_being_written_outlives_news(qtbot: QtBot, desk_with: DeskWith, registry: Registry) -> None:
    desk = desk_with(*NURSES, ZHANG, *authorities(Business.RENEWAL))
    tab = opened(qtbot, desk)
    panel = choose(qtbot, tab, ZHANG)
    panel.ui.opinion.setText("同意")
    registry.told.append(LI)
    desk.sync.at_once()
    qtbot.waitUntil(lambda: len(tab.model.records) == 2)
    assert panel.ui.opinion.text() == "同意"
    choose(qtbot, tab, LI)
    assert panel.ui.opinion.text() == ""


def test_the_ticked_ones_are_confirmed_and_each_refusal_says_why(
    qtbot: QtBot, desk_with: DeskWith, registry: Registry
) -> None:
    registry.online = False
    desk = desk_with(*NURSES, ZHANG, LI, WANG, *authorities(Business.RENEWAL))
    tab = opened(qtbot, desk)
    assert not tab.ui.confirm_ticked.isEnabled()
    tab.model.toggle_shown()
    assert tab.ui.ticked.text() == "3 ticked"
    qtbot.keyClick(tab.ui.confirm_ticked, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: row(tab, LI)["To be sent"] == "Waiting to be sent")
    assert row(tab, ZHANG)["To be sent"] == "Waiting to be sent"
    assert "2026-11-01" in row(tab, WANG)["To be sent"]
    assert tab.ui.report.text().startswith("Confirmed: 2. Not confirmed: 1;")
    assert len(desk.outbox.items()) == 2


def test_rows_are_ticked_from_the_keyboard(qtbot: QtBot, desk_with: DeskWith) -> None:
    tab = opened(qtbot, desk_with(*NURSES, ZHANG, LI))
    tab.activateWindow()
    tab.table.setFocus()
    tab.table.select("p-2")
    qtbot.keyClick(tab.table, Qt.Key.Key_Space)
    assert [row.application.application_id for row in tab.model.ticked] == ["p-2"]
    with qtbot.waitSignal(tab.model.modelReset):
        tab.load()
    qtbot.keyClick(tab.table, Qt.Key.Key_Space)
    assert tab.model.ticked == []


def preview_of(qtbot: QtBot, tab: BusinessTab) -> PrintPreview:
    qtbot.waitUntil(lambda: bool(tab.findChildren(PrintPreview)))
    return tab.findChildren(PrintPreview)[0]


def test_the_form_is_previewed_and_saved_offline_and_the_ledger_knows(
    qtbot: QtBot, desk_with: DeskWith, registry: Registry, tmp_path: Path
) -> None:
    registry.online = False
    desk = desk_with(*NURSES, ZHANG, *authorities(Business.RENEWAL))
    tab = opened(qtbot, desk)
    panel = choose(qtbot, tab, ZHANG)
    qtbot.keyClick(panel.ui.print, Qt.Key.Key_Space)
    preview = preview_of(qtbot, tab)
    preview.save_as(tmp_path / "form.pdf")
    qtbot.waitUntil(lambda: (tmp_path / "form.pdf").exists() and len(desk.ledger.entries()) == 2)
    seen, entry = desk.ledger.entries()
    assert (seen.event, seen.details["records"]) == ("paper_shown", "p-1")
    assert entry.event == "form_produced"
    assert entry.details["record"] == "p-1"
    assert entry.details["record_version"] == "3"
    assert "张晓丽" not in str(entry.details["content_hash"])
    assert (tmp_path / "form.pdf").read_bytes().startswith(b"%PDF")
    preview.reject()


def test_the_forms_of_the_ticked_ones_are_one_batch(qtbot: QtBot, desk_with: DeskWith) -> None:
    tab = opened(qtbot, desk_with(*NURSES, ZHANG, LI))
    tab.model.toggle_shown()
    qtbot.keyClick(tab.ui.print_ticked, Qt.Key.Key_Space)
    preview = preview_of(qtbot, tab)
    papers = preview.ui.papers.model()
    assert [papers.index(row, 0).data().rpartition(" · ")[2] for row in range(papers.rowCount())] == [
        "护士注册申请汇总表",
        ZHANG.nurse.name,
        LI.nurse.name,
    ]
    preview.reject()


def test_a_form_whose_layout_is_not_here_is_named_and_the_others_are_printed(
    qtbot: QtBot, desk_with: DeskWith, tmp_path: Path
) -> None:
    desk = desk_with(*NURSES, ZHANG, replace(LI, authority_id="a-2"))
    own = replace(desk.reference.form_profiles[1], authority_id="a-2", layout="their own")
    desk.reference = replace(desk.reference, form_profiles=[*desk.reference.form_profiles, own])
    tab = opened(qtbot, desk)
    tab.model.toggle_shown()
    tab.ui.print_ticked.click()
    preview = preview_of(qtbot, tab)
    preview.save_as(str(tmp_path / "forms.pdf"))
    qtbot.waitUntil(preview.ui.failures.isVisible)
    (told,) = preview.ui.failures.model().stringList()
    assert LI.nurse.name in told
    assert "no layout" in told
    assert (tmp_path / "forms.pdf").exists()
    preview.reject()


def test_an_application_that_is_asked_for_opens_wherever_it_is(qtbot: QtBot, desk_with: DeskWith) -> None:
    tab = opened(qtbot, desk_with(*NURSES, ZHANG, MOVED))
    tab.ui.kinds.setCurrentIndex(1)
    choose(qtbot, tab, MOVED)
    assert shown(tab) == ["p-5"]
    assert tab.ui.kinds.currentIndex() == 0


def test_everything_can_be_reached_and_is_named(qtbot: QtBot, desk_with: DeskWith) -> None:
    tab = opened(qtbot, desk_with(*NURSES, ZHANG, *authorities(Business.RENEWAL)))
    panel = choose(qtbot, tab, ZHANG)
    reached: list[Any] = []
    tab.ui.kinds.setFocus()
    while (now := tab.focusWidget()) not in reached:
        reached.append(now)
        tab.focusNextChild()
    wanted = [tab.ui.kinds, tab.ui.buckets, tab.table, panel.ui.opinion, panel.ui.confirm, panel.ui.return_]
    assert set(wanted) <= set(reached)
    assert [widget for widget in wanted if not (widget.accessibleName() or getattr(widget, "text", str)())] == []
