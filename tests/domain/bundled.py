"""The reference data that comes with the program."""

from functools import cache
from typing import get_type_hints

import msgspec

from nurse_client import resources
from nurse_client.domain.codes import CodeTables
from nurse_client.domain.reference import Reference


@cache
def reference() -> Reference:
    """All members, each decoded from its own file."""
    members = {
        name: msgspec.json.decode(resources.path(f"reference/{name}.json").read_bytes(), type=kind)
        for name, kind in get_type_hints(Reference).items()
    }
    return Reference(**members)


@cache
def tables() -> CodeTables:
    return CodeTables(reference().code_tables)
