"""Starting this program, or the registry beside it, as a process of its own."""

import subprocess

QUIETLY = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""``creationflags`` with which a program of the console opens no console on Windows; elsewhere nothing."""
