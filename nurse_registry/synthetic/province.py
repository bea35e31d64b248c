"""The whole province: its institutions with their feeds, and the nurses of other provinces."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import chain
from random import Random

from msgspec import Struct
from msgspec.structs import replace

from nurse_client.domain.messages import HistoryEvent, Institution
from nurse_client.domain.records import (
    AuthoritySetting,
    Business,
    Nurse,
    Record,
)
from nurse_client.domain.reference import Reference, parameters_for
from nurse_registry.synthetic import places
from nurse_registry.synthetic.applications import Place
from nurse_registry.synthetic.careers import FIRST_DAY_OF_THE_REGULATIONS, NurseMaker, Workplace
from nurse_registry.synthetic.cohort import cohort, glimpse, tickets
from nurse_registry.synthetic.history import history

MINIMUM_NURSES = 200
"""Fewer nurses than this cannot show every state of every record."""

UNSET = Business.MILITARY_TRANSFER
"""The business for which institution number 1 has not set an authority yet."""

_PHOTOS = 1500  # the pictures of a large province would be most of its database
_NAMESAKES = 60
_ELSEWHERE_SHARE = 0.1
_EXPIRED_SHARE = 0.02
_ODD_CERTIFICATE_SHARE = 0.3  # of the nurses registered before the regulations


class Inhabited(Struct, frozen=True, kw_only=True):
    """An institution with the records of its feed, oldest first, and the authority that registered it."""

    institution: Institution
    authority_id: str
    records: list[Record]


class Province(Struct, frozen=True, kw_only=True):
    """Everything that populate writes. ``elsewhere`` are nurses of other provinces, ``history`` is by nurse id."""

    institutions: list[Inhabited]
    elsewhere: list[Nurse]
    history: dict[str, list[HistoryEvent]]


def make_province(reference: Reference, *, institutions: int, nurses: int, seed: int, today: date) -> Province:
    """The same province for the same arguments; the first institution has ``nurses`` nurses and shows every state.

    Raises ValueError for less than one institution or ``MINIMUM_NURSES`` nurses, LookupError where the reference data
    has no practice city.
    """
    if institutions < 1 or nurses < MINIMUM_NURSES:
        raise ValueError(f"a province has at least 1 institution, with at least {MINIMUM_NURSES} nurses")
    maker = NurseMaker(Random(seed), today, photo_share=min(0.97, _PHOTOS / nurses))  # noqa: S311 - no secrets here
    founded = _founded(maker, reference, institutions)
    cases = [
        list(glimpse(maker, place) if number else cohort(maker, place)) for number, (_, place) in enumerate(founded)
    ]
    rosters: dict[str, list[Nurse]] = defaultdict(list)
    for case in chain.from_iterable(cases):
        rosters[case.nurse.institution_name].append(case.nurse)
    inhabited = []
    for number, ((institution, place), share) in enumerate(zip(founded, _shares(institutions, nurses), strict=True)):
        roster = rosters.pop(institution.name)
        roster += _crowd(maker, place.workplace, share - len(roster))
        records = [*roster, *(case.record for case in cases[number] if case.record), *_desk(maker, place, number)]
        records.sort(key=lambda record: record.updated_at)
        authority_id = place.workplace.authority_id or ""
        inhabited.append(Inhabited(institution=institution, authority_id=authority_id, records=records))
    elsewhere = [*chain.from_iterable(rosters.values()), *_elsewhere(maker, int(nurses * _ELSEWHERE_SHARE))]
    return Province(institutions=inhabited, elsewhere=elsewhere, history=_histories(reference, inhabited, elsewhere))


def _shares(institutions: int, nurses: int) -> list[int]:
    """How many nurses each institution has: the first as many as were asked for, the later ones fewer."""
    return [nurses // (number + 1) for number in range(institutions)]


def _founded(maker: NurseMaker, reference: Reference, institutions: int) -> list[tuple[Institution, Place]]:
    """The institutions. Nurses come to the first from other provinces, and to the others from the first."""
    cities = places.practice_authorities(reference.authorities)
    founded: list[tuple[Institution, Place]] = []
    for number in range(institutions):
        city = cities[number % len(cities)]
        institution = places.institution(maker.random, number, city)
        place = Place(
            workplace=Workplace(
                institution_name=institution.name,
                practice_place=institution.address,
                authority_id=city.authority_id,
                province=institution.province,
            ),
            elsewhere=founded[0][1].workplace if founded else places.ELSEWHERE[0],
            parameters=parameters_for(reference, institution.province, maker.today),
            authorities=dict.fromkeys(Business, city.authority_id),
        )
        founded.append((institution, place))
    return founded


def _crowd(maker: NurseMaker, workplace: Workplace, count: int) -> Iterator[Nurse]:
    """Ordinary nurses; some have let their registration lapse, some have a certificate from before 2008."""
    for _ in range(count):
        lapsed = maker.today - timedelta(days=maker.random.randrange(1, 700))
        nurse = maker.registered(workplace, lapsed if maker.random.random() < _EXPIRED_SHARE else None)
        is_old = (nurse.first_registered_on or maker.today) < FIRST_DAY_OF_THE_REGULATIONS
        is_odd = is_old and maker.random.random() < _ODD_CERTIFICATE_SHARE
        yield maker.oddly_numbered(nurse) if is_odd else nurse


def _desk(maker: NurseMaker, place: Place, number: int) -> Iterator[Record]:
    """What an institution has besides nurses: its authority settings and its tickets."""
    set_at = maker.instant(maker.today - timedelta(days=300))
    for business, authority_id in place.authorities.items():
        if number == 0 and business is UNSET:
            continue
        yield AuthoritySetting(business=business, version=1, updated_at=set_at, authority_id=authority_id)
    yield from tickets(maker)


def _elsewhere(maker: NurseMaker, count: int) -> Iterator[Nurse]:
    for number in range(max(count, 2 * _NAMESAKES)):
        nurse = maker.registered(places.ELSEWHERE[number % len(places.ELSEWHERE)])
        yield replace(nurse, name="张丽") if number < _NAMESAKES else nurse


def _histories(
    reference: Reference, inhabited: list[Inhabited], elsewhere: list[Nurse]
) -> dict[str, list[HistoryEvent]]:
    names = {authority.authority_id: authority.name for authority in reference.authorities}
    nurses = [record for each in inhabited for record in each.records if isinstance(record, Nurse)]
    events = {nurse.nurse_id: history(nurse, names.get(nurse.authority_id or "", "")) for nurse in nurses + elsewhere}
    return {nurse_id: told for nurse_id, told in events.items() if told}
