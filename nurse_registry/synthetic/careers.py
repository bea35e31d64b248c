"""Nurses with careers that hang together: born, trained, examined, registered, promoted, in that order."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from itertools import count
from random import Random
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from nurse_client.domain.calendar import add_years
from nurse_client.domain.ids import uuid7
from nurse_client.domain.records import AccountState, Nurse, RegistrationStatus
from nurse_registry.synthetic import names, papers
from nurse_registry.synthetic.wards import ward

VALIDITY_YEARS = 5
FIRST_DAY_OF_THE_REGULATIONS = date(2008, 5, 12)
_RENEWALS = (0, 1, 2, 3)
_RENEWAL_WEIGHTS = (34, 28, 20, 18)
_MEN_SHARE = 0.04
_UNUSUAL_PAPERS_SHARE = 0.01
_SCHOOLS = (
    "青溪卫生学校",
    "明州护理职业学院",
    "海平医药高等专科学校",
    "江澜医科大学",
    "云岭中医药大学",
    "启东卫生职业技术学院",
)
_MAJORS = ("护理", "护理学", "助产", "中医护理", "高级护理")
_EDUCATION: Sequence[tuple[int, tuple[tuple[str, str, str, int], ...]]] = (
    # from this exam year on: (education by GB/T 4658, degree by GB/T 6864, length of study, weight)
    (1980, (("41", "", "三年", 80), ("31", "", "三年", 18), ("21", "", "五年", 2))),
    (2003, (("41", "", "三年", 35), ("31", "", "三年", 45), ("21", "4", "四年", 20))),
    (2013, (("41", "", "三年", 12), ("31", "", "三年", 48), ("21", "4", "四年", 38), ("14", "3", "三年", 2))),
)
_TITLES: Sequence[tuple[int, tuple[str, ...]]] = (
    # from this many years after the exam on (GB/T 8561): 255 护士 … 251 主任护师
    (0, ("255",)),
    (2, ("255", "255", "254")),
    (6, ("254", "254", "253")),
    (14, ("254", "253", "253", "253", "252")),
    (24, ("253", "253", "252", "252", "251")),
)


class Workplace(Struct, frozen=True, kw_only=True):
    """Where a nurse is registered to practise, and the authority that registers there."""

    institution_name: str
    practice_place: str
    authority_id: str | None
    province: str


def _step(ladder: Sequence[tuple[int, Any]], value: int) -> Any:
    """The entry of the highest step that is not above the value."""
    return next(entry for start, entry in reversed(ladder) if start <= value)


class NurseMaker:
    """Makes nurses as they stand on one day; all chance comes from one generator, so that a seed gives a province."""

    def __init__(self, random: Random, today: date, *, photo_share: float) -> None:
        self.random = random
        self.today = today
        self._photo_share = photo_share
        self._serials = count(random.randrange(1000, 90000))
        self._receipts = count(1)
        self._taken: set[str] = set()

    def instant(self, day: date) -> datetime:
        """A moment of the working day (China), of yesterday's where the day is today: nothing lies in the future."""
        latest = min(day, self.today - timedelta(days=1))
        return datetime.combine(latest, time(0, 30), UTC) + timedelta(seconds=self.random.randrange(9 * 60 * 60))

    def after(self, moment: datetime, *, minutes: int) -> datetime:
        """A moment up to so many minutes later, at the latest yesterday evening."""
        evening = datetime.combine(self.today - timedelta(days=1), time(10), UTC)
        return min(moment + timedelta(minutes=self.random.randrange(60, minutes)), evening)

    def new_id(self, at: datetime) -> str:
        """An identifier that sorts at that moment."""
        return uuid7(int(at.timestamp() * 1000), self.random.randbytes(10))

    def next_receipt(self) -> int:
        """The next number of an application."""
        return next(self._receipts)

    def registered(self, workplace: Workplace, valid_until: date | None = None, **members: Any) -> Nurse:
        """A nurse whose present registration ends on that day, by default some day of the next five years."""
        until = valid_until or self.today + timedelta(days=self.random.randrange(100, VALIDITY_YEARS * 365))
        registered_on = add_years(until, -VALIDITY_YEARS)
        first = self._first_registered_on(registered_on)
        passed = self._exam_before(first)
        status = RegistrationStatus.REGISTERED if until >= self.today else RegistrationStatus.EXPIRED
        certificate = self.certificate_no(first, workplace.province)
        return self._nurse(
            workplace,
            passed,
            {
                "certificate_no": certificate,
                "first_registered_on": first,
                "registered_on": registered_on,
                "valid_until": until,
                "registration_status": status,
                "works_since": first.replace(day=1),
            }
            | members,
        )

    def unregistered(self, workplace: Workplace, **members: Any) -> Nurse:
        """A nurse who has passed the exam and is to be registered for the first time."""
        status = {"registration_status": RegistrationStatus.UNREGISTERED}
        return self._nurse(workplace, self._exam_before(self.today), status | members)

    def _first_registered_on(self, registered_on: date) -> date:
        renewals = self.random.choices(_RENEWALS, _RENEWAL_WEIGHTS)[0]
        first = add_years(registered_on, -VALIDITY_YEARS * renewals)
        if first >= FIRST_DAY_OF_THE_REGULATIONS:
            return first
        return date(self.random.randrange(1990, 2008), self.random.randrange(1, 13), self.random.randrange(1, 29))

    def _exam_before(self, day: date) -> date:
        """A day in May, when the exam is held, that is less than three years before."""
        year = day.year if day >= date(day.year, 8, 1) and self.random.random() < 0.8 else day.year - 1
        return date(year, 5, self.random.randrange(8, 25))

    def certificate_no(self, first: date, province: str) -> str:
        """The next number of a certificate that is issued on that day."""
        return papers.certificate_number(first.year, province, next(self._serials))

    def oddly_numbered(self, nurse: Nurse) -> Nurse:
        """The nurse with a certificate of before 2008, when each province numbered in its own way."""
        year = nurse.first_registered_on.year if nurse.first_registered_on else FIRST_DAY_OF_THE_REGULATIONS.year
        return replace(nurse, certificate_no=papers.odd_certificate_number(year, next(self._serials)))

    def _nurse(self, workplace: Workplace, passed: date, members: dict[str, Any]) -> Nurse:
        random = self.random
        made_at = self.instant(members.get("registered_on") or self.today - timedelta(days=random.randrange(1, 60)))
        department_code, department = ward(random)
        return Nurse(
            **(
                self._person(passed)
                | self._education(passed)
                | {
                    "nurse_id": self.new_id(made_at),
                    "version": 1,
                    "updated_at": made_at,
                    "institution_name": workplace.institution_name,
                    "practice_place": workplace.practice_place,
                    "authority_id": workplace.authority_id,
                    "department_code": department_code,
                    "department": department,
                    "work_category": random.choices(
                        ("clinical", "administration", "prevention", "other"), (90, 4, 4, 2)
                    )[0],
                    "technical_title": random.choice(_step(_TITLES, self.today.year - passed.year)),
                    "employment": random.choices(("permanent", "contract", "temporary", "dispatched"), (45, 45, 4, 6))[
                        0
                    ],
                    "account_state": random.choices(_ACCOUNT_STATES, _ACCOUNT_WEIGHTS)[0],
                }
                | self._post(passed)
                | members
            )
        )

    def _person(self, passed: date) -> dict[str, Any]:
        random = self.random
        female = random.random() >= _MEN_SHARE
        birth = date(passed.year - random.randrange(19, 23), random.randrange(1, 13), random.randrange(1, 29))
        group = names.ethnic_group(random)
        return {
            "name": names.person_name(random, ethnic_group=group, female=female, birth_year=birth.year),
            "sex": "2" if female else "1",
            "ethnic_group": group,
            "birth_date": birth,
            "phone": papers.mobile_number(random),
            "health": random.choices(("good", "fair", "chronic"), (94, 5, 1))[0],
            "photo_id": self.new_id(self.instant(self.today)) if random.random() < self._photo_share else None,
        } | self._identity(birth, female=female)

    def _identity(self, birth: date, *, female: bool) -> dict[str, str]:
        is_usual = self.random.random() >= _UNUSUAL_PAPERS_SHARE
        kind = papers.Paper.RESIDENT_CARD if is_usual else self.random.choice(list(papers.Paper))
        return self.identity(kind, birth, female=female)

    def identity(self, paper: papers.Paper, birth: date, *, female: bool) -> dict[str, str]:
        """The identity members of a nurse with that paper; no two nurses have the same number."""
        while True:
            id_kind, id_number = papers.identity(self.random, paper, birth=birth, female=female)
            if id_number not in self._taken:
                self._taken.add(id_number)
                return {"id_kind": id_kind, "id_number": id_number}

    def _education(self, passed: date) -> dict[str, Any]:
        random = self.random
        choices = _step(_EDUCATION, passed.year)
        education, degree, years, _ = random.choices(choices, [weight for *_, weight in choices])[0]
        return {
            "education": education,
            "degree": degree,
            "study_length": years,
            "school": random.choice(_SCHOOLS),
            "major": random.choice(_MAJORS),
            "graduated_on": date(passed.year, 6, random.randrange(20, 31)),
            "exam_passed_on": passed,
            "exam_certificate_no": f"{passed.year}13{random.randrange(10**8):08d}",
        }

    def _post(self, passed: date) -> dict[str, str]:
        senior = self.today.year - passed.year >= 12
        leads = senior and self.random.random() < 0.12
        return {"post": self.random.choice(("team_leader", "deputy_head_nurse", "head_nurse")) if leads else "none"}


_ACCOUNT_STATES = (AccountState.ACTIVE, AccountState.NONE, AccountState.AWAITING_CODE, AccountState.LOCKED)
_ACCOUNT_WEIGHTS = (80, 14, 4, 2)
