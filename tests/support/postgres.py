"""A PostgreSQL of the test run's own, reached through a socket in a folder that only this run knows."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

_numbers = count(1)


def _run(program: str, *arguments: str | Path) -> None:
    """Runs one of PostgreSQL's programs, which refuse to run as root; CI is root."""
    newest = max(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda folder: int(folder.parent.name))
    other = {"user": "postgres", "group": "postgres", "extra_groups": []} if os.geteuid() == 0 else {}
    subprocess.run([newest / program, *arguments], check=True, stdout=subprocess.DEVNULL, cwd="/", **other)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Path]:
    """A running server: the folder of its socket."""
    folder = Path(tempfile.mkdtemp(prefix="nurse-registry-postgres-"))
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres", "postgres")
    data = folder / "data"
    _run("initdb", "--pgdata", data, "--username", "registry", "--auth", "trust", "--no-sync", "--encoding", "UTF8")
    _run("pg_ctl", "start", "--wait", "--pgdata", data, "--log", folder / "log", "--options", _options(folder))
    yield folder
    _run("pg_ctl", "stop", "--wait", "--pgdata", data, "--mode", "immediate")
    shutil.rmtree(folder)


def _options(folder: Path) -> str:
    return f"-k {folder} -c listen_addresses='' -c fsync=off -c max_connections=200"


@pytest.fixture
def postgres_url(postgres: Path) -> str:
    """The address of a new, empty database, as the registry takes it."""
    return new_database(postgres)


def new_database(postgres: Path) -> str:
    """The same for tests that share one."""
    import psycopg  # noqa: PLC0415 - the tests under Wine have none

    name = f"registry_{next(_numbers)}"
    with psycopg.connect(host=str(postgres), user="registry", dbname="postgres", autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}".encode())
    return f"postgresql+psycopg://registry@/{name}?host={postgres}"
