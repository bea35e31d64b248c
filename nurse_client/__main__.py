"""The command line: the program, practice, the tour and the self-test."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from nurse_client.profile import Profile


def main(arguments: Sequence[str] | None = None) -> int:
    """Does what the command line asks; gives the exit code."""
    os.umask(0o077)  # before anything is written: what this program keeps is for its owner only
    asked = _parser().parse_args(arguments)
    if asked.command == "tour":
        from nurse_client import tour  # noqa: PLC0415 - each command loads only what it needs

        return tour.look(asked.out, *asked.looks) if asked.looks else tour.run(asked.out)
    if asked.command == "self-test":
        from nurse_client.self_test import run as self_test  # noqa: PLC0415 - each command loads only what it needs

        return self_test(asked.json, _profile(asked.profile), quick=asked.quick)
    from nurse_client.app import run  # noqa: PLC0415 - each command loads only what it needs

    profile = _profile(asked.profile)
    if asked.practice:
        profile = Profile(profile.folder / "practice")
    return run(profile, asked.registry, practice=asked.practice)


def _profile(folder: Path | None) -> Profile:
    return Profile(folder) if folder else Profile.default()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="nurse-client", description="The institution side of the nurse registration")
    parser.add_argument("--practice", action="store_true", help="start with a registry of synthetic data")
    parser.add_argument("--registry", metavar="URL", default="", help="the registry's address")
    parser.add_argument("--profile", metavar="DIR", type=Path, help="keep everything below this folder")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    tour = commands.add_parser("tour", help="drive the real window through a day and leave pictures and PDFs")
    tour.add_argument("out", metavar="OUT", type=Path)
    tour.add_argument("--looks", nargs=2, metavar=("URL", "SIZE"), help=argparse.SUPPRESS)  # a part of the tour
    self_test = commands.add_parser("self-test", help="check that everything the program needs is there")
    self_test.add_argument("--quick", action="store_true", help="leave out what takes long: the practice registry")
    self_test.add_argument("--json", metavar="FILE", type=Path, nargs="?", const=Path("-"), help="as JSON, - to print")
    return parser


if __name__ == "__main__":
    sys.exit(main())
