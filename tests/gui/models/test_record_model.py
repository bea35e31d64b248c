from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from nurse_client.domain.records import Nurse
from nurse_client.domain.search import haystack
from nurse_client.gui.models.record_model import RECORD, Column, RecordTableModel
from tests.support.people import COLUMNS, DOWN, PEOPLE, UP, filled, shown
from tests.support.records import nurse


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
