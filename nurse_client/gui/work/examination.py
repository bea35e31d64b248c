"""An application examined: everything at the desk that bears on it, and what the rule check says."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from nurse_client.domain.actions import SetAuthority
from nurse_client.domain.calendar import Workdays
from nurse_client.domain.progress import Bucket, bucket_of
from nurse_client.domain.records import Application, AuthoritySetting, Nurse
from nurse_client.domain.reference import parameters_for
from nurse_client.domain.rules import Circumstances, Finding, findings
from nurse_client.gui.desk import Desk
from nurse_client.store.outbox import Outbox, Receipt


class Examination(NamedTuple):
    """What was found about one application.

    ``registered`` is the nurse as the register has her (None before a first registration), ``setting`` says which
    authority is set for this kind of business, ``receipt`` is the registry's answer to our last action on it, and
    ``circumstances`` is all that the rules looked at beside the application; ``others`` are the nurse's open ones.
    """

    registered: Nurse | None
    setting: AuthoritySetting | None
    findings: list[Finding]
    receipt: Receipt | None
    circumstances: Circumstances
    others: list[Application]


def examiner(desk: Desk) -> Callable[[Iterable[Application]], list[Examination]]:
    """What examines applications as things stand today. Made on the main thread, called on the store lane."""
    today, records, outbox = desk.today(), desk.records, desk.outbox
    parameters = parameters_for(desk.reference, desk.institution.province, today)
    workdays = Workdays(desk.reference.workdays)
    waiting = {  # the registry does one after the other: an authority that waits is set when the confirmation arrives
        item.action.business: item.action.authority_id
        for item in desk.pending_items
        if isinstance(item.action, SetAuthority) and not item.is_refused
    }

    def examine(applications: Iterable[Application]) -> list[Examination]:
        undecided = [other for other in records.all(Application) if bucket_of(other) is not Bucket.DONE]
        settings = {setting.business: setting for setting in records.all(AuthoritySetting)}
        receipts = _last_receipts(outbox)
        examined = []
        for application in applications:
            others = [other for other in undecided if _competes(other, application)]
            nurse, setting = records.get(Nurse, application.nurse_id), settings.get(application.business)
            circumstances = Circumstances(
                today=today,
                parameters=parameters,
                workdays=workdays,
                authority_id=waiting.get(application.business, setting.authority_id if setting else None),
                nurse=nurse,
                open_applications=len(others),
            )
            found = findings(application, circumstances)
            receipt = receipts.get(application.application_id)
            examined.append(Examination(nurse, setting, found, receipt, circumstances, others))
        return examined

    return examine


def _competes(other: Application, application: Application) -> bool:
    return other.nurse_id == application.nurse_id and other.application_id != application.application_id


def _last_receipts(outbox: Outbox) -> dict[str, Receipt]:
    """The registry's last answer about each application, also about one that was filed here."""
    return {
        getattr(receipt.action, "application_id", "") or receipt.result.get("application_id", ""): receipt
        for receipt in outbox.receipts()
    }
