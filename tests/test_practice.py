"""The practice registry's processes: they begin with the program and end with it, however it ends."""

import os
import select
import socket
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

PROGRAM = """
import sys
from pathlib import Path
from nurse_client import practice
practice.NURSES = 200
print(practice.PracticeRegistry(Path(sys.argv[1])).start(), flush=True)
sys.stdin.read()
"""
PATIENCE_MS = 30_000


def children(pid: int) -> list[int]:
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def listens(address: str) -> bool:
    host, _, port = urlsplit(address).netloc.partition(":")
    with socket.socket() as caller:
        return caller.connect_ex((host, int(port))) == 0


def wait_for_the_end_of(process: int) -> None:
    """Waits for a process that is nobody's child here."""
    ended = select.poll()
    ended.register(process, select.POLLIN)
    assert ended.poll(PATIENCE_MS), "it goes on"
    os.close(process)


def test_the_registry_and_its_life_end_when_the_program_is_killed(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        address = program.stdout.readline().strip()
        assert listens(address)
        running = [os.pidfd_open(child) for child in children(program.pid)]
        assert len(running) == 2, "the registry and those who live in it"
        program.kill()
    for process in running:
        wait_for_the_end_of(process)
    assert not listens(address)
    assert "Traceback" not in (tmp_path / "registry.log").read_text()
