"""Reference data: as an authority put it, else the copy that comes with the program."""

import functools
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import Connection, select

import nurse_client
from nurse_client.domain.calendar import Workdays
from nurse_client.domain.messages import FieldProblem
from nurse_client.domain.reference import Authority, Reference, RuleParameters, parameters_for
from nurse_registry import keys
from nurse_registry.database import upsert
from nurse_registry.problems import Refused, unreadable
from nurse_registry.schema import reference_documents

MEMBERS: dict[str, Any] = {field.name: field.type for field in msgspec.structs.fields(Reference)}
"""The documents, by the name they have in Reference and below ``resources/reference/``, and the type of each."""


def etag(connection: Connection) -> str:
    """The name of the reference data as it stands."""
    put = dict(connection.execute(select(reference_documents.c.name, reference_documents.c.etag)).tuples().all())
    return keys.content_hash("".join(put.get(name) or _packaged(name)[0] for name in MEMBERS).encode())


def document(connection: Connection, name: str) -> bytes:
    """One document's JSON."""
    put = connection.execute(
        select(reference_documents.c.body).where(reference_documents.c.name == name)
    ).scalar_one_or_none()
    return _packaged(name)[1] if put is None else put.encode()


def whole(connection: Connection) -> dict[str, msgspec.Raw]:
    """All documents, as the members of a Reference."""
    return {name: msgspec.Raw(document(connection, name)) for name in MEMBERS}


def put(connection: Connection, name: str, content: bytes) -> None:
    """Replace a document. Raises Refused (not-found, invalid-request)."""
    if name not in MEMBERS:
        raise Refused("not-found")
    try:
        given = msgspec.json.decode(content)
        read = msgspec.convert(given, MEMBERS[name])
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise unreadable(error) from error
    unknown = _unknown_members(given, msgspec.to_builtins(read), name)
    if unknown:
        raise Refused("invalid-request", errors=[FieldProblem(field=field, reason="unknown") for field in unknown])
    body = msgspec.json.encode(read)
    upsert(
        connection,
        reference_documents,
        [{"name": name, "etag": keys.content_hash(body), "body": body.decode()}],
    )


def authorities(connection: Connection) -> list[Authority]:
    """All authorities."""
    return msgspec.json.decode(document(connection, "authorities"), type=list[Authority])


def law(connection: Connection, province: str, day: date) -> tuple[RuleParameters, Workdays]:
    """The parameters in force in a province on a day, and the statutory calendar."""
    needed = {name: msgspec.json.decode(document(connection, name)) for name in ("rule_parameters", "workdays")}
    reference = msgspec.convert({name: needed.get(name, []) for name in MEMBERS}, Reference)
    return parameters_for(reference, province, day), Workdays(reference.workdays)


@functools.cache  # files of the program: they do not change while it runs
def _packaged(name: str) -> tuple[str, bytes]:
    content = (_folder() / f"{name}.json").read_bytes()
    return keys.content_hash(content), content


def _folder() -> Path:
    package = Path(nurse_client.__file__).parent
    packaged = package / "resources"
    return (packaged if packaged.is_dir() else package.parent / "resources") / "reference"


def _unknown_members(given: Any, read: Any, path: str) -> list[str]:
    """The members of what was given that are not in what was read of it."""
    if isinstance(given, dict) and isinstance(read, dict):
        return [
            field
            for name, value in given.items()
            for field in (
                [f"{path}.{name}"] if name not in read else _unknown_members(value, read[name], f"{path}.{name}")
            )
        ]
    if isinstance(given, list) and isinstance(read, list):
        pairs = enumerate(zip(given, read, strict=True))
        return [field for number, (a, b) in pairs for field in _unknown_members(a, b, f"{path}[{number}]")]
    return []
