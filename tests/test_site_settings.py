"""What a hospital sets for its desks: which place counts, and what makes all of it unusable."""

import re
import shutil
from pathlib import Path
from typing import Any

import certifi
import pytest

from nurse_client.site_settings import Origin, Place, Problem, Site, SiteError, file_place, in_force

ROOT = Path(__file__).parent.parent


def says(origin: Origin, **values: Any) -> Place:
    return Place(origin, f"the {origin}", values)


def written(folder: Path, text: str | bytes) -> Path:
    file = folder / "site.toml"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return file


def refused(*places: Place) -> tuple[str, Problem, str]:
    with pytest.raises(SiteError) as caught:
        in_force(places)
    return caught.value.place, caught.value.problem, caught.value.detail


def in_file(file: Path) -> Site:
    place = file_place(file)
    assert place
    return in_force([place]).site


def test_where_nobody_set_anything_nothing_is_set() -> None:
    assert in_force([]).site == Site()
    assert file_place(Path("/nowhere/site.toml")) is None


def test_for_each_key_the_first_place_that_has_it_counts() -> None:
    found = in_force(
        [
            says(Origin.POLICY, province="51"),
            says(Origin.FILE, registry_url="registry.example", province="11"),
            says(Origin.COMPUTER, registry_url="https://other.example", updates=0),
            says(Origin.USER, proxy="proxy.example:3128", registry_url="https://third.example"),
        ]
    )
    proxy = "http://proxy.example:3128"
    assert found.site == Site("https://registry.example", proxy, province="51", updates=False)
    assert found.origins == {
        "province": Origin.POLICY,
        "registry_url": Origin.FILE,
        "updates": Origin.COMPUTER,
        "proxy": Origin.USER,
    }


def test_an_empty_value_leaves_the_word_to_the_next_place() -> None:
    places = [says(Origin.COMPUTER, registry_url=""), says(Origin.USER, registry_url="registry.example")]
    assert in_force(places).site.registry_url == "https://registry.example"


def test_what_is_locked_is_not_taken_from_where_the_clerk_can_write() -> None:
    clerk = says(Origin.USER, registry_url="https://evil.example", proxy="evil.example:1", province="11")
    site = in_force(
        [says(Origin.POLICY, registry_url="registry.example", locked=["registry_url", "proxy"]), clerk]
    ).site
    assert (site.registry_url, site.proxy, site.province) == ("https://registry.example", "", "11")


def test_an_address_that_is_locked_goes_before_what_anybody_asks_for() -> None:
    free, fixed = Site("https://set.example"), Site("https://set.example", locked=("registry_url",))
    assert free.address("https://asked.example", "https://last.example") == "https://asked.example"
    assert free.address("", "https://last.example") == "https://last.example"
    assert free.address("", "") == "https://set.example"
    assert fixed.address("https://asked.example", "https://last.example") == "https://set.example"


def test_a_file_of_notepad_with_a_certificate_beside_it_is_read(tmp_path: Path) -> None:
    certificate = Path(shutil.copy(certifi.where(), tmp_path / "hospital-ca.pem"))
    text = f"registry_url = 'registry.example'\nca_file = '{certificate.name}'\nupdates = false\nlocked = ['proxy']\n"
    site = in_file(written(tmp_path, b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode()))
    assert site == Site("https://registry.example", ca_file=str(certificate), updates=False, locked=("proxy",))


@pytest.mark.parametrize(
    ("text", "problem", "detail"),
    [
        ("registry_url: registry.example", Problem.NOT_TOML, "1"),
        ('\nca_file = "C:\\Users\\ca.pem"\n', Problem.NOT_TOML, "2"),
        ("locked = [", Problem.NOT_TOML, ""),
        ("registry = 'registry.example'", Problem.UNKNOWN_KEY, "registry"),
        ("[site]\nproxy = ''", Problem.UNKNOWN_KEY, "site"),
        ("registry_url = 7", Problem.WRONG_VALUE, "registry_url"),
        ("updates = 'no'", Problem.WRONG_VALUE, "updates"),
        ("updates = 0", Problem.WRONG_VALUE, "updates"),
        ("province = '四川'", Problem.WRONG_VALUE, "province"),
        ("proxy = 'ftp://proxy.example'", Problem.WRONG_VALUE, "proxy"),
        ("proxy = 'proxy.example:port'", Problem.WRONG_VALUE, "proxy"),
        ("locked = ['password']", Problem.WRONG_VALUE, "locked"),
        ("locked = 'registry_url'", Problem.WRONG_VALUE, "locked"),
        ("registry_url = 'http://registry.example'", Problem.NOT_SECURE, "registry_url"),
        ("locked = ['registry_url']", Problem.NO_ADDRESS, ""),
        ("proxy = '代理'".encode("gbk"), Problem.NOT_UTF8, ""),
        ("updates = false".encode("utf-16"), Problem.NOT_UTF8, ""),
    ],
    ids=str,
)
def test_a_file_that_is_wrong_is_refused_with_its_name_and_what_is_wrong(
    tmp_path: Path, text: str | bytes, problem: Problem, detail: str
) -> None:
    file = written(tmp_path, text)
    with pytest.raises(SiteError) as caught:
        in_file(file)
    assert (caught.value.place, caught.value.problem, caught.value.detail) == (str(file), problem, detail)


def test_a_certificate_file_that_is_missing_or_holds_none_is_told(tmp_path: Path) -> None:
    missing = says(Origin.COMPUTER, ca_file=str(tmp_path / "ca.pem"))
    assert refused(missing) == (missing.name, Problem.NO_CERTIFICATE, str(tmp_path / "ca.pem"))
    (tmp_path / "ca.pem").write_text("no certificate")
    assert refused(missing)[1] is Problem.NO_CERTIFICATE
    assert refused(says(Origin.POLICY, ca_file="ca.pem"))[1] is Problem.NO_CERTIFICATE, "beside what would it lie?"


def test_what_can_not_be_read_is_told_and_not_taken_for_missing(tmp_path: Path) -> None:
    (tmp_path / "site.toml").mkdir()
    with pytest.raises(SiteError) as caught:
        file_place(tmp_path / "site.toml")
    assert caught.value.problem is Problem.UNREADABLE


def test_one_place_that_is_wrong_makes_all_of_it_unusable() -> None:
    right = says(Origin.POLICY, registry_url="registry.example")
    assert refused(right, says(Origin.USER, updates="maybe"))[1:] == (Problem.WRONG_VALUE, "updates")


def test_the_example_names_every_key_and_can_be_used_as_it_stands(tmp_path: Path) -> None:
    example = (ROOT / "installer" / "site.toml.example").read_text("utf-8")
    assert in_file(written(tmp_path, example)) == Site()
    shutil.copy(certifi.where(), tmp_path / "hospital-ca.pem")
    uncommented = re.sub(r"^#(?=\w+ = )", "", example, flags=re.MULTILINE)
    site = in_file(written(tmp_path, uncommented))
    assert {key for key in Site.__struct_fields__ if getattr(site, key) != getattr(Site(), key)} == {
        *Site.__struct_fields__
    }


def test_the_handbook_speaks_of_every_key_and_every_place() -> None:
    handbook = (ROOT / "docs" / "deployment.md").read_text("utf-8")
    places = [r"HKLM\Software\Policies\NurseClient", r"HKCU\Software\NurseClient", "/etc/nurse-client/site.toml"]
    assert not [word for word in (*Site.__struct_fields__, *places) if f"`{word}`" not in handbook]
