"""An application as facts: its two states, what is asked for, and the papers."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from msgspec.structs import asdict
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPalette

from nurse_client.domain.checks.known import needed_materials
from nurse_client.domain.records import Application, DeregistrationGround, Filer, MaterialKind
from nurse_client.domain.rules import Circumstances, Finding, Level
from nurse_client.gui.desk import Desk
from nurse_client.gui.panels.fact_sheet import Fact
from nurse_client.gui.panels.nurse_facts import authority_name
from nurse_client.gui.paper.trail import PaperRow
from nurse_client.gui.words.common import day_words, finding_words, instant_words, shaped
from nurse_client.gui.words.papers import printed_words, way_words

translate = QCoreApplication.translate

_COLOURS = {
    Level.BLOCKING: QPalette.ColorRole.BrightText,
    Level.WARNING: QPalette.ColorRole.WindowText,
    Level.INFO: QPalette.ColorRole.PlaceholderText,
}


def state_facts(desk: Desk, application: Application) -> list[Fact]:
    """What the institution and the authority have done, each in its own line."""
    institution = _dated(shaped(desk, "institution_state", application.institution_state), application.institution_at)
    authority = _dated(shaped(desk, "authority_state", application.authority_state), application.authority_at)
    return [
        Fact(translate("application", "Institution"), institution, application.institution_opinion),
        Fact(translate("application", "Authority"), authority, application.authority_reason),
        Fact(translate("application", "Decided by"), authority_name(desk, application.authority_id)),
        Fact(translate("application", "Application no."), application.receipt_no),
        Fact(translate("application", "Submitted"), instant_words(application.submitted_at)),
        Fact(translate("application", "Filed by"), desk.label("filer", application.filed_by)),
    ]


def paper_fact(desk: Desk, row: PaperRow | None) -> Fact:
    """When its form was printed, where that is now, and whether it says something else than it would now."""
    label = translate("application", "Printed form")
    if row is None:
        return Fact(label, translate("application", "not printed at this desk"))
    way, printed = way_words(desk, row), printed_words(row)
    if row.has_changed:
        again = translate("application", "▲ Changed after printing: print it again")
        return Fact(label, again, "\n".join((way, printed)))
    return Fact(label, way, printed)


def detail_facts(desk: Desk, application: Application) -> list[Fact]:
    """What this kind of business asks for."""
    titles = _detail_titles()
    return [Fact(titles[name], _detail_words(desk, name, value)) for name, value in asdict(application.details).items()]


def finding_facts(desk: Desk, findings: Sequence[Finding]) -> list[Fact]:
    """The findings of the rule check, the gravest first: level, text, and the article below."""
    if not findings:
        return [Fact(translate("application", "✔ In order"), translate("application", "Nothing speaks against it."))]
    return [
        Fact(shaped(desk, "level", found.level), finding_words(desk, found), found.article, _COLOURS[found.level])
        for found in findings
    ]


def material_facts(desk: Desk, application: Application, circumstances: Circumstances | None) -> list[Fact]:
    """Each paper that was listed or is needed in this case, and how it stands; before the rules have been asked
    (``circumstances`` None) only those that were listed."""
    needed = [rule.kind for rule in needed_materials(application, circumstances)] if circumstances else []
    listed = {str(material.kind): material for material in application.materials}
    facts = []
    for kind in dict.fromkeys([*needed, *listed]):
        material = listed.get(kind)
        is_needed = circumstances is None or kind in needed
        words = _paper_words(desk, application, kind, is_present=bool(material and material.present))
        not_needed = translate("application", "– not needed in this case")
        is_idle = not is_needed and material is not None and not material.present
        facts.append(
            Fact(desk.label("material", kind), not_needed if is_idle else words, material.note if material else "")
        )
    return facts


def _paper_words(desk: Desk, application: Application, kind: str, *, is_present: bool) -> str:
    if is_present:
        return translate("application", "✔ handed in")
    if application.filed_by is Filer.INSTITUTION and kind == MaterialKind.FORM:
        return translate("application", "○ printed here and signed: see “Form…”")
    evidence = getattr(application.details, "evidence", "")
    if desk.labels.label("material", kind) in evidence:  # it is written in the language of the authority
        return translate("application", "✔ named as evidence")
    return translate("application", "✖ missing")


def _dated(state: str, at: datetime | None) -> str:
    if at is None:
        return state
    template = translate("application", "{state}, {time}")
    return template.format(state=state, time=instant_words(at))


def _detail_words(desk: Desk, name: str, value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        yes, no = translate("application", "yes"), translate("application", "no")
        return yes if value else no
    if isinstance(value, DeregistrationGround):
        return desk.label("ground", value)
    if name == "former_province":
        return desk.label("province", value)
    return day_words(value) if isinstance(value, date) else str(value)


def _detail_titles() -> dict[str, str]:
    """What the members of the six kinds of details are called."""
    return {
        "training_completed": translate("application", "Three months' training completed"),
        "training_institution": translate("application", "Trained at"),
        "internship_months": translate("application", "Months of internship"),
        "reason": translate("application", "Reason"),
        "former_institution": translate("application", "Former institution"),
        "former_institution_licence_no": translate("application", "Licence no. of the former institution"),
        "former_address": translate("application", "Former address"),
        "former_authority": translate("application", "Former authority"),
        "former_province": translate("application", "Former province"),
        "practice_summary": translate("application", "Practice in the period"),
        "training_summary": translate("application", "Training in the period"),
        "rewards_penalties": translate("application", "Rewards and penalties"),
        "under_suspension": translate("application", "Practice suspended at present"),
        "ground": translate("application", "Ground of deregistration"),
        "explanation": translate("application", "Explanation"),
        "evidence": translate("application", "Papers that prove it"),
        "former_certificate_no": translate("application", "Former certificate no."),
        "first_registered_on": translate("application", "First registered on"),
        "former_valid_until": translate("application", "Formerly valid until"),
        "last_practised_on": translate("application", "Last practised on"),
        "revoked_on": translate("application", "Revoked on"),
        "direction": translate("application", "Direction of the transfer"),
        "unit": translate("application", "Unit"),
    }
