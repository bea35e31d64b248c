"""Papers that go into one print job: made already, or forms that are made one by one as they are printed."""

from collections.abc import Callable, Sequence
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple

from nurse_client.documents.forms import NoLayout, Paper
from nurse_client.domain.plain_text import plain
from nurse_client.domain.records import Application
from nurse_client.domain.search import haystack, reading
from nurse_client.gui.paper.application_forms import FormMaker

SUMMARY_TITLE = "护士注册申请汇总表"


class Order(StrEnum):
    """In which order the forms of a batch lie."""

    CHOSEN = "chosen"
    EXPIRY = "expiry"
    DEPARTMENT = "department"
    NAME = "name"


class PaperBatch(Sequence[Paper]):
    """Papers that were made already. ``titles``, ``copies``, ``record_ids`` and ``forms`` (``renewal/2021``) are
    known before any paper is made; ``form`` is that of the first."""

    def __init__(self, papers: Sequence[Paper]) -> None:
        self._papers = papers
        self.titles = [paper.title for paper in papers]
        self.copies = max((paper.copies for paper in papers), default=1)
        self.form = papers[0].form if papers else ""
        self.record_ids = [paper.record_id for paper in papers if paper.record_id]
        self.forms = {f"{paper.form}/{paper.layout}" for paper in papers if paper.record_id}

    def __len__(self) -> int:
        return len(self.titles)

    def __getitem__(self, index: int) -> Paper:  # type: ignore[override]  # nobody takes a slice
        return self._papers[index]

    def part(self, begin: int, end: int | None = None) -> "PaperBatch":
        """What lies from there on, up to there."""
        return PaperBatch(self._papers[begin:end])


class _Entry(NamedTuple):
    application: Application | None  # None: the 汇总表
    title: str


class FormBatch(PaperBatch):
    """Forms of applications, each made when it is asked for; with the 汇总表 on top where that is wanted.

    A form for which there is no layout raises NoLayout when it is asked for. Made and used off the main thread, but for
    its titles and ``arranged``.
    """

    def __init__(self, maker: FormMaker, applications: Sequence[Application]) -> None:
        self._maker, self._applications = maker, list(applications)
        self._titles: dict[str, str] = {}
        self.copies, self.form, self.forms = 1, "", set()
        self.record_ids = [application.application_id for application in applications]
        for application in self._applications:
            name = plain(application.nurse.name)
            try:
                profile = maker.profile(application)
            except NoLayout:
                self._titles[application.application_id] = name
                continue
            self.copies, self.form = max(self.copies, profile.copies), self.form or profile.form
            self.forms.add(f"{profile.form}/{profile.layout}")
            self._titles[application.application_id] = f"{profile.title} · {name}"
        self._lay(self._applications, with_summary=False)

    def arranged(self, order: Order, *, with_summary: bool) -> "FormBatch":
        """The same forms in another order."""
        batch = self._copy()
        key = _KEYS[order]
        batch._lay(sorted(self._applications, key=key) if key else self._applications, with_summary=with_summary)
        return batch

    def part(self, begin: int, end: int | None = None) -> "FormBatch":
        batch = self._copy()
        batch._entries, batch.titles = self._entries[begin:end], self.titles[begin:end]
        return batch

    def summary_table(self) -> tuple[list[str], list[list[str]]]:
        """The 汇总表 of these forms as headings and rows."""
        return self._maker.summary_table(self._order)

    def __getitem__(self, index: int) -> Paper:  # type: ignore[override]  # nobody takes a slice
        application = self._entries[index].application
        return self._maker.summary(self._order) if application is None else self._maker.form(application)

    def _copy(self) -> "FormBatch":
        batch = FormBatch.__new__(FormBatch)
        batch.__dict__.update(self.__dict__)
        return batch

    def _lay(self, applications: Sequence[Application], *, with_summary: bool) -> None:
        self._order = list(applications)
        forms = [_Entry(application, self._titles[application.application_id]) for application in applications]
        self._entries = [*([_Entry(None, SUMMARY_TITLE)] if with_summary else []), *forms]
        self.titles = [entry.title for entry in self._entries]


def _expiry(application: Application) -> tuple[date, str]:
    return application.nurse.valid_until or date.max, application.nurse.name


def _department(application: Application) -> tuple[str, date, str]:
    return application.nurse.department or "", *_expiry(application)


def _name(application: Application) -> str:
    return reading(haystack(application.nurse))


_KEYS: dict[Order, Callable[[Application], Any] | None] = {
    Order.EXPIRY: _expiry,
    Order.DEPARTMENT: _department,
    Order.NAME: _name,
    Order.CHOSEN: None,
}
