"""A package comes from a server or a stick: in parts, whole, or not at all; what came stays."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from nurse_client.domain.release import SLIP, Release
from nurse_client.registry.client import RegistryClient
from nurse_client.registry.errors import CutOff, NotTrusted, Offline, ProxyProblem, RegistryError, WebPage
from nurse_client.update.arrival import bring, download, slip_of
from nurse_client.update.errors import Fault, UpdateFailed
from nurse_client.update.shelf import Shelf
from tests.support.disk import fill, small_disk  # noqa: F401 - a fixture
from tests.support.full_disk import full_disk
from tests.support.packages import CONTENT, Maker, hands_out
from tests.support.server import Server

HALF = len(CONTENT) // 2


def unwatched(_done: int, _total: int) -> None:
    pass


def load(shelf: Shelf, client: RegistryClient) -> None:
    download(shelf, client.arriving, unwatched)


def fails(fault: Fault) -> "pytest.RaisesExc[UpdateFailed]":
    return pytest.raises(UpdateFailed, match=f"^{fault.name}$")


@pytest.fixture
def cut(server: Server, shelf: Shelf, client: RegistryClient) -> Shelf:
    """Half of the package has come, then the line broke."""
    server.will(hands_out(cut_at=HALF))
    with pytest.raises(RegistryError):
        load(shelf, client)
    assert 0 < shelf.loaded <= HALF
    server.asked.clear()
    return shelf


def test_the_whole_package_comes_and_is_for_its_owner_only(
    server: Server, shelf: Shelf, client: RegistryClient
) -> None:
    told: list[tuple[int, int]] = []
    server.will(hands_out())
    download(shelf, client.arriving, lambda done, total: told.append((done, total)))
    assert shelf.package.read_bytes() == CONTENT
    assert shelf.holds_package()
    assert told[0] == (0, len(CONTENT))
    assert told[-1] == (len(CONTENT), len(CONTENT))
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert list(shelf.package.parent.iterdir()) == [shelf.package]
    assert shelf.package.parent.stat().st_mode & 0o077 == 0
    assert "Authorization" not in server.asked[0].headers


def test_what_was_cut_off_goes_on_where_it_ended(server: Server, cut: Shelf, client: RegistryClient) -> None:
    begin = cut.loaded
    server.will(hands_out())
    load(cut, client)
    assert server.asked[0].headers["Range"] == f"bytes={begin}-"
    assert server.asked[0].headers["If-Range"] == '"first"'
    assert cut.holds_package()


def test_it_goes_on_by_the_time_of_the_file_where_the_server_has_no_tags(
    server: Server, shelf: Shelf, client: RegistryClient
) -> None:
    server.will(hands_out(dated=True, cut_at=HALF))
    with pytest.raises(CutOff):
        load(shelf, client)
    server.will(hands_out(dated=True))
    load(shelf, client)
    assert "Range" in server.asked[1].headers
    assert shelf.holds_package()


@pytest.mark.parametrize("tag", ["", 'W/"weak"'])
def test_it_begins_anew_where_the_server_can_not_say_that_it_is_the_same_file(
    server: Server, shelf: Shelf, client: RegistryClient, tag: str
) -> None:
    server.will(hands_out(tag=tag, cut_at=HALF))
    with pytest.raises(CutOff):
        load(shelf, client)
    server.will(hands_out(tag=tag))
    load(shelf, client)
    assert "Range" not in server.asked[1].headers
    assert shelf.holds_package()


def test_a_server_that_knows_no_parts_sends_it_from_the_start(
    server: Server, cut: Shelf, client: RegistryClient
) -> None:
    server.will(hands_out(knows_parts=False))
    load(cut, client)
    assert cut.holds_package()


def test_a_file_that_changed_on_the_server_is_loaded_from_the_start(
    server: Server, shelf: Shelf, client: RegistryClient
) -> None:
    server.will(hands_out(bytes(len(CONTENT)), tag='"former"', cut_at=HALF))
    with pytest.raises(CutOff):
        load(shelf, client)
    server.will(hands_out(tag='"present"'))
    load(shelf, client)
    assert server.asked[1].headers["If-Range"] == '"former"'
    assert shelf.holds_package()


def test_a_server_that_goes_on_with_another_file_under_the_same_tag_is_found_out_and_all_is_thrown_away(
    server: Server, cut: Shelf, client: RegistryClient
) -> None:
    server.will(hands_out(bytes(len(CONTENT))))
    with fails(Fault.ALTERED):
        load(cut, client)
    assert (cut.loaded, cut.holds_package()) == (0, False)
    server.will(hands_out())
    load(cut, client)
    assert cut.holds_package()


def test_what_was_changed_on_the_disk_meanwhile_is_found_out(
    server: Server, cut: Shelf, client: RegistryClient
) -> None:
    part = next(file for file in cut.package.parent.iterdir() if file.suffix == ".part")
    part.write_bytes(bytes(part.stat().st_size))
    server.will(hands_out())
    with fails(Fault.ALTERED):
        load(cut, client)


def test_a_package_that_was_here_but_for_its_name_is_not_loaded_twice(
    server: Server, cut: Shelf, client: RegistryClient
) -> None:
    next(file for file in cut.package.parent.iterdir() if file.suffix == ".part").write_bytes(CONTENT)
    server.will(hands_out())
    load(cut, client)
    assert server.asked[0].headers["Range"] == f"bytes={len(CONTENT)}-"
    assert cut.holds_package()


@pytest.mark.parametrize("size", [len(CONTENT), 0], ids=["the size is known", "the size is not told"])
@pytest.mark.parametrize("content", [CONTENT + b"x", bytes(len(CONTENT)), CONTENT[:-1] + b"x"])
def test_another_file_than_the_signed_one_is_refused(
    server: Server, maker: Maker, shelf: Shelf, client: RegistryClient, *, content: bytes, size: int
) -> None:
    shelf = Shelf(shelf.package.parent, maker.says(shelf.release, size=size))
    server.will(hands_out(content))
    with fails(Fault.ALTERED):
        load(shelf, client)
    assert not shelf.holds_package()
    assert shelf.loaded == 0


def test_an_endless_file_is_cut_at_the_size_that_was_signed(
    server: Server, shelf: Shelf, client: RegistryClient
) -> None:
    told: list[int] = []
    server.will(hands_out(CONTENT * 20))
    with fails(Fault.ALTERED):
        download(shelf, client.arriving, lambda done, _: told.append(done))
    assert max(told) <= len(CONTENT)


def test_a_shorter_file_than_the_signed_one_is_said_to_be_cut_short(
    server: Server, shelf: Shelf, client: RegistryClient
) -> None:
    server.will(hands_out(CONTENT[:-1]))
    with fails(Fault.CUT_SHORT):
        load(shelf, client)
    assert not shelf.holds_package()


def test_a_package_whose_size_is_not_told_comes_too(
    tmp_path: Path, server: Server, maker: Maker, release: Release, client: RegistryClient
) -> None:
    shelf = Shelf(tmp_path / "updates", maker.says(release, size=0))
    server.will(hands_out())
    load(shelf, client)
    assert shelf.holds_package()


def test_an_address_that_is_not_secure_is_not_asked(
    tmp_path: Path, server: Server, release: Release, client: RegistryClient
) -> None:
    for url in (f"http://{server.address}/setup.exe", "file:///etc/passwd", ""):
        with fails(Fault.NOT_SECURE):
            load(Shelf(tmp_path / "updates", replace(release, url=url)), client)
    assert not server.asked


def test_a_server_that_nobody_trusts_gets_no_chance(server: Server, shelf: Shelf) -> None:
    stranger = RegistryClient("https://registry.example")
    with pytest.raises(NotTrusted):
        load(shelf, stranger)
    stranger.close()
    assert shelf.loaded == 0


def test_nobody_who_answers_is_offline(tmp_path: Path, release: Release, client: RegistryClient) -> None:
    with pytest.raises(Offline):
        load(Shelf(tmp_path / "updates", replace(release, url="https://127.0.0.1:9/setup.exe")), client)


@pytest.mark.parametrize("status", [302, 404, 410, 429, 500, 503])
def test_a_server_that_does_not_hand_it_out_changes_nothing(
    server: Server, cut: Shelf, client: RegistryClient, status: int
) -> None:
    before = cut.loaded
    server.will_answer(status, body=b"x", kind="text/plain", headers={"Location": "https://elsewhere.example/"})
    with fails(Fault.NOT_HANDED_OUT):
        load(cut, client)
    assert cut.loaded == before


def test_the_log_in_page_of_a_network_is_no_package(server: Server, cut: Shelf, client: RegistryClient) -> None:
    before = cut.loaded
    server.will_answer(body=b"<html>", kind="text/html; charset=utf-8")
    with pytest.raises(WebPage):
        load(cut, client)
    assert cut.loaded == before


def test_a_proxy_that_wants_a_password_is_told_apart(server: Server, shelf: Shelf, client: RegistryClient) -> None:
    server.will_answer(407)
    with pytest.raises(ProxyProblem):
        load(shelf, client)


class Stop(Exception):
    """Somebody pressed it."""


def test_what_was_stopped_goes_on_where_it_ended(server: Server, shelf: Shelf, client: RegistryClient) -> None:
    def stop_at_half(done: int, _: int) -> None:
        if done >= HALF:
            raise Stop

    server.will(hands_out())
    with pytest.raises(Stop):
        download(shelf, client.arriving, stop_at_half)
    begin = shelf.loaded
    assert begin >= HALF
    server.will(hands_out())
    load(shelf, client)
    assert server.asked[1].headers["Range"] == f"bytes={begin}-"
    assert shelf.holds_package()


def test_a_disk_that_gets_full_keeps_what_came(server: Server, shelf: Shelf, client: RegistryClient) -> None:
    server.will(hands_out())
    with full_disk(HALF), fails(Fault.DISK_FULL):
        load(shelf, client)
    assert 0 < shelf.loaded <= HALF
    server.will(hands_out())
    load(shelf, client)
    assert "Range" in server.asked[1].headers
    assert shelf.holds_package()


def test_a_disk_on_which_it_has_no_room_is_not_filled(
    small_disk: Path,  # noqa: F811 - the fixture
    server: Server,
    release: Release,
    client: RegistryClient,
) -> None:
    filler = fill(small_disk, leave=HALF)
    shelf = Shelf(small_disk / "updates", release)
    server.will(hands_out())
    with fails(Fault.DISK_FULL):
        load(shelf, client)
    assert shelf.loaded == 0
    filler.unlink()
    server.will(hands_out())
    load(shelf, client)
    assert shelf.holds_package()


def test_a_folder_that_can_not_be_made_is_said(tmp_path: Path, release: Release, client: RegistryClient) -> None:
    (tmp_path / "updates").write_text("in the way")
    with fails(Fault.NOT_WRITABLE):
        load(Shelf(tmp_path / "updates", release), client)


def test_a_package_comes_from_a_stick_and_the_stick_may_go(tmp_path: Path, maker: Maker) -> None:
    file, _ = maker.package(tmp_path / "stick")
    shelf = Shelf(tmp_path / "updates", slip_of(file))
    bring(shelf, file, unwatched)
    file.unlink()
    assert shelf.holds_package()


def test_a_package_that_was_swapped_on_the_stick_is_refused(tmp_path: Path, maker: Maker) -> None:
    file, _ = maker.package(tmp_path / "stick")
    file.write_bytes(bytes(len(CONTENT)))
    shelf = Shelf(tmp_path / "updates", slip_of(file))
    with fails(Fault.ALTERED):
        bring(shelf, file, unwatched)
    assert not shelf.holds_package()


def test_a_package_that_is_cut_short_on_the_stick_is_refused(tmp_path: Path, maker: Maker) -> None:
    file, _ = maker.package(tmp_path / "stick")
    file.write_bytes(CONTENT[:HALF])
    with fails(Fault.CUT_SHORT):
        bring(Shelf(tmp_path / "updates", slip_of(file)), file, unwatched)


def test_a_stick_that_is_gone_is_said(tmp_path: Path, maker: Maker) -> None:
    file, release = maker.package(tmp_path / "stick")
    file.unlink()
    with fails(Fault.NOT_READABLE):
        bring(Shelf(tmp_path / "updates", release), file, unwatched)


def test_a_file_without_a_slip_is_told_apart_from_one_with_a_broken_slip(tmp_path: Path, maker: Maker) -> None:
    file, _ = maker.package(tmp_path / "stick")
    slip = file.with_name(file.name + SLIP)
    whole = slip.read_bytes()
    for broken in (
        b"",
        whole[:-9],
        b"\xff\xfe",
        b"[]",
        whole.replace(b'"1.3.0"', b'"1.3.0/../x"'),
        b" " * 70_000 + whole,
    ):
        slip.write_bytes(broken)
        with fails(Fault.UNREADABLE_SLIP):
            slip_of(file)
    slip.unlink()
    with fails(Fault.NO_SLIP):
        slip_of(file)
