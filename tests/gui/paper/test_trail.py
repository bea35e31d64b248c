"""The printed forms: who printed what, whether it still says what it would now, and where it lies."""

from datetime import timedelta

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from nurse_client.domain.paper_trail import Print
from nurse_client.domain.records import (
    Application,
    AuthorityState,
    Filer,
    InstitutionState,
    RenewalDetails,
)
from nurse_client.gui.desk import Desk
from nurse_client.gui.main_window import MainWindow
from nurse_client.gui.paper.application_forms import FormMaker
from nurse_client.gui.tabs.business import BusinessTab
from nurse_client.store.errors import DiskFull
from tests.support.desk import NOW
from tests.support.papers import PHOTO, bans
from tests.support.printed import WANG, ZHANG, DeskWith, change, desk, form_of, idle, produce, rows, trails, window
from tests.support.records import nurse

__all__ = ["desk", "window"]  # the fixtures


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
