"""Checks that the program can do its work on this machine: ``nurse-client self-test``, also inside what was installed,
and from the window.

A warning is something that the program can live without, such as a keyring; a failure is something that it can't.
"""

import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from nurse_client.gui.computer.report import Result, Verdict, encode
from nurse_client.profile import Profile
from nurse_client.self_test import computer, local_copy, network, practising, program
from nurse_client.self_test.concern import Check, Concern


def run(json: Path | None, profile: Profile, *, quick: bool = False) -> int:
    """Makes every check and reports, as lines or as JSON to a file (``-``: to the terminal); 0 when nothing failed.

    A picture of a form is left beside that file. ``quick`` leaves out what takes long: starting the practice registry.
    Nothing in the profile is changed: it may be open in another program.
    """
    picture = json.with_suffix(".png") if json and json != Path("-") else None
    application = QApplication.instance() or QApplication(sys.argv[:1])
    results = [made(name, check) for name, check in all_checks(profile, picture, quick=quick)]
    del application
    lines = "".join(f"{result.verdict:8} {result.check:16} {result.found}\n" for result in results)
    encoded = encode(results)
    if json and json != Path("-"):
        json.write_bytes(encoded)
    elif sys.stdout:  # on Windows a program with a window has none
        sys.stdout.write(f"{encoded.decode()}\n" if json else lines)
    return int(any(result.verdict is Verdict.FAILED for result in results))


def all_checks(profile: Profile, picture: Path | None = None, *, quick: bool = False) -> Iterator[tuple[str, Check]]:
    """Every check by its name, in the order in which they are made; ``picture`` is where that of a form goes."""
    for theme in (computer, local_copy, network, program):
        make: Callable[[Profile], dict[str, Check]] = theme.checks
        yield from make(profile).items()
    yield "form to picture", partial(program.picture, picture)
    if not quick:
        yield "practice registry", practising.practice_registry


def made(name: str, check: Check) -> Result:
    """What came of one check."""
    try:
        return Result(name, Verdict.OK, check())
    except Concern as concern:
        return Result(name, Verdict.WARNING, concern.found, concern.slug)
    except Exception as error:  # noqa: BLE001 - whatever it is, the other checks are still made and it is reported
        return Result(name, Verdict.FAILED, f"{type(error).__name__}: {error}")
