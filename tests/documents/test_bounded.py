"""Whoever writes a template may be careless or hostile: it ends soon, grows to no size, and reaches nothing."""

import pytest
from jinja2 import DictLoader, TemplateError
from jinja2.exceptions import SecurityError, UndefinedError

from nurse_client.documents.bounded import MOST_STEPS, MOST_TEXT, BoundedEnvironment, TooMuch

ENVIRONMENT = BoundedEnvironment(DictLoader({"parts": "{% macro part(x) %}[{{ x }}]{% endmacro %}"}), {})


def page(source: str, **values: object) -> str:
    return ENVIRONMENT.page(source, values)


BOMBS = {
    "rounds": "{% for i in range(1000) %}{% for j in range(1000) %}{% endfor %}{% endfor %}",
    "range": "{{ range(1000000) }}",
    "times": "{{ 'x' * 1000000000 }}",
    "power": "{{ 9 ** 9 ** 9 }}",
    "number": "{% macro m(n, x) %}{% if n %}{{ m(n - 1, x * x) }}{% endif %}{% endmacro %}{{ m(60, 9) }}",
    "doubled": "{% macro m(n, x) %}{% if n %}{{ m(n - 1, x ~ x) }}{% endif %}{% endmacro %}{{ m(60, 'xx') }}",
    "added": "{% macro m(n, x) %}{% if n %}{{ m(n - 1, x + x) }}{% endif %}{% endmacro %}{{ m(60, 'xx') }}",
    "list": "{% macro m(n, x) %}{% if n %}{{ m(n - 1, x + x) }}{% endif %}{% endmacro %}{{ m(60, [1, 2]) }}",
    "block": "{% macro m(n, x) %}{% set y %}{{ x }}{{ x }}{% endset %}{% if n %}{{ m(n - 1, y) }}{% endif %}"
    "{% endmacro %}{{ m(60, 'xx') }}",
    "endless": "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    "page": "{% for i in range(900) %}" + "x" * 1000 + "{% endfor %}",
    "padded": "{{ '%999999999d' % 1 }}",
    "batch": "{{ [1] | batch(1000000000, 1) | list }}",
    "joined": "{{ range(900) | join('x' * 1) }}{{ range(900) | join(long) }}",
}


@pytest.mark.parametrize("source", BOMBS.values(), ids=list(BOMBS))
def test_a_template_that_would_never_end_or_fill_the_memory_is_stopped(source: str) -> None:
    with pytest.raises((TooMuch, RecursionError, TypeError)):
        page(source, long="x" * 10_000)


REACHING = {
    "class": "{{ ''.__class__.__mro__ }}",
    "item": "{{ x['__class__'] }}",
    "method": "{{ x.replace('', 'xx') }}",
    "format": "{{ '{0:999999999}'.format(1) }}",
    "center": "{{ 'x'.center(999999999) }}",
    "filter": "{{ 'x' | center(999999999) }}",
    "attribute": "{{ x | attr('__class__') }}",
    "file": "{% include '/etc/passwd' %}",
    "up": "{% include '../parts' %}",
    "global": "{{ namespace() }}",
    "lorem": "{{ lipsum() }}",
    "unknown": "{{ 1 + nobody }}",
}


@pytest.mark.parametrize("source", REACHING.values(), ids=list(REACHING))
def test_a_template_reaches_nothing_but_its_values_and_the_programs_parts(source: str) -> None:
    with pytest.raises((SecurityError, UndefinedError, TemplateError)):
        page(source, x="x")


def test_what_forms_need_is_there() -> None:
    assert page("{% from 'parts' import part %}{{ part('<b>') }}") == "[&lt;b&gt;]"
    assert page("{{ 'a' ~ x ~ 1 }}|{{ 1 + 2 }}|{{ [1] + [2] }}|{{ 7 % 4 }}|{{ 2 * 3 }}", x="<i>") == (
        "a&lt;i&gt;1|3|[1, 2]|3|6"
    )
    assert page("{% for pair in 'abc' | batch(2) %}{{ pair | join('-') }};{% endfor %}") == "a-b;c;"
    assert page("{{ d.get('x', '') }}{{ 'a\nb'.splitlines() | length }}", d={"x": 1}) == "12"


def test_every_page_has_the_full_measure() -> None:
    """What one page has used is not taken from the next."""
    almost = "{% for i in range(100) %}{% for j in range(" + str(MOST_STEPS // 100 - 2) + ") %}{% endfor %}{% endfor %}"
    for _ in range(3):
        assert page(almost) == ""
    assert len(page("{{ x }}", x="x" * MOST_TEXT)) == MOST_TEXT
