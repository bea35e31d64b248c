"""The nurses: they open and activate accounts, apply, ask for changes and now and then take something back."""

from random import Random
from typing import Any

import msgspec

from nurse_client.domain.records import AccountState, Application, Business, InstitutionState, Nurse, RequestState
from nurse_registry.nurses_side import Activation, Me, NewApplication, NewChangeRequest
from nurse_registry.schema import OPEN_STATES
from nurse_registry.simulation.caller import Caller, Deed, Http
from nurse_registry.simulation.cast import Cast, Player, needed
from nurse_registry.synthetic.applications import details_of, materials
from nurse_registry.synthetic.places import PROVINCE
from nurse_registry.synthetic.requests import wishes

_BUSY_SHARE = 0.4
_WITHDRAWAL_CHANCE = 0.1
_MOVING_CHANCE = 0.3
_MILITARY_SHARE = 0.1  # of those who move
_LEFT_TOO_LATE_CHANCE = 0.3
"""Whose registration has lapsed is in no hurry: some are left for the institution to find."""

_Wish = tuple[str, str, Any]


class Nurses:
    """All nurses of the cast, by nurse id."""

    def __init__(self, http: Http, cast: Cast, random: Random) -> None:
        self._cast = cast
        self._random = random
        self._players = {player.nurse_id: player for player in cast.nurses}
        self._callers = {id_: Caller(http, one.username, cast.password) for id_, one in self._players.items()}
        self._ids = list(self._players)
        self._busy = [player.nurse_id for player in cast.nurses if player.is_busy]

    def act(self) -> list[Deed]:
        """Some nurse does what she has to do, if anything; those who are expected to act come more often."""
        is_busy = self._busy and self._random.random() < _BUSY_SHARE
        return self.live(self._random.choice(self._busy if is_busy else self._ids))

    def live(self, nurse_id: str) -> list[Deed]:
        """This nurse signs in, does what she has to do, if anything, and signs out."""
        caller, player = self._callers[nurse_id], self._players[nurse_id]
        deeds = []
        if not caller.username and caller.open_account(player.papers):
            deeds.append(Deed(who="nurse", what="POST /accounts", about=nurse_id))
        answer = caller.call("GET", "/me") if caller.username else None
        if answer is None:
            return deeds
        wish = self._wish(player, msgspec.json.decode(answer, type=Me))
        if wish is not None and caller.call(*wish) is not None:
            deeds.append(Deed(who="nurse", what=" ".join(wish[:2]), about=nurse_id))
        caller.sign_out()
        return deeds

    def _wish(self, player: Player, me: Me) -> _Wish | None:
        """The call that she wants to make."""
        if me.nurse.account_state is AccountState.AWAITING_CODE:
            code = Activation(activation_code=player.slip)
            return ("POST", "/accounts/activation", code) if player.slip else None
        if me.nurse.account_state is not AccountState.ACTIVE:
            return None
        is_open = [one for one in me.applications if f"{one.institution_state}/{one.authority_state}" in OPEN_STATES]
        return self._withdrawal(is_open[0]) if is_open else self._request(me)

    def _request(self, me: Me) -> _Wish | None:
        """What she applies or asks for when nothing of hers is open."""
        business = needed(me.nurse, self._cast.parameters)
        if business is Business.DEREGISTRATION and self._random.random() >= _LEFT_TOO_LATE_CHANCE:
            return None
        if business is not None:
            return self._application(me.nurse, business)
        is_here = me.institution is not None and me.institution.institution_id == self._cast.goal
        if not is_here and self._random.random() < _MOVING_CHANCE:
            is_military = self._random.random() < _MILITARY_SHARE
            moving = Business.MILITARY_TRANSFER if is_military else Business.CHANGE
            return self._application(me.nurse, moving, to=self._cast.goal)
        if me.institution is None or any(request.state is RequestState.PENDING for request in me.change_requests):
            return None
        return "POST", "/change-requests", NewChangeRequest(fields=wishes(self._random, me.nurse))

    def _withdrawal(self, application: Application) -> _Wish | None:
        is_undecided = application.institution_state is InstitutionState.PENDING
        if not is_undecided or self._random.random() >= _WITHDRAWAL_CHANCE:
            return None
        return "DELETE", f"/applications/{application.application_id}", None

    def _application(self, nurse: Nurse, business: Business, to: str | None = None) -> _Wish:
        details = details_of(business, nurse, PROVINCE)
        papers = materials(self._cast.parameters, business)
        return "POST", "/applications", NewApplication(details=details, institution_id=to, materials=papers)
