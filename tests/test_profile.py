from pathlib import Path

import pytest

from nurse_client.profile import Profile

URL = "https://registry.example"


def test_the_folder_is_for_its_owner_only(tmp_path: Path) -> None:
    profile = Profile(tmp_path / "a" / "desk")
    profile.prepare()
    assert profile.folder.stat().st_mode & 0o077 == 0


def test_each_account_of_each_registry_has_a_copy_of_its_own(tmp_path: Path) -> None:
    profile = Profile(tmp_path)
    names = {
        profile.copy_of(url, user).name
        for url in (URL, "https://other.example", f"{URL}:8443", f"{URL}/base")
        for user in ("ward", "office")
    }
    assert len(names) == 8


def test_a_copys_folder_tells_neither_registry_nor_user(tmp_path: Path) -> None:
    copy = Profile(tmp_path).copy_of(URL, "ward")
    assert "ward" not in str(copy.folder.relative_to(tmp_path))
    assert "registry" not in str(copy.folder.relative_to(tmp_path))


def test_a_slash_at_the_end_of_the_address_makes_no_other_registry(tmp_path: Path) -> None:
    assert Profile(tmp_path).copy_of(URL, "ward") == Profile(tmp_path).copy_of(f"{URL}/", "ward")


def test_a_registry_on_this_computer_is_the_same_on_every_port(tmp_path: Path) -> None:
    profile = Profile(tmp_path)
    assert profile.copy_of("http://127.0.0.1:1", "practice") == profile.copy_of("http://127.0.0.1:2", "practice")


def test_a_vault_is_replaced_as_a_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copy = Profile(tmp_path).copy_of(URL, "ward")
    copy.write_vault(b"first")

    def cut_power(_: int) -> None:
        raise OSError("power cut")

    monkeypatch.setattr("os.fsync", cut_power)
    with pytest.raises(OSError, match="power cut"):
        copy.write_vault(b"second")
    assert copy.read_vault() == b"first"
