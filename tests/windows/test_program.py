"""The installed program, on Qt's real platform for Windows."""

import unicodedata
from pathlib import Path

import msgspec
import pytest
from pypdf import PdfReader

from nurse_client.gui.computer import report as check_report
from nurse_client.gui.computer.report import Verdict
from tests.windows.conftest import PICTURES, Version
from tests.windows.desk import Desk, within


@pytest.fixture
def program(desk: Desk, this: Version) -> Path:
    """Where it is installed."""
    assert desk.run(this.setup, "/S", "/CurrentUser") == 0
    return desk.home / "AppData" / "Local" / "Programs" / "NurseClient"


def test_it_passes_its_self_test(desk: Desk, program: Path, tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    assert desk.run(program / "nurse-client-debug.exe", "self-test", "--json", report) == 0
    verdicts = {result.check: result.verdict for result in check_report.read(report)}
    lacking = {"printers", "untrusted"}  # Wine 8 has none, and trusts no certificate besides its own
    assert {check for check, verdict in verdicts.items() if verdict is not Verdict.OK} <= lacking
    assert Verdict.FAILED not in verdicts.values()


def test_its_window_opens_in_chinese(desk: Desk, program: Path) -> None:
    desk.start(program / "nurse-client.exe")
    assert within(60, lambda: any("护士" in title for title in desk.titles()))
    assert within(60, desk.is_still)
    desk.picture(PICTURES / "window.png")


def test_a_second_start_leaves_the_one_window(desk: Desk, program: Path) -> None:
    desk.start(program / "nurse-client.exe")
    assert within(60, lambda: desk.titles() and desk.is_still())
    assert desk.run(program / "nurse-client.exe") == 0
    assert len(desk.titles()) == 1


def test_the_whole_day_of_an_institution_is_done_with_it(desk: Desk, program: Path) -> None:
    """Practice registry, sign-in, synchronisation, decisions, forms as PDF, a line that breaks, the next morning."""
    day = PICTURES / "day"
    assert desk.run(program / "nurse-client-debug.exe", "tour", day) == 0
    assert msgspec.json.decode((day / "tour.json").read_bytes())["error"] is None
    form = "".join(page.extract_text() for page in PdfReader(day / "renewal-form.pdf").pages)
    assert "延续注册" in unicodedata.normalize("NFKC", form)
