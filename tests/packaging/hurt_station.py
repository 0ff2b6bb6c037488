"""An installed station under a real systemd, what can be done to it, and what it says."""

import ctypes
import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.station.crashes import TO_BE_SAFE
from tests.packaging.screens import BARE, NO_SCREEN, drop_in
from tools.bare_system.base import base_system
from tools.bare_system.system import System, booted

ROOT = Path(__file__).parents[2]
KEY = ROOT / "build/key"
KIOSK_SERVICE = "kiosk.service"
MEMORY = Path("/sys/fs/cgroup/memory")
LITTLE = 2**25
GREEDY = """
import os, pathlib, sys
pathlib.Path(sys.argv[1], "cgroup.procs").write_text(str(os.getpid()))
b"x" * 2**27
"""
PTRACE_SEIZE, PTRACE_INTERRUPT = 0x4206, 0x4207
_OF_ANY_KIND = 0x40000000
_CRASHES = "run/kiosk-session/crashes"
_HEALTH = "run/kiosk-session/health/status.json"
_HEALTH_S = 60
WITH_RENDER_THREAD = (
    "Environment=QT_QUICK_BACKEND=rhi QSG_RENDER_LOOP=threaded LIBGL_ALWAYS_SOFTWARE=1"
)
"""Drawn by Mesa without a GPU, as a station with one draws."""
WITHOUT_SCREEN = "Environment=WLR_HEADLESS_OUTPUTS=0"
_C = ctypes.CDLL(None, use_errno=True)
_C.ptrace.argtypes = [ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p]
_C.ptrace.restype = ctypes.c_long


@dataclass
class Station:
    """One. Numbers of processes are the machine's, not the system's own."""

    system: System
    work: Path
    """Where packs are made for it."""
    first: int
    """The number of the exhibit that it was installed with."""
    _held: int = 0

    @property
    def files(self) -> Path:
        """All of them, those in memory among the rest."""
        return Path(f"/proc/{self.system.first_process}/root")

    def unit(self, name: str) -> str:
        """What systemd says of the service."""
        return self.system.run("systemctl", "show", "-P", name, KIOSK_SERVICE).stdout.strip()

    @property
    def cage(self) -> int:
        """The compositor."""
        return self._outside(int(self.unit("MainPID")))

    @property
    def kiosk(self) -> int:
        """The program: the child of the session that is the compositor’s child."""
        session = next(each for each in _children(self.cage) if _word(each) == "session")
        return next(each for each in _children(session))

    def _outside(self, inside: int) -> int:
        ours = Path(f"/proc/{self.system.first_process}/ns/pid").readlink()
        for folder in Path("/proc").glob("[0-9]*"):
            with suppress(OSError):
                found = re.search(r"NSpid:.*?(\d+)\n", (folder / "status").read_text())
                if found and int(found[1]) == inside and (folder / "ns/pid").readlink() == ours:
                    return int(folder.name)
        raise LookupError(f"there is no process {inside}")

    def hold_thread(self, thread: int) -> None:
        """This one thread stands still; the others of its process go on."""
        for request in (PTRACE_SEIZE, PTRACE_INTERRUPT):
            if _C.ptrace(request, thread, None, None):
                raise OSError(ctypes.get_errno(), "ptrace")
        self._held = thread

    def no_more_memory(self, process: int) -> None:
        """It shares a little memory with something that takes more and more; of the two the kernel
        ends the kiosk. The unit's MemoryMax= does nothing here: such control groups are not the
        system's own."""
        group = MEMORY / f"kiosk-trial-{process}"
        group.mkdir()
        (group / "memory.limit_in_bytes").write_text(str(LITTLE))
        (group / "cgroup.procs").write_text(str(process))
        Path(f"/proc/{process}/oom_score_adj").write_text("1000")
        greedy = subprocess.Popen([sys.executable, "-c", GREEDY, group])
        while _is_alive(process) and greedy.poll() is None:
            time.sleep(0.05)
        greedy.kill()
        greedy.wait()

    def let_go(self) -> None:
        """What is still held of processes that have gone."""
        if self._held:
            with suppress(ChildProcessError):
                _, status = os.waitpid(self._held, os.WNOHANG | _OF_ANY_KIND)
                if not (os.WIFEXITED(status) or os.WIFSIGNALED(status)):
                    return
            self._held = 0
        for group in MEMORY.glob("kiosk-trial-*"):
            with suppress(OSError):
                group.rmdir()

    @property
    def render_thread(self) -> int:
        """The thread that draws, where it is one of its own (`WITH_RENDER_THREAD`)."""
        tasks = Path(f"/proc/{self.kiosk}/task").iterdir()
        return next(int(task.name) for task in tasks if _word(int(task.name)) == "QSGRenderThread")

    @contextmanager
    def set_up(self, lines: str) -> Generator[None]:
        """It runs with these lines in its unit's section meanwhile."""
        file = drop_in(self.system, "meanwhile", f"[Service]\n{lines}\n")
        try:
            self.begin_anew()
            yield
        finally:
            file.unlink()
        self.begin_anew()

    def begin_anew(self) -> None:
        """With what its unit says now."""
        self.system.run("systemctl", "daemon-reload")
        moment = time.monotonic()
        self.system.run("systemctl", "restart", KIOSK_SERVICE)
        self.back_after(moment)

    def back_after(self, moment: float, within: float = 120) -> float:
        """When its first picture after that moment came, by the monotonic clock."""
        until = time.monotonic() + within
        while time.monotonic() < until:
            since = int(self.unit("ActiveEnterTimestampMonotonic")) / 1e6
            if since > moment and self.unit("ActiveState") == "active":
                self.let_go()
                return since
            self.let_go()
            time.sleep(0.3)
        raise TimeoutError(self.journal())

    def journal(self) -> str:
        """What the service has said of late."""
        lines = ("-u", "kiosk", "-n", "60", "--no-pager", "-o", "short-monotonic")
        return self.system.run("journalctl", *lines).stdout

    def health_after(self, moment: float) -> dict[str, Any]:
        """What it says of itself after a moment of the monotonic clock."""
        clock = time.time() - time.monotonic() + moment
        until = time.monotonic() + _HEALTH_S
        while time.monotonic() < until:
            with suppress(FileNotFoundError):
                if (self.files / _HEALTH).stat().st_mtime > clock:
                    return json.loads((self.files / _HEALTH).read_bytes())
            time.sleep(0.3)
        raise TimeoutError("it does not say how it is")

    def breakdowns(self) -> list[str]:
        """What stands written of them."""
        file = self.files / _CRASHES
        return file.read_text().splitlines() if file.exists() else []

    def forget_breakdowns(self) -> None:
        """As if the machine had just started."""
        (self.files / _CRASHES).unlink(missing_ok=True)

    def break_down_often(self) -> None:
        """As if it had, just now, so that it begins with the calm page."""
        lines = f"{time.monotonic():.2f} signal SEGV\n" * TO_BE_SAFE
        (self.files / _CRASHES).write_text(lines)

    def make_breakdowns_old(self) -> None:
        """As if ten minutes had gone by."""
        lines = (line.partition(" ") for line in self.breakdowns())
        aged = "".join(f"{float(at) - 601:.2f} {what}\n" for at, _, what in lines)
        (self.files / _CRASHES).write_text(aged)

    @property
    def tries(self) -> int:
        """How often what is on trial was begun with."""
        return json.loads((self.files / "var/lib/kiosk/store/state.json").read_bytes())["tries"]

    @property
    def release(self) -> tuple[int, bool]:
        """Which of its exhibits is to be shown, the first being 0; and whether it is on trial."""
        store = self.files / "var/lib/kiosk/store"
        said = json.loads((store / "state.json").read_bytes())
        manifest = store / "releases" / said["current"] / "pack/manifest.json"
        return json.loads(manifest.read_bytes())["sequence"] - self.first, said["on_trial"]

    def pack(self, *words: str) -> None:
        """A command of `kiosk pack`, as the kiosk's user."""
        store = ("--store", "/var/lib/kiosk/store", "--wait", "60")
        self.system.run("runuser", "-u", "kiosk", "--", "kiosk", "pack", *words, *store)

    def bring(self, number: int) -> None:
        """Another exhibit, which is then shown, on trial."""
        _make_pack(self.first + number, self.work / f"{number}.pack")
        self.pack("install", f"/srv/{number}.pack")
        until = time.monotonic() + _HEALTH_S
        while self.health_after(0)["content"]["sequence"] != self.first + number:
            if time.monotonic() > until:
                raise TimeoutError(f"exhibit {number} is not shown")
            time.sleep(0.5)


def _children(process: int) -> list[int]:
    return [
        int(each) for each in Path(f"/proc/{process}/task/{process}/children").read_text().split()
    ]


def _word(process: int) -> str:
    return Path(f"/proc/{process}/comm").read_text().strip()


def _is_alive(process: int) -> bool:
    with suppress(OSError):
        return ") Z " not in Path(f"/proc/{process}/stat").read_text()
    return False


def _make_pack(sequence: int, file: Path) -> None:
    command = [ROOT / ".venv/bin/kiosk", "pack", "build", ROOT / "content/genoa-rapallo-1922"]
    order = ["--sequence", str(sequence), "--key", KEY / "trial.key", "--out", file.parent]
    passphrase = (KEY / "passphrase").read_text().strip()
    surroundings = {**os.environ, "KIOSK_PASSPHRASE": passphrase}
    subprocess.run([*command, *order], env=surroundings, check=True, capture_output=True)
    (made,) = file.parent.glob(f"*-{sequence}.pack")
    made.rename(file)


@contextmanager
def installed(bundle: Path, work: Path, tools: Path | None = None) -> Generator[Station]:
    """A station, installed from a bundle; more packs are made in a folder for work, which it sees
    as /srv, and tools as /opt."""
    (first,) = (bundle / "exhibit").glob("*.pack")
    work.chmod(0o755)
    shown = {bundle.resolve(): "/mnt", work: "/srv", **({tools: "/opt"} if tools else {})}
    with booted(base_system(BARE), shown=shown) as system:
        drop_in(system, "no-screen", NO_SCREEN)
        system.run("sh", "/mnt/install.sh", "--yes")
        station = Station(system, work, int(first.stem.rpartition("-")[2]))
        station.back_after(0)
        yield station
