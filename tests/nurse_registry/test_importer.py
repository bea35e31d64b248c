"""Taking over an existing register: good rows reach the feed, bad rows are named, bad files are never opened."""

import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from sqlalchemy import Engine

from nurse_client.domain.messages import Institution
from nurse_client.domain.records import Nurse, RegistrationStatus
from nurse_registry import feed, hospitals, workbook
from nurse_registry.database import open_engine, reading, transaction, upgrade
from nurse_registry.importer import ImportReport, import_register
from nurse_registry.problems import Refused

HOSPITAL = Institution(institution_id="i-1", name="云澄市第一人民医院", address="云澄市健康路 1 号", province="34")
CHINESE = ["姓名", "证件号码", "执业机构", "护士执业证书编号", "最近注册日期", "注册有效期至", "技术职称", "备注"]
GOOD = ["王静", "349102198805120028", HOSPITAL.name, "201234000001", date(2023, 5, 6), "2028-05-06", "护师", "?"]
OTHER = ["李娜", "349102199003070027", HOSPITAL.name, "201434000002", "2024年1月2日", "20290102", "254", ""]


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    engine = open_engine(f"sqlite:///{tmp_path / 'registry.db'}")
    upgrade(engine)
    with transaction(engine) as connection:
        hospitals.create(connection, HOSPITAL, "practice-349100")
    yield engine
    engine.dispose()


def sheet(path: Path, *rows: list[Any]) -> Path:
    with xlsxwriter.Workbook(path, {"default_date_format": "yyyy-mm-dd"}) as book:
        page = book.add_worksheet()
        for number, row in enumerate(rows):
            page.write_row(number, 0, row)
    return path


def imported(engine: Engine, path: Path, *rows: list[Any]) -> ImportReport:
    return import_register(engine, sheet(path / "register.xlsx", *rows))


def roster(engine: Engine) -> dict[str, Nurse]:
    with reading(engine) as connection:
        return {nurse.name: nurse for _, nurse in feed.find_all(connection, Nurse)}


def reasons(report: ImportReport) -> dict[int, set[str]]:
    return {refused.row: {fault.field for fault in refused.errors} for refused in report.refused}


def test_good_rows_become_nurses_in_the_feed_of_their_institution(engine: Engine, tmp_path: Path) -> None:
    report = imported(engine, tmp_path, CHINESE, GOOD, OTHER)
    assert (report.imported, report.refused, report.ignored_headings) == (2, [], ["备注"])
    nurse = roster(engine)["王静"]
    assert nurse.registered_on == date(2023, 5, 6)
    assert nurse.valid_until == date(2028, 5, 6)
    assert nurse.technical_title == "254"
    assert nurse.authority_id == "practice-349100"
    with reading(engine) as connection:
        assert feed.institution_of(connection, nurse.nurse_id) == HOSPITAL.institution_id
    assert roster(engine)["李娜"].valid_until == date(2029, 1, 2)


def test_what_the_id_number_and_the_dates_tell_is_filled_in(engine: Engine, tmp_path: Path) -> None:
    lapsed = [*OTHER[:5], date(2024, 1, 3), "", ""]
    without_certificate = ["赵敏", "349102199101010028", HOSPITAL.name, "", "", "", "", ""]
    imported(engine, tmp_path, CHINESE, GOOD, lapsed, without_certificate)
    nurses = roster(engine)
    assert (nurses["王静"].sex, nurses["王静"].birth_date) == ("2", date(1988, 5, 12))
    assert nurses["王静"].registration_status is RegistrationStatus.REGISTERED
    assert nurses["李娜"].registration_status is RegistrationStatus.EXPIRED
    assert nurses["赵敏"].registration_status is RegistrationStatus.UNREGISTERED


@pytest.mark.parametrize(
    "headings",
    [
        [
            "Name",
            "Document number",
            "Institution",
            "Certificate no.",
            "Registered on",
            "Valid until",
            "Technical title",
        ],
        ["姓名", "證件號碼", "執業機構", "護士執業證書編號", "最近註冊日期", "註冊有效期至", "技術職稱"],
        ["* 姓 名", "身份证号（18位）", "医疗机构", "证书编号", "最近注册日期", "有效期至", "职称"],
    ],
)
def test_headings_are_known_in_each_language_and_as_people_write_them(
    engine: Engine, tmp_path: Path, headings: list[str]
) -> None:
    report = imported(engine, tmp_path, headings, GOOD[:7])
    assert (report.imported, report.refused) == (1, [])
    assert roster(engine)["王静"].certificate_no == GOOD[3]


def test_a_bad_row_is_refused_with_its_number_and_every_fault_and_stops_no_other(
    engine: Engine, tmp_path: Path
) -> None:
    bad = ["", "349102198805120024", "没有这家医院", "", "2023-05-06", "五月", "院长", ""]
    report = imported(engine, tmp_path, CHINESE, bad, GOOD)
    assert report.imported == 1
    assert reasons(report) == {2: {"name", "id_number", "institution_name", "valid_until", "technical_title"}}


@pytest.mark.parametrize(
    ("column", "value", "field"),
    [
        (0, "", "name"),
        (1, 349102198805120028, "id_number"),
        (3, "", "certificate_no"),
        (5, "2023-02-30", "valid_until"),
        (5, "202351", "valid_until"),
        (5, date(2022, 1, 1), "valid_until"),
        (0, "王" * 201, "name"),
        (3, "2" * 41, "certificate_no"),
    ],
)
def test_each_kind_of_fault_names_its_field(
    engine: Engine, tmp_path: Path, column: int, value: object, field: str
) -> None:
    row = [*GOOD[:column], value, *GOOD[column + 1 :]]
    assert reasons(imported(engine, tmp_path, CHINESE, row)) == {2: {field}}


def test_a_report_never_shows_an_id_number_in_full(engine: Engine, tmp_path: Path) -> None:
    report = imported(engine, tmp_path, CHINESE, ["", *GOOD[1:]], ["赵敏", "349102198805120024", *OTHER[2:]])
    assert [refused.id_number_masked for refused in report.refused] == ["349102********0028", "349102********0024"]
    assert "19880512" not in str(report)


def test_nobody_is_taken_over_twice(engine: Engine, tmp_path: Path) -> None:
    legacy = ["王静静", "349102880512002", *GOOD[2:3], "201234000009", *GOOD[4:]]
    assert reasons(imported(engine, tmp_path, CHINESE, GOOD, GOOD)) == {3: {"id_number", "certificate_no"}}
    report = imported(engine, tmp_path, CHINESE, legacy, GOOD, OTHER)
    assert reasons(report) == {2: {"id_number"}, 3: {"id_number", "certificate_no"}}
    assert report.imported == 1


def test_rows_above_the_headings_do_not_shift_the_numbers(engine: Engine, tmp_path: Path) -> None:
    report = imported(engine, tmp_path, [], CHINESE, [], ["", *GOOD[1:]])
    assert reasons(report) == {4: {"name"}}


def refusal(engine: Engine, path: Path) -> str:
    with pytest.raises(Refused) as refused:
        import_register(engine, path)
    assert not roster(engine)
    return refused.value.slug


def test_a_sheet_without_the_headings_that_are_needed_is_refused(engine: Engine, tmp_path: Path) -> None:
    assert refusal(engine, sheet(tmp_path / "register.xlsx", ["姓名", "备注"], ["王静", ""])) == "invalid-request"
    assert refusal(engine, sheet(tmp_path / "empty.xlsx")) == "invalid-request"


def test_a_file_that_is_no_workbook_is_refused(engine: Engine, tmp_path: Path) -> None:
    path = tmp_path / "register.xlsx"
    path.write_bytes(b"name,id\n")
    assert refusal(engine, path) == "invalid-request"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("hello.txt", "hello")
    assert refusal(engine, path) == "invalid-request"


def test_a_cut_off_workbook_is_refused(engine: Engine, tmp_path: Path) -> None:
    path = sheet(tmp_path / "register.xlsx", CHINESE, GOOD)
    path.write_bytes(path.read_bytes()[:-200])
    assert refusal(engine, path) == "invalid-request"


def test_a_workbook_with_a_damaged_sheet_is_refused(engine: Engine, tmp_path: Path) -> None:
    path = sheet(tmp_path / "register.xlsx", CHINESE, GOOD)
    content = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as archive:
        place = archive.getinfo("xl/worksheets/sheet1.xml").header_offset + 60
    content[place : place + 20] = bytes(20)
    path.write_bytes(content)
    assert refusal(engine, path) == "invalid-request"


def test_a_file_that_is_too_large_is_refused_unopened(
    engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = sheet(tmp_path / "register.xlsx", CHINESE, GOOD)
    monkeypatch.setattr(workbook, "MAX_FILE_BYTES", path.stat().st_size - 1)
    assert refusal(engine, path) == "too-large"


def test_a_zip_bomb_is_refused_by_the_size_that_it_declares(engine: Engine, tmp_path: Path) -> None:
    path = tmp_path / "register.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("xl/media/a.bin", "w") as bomb:
        for _ in range(201):
            bomb.write(bytes(1024 * 1024))
    assert path.stat().st_size < workbook.MAX_FILE_BYTES
    assert refusal(engine, path) == "too-large"


def with_sheet(path: Path, content: str) -> Path:
    """A workbook whose sheet is replaced by this XML."""
    original = sheet(path.with_name("original.xlsx"), CHINESE, GOOD)
    with zipfile.ZipFile(original) as old, zipfile.ZipFile(path, "w") as new:
        for entry in old.infolist():
            new.writestr(entry.filename, content if "sheet1" in entry.filename else old.read(entry))
    return path


def test_a_lone_cell_far_out_is_refused(engine: Engine, tmp_path: Path) -> None:
    namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    for place in ("XFD1", "A1048576", "AAAAAAAAA1", "A99999999999999999999"):
        far = (
            f'<worksheet xmlns="{namespace}"><sheetData><row><c r="{place}"><v>1</v></c></row></sheetData></worksheet>'
        )
        assert refusal(engine, with_sheet(tmp_path / "register.xlsx", far)) == "too-large"


def test_a_sheet_that_declares_entities_is_refused(engine: Engine, tmp_path: Path) -> None:
    bomb = '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><worksheet>&c;</worksheet>'
    assert refusal(engine, with_sheet(tmp_path / "register.xlsx", bomb)) == "invalid-request"
