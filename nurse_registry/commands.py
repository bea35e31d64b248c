"""What each command of ``nurse-registry`` does; the arguments are read in ``__main__``."""

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import msgspec
from sqlalchemy import Engine

from nurse_registry import accounts, audit, clock, database, hospitals, lifeline, openapi, reference, server
from nurse_registry.accounts import HandoverDocument, Role
from nurse_registry.importer import import_register
from nurse_registry.populate import populate as write_province
from nurse_registry.simulate import simulate as let_live


class CommandError(Exception):
    """Why a command can't be done, as text for the operator."""


def serve(asked: argparse.Namespace) -> None:
    """Serve until stopped."""
    with _registry(asked):  # the tables are looked at before anything is printed
        pass
    _tie(asked)
    try:
        server.serve(_url(asked), asked.host, asked.port, workers=asked.workers, practice=asked.practice)
    except server.CannotServeError as error:
        raise CommandError(str(error)) from error


def init(asked: argparse.Namespace) -> None:
    """Create or upgrade the tables."""
    with _database(asked) as engine:
        database.upgrade(engine)


def populate(asked: argparse.Namespace) -> None:
    """Write a synthetic province; the tables are made if they are not there."""
    init(asked)
    with _registry(asked) as engine:
        province = write_province(engine, asked.institutions, asked.nurses, asked.seed)
    for each in province.institutions:
        _say(f"{each.institution.name}: {len(each.records)} records")


def issue_credentials(asked: argparse.Namespace) -> None:
    """Print a user name and a one-time password, as the contract's handover does."""
    with _registry(asked) as engine, database.transaction(engine) as connection:
        if asked.institution is not None:
            role, owner_id = Role.INSTITUTION, hospitals.id_by_name(connection, asked.institution)
        else:
            known = {authority.name: authority.authority_id for authority in reference.authorities(connection)}
            role, owner_id = Role.AUTHORITY, known.get(asked.authority)
        if owner_id is None:
            raise CommandError(f"there is no {role} of that name")
        account_id, credentials = accounts.issue(connection, role, owner_id)
        accounts.hand_over(connection, account_id, None, list(HandoverDocument), clock.now())
    _say(f"user name: {credentials.username}")
    _say(f"one-time password: {credentials.one_time_password}")


def simulate(asked: argparse.Namespace) -> None:
    """Let synthetic nurses and authorities live at a registry that serves, until stopped."""
    with _registry(asked):
        pass
    _tie(asked)
    let_live(_url(asked), asked.registry, asked.speed)


def import_file(asked: argparse.Namespace) -> None:
    """Take a spreadsheet in and print the report as JSON."""
    with _registry(asked) as engine:
        report = import_register(engine, asked.file)
    _say(msgspec.json.format(msgspec.json.encode(report)).decode())


def print_look_ups(asked: argparse.Namespace) -> None:
    """Print an institution's look-ups in the nationwide register, a JSON object a line, oldest first."""
    with _registry(asked) as engine, database.reading(engine) as connection:
        institution_id = hospitals.id_by_name(connection, asked.institution)
        if institution_id is None:
            raise CommandError("there is no institution of that name")
        for one in audit.look_ups(connection, institution_id):
            _say(msgspec.json.encode(one).decode())


def print_openapi(_: argparse.Namespace) -> None:
    """Print the OpenAPI document."""
    sys.stdout.write(openapi.text())


def _url(asked: argparse.Namespace) -> str:
    return str(asked.database or database.default_url())


@contextmanager
def _database(asked: argparse.Namespace) -> Iterator[Engine]:
    engine = database.open_engine(_url(asked))
    try:
        yield engine
    finally:
        engine.dispose()


@contextmanager
def _registry(asked: argparse.Namespace) -> Iterator[Engine]:
    """The database, with the tables of this version."""
    with _database(asked) as engine:
        if not database.is_current(engine):
            raise CommandError("the tables are not those of this version: run `nurse-registry init` first")
        yield engine


def _tie(asked: argparse.Namespace) -> None:
    """A process that lasts ends with the one that started it, where that was asked for."""
    if asked.until_stdin_ends:
        lifeline.end_with_stdin()


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
