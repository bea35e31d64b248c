"""What is wrong with a layout that an office handed out, as far as it can be told without laying it out.

A layout is a folder with ``form.html.j2`` (the template) and ``profile.json`` (a FormProfile). It is tried with people
who do not exist; nothing of it is kept here.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import msgspec
from jinja2 import TemplateNotFound, TemplateSyntaxError, meta, nodes

from nurse_client import resources
from nurse_client.documents import forms
from nurse_client.documents.bounded import TooMuch
from nurse_client.documents.forms import Paper
from nurse_client.documents.layout_faults import Fault, FaultKind
from nurse_client.documents.page_check import Page
from nurse_client.documents.specimens import served, specimens
from nurse_client.domain.codes import CodeTables
from nurse_client.domain.messages import Institution
from nurse_client.domain.records import Details, Nurse
from nurse_client.domain.reference import FormProfile, OwnLayout

TEMPLATE, PROFILE = "form.html.j2", "profile.json"
_LARGEST = {TEMPLATE: 100_000, PROFILE: 20_000}
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,39}")
_PHOTO_SIZE = range(10, 61)
_OPINION = re.compile(r"""class=["'][^"']*\bopinion\b|\bopinion\(""")


class Checked(NamedTuple):
    """The layout, unless it can't even be read; the papers made with it, to be laid out; and what is wrong."""

    layout: OwnLayout | None
    papers: list[Paper]
    faults: list[Fault]


class _Unusable(Exception):
    def __init__(self, kind: FaultKind, what: str) -> None:
        super().__init__(kind)
        self.fault = Fault(kind, 0, what)


def check_folder(folder: Path, labels: CodeTables, authorities: frozenset[str]) -> Checked:
    """The layout in that folder, and all that is wrong with it. ``authorities`` are the ids of those that there are."""
    try:
        layout = _read(folder)
    except _Unusable as error:
        return Checked(None, [], [error.fault])
    faults = [*_of_profile(layout.profile, authorities), *_of_template(layout.template)]
    if faults:
        return Checked(layout, [], faults)
    papers, faults = _tried(layout, labels)
    return Checked(layout, papers, faults)


def _read(folder: Path) -> OwnLayout:
    template, profile = (_text(folder / name) for name in (TEMPLATE, PROFILE))
    try:
        return OwnLayout(profile=msgspec.json.decode(profile, type=FormProfile), template=template)
    except msgspec.DecodeError as error:
        raise _Unusable(FaultKind.BAD_PROFILE, str(error)) from error


def _text(path: Path) -> str:
    """Raises _Unusable. What is no plain file is not opened: it might never end."""
    try:
        if not path.is_file():
            raise _Unusable(FaultKind.UNREADABLE, path.name)
        with path.open("rb") as file:
            data = file.read(_LARGEST[path.name] + 1)
        if len(data) > _LARGEST[path.name]:
            raise _Unusable(FaultKind.TOO_LARGE, path.name)
        return data.decode("utf-8-sig")
    except OSError as error:
        raise _Unusable(FaultKind.UNREADABLE, path.name) from error
    except UnicodeDecodeError as error:
        raise _Unusable(FaultKind.NOT_UTF_8, path.name) from error


def _of_profile(profile: FormProfile, authorities: frozenset[str]) -> Iterator[Fault]:
    if not served(profile.form):
        yield Fault(FaultKind.UNKNOWN_FORM, 0, profile.form)
    if profile.authority_id != "*" and profile.authority_id not in authorities:
        yield Fault(FaultKind.UNKNOWN_AUTHORITY, 0, profile.authority_id)
    if not _NAME.fullmatch(profile.layout):
        yield Fault(FaultKind.BAD_NAME, 0, profile.layout)
    elif (resources.path("forms") / profile.form / profile.layout).exists():
        yield Fault(FaultKind.TAKEN_NAME, 0, profile.layout)
    if not 1 <= profile.copies <= 20:
        yield Fault(FaultKind.BAD_COPIES, 0, str(profile.copies))
    if not {profile.photo_width, profile.photo_height} <= set(_PHOTO_SIZE):
        yield Fault(FaultKind.BAD_PHOTO_SIZE, 0, f"{profile.photo_width} × {profile.photo_height}")
    if profile.status not in ("verified", "reference"):
        yield Fault(FaultKind.UNKNOWN_STATUS, 0, profile.status)
    for row in profile.extra_rows:
        if row.member and row.member not in Nurse.__struct_fields__:
            yield Fault(FaultKind.UNKNOWN_MEMBER, 0, row.member)


_MEMBERS: dict[str, frozenset[str]] = {
    "declared": frozenset(Nurse.__struct_fields__),
    "registered": frozenset(Nurse.__struct_fields__),
    "institution": frozenset(Institution.__struct_fields__),
    "profile": frozenset(FormProfile.__struct_fields__),
    "details": frozenset(member for kind in Details.__args__ for member in kind.__struct_fields__),
}
"""What the records that a template may name consist of."""

_NAMES = frozenset(_MEMBERS) | {"photo", "business", "labels", "range"}
_OF_TABLES = frozenset({"get", "items", "keys", "values"})


def _of_template(template: str) -> list[Fault]:
    """What can be seen without carrying it out: all unknown names at once, not only the first."""
    try:
        tree = forms.own_layouts().parse(template)
        forms.own_layouts().compile(template)
        unknown = meta.find_undeclared_variables(tree) - _NAMES
    except TemplateSyntaxError as error:
        return [Fault(FaultKind.SYNTAX, error.lineno, error.message or "")]
    except (RecursionError, MemoryError):
        return [Fault(FaultKind.TOO_MUCH)]
    names = [(name.lineno, name.name) for name in tree.find_all(nodes.Name) if name.name in unknown]
    members = [
        (member.lineno, f"{member.node.name}.{member.attr}")
        for member in tree.find_all(nodes.Getattr)
        if isinstance(member.node, nodes.Name)
        and member.attr not in _MEMBERS.get(member.node.name, {member.attr}) | _OF_TABLES
    ]
    return [Fault(FaultKind.UNKNOWN_NAME, line, name) for line, name in sorted({*names, *members})]


def _tried(layout: OwnLayout, labels: CodeTables) -> tuple[list[Paper], list[Fault]]:
    """The papers of all specimens, as far as there are no faults."""
    papers, opinions = [], []
    for context in specimens(layout, labels):
        try:
            page = forms.own_layouts().page(layout.template, forms.values(context))
        except Exception as error:  # noqa: BLE001 - whatever an expression of that template raises
            return [], [_failure(error)]
        seen = Page(page)
        if seen.faults:
            return [], [_placed(fault, layout.template) for fault in seen.faults]
        if len(seen.opinions) < len(layout.profile.opinion_blocks):
            return [], [Fault(FaultKind.TOO_FEW_OPINIONS, 0, str(len(layout.profile.opinion_blocks)))]
        opinions.append(seen.opinions)
        papers.append(forms.paper(context))
    filled = [told for cell in zip(*opinions, strict=True) if len(told := dict.fromkeys(cell)) > 1]
    if filled:
        found = _OPINION.search(layout.template)
        line = layout.template.count("\n", 0, found.start()) + 1 if found else 0
        return [], [Fault(FaultKind.OPINION_FILLED, line, next(iter(filled[0])))]
    return papers, []


def _failure(error: Exception) -> Fault:
    line = _line_within(error)
    if isinstance(error, TooMuch | RecursionError | MemoryError):
        return Fault(FaultKind.TOO_MUCH, line)
    if isinstance(error, TemplateNotFound):
        return Fault(FaultKind.UNKNOWN_PART, line, str(error))
    return Fault(FaultKind.FAILED, line, str(error))


def _line_within(error: Exception) -> int:
    """The line of the template at which it was carried out last; 0 where it was not begun."""
    trace, line = error.__traceback__, 0
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == "<template>":
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


def _placed(fault: Fault, template: str) -> Fault:
    return Fault(fault.kind, _line_of(template, fault.what), fault.what)


def _line_of(template: str, text: str) -> int:
    """The first line of the template in which the text stands; 0 where an expression made it."""
    place = template.lower().find(text.lower())
    return 0 if place < 0 else template.count("\n", 0, place) + 1
