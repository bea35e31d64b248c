"""The lines of facts in the panels."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from nurse_client.gui.panels.fact_sheet import Fact, FactSheet

HOSTILE = "<b>张丽娜</b><img src='http://example.org/x.png'>"


def shown(qtbot: QtBot, *facts: Fact) -> FactSheet:
    sheet = FactSheet()
    qtbot.addWidget(sheet)
    sheet.resize(400, 200)
    sheet.show()
    sheet.show_facts(facts)
    qtbot.waitUntil(lambda: all(label.isVisible() for label in texts(sheet)))
    return sheet


def texts(sheet: FactSheet) -> list[QLabel]:
    return [label for row in sheet._rows for label in row]


def test_a_text_can_be_selected_once_the_mouse_is_on_it(qtbot: QtBot) -> None:
    sheet = shown(qtbot, Fact("Name", HOSTILE))
    value = texts(sheet)[1]
    QTest.mouseMove(value, QPoint(5, 5))
    qtbot.waitUntil(lambda: bool(value.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse))
    qtbot.mouseDClick(value, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert value.hasSelectedText()
    assert value.text() == HOSTILE, "as it is, under the mouse too"


def test_the_lines_stay_where_the_labels_are_the_same(qtbot: QtBot) -> None:
    sheet = shown(qtbot, Fact("Name", "张丽娜"), Fact("Sex", "女"))
    before = texts(sheet)
    sheet.show_facts([Fact("Name", "李娜"), Fact("Sex", "女")])
    assert texts(sheet) == before
    assert before[1].text() == "李娜"
    sheet.show_facts([Fact("Department", "急诊科")])
    qtbot.waitUntil(lambda: len(sheet.findChildren(QLabel)) == 2)
    assert [label.text() for label in texts(sheet)] == ["Department", "急诊科"]
