"""纸质材料去向: what lies where, and for how long."""

from datetime import timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from nurse_client.domain.paper_trail import Mark, Step
from nurse_client.domain.records import (
    AuthorityState,
    InstitutionState,
)
from nurse_client.gui.desk import Desk
from nurse_client.gui.dialogs.papers import PapersDialog
from nurse_client.gui.main_window import MainWindow
from nurse_client.gui.tabs.business import BusinessTab
from tests.support.desk import NOW
from tests.support.keys import press
from tests.support.printed import (
    LI,
    WANG,
    ZHANG,
    DeskWith,
    change,
    desk,
    form_of,
    idle,
    produce,
    stages,
    trails,
    window,
)

__all__ = ["desk", "window"]  # the fixtures


@pytest.fixture
def papers(qtbot: QtBot, desk: Desk, window: MainWindow) -> PapersDialog:
    produce(desk, form_of(desk, WANG), on="/home/clerk/王芳.pdf")
    qtbot.waitUntil(lambda: idle(desk))
    desk.papers.mark([trails(desk)["p-3"].key], Mark(step=Step.SIGNED, at=NOW - timedelta(days=4), by="王敏"))
    window._tabs.open_tab("BusinessTab")
    tab = window.ui.tabs.currentWidget()
    assert isinstance(tab, BusinessTab)
    tab.ui.papers.click()
    (dialog,) = window.findChildren(PapersDialog)
    qtbot.waitUntil(lambda: idle(desk) and len(dialog.model.records) == 3)
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def places(dialog: PapersDialog) -> list[str]:
    return [dialog.ui.places.tabText(index) for index in range(dialog.ui.places.count())]


def cells(dialog: PapersDialog, record_id: str) -> dict[str, str]:
    row = next(row for row in dialog.model.records if row.trail.last.record_id == record_id)
    return {column.title: column.text(row) for column in dialog.model.columns}


def test_the_list_counts_what_lies_where_and_says_for_how_long(papers: PapersDialog) -> None:
    assert places(papers)[:4] == ["All under way 3", "To be signed 2", "To be sealed 1", "To be delivered 0"]
    wang = cells(papers, "p-3")
    assert wang["Where it is"] == "◐ Here, to be sealed"
    assert wang["For"] == "4 days"
    assert (wang["On"], wang["By"], wang["Name"]) == ("王芳.pdf", "王敏", "王芳")
    papers.ui.places.setCurrentIndex(2)
    assert [row.trail.last.record_id for row in papers.model.shown()] == ["p-3"]
    papers.ui.places.setCurrentIndex(3)
    assert papers.table.empty_text.startswith("No printed form is here now")


def test_the_list_is_searched_and_copied(qtbot: QtBot, papers: PapersDialog) -> None:
    qtbot.keyClicks(papers.ui.search, "wangfang")
    assert [row.trail.last.record_id for row in papers.model.shown()] == ["p-3"]
    papers.ui.search.setText("0002")
    papers.table.selectAll()
    papers.table.copy_selection()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("李娜\t")
    assert "R202611200002" in copied


def test_several_are_marked_at_once_and_those_that_are_further_stay(
    qtbot: QtBot, desk: Desk, papers: PapersDialog
) -> None:
    papers.model.toggle_shown()
    assert papers.ui.chosen.text() == "3 ticked:"
    qtbot.keyClick(papers.ui.signed, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: places(papers)[2] == "To be sealed 3")
    assert papers.ui.report.text().startswith("Signed: 2 of 3 forms were marked;")
    assert [entry.event for entry in desk.ledger.entries()].count("paper_marked") == 2
    assert papers.model.ticked == []


def test_a_mark_is_taken_back_in_the_list(qtbot: QtBot, desk: Desk, papers: PapersDialog) -> None:
    papers.table.select("p-3")
    assert not papers.ui.signed.isEnabled()
    qtbot.keyClick(papers.ui.taken_back, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: places(papers)[1] == "To be signed 3")
    assert stages(desk)["p-3"] is None


def test_enter_opens_the_application(qtbot: QtBot, window: MainWindow, papers: PapersDialog) -> None:
    papers.table.select("p-2")
    papers.table.setFocus()
    with qtbot.waitSignal(papers.finished):
        press(Qt.Key.Key_Return)
    tab = window.ui.tabs.currentWidget()
    assert isinstance(tab, BusinessTab)
    assert tab.panel.application_id == "p-2"


def test_what_the_authority_has_decided_is_finished(qtbot: QtBot, desk: Desk, papers: PapersDialog) -> None:
    change(desk, replace(LI, institution_state=InstitutionState.CONFIRMED, authority_state=AuthorityState.APPROVED))
    qtbot.waitUntil(lambda: places(papers)[-1] == "Finished 1")
    assert places(papers)[0] == "All under way 2"


def test_a_form_whose_application_has_left_is_still_accounted_for(
    qtbot: QtBot, desk: Desk, papers: PapersDialog
) -> None:
    with desk.database.transaction() as connection:
        connection.execute("DELETE FROM records WHERE kind = 'application' AND id = 'p-2'")
    desk.changed.emit(frozenset({"application"}))
    qtbot.waitUntil(lambda: places(papers)[-1] == "Finished 1")
    assert cells(papers, "p-2")["Application no."] == "R202611200002"


def test_an_empty_list_says_why(qtbot: QtBot, desk_with: DeskWith) -> None:
    desk = desk_with(ZHANG)
    dialog = PapersDialog(desk)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.table.empty_text.startswith("No form was printed at this desk yet."))


def test_the_window_leads_to_the_list_and_to_the_scanner(qtbot: QtBot, window: MainWindow) -> None:
    entries = {action.text(): action for action in window.ui.user.menu().actions()}
    entries["Scan papers"].trigger()
    assert window._scan_bar is not None
    assert QApplication.focusWidget() is window._scan_bar.ui.code
    entries["Where the papers are…"].trigger()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), PapersDialog))
    opened = QApplication.activeWindow()
    assert isinstance(opened, QDialog)
    with qtbot.waitSignal(opened.finished):
        press(Qt.Key.Key_Escape)
