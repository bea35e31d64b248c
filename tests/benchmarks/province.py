"""A real registry with a synthetic province, served for as long as a benchmark needs it."""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def served(nurses: int) -> Iterator[str]:
    """The address of a registry process on SQLite, with one institution of so many nurses. Making it takes seconds."""
    with tempfile.TemporaryDirectory(prefix="bench-province-") as folder:
        registry = [sys.executable, "-m", "nurse_registry"]
        database = ["--database", f"sqlite:///{folder}/registry.db"]
        size = ["--institutions", "1", "--nurses", str(nurses)]
        subprocess.run([*registry, "init", *database], check=True)
        subprocess.run([*registry, "populate", *database, *size], check=True, stdout=subprocess.DEVNULL)
        serve = [*registry, "serve", *database, "--practice", "--port", "0"]
        with subprocess.Popen(serve, stdout=subprocess.PIPE, text=True) as serving:
            try:
                assert serving.stdout
                yield serving.stdout.readline().removeprefix("listening on ").strip()
            finally:
                serving.terminate()
