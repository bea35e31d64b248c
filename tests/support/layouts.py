"""Folders with a layout, as an office would hand them out."""

from pathlib import Path
from typing import Any

import msgspec
from msgspec.structs import replace

from nurse_client import resources
from nurse_client.documents.forms import profile_for
from nurse_client.documents.layout_check import PROFILE, TEMPLATE
from nurse_client.domain.reference import FormProfile
from tests.support.papers import PROFILES

OURS = "practice-2026"
"""The name of the office's layout."""


def profile_of_ours(form: str = "renewal", **changes: Any) -> FormProfile:
    """The general profile of a form, with a layout of the office's own."""
    return replace(profile_for(form, None, PROFILES), layout=OURS, **changes)


def template_of(form: str = "renewal") -> str:
    """The program's own layout."""
    general = profile_for(form, None, PROFILES)
    return (resources.path("forms") / form / general.layout / TEMPLATE).read_text(encoding="utf-8")


def office_folder(folder: Path, template: str | None = None, profile: FormProfile | None = None) -> Path:
    """A folder with this template and this profile; what is not given is as the program has it."""
    profile = profile or profile_of_ours()
    folder.mkdir(exist_ok=True)
    (folder / TEMPLATE).write_text(template_of(profile.form) if template is None else template, encoding="utf-8")
    (folder / PROFILE).write_bytes(msgspec.json.encode(profile))
    return folder
