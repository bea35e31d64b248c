"""Many change requests accepted at once: a request that needs a closer look stops only itself."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from nurse_client.domain.actions import AnyAction, DecideChangeRequest
from nurse_client.gui.desk import Desk, Stamp
from nurse_client.gui.work.change_state import ChangeRow


def accept_many(desk: Desk, rows: Sequence[ChangeRow]) -> dict[str, str]:
    """Accepts every field of those that can be accepted unseen; why the others were not, by the id of the request."""
    refused = {row.request.request_id: reason for row in rows if (reason := _why_not(row))}
    agreed = [row for row in rows if row.request.request_id not in refused]
    if agreed:
        desk.act(*map(_acceptance, agreed), seen=[row.request for row in agreed])
    return refused


def _why_not(row: ChangeRow) -> str:
    """Why the request can't be accepted together with others, or nothing."""
    if not row.is_free:
        return QCoreApplication.translate("accept", "It does not wait for a decision.")
    if row.outdated:
        return QCoreApplication.translate("accept", "The register has changed since it was asked: decide it singly.")
    return ""


def _acceptance(row: ChangeRow) -> Callable[[Stamp], AnyAction]:
    request = row.request
    return lambda stamp: DecideChangeRequest(
        **stamp,
        request_id=request.request_id,
        target_version=request.version,
        accepted=[field.field for field in request.fields],
        returned=[],
    )
