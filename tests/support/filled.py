"""A desk with something on every screen, and every screen there is: the tabs in the window, and each dialog.

Nothing here knows a tab or a dialog by name: a new one is found and made from what its constructor asks for.
"""

import importlib
import inspect
import pkgutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QDialog

from nurse_client.domain.records import SERVICE, Business, Record, Reply, Ticket, TicketState
from nurse_client.gui import dialogs
from nurse_client.gui.desk import Desk
from nurse_client.gui.main_window import MainWindow
from nurse_client.gui.session.arrivals import Arrivals
from nurse_client.gui.settings import Settings, folder_of
from nurse_client.gui.tabs.late import all_there
from nurse_client.gui.work.tickets import Answers
from nurse_client.profile import Copy, Profile
from nurse_client.store.errors import KeyringState, KeyringUnusable
from tests.support.changes import change_request
from tests.support.desk import NOW, authorities
from tests.support.papers import renewal_paper
from tests.support.records import application, nurse
from tests.support.waiting import at_rest

ANSWERED = Ticket(
    ticket_id="t-1",
    version=2,
    updated_at=NOW,
    text="护士更换手机号后无法收到验证码。",
    state=TicketState.ANSWERED,
    created_at=NOW - timedelta(days=1),
    replies=[Reply(at=NOW, sender=SERVICE, text="请先更改护士手机号。")],
)
RECORDS: tuple[Record, ...] = (
    nurse(),
    nurse(nurse_id="n-2", name="李娜", certificate_no="201311000003", id_number="", valid_until=date(2026, 3, 1)),
    application(),
    change_request(1, ("technical_title", "253", "252"), ("post", "none", "head_nurse")),
    ANSWERED,
    *authorities(*Business),
)


def whole_window(folder: Path, desk: Desk, language: str, wait: Callable[[Callable[[], bool]], None]) -> MainWindow:
    """The shown window of that desk with all its tabs. ``wait`` waits until something is so."""
    window = MainWindow(Settings(folder / "window.ini"), language)
    window.resize(1366, 768)
    window.show()
    window.open_desk(desk, "registry.example", remembered=False)
    wait(lambda: all_tabs_are_there(window))
    wait(lambda: at_rest(desk.background))
    return window


@contextmanager
def active_window(folder: Path, desk: Desk, wait: Callable[[Callable[[], bool]], None]) -> Iterator[MainWindow]:
    """The whole window, with the focus; closed afterwards."""
    window = whole_window(folder, desk, "en", wait)
    window.activateWindow()
    wait(window.isActiveWindow)
    yield window
    window.close_desk()
    window.close()
    window.deleteLater()


def dialog_kinds() -> list[type[QDialog]]:
    """All dialogs of the program."""
    names = [f"{dialogs.__name__}.{module.name}" for module in pkgutil.iter_modules(dialogs.__path__)]
    return [
        kind
        for name in names
        for _, kind in inspect.getmembers(importlib.import_module(name), inspect.isclass)
        if issubclass(kind, QDialog) and kind.__module__ == name
    ]


def make_dialog(kind: type[QDialog], desk: Desk, window: MainWindow) -> QDialog:
    """A dialog, made from what its constructor asks for by name."""
    known: dict[str, Any] = {
        "desk": desk,
        "find_desk": lambda: desk,
        "background": desk.background,
        "folder": folder_of(desk.settings),
        "clock": desk.clock,
        "way": lambda: nullcontext(desk.client),
        "answers": Answers(desk, window),
        "papers": [renewal_paper()],
        "back_up": lambda *_: None,
        "arrivals": Arrivals(Profile(Path(tempfile.gettempdir()) / "no-profile"), no_key),
        "nurse_id": "n-1",
        "question": "张晓丽",
        "language": desk.language,
        "parent": window,
    }
    asked = list(inspect.signature(kind.__init__).parameters.values())[1:]
    wanted = [one.name for one in asked if one.default is one.empty or one.name == "parent"]
    return kind(**{name: known[name] for name in wanted})


def no_key(_: Copy) -> bytes:
    """What a keyring without keys says."""
    raise KeyringUnusable(KeyringState.UNAVAILABLE)


def all_tabs_are_there(window: MainWindow) -> bool:
    """Whether the window has all its tabs."""
    return all_there(window.ui.tabs)
