"""核查意见: one result of a rule, and the circumstances that rules look at."""

from datetime import date
from enum import StrEnum

from msgspec import Struct

from nurse_client.domain.calendar import Workdays
from nurse_client.domain.codes import CodeTables
from nurse_client.domain.records import Nurse
from nurse_client.domain.reference import RuleParameters


class Level(StrEnum):
    """What a finding means for the application, most serious first."""

    BLOCKING = "blocking"
    WARNING = "warning"
    INFO = "info"


class Finding(Struct, frozen=True, kw_only=True):
    """What a rule found. ``rule`` is its slug, ``article`` the law's, empty where the rule is only the register's.

    ``text`` is the English source with ``{name}`` places for ``facts``. A fact named like a code table holds a code of
    it; ``registered`` and ``declared`` hold values of ``member``. Facts never hold a full ID or phone number.
    """

    rule: str
    level: Level
    text: str
    article: str = ""
    facts: dict[str, str] = {}


class Circumstances(Struct, frozen=True, kw_only=True):
    """What is known beside the application itself.

    ``authority_id`` is the authority set for its business, ``nurse`` the nurse as registered, and
    ``open_applications`` counts the other open ones of the nurse.
    """

    today: date
    parameters: RuleParameters
    workdays: Workdays
    authority_id: str | None = None
    nurse: Nurse | None = None
    open_applications: int = 0


def labelled(finding: Finding, tables: CodeTables, language: str = "zh_CN") -> dict[str, str]:
    """The facts of a finding as people read them, with labels for codes."""
    member = finding.facts.get("member", "")
    return {
        name: tables.member_label(member, value, language)
        if name in {"registered", "declared"}
        else tables.label(name, value, language)
        for name, value in finding.facts.items()
    }
