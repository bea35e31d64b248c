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
from nurse_registry.problems import Refused
from nurse_registry.requests import read
from nurse_registry.schema import reference_documents

MEMBERS: dict[str, Any] = {field.name: field.type for field in msgspec.structs.fields(Reference)}
"""The documents, by the name they have in Reference and below ``resources/reference/``, and the type of each."""


def etag(connection: Connection) -> str:
    """The name of the reference data as it stands."""
    rows = connection.execute(select(reference_documents.c.name, reference_documents.c.etag))
    put = {row.name: row.etag for row in rows}
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
    """Replace the document of that name in MEMBERS. Raises Refused (invalid-request)."""
    documents = read(content, MEMBERS[name])
    unknown = _unknown_members(msgspec.json.decode(content), msgspec.to_builtins(documents), name)
    if unknown:
        raise Refused("invalid-request", errors=[FieldProblem(field=field, reason="unknown") for field in unknown])
    body = msgspec.json.encode(documents)
    upsert(
        connection,
        reference_documents,
        [{"name": name, "etag": keys.content_hash(body), "body": body.decode()}],
    )


def authorities(connection: Connection) -> list[Authority]:
    """All authorities."""
    return msgspec.json.decode(document(connection, "authorities"), type=list[Authority])


def law(connection: Connection, province: str, day: date) -> tuple[RuleParameters, Workdays]:
    """The parameters in force in a province on a day, and the statutory calendar. Raises Refused (unavailable)."""
    needed = {name: msgspec.json.decode(document(connection, name)) for name in ("rule_parameters", "workdays")}
    reference = msgspec.convert({name: needed.get(name, []) for name in MEMBERS}, Reference)
    try:
        return parameters_for(reference, province, day), Workdays(reference.workdays)
    except LookupError as error:  # an authority has put a document without any that hold today
        raise Refused("unavailable", detail="no rule parameters are in force", retry_after=60) from error


@functools.cache  # files of the program: they do not change while it runs
def _packaged(name: str) -> tuple[str, bytes]:
    content = (_folder() / f"{name}.json").read_bytes()
    return keys.content_hash(content), content


def _folder() -> Path:
    package = Path(nurse_client.__file__).parent
    packaged = package / "resources"
    return (packaged if packaged.is_dir() else package.parent / "resources") / "reference"


_UNKNOWN = object()


def _unknown_members(given: Any, read: Any, path: str) -> list[str]:
    """The members of what was given that are not in what was read of it."""
    if read is _UNKNOWN:
        return [path]
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
