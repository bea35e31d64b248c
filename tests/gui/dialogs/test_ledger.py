"""操作台账: what was done is found, tampering is named, and an inspector can check the export with nothing of ours."""

import ast
import hashlib
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

import nurse_client
from nurse_client.documents.spreadsheet import Obstacle, SpreadsheetNotWritten
from nurse_client.domain.identity import has_shape
from nurse_client.domain.paper_trail import MARKED, PRODUCED
from nurse_client.gui import clipboard
from nurse_client.gui.desk import Desk
from nurse_client.gui.dialogs.ledger import LedgerDialog
from nurse_client.gui.models.record_model import Column, RecordTableModel
from nurse_client.gui.models.record_table import RecordTable
from nurse_client.gui.paper.production import preview_papers
from nurse_client.gui.words.ledger import ACTION_KINDS, LedgerWords
from nurse_client.gui.work import ledger_export
from nurse_client.store.ledger import MADE_AGAIN, SEEN, WITHDRAWN, Entry
from tests.support.desk import NOW
from tests.support.filled import RECORDS
from tests.support.papers import renewal_paper
from tests.support.records import nurse

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

KNOWN = nurse()
EVENTS: list[tuple[str, dict[str, str], int]] = [
    ("signed_in", {"way": "keyring"}, 40),
    ("identity_shown", {"nurse_id": "n-1"}, 8),
    ("looked_up", {"asked": "110101********1234; 李娜"}, 2),
    ("change_nurse_phone", {"action_id": "x", "target": "nurse n-2", "reason": "换号"}, 0),
    ("form_produced", {"record": "a-1", "form": "renewal/1", "copies": "2", "destination": "form.pdf"}, 0),
]
"""Each with its details and how many days ago it was."""


@pytest.fixture
def desk(desk_with: Callable[..., Desk]) -> Desk:
    made = desk_with(*RECORDS)
    for event, details, days in EVENTS:
        made.ledger.append(event, "王敏", details, NOW - timedelta(days=days))
    return made


@pytest.fixture
def opened(qtbot: QtBot, desk: Desk) -> Iterator[Callable[[], LedgerDialog]]:
    made: list[LedgerDialog] = []

    def open_it() -> LedgerDialog:
        made.append(LedgerDialog(desk))
        made[-1].open()
        loaded(qtbot, made[-1])
        return made[-1]

    yield open_it
    for dialog in made:
        with qtbot.waitSignal(dialog.destroyed):
            dialog.close()


def loaded(qtbot: QtBot, dialog: LedgerDialog) -> None:
    qtbot.waitUntil(lambda: dialog._loading is None, timeout=60_000)


def export(qtbot: QtBot, dialog: LedgerDialog, path: Path) -> str:
    dialog.export(str(path))
    qtbot.waitUntil(lambda: dialog._exporting is None, timeout=60_000)
    return dialog.ui.state.text()


def shown(dialog: LedgerDialog) -> list[list[str]]:
    return [[column.text(row) for column in dialog.model.columns] for row in dialog.model.shown()]


def tamper(desk: Desk, sql: str) -> None:
    """Somebody with the key changes the file past the program."""
    with desk.database.transaction() as connection:
        connection.execute("DROP TRIGGER ledger_is_never_changed")
        connection.execute("DROP TRIGGER ledger_is_never_shortened")
        connection.execute(sql)


def noted(qtbot: QtBot, desk: Desk) -> list[Entry]:
    """All entries, once what is to be noted is."""
    reached: list[None] = []
    desk.background.run(desk, lambda _: None, reached.append)
    qtbot.waitUntil(lambda: bool(reached))
    return desk.ledger.entries()


def test_the_newest_stands_first_in_words_with_the_names_of_those_whom_it_is_about(
    opened: Callable[[], LedgerDialog],
) -> None:
    rows = shown(opened())
    assert [row[0] for row in rows] == ["5", "4", "3", "2", "1"]
    assert rows[0][1] == "2026-11-23 10:32:00"
    assert rows[1][2:] == ["Change a nurse's phone number", "王敏", "李娜", "Reason: 换号"]
    assert rows[2][5] == "Asked for: 110101********1234; 李娜"
    assert rows[3][2:5] == ["ID and phone number shown in full", "王敏", KNOWN.name]
    assert rows[4][5] == "By: system keyring"


def test_a_record_that_has_left_is_told_by_its_id_and_many_are_counted(
    qtbot: QtBot, desk: Desk, opened: Callable[[], LedgerDialog]
) -> None:
    desk.note("copied", {"what": "list", "records": "n-1 n-2 n-3 n-4 n-5"})
    noted(qtbot, desk)
    assert shown(opened())[0][4] == "张晓丽, 李娜, n-3 and 2 more"


def test_it_is_searched_and_filtered_by_kind_and_period(opened: Callable[[], LedgerDialog]) -> None:
    dialog = opened()
    dialog.ui.search.setText("李娜")
    assert [row[0] for row in shown(dialog)] == ["4", "3"]
    dialog.ui.search.clear()
    dialog.ui.kind.setCurrentIndex(dialog.ui.kind.findData("identity_shown"))
    assert [row[0] for row in shown(dialog)] == ["2"]
    dialog.ui.kind.setCurrentIndex(0)
    numbers = {}
    for index in range(dialog.ui.period.count()):
        dialog.ui.period.setCurrentIndex(index)
        numbers[dialog.ui.period.currentText()] = dialog.model.rowCount()
    assert list(numbers.values()) == [5, 2, 3, 4, 5]
    assert dialog.ui.count.text() == "5 of 5 entries"
    dialog.ui.search.setText("nobody")
    assert dialog.table.empty_text.startswith("No entry matches")


def test_an_empty_ledger_says_what_will_stand_in_it(qtbot: QtBot, desk_with: Callable[..., Desk]) -> None:
    dialog = LedgerDialog(desk_with())
    dialog.open()
    loaded(qtbot, dialog)
    assert "noted by itself" in dialog.table.empty_text
    assert dialog.ui.verdict.text() == "✔ All 0 entries are as they were written."
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()


def test_it_is_verified_when_it_is_opened(opened: Callable[[], LedgerDialog]) -> None:
    assert opened().ui.verdict.text() == "✔ All 5 entries are as they were written."


@pytest.mark.parametrize(
    ("sql", "number"),
    [
        ("UPDATE ledger SET body = CAST(replace(body, '换号', '无事') AS BLOB) WHERE number = 4", 4),
        ("DELETE FROM ledger WHERE number = 2", 2),
        ("DELETE FROM ledger WHERE number = 5", 5),
        ("UPDATE ledger SET number = CASE number WHEN 2 THEN -3 ELSE -2 END WHERE number IN (2, 3)", 1),
        ("UPDATE ledger SET body = x'ff00' WHERE number = 3", 3),
    ],
    ids=["changed", "removed", "end cut off", "moved", "spoilt"],
)
def test_tampering_with_the_file_is_named_with_its_entry(
    qtbot: QtBot, desk: Desk, opened: Callable[[], LedgerDialog], sql: str, number: int
) -> None:
    dialog = opened()
    tamper(desk, sql)
    dialog.ui.check.click()
    assert dialog.ui.verdict.text() == "The ledger is being read and checked…"
    loaded(qtbot, dialog)
    expected = f"✖ Entry {number} was changed, removed or moved: what stands from there on can't be relied on."
    assert dialog.ui.verdict.text() == expected
    assert dialog.ui.check.isEnabled()


def test_the_export_can_be_checked_without_this_program(
    qtbot: QtBot, desk: Desk, opened: Callable[[], LedgerDialog], tmp_path: Path
) -> None:
    path = tmp_path / "台账.xlsx"
    dialog = opened()
    dialog.ui.search.setText("李娜")  # a filter takes nothing out of an export
    assert export(qtbot, dialog, path) == f"Done: 5 entries are in {path}"
    workbook = CalamineWorkbook.from_path(str(path))
    title, *rows = workbook.get_sheet_by_name("Ledger").to_python()
    before = bytes(32)
    for number, row in enumerate(rows, 1):
        cells = dict(zip(title, map(str, row), strict=True))
        written = cells["As it was written, part 1"]
        assert cells["No."] == str(number)
        assert cells["Hash of the entry before"] == before.hex()
        before = hashlib.sha256(before + written.encode()).digest()
        assert cells["Hash"] == before.hex()
    assert len(rows) == len(EVENTS)
    told = {str(row[0]): str(row[1]) for row in workbook.get_sheet_by_name("How to check").to_python()}
    assert told["Check"] == "✔ All 5 entries are as they were written."
    assert told["Institution"] == desk.institution.name
    assert "SHA-256" in told["How to check"]


def test_the_export_says_what_is_wrong_and_is_in_the_ledger_itself(
    qtbot: QtBot, desk: Desk, opened: Callable[[], LedgerDialog], tmp_path: Path
) -> None:
    path = tmp_path / "ledger.xlsx"
    tamper(desk, "UPDATE ledger SET body = x'ff00' WHERE number = 3")
    export(qtbot, opened(), path)
    told = {
        str(row[0]): str(row[1])
        for row in CalamineWorkbook.from_path(str(path)).get_sheet_by_name("How to check").to_python()
    }
    assert told["Check"].startswith("✖ Entry 3 was changed")
    entry = noted(qtbot, desk)[-1]
    assert entry.event == "ledger_exported"
    assert entry.details == {
        "destination": str(path),
        "entries": "5",
        "verified": "broken",
        "content_hash": hashlib.sha256(path.read_bytes()).hexdigest(),
    }


def test_an_entry_longer_than_a_cell_is_exported_in_parts(
    qtbot: QtBot, desk: Desk, opened: Callable[[], LedgerDialog], tmp_path: Path
) -> None:
    desk.note("looked_up", {"asked": "𠮷" * 20_000})
    last = noted(qtbot, desk)[-1]
    path = tmp_path / "ledger.xlsx"
    export(qtbot, opened(), path)
    *_, row = CalamineWorkbook.from_path(str(path)).get_sheet_by_name("Ledger").to_python()
    written = "".join(map(str, row[8:]))
    assert last.details["asked"] in written
    assert hashlib.sha256(bytes.fromhex(str(row[6])) + written.encode()).hexdigest() == row[7]


def test_the_file_dialog_suggests_a_name_with_the_day(qtbot: QtBot, opened: Callable[[], LedgerDialog]) -> None:
    dialog = opened()
    dialog.ui.export_button.click()
    asking = dialog.findChild(QFileDialog)
    assert [Path(name).name for name in asking.selectedFiles()] == ["Ledger 2026-11-23.xlsx"]
    asking.close()


WHY_NOT = {Obstacle.DISK_FULL: "disk is full", Obstacle.IN_USE: "open in Excel", Obstacle.OTHER: "could not be written"}


@pytest.mark.parametrize("obstacle", WHY_NOT)
def test_why_there_is_no_file_is_said_and_nothing_is_noted(
    qtbot: QtBot, desk: Desk, opened: Callable[[], LedgerDialog], monkeypatch: pytest.MonkeyPatch, obstacle: Obstacle
) -> None:
    def refuse(*_: Any) -> bool:
        raise SpreadsheetNotWritten(obstacle)

    monkeypatch.setattr(ledger_export, "write_workbook", refuse)
    dialog = opened()
    assert WHY_NOT[obstacle] in export(qtbot, dialog, Path("ledger.xlsx"))
    assert dialog.ui.export_button.isEnabled()
    assert noted(qtbot, desk)[-1].event != "ledger_exported"


def test_a_folder_that_vanished_is_said(qtbot: QtBot, opened: Callable[[], LedgerDialog], tmp_path: Path) -> None:
    assert "folder is not there" in export(qtbot, opened(), tmp_path / "gone" / "ledger.xlsx")


def test_an_export_can_be_stopped_and_leaves_nothing(
    qtbot: QtBot, desk: Desk, opened: Callable[[], LedgerDialog], tmp_path: Path
) -> None:
    dialog = opened()
    folder = tmp_path / "out"
    folder.mkdir()
    dialog.export(str(folder / "ledger.xlsx"))
    assert dialog.ui.stop.isVisible()
    dialog.ui.stop.click()
    qtbot.waitUntil(lambda: dialog._exporting is None)
    assert dialog.ui.state.text() == "Stopped: no file was made."
    assert list(folder.iterdir()) == []
    assert noted(qtbot, desk)[-1].event != "ledger_exported"


def test_closing_during_an_export_stops_it_first(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    dialog = LedgerDialog(desk)
    dialog.open()
    loaded(qtbot, dialog)
    folder = tmp_path / "out"
    folder.mkdir()
    dialog.export(str(folder / "ledger.xlsx"))
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()
    assert list(folder.iterdir()) == []


MANY = 20_000


def test_thousands_of_entries_are_read_to_the_last_and_the_progress_is_told(qtbot: QtBot, desk: Desk) -> None:
    with desk.database.transaction():
        for number in range(MANY):
            event, details, _ = EVENTS[number % len(EVENTS)]
            desk.ledger.append(event, "王敏", details, NOW)
    dialog = LedgerDialog(desk)
    told: list[int] = []
    dialog.ui.progress.valueChanged.connect(told.append)
    dialog.open()
    loaded(qtbot, dialog)
    assert dialog.model.rowCount() == MANY + len(EVENTS)
    assert f"{MANY + len(EVENTS):,}" in dialog.ui.verdict.text()
    assert len(set(told)) > 2
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()


# What has to be in it


def calls(names: set[str]) -> Iterator[tuple[Path, ast.Call]]:
    """Every call of a method or function of one of these names in the client."""
    folder = Path(nurse_client.__file__).parent
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                called = getattr(node.func, "attr", getattr(node.func, "id", ""))
                if called in names:
                    yield path, node


def literals(node: ast.AST) -> set[str]:
    return {one.value for one in ast.walk(node) if isinstance(one, ast.Constant) and isinstance(one.value, str)}


def keys(node: ast.AST) -> set[str]:
    dicts = [one for one in ast.walk(node) if isinstance(one, ast.Dict)]
    return {key.value for one in dicts for key in one.keys if isinstance(key, ast.Constant)}


FOR_MACHINES = {"action_id", "target", "nurse_id", "code_id", "record", "records", "nurse"}
"""Details that name records: they are resolved to names in the column of their own."""


def test_every_event_that_is_noted_anywhere_has_its_words() -> None:
    noted_in_code = {
        literal
        for _, call in calls({"note", "_note_password", "_keep", "Occasion"})
        if call.args
        for literal in literals(call.args[0])
    } | {PRODUCED, MARKED, WITHDRAWN, SEEN, MADE_AGAIN}
    assert len(noted_in_code) > 12
    events = LedgerWords().events
    assert noted_in_code <= events.keys()
    assert set(ACTION_KINDS) <= events.keys()
    assert events.keys() - noted_in_code - set(ACTION_KINDS) == set(), "words that nobody needs"


def test_every_detail_has_its_words_or_names_a_record() -> None:
    words = LedgerWords()
    used = {key for _, call in calls({"note", "note_shown"}) for one in call.args[1:] for key in keys(one)}
    assert used - words.labels.keys() - FOR_MACHINES == set()
    put = [call for _, call in calls({"put", "_put_on_clipboard"}) if ast.unparse(call.func) != "state.put"]
    copied = {literal for call in put for one in call.args[1:2] for literal in literals(one)}
    assert copied | {"text"} == words.values["what"].keys()
    assert {key for call in put for one in call.args[2:] for key in keys(one)} <= words.labels.keys() | FOR_MACHINES


def test_only_one_place_puts_anything_on_the_clipboard() -> None:
    others = [
        path.name
        for path, call in calls({"setText", "setMimeData", "setImage", "setPixmap"})
        if "clipboard" in ast.unparse(call.func) and path.name != "clipboard.py"
    ]
    assert others == []


def test_rows_that_are_copied_are_noted_with_whose_they_are(qtbot: QtBot, desk: Desk) -> None:
    model = RecordTableModel([Column("Name", lambda one: one)], lambda one: one)
    table = RecordTable(model)
    qtbot.addWidget(table)
    table.setAccessibleName("Nurses")
    model.set_records([f"n-{number}" for number in range(150)])
    table.selectRow(0)
    table.copy_selection()
    table.selectAll()
    table.copy_selection()
    one, all_ = (entry.details for entry in noted(qtbot, desk) if entry.event == "copied")
    assert one == {"what": "list", "list": "Nurses", "rows": "1", "records": "n-0"}
    assert (all_["rows"], len(all_["records"].split())) == ("150", 100)


def test_text_that_is_marked_and_copied_by_hand_is_noted_too(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The clipboard of the offscreen platform does not know whose content it holds; those of real platforms do.
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _: True)
    QGuiApplication.clipboard().setText(KNOWN.phone)
    clipboard.put("told already", "list")
    assert [entry.details for entry in noted(qtbot, desk) if entry.event == "copied"] == [
        {"what": "text"},
        {"what": "list"},
    ]
    assert KNOWN.phone not in str(desk.ledger.entries())


def test_whose_form_is_seen_in_the_preview_is_noted_before_it_is_printed(qtbot: QtBot, desk: Desk) -> None:
    paper = renewal_paper()
    preview_papers(desk, None, [paper])  # type: ignore[arg-type]  # above nothing
    entry = noted(qtbot, desk)[-1]
    assert (entry.event, entry.details["records"]) == ("paper_shown", paper.record_id)
    for window in QGuiApplication.topLevelWindows():
        window.close()


def test_no_id_number_gets_in_whatever_is_noted(qtbot: QtBot, desk: Desk) -> None:
    digest = "1234567890123456" * 4
    desk.note("looked_up", {"asked": f"{KNOWN.id_number}; {KNOWN.id_number.lower()}", "content_hash": digest})
    details = noted(qtbot, desk)[-1].details
    assert not [word for word in details["asked"].split("; ") if has_shape(word)]
    assert details["content_hash"] == digest
