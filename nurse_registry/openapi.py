"""The OpenAPI document: the calls as they are declared, and the Structs as msgspec describes them."""

import inspect
import json
from collections.abc import Iterator
from typing import Any

import msgspec
from litestar.handlers import HTTPRouteHandler

import nurse_client
from nurse_client.domain.actions import AnyAction
from nurse_client.domain.messages import Problem
from nurse_registry.app import BASE_PATH, CALLS
from nurse_registry.authority_side import RegisteredNurse
from nurse_registry.http.answers import PROBLEM_JSON
from nurse_registry.http.call import JSON, Call
from nurse_registry.problems import TITLES

_COMPONENT = "#/components/schemas/{name}"
_RAW_PARTS = {("ActionBatch", "actions"): AnyAction, ("RegisterRows", "nurses"): RegisteredNurse}
"""Lists that are kept raw when they are read, and what they hold."""


def text() -> str:
    """The document as it is checked in."""
    return json.dumps(document(), ensure_ascii=False, indent=1) + "\n"


def document() -> dict[str, Any]:
    """The document (OpenAPI 3.1)."""
    calls = [(handler, handler.opt["call"]) for handler in CALLS]
    schemas = _Schemas([kind for _, call in calls for kind in (call.body, call.answers, call.asks) if kind])
    paths: dict[str, dict[str, Any]] = {}
    for handler, call in calls:
        path = BASE_PATH + next(iter(handler.paths)).replace(":str}", "}")
        paths.setdefault(path, {})[_method(handler)] = _operation(call, path, schemas)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "The registry contract of the electronic nurse registration",
            "version": nurse_client.__version__,
            "description": "What an institution's client, an authority and a nurse say to a registry.",
        },
        "paths": dict(sorted(paths.items())),
        "components": {
            "schemas": schemas.components,
            "securitySchemes": {"session": {"type": "http", "scheme": "bearer"}},
        },
    }


class _Schemas:
    """The schemas of the kinds that the calls use, by kind."""

    def __init__(self, kinds: list[Any]) -> None:
        wanted = [*dict.fromkeys(kinds), Problem, *_RAW_PARTS.values()]
        structs = [kind for kind in wanted if kind not in {bytes, type(None)}]
        found, self.components = msgspec.json.schema_components(structs, ref_template=_COMPONENT)
        self._of = dict(zip(map(repr, structs), found, strict=True))
        for (component, member), part in _RAW_PARTS.items():
            self.components[component]["properties"][member]["items"] = self._of[repr(part)]
        for schema in self.components.values():
            if "description" in schema:
                schema["description"] = inspect.cleandoc(schema["description"])

    def of(self, kind: Any) -> dict[str, Any]:
        return self._of[repr(kind)]

    def members(self, struct: Any) -> dict[str, Any]:
        """The schema of a Struct itself, not the reference to it."""
        component: dict[str, Any] = self.components[self.of(struct)["$ref"].rpartition("/")[2]]
        return component


def _method(handler: HTTPRouteHandler) -> str:
    return next(iter(handler.http_methods)).lower()


def _operation(call: Call, path: str, schemas: _Schemas) -> dict[str, Any]:
    operation: dict[str, Any] = {
        "operationId": call.function.__name__,
        "summary": inspect.cleandoc(call.function.__doc__ or "").splitlines()[0],
        "tags": sorted(call.roles) if call.roles else ["anyone"],
        "security": [{"session": []}] if call.roles else [],
        "parameters": [*_path_parameters(path), *_query_parameters(call, schemas)],
    }
    if call.body is not None:
        operation["requestBody"] = {"required": True, "content": {JSON: {"schema": schemas.of(call.body)}}}
    operation["responses"] = dict(sorted(_responses(call, schemas)))
    return operation


def _path_parameters(path: str) -> Iterator[dict[str, Any]]:
    for part in path.split("/"):
        if part.startswith("{"):
            yield {"name": part[1:-1], "in": "path", "required": True, "schema": {"type": "string", "minLength": 1}}


def _query_parameters(call: Call, schemas: _Schemas) -> Iterator[dict[str, Any]]:
    if call.asks is None:
        return
    described = schemas.members(call.asks)
    for name, schema in described["properties"].items():
        required = name in described.get("required", [])
        yield {"name": name, "in": "query", "required": required, "schema": _said(schema)}


def _said(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema of a value in a query, where what is not said is left out: there is no null."""
    kinds = [kind for kind in schema.get("anyOf", []) if kind != {"type": "null"}]
    return kinds[0] if kinds else schema


def _responses(call: Call, schemas: _Schemas) -> Iterator[tuple[str, dict[str, Any]]]:
    done: dict[str, Any] = {"description": "Done"}
    if call.answers is bytes:
        done["content"] = {"image/jpeg": {}}
    elif call.answers is not type(None):
        done["content"] = {JSON: {"schema": schemas.of(call.answers)}}
    if call.cached:
        done["headers"] = {"ETag": {"schema": {"type": "string"}}}
        yield "304", {"description": "Not modified: the ETag of If-None-Match is still right"}
    yield str(call.status), done
    slugs_of: dict[int, list[str]] = {}
    for slug in _problems(call):
        slugs_of.setdefault(TITLES[slug][0], []).append(slug)
    for status, slugs in slugs_of.items():
        content = {PROBLEM_JSON: {"schema": schemas.of(Problem)}}
        yield str(status), {"description": ", ".join(slugs), "content": content}


def _problems(call: Call) -> list[str]:
    """The problems of this call, and those that any call of its kind can have."""
    general = ["not-found", "client-too-old", "unavailable"]
    if call.body is not None:
        general += ["invalid-request", "too-large", "unsupported-media-type"]
    if call.asks is not None:
        general.append("invalid-request")
    if call.roles:
        general += ["not-signed-in", "session-expired", "forbidden"]
    return list(dict.fromkeys([*general, *call.problems]))
