"""How long the picture is away while a release takes the place of another, and how much of that the
kiosk answers nobody: at rest, and amid a visit to the map."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TYPE_CHECKING, Any

from tools.bench.numbers import median
from tools.bench.subjects import KIOSK, run, tell

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from kiosk.shell.kiosk import Kiosk
    from kiosk.station.releases import Releases
    from tools.bench.stepping import Steps

AT_REST, AMID = "at_rest", "amid"


class Swaps:
    """Goes to and fro between the two releases of a store, and looks at every frame."""

    def __init__(self, window: "QQuickWindow", kiosk: "Kiosk", releases: "Releases") -> None:
        self._window = window
        self._kiosk = kiosk
        self._releases = releases
        self._from: float | None = None
        self._turn_to = releases._source.turn_to
        self.away_ms: dict[str, list[float]] = {AT_REST: [], AMID: []}
        self.blocked_ms: dict[str, list[float]] = {AT_REST: [], AMID: []}
        self._when = AT_REST
        releases._source.turn_to = self._timed
        kiosk.veiledChanged.connect(self._begin)
        window.frameSwapped.connect(self._look)

    def turn(self, when: str) -> "Steps":
        """One after another: what was prepared aside is shown as it is in a museum."""
        from kiosk.station.turnover import PATIENCE_S

        self._when = when
        done = len(self.away_ms[when])
        self._kiosk.touched()
        store = self._releases._store
        store.roll_back("command", store.state.current)
        self._releases.look()
        if when == AMID:
            self._releases._wanted_since -= PATIENCE_S
        yield lambda: len(self.away_ms[when]) > done
        for _ in range(30):
            yield None

    def _timed(self, folder: Path, *, amid: bool) -> None:
        began = perf_counter()
        self._turn_to(folder, amid=amid)
        self.blocked_ms[self._when].append((perf_counter() - began) * 1e3)

    def _begin(self) -> None:
        if self._kiosk.veiled:
            self._from = perf_counter()

    def _look(self) -> None:
        """Whether the frame shows all of it."""
        from tools.bench.items import find
        from tools.bench.walk import settled

        now = perf_counter()
        if self._from is None or self._kiosk.veiled or find(self._window, "veil"):
            return
        if settled(self._window):
            self.away_ms[self._when].append((now - self._from) * 1e3)
            self._from = None


def main(home: str, swaps: int) -> int:
    """The child: a kiosk with a store of two releases, which are shown by turns."""
    from PySide6.QtQuick import QQuickWindow

    from kiosk.station.releases import Releases
    from tools.bench.stepping import Script, Steps
    from tools.bench.walk import settled

    os.environ["XDG_CACHE_HOME"] = home
    told: dict[str, dict[str, list[float]]] = {}
    kept: list[object] = []

    def steps(window: QQuickWindow, kiosk: Any) -> Steps:
        yield lambda: kiosk.findChild(Releases) is not None and settled(window)
        made = Swaps(window, kiosk, kiosk.findChild(Releases))
        for _ in range(swaps):
            yield from made.turn(AT_REST)
        kiosk.enter()
        kiosk.openPanel("map")
        yield None
        yield lambda: settled(window)
        for _ in range(swaps):
            yield from made.turn(AMID)
        for when in (AT_REST, AMID):
            told[when] = {"away": made.away_ms[when], "blocked": made.blocked_ms[when]}

    def watch(window: QQuickWindow, root: Any) -> None:
        kept.append(Script(steps(window, root), window))

    code = run(KIOSK, watch, store=str(Path(home) / "store"))
    tell(told)
    return code


def measure(swaps: int) -> dict[str, Any]:
    """Milliseconds from the picture going dark until the next is there with all its pictures, and
    how many of them the program is busy with that alone."""
    from tools.bench.spawn import child, say

    with TemporaryDirectory(prefix="bench-") as home:
        _fill(Path(home))
        found = child("swap", home, str(swaps), seconds=60 + 20 * swaps)
    say(f"swap: {swaps} at rest, {swaps} amid a visit")
    told: dict[str, Any] = {
        when: {f"{what}_ms": _told(values) for what, values in each.items()}
        for when, each in found.items()
    }
    return {**told, "swaps": swaps}


def _fill(home: Path) -> None:
    """Two releases of the museum's own exhibit, both proved."""
    from kiosk.packs.disk import RealDisk
    from kiosk.packs.install import install
    from kiosk.packs.pack import read_pack
    from kiosk.packs.store import Store
    from kiosk.paths import default_exhibit
    from tools.bench.packs import MOMENT, signed, store_at

    store = Store(store_at(home / "store"), RealDisk(), lambda: MOMENT)
    for sequence in (1, 2):
        pack = signed(default_exhibit(), home, sequence)
        ready = read_pack(store.disk, pack, store.trust)
        install(store, ready, lambda _: None, lambda *_: None, "command")
        store.confirm("command")


def _told(values: Sequence[float]) -> dict[str, float]:
    return {"median": round(median(values), 1), "worst": round(max(values), 1)}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2])))
