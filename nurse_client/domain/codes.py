"""GB/T and WS code tables: what a stored code is called in the languages of the program."""

from collections.abc import Iterable, Sequence

from nurse_client.domain.reference import Code, CodeTable

LANGUAGES = {"zh_CN": "simplified", "zh_TW": "traditional", "en": "english"}
"""The languages of the program and the member of a ``Code`` that holds each one's label."""

TABLE_OF_MEMBER = {
    "sex": "sex",
    "ethnic_group": "ethnic_group",
    "nationality": "nationality",
    "id_kind": "id_kind",
    "health": "health",
    "education": "education",
    "degree": "degree",
    "registration_status": "registration_status",
    "department_code": "department",
    "work_category": "work_category",
    "technical_title": "technical_title",
    "post": "post",
    "employment": "employment",
    "account_state": "account_state",
}
"""The members of a Nurse that hold a code, and the table it is from."""


class CodeTables:
    """The code tables by name."""

    def __init__(self, tables: Iterable[CodeTable]) -> None:
        self._tables = {table.name: {code.code: code for code in table.codes} for table in tables}

    def label(self, table: str, code: str, language: str = "zh_CN") -> str:
        """What the code is called in ``language`` (zh_CN, zh_TW or en); a code nobody knows is shown as it is."""
        known = self._tables.get(table, {}).get(code)
        return str(getattr(known, LANGUAGES[language])) if known else code

    def member_label(self, member: str, value: str, language: str = "zh_CN") -> str:
        """What the value of a member of Nurse is called: the label of a code, any other value as it is."""
        table = TABLE_OF_MEMBER.get(member)
        return self.label(table, value, language) if table else value

    def codes(self, table: str) -> Sequence[Code]:
        """The codes of a table in its order; none for a table that the registry does not have."""
        return list(self._tables.get(table, {}).values())
