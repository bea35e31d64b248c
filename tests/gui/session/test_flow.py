"""The way from the login page to the open desk and back, on a real store and a real window."""

from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from nurse_client.gui.dialogs.update import UpdateDialog
from nurse_client.gui.words.sentences import sentence
from nurse_client.registry.errors import (
    AccountLocked,
    ClientTooOld,
    ContractViolation,
    CutOff,
    Offline,
    ProxyProblem,
    RegistryError,
    SessionEnded,
    TlsProblem,
    WebPage,
    WrongCredentials,
)
from nurse_client.store.errors import KeyringState, SecretTooLong
from nurse_client.store.secrets import LIMIT
from tests.support.desktop import PASSWORD, URL, USER, Desktop, names_on_screen, sign_in, start
from tests.support.records import INSTITUTION
from tests.support.waiting import at_rest

__all__ = ["start"]  # the fixture


def test_signing_in_opens_the_desk_and_the_records_arrive(start: Any, qtbot: QtBot) -> None:
    desktop = start()
    sign_in(qtbot, desktop)
    qtbot.waitUntil(lambda: names_on_screen(desktop) == ["张晓丽"])
    assert desktop.window.ui.institution.text() == INSTITUTION.name
    assert desktop.window.status.connection.text() == "● Connected"
    assert desktop.window.status.key.text() == "Key: this session only"


@pytest.mark.parametrize(
    "problem",
    [
        WrongCredentials(),
        AccountLocked("account-locked", 700),
        TlsProblem(),
        ProxyProblem(),
        CutOff("half an answer"),
        WebPage("not JSON"),
        ContractViolation("not a Session"),
        Offline(),
    ],
    ids=lambda problem: type(problem).__name__,
)
def test_each_reason_against_signing_in_is_said_in_the_page(start: Any, qtbot: QtBot, problem: RegistryError) -> None:
    desktop = start()
    desktop.client.problem = problem
    sign_in(qtbot, desktop)
    assert desktop.said == sentence(problem)
    assert desktop.flow.login.isVisible()
    assert desktop.flow.login.ui.sign_in.isEnabled()


def test_a_version_that_the_registry_speaks_with_no_more_is_shown_the_way_to_a_newer_one(
    start: Any, qtbot: QtBot
) -> None:
    desktop = start()
    update = desktop.flow.login.ui.update
    assert not update.isVisible()
    desktop.client.problem = ClientTooOld("client-too-old")
    sign_in(qtbot, desktop)
    desktop.client.problem = None
    qtbot.mouseClick(update, Qt.MouseButton.LeftButton)
    dialog = desktop.window.findChild(UpdateDialog)
    qtbot.waitUntil(lambda: "up to date" in dialog.ui.message.text())
    dialog.close()


def test_the_menu_leads_to_the_newer_version_and_its_setup_ends_the_program(start: Any, qtbot: QtBot) -> None:
    desktop = start()
    sign_in(qtbot, desktop)
    entry = next(one for one in desktop.window.menu.actions() if one.text() == "Check for updates…")
    entry.trigger()
    dialog = desktop.window.findChild(UpdateDialog)
    qtbot.waitUntil(lambda: "up to date" in dialog.ui.message.text())
    dialog.accept()
    dialog.installing.emit()
    qtbot.waitUntil(lambda: not desktop.window.isVisible())


def test_a_locked_account_says_for_how_many_minutes(start: Any, qtbot: QtBot) -> None:
    desktop = start()
    desktop.client.problem = AccountLocked("account-locked", 700)
    sign_in(qtbot, desktop)
    assert "12 minutes" in desktop.said


def test_a_wrong_password_opens_nothing_and_writes_nothing(start: Any, qtbot: QtBot, tmp_path: Path) -> None:
    desktop = start()
    sign_in(qtbot, desktop, "wrong")
    assert desktop.said == sentence(WrongCredentials())
    assert not (tmp_path / "copies").exists()


def test_an_account_that_is_no_institutions_is_turned_away(start: Any, qtbot: QtBot) -> None:
    desktop = start()
    desktop.client.answer_to_sign_in = replace(desktop.client.answer_to_sign_in, institution=None)
    sign_in(qtbot, desktop)
    assert "not an institution" in desktop.said
    assert desktop.client.session is None


def test_a_remembered_desk_opens_without_password_and_shows_its_records_offline(start: Any, qtbot: QtBot) -> None:
    desktop = start()
    sign_in(qtbot, desktop, remember=True)
    qtbot.waitUntil(lambda: names_on_screen(desktop) == ["张晓丽"])
    assert desktop.window.status.key.text() == "Key: system keyring"
    desktop.client.problem = Offline()
    desktop = start(wait_for_login=False)
    qtbot.waitUntil(lambda: desktop.sees(desktop.window.ui.tabs))
    assert names_on_screen(desktop) == ["张晓丽"]
    qtbot.waitUntil(lambda: desktop.window.status.connection.text().startswith("○ Not connected"))
    assert "queued" in desktop.window.status.connection.text()


def test_a_remembered_session_is_resumed_and_its_new_token_kept(start: Any, qtbot: QtBot) -> None:
    desktop = start()
    sign_in(qtbot, desktop, remember=True)
    qtbot.waitUntil(lambda: names_on_screen(desktop) == ["张晓丽"])
    desktop = start(wait_for_login=False)
    qtbot.waitUntil(lambda: "refresh-2" in desktop.ring.held.values())
    qtbot.waitUntil(lambda: desktop.window.status.connection.text() == "● Connected")


def test_the_keyring_holds_no_password_and_the_settings_hold_no_secret(
    start: Any, qtbot: QtBot, tmp_path: Path
) -> None:
    desktop = start()
    sign_in(qtbot, desktop, remember=True)
    qtbot.waitUntil(lambda: names_on_screen(desktop) == ["张晓丽"])
    start(wait_for_login=False)
    secret_ones = [PASSWORD, *desktop.ring.held.values()]
    assert PASSWORD not in desktop.ring.held.values()
    for path in filter(Path.is_file, tmp_path.rglob("*")):
        content = path.read_bytes()
        assert not [secret for secret in secret_ones if secret.encode() in content], path


def test_without_keyring_the_password_opens_the_records_offline_and_goes_online_by_itself(
    start: Any, qtbot: QtBot
) -> None:
    desktop = start()
    desktop.ring.state = KeyringState.UNAVAILABLE
    sign_in(qtbot, desktop)
    qtbot.waitUntil(lambda: names_on_screen(desktop) == ["张晓丽"])
    desktop.client.problem = Offline()
    desktop = start()
    qtbot.waitUntil(lambda: not desktop.flow.login.ui.remember.isEnabled())
    assert "no keyring" in desktop.flow.login.ui.keyring.text()
    sign_in(qtbot, desktop)
    assert names_on_screen(desktop) == ["张晓丽"]
    qtbot.waitUntil(lambda: desktop.flow.desk.connection.online is False)
    desktop.client.problem = None
    desktop.flow.desk.sync.at_once()
    qtbot.waitUntil(lambda: desktop.flow.desk.connection.online is True)


def test_a_session_whose_token_no_keyring_holds_is_told_as_not_remembered(start: Any, qtbot: QtBot) -> None:
    desktop = start()
    desktop.client.answer_to_sign_in = replace(desktop.client.answer_to_sign_in, refresh_token="x" * (LIMIT + 1))
    sign_in(qtbot, desktop, remember=True)
    qtbot.waitUntil(lambda: names_on_screen(desktop) == ["张晓丽"])
    assert desktop.window.status.key.text() == "▲ Key: session not remembered"
    assert desktop.window.status.key.toolTip() == sentence(SecretTooLong(LIMIT + 1, LIMIT))
    desktop = start(wait_for_login=False)
    qtbot.waitUntil(lambda: names_on_screen(desktop) == ["张晓丽"])
    qtbot.waitUntil(lambda: "wants the password again" in desktop.window.notice.text.text())


def test_a_keyring_that_goes_before_it_gave_the_session_is_asked_again(start: Any, qtbot: QtBot) -> None:
    desktop = start()
    sign_in(qtbot, desktop, remember=True)
    qtbot.waitUntil(lambda: names_on_screen(desktop) == ["张晓丽"])
    desktop.ring.token_state = KeyringState.UNAVAILABLE
    desktop = start(wait_for_login=False)
    qtbot.waitUntil(lambda: desktop.window.status.key.text() == "▲ Key: the system keyring is gone")
    assert "the system keyring is gone" in desktop.window.status.connection.text()
    assert names_on_screen(desktop) == ["张晓丽"]
    desktop.ring.token_state = KeyringState.READY
    desktop.flow.desk.sync.at_once()
    qtbot.waitUntil(lambda: desktop.window.status.connection.text() == "● Connected")
    assert desktop.window.status.key.text() == "Key: system keyring"


def test_a_keyring_that_was_locked_before_it_gave_the_session_has_the_password_asked(start: Any, qtbot: QtBot) -> None:
    desktop = start()
    sign_in(qtbot, desktop, remember=True)
    qtbot.waitUntil(lambda: names_on_screen(desktop) == ["张晓丽"])
    desktop.ring.token_state = KeyringState.LOCKED
    desktop = start(wait_for_login=False)
    qtbot.waitUntil(lambda: "wants the password again" in desktop.window.notice.text.text())
    assert desktop.window.status.key.text() == "▲ Key: the system keyring is locked"


def test_what_was_to_be_remembered_and_is_not_is_said(start: Any, qtbot: QtBot) -> None:
    desktop = start()
    qtbot.waitUntil(lambda: not desktop.flow._keyring.waiting)
    desktop.ring.state = KeyringState.DENIED
    sign_in(qtbot, desktop, remember=True)
    qtbot.waitUntil(lambda: desktop.flow.desk is not None)
    assert desktop.window.status.key.text() == "▲ Key: the system keyring refuses"
    assert not desktop.settings.remembered


def test_a_key_that_stayed_in_the_keyring_at_signing_out_is_said(start: Any, qtbot: QtBot) -> None:
    desktop = start()
    sign_in(qtbot, desktop, remember=True)
    qtbot.waitUntil(lambda: names_on_screen(desktop) == ["张晓丽"])
    desktop.ring.state = KeyringState.LOCKED
    desktop.window.sign_out_wanted.emit()
    qtbot.waitUntil(lambda: "did not let go" in desktop.said)
    assert not desktop.settings.remembered


def test_offline_a_wrong_password_opens_nothing(start: Any, qtbot: QtBot) -> None:
    desktop = start()
    sign_in(qtbot, desktop)
    qtbot.waitUntil(lambda: desktop.flow.desk is not None)
    desktop.client.problem = Offline()
    desktop = start()
    sign_in(qtbot, desktop, "wrong")
    assert "does not open the records" in desktop.said
    assert desktop.flow.desk is None


@pytest.mark.parametrize("content", [None, b"", b"half a vault"], ids=["missing", "empty", "half"])
@pytest.mark.parametrize("online", [True, False])
def test_a_vault_that_is_gone_or_broken_is_said_where_nothing_else_knows_the_key(
    start: Any, qtbot: QtBot, tmp_path: Path, content: bytes | None, online: bool
) -> None:
    desktop = start()
    sign_in(qtbot, desktop)
    qtbot.waitUntil(lambda: desktop.flow.desk is not None)
    break_vault(tmp_path, content)
    desktop = start()
    desktop.client.problem = None if online else Offline()
    before = files(tmp_path)
    sign_in(qtbot, desktop)
    assert "key.vault) is missing or damaged" in desktop.said
    assert desktop.flow.login.ui.restore.isVisible()
    assert desktop.flow.desk is None
    assert files(tmp_path) == before


@pytest.mark.parametrize("content", [None, b"", b"half a vault"], ids=["missing", "empty", "half"])
def test_a_vault_that_is_gone_or_broken_is_made_anew_where_the_keyring_knows_the_key(
    start: Any, qtbot: QtBot, tmp_path: Path, content: bytes | None
) -> None:
    desktop = start()
    sign_in(qtbot, desktop, remember=True)
    qtbot.waitUntil(lambda: desktop.flow.desk is not None and at_rest(desktop.background))
    desktop.settings.keep_account(URL, USER, remembered=False)
    break_vault(tmp_path, content)
    desktop = start()
    sign_in(qtbot, desktop)
    qtbot.waitUntil(lambda: names_on_screen(desktop) == ["张晓丽"])
    desktop.client.problem = Offline()
    desktop = start()
    sign_in(qtbot, desktop)
    assert names_on_screen(desktop) == ["张晓丽"], "the password opens the records again"


def files(profile: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in (profile / "copies").rglob("*") if path.is_file()}


def break_vault(profile: Path, content: bytes | None) -> None:
    (vault,) = profile.rglob("key.vault")
    if content is None:
        vault.unlink()
    else:
        vault.write_bytes(content)


def test_a_password_changed_elsewhere_asks_once_for_the_former_one(start: Any, qtbot: QtBot) -> None:
    desktop = start()
    sign_in(qtbot, desktop)
    qtbot.waitUntil(lambda: desktop.flow.desk is not None)
    desktop.client.password = "another password"
    desktop = start()
    sign_in(qtbot, desktop, "another password")
    assert "former password" in desktop.said
    desktop.flow.login.ui.former_password.setText(PASSWORD)
    sign_in(qtbot, desktop, "another password")
    qtbot.waitUntil(lambda: names_on_screen(desktop) == ["张晓丽"])
    desktop = start()
    sign_in(qtbot, desktop, "another password")
    qtbot.waitUntil(lambda: names_on_screen(desktop) == ["张晓丽"])


def test_a_first_password_must_be_changed_before_the_desk_opens(start: Any, qtbot: QtBot) -> None:
    desktop = start()
    desktop.client.answer_to_sign_in = replace(desktop.client.answer_to_sign_in, must_change_password=True)
    page = desktop.flow.new_password.page
    sign_in_and_wait(qtbot, desktop, page)
    change_password(qtbot, page, "too short")
    assert "ten characters" in page.ui.message.text()
    page.ui.again.setText("something else")
    change_password(qtbot, page, "password-password")
    qtbot.waitUntil(lambda: "too common" in page.ui.message.text())
    change_password(qtbot, page, "a much better one")
    qtbot.waitUntil(lambda: names_on_screen(desktop) == ["张晓丽"])
    desktop.client.problem = Offline()
    desktop = start()
    sign_in(qtbot, desktop, "a much better one")
    assert names_on_screen(desktop) == ["张晓丽"]


def test_a_password_that_the_authority_has_reset_is_changed_before_the_desk_goes_on(start: Any, qtbot: QtBot) -> None:
    desktop = start()
    sign_in(qtbot, desktop)
    qtbot.waitUntil(lambda: desktop.flow.desk.connection.online is True)
    desktop.client.problem = SessionEnded()
    desktop.flow.desk.sync.at_once()
    qtbot.waitUntil(desktop.window.notice.isVisible)
    desktop.window.sign_in_wanted.emit()
    desktop.client.problem = None
    desktop.client.password = "one-time password"
    desktop.client.answer_to_sign_in = replace(desktop.client.answer_to_sign_in, must_change_password=True)
    desktop.flow.login.ui.password.setText("one-time password")
    qtbot.mouseClick(desktop.flow.login.ui.sign_in, Qt.MouseButton.LeftButton)
    page = desktop.flow.new_password.page
    qtbot.waitUntil(page.isVisible)
    assert not page.ui.old_password.isVisible(), "it has just been typed"
    assert "a password of your own" in page.ui.message.text()
    change_password(qtbot, page, "a much better one")
    qtbot.waitUntil(lambda: desktop.sees(desktop.window.ui.tabs))
    qtbot.waitUntil(lambda: desktop.flow.desk.connection.error is None)
    desktop.client.problem = Offline()
    desktop = start()
    sign_in(qtbot, desktop, "a much better one")
    assert names_on_screen(desktop) == ["张晓丽"], "the new password opens the copy"


def sign_in_and_wait(qtbot: QtBot, desktop: Desktop, page: Any) -> None:
    ui = desktop.flow.login.ui
    ui.server.setText(URL)
    ui.username.setText(USER)
    ui.password.setText(PASSWORD)
    qtbot.keyClick(ui.password, Qt.Key.Key_Return)
    qtbot.waitUntil(page.isVisible)


def change_password(qtbot: QtBot, page: Any, new: str, old: str = "") -> None:
    page.ui.old_password.setText(old)
    page.ui.new_password.setText(new)
    page.ui.again.setText(new)
    qtbot.mouseClick(page.ui.change, Qt.MouseButton.LeftButton)


def test_the_password_can_be_changed_from_the_menu(start: Any, qtbot: QtBot) -> None:
    desktop = start()
    sign_in(qtbot, desktop)
    qtbot.waitUntil(lambda: desktop.flow.desk.connection.online is True)
    desktop.window.password_wanted.emit()
    page = desktop.flow.new_password.page
    change_password(qtbot, page, "a much better one", old="wrong")
    qtbot.waitUntil(lambda: page.ui.message.text() == sentence(WrongCredentials()))
    change_password(qtbot, page, "a much better one", old=PASSWORD)
    qtbot.waitUntil(lambda: desktop.sees(desktop.window.ui.tabs))
    assert desktop.client.password == "a much better one"
    assert "was changed" in desktop.window.notice.text.text()


def test_an_ended_session_is_a_line_in_the_window_and_nothing_is_lost(start: Any, qtbot: QtBot) -> None:
    desktop = start()
    sign_in(qtbot, desktop)
    qtbot.waitUntil(lambda: desktop.flow.desk.connection.online is True)
    desktop.client.problem = SessionEnded()
    desktop.flow.desk.sync.at_once()
    qtbot.waitUntil(desktop.window.notice.isVisible)
    assert desktop.sees(desktop.window.ui.tabs), "the records stay in use"
    qtbot.mouseClick(desktop.window.notice.action, Qt.MouseButton.LeftButton)
    assert desktop.flow.login.ui.username.isReadOnly()
    desktop.client.problem = None
    desktop.flow.login.ui.password.setText(PASSWORD)
    qtbot.mouseClick(desktop.flow.login.ui.sign_in, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desktop.sees(desktop.window.ui.tabs))
    qtbot.waitUntil(lambda: desktop.flow.desk.connection.error is None)


def test_a_refused_token_is_not_tried_again(start: Any, qtbot: QtBot) -> None:
    desktop = start()
    sign_in(qtbot, desktop, remember=True)
    qtbot.waitUntil(lambda: desktop.flow.desk.connection.online is True)
    for name in desktop.ring.held:
        if name.startswith("refresh-token/"):
            desktop.ring.held[name] = "spent"
    desktop = start(wait_for_login=False)
    qtbot.waitUntil(desktop.window.notice.isVisible)
    assert "password" in desktop.window.notice.text.text()


def test_signing_out_takes_the_records_off_the_screen_and_the_keys_out_of_the_keyring(start: Any, qtbot: QtBot) -> None:
    desktop = start()
    sign_in(qtbot, desktop, remember=True)
    qtbot.waitUntil(lambda: desktop.flow.desk.connection.online is True)
    desktop.window.sign_out_wanted.emit()
    qtbot.waitUntil(lambda: not desktop.ring.held)
    qtbot.waitUntil(lambda: desktop.client.session is None)
    assert desktop.flow.login.isVisible()
    assert desktop.window.ui.tabs.count() == 0
    desktop = start()
    assert desktop.flow.login.ui.username.text() == USER, "the name is offered again, the password is asked for"
