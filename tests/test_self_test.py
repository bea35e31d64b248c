"""The self-test says what works on this machine, what is missing and what is broken."""

import gc
import getpass
import shutil
import socket
import sys
import tempfile
from contextlib import closing
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

import msgspec
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from nurse_client import practice, resources, self_test
from nurse_client.gui.computer.report import Result, Verdict
from nurse_client.gui.paper.pages import PaperPages
from nurse_client.gui.settings import Settings
from nurse_client.profile import Profile
from nurse_client.registry.client import RegistryClient
from nurse_client.self_test import computer, local_copy, network, practising, program
from nurse_client.site_settings import Origin, Place, in_force
from nurse_client.store.database import Database
from nurse_client.store.errors import Unreadable
from nurse_client.store.ledger import Ledger
from tests.support.certificates import Certificate
from tests.support.fault_proxy import Fault, FaultProxy
from tests.support.keyring import RealKeyring
from tests.support.live import registry
from tests.support.registry import RunningRegistry
from tests.system.test_faults import answer

__all__ = ["registry"]  # the fixture


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    made = Profile(tmp_path / "profile")
    made.prepare()
    return made


def results(profile: Profile, *, quick: bool = True) -> tuple[int, dict[str, Result]]:
    """The exit code and the report, as a machine reads it."""
    report = profile.folder.parent / "report.json"
    code = self_test.run(report, profile, quick=quick)
    return code, {result.check: result for result in msgspec.json.decode(report.read_bytes(), type=list[Result])}


def one(profile: Profile, theme: ModuleType, name: str) -> Result:
    """What a single check found."""
    return self_test.made(name, theme.checks(profile)[name])


def at(profile: Profile, address: str) -> Profile:
    """The profile of a desk that signs in there."""
    settings = Settings(profile.settings)
    settings.keep_account(address, "user", remembered=False)
    settings.sync()
    return profile


@pytest.mark.usefixtures("qapp", "real_keyring")
def test_a_machine_with_a_keyring_passes_every_check_but_the_printer_it_may_lack(profile: Profile) -> None:
    code, report = results(profile, quick=False)
    assert {name: result for name, result in report.items() if result.verdict is not Verdict.OK}.keys() <= {"printers"}
    assert code == 0
    assert "200 nurses" in report["practice registry"].found
    picture = QImage(str(profile.folder.parent / "report.png"))
    assert (picture.width(), picture.height()) == (794, 1123), "a page of A4 beside the report"


@pytest.mark.usefixtures("qapp")
def test_a_machine_without_a_keyring_is_warned_and_passes(profile: Profile) -> None:
    code, report = results(profile)
    assert report["keyring"].verdict is Verdict.WARNING
    assert report["keyring"].concern == "keyring-unavailable"
    assert code == 0


@pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")  # keyring leaves the bus open when it is locked
@pytest.mark.usefixtures("qapp")
def test_a_locked_keyring_is_told_from_none(profile: Profile, real_keyring: RealKeyring) -> None:
    real_keyring.lock()
    assert one(profile, computer, "keyring").concern == "keyring-locked"
    gc.collect()  # while the filter is on


@pytest.mark.usefixtures("qapp")
def test_a_program_without_its_resources_fails_and_says_where(
    profile: Profile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resources, "ROOT", tmp_path / "nowhere")
    code, report = results(profile)
    assert code == 1
    assert {name for name, result in report.items() if result.verdict is Verdict.FAILED} >= {"resources", "form to PDF"}
    assert report["encrypted store"].verdict is Verdict.OK


@pytest.mark.usefixtures("qapp")
def test_a_full_disk_and_a_clock_of_another_year_are_warned_of(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = shutil.disk_usage(profile.folder)
    monkeypatch.setattr(computer.shutil, "disk_usage", lambda _: real._replace(free=310_000_000))
    monkeypatch.setattr(computer, "MADE_IN", 9999)
    room = Result("room on the disk", Verdict.WARNING, "310 MB free where the records are", "little-room")
    assert one(profile, computer, "room on the disk") == room
    assert one(profile, computer, "clock").concern == "clock-behind"


@pytest.mark.usefixtures("qapp")
def test_a_store_that_takes_damage_for_something_else_or_misses_a_changed_entry_fails(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: Any) -> Database:
        raise Unreadable

    monkeypatch.setattr(Ledger, "verify", lambda _: None)
    assert one(profile, local_copy, "ledger").verdict is Verdict.FAILED
    monkeypatch.setattr(Database, "open", refuse)
    for name in ("encrypted store", "rekey", "damage", "outbox", "ledger", "backup"):
        assert one(profile, local_copy, name) == Result(name, Verdict.FAILED, "Unreadable: ")


def test_a_practice_registry_that_does_not_start_fails_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr(practice, "_registry_program", lambda: [sys.executable, "-c", "raise SystemExit('no room')"])
    found = self_test.made("practice registry", practising.practice_registry)
    assert (found.verdict, found.found) == (Verdict.FAILED, "ValueError: it did not start: no room")
    assert not list(tmp_path.iterdir())


def test_a_program_that_trusts_everybody_fails(profile: Profile, monkeypatch: pytest.MonkeyPatch) -> None:
    everybody = partial(RegistryClient, ca_file=str(resources.path("self_test/nobody_vouches.pem")))
    monkeypatch.setattr(network, "RegistryClient", lambda url, **_: everybody(url))
    assert one(profile, network, "untrusted").verdict is Verdict.FAILED


@pytest.mark.usefixtures("qapp")
def test_a_blank_page_is_no_picture_of_a_form(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(PaperPages, "draw", lambda *_: None)
    assert self_test.made("picture", lambda: program.picture(None)).found == "ValueError: the page is blank"


def test_what_the_hospital_has_set_is_told_by_its_keys_and_places_alone(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    places = [
        Place(Origin.POLICY, "", {"registry_url": "https://registry.example", "locked": ["registry_url"]}),
        Place(Origin.USER, "", {"proxy": "wangmin:geheim@proxy.example:1"}),
    ]
    monkeypatch.setattr(network, "in_force", lambda: in_force(places))
    assert one(profile, network, "site settings").found == "registry_url from policy (locked), proxy from user"
    assert one(profile, network, "proxy").found == "set by the hospital"


@pytest.mark.usefixtures("qapp")
def test_the_registry_that_the_hospital_has_set_is_the_one_that_is_reached(
    profile: Profile, registry: RunningRegistry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificate = Certificate(tmp_path, "localhost", 30)
    with FaultProxy(registry.address, {"good": certificate.context()}) as line:
        set_ = {"registry_url": line.address, "ca_file": str(certificate.file), "locked": ["registry_url"]}
        monkeypatch.setattr(network, "in_force", lambda: in_force([Place(Origin.FILE, "", set_)]))
        assert one(at(profile, "https://elsewhere.invalid"), network, "registry").verdict is Verdict.OK


def test_settings_of_the_hospital_that_can_not_be_used_fail(profile: Profile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network, "in_force", lambda: in_force([Place(Origin.FILE, "", {"colour": "red"})]))
    for name in ("site settings", "proxy", "registry"):
        assert one(profile, network, name) == Result(name, Verdict.FAILED, "SiteError: UNKNOWN_KEY colour")


@pytest.mark.usefixtures("qapp")
def test_the_registry_of_the_desk_is_reached_and_its_clock_compared(
    profile: Profile, registry: RunningRegistry
) -> None:
    found = one(at(profile, registry.address), network, "registry")
    assert (found.verdict, found.concern) == (Verdict.OK, "")
    assert found.found.startswith("answers and is trusted; this computer's clock differs by ")


YESTERDAY = (datetime.now(UTC) - timedelta(days=1)).strftime("%a, %d %b %Y %H:%M:%S GMT")
NOT_FOUND = '{"type": "not-found", "title": "", "status": 404}'


@pytest.mark.parametrize(
    ("fault", "concern"),
    [
        (Fault(answer=answer("200 OK", body="<title>上网认证</title>")), "registry-web-page"),
        (Fault(answer=answer("407 Proxy")), "registry-proxy"),
        (
            Fault(answer=answer("404 X", f"Date: {YESTERDAY}\r\n", NOT_FOUND, "application/problem+json")),
            "clocks-apart",
        ),
        (Fault(swallows=True), "registry-offline"),
        (Fault(answer=answer("500 Oops")), "registry-other"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
@pytest.mark.usefixtures("qapp")
def test_what_is_wrong_on_the_way_to_the_registry_is_a_warning(
    profile: Profile, registry: RunningRegistry, fault: Fault, concern: str
) -> None:
    with FaultProxy(registry.address) as line:
        line.fault = fault
        found = one(at(profile, line.address), network, "registry")
    assert (found.verdict, found.concern) == (Verdict.WARNING, concern)


@pytest.mark.usefixtures("qapp")
def test_a_registry_that_nobody_vouches_for_is_told_as_not_trusted(
    profile: Profile, registry: RunningRegistry, tmp_path: Path
) -> None:
    certificate = Certificate(tmp_path, "localhost", 30)
    with FaultProxy(registry.address, {"good": certificate.context()}) as line:
        assert one(at(profile, line.address), network, "registry").concern == "registry-not-trusted"


@pytest.fixture
def nobody_there() -> str:
    """An address at which nobody answers."""
    with closing(socket.create_server(("127.0.0.1", 0))) as taken:
        return f"http://127.0.0.1:{taken.getsockname()[1]}"


@pytest.mark.usefixtures("qapp")
def test_the_report_names_no_person_no_computer_and_no_address(
    profile: Profile, nobody_there: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("https_proxy", "http://wangmin:geheim@proxy.hospital.example:8080")
    report = results(at(profile, nobody_there))[1]
    assert report["proxy"].found == "set for https"
    told = msgspec.json.encode(list(report.values())).decode()
    secret = (str(Path.home()), getpass.getuser(), socket.gethostname(), "wangmin", "geheim", "proxy.hospital")
    assert not [one for one in (*secret, str(profile.folder), nobody_there) if one in told]


def test_the_terminal_gets_a_line_for_each_check(
    qapp: QApplication, profile: Profile, capsys: pytest.CaptureFixture[str]
) -> None:
    self_test.run(None, profile, quick=True)
    lines = capsys.readouterr().out.splitlines()
    assert all(line.split()[0] in set(Verdict) for line in lines)
    assert any("encrypted store" in line for line in lines)


def test_json_can_go_to_the_terminal(qapp: QApplication, profile: Profile, capsys: pytest.CaptureFixture[str]) -> None:
    self_test.run(Path("-"), profile, quick=True)
    assert msgspec.json.decode(capsys.readouterr().out, type=list[Result])
