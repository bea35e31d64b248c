"""What time alone changes: activation codes and registrations that have run out.

There is no clock that ticks in the registry. The first time that an institution asks on a day, its own records are
brought up to that day; every use of a code or a registration looks at the date itself all the same.
"""

from datetime import datetime

from sqlalchemy import Engine, select, update

from nurse_client.domain.calendar import china_date
from nurse_client.domain.messages import HistoryEvent
from nurse_client.domain.records import ActivationCode, CodeState, Nurse, RegistrationStatus
from nurse_registry import activation, feed, history
from nurse_registry.database import reading, transaction
from nurse_registry.desk import Desk, open_desk
from nurse_registry.schema import institutions, records


def bring_up_to_date(engine: Engine, institution_id: str, now: datetime) -> None:
    """Mark what has expired, once a day (in China)."""
    today = china_date(now)
    swept_on = select(institutions.c.swept_on).where(institutions.c.institution_id == institution_id)
    with reading(engine) as connection:
        if connection.execute(swept_on).scalar_one() == today:
            return
    with transaction(engine) as connection:
        desk = open_desk(connection, institution_id, now)
        if connection.execute(swept_on).scalar_one() == today:  # another worker was first
            return
        _expire_codes(desk)
        _expire_registrations(desk)
        connection.execute(
            update(institutions).where(institutions.c.institution_id == institution_id).values(swept_on=today)
        )


def _expire_codes(desk: Desk) -> None:
    own = records.c.institution_id == desk.institution_id
    for _, code in feed.find_all(desk.connection, ActivationCode, own, records.c.state == CodeState.ISSUED):
        if code.expires_at <= desk.now:
            activation.end(desk, code, CodeState.EXPIRED)


def _expire_registrations(desk: Desk) -> None:
    today = china_date(desk.now)
    own = records.c.institution_id == desk.institution_id
    for _, nurse in feed.find_all(desk.connection, Nurse, own, records.c.state == RegistrationStatus.REGISTERED):
        if nurse.valid_until is not None and nurse.valid_until < today:
            desk.publish(feed.revise(nurse, desk.now, registration_status=RegistrationStatus.EXPIRED))
            event = HistoryEvent(
                at=desk.now, event="expired", institution_name=nurse.institution_name, valid_until=nurse.valid_until
            )
            history.add(desk.connection, nurse.nurse_id, [event])
