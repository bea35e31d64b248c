"""How the rows of an existing register are read: headings and values as people write them."""

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

import msgspec

from nurse_client.domain.codes import LANGUAGES, TABLE_OF_MEMBER, CodeTables
from nurse_client.domain.identity import normalised
from nurse_client.domain.messages import FieldProblem
from nurse_client.domain.records import Nurse
from nurse_registry.workbook import Cell

_NOT_IMPORTED = {"photo_id", "authority_id", "account_state", "transfer_to"}
_ALIASES = {
    "身份证号": "id_number", "身份证号码": "id_number", "证件号": "id_number", "idnumber": "id_number",
    "手机号": "phone", "手机号码": "phone", "mobile": "phone", "科室": "department", "职称": "technical_title",
    "证书编号": "certificate_no", "certificatenumber": "certificate_no", "有效期至": "valid_until",
    "医疗机构": "institution_name", "执业机构名称": "institution_name", "hospital": "institution_name",
}  # fmt: skip
REQUIRED = ("name", "id_number", "institution_name")
_EXACT_DIGITS = 15
"""A spreadsheet keeps so many digits of a number; the rest of a longer one is lost."""
_LONGEST = 200
_LONGEST_NUMBER = 40
_NUMBERS = frozenset({"id_number", "certificate_no", "exam_certificate_no", "phone"})
_DATES = (re.compile(r"(\d{4})\D(\d{1,2})\D(\d{1,2})\D?"), re.compile(r"(\d{4})(\d\d)(\d\d)"))
_TYPES = {field.name: field.type for field in msgspec.structs.fields(Nurse)}


class RegisterReader:
    """Reads rows with the code tables' labels, in any language of the program."""

    def __init__(self, tables: CodeTables) -> None:
        self._tables = tables
        self._members = dict(_ALIASES)
        for code in tables.codes("member"):
            if code.code in _TYPES.keys() - _NOT_IMPORTED:
                labels = (str(getattr(code, language)) for language in LANGUAGES.values())
                self._members |= {_plain(label): code.code for label in (code.code, *labels)}

    def headings(self, cells: Sequence[Cell]) -> tuple[dict[int, str], list[str]]:
        """The member that each column holds, and the headings that nothing is known of."""
        known: dict[int, str] = {}
        unknown: list[str] = []
        for column, cell in enumerate(cells):
            member = self._members.get(_plain(str(cell)))
            if member and member not in known.values():
                known[column] = member
            elif str(cell).strip():
                unknown.append(str(cell).strip())
        return known, unknown

    def read(self, columns: Mapping[int, str], cells: Sequence[Cell]) -> tuple[dict[str, Any], list[FieldProblem]]:
        """The members of a Nurse that a row states, and what is wrong with it."""
        members: dict[str, Any] = {}
        faults: list[FieldProblem] = []
        for column, member in columns.items():
            cell = cells[column] if column < len(cells) else ""
            try:
                if str(cell).strip():
                    members[member] = self._value(member, cell)
            except ValueError as error:
                faults.append(FieldProblem(field=member, reason=str(error)))
        at_fault = {fault.field for fault in faults}
        missing = [member for member in REQUIRED if not members.get(member) and member not in at_fault]
        faults += [FieldProblem(field=member, reason="missing") for member in missing]
        return members, faults

    def _value(self, member: str, cell: Cell) -> Any:
        if _TYPES[member] == date | None:
            return _date(cell)
        text = _text(cell)
        if len(text) > (_LONGEST_NUMBER if member in _NUMBERS else _LONGEST):
            raise ValueError("too long")
        if member in {"id_number", "certificate_no"}:
            return normalised(text)
        table = TABLE_OF_MEMBER.get(member)
        return self._code(table, text) if table else text

    def _code(self, table: str, text: str) -> str:
        for code in self._tables.codes(table):
            if text in (code.code, code.simplified, code.traditional, code.english):
                return code.code
        raise ValueError("not a value of its code table")


def _plain(heading: str) -> str:
    """A heading without what people add to it: spaces, stars, underscores, remarks in brackets."""
    return re.sub(r"[\s*＊_.:：]|[(（].*?[)）]", "", heading).lower()


def _text(cell: Cell) -> str:
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    if isinstance(cell, int) and len(str(cell)) > _EXACT_DIGITS:
        raise ValueError("a number in the sheet, so its last digits are lost: it must be text")
    return str(cell).strip()


def _date(cell: Cell) -> date:
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    text = _text(cell)
    for form in _DATES:
        if found := form.fullmatch(text):
            try:
                return date(*(int(part) for part in found.groups()))
            except ValueError:
                break
    raise ValueError("not a date")
