"""The MSI as a group policy installs it: for all users, without a word."""

from tests.windows.conftest import Version, contents
from tests.windows.desk import INSTALLED, PRESETS, PROGRAM, Desk

URL = "https://registry.example.org/hospital"
KEY = rf"HKLM\{PRESETS}"
OF_MSI = {"updates": "dword:00000000"}  # the desks ask for no version: administrators roll it out


def test_a_roll_out_from_the_first_version_to_the_last(desk: Desk, previous: Version, this: Version) -> None:
    before = desk.everything()
    folder = desk.drive / "Program Files" / "NurseClient"
    assert desk.run("msiexec", "/i", previous.msi, "/qn", f"REGISTRY_URL={URL}", "DESKTOP=1") == 0
    assert contents(folder) == previous.files()
    assert desk.values(KEY) == OF_MSI | {"registry_url": URL}
    links = {link.rpartition("/")[2] for link in desk.shortcuts()}
    assert links == {PROGRAM}

    assert desk.run("msiexec", "/i", this.msi, "/qn") == 0
    assert contents(folder) == this.files()
    assert desk.values(KEY) == OF_MSI | {"registry_url": URL}
    assert desk.values(rf"{KEY}\Msi") == {"Version": this.version, "Desktop": "1"}

    assert desk.run("msiexec", "/i", previous.msi, "/qn") != 0
    assert contents(folder) == this.files()

    assert desk.run("msiexec", "/x", this.msi, "/qn") == 0
    files, registry = desk.everything()
    assert {name for name in files - before[0] if "windows/Installer" not in name} == set()
    assert not [line for line in set(registry) - set(before[1]) if "nurse" in line.lower() or PROGRAM in line]


def test_a_new_address_takes_the_place_of_the_old_one(desk: Desk, previous: Version, this: Version) -> None:
    desk.run("msiexec", "/i", previous.msi, "/qn", f"REGISTRY_URL={URL}")
    desk.run("msiexec", "/i", this.msi, "/qn", "REGISTRY_URL=https://new.example.org")
    assert desk.values(KEY) == OF_MSI | {"registry_url": "https://new.example.org"}


def test_setup_leaves_to_the_administrators_what_is_theirs(desk: Desk, this: Version) -> None:
    desk.run("msiexec", "/i", this.msi, "/qn")
    assert desk.run(this.setup, "/S", "/CurrentUser") == 7
    assert not desk.export(rf"HKCU\{INSTALLED}")


def test_the_msi_does_not_mix_with_what_setup_installed(desk: Desk, this: Version) -> None:
    assert desk.run(this.setup, "/S", "/AllUsers") == 0
    assert desk.run("msiexec", "/i", this.msi, "/qn") != 0
    assert not desk.export(rf"{KEY}\Msi")
