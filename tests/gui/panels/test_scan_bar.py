"""Printed forms with a scanner: it types as a keyboard does, and ends with Enter."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nurse_client.domain.paper_trail import Mark, Step
from nurse_client.domain.records import (
    Application,
    RenewalDetails,
)
from nurse_client.gui.desk import Desk
from nurse_client.gui.main_window import MainWindow
from nurse_client.gui.panels.scan_bar import ScanBar
from nurse_client.gui.tabs.business import BusinessTab
from tests.gui.test_keyboard import usable, visited
from tests.support.desk import NOW
from tests.support.keys import press, type_text
from tests.support.printed import CONTROL, LI, WANG, ZHANG, change, desk, form_of, idle, produce, stages, trails, window

__all__ = ["desk", "window"]  # the fixtures


def scan(text: str) -> None:
    """A scanner types as a keyboard does, wherever the focus is, and ends with Enter."""
    type_text(text)
    press(Qt.Key.Key_Return)


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
