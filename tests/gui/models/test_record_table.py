import re
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QSettings, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent
from PySide6.QtWidgets import QStyle, QStyleFactory, QStyleOptionButton, QToolTip
from pytestqt.qtbot import QtBot

from nurse_client.gui.models.cell import RIGHT
from nurse_client.gui.models.record_model import Column, RecordTableModel
from nurse_client.gui.models.record_table import RecordTable
from nurse_client.gui.theme import palette
from tests.support.people import COLUMNS, PEOPLE, UP, Person, filled, shown


def open_table(qtbot: QtBot, model: RecordTableModel[Person]) -> RecordTable:
    table = RecordTable(model)
    qtbot.addWidget(table)
    with qtbot.waitExposed(table):
        table.show()
    return table


def test_the_head_of_the_tick_column_ticks_all_that_show_and_unticks_them(qapp: Any, qtbot: QtBot) -> None:
    model = filled(tickable=True)
    table = open_table(qtbot, model)
    model.search("n")
    header = table.horizontalHeader()
    middle = header.viewport().rect().center()
    middle.setX(header.sectionViewportPosition(0) + header.sectionSize(0) // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert [person.id for person in model.ticked] == ["b", "d"]
    assert model.headerData(0, Qt.Orientation.Horizontal) == "☑"
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert model.ticked == []
    assert model.headerData(0, Qt.Orientation.Horizontal) == "☐"


def test_the_space_bar_ticks_the_current_row(qapp: Any, qtbot: QtBot) -> None:
    model = filled(tickable=True)
    table = open_table(qtbot, model)
    table.setCurrentIndex(model.index(1, 0))
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert [person.id for person in model.ticked] == ["b"]


def test_a_click_on_the_box_ticks_the_row(qapp: Any, qtbot: QtBot) -> None:
    model = filled(tickable=True)
    table = open_table(qtbot, model)
    option = QStyleOptionButton()
    option.rect = table.visualRect(model.index(3, 0))
    box = table.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, table)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert [person.id for person in model.ticked] == ["d"]


def test_the_current_record_and_the_selection_stay_through_a_reset(qapp: Any, qtbot: QtBot) -> None:
    model = filled()
    table = open_table(qtbot, model)
    table.selectRow(0)
    table.selectionModel().select(
        model.index(2, 0), QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    )
    model.sort(1, UP)
    assert shown(model) == "cdab"
    assert [person.id for person in table.selected_records()] == ["c", "a"]
    assert table.current_record() == PEOPLE[0]


def test_after_a_reset_the_newer_version_of_the_current_record_is_told(qapp: Any, qtbot: QtBot) -> None:
    model = filled()
    table = open_table(qtbot, model)
    table.selectRow(1)
    newer = [person._replace(age=50) for person in reversed(PEOPLE)]
    with qtbot.waitSignal(table.current_changed) as told:
        model.set_records(newer)
    assert told.args == [Person("b", "Ann", 50)]


def test_when_the_current_record_is_gone_nothing_is_current(qapp: Any, qtbot: QtBot) -> None:
    model = filled()
    table = open_table(qtbot, model)
    table.selectRow(1)
    with qtbot.waitSignal(table.current_changed) as told:
        model.set_records(PEOPLE[2:])
    assert told.args == [None]
    assert table.selected_records() == []


def test_everything_selected_stays_selected_through_a_sort(qapp: Any, qtbot: QtBot) -> None:
    model = filled()
    table = open_table(qtbot, model)
    table.selectAll()
    model.sort(0, UP)
    assert table.selected_records() == model.shown()


def test_the_arrow_keys_go_from_record_to_record_and_enter_opens_one(qapp: Any, qtbot: QtBot) -> None:
    table = open_table(qtbot, filled())
    table.selectRow(0)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert table.current_record() == PEOPLE[1]
    with qtbot.waitSignal(table.opened) as told:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert told.args == [PEOPLE[1]]


def test_copying_takes_what_shows_in_the_order_of_the_columns(qapp: Any, qtbot: QtBot) -> None:
    table = open_table(qtbot, filled(tickable=True))
    table.selectAll()
    table.horizontalHeader().moveSection(2, 1)
    table.copy_selection()
    assert QGuiApplication.clipboard().text().splitlines()[:2] == ["40 years\tCai", "– years\tAnn"]


@pytest.fixture
def crowd() -> RecordTableModel[Person]:
    """More people than a table of that height shows."""
    model = RecordTableModel(COLUMNS, lambda person: person.id)
    model.set_records([Person(f"{number}", f"No. {number}", number) for number in range(500)])
    return model


def is_seen(table: RecordTable) -> bool:
    return table.viewport().rect().contains(table.visualRect(table.currentIndex()))


def test_a_current_row_that_was_seen_is_seen_where_it_has_moved_to(
    qtbot: QtBot, crowd: RecordTableModel[Person]
) -> None:
    table = open_table(qtbot, crowd)
    crowd.filter(lambda person: person.age in {3, 400})
    table.select("400")
    crowd.filter(None)
    assert table.current_record() == Person("400", "No. 400", 400)
    assert is_seen(table)


def test_a_list_that_was_scrolled_away_from_its_current_row_stays_there(
    qtbot: QtBot, crowd: RecordTableModel[Person]
) -> None:
    table = open_table(qtbot, crowd)
    table.select("3")
    table.verticalScrollBar().setValue(200)
    crowd.set_records(crowd.records[:450])
    assert table.verticalScrollBar().value() == 200
    assert not is_seen(table)


def test_widths_and_order_of_the_columns_are_found_again(qapp: Any, qtbot: QtBot, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    first = open_table(qtbot, filled())
    first.keep_widths(settings, "people")
    first.setColumnWidth(1, 123)
    first.horizontalHeader().moveSection(1, 0)
    settings.sync()
    second = open_table(qtbot, filled())
    second.keep_widths(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat), "people")
    assert second.horizontalHeader().visualIndex(1) == 0
    assert second.columnWidth(1) == 123


def test_an_empty_table_says_why_and_what_to_do(qapp: Any, qtbot: QtBot) -> None:
    model = RecordTableModel(COLUMNS, lambda person: person.id)
    table = open_table(qtbot, model)
    before = table.grab().toImage()
    table.explain_empty("nobody is here yet", "nobody matches")
    assert table.empty_text == "nobody is here yet"
    assert table.grab().toImage() != before, "the text is painted"
    model.set_records(PEOPLE, [person.name.lower() for person in PEOPLE])
    assert table.empty_text == ""
    model.search("zzz")
    assert table.empty_text == "nobody matches"


def test_a_larger_font_makes_higher_rows_and_wider_columns(qapp: Any, qtbot: QtBot) -> None:
    usual = open_table(qtbot, filled())
    font = qapp.font()
    try:
        larger = qapp.font()
        larger.setPointSizeF(font.pointSizeF() * 2)
        qapp.setFont(larger)
        table = open_table(qtbot, filled())
        assert table.verticalHeader().defaultSectionSize() > usual.verticalHeader().defaultSectionSize()
        assert table.columnWidth(0) > usual.columnWidth(0)
    finally:
        qapp.setFont(font)


@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark])
def test_tick_boxes_can_be_seen_on_light_and_on_dark_rows(qapp: Any, qtbot: QtBot, scheme: Qt.ColorScheme) -> None:
    table = open_table(qtbot, filled(tickable=True))
    table.setStyle(QStyleFactory.create("Fusion"))
    table.setPalette(palette(scheme))
    for row in range(3):
        cell = table.viewport().grab(table.visualRect(table.model().index(row, 0))).toImage()
        greys = {cell.pixelColor(x, cell.height() // 2).lightness() for x in range(cell.width())}
        assert max(greys) - min(greys) > 50, row


@pytest.mark.qt_log_ignore("does not support raise")  # what the offscreen platform says when a tool tip comes up
def test_a_text_that_is_cut_is_told_in_full(qapp: Any, qtbot: QtBot) -> None:
    table = open_table(qtbot, filled())
    table.horizontalHeader().setMinimumSectionSize(8)
    cell = table.model().index(0, 0)
    for width, told in ((200, ""), (12, cell.data())):
        table.setColumnWidth(0, width)
        spot = table.visualRect(cell).center()
        qapp.sendEvent(table.viewport(), QHelpEvent(QEvent.Type.ToolTip, spot, table.viewport().mapToGlobal(spot)))
        assert re.sub(r"<[^>]*>", "", QToolTip.text()) == told
    QToolTip.hideText()


def test_a_number_keeps_off_the_next_column(qapp: Any, qtbot: QtBot) -> None:
    columns = [Column("Age", lambda person: str(person.age), align=RIGHT), Column("Name", lambda person: person.name)]
    model: RecordTableModel[Person] = RecordTableModel(columns, lambda person: person.id)
    model.set_records(PEOPLE)
    table = open_table(qtbot, model)
    seen = table.viewport().grab(table.visualRect(model.index(2, 0))).toImage()
    paper = seen.pixelColor(seen.width() - 1, 2)
    gap = seen.width() - seen.devicePixelRatio() * table.fontMetrics().height() / 2
    assert all(seen.pixelColor(x, y) == paper for x in range(round(gap), seen.width()) for y in range(seen.height()))
