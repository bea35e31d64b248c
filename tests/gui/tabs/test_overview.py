from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nurse_client.domain.overview import Waiting
from nurse_client.domain.records import (
    AccountState,
    AuthorityState,
    ChangeRequest,
    InstitutionState,
    Nurse,
    RegistrationStatus,
    Removed,
    Reply,
    Ticket,
)
from nurse_client.domain.renewal import Phase
from nurse_client.gui.desk import Connection, Desk
from nurse_client.gui.dialogs.customer_service import CustomerService
from nurse_client.gui.main_window import MainWindow
from nurse_client.gui.panels.expiry_chart import Bar, ExpiryChart
from nurse_client.gui.panels.number_card import NumberCard, Urgency
from nurse_client.gui.settings import Settings
from nurse_client.gui.tabs.business import BusinessTab
from nurse_client.gui.tabs.expired import ExpiredTab
from nurse_client.gui.tabs.overview import OverviewTab
from nurse_client.gui.tabs.pending_renewal import PendingRenewalTab
from nurse_client.gui.tabs.review import ReviewTab
from nurse_client.gui.tabs.roster import RosterTab
from nurse_client.gui.tabs.verification import VerificationTab
from nurse_client.gui.theme import Tone, colour_of, palette
from nurse_client.gui.words.overview import renewal_urgency, waiting_urgency
from tests.support.desk import NOW, Registry, page
from tests.support.records import application, nurse
from tests.support.waiting import at_rest

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # what the offscreen platform says of any window

DeskWith = Callable[..., Desk]
LATER = NOW + timedelta(minutes=5)


def person(number: int, name: str, valid_until: date, **changes: Any) -> Nurse:
    return nurse(nurse_id=f"n-{number}", name=name, id_number="", valid_until=valid_until, **changes)


def request(number: int, **changes: Any) -> ChangeRequest:
    members: dict[str, Any] = {"version": 1, "updated_at": NOW, "nurse_id": "n-1", "fields": []}
    return ChangeRequest(request_id=f"q-{number}", **members | {"submitted_at": NOW} | changes)


# On 2026-11-23 in Beijing, where the window opens six months before the end.
APPLIED = nurse()
NEAR = person(2, "李娜", date(2026, 12, 30), department="急诊科", account_state=AccountState.AWAITING_CODE)
LATE = person(3, "王芳", date(2026, 12, 10))
SOON = person(4, "赵敏", date(2027, 8, 21))
ENDED = person(6, "周静", date(2026, 11, 20), registration_status=RegistrationStatus.EXPIRED)
FAR = person(5, "孙丽", date(2031, 8, 22))
ASKED = request(1, submitted_at=NOW - timedelta(days=12))
EVERYTHING = (APPLIED, NEAR, LATE, SOON, ENDED, FAR, application(), ASKED)
DECIDED = application(
    institution_state=InstitutionState.CONFIRMED, authority_state=AuthorityState.APPROVED, authority_at=LATER
)
ANSWER = Reply(at=LATER, sender="service", text="请更新打印机驱动。")
ANSWERED = Ticket(ticket_id="t-1", version=1, updated_at=LATER, text="打印不出来", created_at=NOW, replies=[ANSWER])


def opened(qtbot: QtBot, desk: Desk) -> OverviewTab:
    tab = OverviewTab(desk)
    qtbot.addWidget(tab)
    tab.resize(1366, 640)
    tab.show()
    qtbot.waitUntil(lambda: at_rest(desk.background))
    return tab


@pytest.fixture
def window(qapp: Any, tmp_path: Path) -> Any:
    made = MainWindow(Settings(tmp_path / "window.ini"), "en")
    made.resize(1366, 768)
    made.show()
    yield made
    made.close_desk()
    made.close()
    made.deleteLater()


def in_window(qtbot: QtBot, window: MainWindow, desk: Desk) -> OverviewTab:
    window.open_desk(desk, "registry.example", remembered=True)
    qtbot.waitUntil(lambda: window.findChild(OverviewTab) is not None and at_rest(desk.background))
    tab = window.findChild(OverviewTab)
    window.ui.tabs.setCurrentWidget(tab)
    qtbot.waitUntil(lambda: at_rest(desk.background))
    return tab


def cards(tab: OverviewTab) -> list[NumberCard]:
    return [tab.to_renew, tab.expired, tab.requests, tab.applications]


def lines(tab: OverviewTab) -> list[str]:
    return [button.text() for button in tab.news.buttons]


def arrive(qtbot: QtBot, desk: Desk, registry: Registry, tab: OverviewTab, *records: Any) -> None:
    registry.told = list(records)
    desk.sync.at_once()
    qtbot.waitUntil(lambda: any(line.isVisible() for line in tab.news.buttons) and at_rest(desk.background))


def test_four_numbers_each_say_what_they_mean_and_how_urgent_it_is(qtbot: QtBot, desk_with: DeskWith) -> None:
    tab = opened(qtbot, desk_with(*EVERYTHING))
    assert [card.said for card in cards(tab)] == [
        ("4", "◆ 1 past the last legal day"),
        ("1", "■ No practice until registered anew"),
        ("1", "○ The oldest waits for 12 days"),
        ("1", "○ The oldest waits for 3 days"),
    ]
    assert tab.to_renew.accessibleName() == "To be renewed 4, ◆ 1 past the last legal day. Open the list"
    assert tab.ui.day.text().startswith("2026-11-23  星期一")
    assert tab.ui.age.text() == "As of 2026-11-23 10:32"


@pytest.mark.parametrize(
    ("urgency", "said"),
    [
        (renewal_urgency({Phase.LATE: 2, Phase.LAST_DAY_NEAR: 3}), ("◆ 2 past the last legal day", Tone.NEAR)),
        (renewal_urgency({Phase.LAST_DAY_NEAR: 3}), ("▲ 3 close to the last legal day", Tone.NEAR)),
        (renewal_urgency({Phase.OPEN: 9, Phase.NOT_OPEN: 4}), ("✔ Nobody is late", None)),
        (waiting_urgency(Waiting(3, date(2026, 11, 23)), date(2026, 11, 23)), ("○ All of today", None)),
        (waiting_urgency(Waiting(3, date(2026, 11, 22)), date(2026, 11, 23)), ("○ The oldest waits for 1 days", None)),
    ],
)
def test_the_most_urgent_is_said(urgency: Urgency, said: tuple[str, Tone | None]) -> None:
    assert tuple(urgency) == said


def test_the_keyboard_goes_from_the_numbers_to_the_changes(
    qtbot: QtBot, desk_with: DeskWith, registry: Registry
) -> None:
    desk = desk_with(*EVERYTHING)
    tab = opened(qtbot, desk)
    arrive(qtbot, desk, registry, tab, DECIDED)
    tab.activateWindow()
    tab.setFocus()
    qtbot.waitUntil(tab.to_renew.hasFocus)
    for following in (*cards(tab)[1:], tab.table, tab.ui.copy_list, tab.series, tab.chart, tab.news.buttons[0]):
        qtbot.keyClick(tab.focusWidget(), Qt.Key.Key_Tab)
        assert tab.focusWidget() is following


def test_the_urgency_is_stressed_by_colour_in_light_and_dark(qtbot: QtBot, desk_with: DeskWith) -> None:
    tab = opened(qtbot, desk_with(*EVERYTHING))
    for scheme in (Qt.ColorScheme.Dark, Qt.ColorScheme.Light):
        colours = palette(scheme)
        tab.setPalette(colours)
        assert [card._urgency.palette().buttonText().color() for card in cards(tab)[:2]] == [
            colour_of(Tone.NEAR, colours),
            colour_of(Tone.STOPPED, colours),
        ]


def test_a_day_without_anything_to_do_says_so(qtbot: QtBot, desk_with: DeskWith) -> None:
    tab = opened(qtbot, desk_with(FAR))
    assert tab.ui.day.text().endswith("✔ Nothing to do today")
    assert [card.said[0] for card in cards(tab)] == ["0"] * 4
    assert all(card.said[1].startswith("✔") for card in cards(tab))
    assert "everybody whose renewal window is open has applied" in tab.table.empty_text
    assert not tab.ui.copy_list.isEnabled()
    assert tab.chart.bars == []
    assert tab.chart.accessibleDescription() == "No registration ends within 24 months."
    assert "Nothing has changed" in tab.news.nothing.text()


def test_before_the_first_synchronisation_there_is_no_number_rather_than_a_wrong_one(
    qtbot: QtBot, desk_with: DeskWith, registry: Registry
) -> None:
    desk = desk_with()
    desk.synchronised_at = None
    tab = opened(qtbot, desk)
    assert {card.said for card in cards(tab)} == {("—", "arrives with the first connection")}
    assert "arrives with the first connection" in tab.table.empty_text
    assert tab.ui.age.text() == "No records received yet"
    assert tab.ui.silent_heading.text() == "In the window, not applied: —"
    registry.told = [LATE]
    desk.sync.at_once()
    qtbot.waitUntil(lambda: tab.to_renew.said == ("1", "◆ 1 past the last legal day"))


def test_the_numbers_are_those_of_the_tabs(qtbot: QtBot, window: MainWindow, desk_with: DeskWith) -> None:
    tab = in_window(qtbot, window, desk_with(*EVERYTHING))
    bar = window.ui.tabs
    titles = [bar.tabText(bar.indexOf(window.findChild(kind))) for kind in KINDS]
    assert [title.split()[-1] for title in titles] == [card.said[0] for card in cards(tab)]


KINDS = (PendingRenewalTab, ExpiredTab, ReviewTab, BusinessTab)


@pytest.mark.parametrize("place", range(4))
def test_each_number_leads_to_what_waits_whatever_was_filtered_there(
    qtbot: QtBot, window: MainWindow, desk_with: DeskWith, place: int
) -> None:
    tab = in_window(qtbot, window, desk_with(*EVERYTHING))
    target: Any = window.findChild(KINDS[place])
    for bar in ("phases", "buckets", "kinds"):
        found = getattr(target, bar, None) or getattr(target.ui, bar, None)
        if found:
            found.setCurrentIndex(found.count() - 1)
    window.ui.search.setText("nobody")
    card = cards(tab)[place]
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Space)
    assert window.ui.tabs.currentWidget() is target
    assert str(target.model.rowCount()) == card.said[0]


def test_who_is_in_the_window_and_silent_is_listed_by_days_left_with_the_reason(
    qtbot: QtBot, desk_with: DeskWith
) -> None:
    tab = opened(qtbot, desk_with(*EVERYTHING))
    shown = [[column.text(one) for column in tab.model.columns] for one in tab.model.shown()]
    assert shown == [
        ["王芳", "心血管内科", "Late · 17 days left", "2026-11-10", "– Not applied"],
        ["李娜", "急诊科", "Last day is near · 37 days left", "2026-11-30", "▲ No activation code issued"],
    ]
    assert tab.ui.silent_heading.text() == "In the window, not applied: 2"
    tab.set_search("ln")
    assert [one.nurse.name for one in tab.model.shown()] == ["李娜"]


def test_enter_opens_the_silent_nurse_in_the_roster(qtbot: QtBot, window: MainWindow, desk_with: DeskWith) -> None:
    tab = in_window(qtbot, window, desk_with(*EVERYTHING))
    roster = window.findChild(RosterTab)
    roster.ui.department.setCurrentText("急诊科")
    tab.table.select("n-3")
    qtbot.keyClick(tab.table, Qt.Key.Key_Return)
    assert window.ui.tabs.currentWidget() is roster
    assert roster.table.current_record().nurse == LATE


def test_the_list_is_copied_by_department(qtbot: QtBot, desk_with: DeskWith) -> None:
    tab = opened(qtbot, desk_with(*EVERYTHING))
    tab.ui.copy_list.click()
    assert QGuiApplication.clipboard().text().splitlines() == [
        "练习市第一人民医院",
        "Renewal can be applied for, nothing has come: as of 2026-11-23 (护士条例 第10条)",
        "",
        "心血管内科: 1",
        "王芳, valid until 2026-12-10, 17 days left, last legal day 2026-11-10: – Not applied",
        "",
        "急诊科: 1",
        "李娜, valid until 2026-12-30, 37 days left, last legal day 2026-11-30: ▲ No activation code issued",
    ]
    assert tab.ui.told.text().startswith("✔ Copied")


def test_the_chart_counts_by_month_and_by_department(qtbot: QtBot, desk_with: DeskWith) -> None:
    tab = opened(qtbot, desk_with(*EVERYTHING))
    assert [bar.count for bar in tab.chart.bars[:10]] == [0, 2, 1, 0, 0, 0, 0, 0, 0, 1]
    assert [bar.group for bar in tab.chart.bars[:3]] == ["2026", "", "2027"]
    assert tab.ui.pointed.text() == "4 end within 24 months; 1 have ended already"
    assert "2026-12: 2 registrations end" in tab.chart.accessibleDescription()
    tab.series.setCurrentIndex(1)
    assert [(bar.label, bar.count) for bar in tab.chart.bars] == [("心血管内科", 3), ("急诊科", 1)]


@pytest.mark.parametrize("series", [0, 1])
def test_the_chart_tells_its_bars_to_the_mouse_and_the_keyboard(qtbot: QtBot, desk_with: DeskWith, series: int) -> None:
    tab = opened(qtbot, desk_with(*EVERYTHING))
    tab.series.setCurrentIndex(series)
    chart, texts = tab.chart, [bar.text for bar in tab.chart.bars]
    summary = tab.ui.pointed.text()
    QTest.mouseMove(chart, chart._place(1).center().toPoint())
    qtbot.waitUntil(lambda: tab.ui.pointed.text() == texts[1])
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    for key, text in ((Qt.Key.Key_Home, texts[0]), (Qt.Key.Key_Right, texts[1]), (Qt.Key.Key_End, texts[-1])):
        qtbot.keyClick(chart, key)
        assert tab.ui.pointed.text() == chart.accessibleName() == text
    qtbot.keyClick(chart, Qt.Key.Key_Down)
    assert tab.ui.pointed.text() == texts[-1]
    chart._point(-1)
    assert tab.ui.pointed.text() == summary


@pytest.mark.parametrize("series", [0, 1])
def test_bars_are_as_long_as_their_numbers_and_nothing_is_drawn_beside_the_chart(
    qtbot: QtBot, desk_with: DeskWith, series: int
) -> None:
    tab = opened(qtbot, desk_with(*EVERYTHING))
    tab.series.setCurrentIndex(series)
    picture, accent = tab.chart.grab().toImage(), tab.chart.palette().accent().color()

    def painted(number: int) -> int:
        place = tab.chart._place(number).toRect()
        middle = place.center()
        line = (
            [QPointF(middle.x(), y) for y in range(place.top(), place.bottom())]
            if series == 0
            else [QPointF(x, middle.y()) for x in range(place.left(), place.right())]
        )
        return sum(picture.pixelColor(point.toPoint()) == accent for point in line)

    longest, shorter = (1, 2) if series == 0 else (0, 1)
    assert painted(longest) > 50
    ratio = tab.chart.bars[shorter].count / tab.chart.bars[longest].count
    assert painted(shorter) == pytest.approx(painted(longest) * ratio, abs=3)


@pytest.mark.parametrize(("width", "written"), [(900, 24), (480, 12)])
def test_figures_that_would_run_together_are_written_above_every_other_bar(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, width: int, written: int
) -> None:
    chart = ExpiryChart()
    qtbot.addWidget(chart)
    texts: list[str] = []
    monkeypatch.setattr(chart, "_write", lambda _painter, _area, text, _align: texts.append(text))
    chart.resize(width, 300)
    chart.show_bars([Bar(str(number), 1700, "") for number in range(24)], "", upright=True)
    chart.grab()
    assert texts.count("1700") == written


def test_what_has_changed_since_the_last_time_is_told_a_line_each(
    qtbot: QtBot, desk_with: DeskWith, registry: Registry
) -> None:
    desk = desk_with(APPLIED)
    tab = opened(qtbot, desk)
    assert tab.ui.news_heading.text() == "Since 2026-11-23 10:32, when this desk was last in use"
    new = application(application_id="p-2", submitted_at=LATER)
    arrive(qtbot, desk, registry, tab, DECIDED, new, request(2, submitted_at=LATER), ANSWERED, LATE)
    assert lines(tab) == [
        "New applications: 1 (张晓丽)",
        "Decided by the authority: 1 (张晓丽)",
        "New change requests: 1 (张晓丽)",
        "Answers of customer service: 1 (打印不出来)",
        "Nurses who have come: 1 (王芳)",
    ]


def test_many_names_are_cut_short(qtbot: QtBot, desk_with: DeskWith, registry: Registry) -> None:
    desk = desk_with()
    tab = opened(qtbot, desk)
    arrive(qtbot, desk, registry, tab, APPLIED, NEAR, LATE, SOON)
    assert lines(tab)[0].startswith("Nurses who have come: 4 (")
    assert lines(tab)[0].endswith("…)")


PLACES = [(DECIDED, BusinessTab), (request(2, submitted_at=LATER), ReviewTab), (LATE, RosterTab)]


@pytest.mark.parametrize("news", PLACES)
def test_each_change_leads_to_its_place(
    qtbot: QtBot, window: MainWindow, desk_with: DeskWith, registry: Registry, news: tuple[Any, type]
) -> None:
    arrives, leads_to = news
    desk = desk_with(APPLIED)
    tab = in_window(qtbot, window, desk)
    arrive(qtbot, desk, registry, tab, arrives)
    qtbot.waitUntil(lambda: at_rest(desk.background))
    tab.news.buttons[0].click()
    target: Any = window.ui.tabs.currentWidget()
    assert isinstance(target, leads_to)
    assert target.table.current_record() is not None


def test_who_has_left_is_named_and_can_be_looked_up(qtbot: QtBot, window: MainWindow, desk_with: DeskWith) -> None:
    desk = desk_with(APPLIED, LATE)
    tab = in_window(qtbot, window, desk)
    desk.records.apply(replace(page([]), removed=[Removed(kind="nurse", id="n-3", reason="left")]))
    desk.changed.emit(frozenset({"nurse"}))
    qtbot.waitUntil(lambda: lines(tab) == ["Nurses who have left: 1 (王芳)"])
    tab.news.buttons[0].click()
    assert isinstance(window.ui.tabs.currentWidget(), VerificationTab)


def test_an_answer_leads_to_customer_service(
    qtbot: QtBot, window: MainWindow, desk_with: DeskWith, registry: Registry
) -> None:
    desk = desk_with(APPLIED)
    tab = in_window(qtbot, window, desk)
    arrive(qtbot, desk, registry, tab, ANSWERED)
    tab.news.buttons[0].click()
    assert window.findChild(CustomerService) is not None


def test_the_overview_stands_first_and_takes_nothing_from_who_has_begun_to_work(
    qtbot: QtBot, window: MainWindow, desk_with: DeskWith
) -> None:
    desk = desk_with(*EVERYTHING)
    window.open_desk(desk, "registry.example", remembered=True)
    tabs, roster = window.ui.tabs, window.findChild(RosterTab)
    assert (tabs.tabText(0), tabs.currentWidget()) == ("Today", roster)  # its place is kept from the beginning
    window.ui.search.setText("wang")
    qtbot.waitUntil(lambda: isinstance(tabs.widget(0), OverviewTab))
    assert tabs.currentWidget() is roster
    assert (tabs.tabText(0), window.ui.search.text(), roster.model.rowCount()) == ("Today", "wang", 1)


def test_who_was_faster_than_the_overview_gets_it_when_it_is_there(
    qtbot: QtBot, window: MainWindow, desk_with: DeskWith
) -> None:
    window.open_desk(desk_with(*EVERYTHING), "registry.example", remembered=True)
    window.ui.tabs.setCurrentIndex(0)
    qtbot.waitUntil(lambda: isinstance(window.ui.tabs.currentWidget(), OverviewTab))


def test_a_desk_left_open_over_night_counts_anew_when_it_is_looked_at(qtbot: QtBot, desk_with: DeskWith) -> None:
    desk = desk_with(*EVERYTHING)
    tab = opened(qtbot, desk)
    tab.hide()
    desk.clock = lambda: NOW + timedelta(days=20)
    tab.show()
    qtbot.waitUntil(lambda: tab.expired.said[0] == "2")
    assert tab.ui.day.text().startswith("2026-12-13")


def test_nothing_is_counted_before_it_is_looked_at_nor_shown_as_if_it_were(
    qtbot: QtBot, desk_with: DeskWith, registry: Registry
) -> None:
    desk = desk_with(LATE)
    tab = OverviewTab(desk)
    qtbot.addWidget(tab)
    registry.told = [NEAR]
    desk.sync.at_once()
    qtbot.waitUntil(lambda: desk.nurse_count == 2 and at_rest(desk.background))
    assert {card.said for card in cards(tab)} == {("—", "is being counted…")}
    tab.show()
    qtbot.waitUntil(lambda: tab.to_renew.said[0] == "2")
    assert lines(tab) == ["Nurses who have come: 1 (李娜)"]


def test_the_age_of_the_numbers_follows_each_synchronisation(qtbot: QtBot, desk_with: DeskWith) -> None:
    desk = desk_with(*EVERYTHING)
    tab = opened(qtbot, desk)
    desk.synchronised_at = LATER
    desk.connection_changed.emit(Connection(True))
    assert tab.ui.age.text() == "As of 2026-11-23 10:37"
