"""注销申请: five grounds, what each needs, and what the rules say before it is filed."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nurse_client.domain.actions import FileDeregistration, SetAuthority
from nurse_client.domain.messages import Registration
from nurse_client.domain.records import Business, DeregistrationGround, MaterialKind, RegistrationStatus
from nurse_client.gui.desk import Desk
from nurse_client.gui.dialogs.choose_nurse import ChooseNurse
from nurse_client.gui.dialogs.deregistration import DeregistrationDialog
from nurse_client.gui.tabs.business import BusinessTab
from nurse_client.gui.tabs.expired import ExpiredTab
from nurse_client.gui.tabs.verification import VerificationTab
from tests.support.desk import Registry, authorities
from tests.support.records import INSTITUTION, application, nurse
from tests.support.waiting import at_rest

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # what the offscreen platform says of any window

DeskWith = Callable[..., Desk]
Ground = DeregistrationGround

EXPIRED = nurse(valid_until=date(2026, 11, 20), registration_status=RegistrationStatus.EXPIRED)
SET = authorities(Business.DEREGISTRATION)


def opened(qtbot: QtBot, desk: Desk, nurse_id: str = "n-1") -> DeregistrationDialog:
    dialog = DeregistrationDialog(desk, nurse_id)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: at_rest(desk.background))
    return dialog


def choose(dialog: DeregistrationDialog, ground: Ground) -> None:
    dialog.grounds[ground].setChecked(True)


def rules(dialog: DeregistrationDialog) -> list[str]:
    return [fact.text for fact in dialog.ui.findings.facts()]


def test_the_five_grounds_stand_in_the_order_of_the_manual(qtbot: QtBot, desk_with: DeskWith) -> None:
    dialog = opened(qtbot, desk_with(nurse(), *SET))
    assert [button.text() for button in dialog.grounds.values()] == [
        "注册有效期满未延续注册",
        "受吊销《护士执业证书》处罚",
        "丧失民事行为能力",
        "死亡",
        "其它",
    ]
    assert dialog.ground is None
    assert not dialog.ui.file.isEnabled()
    assert dialog.ui.why_not.text() == "Please choose the ground."


@pytest.mark.parametrize(
    ("who", "ground"),
    [
        (EXPIRED, Ground.NOT_RENEWED),
        (nurse(registration_status=RegistrationStatus.REVOKED), Ground.REVOKED),
    ],
)
def test_the_ground_that_the_register_speaks_for_is_chosen_at_first(
    qtbot: QtBot, desk_with: DeskWith, who: object, ground: Ground
) -> None:
    assert opened(qtbot, desk_with(who, *SET)).ground is ground


def test_a_registration_that_runs_has_not_lapsed(qtbot: QtBot, desk_with: DeskWith) -> None:
    dialog = opened(qtbot, desk_with(nurse(), *SET))
    choose(dialog, Ground.NOT_RENEWED)
    assert "2027-01-15" in rules(dialog)[0]
    assert not dialog.ui.file.isEnabled()
    assert dialog.ui.why_not.text().startswith("It can't be filed yet:")
    choose(dialog, Ground.DEATH)
    assert dialog.ui.file.isEnabled()


def test_each_ground_asks_for_its_papers_and_misses_those_that_are_not_ticked(
    qtbot: QtBot, desk_with: DeskWith
) -> None:
    dialog = opened(qtbot, desk_with(nurse(registration_status=RegistrationStatus.REVOKED), *SET))
    assert list(dialog.papers) == [MaterialKind.CERTIFICATE, MaterialKind.PENALTY_DECISION]
    assert len(rules(dialog)) == 2
    for box in dialog.papers.values():
        qtbot.keyClick(box, Qt.Key.Key_Space)
    assert rules(dialog) == ["Nothing speaks against it."]
    choose(dialog, Ground.DEATH)
    assert list(dialog.papers) == [MaterialKind.DEATH_CERTIFICATE]
    choose(dialog, Ground.OTHER)
    assert dialog.papers == {}


def test_the_ground_other_is_explained(qtbot: QtBot, desk_with: DeskWith) -> None:
    dialog = opened(qtbot, desk_with(nurse(), *SET))
    choose(dialog, Ground.OTHER)
    assert dialog.ui.explanation.accessibleName() == "Explanation, required"
    assert dialog.ui.problem.text().startswith("■ ")
    assert not dialog.ui.file.isEnabled()
    dialog.ui.explanation.setPlainText("本人书面申请不再执业")
    assert dialog.ui.problem.text() == ""
    assert dialog.ui.file.isEnabled()
    dialog.ui.explanation.setPlainText("长" * 2001)
    assert "2001" in dialog.ui.problem.text()
    assert not dialog.ui.file.isEnabled()


def test_an_open_application_is_in_the_way(qtbot: QtBot, desk_with: DeskWith) -> None:
    dialog = opened(qtbot, desk_with(nurse(), application(), *SET))
    choose(dialog, Ground.DEATH)
    assert not dialog.ui.file.isEnabled()
    assert "1" in dialog.ui.why_not.text()
    with qtbot.waitSignal(dialog.application_opened) as left:
        qtbot.keyClick(dialog.ui.see_open, Qt.Key.Key_Space)
    assert left.args == ["p-1"]
    assert not dialog.isVisible()


def test_without_an_authority_it_leads_to_one(qtbot: QtBot, desk_with: DeskWith, registry: Registry) -> None:
    registry.online = False
    desk = desk_with(EXPIRED)
    dialog = opened(qtbot, desk)
    assert dialog.ui.authority_choice.isVisible()
    assert not dialog.ui.file.isEnabled()
    qtbot.keyClick(dialog.ui.others, Qt.Key.Key_Return)
    assert desk.outbox.items() == [], "Enter in a field sets no authority"
    qtbot.keyClick(dialog.ui.authority_choice.ui.set, Qt.Key.Key_Space)
    qtbot.waitUntil(dialog.ui.file.isEnabled)
    assert not dialog.ui.authority_choice.isVisible()
    (item,) = desk.outbox.items()
    assert isinstance(item.action, SetAuthority)


def test_what_was_filled_in_is_filed_and_waits_to_be_sent(
    qtbot: QtBot, desk_with: DeskWith, registry: Registry
) -> None:
    registry.online = False
    desk = desk_with(nurse(), *SET)
    dialog = opened(qtbot, desk)
    choose(dialog, Ground.DEATH)
    assert "张晓丽 may no longer practise" in dialog.ui.consequence.text()
    qtbot.keyClick(dialog.papers[MaterialKind.DEATH_CERTIFICATE], Qt.Key.Key_Space)
    dialog.ui.others.setText(" 户口注销证明 ")
    dialog.ui.explanation.setPlainText("因病去世")
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.ui.file, Qt.Key.Key_Space)
    (item,) = desk.outbox.items()
    filed = item.action
    assert isinstance(filed, FileDeregistration)
    assert (filed.nurse_id, filed.target_version, filed.ground) == ("n-1", 3, Ground.DEATH)
    assert (filed.evidence, filed.explanation) == ("死亡证明、户口注销证明", "因病去世")
    again = opened(qtbot, desk)
    choose(again, Ground.DEATH)
    assert not again.ui.file.isEnabled()
    assert "Waiting to be sent" in again.ui.why_not.text()


def test_a_nurse_who_is_no_longer_here_can_not_be_deregistered(qtbot: QtBot, desk_with: DeskWith) -> None:
    dialog = opened(qtbot, desk_with(nurse()), "n-9")
    assert dialog.ui.title.text() == "No longer a nurse of this institution"
    assert not dialog.ui.file.isEnabled()


def dialog_of(qtbot: QtBot, kind: type[DeregistrationDialog] | type[ChooseNurse]) -> DeregistrationDialog | ChooseNurse:
    """The dialog of that kind that has opened, and only one."""

    def shown() -> list[DeregistrationDialog | ChooseNurse]:
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]

    qtbot.waitUntil(lambda: len(shown()) == 1)
    return shown()[0]


def settled(qtbot: QtBot, desk: Desk) -> None:
    qtbot.waitUntil(lambda: at_rest(desk.background))


@pytest.mark.parametrize("typed", ["李娜", "lina", "ln", "5678", "0027"])
def test_under_business_a_nurse_is_chosen_by_what_one_knows_of_her(
    qtbot: QtBot, desk_with: DeskWith, typed: str
) -> None:
    li = nurse(nurse_id="n-2", name="李娜", id_number="110115199203040027", certificate_no="201511005678")
    desk = desk_with(nurse(), li, *SET)
    tab = BusinessTab(desk)
    qtbot.addWidget(tab)
    tab.show()
    qtbot.keyClick(tab.ui.deregister, Qt.Key.Key_Space)
    choice = dialog_of(qtbot, ChooseNurse)
    assert isinstance(choice, ChooseNurse)
    settled(qtbot, desk)
    qtbot.keyClicks(choice.ui.search, typed) if typed.isascii() else choice.ui.search.setText(typed)
    assert [shown.name for shown in choice.model.shown()] == ["李娜"]
    qtbot.keyClick(choice.ui.search, Qt.Key.Key_Return)
    dialog = dialog_of(qtbot, DeregistrationDialog)
    qtbot.waitUntil(lambda: "李娜" in dialog.ui.title.text())
    dialog.reject()
    settled(qtbot, desk)


def test_enter_in_the_list_of_nurses_opens_one_dialog(qtbot: QtBot, desk_with: DeskWith) -> None:
    desk = desk_with(nurse(), *SET)
    choice = ChooseNurse(desk, "Who?")
    choice.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(choice)
    choice.open()
    settled(qtbot, desk)
    chosen: list[str] = []
    choice.chosen.connect(chosen.append)
    qtbot.keyClick(choice.table, Qt.Key.Key_Return)
    assert chosen == ["n-1"]


def test_the_way_on_from_an_expired_registration_opens_it(qtbot: QtBot, desk_with: DeskWith) -> None:
    desk = desk_with(EXPIRED, *SET)
    tab = ExpiredTab(desk)
    qtbot.addWidget(tab)
    tab.show()
    qtbot.waitUntil(tab.deregister.isEnabled)
    qtbot.keyClick(tab.deregister, Qt.Key.Key_Space)
    dialog = dialog_of(qtbot, DeregistrationDialog)
    qtbot.waitUntil(lambda: dialog.ground is Ground.NOT_RENEWED)
    dialog.reject()
    settled(qtbot, desk)


def test_who_is_too_many_is_deregistered_or_shown_from_the_verification(
    qtbot: QtBot, desk_with: DeskWith, registry: Registry
) -> None:
    registry.registered = [
        Registration(
            name=name,
            sex="2",
            id_number_masked="110115********0029",
            certificate_no=number,
            status="registered",
            institution_name=INSTITUTION.name,
        )
        for name, number in (("张晓丽", "201111001234"), ("王未到", "201911007777"))
    ]
    desk = desk_with(nurse(), *SET)
    tab = VerificationTab(desk)
    qtbot.addWidget(tab)
    tab.show()

    def look_up(number: str) -> None:
        tab.ui.question.setPlainText(number)
        tab.ui.look_up.click()
        qtbot.waitUntil(tab.ui.look_up.isEnabled)

    look_up("201911007777")
    qtbot.keyClick(tab.panel.ui.show_nurse, Qt.Key.Key_Space)
    qtbot.waitUntil(tab.panel.ui.own_problem.isVisible)
    look_up("201111001234")
    assert not tab.panel.ui.own_problem.isVisible()
    with qtbot.waitSignal(tab.nurse_opened) as wanted:
        qtbot.keyClick(tab.panel.ui.show_nurse, Qt.Key.Key_Space)
    assert wanted.args == ["n-1"]
    qtbot.keyClick(tab.panel.ui.deregister, Qt.Key.Key_Space)
    dialog = dialog_of(qtbot, DeregistrationDialog)
    qtbot.waitUntil(lambda: "张晓丽" in dialog.ui.title.text())
    dialog.reject()
    settled(qtbot, desk)


def test_everything_is_reached_by_the_keyboard_and_named(qtbot: QtBot, desk_with: DeskWith) -> None:
    dialog = opened(qtbot, desk_with(nurse(), *SET))
    choose(dialog, Ground.REVOKED)
    qtbot.waitUntil(lambda: all(box.isVisible() for box in dialog.papers.values()))
    dialog.activateWindow()
    dialog.grounds[Ground.REVOKED].setFocus()
    reached = []
    while (now := dialog.focusWidget()) not in reached:
        reached.append(now)
        dialog.focusNextChild()
    wanted = [*dialog.papers.values(), dialog.ui.others, dialog.ui.explanation, dialog.ui.file, dialog.ui.cancel]
    assert [widget for widget in reached if widget in wanted] == wanted
    assert [widget for widget in wanted if not (widget.accessibleName() or getattr(widget, "text", str)())] == []
