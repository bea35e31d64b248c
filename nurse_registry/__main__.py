"""The command line of the reference registry (contract, last section)."""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from nurse_registry import commands
from nurse_registry.problems import Refused


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; the exit code is 1 when it could not be done."""
    asked = _parser().parse_args(arguments)
    try:
        asked.run(asked)
    except Refused as refused:
        return _failed(f"{refused.problem.title}: {refused.detail}")
    except SQLAlchemyError as error:  # its text may hold data and the password of the database
        return _failed(f"the database: {type(error).__name__}")
    except (commands.CommandError, ValueError, LookupError, OSError) as error:
        return _failed(str(error))
    return 0


def _failed(why: str) -> int:
    sys.stderr.write(f"nurse-registry: {why}\n")
    return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="nurse-registry", description=__doc__)
    known = parser.add_subparsers(required=True, metavar="command")

    def command(name: str, run: Callable[[argparse.Namespace], None], does: str) -> argparse.ArgumentParser:
        added = known.add_parser(name, help=does, description=does)
        added.add_argument("--database", metavar="URL", help="sqlite:///path or postgresql+psycopg://…")
        added.set_defaults(run=run)
        return added

    serve = command("serve", commands.serve, "serve the contract over HTTP")
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=int, default=8700, help="0 picks a free one")
    serve.add_argument("--workers", type=int, default=1)
    serve.add_argument("--practice", action="store_true", help="let the practice account in; loopback addresses only")

    command("init", commands.init, "create or upgrade the tables")

    populate = command("populate", commands.populate, "write a synthetic province into an empty registry")
    populate.add_argument("--institutions", type=int, default=3)
    populate.add_argument("--nurses", type=int, default=1000)
    populate.add_argument("--seed", type=int, default=7)

    issue = command("issue-credentials", commands.issue_credentials, "issue or reset a user name and password")
    owner = issue.add_mutually_exclusive_group(required=True)
    owner.add_argument("--institution", metavar="NAME", help="an institution of the register")
    owner.add_argument("--authority", metavar="NAME", help="an authority of the reference data: this is its way in")

    simulate = command("simulate", commands.simulate, "let synthetic nurses and authorities live")
    simulate.add_argument(
        "--registry", metavar="ADDRESS", default="http://127.0.0.1:8700", help="where the database is served"
    )
    simulate.add_argument("--speed", type=float, default=1.0)
    for lasting in (serve, simulate):
        lasting.add_argument(
            "--until-stdin-ends",
            action="store_true",
            help="end with the standard input: whoever holds its other end is gone then",
        )

    register = command("import", commands.import_file, "take an existing register in, row by row")
    register.add_argument("file", type=Path, metavar="FILE.xlsx")

    look_ups = command("look-ups", commands.print_look_ups, "print who looked whom up, for an audit")
    look_ups.add_argument("--institution", metavar="NAME", required=True)

    command("openapi", commands.print_openapi, "print the OpenAPI document")
    return parser


if __name__ == "__main__":
    sys.exit(main())
