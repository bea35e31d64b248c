"""The command line of the registry."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from nurse_registry import openapi
from nurse_registry.__main__ import main
from nurse_registry.database import open_engine, transaction
from nurse_registry.schema import institutions
from tests.support.registry import running_registry


@pytest.fixture
def url(tmp_path: Path) -> str:
    """A SQLite database that is not there yet."""
    return f"sqlite:///{tmp_path / 'registry.db'}"


def issued(printed: str) -> tuple[str, str]:
    found = re.fullmatch(r"user name: (\S+)\none-time password: (\S+)\n", printed)
    assert found, printed
    return found[1], found[2]


def test_nothing_is_served_before_the_tables_are_made(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    for command in (["serve"], ["simulate"], ["issue-credentials", "--institution", "x"], ["import", "x.xlsx"]):
        assert main([*command, "--database", url]) == 1
        assert "nurse-registry init" in capsys.readouterr().err


def test_the_first_authority_gets_its_credentials_here(
    url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with running_registry(url, tmp_path) as registry:
        assert main(["issue-credentials", "--database", url, "--authority", "北京市卫生健康委员会"]) == 0
        username, password = issued(capsys.readouterr().out)
        authority = registry.anybody().begin(username, password)
        assert authority.post("/institutions", json={"name": "练习市第一人民医院"}).status_code == 201
        assert main(["issue-credentials", "--database", url, "--institution", "练习市第一人民医院"]) == 0
        first = issued(capsys.readouterr().out)
        desk = registry.anybody().begin(*first)
        assert desk.get("/changes").status_code == 200
        main(["issue-credentials", "--database", url, "--institution", "练习市第一人民医院"])
        second = issued(capsys.readouterr().out)
        assert first[0] == second[0]
        assert desk.get("/changes").json()["type"] == "session-expired"
        answer = registry.anybody().post("/session", json={"username": first[0], "password": first[1]})
        assert answer.status_code == 401


def test_credentials_are_for_who_is_known(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(["init", "--database", url])
    for owner in (["--institution", "没有的医院"], ["--institution", ""], ["--authority", "没有的机关"]):
        assert main(["issue-credentials", "--database", url, *owner]) == 1
        assert "no " in capsys.readouterr().err


@pytest.mark.parametrize("practice", [True, False])
def test_the_practice_account_is_let_in_only_in_practice(url: str, tmp_path: Path, practice: bool) -> None:
    assert main(["populate", "--database", url, "--institutions", "1", "--nurses", "200"]) == 0
    with running_registry(url, tmp_path, *(["--practice"] if practice else [])) as registry:
        answer = registry.anybody().post("/session", json={"username": "practice", "password": "practice-2026"})
        assert answer.status_code == (200 if practice else 401)
        if practice:
            assert answer.json()["must_change_password"] is False


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1", "registry.example"])  # noqa: S104 - refused
def test_practice_is_for_this_machine_only(url: str, host: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(["init", "--database", url])
    assert main(["serve", "--database", url, "--host", host, "--port", "0", "--practice"]) == 1
    assert "loopback" in capsys.readouterr().err


def test_populate_says_what_it_wrote_and_writes_once(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    populate = ["populate", "--database", url, "--institutions", "2", "--nurses", "300"]
    assert main(populate) == 0
    assert capsys.readouterr().out.count("records") == 2
    assert main(populate) == 1
    assert "already has institutions" in capsys.readouterr().err


def test_several_workers_serve_one_database(url: str, tmp_path: Path) -> None:
    with running_registry(url, tmp_path, "--workers", "2") as registry:
        hospital = registry.hospital()
        nurse = hospital.employ()
        for _ in range(20):
            caller = registry.anybody()
            caller.headers["Authorization"] = hospital.headers["Authorization"]
            assert [one["nurse_id"] for one in caller.get("/changes").json()["nurses"]] == [nurse.nurse_id]


@pytest.mark.parametrize("workers", ["1", "2"])
def test_it_ends_with_its_standard_input_where_that_was_asked_for(url: str, workers: str) -> None:
    main(["init", "--database", url])
    serve = [sys.executable, "-m", "nurse_registry", "serve", "--database", url, "--port", "0", "--workers", workers]
    with subprocess.Popen([*serve, "--until-stdin-ends"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline().startswith(b"listening on ")
        process.communicate(timeout=30)


def test_an_error_of_the_database_does_not_show_its_password(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["init", "--database", "postgresql+psycopg://registry:s3cret@127.0.0.1:1/registry"]) == 1
    assert "s3cret" not in "".join(capsys.readouterr())


def test_the_openapi_document_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["openapi"]) == 0
    assert capsys.readouterr().out == openapi.text()


def test_the_program_runs_as_a_module_and_explains_itself() -> None:
    said = subprocess.run(
        [sys.executable, "-m", "nurse_registry", "--help"], capture_output=True, text=True, check=True
    )
    for command in ("serve", "init", "populate", "issue-credentials", "simulate", "openapi", "import"):
        assert command in said.stdout


def test_an_unreadable_spreadsheet_is_refused(url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["init", "--database", url])
    engine = open_engine(url)
    with transaction(engine) as connection:
        connection.execute(institutions.insert().values(institution_id="i-1", name="一"))
    engine.dispose()
    (tmp_path / "not.xlsx").write_text("not a workbook")
    assert main(["import", "--database", url, str(tmp_path / "not.xlsx")]) == 1
    assert capsys.readouterr().err.startswith("nurse-registry: ")
