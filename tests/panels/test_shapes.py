"""Lines and areas of the layers: no finer than can be seen, and no longer than the view."""

from itertools import pairwise
from math import cos, pi, sin

import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.exhibit import Exhibit
from kiosk.content.layers import AREA_STYLES, CURVED_STYLES, LINE_STYLES, POINT_STYLES
from kiosk.panels.base_map import frame_of
from kiosk.panels.map.shapes import FINE, LayerShape, View, shapes
from kiosk.ui.mercator import MapFrame
from tests.panels.small import area, exhibit, layered, line, point

Points = tuple[tuple[float, float], ...]
ZOOM = 12.0
COAST: Points = tuple(
    (8.5 + n / 10_000, 44.4 + 0.03 * sin(n / 900) + 0.0002 * sin(n / 7)) for n in range(10_000)
)


def view_about(frame: MapFrame, lon: float, lat: float, width: float, height: float) -> View:
    """A view of so many screen pixels at the zoom of these tests."""
    k = 2.0 ** (ZOOM - frame.zoom)
    x, y = frame.x(lon), frame.y(lat)
    return View(x - width / 2 / k, y - height / 2 / k, x + width / 2 / k, y + height / 2 / k)


def seen(small: Exhibit, view: View, zoom: float = ZOOM) -> tuple[LayerShape, ...]:
    frame = frame_of(small)
    return shapes(small, frame, 2.0 ** (zoom - frame.zoom), zoom, view)


def whole(shape: LayerShape) -> list[tuple[float, float]]:
    return [(shape.at_x + x, shape.at_y + y) for x, y in shape.points]


def in_frame(frame: MapFrame, points: Points) -> list[tuple[float, float]]:
    return [(frame.x(lon), frame.y(lat)) for lon, lat in points]


def everything(frame: MapFrame) -> View:
    return View(0, 0, frame.width, frame.height)


def test_a_line_is_thinned_to_what_can_be_seen_and_keeps_its_ends(shipped: Exhibit) -> None:
    frame = frame_of(shipped)
    (shape,) = seen(layered(exhibit(shipped), line("road", *COAST)), everything(frame))
    points, k = whole(shape), 2.0 ** (ZOOM - frame.zoom)
    told = in_frame(frame, COAST)
    assert points[0] == told[0]
    assert points[-1] == pytest.approx(told[-1])
    steps = [(abs(b[0] - a[0]) + abs(b[1] - a[1])) * k for a, b in pairwise(points)]
    assert min(steps[:-1]) >= FINE * 0.999
    assert len(points) < len(told) / 2
    drawn = shapely.LineString(points)
    assert max(drawn.distance(shapely.Point(each)) for each in told[::50]) * k < 2 * FINE


def test_of_a_line_only_what_is_near_the_view_is_drawn(shipped: Exhibit) -> None:
    frame = frame_of(shipped)
    small = layered(exhibit(shipped), line("road", *COAST))
    view = view_about(frame, 9.0, 44.4, 300, 400)
    found = seen(small, view)
    near, k = view.widened(), 2.0 ** (ZOOM - frame.zoom)
    drawn = shapely.MultiLineString([whole(shape) for shape in found])
    allowed = shapely.box(near.left, near.top, near.right, near.bottom).buffer(3 * FINE / k)
    assert allowed.contains(drawn)
    inside = [each for each in in_frame(frame, COAST) if view.holds(*each)]
    assert inside
    assert max(drawn.distance(shapely.Point(each)) for each in inside) * k < 2 * FINE


def test_a_line_that_leaves_the_view_and_comes_back_is_two_pieces(shipped: Exhibit) -> None:
    frame = frame_of(shipped)
    loop: Points = (
        (8.9, 44.41),
        (9.0, 44.41),
        (9.9, 44.8),
        (9.9, 44.0),
        (9.0, 44.39),
        (8.9, 44.39),
    )
    small = layered(exhibit(shipped), line("road", *loop))
    found = seen(small, view_about(frame, 8.95, 44.4, 100, 100))
    assert [len(shape.points) for shape in found] == [2, 2]
    assert len({shape.key for shape in found}) == 2


def test_a_long_piece_across_the_view_is_drawn_though_its_ends_are_far(shipped: Exhibit) -> None:
    small = layered(exhibit(shipped), line("border", (0, 40), (20, 50)))
    frame = frame_of(shipped)
    middle = frame.lat((frame.y(40) + frame.y(50)) / 2)
    (shape,) = seen(small, view_about(frame, 10, middle, 300, 200))
    assert len(shape.points) == 2


def test_nothing_is_drawn_of_what_lies_elsewhere(shipped: Exhibit) -> None:
    ring = ((8.9, 44.4), (9.0, 44.4), (9.0, 44.3))
    small = layered(exhibit(shipped), line("road", *COAST), area(*ring))
    assert seen(small, view_about(frame_of(shipped), 20, 50, 800, 600)) == ()


@settings(max_examples=60)
@given(
    st.lists(st.tuples(st.floats(0.2, 1), st.floats(0.02, 0.3)), min_size=3, max_size=20),
    st.floats(8.6, 9.4),
    st.floats(44.2, 44.6),
    st.floats(50, 900),
)
def test_a_ring_is_cut_at_the_edges_of_the_widened_view(
    shipped: Exhibit, spokes: list[tuple[float, float]], lon: float, lat: float, size: float
) -> None:
    frame = frame_of(shipped)
    turns = [2 * pi * n / len(spokes) for n in range(len(spokes))]
    ring: Points = tuple(
        (9.0 + far * cos(turn) * 0.5, 44.4 + far * sin(turn) * 0.4)
        for (far, _), turn in zip(spokes, turns, strict=True)
    )
    view = view_about(frame, lon, lat, size, size * 0.7)
    near, k = view.widened(), 2.0 ** (ZOOM - frame.zoom)
    edges = shapely.box(near.left, near.top, near.right, near.bottom)
    meant = shapely.Polygon(in_frame(frame, (*ring, ring[0]))).intersection(edges)
    found = seen(layered(exhibit(shipped), area(*ring, ring[0])), view)
    for shape in found:
        assert shape.filled
        assert edges.buffer(0.01 / k).contains(shapely.MultiPoint(whole(shape)))
    drawn = sum(shapely.Polygon(whole(s)).area for s in found if len(s.points) > 2)
    slack = 4 * FINE / k * (meant.length + 1)
    assert drawn == pytest.approx(meant.area, abs=slack)


@pytest.mark.parametrize("zoom", [5, 8, 11, 15])
def test_twenty_thousand_points_give_no_more_than_a_screen_can_show(
    shipped: Exhibit, zoom: float
) -> None:
    fine: Points = tuple(
        (8.5 + n / 40_000, 44.4 + 0.03 * sin(n / 900) + 0.0003 * sin(n / 7)) for n in range(20_000)
    )
    small = layered(exhibit(shipped), line("road", *fine), area(*fine))
    frame = frame_of(shipped)
    k = 2.0 ** (zoom - frame.zoom)
    x, y = frame.x(8.75), frame.y(44.4)
    view = View(x - 960 / k, y - 540 / k, x + 960 / k, y + 540 / k)
    found = seen(small, view, zoom)
    assert found
    assert sum(len(shape.points) for shape in found) < 2 * 6_000


def test_lines_and_areas_are_drawn_between_their_zooms_alone(shipped: Exhibit) -> None:
    ring = ((8.9, 44.4), (9.0, 44.4), (9.0, 44.3), (8.9, 44.4))
    small = layered(
        exhibit(shipped),
        line("road", *COAST, from_zoom=8, to_zoom=12),
        area(*ring, from_zoom=8, to_zoom=12),
    )
    view = everything(frame_of(shipped))
    assert [len(seen(small, view, zoom)) for zoom in (7.9, 8, 12, 12.1)] == [0, 2, 2, 0]


def test_each_style_has_its_tone(shipped: Exhibit) -> None:
    ring = ((8.9, 44.4), (9.0, 44.4), (9.0, 44.3), (8.9, 44.4))
    plain = [style for style in LINE_STYLES if style not in {*CURVED_STYLES, "route"}]
    small = layered(
        exhibit(shipped),
        *(line(style, *COAST[:10]) for style in plain),
        *(area(*ring, style=style) for style in AREA_STYLES),
    )
    found = seen(small, everything(frame_of(shipped)))
    assert [(shape.filled, shape.tone) for shape in found] == [
        *((False, LINE_STYLES.index(style)) for style in plain),
        *((True, AREA_STYLES.index(style)) for style in AREA_STYLES),
    ]


def test_what_is_written_or_walked_is_not_drawn_here(shipped: Exhibit) -> None:
    small = layered(
        exhibit(shipped),
        *(line(style, *COAST[:10], name="x") for style in (*CURVED_STYLES, "route")),
        *(point(style, 9, 44.4, "x") for style in POINT_STYLES),
        line("road", (9.0, 44.4)),
    )
    assert seen(small, everything(frame_of(shipped))) == ()
