import os
import shutil
from pathlib import Path

import pytest

from nurse_client.documents.layout_check import PROFILE, TEMPLATE, Checked, check_folder
from nurse_client.documents.layout_faults import Fault, FaultKind
from nurse_client.documents.specimens import served, specimens
from nurse_client.domain.records import Business
from nurse_client.domain.reference import ExtraRow, FormProfile, OwnLayout
from tests.support.layouts import office_folder, profile_of_ours, template_of
from tests.support.papers import LABELS, PROFILES

RENEWAL = template_of()
BEHIND_BODY = RENEWAL.replace("<body>", "<body>\n{}", 1)
LINE = RENEWAL[: RENEWAL.index("<body>")].count("\n") + 2
"""The line on which stands what is set into ``BEHIND_BODY``."""


def check(folder: Path) -> Checked:
    return check_folder(folder, LABELS, frozenset({"a-1"}))


def faults_of(folder: Path, inserted: str = "", **profile: object) -> list[Fault]:
    """What is wrong with the program's renewal form with something at its beginning, or with another profile."""
    return check(
        office_folder(folder / "ours", BEHIND_BODY.replace("{}", inserted, 1), profile_of_ours(**profile))
    ).faults


@pytest.mark.parametrize("general", PROFILES, ids=lambda profile: profile.form)
def test_nothing_is_wrong_with_the_programs_own_layouts_under_another_name(
    general: FormProfile, tmp_path: Path
) -> None:
    checked = check(office_folder(tmp_path / "ours", profile=profile_of_ours(general.form)))
    assert checked.faults == []
    assert len(checked.papers) == 3 * len(served(general.form))


def test_a_layout_is_tried_with_usual_empty_and_hard_people_of_every_business_of_its_form() -> None:
    layout = OwnLayout(profile=profile_of_ours("registration"), template="")
    tried = list(specimens(layout, LABELS))
    kinds = {Business.FIRST_REGISTRATION, Business.RE_REGISTRATION, Business.MILITARY_TRANSFER}
    assert {context.application.business for context in tried} == kinds
    assert {len(context.application.nurse.name) for context in tried} == {2, 0, 40}
    assert {context.application.nurse.birth_date is None for context in tried} == {True, False}


@pytest.mark.parametrize(
    ("inserted", "kind", "what"),
    [
        ("{{ declared.nmae }}", FaultKind.UNKNOWN_NAME, "declared.nmae"),
        ("{{ declred.name }}", FaultKind.UNKNOWN_NAME, "declred"),
        ("{% if declared.name %}", FaultKind.SYNTAX, None),
        ("{{ declared.name | shout }}", FaultKind.SYNTAX, None),
        ("{{ details.reason }}", FaultKind.FAILED, None),  # there, but not on a renewal
        ("{{ declared.name + 1 }}", FaultKind.FAILED, None),
        ("{% include 'registration/2021/form.html.j2' %}", FaultKind.UNKNOWN_PART, None),
        ("{% for a in range(999) %}{% for b in range(999) %}{% endfor %}{% endfor %}", FaultKind.TOO_MUCH, ""),
        ("{{ " + "(" * 9000 + "1" + ")" * 9000 + " }}", FaultKind.TOO_MUCH, ""),
        ("<img src='file:///etc/passwd'>", FaultKind.OUTSIDE, "file:///etc/passwd"),
        ("<img src='logo.png'>", FaultKind.OUTSIDE, "logo.png"),
        ("<a href='x'></a>", FaultKind.FORBIDDEN_TAG, "<a"),
        ("<p style='background: url(x)'></p>", FaultKind.OUTSIDE, "url("),
        ("<script>", FaultKind.FORBIDDEN_TAG, "<script"),
        ("<table><tr><td colspan='99999999'></td></tr></table>", FaultKind.TOO_MANY_CELLS, "colspan"),
        ("<table><tr><td>" * 9, FaultKind.TOO_MANY_CELLS, "<table"),
    ],
)
def test_what_is_wrong_in_the_template_is_told_with_its_line(
    inserted: str, kind: FaultKind, what: str | None, tmp_path: Path
) -> None:
    fault = faults_of(tmp_path, inserted)[0]
    assert fault.kind is kind
    if what is not None:
        assert fault.what == what
    # An "if" without end is missed at the end; what is too deep for the compiler, or nested too deep, has no line.
    if kind not in (FaultKind.SYNTAX, FaultKind.TOO_MANY_CELLS) and "((" not in inserted:
        assert fault.line == LINE


def test_all_unknown_names_are_told_at_once(tmp_path: Path) -> None:
    faults = faults_of(tmp_path, "{{ declared.a }}\n{{ b }}{{ institution.c }}")
    assert [(fault.line - LINE, fault.what) for fault in faults] == [(0, "declared.a"), (1, "b"), (1, "institution.c")]


@pytest.mark.parametrize("value", ["{{ declared.name }}", "{{ institution.name }}", "{{ details.practice_summary }}"])
def test_a_value_in_a_cell_of_opinions_is_told(value: str, tmp_path: Path) -> None:
    cell = f'<table><tr><td class="opinion"><p>{value}</p></td></tr></table>'
    (fault,) = faults_of(tmp_path, cell)
    assert (fault.kind, fault.line) == (FaultKind.OPINION_FILLED, LINE)
    assert fault.what in ("练习", "未中断执业"), "it says what stands there"


def test_a_template_without_a_cell_for_each_opinion_is_told(tmp_path: Path) -> None:
    assert faults_of(tmp_path, opinion_blocks=["甲", "乙", "丙"]) == []
    (fault,) = check(office_folder(tmp_path / "ours", "<p>{{ declared.name }}</p>")).faults
    assert fault == Fault(FaultKind.TOO_FEW_OPINIONS, 0, "2")


@pytest.mark.parametrize(
    ("changes", "kind"),
    [
        ({"form": "resignation"}, FaultKind.UNKNOWN_FORM),
        ({"form": "../renewal"}, FaultKind.UNKNOWN_FORM),
        ({"layout": "../../ours"}, FaultKind.BAD_NAME),
        ({"layout": ""}, FaultKind.BAD_NAME),
        ({"layout": "2021"}, FaultKind.TAKEN_NAME),
        ({"authority_id": "a-9"}, FaultKind.UNKNOWN_AUTHORITY),
        ({"copies": 0}, FaultKind.BAD_COPIES),
        ({"photo_height": 4000}, FaultKind.BAD_PHOTO_SIZE),
        ({"status": "checked"}, FaultKind.UNKNOWN_STATUS),
        ({"extra_rows": [ExtraRow(label="甲", member="salary")]}, FaultKind.UNKNOWN_MEMBER),
    ],
)
def test_what_is_wrong_in_the_profile_is_told(changes: dict[str, object], kind: FaultKind, tmp_path: Path) -> None:
    profile = profile_of_ours()
    folder = office_folder(tmp_path / "ours", RENEWAL, FormProfile(**_members(profile) | changes))
    assert [fault.kind for fault in check(folder).faults] == [kind]


def _members(profile: FormProfile) -> dict[str, object]:
    return {name: getattr(profile, name) for name in profile.__struct_fields__}


def test_an_extra_row_and_an_authority_of_its_own_are_fine(tmp_path: Path) -> None:
    rows = [ExtraRow(label="用工性质", member="employment"), ExtraRow(label="备注")]
    assert faults_of(tmp_path, authority_id="a-1", extra_rows=rows, copies=3, status="verified") == []


def test_a_folder_that_can_not_be_read_is_told_by_the_file(tmp_path: Path) -> None:
    assert check(tmp_path / "nowhere").faults == [Fault(FaultKind.UNREADABLE, 0, TEMPLATE)]
    folder = office_folder(tmp_path / "ours")
    (folder / PROFILE).unlink()
    assert check(folder).faults == [Fault(FaultKind.UNREADABLE, 0, PROFILE)]
    (folder / PROFILE).mkdir()
    assert check(folder).faults == [Fault(FaultKind.UNREADABLE, 0, PROFILE)]
    shutil.rmtree(folder)
    assert check(folder).layout is None


def test_a_file_that_never_ends_is_not_opened(tmp_path: Path) -> None:
    folder = office_folder(tmp_path / "ours")
    (folder / TEMPLATE).unlink()
    os.mkfifo(folder / TEMPLATE)
    assert check(folder).faults == [Fault(FaultKind.UNREADABLE, 0, TEMPLATE)]


def test_files_that_are_no_layout_are_told(tmp_path: Path) -> None:
    folder = office_folder(tmp_path / "ours")
    (folder / TEMPLATE).write_bytes(b"x" * 200_000)
    assert check(folder).faults == [Fault(FaultKind.TOO_LARGE, 0, TEMPLATE)]
    (folder / TEMPLATE).write_bytes("护士".encode("gb18030"))
    assert check(folder).faults == [Fault(FaultKind.NOT_UTF_8, 0, TEMPLATE)]
    office_folder(folder)
    for profile in ("{", "[]", '{"form": 1}', '{"form": "renewal"}'):
        (folder / PROFILE).write_text(profile)
        (fault,) = check(folder).faults
        assert fault.kind is FaultKind.BAD_PROFILE


def test_a_template_that_windows_saved_is_read(tmp_path: Path) -> None:
    folder = office_folder(tmp_path / "ours")
    (folder / TEMPLATE).write_bytes(b"\xef\xbb\xbf" + RENEWAL.replace("\n", "\r\n").encode())
    assert check(folder).faults == []
