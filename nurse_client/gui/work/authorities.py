"""The authorities as they are offered and set: nearest first, and per kind of business with what depends on it."""

from collections import Counter
from collections.abc import Iterable
from itertools import takewhile
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from nurse_client.domain.actions import SetAuthority
from nurse_client.domain.progress import Bucket, bucket_of
from nurse_client.domain.records import Application, AuthoritySetting, Business
from nurse_client.domain.reference import Authority
from nurse_client.gui.desk import Desk
from nurse_client.gui.work.application_state import application_rows
from nurse_client.store.outbox import OutboxItem
from nurse_client.store.overlay import pending_for

translate = QCoreApplication.translate

LEVELS = {"province": 1, "city": 2, "county": 3}
"""The levels of ``reference.Authority`` and their rank."""


class SettingRow(NamedTuple):
    """The authority of one kind of business.

    ``setting`` is what the registry has (None: never set), ``authority_id`` the authority with the outbox laid over
    it, ``item`` what waits about it. ``to_confirm`` and ``under_way`` count the applications of this kind that are
    not yet confirmed, and those that went to an authority which has not decided.
    """

    business: Business
    setting: AuthoritySetting | None
    authority_id: str | None
    item: OutboxItem | None
    to_confirm: int
    under_way: int


def setting_rows(
    settings: Iterable[AuthoritySetting], applications: Iterable[Application], items: Iterable[OutboxItem]
) -> list[SettingRow]:
    """A row for each of the six kinds of business."""
    items = list(items)
    known, pending = {setting.business: setting for setting in settings}, pending_for(items)
    counts = Counter((row.shown.business, bucket_of(row.shown)) for row in application_rows(applications, items))
    rows = []
    for business in Business:
        setting, item = known.get(business), pending.get(("authority_setting", business.value))
        authority_id = setting.authority_id if setting else None
        if item is not None and isinstance(item.action, SetAuthority) and not item.is_refused:
            authority_id = item.action.authority_id
        to_confirm, under_way = (counts[business, bucket] for bucket in (Bucket.TO_CONFIRM, Bucket.UNDER_WAY))
        rows.append(SettingRow(business, setting, authority_id, item, to_confirm, under_way))
    return rows


def nearest(desk: Desk) -> list[Authority]:
    """All authorities, those nearest to the institution first (by their GB/T 2260 divisions)."""
    home = desk.institution.division
    return sorted(desk.reference.authorities, key=lambda authority: -_shared(authority.division, home))


def level_words(level: str) -> str:
    """What people call the level of an authority."""
    return {
        "province": translate("authorities", "Province"),
        "city": translate("authorities", "City"),
        "county": translate("authorities", "County"),
    }.get(level, level)


def province_of(division: str) -> str:
    """The GB/T 2260 prefix of the province in which a division lies."""
    return division[:2]


def _shared(one: str, other: str) -> int:
    """How many leading digits two divisions share: 2 is the province, 4 the city, 6 the county."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
