"""The renewal form of the synthetic nurse, ready to be printed."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec

from nurse_client import resources
from nurse_client.documents.forms import FormContext, Paper, paper, profile_for
from nurse_client.domain.codes import CodeTables
from nurse_client.domain.records import Nurse, RenewalDetails
from nurse_client.domain.reference import CodeTable, FormProfile
from tests.support.records import INSTITUTION, application, nurse

PHOTO = (Path(__file__).parents[2] / "nurse_registry/data/portraits/portrait-1.jpg").read_bytes()
"""A drawn portrait of 354 x 472 dots."""

_REFERENCE = resources.path("reference")
LABELS = CodeTables(msgspec.json.decode((_REFERENCE / "code_tables.json").read_bytes(), type=list[CodeTable]))
PROFILES = msgspec.json.decode((_REFERENCE / "form_profiles.json").read_bytes(), type=list[FormProfile])


def form_context(**changes: Any) -> FormContext:
    """What the renewal form is made from; ``changes`` are members of FormContext."""
    renewal = application()
    members: dict[str, Any] = {
        "application": renewal,
        "nurse": renewal.nurse,
        "institution": INSTITUTION,
        "profile": profile_for("renewal", None, PROFILES),
        "labels": LABELS,
        "printed_at": datetime(2026, 11, 23, 1, 2, tzinfo=UTC),
    }
    return FormContext(**members | changes)


def renewal_paper(of: Nurse | None = None, details: RenewalDetails | None = None, **changes: Any) -> Paper:
    """The form of a nurse with these details of her renewal."""
    of = of or nurse()
    renewal = application(nurse=of, **({"details": details} if details else {}))
    return paper(form_context(**{"application": renewal, "nurse": of} | changes))
