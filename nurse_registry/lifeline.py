"""Ending with whoever started this process, also when that was killed and could tell nobody.

The starter holds the other end of the pipe that is this process's standard input; the system closes it at its death,
on Windows too.
"""

import os
import signal
import threading

_STDIN = 0


def end_with_stdin() -> None:
    """From now on this process is told to end (SIGTERM) when its standard input ends."""
    threading.Thread(target=_wait_for_the_end, name="lifeline", daemon=True).start()


def _wait_for_the_end() -> None:
    # Not through sys.stdin's buffer, whose lock the interpreter would wait for at its own end.
    while os.read(_STDIN, 1024):
        pass
    signal.raise_signal(signal.SIGTERM)
