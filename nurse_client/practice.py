"""Practice mode: a registry of its own on this computer, with a synthetic province, reached over HTTP like any other.

It is started as processes of their own, which end with this one however it ends; the client imports nothing of it.
"""

import subprocess
import sys
import threading
from contextlib import ExitStack, suppress
from pathlib import Path
from urllib.parse import urlsplit

from nurse_client.own_process import QUIETLY

USERNAME = "practice"
PASSWORD = "practice-2026"  # noqa: S105 - of synthetic data, and refused by a registry that is not for practice
NURSES = 1000
_READY = "listening on "
_GLANCE, _PATIENCE = 0.05, 10.0


class PracticeError(Exception):
    """The practice registry could not be started. ``log`` is the file that says why."""

    def __init__(self, log: Path) -> None:
        super().__init__(f"see {log.name}")
        self.log = log


class PracticeRegistry:
    """The registry, and the nurses and the authority that live in it."""

    def __init__(self, folder: Path, nurses: int | None = None) -> None:
        """``nurses`` is how many a new province has, ``NURSES`` as a rule."""
        self._folder, self._nurses = folder, nurses or NURSES
        self._running = ExitStack()
        self._cancel = threading.Event()

    def start(self, cancel: threading.Event | None = None) -> str:
        """Makes the province where there is none yet, starts registry and life in it; gives the address.

        Takes some seconds. Raises PracticeError, also when cancelled.
        """
        self._cancel = cancel or self._cancel
        self._folder.mkdir(parents=True, exist_ok=True)
        ready = self._folder / "populated"
        if not ready.exists():
            for left_over in self._folder.glob("registry.db*"):  # its log is replayed into a new file else
                left_over.unlink()
            self._finish("init")
            self._finish("populate", "--institutions", "3", "--nurses", str(self._nurses), "--seed", "7")
            ready.touch()
        else:
            self._finish("init")
        address = self._serve()
        self._begin(self._folder / "simulation.out", "simulate", "--registry", address)
        return address

    def stop(self) -> None:
        """Ends both processes and waits for them."""
        self._running.close()

    @property
    def log(self) -> Path:
        """What the processes had to say."""
        return self._folder / "registry.log"

    def _command(self, name: str, *options: str) -> list[str]:
        return [*_registry_program(), name, "--database", f"sqlite:///{self._folder / 'registry.db'}", *options]

    def _finish(self, name: str, *options: str) -> None:
        with self.log.open("ab") as log:
            ended = subprocess.run(  # noqa: S603 - our own program
                self._command(name, *options), stdout=log, stderr=log, check=False, creationflags=QUIETLY
            )
        if ended.returncode or self._cancel.is_set():
            raise PracticeError(self.log)

    def _begin(self, output: Path, name: str, *options: str) -> "subprocess.Popen[bytes]":
        with output.open("wb") as out, self.log.open("ab") as log:
            # Nothing is ever written to its input: when this process is gone, it ends, and the other one with it.
            process = subprocess.Popen(  # noqa: S603 - our own program
                self._command(name, "--until-stdin-ends", *options),
                stdin=subprocess.PIPE,
                stdout=out,
                stderr=log,
                creationflags=QUIETLY,
            )
        self._running.callback(_end, process)
        return process

    def _serve(self) -> str:
        """Serves where it did the last time, so that the desk knows its copy again; elsewhere if that is taken."""
        kept = self._folder / "port"
        if kept.exists():
            with suppress(PracticeError):
                return self._serve_at(kept.read_text(encoding="ascii"))
        address = self._serve_at("0")
        kept.write_text(str(urlsplit(address).port), encoding="ascii")
        return address

    def _serve_at(self, port: str) -> str:
        # Its output goes to a file and not to a pipe, which would fill and stop it when nobody reads on.
        output = self._folder / "registry.out"
        process = self._begin(output, "serve", "--practice", "--port", port)
        while process.poll() is None and not self._cancel.is_set():
            for line in output.read_text(encoding="utf-8").splitlines(keepends=True):
                if line.startswith(_READY) and line.endswith("\n"):
                    return line.removeprefix(_READY).strip()
            with suppress(subprocess.TimeoutExpired):
                process.wait(_GLANCE)
        raise PracticeError(self.log)


def _registry_program() -> list[str]:
    """The registry's command: beside the frozen program, or the package that is installed with this one."""
    if getattr(sys, "frozen", False):
        suffix = ".exe" if sys.platform == "win32" else ""
        return [str(Path(sys.executable).with_name(f"nurse-registry{suffix}"))]
    return [sys.executable, "-m", "nurse_registry"]


def _end(process: "subprocess.Popen[bytes]") -> None:
    process.terminate()
    try:
        process.wait(_PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    if process.stdin is not None:
        process.stdin.close()
