"""Only what a maker of this program signed, for this computer, and newer than what runs, is a new version."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from nurse_client.domain.messages import ClientRelease
from nurse_client.domain.release import Release
from nurse_client.registry.errors import NotFound, Offline
from nurse_client.update.errors import Fault, UpdateFailed
from nurse_client.update.latest import newer_release
from nurse_client.update.proof import Judge, is_signed, platform_here, shipped_keys
from nurse_client.update.shelf import Shelf
from nurse_client.update.start import start
from tests.support.packages import CONTENT, PLATFORM, RUNNING, Maker
from tests.update.test_arrival import fails


@pytest.fixture
def genuine(tmp_path: Path, maker: Maker) -> Release:
    return maker.package(tmp_path / "made", url="https://x.example/setup.exe")[1]


def test_what_the_maker_signed_is_good(maker: Maker, genuine: Release) -> None:
    maker.judge.refuse_unless_good(genuine)


def test_what_somebody_else_signed_is_not(maker: Maker, genuine: Release) -> None:
    with fails(Fault.NOT_SIGNED):
        maker.judge.refuse_unless_good(Maker().says(genuine))


@pytest.mark.parametrize("signature", ["QUJD", "A", "====", "A" * 88, "A" * 86 + "=="])
def test_what_is_no_signature_is_not(maker: Maker, genuine: Release, signature: str) -> None:
    with fails(Fault.NOT_SIGNED):
        maker.judge.refuse_unless_good(replace(genuine, signature=signature))


@pytest.mark.parametrize("stated", [{"version": "9.9.9"}, {"sha256": "0" * 64}, {"size": 1}])
def test_a_signature_counts_only_for_what_was_signed(maker: Maker, genuine: Release, stated: dict[str, str]) -> None:
    """Among them: an old package that is passed off as a new one."""
    with fails(Fault.NOT_SIGNED):
        maker.judge.refuse_unless_good(replace(genuine, statement=replace(genuine.statement, **stated)))


@pytest.mark.parametrize(
    ("stated", "fault"),
    [
        ({"version": "1.1.9"}, Fault.OLDER),
        ({"version": RUNNING}, Fault.SAME),
        ({"version": RUNNING + ".0"}, Fault.SAME),
        ({"platform": "linux-x64"}, Fault.OTHER_PLATFORM),
        ({"product": "another-program"}, Fault.OTHER_PRODUCT),
    ],
)
def test_what_the_maker_signed_for_something_else_is_refused(
    maker: Maker, genuine: Release, stated: dict[str, str], fault: Fault
) -> None:
    with fails(fault):
        maker.judge.refuse_unless_good(maker.says(genuine, **stated))


def test_while_the_keys_change_either_of_two_counts(maker: Maker, genuine: Release) -> None:
    former = Maker()
    both = Judge(PLATFORM, RUNNING, [*former.judge.keys, *maker.judge.keys])
    both.refuse_unless_good(genuine)
    both.refuse_unless_good(former.says(genuine))
    with fails(Fault.NOT_SIGNED):
        Judge(PLATFORM, RUNNING, []).refuse_unless_good(genuine)


def test_the_keys_of_the_program_are_read_and_no_tests_maker_is_among_them(maker: Maker, genuine: Release) -> None:
    keys = shipped_keys()
    assert keys
    assert all(len(key) == 32 for key in keys)
    assert not is_signed(genuine, keys)
    assert Judge.of_this_program().keys == keys


def test_two_keys_and_remarks_may_stand_in_the_file(tmp_path: Path) -> None:
    file = tmp_path / "keys.txt"
    file.write_text("# one\nAAAA\n\n  BBBB  \r\n# two\n")
    assert [len(key) for key in shipped_keys(file)] == [3, 3]


def test_this_computer_has_a_name_that_a_release_may_have() -> None:
    assert platform_here() in {"linux-x64", "linux-arm64", "windows-x64"}


class Told:
    """The registry next door, as far as releases go."""

    def __init__(self, release: Release | Exception) -> None:
        self._release = release

    def latest(self, platform: str) -> ClientRelease:
        if isinstance(self._release, Exception):
            raise self._release
        told, stated = self._release, self._release.statement
        return ClientRelease(
            version=stated.version, url=told.url, sha256=stated.sha256, signature=told.signature, size=stated.size
        )


def test_a_newer_version_that_a_registry_offers_is_found(tmp_path: Path, maker: Maker, genuine: Release) -> None:
    shelf = newer_release(Told(genuine), maker.judge, tmp_path / "updates")
    assert shelf is not None
    assert shelf.release == genuine
    assert shelf.loaded == 0


def test_the_version_that_runs_and_an_older_one_are_no_news(tmp_path: Path, maker: Maker, genuine: Release) -> None:
    for version in (RUNNING, "0.9"):
        assert newer_release(Told(maker.says(genuine, version=version)), maker.judge, tmp_path) is None
    assert newer_release(Told(NotFound()), maker.judge, tmp_path) is None


def test_a_registry_that_offers_what_is_not_signed_for_here_is_not_believed(
    tmp_path: Path, maker: Maker, genuine: Release
) -> None:
    for_elsewhere = maker.says(genuine, platform="linux-x64")
    for false in (Maker().says(genuine), replace(genuine, signature="QUJD"), for_elsewhere):
        with fails(Fault.NOT_SIGNED):
            newer_release(Told(false), maker.judge, tmp_path)
    broken = replace(genuine, signature="?")
    with fails(Fault.UNREADABLE_SLIP):
        newer_release(Told(broken), maker.judge, tmp_path)


def test_what_is_left_of_former_versions_goes_once_the_registry_has_answered(
    tmp_path: Path, maker: Maker, genuine: Release
) -> None:
    updates = tmp_path / "updates"
    updates.mkdir()
    former = updates / "nurse-client-1.2.0-setup.exe"
    former.write_bytes(b"former")
    with pytest.raises(Offline):
        newer_release(Told(Offline()), maker.judge, updates)
    assert former.exists()
    shelf = newer_release(Told(genuine), maker.judge, updates)
    assert shelf is not None
    assert not former.exists()
    shelf.package.write_bytes(CONTENT)
    again = newer_release(Told(genuine), maker.judge, updates)
    assert again is not None
    assert again.holds_package()
    assert newer_release(Told(maker.says(genuine, version=RUNNING)), maker.judge, updates) is None
    assert not list(updates.iterdir())


def on_shelf(tmp_path: Path, release: Release, content: bytes = CONTENT) -> Shelf:
    shelf = Shelf(tmp_path / "updates", release)
    shelf.package.parent.mkdir()
    shelf.package.write_bytes(content)
    return shelf


def test_what_is_started_is_what_was_signed(tmp_path: Path, genuine: Release) -> None:
    shelf, started = on_shelf(tmp_path, genuine), list[Path]()
    start(shelf, started.append)
    assert started == [shelf.package]


def test_what_was_swapped_after_it_was_proven_is_not_started_and_goes(tmp_path: Path, genuine: Release) -> None:
    shelf, started = on_shelf(tmp_path, genuine), list[Path]()
    assert shelf.holds_package()
    shelf.package.write_bytes(CONTENT[:-1] + b"x")
    with fails(Fault.ALTERED):
        start(shelf, started.append)
    assert not started
    assert not shelf.package.exists()


def test_a_system_that_does_not_start_it_is_said_and_the_package_stays(tmp_path: Path, genuine: Release) -> None:
    shelf = on_shelf(tmp_path, genuine)

    def refuse(_: Path) -> None:
        raise PermissionError

    with fails(Fault.NOT_STARTED):
        start(shelf, refuse)
    assert shelf.holds_package()
    shelf.package.unlink()
    with pytest.raises(UpdateFailed):
        start(shelf, refuse)
