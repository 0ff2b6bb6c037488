"""Saves leave nothing behind. `KIOSK_SAVES=2000` is a day of them, and `-s` tells what it keeps."""

import gc
import os
from pathlib import Path
from shutil import copytree

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.panels import discover
from kiosk.preview.desk import Desk
from kiosk.preview.switches import Format
from kiosk.preview.words import words_in
from kiosk.screen import Screen
from tests.e2e.opening import Clock

TINY = Path(__file__).resolve().parents[1] / "data" / "tiny"
SAVES = int(os.environ.get("KIOSK_SAVES", "200"))
LONG = 1_000
"""From so many saves on, memory is looked at: of fewer, a leak is less than what comes and goes."""
MORE_MB = 10
"""By so much it may differ between a tenth of so many saves and all of them."""
SLACK = 60
"""The program's own objects of Python that come and go by themselves."""


def items_below(item: QQuickItem) -> int:
    return 1 + sum(items_below(child) for child in item.childItems())


def counted(desk: Desk) -> tuple[int, int, int]:
    """Qt's objects, items of the picture, and the program's own objects of Python."""
    gc.collect()
    kiosk, picture = desk.preview.stage.kiosk, desk.preview.stage.picture
    objects = len(kiosk.findChildren(QObject)) + len(desk.preview.findChildren(QObject))
    own = sum(str(type(each).__module__).startswith("kiosk.") for each in gc.get_objects())
    return objects, items_below(picture), own


def resident_mb() -> float:
    """What the process has in memory, as Linux tells it."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def test_saves_leave_no_object_behind(
    qtbot: QtBot, touch_screen: QPointingDevice, clock: Clock, tmp_path: Path
) -> None:
    folder = Path(copytree(TINY, tmp_path / "exhibit"))
    form = Format.of(Screen.parse("1280x800"))
    size = QSize(640, 480)
    words = words_in("en")
    desk = Desk(folder, discover(), form, words, clock, lambda _: True, size=size, still=True)
    desk.show()
    desk.preview.stage.kiosk.enter()
    desk.preview.stage.kiosk.open("place", "rapallo")
    file = folder / "places" / "rapallo.yaml"
    text = file.read_text(encoding="utf-8")

    def save(number: int) -> None:
        broken = number % 10 == 0
        file.write_text("name: [" if broken else f"{text}# {number}\n", encoding="utf-8")
        desk.preview.load()
        preview, kiosk = desk.preview, desk.preview.stage.kiosk
        qtbot.waitUntil(
            lambda: (
                preview.stage.settled
                and not preview._unread
                and not kiosk._past
                and bool(preview.problemPlace) == broken
            )
        )

    early: list[tuple[int, int, int]] = []
    for number in range(1, 20):
        save(number)
        early.append(counted(desk))
    objects, items, own = (max(column) for column in zip(*early, strict=True))
    megabytes: list[float] = []
    for number in range(20, 20 + SAVES - 1):
        save(number)
        if SAVES >= LONG and number % (SAVES // 10) == 0:
            megabytes.append(round(resident_mb(), 1))
            print(f"{number} saves: {megabytes[-1]} MB, {counted(desk)}")
    qtbot.waitUntil(lambda: counted(desk)[0] <= objects and counted(desk)[1] <= items)
    assert counted(desk)[2] < own + SLACK
    assert not megabytes or megabytes[-1] < megabytes[0] + MORE_MB
    desk.close()


def test_a_stage_that_is_taken_away_is_gone(
    qtbot: QtBot, touch_screen: QPointingDevice, clock: Clock, tmp_path: Path
) -> None:
    folder = Path(copytree(TINY, tmp_path / "exhibit"))
    form, words, size = Format.of(Screen.parse("1280x800")), words_in("en"), QSize(640, 480)
    desk = Desk(folder, discover(), form, words, clock, lambda _: True, size=size, still=True)
    desk.show()
    gone: list[bool] = []
    desk.preview.stage.kiosk.enter()
    desk.preview.stage.kiosk.destroyed.connect(lambda: gone.append(True))
    desk.preview.stage.picture.destroyed.connect(lambda: gone.append(True))
    desk.preview.choose("turned")
    qtbot.waitUntil(lambda: len(gone) == 2)
    assert desk.preview.stage.kiosk.phase == "exploring"
    desk.close()
