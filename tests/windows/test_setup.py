"""The setup program at a desk: installs, upgrades, repairs, refuses and uninstalls, with nobody there to answer."""

from pathlib import Path

import pytest

from tests.support.disk import small_disk
from tests.windows.conftest import Version, contents
from tests.windows.desk import INSTALLED, PRESETS, PROGRAM, WINDOWS_10_1803, Desk, within

__all__ = ["small_disk"]  # the fixture
USER = rf"HKCU\{INSTALLED}"
MACHINE = rf"HKLM\{INSTALLED}"
FOLDER = "AppData/Local/Programs/NurseClient"
OWN = {"uninstall.exe"}


def installed(folder: Path) -> dict[str, bytes]:
    """The program's files in a folder."""
    return {name: content for name, content in contents(folder).items() if name not in OWN}


def uninstall(folder: Path, desk: Desk) -> None:
    """Uninstalls silently: it goes on in a copy of itself, since no program can delete its own file."""
    assert desk.run(folder / "uninstall.exe", "/S") == 0
    assert within(60, lambda: not folder.exists())


def test_an_upgrade_leaves_this_version_and_all_that_was_there_before(
    desk: Desk, previous: Version, this: Version
) -> None:
    outbox = desk.home / "AppData" / "Local" / "nurse-client" / "copies" / "0123456789abcdef" / "records.db"
    outbox.parent.mkdir(parents=True)
    outbox.write_bytes(bytes(range(256)) * 40)
    url = "https://registry.example.org/hospital"
    assert desk.run(previous.setup, "/S", "/CurrentUser", "/DESKTOP=1", f"/REGISTRY={url}") == 0
    folder = desk.home / FOLDER
    (folder / "site.toml").write_text("updates = false\n", encoding="utf-8")
    assert installed(folder) == previous.files() | {"site.toml": b"updates = false\n"}

    assert desk.run(this.setup, "/S", "/CurrentUser") == 0

    assert installed(folder) == this.files() | {"site.toml": b"updates = false\n"}
    assert outbox.read_bytes() == bytes(range(256)) * 40
    assert desk.shortcuts() == {f"Programs/{PROGRAM}", f"Desktop/{PROGRAM}"}
    assert desk.values(rf"HKCU\{PRESETS}") == {"registry_url": url}
    values = desk.values(USER)
    assert (values["DisplayName"], values["DisplayVersion"]) == (PROGRAM, this.version)


def test_an_older_version_is_refused_and_nothing_changes(desk: Desk, previous: Version, this: Version) -> None:
    assert desk.run(this.setup, "/S", "/CurrentUser") == 0
    assert desk.run(previous.setup, "/S", "/CurrentUser") == 6
    assert installed(desk.home / FOLDER) == this.files()
    assert desk.values(USER)["DisplayVersion"] == this.version


def test_uninstalling_leaves_the_profile_and_nothing_else(desk: Desk, this: Version) -> None:
    profile = desk.home / "AppData" / "Local" / "nurse-client" / "settings.ini"
    profile.parent.mkdir(exist_ok=True)
    profile.write_text("[account]\n", encoding="utf-8")
    (desk.home / FOLDER).parent.mkdir(exist_ok=True)  # Windows' own place for what a user installs
    desk.run("reg", "add", rf"HKCU\{INSTALLED.rpartition(chr(92))[0]}", "/f")  # and for the list of what is installed
    before = desk.everything()
    options = ["/DESKTOP=1", "/AUTOSTART=1", "/REGISTRY=https://registry.example.org"]
    assert desk.run(this.setup, "/S", "/CurrentUser", *options) == 0
    assert desk.everything() != before
    uninstall(desk.home / FOLDER, desk)
    files, registry = desk.everything()
    assert files - before[0] == set()
    assert set(registry) - set(before[1]) == set()
    assert profile.exists()


def test_neither_setup_nor_uninstaller_touches_a_program_that_runs(desk: Desk, this: Version) -> None:
    assert desk.run(this.setup, "/S", "/CurrentUser") == 0
    program = desk.home / FOLDER / "nurse-client.exe"
    desk.start(program)
    assert within(60, desk.titles)
    assert desk.run(this.setup, "/S", "/CurrentUser") == 5
    assert desk.run(program.with_name("uninstall.exe"), "/S", f"_?={desk.inside(program.parent)}") == 5
    assert installed(program.parent) == this.files()


def test_an_update_waits_for_the_program_and_opens_it_again(desk: Desk, previous: Version, this: Version) -> None:
    assert desk.run(previous.setup, "/S", "/CurrentUser") == 0
    program = desk.home / FOLDER / "nurse-client.exe"
    desk.start(program)
    assert within(60, desk.titles)
    desk.start(this.setup, "/UPDATE")
    assert within(60, lambda: any("安装" in title for title in desk.titles()))
    desk.run("taskkill", "/F", "/IM", program.name)
    assert within(120, lambda: desk.values(USER)["DisplayVersion"] == this.version)
    assert within(60, lambda: desk.titles() and not any("安装" in title for title in desk.titles()))
    assert installed(program.parent) == this.files()
    assert desk.run(program.with_name("uninstall.exe"), "/S", f"_?={desk.inside(program.parent)}") == 5


def test_for_all_users_in_a_folder_with_a_chinese_name(desk: Desk, this: Version) -> None:
    before = desk.everything()
    folder = desk.drive / "医院 程序" / "护士注册"
    line = f'"{desk.inside(this.setup)}" /S /AllUsers /AUTOSTART=1 /D={desk.inside(folder)}'
    assert desk.run_line(line) == 0
    assert installed(folder) == this.files()
    assert desk.shortcuts() == {f"all/Programs/{PROGRAM}", f"all/StartUp/{PROGRAM}"}
    assert desk.values(MACHINE)["InstallLocation"] == r"C:\医院 程序\护士注册"
    uninstall(folder, desk)
    folder.parent.rmdir()
    assert desk.everything()[0] <= before[0]
    assert not desk.export(MACHINE)


def test_the_same_setup_repairs(desk: Desk, this: Version) -> None:
    assert desk.run(this.setup, "/S", "/CurrentUser") == 0
    folder = desk.home / FOLDER
    (folder / "nurse-client.exe").unlink()
    (folder / "nurse-registry.exe").write_bytes(b"half")
    assert desk.run(this.setup, "/S", "/CurrentUser") == 0
    assert installed(folder) == this.files()


def test_a_disk_without_room_is_refused_and_nothing_changes(desk: Desk, this: Version, small_disk: Path) -> None:
    with desk.drive_on(small_disk) as letter:
        assert desk.run(this.setup, "/S", "/CurrentUser", rf"/D={letter}\NurseClient") == 8
    assert not list(small_disk.iterdir())
    assert not desk.export(USER)


def test_a_standard_user_installs_for_herself(desk: Desk, this: Version) -> None:
    assert desk.run("limited", this.setup, "/S") == 0
    assert installed(desk.home / FOLDER) == this.files()
    assert desk.values(USER)["DisplayVersion"] == this.version
    assert not desk.export(MACHINE)


def test_a_standard_user_leaves_to_administrators_what_is_for_all(desk: Desk, previous: Version, this: Version) -> None:
    assert desk.run(previous.setup, "/S", "/AllUsers") == 0
    folder = desk.drive / "Program Files" / "NurseClient"
    assert desk.run("limited", this.setup, "/S") == 7
    place = desk.inside(folder)
    assert desk.run_line(rf'limited "{place}\uninstall.exe" /S _?={place}') == 7
    assert installed(folder) == previous.files()
    assert not desk.export(USER)


@pytest.mark.parametrize("release", [WINDOWS_10_1803, "win81", "win7"])
def test_a_windows_before_10_1809_is_refused(desk: Desk, this: Version, release: str) -> None:
    with desk.of_release(release):
        assert desk.run(this.setup, "/S", "/CurrentUser") == 4
        assert desk.run("msiexec", "/i", this.msi, "/qn") != 0
    assert not (desk.home / FOLDER).exists()
    assert not desk.export(USER)
    assert not desk.export(rf"HKLM\{PRESETS}")
