"""A desk at which forms were printed, and its window."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from nurse_client.documents.forms import Paper
from nurse_client.domain.paper_trail import Step, Trail
from nurse_client.domain.records import (
    Application,
)
from nurse_client.gui.desk import Desk
from nurse_client.gui.main_window import MainWindow
from nurse_client.gui.paper.application_forms import FormMaker
from nurse_client.gui.paper.printing import PrintReport, Produced
from nurse_client.gui.paper.trail import PaperReader, PaperRow, note_produced
from tests.support.desk import page
from tests.support.filled import active_window
from tests.support.records import application, nurse
from tests.support.waiting import at_rest

DeskWith = Callable[..., Desk]
CONTROL = Qt.KeyboardModifier.ControlModifier

ZHANG = application()
LI = application(
    application_id="p-2", nurse_id="n-2", nurse=nurse(nurse_id="n-2", name="李娜"), receipt_no="R202611200002"
)
WANG = application(
    application_id="p-3", nurse_id="n-3", nurse=nurse(nurse_id="n-3", name="王芳"), receipt_no="R202611200003"
)
EVERYBODY = (ZHANG.nurse, LI.nurse, WANG.nurse, ZHANG, LI, WANG)


def form_of(desk: Desk, printed: Application) -> Paper:
    return FormMaker(desk).form(printed)


def produce(desk: Desk, *papers: Paper, on: str = "HP LaserJet") -> None:
    """These were printed."""
    note_produced(desk, PrintReport(on, [Produced(paper, 1, 1) for paper in papers], len(papers)))


def change(desk: Desk, *records: Any) -> None:
    """The registry has sent these."""
    desk.records.apply(page(records, cursor="1"))
    desk.changed.emit(frozenset({"application", "nurse"}))


def trails(desk: Desk) -> dict[str, Trail]:
    return {trail.last.record_id: trail for trail in desk.papers.trails()}


def stages(desk: Desk) -> dict[str, Step | None]:
    return {record_id: trail.stage for record_id, trail in trails(desk).items()}


def rows(desk: Desk) -> dict[str, PaperRow]:
    return {row.trail.last.record_id: row for row in PaperReader(desk).every()}


def idle(desk: Desk) -> bool:
    return at_rest(desk.background)


@pytest.fixture
def desk(qtbot: QtBot, desk_with: DeskWith) -> Desk:
    """Three applications; the forms of two were printed just now."""
    opened = desk_with(*EVERYBODY)
    produce(opened, form_of(opened, ZHANG), form_of(opened, LI))
    qtbot.waitUntil(lambda: idle(opened))
    return opened


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, desk: Desk) -> Iterator[MainWindow]:
    with active_window(tmp_path, desk, qtbot.waitUntil) as window:
        yield window
