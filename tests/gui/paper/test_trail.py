"""The printed forms: who printed what, whether it still says what it would now, and where it lies."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from nurse_client.documents.forms import Paper
from nurse_client.domain.paper_trail import Mark, Print, Step, Trail
from nurse_client.domain.records import (
    Application,
    AuthorityState,
    Filer,
    InstitutionState,
    RenewalDetails,
)
from nurse_client.gui.desk import Desk
from nurse_client.gui.dialogs.papers import PapersDialog
from nurse_client.gui.main_window import MainWindow
from nurse_client.gui.panels.scan_bar import ScanBar
from nurse_client.gui.paper.application_forms import FormMaker
from nurse_client.gui.paper.printing import PrintReport, Produced
from nurse_client.gui.paper.trail import PaperReader, PaperRow, note_produced
from nurse_client.gui.tabs.business import BusinessTab
from nurse_client.store.errors import DiskFull
from tests.gui.test_keyboard import usable, visited
from tests.support.desk import NOW, page
from tests.support.filled import active_window
from tests.support.papers import PHOTO, bans
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


def test_register_and_ledger_know_who_printed_what_where(desk: Desk) -> None:
    paper = form_of(desk, ZHANG)
    (printed,) = trails(desk)["p-1"].prints
    assert printed == Print(
        record_id="p-1",
        record_version=3,
        receipt_no="R202611200001",
        form="renewal/2021",
        content_hash=paper.content_hash,
        printed_at=NOW,
        printed_by="王敏",
        destination="HP LaserJet",
        copies=1,
        pages=1,
    )
    entry = desk.ledger.entries()[0]
    assert (entry.event, entry.operator, entry.details["print"]) == ("form_produced", "王敏", "1")
    assert entry.details["destination"] == "HP LaserJet"


def test_the_same_contents_printed_again_are_a_reprint_with_the_same_hash(qtbot: QtBot, desk: Desk) -> None:
    produce(desk, form_of(desk, ZHANG))
    qtbot.waitUntil(lambda: idle(desk))
    trail = trails(desk)["p-1"]
    assert [one.number for one in trail.prints] == [1, 2]
    assert desk.ledger.entries()[-1].details["print"] == "2"
    assert not rows(desk)["p-1"].has_changed


def test_a_file_named_with_an_id_number_is_noted_with_the_number_masked(qtbot: QtBot, desk: Desk) -> None:
    number = ZHANG.nurse.id_number
    produce(desk, form_of(desk, WANG), on=f"/home/clerk/{number}.pdf")
    qtbot.waitUntil(lambda: idle(desk))
    assert trails(desk)["p-3"].last.destination.startswith("/home/clerk/110")
    assert number not in f"{desk.papers.trails()}{desk.ledger.entries()}"


def test_an_application_that_was_only_confirmed_since_has_not_changed(desk: Desk) -> None:
    confirmed = replace(
        ZHANG,
        version=4,
        institution_state=InstitutionState.CONFIRMED,
        institution_at=NOW,
        institution_opinion="同意",
        authority_state=AuthorityState.PENDING,
    )
    change(desk, confirmed)
    assert not rows(desk)["p-1"].has_changed


@pytest.mark.parametrize(
    "changed",
    [
        replace(ZHANG, version=4, details=RenewalDetails(practice_summary="中断执业一年")),
        replace(ZHANG, version=4, nurse=replace(ZHANG.nurse, department="急诊科")),
    ],
    ids=["details", "declared"],
)
def test_an_application_with_other_contents_has_changed(desk: Desk, changed: Application) -> None:
    change(desk, changed)
    assert rows(desk)["p-1"].has_changed
    assert not rows(desk)["p-2"].has_changed


def test_a_photo_that_came_after_the_print_is_a_change(desk_with: DeskWith, qtbot: QtBot) -> None:
    with_photo = replace(ZHANG, nurse=nurse(photo_id="photo-1"))
    desk = desk_with(with_photo)
    produce(desk, form_of(desk, with_photo))
    qtbot.waitUntil(lambda: idle(desk))
    assert not rows(desk)["p-1"].has_changed
    desk.records.put_photo("photo-1", PHOTO)
    assert rows(desk)["p-1"].has_changed


def test_another_layout_of_the_authority_is_no_change_of_the_record(desk: Desk) -> None:
    mended = [replace(one, layout="2027") for one in desk.reference.form_profiles]
    desk.reference = replace(desk.reference, form_profiles=mended)
    assert not rows(desk)["p-1"].has_changed


def test_nothing_that_was_printed_is_made_again_to_be_compared(desk: Desk) -> None:
    count = "SELECT count(*) FROM paper_contents"
    before = desk.database.value(count)
    assert not rows(desk)["p-1"].has_changed
    assert desk.database.value(count) == before
    change(desk, replace(ZHANG, version=4, details=RenewalDetails(practice_summary="中断执业一年")))
    assert rows(desk)["p-1"].has_changed
    assert rows(desk)["p-1"].has_changed
    assert desk.database.value(count) == before + 1


def test_on_a_full_disk_forms_are_made_all_the_same(desk: Desk) -> None:
    desk.database.rows(f"PRAGMA max_page_count = {desk.database.value('PRAGMA page_count')}")
    many = [replace(WANG, nurse=replace(WANG.nurse, name=f"王芳{number}")) for number in range(100)]
    maker = FormMaker(desk)
    assert len([maker.form(one) for one in many]) == 100


def test_once_the_authority_has_decided_nothing_is_compared(desk: Desk) -> None:
    decided = replace(
        ZHANG,
        version=5,
        institution_state=InstitutionState.CONFIRMED,
        authority_state=AuthorityState.APPROVED,
        details=RenewalDetails(practice_summary="中断执业一年"),
    )
    change(desk, decided)
    row = rows(desk)["p-1"]
    assert (row.has_changed, row.is_open) == (False, False)


def test_a_sheet_of_many_is_in_the_register_but_has_no_way(qtbot: QtBot, desk: Desk) -> None:
    (sheet,) = bans(nurse(valid_until=NOW.date() - timedelta(days=30)))
    produce(desk, sheet)
    qtbot.waitUntil(lambda: idle(desk))
    assert desk.papers.trails()[-1].last.form == "must_not_practise/1"
    assert set(rows(desk)) == {"p-1", "p-2"}


def test_on_a_full_disk_nothing_is_entered_and_it_is_said(qtbot: QtBot, desk: Desk) -> None:
    before = desk.papers.trails(), desk.ledger.entries()
    desk.database.rows(f"PRAGMA max_page_count = {desk.database.value('PRAGMA page_count')}")
    with qtbot.waitSignal(desk.trouble) as told:
        produce(desk, *[form_of(desk, WANG)] * 200)
    assert isinstance(told.args[0], DiskFull)
    assert (desk.papers.trails(), desk.ledger.entries()) == before


# In the tab and in the nurse's file


def business(qtbot: QtBot, desk: Desk) -> BusinessTab:
    tab = BusinessTab(desk)
    qtbot.addWidget(tab)
    tab.resize(1366, 640)
    tab.show()
    tab.open_application("p-1")
    qtbot.waitUntil(lambda: tab.panel.application_id == "p-1" and idle(desk))
    return tab


def column(tab: BusinessTab, application_id: str) -> str:
    row = next(row for row in tab.model.records if row.application.application_id == application_id)
    return next(one for one in tab.model.columns if one.title == "Printed form").text(row)


def fact(tab: BusinessTab) -> str:
    found = next(one for one in tab.panel.ui.states.facts() if one.label == "Printed form")
    return f"{found.text}\n{found.note}"


def test_the_tab_says_where_the_form_is_and_the_panel_since_when(qtbot: QtBot, desk: Desk) -> None:
    tab = business(qtbot, desk)
    assert column(tab, "p-1") == "○ With the nurse, to be signed"
    assert column(tab, "p-3") == ""
    assert fact(tab) == "○ With the nurse, to be signed · since today\nPrinted 2026-11-23 10:32 by 王敏"
    produce(desk, form_of(desk, ZHANG))
    qtbot.waitUntil(lambda: "print no. 2 (reprint)" in fact(tab))


def test_the_tab_and_the_panel_say_that_it_has_changed_after_printing(qtbot: QtBot, desk: Desk) -> None:
    tab = business(qtbot, desk)
    change(desk, replace(ZHANG, version=4, details=RenewalDetails(practice_summary="中断执业一年")))
    qtbot.waitUntil(lambda: column(tab, "p-1") == "▲ Changed after printing")
    qtbot.waitUntil(lambda: fact(tab).startswith("▲ Changed after printing: print it again"))
    assert column(tab, "p-2") == "○ With the nurse, to be signed"


def test_a_form_that_the_institution_filed_is_signed_here(qtbot: QtBot, desk_with: DeskWith) -> None:
    filed = replace(ZHANG, filed_by=Filer.INSTITUTION)
    desk = desk_with(filed)
    produce(desk, form_of(desk, filed))
    qtbot.waitUntil(lambda: idle(desk))
    assert column(business(qtbot, desk), "p-1") == "○ Here, to be signed"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, desk: Desk) -> Iterator[MainWindow]:
    with active_window(tmp_path, desk, qtbot.waitUntil) as window:
        yield window


def test_the_nurses_file_has_her_printed_forms_the_older_ones_too(qtbot: QtBot, desk: Desk, window: MainWindow) -> None:
    changed = replace(ZHANG, version=4, details=RenewalDetails(practice_summary="中断执业一年"))
    change(desk, changed)
    window._tabs.open_nurse("n-1")
    panel = window._tabs.roster.panel
    part = panel.ui.parts.indexOf(panel.ui.papers_part)
    qtbot.waitUntil(lambda: panel.ui.parts.tabText(part) == "Print&ed ▲")
    later = replace(form_of(desk, changed))
    desk.clock = lambda: NOW + timedelta(days=1)
    produce(desk, later)
    qtbot.waitUntil(lambda: len(panel.papers.model.records) == 2)
    noted = [panel.papers.model.columns[1].text(row) for row in panel.papers.model.records]
    assert noted == ["", "▲ Older print"]
    assert panel.ui.parts.tabText(part) == "Print&ed"


# With a scanner


def scan(text: str) -> None:
    """A scanner types as a keyboard does, wherever the focus is, and ends with Enter."""
    for letter in text:
        QTest.keyClick(QGuiApplication.focusWindow(), letter)
    QTest.keyClick(QGuiApplication.focusWindow(), Qt.Key.Key_Return)


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QGuiApplication.focusWindow(), key, modifier)


def code(desk: Desk, of: Application) -> str:
    return form_of(desk, of).qr


def opened_bar(qtbot: QtBot, desk: Desk, window: MainWindow, of: Application) -> ScanBar:
    """The line after one form was scanned into the search field."""
    press(Qt.Key.Key_K, CONTROL)
    scan(code(desk, of))
    qtbot.waitUntil(lambda: idle(desk))
    bar = window._scan_bar
    assert bar is not None
    return bar


def test_a_scan_into_the_search_field_opens_the_application(qtbot: QtBot, desk: Desk, window: MainWindow) -> None:
    bar = opened_bar(qtbot, desk, window, LI)
    tab = window.ui.tabs.currentWidget()
    assert isinstance(tab, BusinessTab)
    assert tab.panel.application_id == "p-2"
    assert window.ui.search.text() == ""
    assert bar.ui.paper.text().startswith("李娜 · 延续注册　○ With the nurse, to be signed · since today")
    assert bar.ui.told.text() == ""
    assert QApplication.focusWidget() is bar.ui.code, "the next one can be scanned"
    assert stages(desk) == {"p-1": None, "p-2": None}, "looking marks nothing"


@pytest.mark.parametrize("typed", [str.lower, lambda text: text.replace(":", "：")], ids=["small", "full-width"])
def test_a_scan_is_understood_whatever_the_keyboard_made_of_it(
    qtbot: QtBot, desk: Desk, window: MainWindow, typed: Callable[[str], str]
) -> None:
    window.ui.search.setText(typed(code(desk, LI)))
    window.ui.search.setFocus()
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window._scan_bar is not None and "李娜" in window._scan_bar.ui.paper.text())


def test_what_a_person_searches_for_stays_in_the_search_field(window: MainWindow) -> None:
    press(Qt.Key.Key_K, CONTROL)
    scan("zhang")
    assert window.ui.search.text() == "zhang"
    assert window._scan_bar is None


def test_a_key_marks_the_step_and_the_ledger_knows(qtbot: QtBot, desk: Desk, window: MainWindow) -> None:
    bar = opened_bar(qtbot, desk, window, LI)
    press(Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: bar.ui.told.text() == "✔ Marked: Sealed.")
    assert "● Here, to be delivered" in bar.ui.paper.text()
    assert trails(desk)["p-2"].marks == [Mark(step=Step.SEALED, at=NOW, by="王敏")]
    entry = desk.ledger.entries()[-1]
    hash_of_li = form_of(desk, LI).content_hash
    assert (entry.event, entry.details) == (
        "paper_marked",
        {"record": "p-2", "content_hash": hash_of_li, "step": "sealed"},
    )
    assert not bar.ui.signed.isEnabled(), "what was before can't follow"
    qtbot.keyClick(bar.ui.taken_back, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "to be signed" in bar.ui.paper.text())
    assert [mark.step for mark in trails(desk)["p-2"].marks] == [Step.SEALED, Step.TAKEN_BACK]


def begin_mode(qtbot: QtBot, desk: Desk, bar: ScanBar) -> None:
    """Every further scan is marked as delivered; the one that shows is marked at once."""
    bar.ui.every.setChecked(True)
    assert "F6" in bar.ui.mode.text()
    press(Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: idle(desk) and "So far: 1." in bar.ui.mode.text())


def test_a_pile_is_scanned_one_after_the_other_until_escape(qtbot: QtBot, desk: Desk, window: MainWindow) -> None:
    produce(desk, form_of(desk, WANG))
    bar = opened_bar(qtbot, desk, window, ZHANG)
    begin_mode(qtbot, desk, bar)
    scan(code(desk, LI))
    scan(code(desk, WANG))
    qtbot.waitUntil(lambda: "So far: 3." in bar.ui.mode.text() and idle(desk))
    assert bar.ui.mode.text().startswith("■ Every scan is marked: Delivered.")
    assert set(stages(desk).values()) == {Step.DELIVERED}
    scan(code(desk, LI))
    qtbot.waitUntil(lambda: bar.ui.told.text().startswith("It was marked so already"))
    assert "So far: 3." in bar.ui.mode.text()
    press(Qt.Key.Key_Escape)
    assert bar.ui.mode.isHidden()
    assert bar.isVisible()
    press(Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert QApplication.focusWidget() is not None


def test_no_scan_marks_a_form_that_has_changed_but_a_key_does(qtbot: QtBot, desk: Desk, window: MainWindow) -> None:
    old = code(desk, LI)
    change(desk, replace(LI, version=4, details=RenewalDetails(practice_summary="中断执业一年")))
    bar = opened_bar(qtbot, desk, window, ZHANG)
    begin_mode(qtbot, desk, bar)
    scan(old)
    qtbot.waitUntil(lambda: bar.ui.told.text().startswith("▲ The application has changed since"))
    assert stages(desk)["p-2"] is None
    press(Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: stages(desk)["p-2"] is Step.DELIVERED)


def test_an_older_print_is_called_so_and_no_scan_marks_it(qtbot: QtBot, desk: Desk, window: MainWindow) -> None:
    old = code(desk, LI)
    mended = replace(LI, version=4, details=RenewalDetails(practice_summary="中断执业一年"))
    change(desk, mended)
    produce(desk, form_of(desk, mended))
    bar = opened_bar(qtbot, desk, window, ZHANG)
    begin_mode(qtbot, desk, bar)
    scan(old)
    qtbot.waitUntil(lambda: bar.ui.told.text().startswith("▲ This is an older print"))
    assert all(trail.stage is None for trail in desk.papers.trails() if trail.last.record_id == "p-2")


def wrong_codes(desk: Desk) -> dict[str, str]:
    right = code(desk, LI)
    return {
        right[:-3]: "▲ The code arrived damaged",
        right.replace("R2026", "二026"): "▲ There is no application 二026",
        f"R209912310001:{right.partition(':')[2]}": "▲ There is no application R209912310001 at this desk",
        code(desk, WANG): "▲ A form of R202611200003 with these contents was not printed at this desk",
        "K7M2Q-9XWPT": "▲ This is not the code of an application form",
    }


def test_a_wrong_code_is_told_in_a_sentence_and_changes_nothing(qtbot: QtBot, desk: Desk, window: MainWindow) -> None:
    bar = opened_bar(qtbot, desk, window, ZHANG)
    bar.ui.every.setChecked(True)
    press(Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: idle(desk))
    before = stages(desk), len(desk.ledger.entries())
    for typed, sentence in wrong_codes(desk).items():
        bar.ui.code.setText(typed)
        press(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda expected=sentence: bar.ui.told.text().startswith(expected))
        assert bar.ui.paper.isHidden()
        press(Qt.Key.Key_F6)
        qtbot.waitUntil(lambda: idle(desk))
    assert (stages(desk), len(desk.ledger.entries())) == before


def test_all_of_the_line_is_reached_by_the_tab_key(qtbot: QtBot, desk: Desk, window: MainWindow) -> None:
    bar = opened_bar(qtbot, desk, window, ZHANG)
    wanted = usable(bar)
    assert {bar.ui.signed, bar.ui.every, bar.ui.shut} <= wanted
    assert wanted <= visited()


def test_a_mode_does_not_go_on_unseen(qtbot: QtBot, desk: Desk, window: MainWindow) -> None:
    bar = opened_bar(qtbot, desk, window, ZHANG)
    begin_mode(qtbot, desk, bar)
    window.show_opening("")
    window.show_desk()
    bar = opened_bar(qtbot, desk, window, LI)
    assert bar.ui.mode.isHidden()
    assert stages(desk) == {"p-1": Step.DELIVERED, "p-2": None}


def test_the_line_goes_with_the_records(qtbot: QtBot, desk: Desk, window: MainWindow) -> None:
    bar = opened_bar(qtbot, desk, window, ZHANG)
    window.show_opening("")
    assert bar.isHidden()
    with qtbot.waitSignal(bar.destroyed):
        window.close_desk()


# In the list


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
