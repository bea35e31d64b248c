"""The forms of applications, from what the desk knows: they print without a connection too."""

from collections.abc import Callable, Sequence
from functools import cache
from typing import NamedTuple

from nurse_client.documents.forms import FormContext, NoLayout, Paper, paper, profile_of
from nurse_client.domain.records import Application, Nurse
from nurse_client.gui.desk import Desk
from nurse_client.registry.errors import RegistryError


class Forms(NamedTuple):
    """The papers, and the applications for which there is no layout."""

    papers: list[Paper]
    without_layout: list[Application]


def form_maker(desk: Desk) -> Callable[[Sequence[Application]], Forms]:
    """What makes the forms of applications. Made on the main thread, called on the network lane."""
    photo_of, context_of = _photos(desk), _contexts(desk)

    def make(applications: Sequence[Application]) -> Forms:
        forms = Forms([], [])
        for application in applications:
            try:
                forms.papers.append(paper(context_of(application, photo_of(application.nurse.photo_id))))
            except NoLayout:
                forms.without_layout.append(application)
        return forms

    return make


def _contexts(desk: Desk) -> Callable[[Application, bytes | None], FormContext]:
    now, records, profiles = desk.clock(), desk.records, desk.reference.form_profiles
    own_layouts = cache(records.own_layouts)

    def context(application: Application, photo: bytes | None) -> FormContext:
        own = own_layouts()
        imported = [layout.profile for layout in own]
        profile = profile_of(application.business, application.authority_id, [*profiles, *imported])
        return FormContext(
            application=application,
            nurse=records.get(Nurse, application.nurse_id),
            institution=desk.institution,
            profile=profile,
            labels=desk.labels,
            printed_at=now,
            photo=photo,
            own_template=next((layout.template for layout in own if layout.profile is profile), None),
        )

    return context


def _photos(desk: Desk) -> Callable[[str | None], bytes | None]:
    """Gives photos: those that are at the desk, and while the registry answers those that are not.

    After one that could not be fetched it asks no more: a form without a photo has an empty frame to glue one into.
    """
    records, reachable = desk.records, bool(desk.connection.online)

    def photo(photo_id: str | None) -> bytes | None:
        nonlocal reachable
        if photo_id is None:
            return None
        jpeg = records.photo(photo_id)
        if jpeg is None and reachable:
            try:
                jpeg = desk.client.photo(photo_id)
                records.put_photo(photo_id, jpeg)
            except RegistryError:
                reachable = False
        return jpeg

    return photo
