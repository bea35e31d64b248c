from collections.abc import Callable
from typing import Any

from msgspec import to_builtins
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from nurse_client.domain.actions import AnyAction, ConfirmApplication, Outcome, OutcomeKind, SetAuthority
from nurse_client.domain.records import AuthoritySetting, AuthorityState, Business, InstitutionState, Record
from nurse_client.gui.desk import Desk
from nurse_client.gui.dialogs.authority_settings import AuthoritySettings
from nurse_client.gui.main_window import MainWindow
from nurse_client.gui.settings import Settings
from nurse_client.gui.tabs.business import BusinessTab
from nurse_client.gui.work.authorities import SettingRow
from tests.gui.test_i18n import unnamed
from tests.support.desk import NOW, Registry
from tests.support.filled import all_tabs_are_there
from tests.support.records import application, nurse

DeskWith = Callable[..., Desk]

BEIJING, ANHUI = "110000", "340000"
RENEWAL = AuthoritySetting(business=Business.RENEWAL, version=4, updated_at=NOW, authority_id=BEIJING)
WENT = {"institution_state": InstitutionState.CONFIRMED, "authority_state": AuthorityState.PENDING}
APPLICATIONS = [
    application(),
    application(application_id="p-2"),
    application(application_id="p-3", **WENT),
    application(application_id="p-4", **WENT | {"authority_state": AuthorityState.APPROVED}),
    application(application_id="p-5", business=Business.CHANGE),
]


def opened(qtbot: QtBot, desk: Desk, business: Business = Business.RENEWAL) -> AuthoritySettings:
    dialog = AuthoritySettings(desk, None, business)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # qtbot deletes it
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: len(dialog.model.records) == 6)
    return dialog


def row(dialog: AuthoritySettings, business: Business = Business.RENEWAL) -> SettingRow:
    return next(row for row in dialog.model.records if row.business is business)


def cells(dialog: AuthoritySettings, business: Business = Business.RENEWAL) -> list[str]:
    return [column.text(row(dialog, business)) for column in dialog.model.columns]


def found(dialog: AuthoritySettings) -> list[str]:
    return [authority.authority_id for authority in dialog.directory.model.shown()]


def set_authority(qtbot: QtBot, dialog: AuthoritySettings, authority_id: str) -> None:
    dialog.directory.table.select(authority_id)
    qtbot.keyClick(dialog.ui.set, Qt.Key.Key_Space)


def test_the_six_kinds_of_business_show_their_authority_or_that_there_is_none(
    qtbot: QtBot, desk_with: DeskWith
) -> None:
    dialog = opened(qtbot, desk_with(RENEWAL, *APPLICATIONS))
    assert [row.business for row in dialog.model.records] == list(Business)
    assert cells(dialog) == ["延续注册", "北京市卫生健康委员会", "Province", "2", "1", ""]
    assert "Not set" in cells(dialog, Business.CHANGE)[1]


def test_the_row_it_was_opened_for_is_chosen(qtbot: QtBot, desk_with: DeskWith) -> None:
    dialog = opened(qtbot, desk_with(), Business.MILITARY_TRANSFER)
    assert dialog.table.current_record().business is Business.MILITARY_TRANSFER


def test_the_directory_is_searched_by_name_level_and_division(qtbot: QtBot, desk_with: DeskWith) -> None:
    desk = desk_with()
    dialog = opened(qtbot, desk)
    directory = dialog.directory.ui
    assert found(dialog)[0] == BEIJING, "the nearest first"
    assert len(found(dialog)) == len(desk.reference.authorities)
    directory.search.setText("云澄市 卫生")
    assert "practice-349100" in found(dialog)
    assert "practice-349100-tcm" not in found(dialog)
    directory.search.setText("349100")
    assert found(dialog) == ["practice-349100", "practice-349100-tcm"]
    directory.search.clear()
    directory.level.setCurrentIndex(directory.level.findData("province"))
    directory.province.setCurrentIndex(directory.province.findData("34"))
    assert found(dialog) == [ANHUI, "340000-tcm"]
    directory.search.setText("nobody")
    assert dialog.directory.table.empty_text.startswith("No authority matches")


def test_before_it_is_changed_it_says_how_many_applications_that_concerns(qtbot: QtBot, desk_with: DeskWith) -> None:
    dialog = opened(qtbot, desk_with(RENEWAL, *APPLICATIONS))
    assert not dialog.ui.set.isEnabled()
    dialog.directory.table.select(ANHUI)
    said = dialog.ui.consequence.text()
    assert "延续注册 will go to 安徽省卫生健康委员会" in said
    assert "will go there too: 2." in said
    assert "stay with the authority they went to: 1." in said
    assert dialog.ui.set.isEnabled()


def test_an_application_whose_confirmation_waits_counts_as_gone(
    qtbot: QtBot, desk_with: DeskWith, registry: Registry
) -> None:
    registry.online = False
    desk = desk_with(RENEWAL, *APPLICATIONS)
    dialog = opened(qtbot, desk)
    desk.act(lambda stamp: ConfirmApplication(**stamp, application_id="p-1", target_version=3))
    qtbot.waitUntil(lambda: cells(dialog)[3:5] == ["1", "2"])
    qtbot.waitUntil(lambda: desk.connection.online is False)


def test_the_authority_that_is_set_already_cannot_be_set_again(qtbot: QtBot, desk_with: DeskWith) -> None:
    dialog = opened(qtbot, desk_with(RENEWAL))
    dialog.directory.table.select(BEIJING)
    assert "already" in dialog.ui.consequence.text()
    assert not dialog.ui.set.isEnabled()


def test_a_change_waits_in_the_outbox_with_the_version_seen_and_shows_as_pending(
    qtbot: QtBot, desk_with: DeskWith, registry: Registry
) -> None:
    registry.online = False
    desk = desk_with(RENEWAL)
    dialog = opened(qtbot, desk)
    set_authority(qtbot, dialog, ANHUI)
    assert not dialog.ui.set.isEnabled()
    qtbot.waitUntil(lambda: cells(dialog)[1] == "安徽省卫生健康委员会")
    assert cells(dialog)[5] == "Waiting to be sent"
    assert "waits to be sent" in dialog.ui.consequence.text()
    qtbot.waitUntil(lambda: desk.connection.online is False)
    (item,) = desk.pending_items
    assert isinstance(item.action, SetAuthority)
    assert (item.action.business, item.action.authority_id, item.action.target_version) == (Business.RENEWAL, ANHUI, 4)


def test_what_was_never_set_is_set_without_a_version(qtbot: QtBot, desk_with: DeskWith, registry: Registry) -> None:
    desk = desk_with()
    dialog = opened(qtbot, desk, Business.CHANGE)
    set_authority(qtbot, dialog, BEIJING)
    qtbot.waitUntil(lambda: bool(registry.acted) and not desk.pending_items)
    (action,) = registry.acted
    assert isinstance(action, SetAuthority)
    assert (action.business, action.target_version) == (Business.CHANGE, None)


def test_a_conflict_leaves_the_registrys_authority_and_leads_to_the_outbox(
    qtbot: QtBot, desk_with: DeskWith, registry: Registry
) -> None:
    def moved_on(action: AnyAction) -> Outcome:
        current = to_builtins(RENEWAL)
        return Outcome(action_id=action.action_id, outcome=OutcomeKind.CONFLICT, current=current)

    registry.answer = moved_on
    dialog = opened(qtbot, desk_with(RENEWAL))
    set_authority(qtbot, dialog, ANHUI)
    qtbot.waitUntil(lambda: cells(dialog)[5].startswith("Conflict"))
    assert cells(dialog)[1] == "北京市卫生健康委员会"
    assert "was not accepted" in dialog.ui.consequence.text()
    assert not dialog.ui.set.isEnabled()


def test_the_keyboard_leads_from_the_row_to_the_directory_to_the_button(qtbot: QtBot, desk_with: DeskWith) -> None:
    dialog = opened(qtbot, desk_with())
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert dialog.focusWidget() is dialog.directory.ui.search
    dialog.directory.table.selectRow(0)
    qtbot.keyClick(dialog.directory.table, Qt.Key.Key_Return)
    assert dialog.focusWidget() is dialog.ui.set


def test_everything_in_it_has_a_name(qtbot: QtBot, desk_with: DeskWith) -> None:
    assert not unnamed(opened(qtbot, desk_with(RENEWAL)))


def test_a_business_without_an_authority_leads_to_its_row(qtbot: QtBot, desk_with: DeskWith) -> None:
    records: list[Record] = [nurse(), application()]
    tab = BusinessTab(desk_with(*records))
    qtbot.addWidget(tab)
    tab.show()
    qtbot.waitUntil(tab.panel.ui.authority_choice.isVisible)
    qtbot.keyClick(tab.panel.ui.authority_choice.ui.settings, Qt.Key.Key_Space)
    dialog = tab.findChild(AuthoritySettings)
    qtbot.waitUntil(lambda: dialog.table.current_record() is not None)
    assert dialog.table.current_record().business is Business.RENEWAL


def test_the_menu_of_the_user_leads_there(qapp: Any, qtbot: QtBot, desk_with: DeskWith, tmp_path: Any) -> None:
    window = MainWindow(Settings(tmp_path / "window.ini"), "en")
    qtbot.addWidget(window)
    window.open_desk(desk_with(), "registry.example", remembered=False)
    menu: QMenu = window.ui.user.menu()
    next(action for action in menu.actions() if action.text() == "Authority settings…").trigger()
    dialog = window.findChild(AuthoritySettings)
    qtbot.waitUntil(lambda: len(dialog.model.records) == 6)
    qtbot.waitUntil(lambda: all_tabs_are_there(window))
    window.close_desk()
