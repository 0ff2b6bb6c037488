"""The two plates: landmarks on their ground, the port of 1922, repeatable and confined painting."""

from __future__ import annotations

import json

import pytest
import shapely
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from tools.map import plates
from tools.map.coast import bars, land
from tools.map.painting import Canvas
from tools.map.plate_drawing import drawn, sheet
from tools.map.projection import Box, Frame, to_pixels, to_plane
from tools.map.source_data import DATA, box_on_plane, features, on_plane

AT_THE_QUAY = 40.0
"""Metres from the shore within which a place stands at the water."""

PLACES = {
    "Palazzo San Giorgio": (8.928694, 44.409167),
    "Palazzo Reale": (8.926194, 44.414861),
    "La Lanterna": (8.904722, 44.404567),
    "Stazione Principe": (8.92056, 44.41667),
    "Stazione Brignole": (8.9471, 44.40685),
    "Stazione di Rapallo": (9.23111, 44.35111),
    "Castello di Rapallo": (9.234264, 44.347906),
    "Villa del Trattato": (9.220711, 44.335481),
    "Villa Pagana": (9.224014, 44.335533),
    "Imperial Palace Hotel": (9.219, 44.337),
    "Excelsior Palace": (9.232, 44.3437),
    "Stazione di S. Margherita Ligure": (9.2105, 44.3365),
}
"""Degrees of the list of places."""

WITHIN = {
    "Stazione Principe": 120.0,
    "Imperial Palace Hotel": 300.0,
    "Excelsior Palace": 300.0,
    "Stazione di S. Margherita Ligure": 300.0,
}
"""Metres within which the list gives a place, where that is more than 40."""

AIRPORT = Box(8.80, 44.405, 8.86, 44.4155)
"""Ground that was made long after 1922; the old beach lies north of it."""


@pytest.fixture(autouse=True)
def _gui(qapp: QGuiApplication) -> None:
    """Pictures are painted."""


def _around(lon: float, lat: float, zoom: int, size: int = 256) -> Frame:
    x, y = to_pixels(lon, lat, zoom)
    return Frame(zoom, int(x) - size // 2, int(y) - size // 2, size, size)


def _painted(frame: Frame, version: str) -> QImage:
    image = QImage(frame.width, frame.height, QImage.Format.Format_RGB32)
    image.fill(QColor("#F3E4C3"))
    painter = QPainter(image)
    plates.paint(Canvas(painter, frame), frame, version)
    painter.end()
    return image


@pytest.mark.parametrize("name", PLACES)
def test_a_landmark_stands_on_land_or_at_the_quay(name: str) -> None:
    place = shapely.Point(to_plane(*PLACES[name]))
    assert land().distance(place) < AT_THE_QUAY


@pytest.mark.parametrize("name", PLACES)
def test_a_footprint_stands_where_the_list_puts_it(name: str) -> None:
    things = [
        thing
        for plate in plates.BOXES
        for kind in ("footprint", "lighthouse")
        for thing in drawn(plate, kind)
        if thing.properties["place"] == name
    ]
    place = shapely.Point(to_plane(*PLACES[name]))
    assert len(things) == 1
    assert things[0].shape.distance(place) <= WITHIN.get(name, 40.0)


def test_the_palace_of_the_conference_and_the_lighthouse_stand_at_the_water() -> None:
    for name, far in (("Palazzo San Giorgio", 45.0), ("La Lanterna", 110.0)):
        assert land().boundary.distance(shapely.Point(to_plane(*PLACES[name]))) < far


def test_the_castle_stands_on_its_rock_before_the_shore() -> None:
    castle = shapely.Point(to_plane(*PLACES["Castello di Rapallo"]))
    near = castle.buffer(150.0)
    dry = shapely.clip_by_rect(land(), *near.bounds)
    mainland = dry.buffer(-22.0).buffer(23.0)
    assert dry.contains(castle)
    assert 5.0 < mainland.distance(castle) < 60.0
    assert castle.buffer(60.0).difference(dry).area > 0.4 * castle.buffer(60.0).area


def test_no_land_where_the_airport_lies_today() -> None:
    assert box_on_plane(AIRPORT).intersection(land()).area == 0.0


def test_the_piers_reach_into_the_water() -> None:
    ponti = [
        on_plane(line)
        for properties, line in features("coast_1922", "mole")
        if properties["note"].startswith(("Ponte", "finger pier"))
    ]
    assert len(ponti) == 10
    shore = land().difference(shapely.union_all(bars("mole")).buffer(1.0))
    for pier in ponti:
        root, tip = (shapely.Point(point) for point in (pier.coords[0], pier.coords[-1]))
        assert shore.distance(root) < 5.0
        assert shore.distance(tip) > 60.0


def test_the_open_port_lies_between_the_moles() -> None:
    for water in ((8.9165, 44.4065), (8.925, 44.4134), (8.93, 44.4048), (8.912, 44.4015)):
        assert not land().contains(shapely.Point(to_plane(*water)))


def test_all_that_is_drawn_says_how_far_it_may_be_trusted() -> None:
    for name in ("coast_1922", "plate_genoa", "plate_rapallo"):
        collection = json.loads((DATA / f"{name}.geojson").read_text(encoding="utf-8"))
        assert "from memory" in collection["source"]
        assert all("schematic" in f["properties"]["certainty"] for f in collection["features"])


@pytest.mark.parametrize("version", ["day", "night"])
def test_painting_twice_gives_the_same_picture(version: str) -> None:
    frame = _around(9.228, 44.340, 14)
    first = _painted(frame, version)
    assert first == _painted(frame, version)
    colours = {first.pixel(x, y) for x in range(0, 256, 4) for y in range(0, 256, 4)}
    assert len(colours) > 8


def test_neighbouring_frames_agree_where_they_overlap() -> None:
    left = _around(9.228, 44.340, 14)
    right = Frame(14, left.left + 128, left.top, 256, 256)
    one, two = _painted(left, "day"), _painted(right, "day")
    same = sum(
        one.pixel(x + 128, y) == two.pixel(x, y) for x in range(8, 120, 4) for y in range(8, 248, 4)
    )
    assert same > 0.98 * 28 * 60


@pytest.mark.parametrize(
    "frame", [_around(9.09, 44.40, 15), _around(9.228, 44.340, 11), _around(8.70, 44.35, 13)]
)
def test_a_frame_beside_the_plates_or_too_wide_is_left_alone(frame: Frame) -> None:
    blank = QImage(frame.width, frame.height, QImage.Format.Format_RGB32)
    blank.fill(QColor("#F3E4C3"))
    assert _painted(frame, "day") == blank


def test_nothing_is_painted_beyond_the_edge_of_a_plate() -> None:
    box = plates.BOXES["rapallo"]
    frame = _around(box.west, (box.south + box.north) / 2, 14)
    image = _painted(frame, "day")
    ground = QColor("#F3E4C3").rgb()
    west, *_ = sheet("rapallo").bounds
    edge = int((west - frame.west) * frame.scale) - 4
    assert all(image.pixel(x, y) == ground for x in range(edge) for y in range(0, 256, 2))
