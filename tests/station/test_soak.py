"""Many updates under a kiosk that somebody uses: no visit is lost, and nothing is left behind.

200 with KIOSK_FAULTS=full; some in every run.
"""

import gc
import os
import random
from pathlib import Path
from statistics import median

from PySide6.QtCore import QObject, QPointF
from PySide6.QtGui import QPointingDevice
from pytestqt.qtbot import QtBot

from kiosk.freed_memory import give_back_large_blocks
from kiosk.station.releases import Releases
from kiosk.station.turnover import PATIENCE_S, TRIAL_S
from tests.e2e.opening import Clock, Opened, open_kiosk
from tests.e2e.visitor import Visitor
from tests.station.stations import Shop, renamed
from tools.bench.walk import every_screen, go, settled

FULL = os.environ.get("KIOSK_FAULTS") == "full"
UPDATES = 200 if FULL else 12
WARM = 20
"""Updates after which memory has come to rest."""
MOST_MEGABYTES = 6
"""That memory may grow by from then to the last update."""


def megabytes() -> float:
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def objects(opened: Opened) -> int:
    gc.collect()
    return len(opened.kiosk.findChildren(QObject))


def test_updates_come_and_go_under_a_visitors_hands(
    qtbot: QtBot, touch_screen: QPointingDevice, clock: Clock, tmp_path: Path
) -> None:
    give_back_large_blocks()
    chance = random.Random(7)
    shop = Shop.opened(tmp_path)
    shop.install(shop.pack(1, renamed("Number 1")))
    shop.store.confirm()
    first = shop.store.current
    assert first
    opened = open_kiosk(first.folder, clock, qtbot, still=True)
    visitor = Visitor(qtbot, opened, touch_screen)
    window = opened.view.window
    see_every_screen(qtbot, opened)
    releases = Releases(
        shop.store, opened.kiosk, window, opened.source, clock, tmp_path / "cache", first.digest
    )
    memory: list[float] = []
    counts: list[int] = []
    for number in range(2, 2 + UPDATES):
        if opened.kiosk.phase == "attract":
            visitor.touch("start")
        shop.install(shop.pack(number, renamed(f"Number {number}")))
        with qtbot.waitSignal(releases._reader.finished, timeout=60_000):
            releases.look()
        amid = chance.random() < 0.5
        before = opened.kiosk.visit
        if amid:
            for _ in range(round(PATIENCE_S / 20) + 1):
                clock.turn(20)
                tap(visitor, chance)
        else:
            opened.kiosk.startOver()
        turned = wait_for(qtbot, releases, opened, f"Number {number}")
        assert turned
        assert opened.kiosk.phase in ({"exploring", "attract"} if amid else {"attract"})
        if amid and before and opened.kiosk.phase == "exploring":
            assert opened.kiosk.visit
        prove(qtbot, releases, opened, shop)
        memory.append(megabytes())
        counts.append(objects(opened))
    assert shop.store.highest == 1 + UPDATES
    assert len(list((shop.store.folder / "releases").iterdir())) == 2
    assert max(counts[len(counts) // 2 :]) <= max(counts[: len(counts) // 2]) + 10
    if FULL:
        early, late = median(memory[WARM - 10 : WARM + 10]), median(memory[-20:])
        print(f"memory {early:.1f} MB after {WARM} updates, {late:.1f} MB after {UPDATES}")
        assert late - early < MOST_MEGABYTES
    releases.close()
    opened.close()


def see_every_screen(qtbot: QtBot, opened: Opened) -> None:
    """What a screen needs is loaded when it is first seen, and then stays."""
    for plan in every_screen(opened.kiosk):
        go(opened.kiosk, plan)
        qtbot.waitUntil(lambda: settled(opened.view.window))
    opened.kiosk.startOver()


def tap(visitor: Visitor, chance: random.Random) -> None:
    size = visitor.window.size()
    spot = QPointF(chance.uniform(1, size.width() - 1), chance.uniform(1, size.height() - 1))
    visitor.tap(spot)


def wait_for(qtbot: QtBot, releases: Releases, opened: Opened, title: str) -> bool:
    def there() -> bool:
        releases.look()
        return opened.view.window.title() == title and not opened.kiosk.veiled

    qtbot.waitUntil(there)
    return True


def prove(qtbot: QtBot, releases: Releases, opened: Opened, shop: Shop) -> None:
    """A minute of frames, and what is on trial has proved itself."""
    for _ in range(round(TRIAL_S / 5) + 1):
        before = opened.frames
        opened.clock.turn(5)
        opened.kiosk.touched()
        opened.view.window.update()
        qtbot.waitUntil(lambda before=before: opened.frames > before)
    with qtbot.waitSignal(releases.settled, timeout=30_000):
        releases.look()
    assert not shop.store.state.on_trial
