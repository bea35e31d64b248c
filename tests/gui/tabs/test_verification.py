from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from nurse_client.domain import identity
from nurse_client.domain.messages import Registration
from nurse_client.gui.desk import Desk
from nurse_client.gui.tabs.verification import VerificationTab
from nurse_client.registry.errors import TooManyRequests
from tests.support.desk import Registry
from tests.support.records import INSTITUTION
from tests.support.waiting import at_rest

DeskWith = Callable[..., Desk]
ID_NUMBER = "110115198805120029"


def registered(name: str = "张晓丽", id_number: str = ID_NUMBER, **changes: object) -> Registration:
    members: dict[str, object] = {
        "sex": "2",
        "certificate_no": "201111001234",
        "status": "registered",
        "valid_until": date(2027, 1, 15),
        "institution_name": INSTITUTION.name,
        "authority_name": "北京市卫生健康委员会",
        "province": "11",
    }
    return Registration(name=name, id_number_masked=identity.masked(id_number), **members | changes)  # type: ignore[arg-type] # as given


HERE = registered()
THERE = registered("李娜", "110115199203040027", certificate_no="201511005678", institution_name="练习市第二人民医院")
LAPSED = registered(
    "王芳", "110115199506070048", certificate_no="201811009012", status="expired", valid_until=date(2026, 1, 15)
)


@pytest.fixture
def tab(qtbot: QtBot, desk_with: DeskWith, registry: Registry) -> VerificationTab:
    registry.registered = [HERE, THERE, LAPSED]
    made = VerificationTab(desk_with())
    qtbot.addWidget(made)
    made.resize(1366, 640)
    made.show()
    return made


def look_up(qtbot: QtBot, tab: VerificationTab, typed: str) -> None:
    tab.ui.question.setPlainText(typed)
    qtbot.keyClick(tab.ui.question, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tab.ui.look_up.isEnabled() and at_rest(tab._desk.background))


def cells(tab: VerificationTab) -> list[list[str]]:
    return [[column.text(row) for column in tab.model.columns] for row in tab.model.shown()]


def statuses(tab: VerificationTab) -> list[str]:
    return [row[5] for row in cells(tab)]


@pytest.mark.parametrize(
    ("typed", "question"),
    [
        (ID_NUMBER, {"id_number": ID_NUMBER}),
        ("201111001234", {"certificate_no": "201111001234"}),
        ("张晓丽", {"name": "张晓丽"}),
        ("张晓丽 0029", {"name": "张晓丽", "id_number_tail": "0029"}),
    ],
)
def test_what_was_typed_is_asked_as_what_it_is(
    qtbot: QtBot, tab: VerificationTab, registry: Registry, typed: str, question: dict[str, str]
) -> None:
    look_up(qtbot, tab, typed)
    assert registry.looked_up == [question]
    assert cells(tab) == [
        [
            f"1  {identity.masked(typed) if typed == ID_NUMBER else typed}",
            "张晓丽",
            "女",
            "110115********0029",
            "201111001234",
            "✔ 在册",
            "2027-01-15",
            INSTITUTION.name,
            "北京市卫生健康委员会",
            "北京市",
            "2026-11-23 10:32",
        ]
    ]


def test_the_answer_stands_beside_and_can_be_copied(qtbot: QtBot, tab: VerificationTab) -> None:
    look_up(qtbot, tab, "李娜")
    panel = tab.panel.ui
    assert panel.title.text() == "李娜"
    assert "registered, but not here: at 练习市第二人民医院" in panel.answer.toPlainText()
    assert f"change of registration to {INSTITUTION.name}" in panel.notice.toPlainText()
    panel.copy_notice.click()
    assert QGuiApplication.clipboard().text() == panel.notice.toPlainText()
    panel.copy_answer.click()
    assert QGuiApplication.clipboard().text() == panel.answer.toPlainText()


def test_nobody_found_asks_for_the_exam_and_shows_its_guide(qtbot: QtBot, tab: VerificationTab) -> None:
    look_up(qtbot, tab, "201111999999")
    panel = tab.panel.ui
    assert statuses(tab) == ["∅ Not found"]
    assert panel.exam.isVisible()
    assert not panel.notice.isVisible()
    assert "by its number that is 北京市" in panel.answer.toPlainText()
    panel.exam.setCurrentText("October 2008 or later")
    assert "talent exchange centre" in panel.answer.toPlainText()
    assert "changed their certificate" not in panel.answer.toPlainText()
    look_up(qtbot, tab, "张晓丽")
    assert not panel.exam.isVisible()


def test_a_pasted_list_is_answered_line_by_line(qtbot: QtBot, tab: VerificationTab) -> None:
    look_up(qtbot, tab, f"张晓丽\t{ID_NUMBER}\n李娜,201511005678\n\n王芳 0048\n没有此人\n12\n王芳 9999")
    assert statuses(tab) == ["✔ 在册", "✔ 在册", "■ 过期未延续", "∅ Not found", "? Not recognised", "∅ Not found"]
    assert [row[0].split()[0] for row in cells(tab)] == list("123456")
    assert tab.ui.report.text().splitlines() == [
        "Registered here: 1. Elsewhere: 1. No valid registration: 1. Not found: 2.",
        "Lines not recognised: 1.",
    ]
    tab.table.selectRow(4)
    assert "Line 5 was not asked" in tab.panel.ui.answer.toPlainText()


def test_the_answers_can_be_searched_by_pinyin(qtbot: QtBot, tab: VerificationTab) -> None:
    look_up(qtbot, tab, "张晓丽\n李娜\n王芳")
    tab.set_search("wangf")
    assert [row[1] for row in cells(tab)] == ["王芳"]
    tab.set_search("")
    assert len(cells(tab)) == 3


def test_a_number_that_belongs_to_another_name_is_said_first(qtbot: QtBot, tab: VerificationTab) -> None:
    look_up(qtbot, tab, "李娜 201111001234")
    assert "1. The register has another name" in tab.panel.ui.answer.toPlainText()


def test_offline_it_says_so_and_keeps_what_was_typed(qtbot: QtBot, tab: VerificationTab, registry: Registry) -> None:
    registry.online = False
    look_up(qtbot, tab, "张晓丽")
    assert tab.ui.report.text().startswith("Not looked up: no answer from the registry.")
    assert tab.ui.question.toPlainText() == "张晓丽"
    registry.online = True
    tab.ui.look_up.click()
    qtbot.waitUntil(lambda: statuses(tab) == ["✔ 在册"])


def test_the_limit_is_said_in_seconds(qtbot: QtBot, tab: VerificationTab, registry: Registry) -> None:
    registry.limit = TooManyRequests("too-many-requests", 41.2)
    look_up(qtbot, tab, "张晓丽")
    assert "try again in 42 seconds" in tab.ui.report.text()
    assert tab.ui.question.toPlainText() == "张晓丽"


@pytest.mark.parametrize(("typed", "said"), [("", "Nothing to look up"), ("12", "Nothing to look up")])
def test_nothing_is_asked_where_nothing_is_recognised(
    qtbot: QtBot, tab: VerificationTab, registry: Registry, typed: str, said: str
) -> None:
    look_up(qtbot, tab, typed)
    assert said in tab.ui.report.text()
    assert registry.looked_up == []


def test_five_hundred_lines_are_asked_and_no_more(qtbot: QtBot, tab: VerificationTab, registry: Registry) -> None:
    look_up(qtbot, tab, "张晓丽\n" * 501)
    assert "501 lines are more than the 500" in tab.ui.report.text()
    assert registry.looked_up == []
    look_up(qtbot, tab, "张晓丽\n" * 500)
    assert len(cells(tab)) == 500


def test_each_look_up_is_in_the_ledger_with_masked_numbers_only(
    qtbot: QtBot, tab: VerificationTab, registry: Registry
) -> None:
    look_up(qtbot, tab, f"{ID_NUMBER}\n李娜 0027")
    registry.online = False
    look_up(qtbot, tab, "201111001234")
    entries = tab._desk.ledger.entries()
    assert [(entry.event, entry.details) for entry in entries] == [
        ("looked_up", {"asked": "110115********0029; 李娜 0027"}),
        ("looked_up", {"asked": "201111001234"}),
    ]


def test_the_keyboard_alone_reaches_everything(qtbot: QtBot, tab: VerificationTab) -> None:
    tab.activateWindow()
    tab.setFocus()
    qtbot.waitUntil(tab.ui.question.hasFocus)
    qtbot.keyClick(tab.ui.question, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert tab.ui.question.toPlainText() == "\n"
    look_up(qtbot, tab, "没有此人")
    reached = []
    for _ in range(8):
        focused = tab.focusWidget()
        reached.append(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    panel = tab.panel.ui
    expected = [tab.ui.question, tab.ui.look_up, tab.table, panel.exam, panel.answer, panel.copy_answer]
    assert [widget for widget in expected if widget not in reached] == []


def test_while_nobody_was_looked_up_the_screen_says_what_to_do(tab: VerificationTab) -> None:
    assert "Nobody was looked up yet" in tab.table.empty_text
    assert "Look somebody up" in tab.panel.ui.answer.toPlainText()
