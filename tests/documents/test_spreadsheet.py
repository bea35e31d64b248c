"""A workbook holds every text letter by letter, and is there whole or not at all."""

import errno
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter.worksheet
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from nurse_client.documents import spreadsheet
from nurse_client.documents.spreadsheet import Heading, Obstacle, Sheet, SpreadsheetNotWritten, write_workbook

HOSTILE = ["=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("http://x")', "007", "1e5", "https://x", "{=A1}", "mailto:a@b"]
HOSTILE += ["<b>&amp;", "'", "a\nb", "張曉麗", "𠮷", "_x000D_", " led ", "true", "2026-01-01"]


def sheet(*rows: list[str]) -> Sheet:
    return Sheet("台账", [Heading("编号", 8), Heading("事项", 20)], rows)


def read(path: Path, name: str = "台账") -> list[list[Any]]:
    return CalamineWorkbook.from_path(str(path)).get_sheet_by_name(name).to_python()


def test_every_text_is_there_letter_by_letter_and_none_is_a_formula_a_number_or_a_link(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    assert write_workbook(path, [sheet(*([text, "x"] for text in HOSTILE))])
    rows = read(path)
    assert rows[0] == ["编号", "事项"]
    assert [row[0] for row in rows[1:]] == HOSTILE
    with zipfile.ZipFile(path) as parts:
        xml = parts.read("xl/worksheets/sheet1.xml").decode()
        assert [name for name in parts.namelist() if "rels" in name and "sheet" in name] == []
    assert "<f>" not in xml
    assert "<v>" not in xml, "each cell is an inline text"


@given(text=st.text(max_size=40))
def test_any_text_makes_a_workbook_that_can_be_read(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = tmp_path_factory.mktemp("any") / "list.xlsx"
    assert write_workbook(path, [sheet([text, "end"])])
    assert read(path)[1][1] == "end"


def test_a_text_longer_than_a_cell_is_cut_and_the_rest_of_the_row_is_there(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    write_workbook(path, [sheet(["x" * 40_000, "end"])])
    assert [len(read(path)[1][0]), read(path)[1][1]] == [32_767, "end"]


def test_what_is_more_than_a_sheet_holds_goes_on_in_the_next(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spreadsheet, "MOST_ROWS", 3)
    path = tmp_path / "list.xlsx"
    write_workbook(path, [sheet(*([str(number), ""] for number in range(5)))])
    parts = [read(path, name) for name in CalamineWorkbook.from_path(str(path)).sheet_names]
    assert [[row[0] for row in part] for part in parts] == [["编号", "0", "1"], ["编号", "2", "3"], ["编号", "4"]]


def test_progress_is_told_and_a_cancelled_one_leaves_nothing(tmp_path: Path) -> None:
    path, told = tmp_path / "list.xlsx", list[int]()
    rows = [[str(number), ""] for number in range(2000)]
    assert write_workbook(path, [sheet(*rows)], told.append)
    assert told == [0, 500, 1000, 1500]
    before = path.read_bytes()
    assert not write_workbook(path, [sheet(*rows)], cancelled=lambda: True)
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == ["list.xlsx"]


def failing(error: Exception) -> Iterator[list[str]]:
    yield ["1", ""]
    raise error


def test_an_error_of_the_rows_goes_through_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        write_workbook(tmp_path / "list.xlsx", [Sheet("台账", [Heading("编号")], failing(KeyError()))])
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_vanished_is_told(tmp_path: Path) -> None:
    with pytest.raises(SpreadsheetNotWritten) as told:
        write_workbook(tmp_path / "gone" / "list.xlsx", [sheet()])
    assert told.value.obstacle is Obstacle.NO_FOLDER


@pytest.mark.parametrize("moment", ["write", "close", "replace"])
@pytest.mark.parametrize(
    ("error", "obstacle"),
    [
        (OSError(errno.ENOSPC, "full"), Obstacle.DISK_FULL),
        (PermissionError(errno.EACCES, "open in Excel"), Obstacle.IN_USE),
        (OSError(errno.EIO, "broken"), Obstacle.OTHER),
    ],
)
def test_whenever_the_disk_refuses_the_file_of_before_stays_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moment: str, error: OSError, obstacle: Obstacle
) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(b"of before")

    def refuse(*_: Any, **__: Any) -> None:
        raise error

    places = {
        "write": (xlsxwriter.worksheet.Worksheet, "write_string"),
        "close": (zipfile.ZipFile, "write"),
        "replace": (Path, "replace"),
    }
    with monkeypatch.context() as patched:
        patched.setattr(*places[moment], refuse)
        with pytest.raises(SpreadsheetNotWritten) as told:
            write_workbook(path, [sheet(["1", "x"])])
    assert told.value.obstacle is obstacle
    assert path.read_bytes() == b"of before"
    assert [one.name for one in tmp_path.iterdir()] == ["list.xlsx"]
