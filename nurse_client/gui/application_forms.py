"""The forms of applications, from what the desk knows: they print without a connection too."""

from collections.abc import Callable, Sequence
from hashlib import sha256
from typing import NamedTuple

import msgspec
from msgspec.structs import asdict, replace

from nurse_client.documents.forms import (
    FormContext,
    NoLayout,
    Paper,
    content_hash,
    form_for,
    paper,
    profile_for,
    render,
)
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


def contents_now(desk: Desk) -> Callable[[Application, str], str | None]:
    """What gives the content hash that the form of an application would have now, in the layout (``renewal/2021``) that
    it was printed in: another layout of the same record is no change. None where the layout is not here any more.

    Making a form takes milliseconds: the desk remembers what came of which records."""
    context_of, records, known = _contexts(desk), desk.records, desk.known_contents

    def contents(application: Application, form: str) -> str | None:
        photo_id = application.nurse.photo_id
        try:
            context = context_of(application, records.photo(photo_id) if photo_id else None)
            as_printed = replace(context, profile=replace(context.profile, layout=form.partition("/")[2]))
            made_from = _digest(as_printed)
            if made_from not in known:
                known[made_from] = content_hash(render(as_printed))
        except NoLayout:
            return None
        return known[made_from]

    return contents


def _digest(context: FormContext) -> bytes:
    """What a form is made from, in short. The labels stay as they are while the desk is open."""
    made_from = {name: value for name, value in asdict(context).items() if name not in {"labels", "printed_at"}}
    made_from["photo"] = sha256(context.photo or b"").digest()
    return sha256(msgspec.json.encode(made_from)).digest()


def _contexts(desk: Desk) -> Callable[[Application, bytes | None], FormContext]:
    now, records, profiles = desk.clock(), desk.records, desk.reference.form_profiles

    def context(application: Application, photo: bytes | None) -> FormContext:
        return FormContext(
            application=application,
            nurse=records.get(Nurse, application.nurse_id),
            institution=desk.institution,
            profile=profile_for(form_for(application.business), application.authority_id, profiles),
            labels=desk.labels,
            printed_at=now,
            photo=photo,
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
