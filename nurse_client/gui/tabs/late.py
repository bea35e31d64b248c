"""The tabs that are made once the roster is on the screen, in the order of the bar.

Each is loaded on the store's lane: the roster is painted before the others' modules are even imported.
"""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QTabWidget, QWidget

from nurse_client.gui.background import Job
from nurse_client.gui.desk import Desk

translate = QCoreApplication.translate


class LateTab(NamedTuple):
    """A tab and its title. A title with ``{count}`` in it follows the tab's signal ``count_changed``."""

    make: Callable[[Desk, QWidget], QWidget]
    title: str


class Coming(QWidget):
    """Keeps the place of a tab in the bar until it is there."""

    def set_search(self, typed: str) -> None:
        """Nothing shows yet."""


def overview(_: Job) -> LateTab:
    """今日, the first in the bar."""
    from nurse_client.gui.tabs.overview import OverviewTab  # noqa: PLC0415 - see above

    return LateTab(OverviewTab, translate("MainWindow", "Today"))


def verification(_: Job) -> LateTab:
    """注册验证."""
    from nurse_client.gui.tabs.verification import VerificationTab  # noqa: PLC0415 - see above

    return LateTab(VerificationTab, translate("MainWindow", "Verification"))


def activation(_: Job) -> LateTab:
    """账户激活码."""
    from nurse_client.gui.tabs.activation import ActivationTab  # noqa: PLC0415 - see above

    return LateTab(ActivationTab, translate("MainWindow", "Account activation {count}"))


def pending_renewal(_: Job) -> LateTab:
    """待延续."""
    from nurse_client.gui.tabs.pending_renewal import PendingRenewalTab  # noqa: PLC0415 - see above

    return LateTab(PendingRenewalTab, translate("MainWindow", "To be renewed {count}"))


def expired(_: Job) -> LateTab:
    """过期未延续."""
    from nurse_client.gui.tabs.expired import ExpiredTab  # noqa: PLC0415 - see above

    return LateTab(ExpiredTab, translate("MainWindow", "Expired {count}"))


def review(_: Job) -> LateTab:
    """信息修改审核."""
    from nurse_client.gui.tabs.review import ReviewTab  # noqa: PLC0415 - see above

    return LateTab(ReviewTab, translate("MainWindow", "Change review {count}"))


def business(_: Job) -> LateTab:
    """业务办理."""
    from nurse_client.gui.tabs.business import BusinessTab  # noqa: PLC0415 - see above

    return LateTab(BusinessTab, translate("MainWindow", "Business handling {count}"))


LATE_TABS: tuple[Callable[[Job], LateTab], ...] = (
    verification,
    activation,
    pending_renewal,
    expired,
    review,
    business,
)


def all_there(bar: QTabWidget) -> bool:
    """Whether the bar has all tabs of a desk: the overview, the roster, and the late ones."""
    return bar.count() == 2 + len(LATE_TABS)
