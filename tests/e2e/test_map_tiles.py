"""Tiles under moving fingers, tiles that are missing or broken, and the tiles of others."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPointingDevice
from pytestqt.qtbot import QtBot

from kiosk.content.exhibit import Exhibit
from kiosk.content.exhibit_file import Bounds
from kiosk.content.read import read_exhibit
from kiosk.panels import discover
from kiosk.panels.base_map import frame_of
from tests.e2e.opening import Clock, Opened, open_kiosk
from tests.e2e.strangers import Address, copy_words, tile_at, tiles_of, write_tiles
from tests.e2e.visitor import Visitor

COAST = Bounds(west=8.3, south=43.9, east=9.9, north=44.8)
ORANGE, VIOLET = QColor(255, 140, 0), QColor(190, 60, 255)
GROUNDS = {QColor("#0F5C66").rgb(), QColor("#081A2D").rgb()}
BOUNDS = "  bounds: {"
NARROW = "  bounds: {west: 8.3, south: 43.9, east: 9.9, north: 44.8}\n"
ICELAND = Bounds(west=-25, south=63, east=-13, north=67)

Open = Callable[..., Visitor]


@pytest.fixture
def visits(opened: Callable[..., Opened], qtbot: QtBot, touch_screen: QPointingDevice) -> Open:
    """Somebody before another exhibit."""

    def visit(folder: Path) -> Visitor:
        return Visitor(qtbot, opened(folder, "1280x800"), touch_screen)

    return visit


def samples(visitor: Visitor) -> list[QPointF]:
    """Forty spots of the window, spread over the map."""
    coast = visitor.sees("coast")
    across, down = coast.width() / 8, coast.height() / 5
    return [
        coast.mapToScene(QPointF((column + 0.5) * across, (row + 0.5) * down))
        for column in range(8)
        for row in range(5)
    ]


def colours(visitor: Visitor) -> set[int]:
    """What is seen at those spots at this instant."""
    picture = visitor.window.grabWindow()
    return {picture.pixel(spot.toPoint()) for spot in samples(visitor)}


def near(colour: int, other: QColor) -> bool:
    """Whether a colour is another but for what lossy files make of it."""
    found = QColor(colour)
    return all(abs(a - b) < 12 for a, b in zip(found.getRgb()[:3], other.getRgb()[:3], strict=True))


def test_there_is_never_a_blank_square(tmp_path: Path, visits: Open) -> None:
    exhibit = copy_words(tmp_path, (BOUNDS, NARROW))
    # Letters along curves are drawn in the colour of the sea, as the ground is.
    (exhibit / "map/layers/names.geojson").unlink()
    for version, colour in (("day", ORANGE), ("night", VIOLET)):
        for zoom in range(8, 13):
            write_tiles(
                exhibit / "map" / version,
                tiles_of(COAST, range(zoom, zoom + 1)),
                lambda _, colour=colour, zoom=zoom: colour.darker(100 + 4 * (zoom - 8)),
            )
    visitor = visits(exhibit)
    visitor.touch("start")
    visitor.touch("door-map")
    spot = visitor.rests("coast")
    seen: list[set[int]] = [colours(visitor)]
    for begin, end in ((300, -300), (-300, 300)):
        for _ in visitor.dragging(spot - QPointF(begin, 0), spot - QPointF(end, 0), steps=4):
            seen.append(colours(visitor))
        for _ in range(3):
            visitor.next_frame()
            seen.append(colours(visitor))
    for button in ("zoom-in", "view-rapallo", "story-easter-night", "step-6"):
        visitor.touch(button)
        for _ in range(7):
            visitor.next_frame()
            seen.append(colours(visitor))
    assert len(seen) > 40
    assert all(not each & GROUNDS for each in seen)
    assert any(near(colour, VIOLET.darker(120)) for each in seen for colour in each)


@pytest.mark.qt_log_ignore("QML Image: .*", "Error decoding: .*")
def test_a_missing_or_broken_tile_shows_its_parent_and_one_line_says_so(
    tmp_path: Path, visits: Open, capsys: pytest.CaptureFixture[str], qtbot: QtBot
) -> None:
    exhibit = copy_words(tmp_path, (BOUNDS, NARROW))
    addresses = tiles_of(COAST, range(8, 13))
    write_tiles(
        exhibit / "map",
        addresses,
        lambda address: ORANGE if address[0] == 12 else VIOLET.darker(100 + address[0] * 5),
    )
    (exhibit / "map/layers/names.geojson").unlink()
    zoom, column, row = tile_at(12, 8.98, 44.36)
    missing, broken = (zoom, column, row), (zoom, column + 2, row)
    (exhibit / f"map/{zoom}/{column}/{row}.png").unlink()
    noise = random.Random(1922).randbytes(900)
    (exhibit / f"map/{zoom}/{column + 2}/{row}.png").write_bytes(noise)
    visitor = visits(exhibit)
    visitor.touch("start")
    visitor.touch("door-map")
    visitor.touch("zoom-in")
    visitor.rests("coast")
    assert visitor.value("coast", "zoom") == zoom
    frame = frame_of(_read(exhibit))
    parent = VIOLET.darker(100 + 11 * 5)

    def seen(address: Address) -> int:
        at_x, at_y, side = frame.grid.place(address)
        return _colour_at(visitor, at_x + side * 0.4, at_y + side * 0.4)

    qtbot.waitUntil(lambda: near(seen((zoom, column + 1, row)), ORANGE))
    for address in (missing, broken):
        qtbot.waitUntil(lambda address=address: near(seen(address), parent))
    lines = [line for line in capsys.readouterr().err.splitlines() if "missing or broken" in line]
    told = sorted(f"{zoom}/{x}/{row}" for x in (column, column + 2))
    assert len(lines) == 2
    for line, address in zip(sorted(lines), told, strict=True):
        assert address in line


def _read(exhibit: Path) -> Exhibit:
    reading = read_exhibit(exhibit, discover())
    assert reading.exhibit, reading.problems
    return reading.exhibit


def _colour_at(visitor: Visitor, x: float, y: float) -> int:
    """The colour on the screen of a point of the map, in pixels of its deepest zoom."""
    coast = visitor.sees("coast")
    k = coast.property("magnification")
    spot = QPointF(x * k - coast.property("viewX"), y * k - coast.property("viewY"))
    picture: QImage = visitor.window.grabWindow()
    return picture.pixel(coast.mapToScene(spot).toPoint())


def by_place(address: Address) -> QColor:
    """A colour that tells a tile's column and row."""
    _, column, row = address
    return QColor(40 + column % 4 * 60, 40 + row % 4 * 60, 200)


@pytest.mark.parametrize("ending", ["png", "jpg", "webp"])
@pytest.mark.parametrize("scheme", ["xyz", "tms"])
def test_the_tiles_of_others_need_two_lines(
    tmp_path: Path,
    qtbot: QtBot,
    touch_screen: QPointingDevice,
    clock: Clock,
    scheme: str,
    ending: str,
) -> None:
    lines = "  tiles: iceland\n" + ("  scheme: tms\n" if scheme == "tms" else "")
    exhibit = copy_words(tmp_path, ("  tiles: ", lines))
    addresses = tiles_of(ICELAND, range(5, 8))
    write_tiles(exhibit / "iceland", addresses, by_place, ending=ending, tms=scheme == "tms")
    reading = read_exhibit(exhibit, discover())
    assert reading.exhibit, reading.problems
    station = open_kiosk(exhibit, clock, qtbot, still=True)
    try:
        visitor = Visitor(qtbot, station, touch_screen)
        visitor.touch("start")
        visitor.touch("door-map")
        visitor.rests("coast")
        frame = frame_of(reading.exhibit)
        assert frame.west < -19 < frame.east
        assert frame.south < 65 < frame.north
        coast = visitor.sees("coast")
        level = max(5, min(round(coast.property("zoom")), 7))
        k = coast.property("magnification")
        shown = []
        for address in addresses:
            at_x, at_y, side = frame.grid.place(address)
            spot = QPointF(
                (at_x + side / 2) * k - coast.property("viewX"),
                (at_y + side / 2) * k - coast.property("viewY"),
            )
            if address[0] == level and coast.contains(spot):
                shown.append((address, at_x + side / 2, at_y + side / 2))

        def right_side_up() -> None:
            right = [near(_colour_at(visitor, x, y), by_place(address)) for address, x, y in shown]
            assert sum(right) >= len(shown) * 0.6
            assert len(shown) >= 4

        qtbot.waitUntil(right_side_up)
    finally:
        station.close()
