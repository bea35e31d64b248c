"""What is wrong with an office's layout once it is laid out."""

from pathlib import Path

import pytest

from nurse_client.documents.layout_check import Checked
from nurse_client.documents.layout_faults import Fault, FaultKind
from nurse_client.domain.reference import FormProfile
from nurse_client.gui.paper.layout_trial import try_layout
from tests.support.layouts import office_folder, profile_of_ours
from tests.support.papers import LABELS, PROFILES

CELL = (
    '<table width="{width}"><tr><td class="opinion" style="border: 1px solid black; padding: {padding}px">{text}</td>'
    "</tr></table>"
)
MM = 96 / 25.4
pytestmark = pytest.mark.usefixtures("qapp")


def tried(folder: Path, template: str | None, profile: FormProfile) -> Checked:
    return try_layout(office_folder(folder / "ours", template, profile), LABELS, frozenset())


def faults(folder: Path, template: str) -> list[Fault]:
    return tried(folder, template, profile_of_ours(opinion_blocks=["意见"])).faults


@pytest.mark.parametrize("general", PROFILES, ids=lambda profile: profile.form)
def test_nothing_is_wrong_with_the_programs_own_layouts(general: FormProfile, tmp_path: Path) -> None:
    assert tried(tmp_path, None, profile_of_ours(general.form)).faults == []


@pytest.mark.parametrize("text", ["<p>（公章）</p>", "（公章）", "<p></p>", ""])
def test_a_cell_for_a_seal_is_measured_with_whatever_stands_in_it(text: str, tmp_path: Path) -> None:
    low = CELL.format(width="100%", padding=14 * MM, text=text)
    (fault,) = faults(tmp_path, low)
    assert fault.kind is FaultKind.SEAL_TOO_LOW
    assert 28 < int(fault.what) < 35
    assert faults(tmp_path, CELL.format(width="100%", padding=17 * MM, text=text)) == []


@pytest.mark.parametrize("cell", ["<td class='opinion'>", "<TD CLASS=opinion>", '<th id="a" class="wide opinion">'])
def test_a_cell_for_a_seal_is_found_however_its_class_is_written(cell: str, tmp_path: Path) -> None:
    (fault,) = faults(tmp_path, f'<table border="1"><tr>{cell}</tr></table>')
    assert fault.kind is FaultKind.SEAL_TOO_LOW


@pytest.mark.parametrize("size", ["width='99999999'", "height='99999999'", "width='99999999' height='99999999'"])
def test_a_picture_that_is_larger_than_the_paper_is_a_fault(size: str, tmp_path: Path) -> None:
    seal = CELL.format(width="100%", padding=70, text="")
    assert faults(tmp_path, f"<p><img src='{{{{ photo }}}}' {size}></p>{seal}")


def test_a_page_that_is_wider_than_the_paper_is_told(tmp_path: Path) -> None:
    (fault,) = faults(tmp_path, CELL.format(width=f"{200 * MM}", padding=17 * MM, text=""))
    assert (fault.kind, fault.what) == (FaultKind.TOO_WIDE, "200")


def test_more_pages_than_any_form_has_are_told(tmp_path: Path) -> None:
    long = CELL.format(width="100%", padding=70, text="") + "<p>&nbsp;</p>" * 900
    assert faults(tmp_path, long)[0].kind is FaultKind.TOO_MANY_PAGES


@pytest.mark.parametrize("padding", [9e5, 9e8, 9e15, -9e8])
def test_lengths_that_no_paper_has_are_a_fault_too(padding: float, tmp_path: Path) -> None:
    assert faults(tmp_path, CELL.format(width="100%", padding=padding, text=""))
