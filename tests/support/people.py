"""A few people in a list, for the tests of lists."""

from typing import NamedTuple

from PySide6.QtCore import Qt

from nurse_client.gui.models.record_model import Column, RecordTableModel


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
