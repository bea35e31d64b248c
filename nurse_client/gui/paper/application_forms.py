"""The forms of applications, from what the desk knows: they print without a connection too."""

import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import cache
from hashlib import sha256

import msgspec
from msgspec.structs import asdict, replace

from nurse_client import __version__
from nurse_client.documents.forms import FormContext, NoLayout, Paper, content_hash, paper, profile_of, render
from nurse_client.documents.summary import SummaryLine, summary, summary_line, summary_table
from nurse_client.domain.records import Application, Nurse
from nurse_client.domain.reference import FormProfile
from nurse_client.gui.desk import Desk
from nurse_client.registry.errors import RegistryError, SessionEnded
from nurse_client.store.errors import StoreError

_BREATH = 0.02
"""Seconds for the others after a form that was made only to compare: making one is all Python, and while it goes on the
main thread waits for the interpreter at every step."""


class FormMaker:
    """Makes the forms of applications. Made on the main thread, used on the network lane."""

    def __init__(self, desk: Desk, *, with_photos: bool = True) -> None:
        """Without ``with_photos`` no photo is asked for that is not here already."""
        self._photo_of = _photos(desk, with_photos=with_photos)
        self._context_of, self._memory, self._photo_here = _contexts(desk), _Memory(desk), desk.records.photo
        self._institution, self._labels, self._now = desk.institution, desk.labels, desk.clock()

    def profile(self, application: Application) -> FormProfile:
        """How the authority of an application wants its form. Raises NoLayout."""
        return self._context_of(application, None).profile

    def form(self, application: Application) -> Paper:
        """The form of an application, with the photo that is at the desk. Raises NoLayout."""
        photo_id = application.nurse.photo_id
        context = self._context_of(application, self._photo_here(photo_id) if photo_id else None)
        made = paper(context)
        self._memory.keep(context, made)
        return made

    def fetch_photos(self, applications: Iterable[Application], cancelled: Callable[[], bool]) -> None:
        """Brings photos to the desk, so that nothing is asked for while a printer waits. Raises SessionEnded."""
        for application in applications:
            if cancelled():
                return
            self._photo_of(application.nurse.photo_id)

    def lines(self, applications: Iterable[Application]) -> list[SummaryLine]:
        """What the 汇总表 says of them; without those that have no layout."""
        made = []
        for application in applications:
            with suppress(NoLayout):
                made.append(summary_line(self._context_of(application, None)))
        return made

    def summary(self, applications: Iterable[Application]) -> Paper:
        """The 汇总表 that lies on top of their forms."""
        return summary(self.lines(applications), self._institution, self._now, self._labels)

    def summary_table(self, applications: Iterable[Application]) -> tuple[list[str], list[list[str]]]:
        """The same as headings and rows."""
        return summary_table(self.lines(applications), self._labels)


def contents_now(desk: Desk) -> Callable[[Application, str], str | None]:
    """What gives the content hash that the form of an application would have now, in the layout (``renewal/2021``) that
    it was printed in: another layout of the same record is no change. None where the layout is not here any more."""
    context_of, records, memory = _contexts(desk), desk.records, _Memory(desk)

    def contents(application: Application, form: str) -> str | None:
        photo_id = application.nurse.photo_id
        try:
            return memory.contents(context_of(application, records.photo(photo_id) if photo_id else None, form))
        except NoLayout:
            return None

    return contents


class _Memory:
    """Remembers, also for the next start, what came of which records. Its labels stay while the desk is open."""

    def __init__(self, desk: Desk) -> None:
        self._papers = desk.papers
        self._edition = sha256(msgspec.json.encode([__version__, desk.reference.code_tables])).hexdigest()

    def contents(self, context: FormContext) -> str:
        """The content hash of the form. Raises NoLayout."""
        made_from = self._digest(context)
        known = self._papers.contents(made_from)
        if known is None:
            known = content_hash(render(context))
            self._keep(made_from, known)
            time.sleep(_BREATH)
        return known

    def keep(self, context: FormContext, made: Paper) -> None:
        """Learns from a form that was made anyway."""
        self._keep(self._digest(context), made.content_hash)

    def _keep(self, made_from: bytes, contents: str) -> None:
        with suppress(StoreError):  # on a full disk too, forms are printed
            self._papers.remember(made_from, contents)

    def _digest(self, context: FormContext) -> bytes:
        made_from = {name: value for name, value in asdict(context).items() if name not in {"labels", "printed_at"}}
        made_from["photo"] = sha256(context.photo or b"").digest()
        return sha256(msgspec.json.encode([self._edition, made_from])).digest()


def _contexts(desk: Desk) -> Callable[..., FormContext]:
    """What gives the context of an application's form, with a photo, in the layout that counts or in the one named."""
    now, records, profiles = desk.clock(), desk.records, desk.reference.form_profiles
    own_layouts = cache(records.own_layouts)

    def context(application: Application, photo: bytes | None, printed: str = "") -> FormContext:
        own = own_layouts()
        imported = [layout.profile for layout in own]
        profile = profile_of(application.business, application.authority_id, [*profiles, *imported])
        layout = next((one for one in own if one.profile is profile), None)
        if printed not in {"", f"{profile.form}/{profile.layout}"}:
            form, _, name = printed.partition("/")
            layout = next((one for one in own if (one.profile.form, one.profile.layout) == (form, name)), None)
            profile = replace(profile, form=form, layout=name)
        return FormContext(
            application=application,
            nurse=records.get(Nurse, application.nurse_id),
            institution=desk.institution,
            profile=profile,
            labels=desk.labels,
            printed_at=now,
            photo=photo,
            own_template=layout.template if layout else None,
        )

    return context


def _photos(desk: Desk, *, with_photos: bool) -> Callable[[str | None], bytes | None]:
    """Gives photos: those that are at the desk, and while the registry answers those that are not.

    After one that could not be fetched it asks no more: a form without a photo has an empty frame to glue one into.
    """
    records, reachable = desk.records, with_photos and bool(desk.connection.online)

    def photo(photo_id: str | None) -> bytes | None:
        nonlocal reachable
        if photo_id is None:
            return None
        jpeg = records.photo(photo_id)
        if jpeg is None and reachable:
            try:
                jpeg = desk.client.photo(photo_id)
                records.put_photo(photo_id, jpeg)
            except SessionEnded:
                raise  # the password is asked for, then it goes on
            except RegistryError:
                reachable = False
        return jpeg

    return photo
