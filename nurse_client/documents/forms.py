"""The application forms: from records to the HTML that Qt's text documents understand.

A layout is data: ``resources/forms/<form>/<layout>/form.html.j2`` (Jinja2), with a ``FormProfile`` per authority. It
never changes once it is released; a mended one is a new folder, so that the same record is always the same paper.
"""

import hashlib
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from functools import cache
from typing import Any
from urllib.parse import quote

import msgspec
from jinja2 import StrictUndefined, Template
from jinja2.loaders import FileSystemLoader, PrefixLoader
from jinja2.sandbox import ImmutableSandboxedEnvironment
from msgspec import Struct

from nurse_client import resources
from nurse_client.documents import wording
from nurse_client.documents.bounded import BoundedEnvironment
from nurse_client.domain import identity
from nurse_client.domain.codes import CodeTables
from nurse_client.domain.messages import Institution
from nurse_client.domain.plain_text import plain
from nurse_client.domain.records import Application, Business, Nurse
from nurse_client.domain.reference import FormProfile

FORMS = {
    Business.FIRST_REGISTRATION: "registration",
    Business.RE_REGISTRATION: "registration",
    Business.MILITARY_TRANSFER: "registration",
    Business.RENEWAL: "renewal",
    Business.CHANGE: "change",
    Business.DEREGISTRATION: "deregistration",
}
"""The form of each business, by the name of its folder."""

VARIANTS = {Business.RE_REGISTRATION: "re_registration"}
"""The form on which a business is printed where its authority has a profile of its own for it."""

PHOTO = "photo:"
"""The scheme under which the page asks for the photo; what follows is the photo's digest, or nothing."""

QR_CODE = "qr:"
"""The scheme under which a page asks for a QR code; what follows is its text, percent-encoded."""

SHEET = "<!-- sheet -->"
"""Where a layout of many pages begins one anew, so that each is set for itself: setting hundreds in one go would hold
the whole program up. No value can bring it: values are escaped."""

_PX_PER_MM = 96 / 25.4

_FILTERS: Mapping[str, Callable[[Any], Any]] = {
    "px": lambda millimetres: round(millimetres * _PX_PER_MM, 2),
    "qr": lambda text: QR_CODE + quote(text, safe=""),
}
"""What layouts can do besides Jinja's own: lengths, and QR codes."""


class NoLayout(Exception):
    """There is no layout of this name for the form, so that it can't be printed."""

    def __init__(self, form: str, layout: str = "") -> None:
        super().__init__(f"no layout {layout!r} for the form {form!r}")
        self.form = form
        self.layout = layout


class FormContext(Struct, frozen=True, kw_only=True):
    """Everything that a form is made from.

    ``nurse`` is the nurse as registered (None before a first registration). What the application itself says comes
    first: an approval has changed what is registered since. ``own_template`` is the layout that the office handed out,
    where the profile names none of the program's.
    """

    application: Application
    nurse: Nurse | None
    institution: Institution
    profile: FormProfile
    labels: CodeTables
    printed_at: datetime
    photo: bytes | None = None
    own_template: str | None = None


class Paper(Struct, frozen=True, kw_only=True):
    """A form or sheet that is ready to be laid out, and what the ledger is told about it.

    ``footer`` and ``qr`` (receipt number and content hash, or nothing) are set below every page. ``reference`` says
    that the layout was not verified with the authority: the program shows that and never prints it. A sheet is of no
    single record: its ``record_id`` is empty.
    """

    title: str
    form: str
    layout: str
    reference: bool = False
    copies: int = 1
    record_id: str = ""
    record_version: int = 0
    html: str
    content_hash: str
    photo: bytes | None = None
    footer: str
    qr: str = ""


def profile_of(business: Business, authority_id: str | None, profiles: Iterable[FormProfile]) -> FormProfile:
    """The profile by which an application of this kind is printed at that authority. Raises NoLayout."""
    profiles = list(profiles)
    wanted = {profile.form for profile in profiles if authority_id and profile.authority_id == authority_id}
    variant = VARIANTS.get(business)
    return profile_for(variant if variant in wanted else FORMS[business], authority_id, profiles)


def profile_for(form: str, authority_id: str | None, profiles: Iterable[FormProfile]) -> FormProfile:
    """The authority's own profile of a form, else the general one; of two the later. Raises NoLayout without any."""
    usable = {profile.authority_id: profile for profile in profiles if profile.form == form}
    profile = usable.get(authority_id or "*") or usable.get("*")
    if profile is None:
        raise NoLayout(form)
    return profile


def render(context: FormContext) -> str:
    """The page as HTML in Qt's dialect: pt for letters, px (96 to the inch) for lengths. No instant is in it.

    Every value is escaped; a value that is missing is an empty text. Raises NoLayout.
    """
    if context.own_template is None:
        return template(context.profile.form, context.profile.layout).render(values(context))
    try:
        return own_layouts().page(context.own_template, values(context))
    except Exception as error:  # whatever an expression of that template raises
        raise NoLayout(context.profile.form, context.profile.layout) from error


def values(context: FormContext) -> dict[str, Any]:
    """What a layout may name: each record's members as they are read on paper, the photo, the profile and the codes."""
    profile, application = context.profile, context.application
    declared = _cells(application.nurse, context.labels)
    registered = _cells(context.nurse or application.nurse, context.labels)
    return {
        "profile": profile,
        "photo": PHOTO + (hashlib.sha256(context.photo).hexdigest() if context.photo else ""),
        "declared": declared | {"id_number": printed_id_number(application.nurse, profile)},
        "registered": registered | {"id_number": printed_id_number(context.nurse or application.nurse, profile)},
        "details": _cells(application.details, context.labels),
        "institution": _cells(context.institution, context.labels),
        "business": application.business,
        "labels": context.labels,
    }


def printed_id_number(nurse: Nurse, profile: FormProfile) -> str:
    """The ID number in full, or masked where the authority wants it so."""
    return plain(identity.masked(nurse.id_number) if profile.masked_id else nurse.id_number)


def content_hash(html: str) -> str:
    """SHA-256 (lower-case hex) of what stands on the paper, photo included. Another print has the same hash."""
    return hashlib.sha256(html.encode()).hexdigest()


def paper(context: FormContext) -> Paper:
    """The form of an application, ready to be laid out. Raises NoLayout."""
    application, profile, html = context.application, context.profile, render(context)
    receipt_no, digest = plain(application.receipt_no), content_hash(html)
    return Paper(
        title=f"{profile.title} · {plain(application.nurse.name)}",
        form=profile.form,
        layout=profile.layout,
        reference=profile.status != "verified",
        copies=profile.copies,
        record_id=application.application_id,
        record_version=application.version,
        html=html,
        content_hash=digest,
        photo=context.photo,
        footer=f"回执号 {receipt_no}　记录版本 {application.version}　打印时间 {wording.minute(context.printed_at)}",
        qr=f"{receipt_no}:{digest.upper()}",
    )


@cache
def _environment() -> ImmutableSandboxedEnvironment:
    environment = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(resources.path("forms")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.filters.update(_FILTERS)
    return environment


@cache
def own_layouts() -> BoundedEnvironment:
    """Where the layouts of offices are rendered: nobody knows what they hold. They may use the program's parts."""
    return BoundedEnvironment(PrefixLoader({"shared": FileSystemLoader(resources.path("forms/shared"))}), _FILTERS)


@cache
def template(form: str, layout: str) -> Template:
    """The layout of a form or sheet. Raises NoLayout."""
    if not (resources.path("forms") / form / layout / "form.html.j2").is_file():
        raise NoLayout(form, layout)
    return _environment().get_template(f"{form}/{layout}/form.html.j2")


def _cells(record: Struct, labels: CodeTables) -> dict[str, str]:
    """The members of a record as they are read on paper."""
    return {member: _cell(member, value, labels) for member, value in msgspec.structs.asdict(record).items()}


def _cell(member: str, value: Any, labels: CodeTables) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, datetime):
        return wording.minute(value)
    if isinstance(value, date):
        return wording.day(value)
    return plain(labels.member_label(member, str(value)))
