"""The nurses: they activate their accounts, apply, ask for changes and now and then take something back."""

from collections.abc import Mapping
from random import Random
from typing import Any

import msgspec
from sqlalchemy import Engine

from nurse_client.domain.calendar import china_date
from nurse_client.domain.records import (
    AccountState,
    ActivationCode,
    Application,
    Business,
    ChangeDetails,
    CodeState,
    InstitutionState,
    Nurse,
    RegistrationStatus,
    RequestState,
)
from nurse_client.domain.renewal import Phase, window
from nurse_registry import clock, feed, reference
from nurse_registry.database import reading
from nurse_registry.nurses_side import Activation, Me, NewApplication, NewChangeRequest
from nurse_registry.schema import OPEN_STATES, records
from nurse_registry.simulation.caller import Caller, Deed
from nurse_registry.synthetic.applications import materials, renewal_details
from nurse_registry.synthetic.places import PROVINCE
from nurse_registry.synthetic.requests import plain_code, wishes

_BUSY_SHARE = 0.4
_WITHDRAWAL_CHANCE = 0.1
_MOVING_CHANCE = 0.3
_CAN_RENEW = (Phase.OPEN, Phase.LAST_DAY_NEAR, Phase.LATE)
_Wish = tuple[str, str, Any]


class Nurses:
    """All nurses with a simulated account, by nurse id. Those who want to move go to the institution ``goal``."""

    def __init__(self, engine: Engine, callers: Mapping[str, Caller], random: Random, goal: str) -> None:
        self._engine = engine
        self._callers = callers
        self._random = random
        self._goal = goal
        self._ids = list(callers)
        with reading(engine) as connection:
            self._parameters, _ = reference.law(connection, PROVINCE, china_date(clock.now()))
            registered = feed.find_all(connection, Nurse, records.c.state == RegistrationStatus.REGISTERED)
        self._busy = [
            nurse.nurse_id for _, nurse in registered if nurse.nurse_id in callers and self._has_to_act(nurse)
        ]

    def act(self) -> list[Deed]:
        """Some nurse does what she has to do, if anything; those who are expected to act come more often."""
        is_busy = self._busy and self._random.random() < _BUSY_SHARE
        return self.live(self._random.choice(self._busy if is_busy else self._ids))

    def live(self, nurse_id: str) -> list[Deed]:
        """This nurse signs in, does what she has to do, if anything, and signs out."""
        caller = self._callers[nurse_id]
        answer = caller.call("GET", "/me")
        if answer is None:
            return []
        deeds = []
        wish = self._wish(msgspec.json.decode(answer, type=Me))
        if wish is not None and caller.call(*wish) is not None:
            deeds.append(Deed(who=caller.username, what=" ".join(wish[:2]), about=nurse_id))
        caller.sign_out()
        return deeds

    def _wish(self, me: Me) -> _Wish | None:
        """The call that she wants to make."""
        if me.nurse.account_state is AccountState.AWAITING_CODE:
            return self._activation(me.nurse)
        if me.nurse.account_state is not AccountState.ACTIVE:
            return None
        is_open = [one for one in me.applications if f"{one.institution_state}/{one.authority_state}" in OPEN_STATES]
        return self._withdrawal(is_open[0]) if is_open else self._request(me)

    def _request(self, me: Me) -> _Wish | None:
        """What she applies or asks for when nothing of hers is open."""
        if self._can_renew(me.nurse):
            papers = materials(self._parameters, Business.RENEWAL)
            return "POST", "/applications", NewApplication(details=renewal_details(me.nurse), materials=papers)
        if me.institution and me.institution.institution_id != self._goal and self._random.random() < _MOVING_CHANCE:
            return self._move(me.nurse)
        if any(request.state is RequestState.PENDING for request in me.change_requests):
            return None
        return "POST", "/change-requests", NewChangeRequest(fields=wishes(self._random, me.nurse))

    def _activation(self, nurse: Nurse) -> _Wish | None:
        """She has the code where ``populate`` issued it; one that an operator issues reaches no simulated nurse."""
        unused = (records.c.nurse_id == nurse.nurse_id, records.c.state == CodeState.ISSUED)
        with reading(self._engine) as connection:
            codes = [code for _, code in feed.find_all(connection, ActivationCode, *unused)]
        if not codes:
            return None
        return "POST", "/accounts/activation", Activation(activation_code=plain_code(codes[0].code_id))

    def _withdrawal(self, application: Application) -> _Wish | None:
        is_undecided = application.institution_state is InstitutionState.PENDING
        if not is_undecided or self._random.random() >= _WITHDRAWAL_CHANCE:
            return None
        return "DELETE", f"/applications/{application.application_id}", None

    def _move(self, nurse: Nurse) -> _Wish:
        details = ChangeDetails(
            reason="工作调动",
            former_institution=nurse.institution_name,
            former_address=nurse.practice_place,
            former_province=PROVINCE,
        )
        papers = materials(self._parameters, Business.CHANGE)
        return "POST", "/applications", NewApplication(details=details, institution_id=self._goal, materials=papers)

    def _can_renew(self, nurse: Nurse) -> bool:
        if nurse.registration_status is not RegistrationStatus.REGISTERED or nurse.valid_until is None:
            return False
        return window(nurse.valid_until, china_date(clock.now()), self._parameters).phase in _CAN_RENEW

    def _has_to_act(self, nurse: Nurse) -> bool:
        return self._can_renew(nurse) or nurse.account_state is AccountState.AWAITING_CODE
