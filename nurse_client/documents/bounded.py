"""Templates that somebody else wrote: they reach nothing, and no work or text of theirs grows without end.

Jinja's sandbox keeps a template away from the program's objects, but lets it count to infinity. Here every round of a
loop and every call of a macro is counted, texts and numbers have bounds, and only a few filters and methods are known.
The verdict on a template is the same on every machine, because no clock is part of it.
"""

import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any

from jinja2 import StrictUndefined, nodes
from jinja2.compiler import CodeGenerator
from jinja2.filters import FILTERS
from jinja2.loaders import BaseLoader
from jinja2.runtime import Context, markup_join
from jinja2.sandbox import ImmutableSandboxedEnvironment

MOST_STEPS = 20_000
"""Rounds of loops and calls of macros in one rendering. A form takes some hundreds."""

MOST_TEXT = 400_000
"""Characters of a page, and of any text on the way to it. A form has 20,000."""

_MOST_ITEMS, _MOST_NUMBER = 1_000, 10**9
_FILTERS = "count default e escape first last length list lower map reject rejectattr select selectattr trim upper"
_OF_TEXT = "endswith isdigit lower partition split splitlines startswith strip upper"
_OF_TABLE = "get items keys values"


class TooMuch(Exception):
    """The template does more than any form needs."""


class _Generator(CodeGenerator):
    def visit_Concat(self, node: nodes.Concat, frame: Any) -> None:  # noqa: N802 - as Jinja's own visitor is called
        """``a ~ b``, which is no operator that the sandbox could intercept."""
        self.write("environment.joined((")
        for part in node.nodes:
            self.visit(part, frame)
            self.write(", ")
        self.write("))")


class BoundedEnvironment(ImmutableSandboxedEnvironment):
    """Where such templates are compiled and rendered. It may be used on several threads at once."""

    code_generator_class = _Generator
    intercepted_binops = frozenset(["+", "*", "%", "**"])

    def __init__(self, loader: BaseLoader, filters: Mapping[str, Callable[..., Any]]) -> None:
        super().__init__(
            loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
        )
        self.globals = {"range": _range}
        self.filters = (
            {name: FILTERS[name] for name in _FILTERS.split()} | {"batch": _batch, "join": self._join} | dict(filters)
        )
        self._done = threading.local()
        self._compiled = lru_cache(maxsize=16)(self.from_string)

    def page(self, source: str, values: Mapping[str, Any]) -> str:
        """The rendered page. Raises what Jinja raises, what the template's own expressions raise, and TooMuch."""
        self._done.steps = 0
        return self._compiled(source).render(values)

    def step(self) -> str:
        """Counts a round of a loop or a call of a macro. Raises TooMuch."""
        self._done.steps = getattr(self._done, "steps", 0) + 1
        if self._done.steps > MOST_STEPS:
            raise TooMuch
        return ""

    @staticmethod
    def concat(pieces: Iterable[str]) -> str:
        """Texts one behind the other. Raises TooMuch."""
        return "".join(_within_bounds(pieces))

    @staticmethod
    def joined(values: Iterable[Any]) -> str:
        """The same for values, escaped where one of them is markup."""
        return markup_join(list(_within_bounds(values)))

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Whether a template may use it: of texts and tables only what makes nothing larger."""
        if isinstance(obj, str):
            return attr in _OF_TEXT.split()
        if isinstance(obj, dict):
            return attr in _OF_TABLE.split()
        return bool(super().is_safe_attribute(obj, attr, value))

    def wrap_str_format(self, value: Any) -> None:
        """Texts have no ``format``: it can pad without end."""

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Numbers of reasonable size, and texts and lists set together. Raises TooMuch, TypeError."""
        if operator == "+" and isinstance(left, str | list | tuple) and isinstance(right, str | list | tuple):
            most = MOST_TEXT if isinstance(left, str) else _MOST_ITEMS
            if len(left) + len(right) > most:
                raise TooMuch
            return super().call_binop(context, operator, left, right)
        for side in (left, right):
            if not isinstance(side, int | float):
                raise TypeError(f"{operator} is for numbers, not for {side}")  # what is undefined says so itself
        if operator == "**":
            raise TooMuch
        result = super().call_binop(context, operator, left, right)
        if abs(result) > _MOST_NUMBER:
            raise TooMuch
        return result

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        for repeated in tree.find_all((nodes.For, nodes.Macro, nodes.CallBlock)):
            step = nodes.Call(nodes.EnvironmentAttribute("step"), [], [], None, None)
            repeated.body.insert(0, nodes.ExprStmt(step, lineno=repeated.lineno))  # type: ignore[attr-defined]  # all three have it
        return tree

    def _join(self, values: Iterable[Any], between: str = "") -> str:
        parts: list[Any] = []
        for value in values:
            parts += [between, value] if parts else [value]
        return self.joined(parts)


def _within_bounds(values: Iterable[Any]) -> Iterator[Any]:
    length = 0
    for value in values:
        length += len(value if isinstance(value, str) else str(value))
        if length > MOST_TEXT:
            raise TooMuch
        yield value


def _range(*bounds: int) -> range:
    found = range(*bounds)
    if len(found) > _MOST_ITEMS:
        raise TooMuch
    return found


def _batch(values: Iterable[Any], count: int, fill: Any = None) -> Iterator[list[Any]]:
    if not 0 < count <= _MOST_ITEMS:
        raise TooMuch
    yield from FILTERS["batch"](values, count, fill)
