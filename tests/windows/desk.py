"""A Windows in Chinese under Wine, as a desk in a hospital has it, and what a test asks of it."""

import os
import re
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event

HERE = Path(__file__).parent
INSTALLED = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\NurseClient"
PRESETS = r"Software\NurseClient"
PROGRAM = "护士注册 · 医疗机构端"
WINDOWS_10_1803 = "17134"
"""Its build. Windows that are older have the names that winecfg gives them."""


def within(seconds: float, condition: Callable[[], object]) -> bool:
    """Whether it becomes true in about that time: programs of Windows start others and end before them.

    Much else runs beside the tests; where it comes true, patience costs nothing.
    """
    deadline = time.monotonic() + 5 * seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        Event().wait(0.2)
    return True


class Desk:
    """One computer. Its user is whoever runs the tests, an administrator there; drive C: is in the prefix."""

    def __init__(self, folder: Path, display: str) -> None:
        self._prefix = folder / "wine"
        self._folder = folder
        self._environment = os.environ | {
            "DISPLAY": display,
            "HOME": str(folder / "home"),
            "WINEPREFIX": str(self._prefix),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml=",
            "LOCPATH": str(self._prefix / "locale"),
            "LC_ALL": "zh_CN.UTF-8",
        }
        del self._environment["PYTHON_KEYRING_BACKEND"]  # of the tests on this machine; the desk has its own keyring
        self._started: list[subprocess.Popen[bytes]] = []
        (folder / "home").mkdir()
        subprocess.run([HERE / "desk.sh", self._prefix, "cmd", "/c", "ver"], env=self._environment, check=True)
        self._server("--wait")
        self._server("--persistent")  # stays when no program runs: to start it again for each one takes seconds
        # What they print goes through a pipe: a CPython under Wine ends at once when its output is a file.
        with (folder / "output").open("wb") as output:
            self._output = subprocess.Popen(["cat"], stdin=subprocess.PIPE, stdout=output)
        self.drive = self._prefix / "drive_c"
        self.home = next(path for path in (self.drive / "users").iterdir() if path.name != "Public")

    def run(self, *command: str | Path) -> int:
        """The exit code of a program, once it has ended; what it has started may go on."""
        self.start(*command)
        return self._started.pop().wait(1800)

    def start(self, *command: str | Path) -> None:
        """Starts a program that goes on running, until ``end_programs``."""
        words = [self.inside(word) if isinstance(word, Path) else word for word in command]
        self._started.append(
            subprocess.Popen(
                ["wine", *words],
                env=self._environment,
                stdin=subprocess.DEVNULL,
                stdout=self._output.stdin,
                stderr=subprocess.STDOUT,
            )
        )

    def end_programs(self, *files: str) -> None:
        """Ends the programs that were started from files of these names, and what ``start`` has started."""
        self.run("taskkill", "/F", *(word for file in files for word in ("/IM", file)))
        while self._started:
            started = self._started.pop()
            started.kill()
            started.wait()

    def run_line(self, line: str) -> int:
        """The exit code of a command line as an administrator writes it, with blanks that nothing quotes."""
        script = self._folder / "line.bat"
        script.write_bytes(f"@{line}\r\n@exit %errorlevel%\r\n".encode("gbk"))
        return self.run("cmd", "/c", script)

    def export(self, key: str) -> list[str]:
        """A key of Windows' registry with all below it, as text; empty where there is none."""
        target = self._folder / "export.reg"
        target.unlink(missing_ok=True)
        self.run("reg", "export", key, target, "/y")
        return target.read_text(encoding="utf-16").splitlines() if target.exists() else []

    def values(self, key: str) -> dict[str, str]:
        """The texts and numbers right below a key."""
        lines = self.export(key)
        own = lines[3 : lines.index("", 3)] if lines else []
        pairs = (re.fullmatch(r'"([^"]+)"="?(.*?)"?', line) for line in own)
        return {pair[1]: pair[2].replace(r"\\", "\\").replace(r"\"", '"') for pair in pairs if pair}

    def shortcuts(self) -> set[str]:
        """Where the program's shortcuts are: by the last folder's name, of this user or of all."""
        places = [self.home, self.drive / "users" / "Public", self.drive / "ProgramData"]
        found = (Path(folder) / name for place in places for folder, _, names in os.walk(place) for name in names)
        desktop = (path for path in (self.home / "Desktop").iterdir())
        links = [path for path in (*found, *desktop) if path.suffix == ".lnk"]
        return {f"{self._place(path)}/{path.stem}" for path in links}

    def _place(self, link: Path) -> str:
        whose = "" if self.home in link.parents else "all/"
        return whose + link.parent.name

    def everything(self) -> tuple[set[str], list[str]]:
        """The files on the disk and the lines of the registry, without what Windows itself keeps for a while."""
        passing = re.compile(r"/Temp(/|$)|/temp(/|$)|\.(reg|log)$")
        files = {str(path.relative_to(self.drive)) for path in self.drive.rglob("*")}
        roots = (rf"{root}\{key}" for root in ("HKCU", "HKLM") for key in (PRESETS, r"Software\Microsoft\Windows"))
        registry = [line for root in roots for line in self.export(root)]
        return {name for name in files if not passing.search(f"/{name}")}, registry

    def picture(self, file: Path) -> Path:
        """What the screen shows."""
        file.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["import", "-display", self._environment["DISPLAY"], "-window", "root", file], check=True)
        return file

    def is_still(self) -> bool:
        """Whether the screen is done with its drawing: it shows the same twice, half a second apart."""
        command = ["import", "-display", self._environment["DISPLAY"], "-window", "root", "rgb:-"]
        first = subprocess.run(command, check=True, capture_output=True).stdout
        Event().wait(0.5)
        return first == subprocess.run(command, check=True, capture_output=True).stdout

    def titles(self) -> list[str]:
        """The titles of the windows on the screen."""
        found = self._xdotool("search", "--onlyvisible", "--name", ".").split()
        return [title for window in found if (title := self._xdotool("getwindowname", window).strip())]

    def press(self, *keys: str) -> None:
        """Keys, for the window that has the focus."""
        for key in keys:
            self._xdotool("key", key)

    def _xdotool(self, *words: str) -> str:
        return subprocess.run(
            ["xdotool", *words], env=self._environment, capture_output=True, text=True, check=False
        ).stdout

    @contextmanager
    def drive_on(self, folder: Path) -> Iterator[str]:
        """A drive of its own for a folder, such as a disk that is mounted there; gives its letter, as in ``E:``."""
        letter = self._prefix / "dosdevices" / "e:"
        letter.symlink_to(folder)
        yield "E:"
        letter.unlink()

    @contextmanager
    def of_release(self, release: str) -> Iterator[None]:
        """While it lasts, it is an older Windows: of this build of Windows 10, or of this name."""
        if release.isdecimal():
            place = r"HKLM\Software\Microsoft\Windows NT\CurrentVersion"
            for name in ("CurrentBuild", "CurrentBuildNumber"):
                self.run("reg", "add", place, "/v", name, "/d", release, "/f")
        else:
            self.run("winecfg", "-v", release)
        yield
        self.run("winecfg", "-v", "win10")

    def inside(self, path: Path) -> str:
        """A path as a program there names it."""
        if self.drive in path.parents:
            return "C:\\" + str(path.relative_to(self.drive)).replace("/", "\\")
        return "Z:" + str(path).replace("/", "\\")

    def remove_program(self, msi: Path) -> None:
        """Ends and uninstalls the program, whoever and whatever installed it, and forgets its profile."""
        self.end_programs("nurse-client.exe", "nurse-client-debug.exe", "nurse-registry.exe", msi.stem + "-setup.exe")
        for root in ("HKCU", "HKLM"):
            if place := self.values(rf"{root}\{INSTALLED}").get("InstallLocation"):
                self.run_line(rf'"{place}\uninstall.exe" /S _?={place}')
                shutil.rmtree(self.drive / place[3:].replace("\\", "/"))
        if self.export(rf"HKLM\{PRESETS}\Msi"):
            self.run("msiexec", "/x", msi, "/qn")
        shutil.rmtree(self.home / "AppData" / "Local" / "nurse-client", ignore_errors=True)

    def shut_down(self) -> None:
        """Ends all its programs."""
        self._server("--kill")
        self._server("--wait")
        self._output.communicate()
        shutil.rmtree(self._prefix)

    def _server(self, option: str) -> None:
        subprocess.run(["/usr/lib/wine/wineserver64", option], env=self._environment, check=False)


@contextmanager
def screen() -> Iterator[str]:
    """A display of its own, with room for the larger of the windows that are looked at."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1920x1080x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    try:
        yield f":{number}"
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait()
