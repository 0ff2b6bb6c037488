"""Killed at every call of the system that touches the store: visitors see the old exhibit or the
new one, whole, and a second run completes.

`strace` kills. A first run, which it only watches, tells which calls there are.
"""

import json
import re
import shutil
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.packs.disk import RealDisk
from kiosk.packs.refusals import Reason, RefusedError
from tests.packs.figures import FULL, tell
from tests.packs.making import bring, digest_of, left_over, make_store, shown, store_in

ROOT = Path(__file__).parents[2]
CHANGING = {
    "openat", "write", "fsync", "syncfs", "rename", "mkdir", "unlink", "unlinkat", "rmdir", "flock",
}  # fmt: skip
LOOKING = {"read", "lseek", "close", "newfstatat", "fstat", "getdents64", "statfs"}
"""In the long form only: they change nothing."""
CALL = re.compile(r"^(?:\[pid +\d+\] )?(\w+)\((.*)$")

pytestmark = pytest.mark.skipif(not shutil.which("strace"), reason="strace is not installed")


@dataclass(frozen=True)
class Point:
    """A call: its name, and how many of that name there were up to it."""

    name: str
    number: int


class Killer:
    """Runs changes under strace."""

    def __init__(self) -> None:
        self._worker = subprocess.Popen(
            [sys.executable, "-m", "tests.packs.worker"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def run(self, what: str, store: Path, pack: Path, log: Path, *more: str) -> int:
        """The exit code of a change; `log` says what strace saw."""
        assert self._worker.stdin
        wanted = {"what": what, "store": str(store), "pack": str(pack)}
        self._worker.stdin.write(json.dumps(wanted) + "\n")
        self._worker.stdin.flush()
        child = self._line()
        names = ",".join(sorted(CHANGING | LOOKING))
        command = ["strace", "-f", "-y", "-o", str(log), "-e", f"trace={names}", *more]
        with subprocess.Popen(
            [*command, "-p", str(child)], stderr=subprocess.PIPE, text=True
        ) as tracer:
            assert tracer.stderr
            assert "attached" in tracer.stderr.readline()
            subprocess.run(["kill", "-CONT", str(child)], check=True)
            return self._line()

    def end(self) -> None:
        """No more changes."""
        assert self._worker.stdin
        assert self._worker.stdout
        self._worker.stdin.close()
        self._worker.stdout.close()
        self._worker.wait()

    def _line(self) -> int:
        assert self._worker.stdout
        return int(self._worker.stdout.readline())


@pytest.fixture(scope="module")
def killer() -> Iterator[Killer]:
    """One for all."""
    killer = Killer()
    yield killer
    killer.end()


def _points(log: str, store: Path) -> list[Point]:
    """The calls that touch the store, from a watched run."""
    wanted = CHANGING | LOOKING if FULL else CHANGING
    found: list[Point] = []
    numbers: Counter[str] = Counter()
    for line in log.splitlines():
        call = CALL.match(line.split(maxsplit=1)[1])
        if not call:
            continue
        name, rest = call.groups()
        numbers[name] += 1
        if name in wanted and (str(store) in rest or name == "syncfs"):
            found.append(Point(name, numbers[name]))
    return found


@pytest.mark.parametrize(
    ("what", "begin", "old", "new", "least"),
    [
        ("install", (), 0, 1, 30),
        ("install", (1,), 1, 2, 30),
        ("confirm", (1, 2, 3), 3, 3, 20),
        ("roll back", (1, 2), 2, 1, 8),
    ],
    ids=["install the first", "install another", "confirm", "roll back"],
)
def test_whoever_kills_it_at_any_call_leaves_the_old_or_the_new(
    killer: Killer, tmp_path: Path, packs: Path, what: str, begin: tuple[int, ...],
    old: int, new: int, least: int,
):  # fmt: skip
    before = make_store(tmp_path / "before", packs, *begin, confirmed=what != "confirm").folder
    store, log = tmp_path / "store", tmp_path / "log"
    pack = packs / f"harbour-{new}.pack"
    shutil.copytree(before, store)
    no_waiting = ("-e", "inject=syncfs:retval=0")
    assert killer.run(what, store, pack, log, *no_waiting) == 0
    assert shown(store) == new
    points = _points(log.read_text("utf-8", "replace"), store)
    assert len(points) >= least
    left: Counter[tuple[int, bool]] = Counter()
    for point in points:
        shutil.rmtree(store)
        shutil.copytree(before, store)
        kill = ("-e", f"inject={point.name}:signal=KILL:when={point.number}")
        more = () if point.name == "syncfs" else no_waiting
        assert killer.run(what, store, pack, log, *more, *kill) == -signal.SIGKILL, point
        left[shown(store), store_in(store).state.on_trial] += 1
        assert shown(store) in {old, new}, point
        _complete(what, store, pack, new)
        assert shown(store) == new, point
        assert left_over(store) == [], point
    done = left[shown(store), what == "install"]
    tell(f"{what}: killed at {len(points)} calls", {"old": len(points) - done, "new": done})


def _complete(what: str, folder: Path, pack: Path, new: int) -> None:
    store = store_in(folder)
    if what == "install":
        try:
            bring(store, pack)
        except RefusedError as error:
            if error.reason is not Reason.INSTALLED:
                raise
    elif what == "roll back":
        store.roll_back("staff", digest_of(2))
    store.confirm()


def test_the_worker_changes_a_store_with_the_real_disk(tmp_path: Path, packs: Path):
    make_store(tmp_path / "store", packs, 1)
    bring(store_in(tmp_path / "store", RealDisk()), packs / "harbour-2.pack")
    assert shown(tmp_path / "store") == 2
