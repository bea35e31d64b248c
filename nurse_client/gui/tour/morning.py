"""The next morning: the program is started again on the same desk, and the keyring opens it."""

from collections.abc import Callable, Iterator

from nurse_client.gui.desk import Desk
from nurse_client.gui.main_window import MainWindow
from nurse_client.gui.tabs.roster import RosterTab
from nurse_client.gui.tour import hands
from nurse_client.gui.tour.day import settle
from nurse_client.gui.tour.report import Report
from nurse_client.gui.tour.script import Until


def morning(window: MainWindow, find_desk: Callable[[], Desk | None], report: Report) -> Iterator[Until]:
    """Nobody types a password: the roster is there at once, and the registry answers by itself."""
    yield Until("the roster shows without a password", lambda: hands.shows(window, RosterTab, "RosterTab"))
    yield Until("the registry answers", lambda: (desk := find_desk()) is not None and desk.connection.online is True)
    desk = find_desk()
    report.facts.nurses_next_morning = 0 if desk is None else desk.nurse_count
    yield from settle(window)
    report.take(window, "next-morning")
