import re
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QSettings, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QStyle, QStyleFactory, QStyleOptionButton, QToolTip
from pytestqt.qtbot import QtBot

from nurse_client.domain.records import Nurse
from nurse_client.domain.search import haystack
from nurse_client.gui.models.record_table import RECORD, RIGHT, Column, RecordTable, RecordTableModel
from nurse_client.gui.theme import palette
from tests.support.records import nurse


class Person(NamedTuple):
    id: str
    name: str
    age: int | None


PEOPLE = [Person("a", "Cai", 40), Person("b", "Ann", None), Person("c", "Bea", 9), Person("d", "Dan", 9)]
COLUMNS: list[Column[Person]] = [
    Column("Name", lambda person: person.name),
    Column("Age", lambda person: f"{person.age or '–'} years", lambda person: person.age),
]
UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


def filled(*, tickable: bool = False) -> RecordTableModel[Person]:
    model = RecordTableModel(COLUMNS, lambda person: person.id, tickable=tickable)
    model.set_records(PEOPLE, [person.name.lower() for person in PEOPLE])
    return model


def shown(model: RecordTableModel[Person]) -> str:
    return "".join(person.id for person in model.shown())


def open_table(qtbot: QtBot, model: RecordTableModel[Person]) -> RecordTable:
    table = RecordTable(model)
    qtbot.addWidget(table)
    with qtbot.waitExposed(table):
        table.show()
    return table


@pytest.mark.parametrize("tickable", [False, True])
def test_the_model_keeps_qts_rules_whatever_is_done_with_it(qapp: Any, tickable: bool) -> None:
    model = RecordTableModel(COLUMNS, lambda person: person.id, tickable=tickable)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.set_records(PEOPLE, [person.name.lower() for person in PEOPLE])
    model.search("a")
    model.filter(lambda person: person.age == 9)
    model.sort(1, DOWN)
    model.toggle_shown()
    model.set_records([])
    assert tester.model() is model


def test_a_column_sorts_by_its_key_and_not_by_its_text(qapp: Any) -> None:
    model = filled()
    model.sort(1, UP)
    assert shown(model) == "cdab", "9 comes before 40, although “40” comes before “9”"


def test_what_is_not_known_comes_last_in_both_directions(qapp: Any) -> None:
    model = filled()
    model.sort(1, UP)
    assert shown(model)[-1] == "b"
    model.sort(1, DOWN)
    assert shown(model)[-1] == "b"


def test_equal_rows_keep_the_order_they_had(qapp: Any) -> None:
    model = filled()
    model.sort(0, DOWN)
    model.sort(1, UP)
    assert shown(model) == "dcab"


def test_a_column_without_a_key_sorts_by_its_text(qapp: Any) -> None:
    model = filled()
    model.sort(0, UP)
    assert shown(model) == "bcad"


def test_search_filter_and_sort_work_together_and_apart(qapp: Any) -> None:
    model = filled()
    model.search("a")
    assert shown(model) == "abcd"
    model.filter(lambda person: person.age == 9)
    assert shown(model) == "cd"
    model.sort(0, DOWN)
    assert shown(model) == "dc"
    model.search("be")
    assert shown(model) == "c"
    model.filter(None)
    assert shown(model) == "c"
    model.search("")
    assert shown(model) == "dacb"


def test_typing_on_finds_the_same_as_typing_at_once(qapp: Any) -> None:
    typed, at_once = filled(), filled()
    for text in ("c", "ca", "cai", "ca", "a", "a n", "a n b", ""):
        typed.search(text)
        at_once.search("")
        at_once.search(text)
        assert shown(typed) == shown(at_once), text


def test_an_id_number_typed_key_by_key_is_found(qapp: Any) -> None:
    someone = nurse()
    model: RecordTableModel[Nurse] = RecordTableModel([Column("Name", lambda one: one.name)], lambda one: one.nurse_id)
    model.set_records([someone], [haystack(someone)])
    for length in range(1, len(someone.id_number) + 1):
        model.search(someone.id_number[:length])
    assert model.shown() == [someone]


def test_every_cell_gives_its_record(qapp: Any) -> None:
    model = filled(tickable=True)
    assert all(model.index(2, column).data(RECORD) is PEOPLE[2] for column in range(model.columnCount()))


def test_ticks_outlive_search_sort_and_new_versions_but_not_the_record(qapp: Any, qtbot: QtBot) -> None:
    model = filled(tickable=True)
    for row in (0, 2):
        model.setData(model.index(row, 0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    model.search("ann")
    model.sort(1, DOWN)
    assert [person.id for person in model.ticked] == ["a", "c"]
    with qtbot.waitSignal(model.ticks_changed) as told:
        model.set_records([PEOPLE[2]._replace(age=10), PEOPLE[3]], ["bea", "dan"])
    assert [(person.id, person.age) for person in model.ticked] == [("c", 10)]
    assert told.args == [1]


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
