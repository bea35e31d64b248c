"""What a hospital has set, in the window: the whole program signs in where and how it was told to, or says why not."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nurse_client import app, site_settings
from nurse_client.app import Program
from nurse_client.domain.messages import Institution
from nurse_client.gui.desk import Desk
from nurse_client.gui.session import opening
from nurse_client.gui.settings import Settings
from nurse_client.gui.words import site as site_words
from nurse_client.gui.work.authorities import nearest, province_of
from nurse_client.profile import Profile
from nurse_client.registry.errors import ClientTooOld
from nurse_client.site_settings import NOTHING_SET, Origin, Place, Problem, Site, SiteError, in_force
from nurse_registry.accounts import Role
from tests.support.certificates import Certificate
from tests.support.connect_proxy import ConnectProxy
from tests.support.fault_proxy import FaultProxy
from tests.support.live import registry
from tests.support.registry import PASSWORD, RunningRegistry
from tests.test_app import NoRing

__all__ = ["registry"]  # the fixture

FIXED = Site("https://registry.example", locked=("registry_url",))


@pytest.fixture
def start(qapp: Any, tmp_path: Path) -> Iterator[Callable[..., Program]]:
    """Starts the program, on the same profile, as the hospital has set it."""
    profile, running = Profile(tmp_path / "profile"), []
    profile.prepare()
    Settings(profile.settings).setValue("language", "en")
    looks = qapp.palette(), qapp.font(), qapp.style().name(), qapp.styleSheet()

    def begin(site: Site = NOTHING_SET, asked: str = "") -> Program:
        running.append(Program(qapp, profile, NoRing(), site))  # type: ignore[arg-type]  # the unit next door
        running[-1].start(asked)
        return running[-1]

    yield begin
    for program in running:
        program.close()
        program.window.close()
        program.window.deleteLater()
        program.theme.deleteLater()
    qapp.setPalette(looks[0])
    qapp.setFont(looks[1])
    qapp.setStyle(looks[2])
    qapp.setStyleSheet(looks[3])


def sign_in(qtbot: QtBot, program: Program, username: str) -> Desk:
    ui = program.flow.login.ui
    ui.username.setText(username)
    qtbot.keyClicks(ui.password, PASSWORD)
    ui.sign_in.click()
    qtbot.waitUntil(lambda: program.flow.desk is not None and program.flow.desk.synchronised_at is not None)
    assert program.flow.desk
    return program.flow.desk


@pytest.mark.parametrize("through", ["directly", "by the proxy"])
def test_a_desk_signs_in_where_its_hospital_has_set_by_its_proxy_and_its_certificate(
    qtbot: QtBot, start: Callable[..., Program], registry: RunningRegistry, tmp_path: Path, through: str
) -> None:
    with registry.hospital() as hospital:
        hospital.employ()
        username = registry.account(Role.INSTITUTION, hospital.institution_id)
    host = "localhost" if through == "directly" else "registry.example"  # only the proxy knows where the latter is
    certificate = Certificate(tmp_path, host, 30)
    with FaultProxy(registry.address, {"good": certificate.context()}) as line:
        port = int(line.address.rpartition(":")[2])
        with ConnectProxy({f"registry.example:{port}": port}) as proxy:
            set_ = {"registry_url": f"{host}:{port}", "proxy": proxy.address, "ca_file": str(certificate.file)}
            program = start(in_force([Place(Origin.FILE, "site.toml", set_)]).site)
            assert program.flow.login.ui.server.text() == f"https://{host}:{port}"
            desk = sign_in(qtbot, program, username)
            qtbot.waitUntil(lambda: desk.nurse_count == 1)
        assert set(proxy.asked) == (set() if through == "directly" else {f"registry.example:{port}"})


def test_the_hospitals_address_stands_there_and_can_be_changed_where_it_is_not_locked(
    start: Callable[..., Program],
) -> None:
    ui = start(Site("https://registry.example")).flow.login.ui
    assert (ui.server.text(), ui.server.isReadOnly()) == ("https://registry.example", False)
    assert not ui.server_fixed.isVisible()
    assert start(Site("https://registry.example"), "https://asked.example").flow.login.ui.server.text() == (
        "https://asked.example"
    )


def test_where_the_hospital_brings_new_versions_itself_the_program_offers_none(start: Callable[..., Program]) -> None:
    for offered in (True, False):
        program = start(Site(updates=offered))
        program.flow._refuse(ClientTooOld("2.0"))
        assert program.window.menu.updates.isVisible() is offered
        assert program.flow.login.ui.update.isVisible() is offered


def test_a_locked_address_can_not_be_changed_and_goes_before_all_others(
    start: Callable[..., Program], tmp_path: Path
) -> None:
    settings = Settings(Profile(tmp_path / "profile").settings)
    settings.keep_account("https://elsewhere.example", "ward", remembered=True)
    settings.sync()
    program = start(FIXED, "https://asked.example")
    ui = program.flow.login.ui
    assert (ui.server.text(), ui.server.isReadOnly(), ui.server_fixed.isVisible()) == (FIXED.registry_url, True, True)
    assert program.flow.desk is None, "what is remembered of elsewhere is not opened"


def test_a_backup_of_another_registry_is_told_to_be_of_another_one(start: Callable[..., Program]) -> None:
    program = start(FIXED)
    program.flow._welcome("https://elsewhere.example", "ward")
    assert "another registry (elsewhere.example)" in program.flow.login.ui.message.text()
    program.flow._welcome(FIXED.registry_url, "ward")
    assert program.flow.login.ui.message.text() == "The backup is restored. Sign in with the password of the account."


def test_a_file_that_can_not_be_used_is_named_in_the_window_and_nothing_is_opened(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "site.toml").write_text("registry_url = 'registry.example'\nprox = ''\n", "utf-8")
    seen: list[Program] = []
    monkeypatch.setattr(site_settings, "_of_this_computer", lambda: [site_settings.file_place(tmp_path / "site.toml")])
    monkeypatch.setattr(app, "new_application", lambda: qapp)
    monkeypatch.setattr(app, "Program", lambda *made: seen.append(Program(*made)) or seen[0])
    monkeypatch.setattr(type(qapp), "exec", lambda *_: 0)
    settings = Settings(Profile(tmp_path / "profile").settings)
    settings.keep_account("https://registry.example", "ward", remembered=True)
    settings.setValue("language", "en")
    settings.sync()
    app.run(Profile(tmp_path / "profile"), "https://asked.example")
    (program,) = seen
    assert program.window.ui.pages.currentWidget() is program.window.ui.opening
    said = program.window.ui.opening_text.text()
    assert f"{tmp_path / 'site.toml'} sets “prox”, which this program does not know." in said
    assert "nobody is signed in" in said
    program.window.close()
    program.window.deleteLater()
    program.theme.deleteLater()


@pytest.mark.parametrize("problem", Problem)
@pytest.mark.parametrize("detail", ["", "7"])
def test_every_problem_is_said_with_the_place(problem: Problem, detail: str) -> None:
    assert r"HKLM\Software\Policies\NurseClient" in site_words.trouble(
        SiteError(r"HKLM\Software\Policies\NurseClient", problem, detail)
    )


def test_every_setting_and_every_place_has_words() -> None:
    assert site_words._KEYS.keys() == {*Site.__struct_fields__} - {"locked"}
    assert site_words._ORIGINS.keys() == set(Origin)
    assert site_words.settings_words("registry_url from policy (locked), updates from user").splitlines() == [
        "Registry's address: group policy, can't be changed at the desk",
        "Updates: registry of Windows, for this user",
    ]
    assert site_words.settings_words("none") == ""


def test_the_province_of_the_hospital_counts_where_the_registry_tells_none(desk_with: Callable[..., Desk]) -> None:
    desk = desk_with()
    nowhere = opening.Opened(
        database=desk.database,
        first_nurses=[],
        nurse_count=0,
        reference=desk.reference,
        institution=Institution(institution_id="1", name="医院"),
        synchronised_at=None,
        pending=[],
    )
    assert opening.placed(nowhere, "51").institution.province == "51"
    told = opening.placed(nowhere, "51")
    assert opening.placed(told, "11").institution == told.institution, "the registry's word goes before"
    desk.institution = told.institution
    assert province_of(nearest(desk)[0].division) == "51"
