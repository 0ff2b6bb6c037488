"""Web Mercator, against values that others give."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.mercator import MapFrame, world_x, world_y

COAST = MapFrame(west=8.55, south=44.10, east=9.55, north=44.65, zoom=13)


@pytest.mark.parametrize(
    ("lon", "lat", "zoom", "tile"),
    [
        (-180, 85.0511, 0, (0, 0)),
        (0, 0, 1, (1, 1)),
        # from the OpenStreetMap wiki's page on slippy map tilenames
        (139.7006793, 35.6590699, 18, (232_798, 103_246)),
    ],
)
def test_a_point_lies_in_the_tile_that_other_maps_put_it_in(
    lon: float, lat: float, zoom: int, tile: tuple[int, int]
) -> None:
    assert (int(world_x(lon, zoom) // 256), int(world_y(lat, zoom) // 256)) == tile


@given(st.floats(-180, 180), st.floats(-85, 85))
def test_each_zoom_doubles_all_distances(lon: float, lat: float) -> None:
    assert world_x(lon, 9) == pytest.approx(2 * world_x(lon, 8))
    assert world_y(lat, 9) == pytest.approx(2 * world_y(lat, 8))


def test_a_frame_begins_at_its_north_west_corner_and_ends_at_its_south_east() -> None:
    assert (COAST.x(8.55), COAST.y(44.65)) == (0, 0)
    assert (COAST.x(9.55), COAST.y(44.10)) == (COAST.width, COAST.height)
    assert COAST.width == pytest.approx(256 * 2**13 / 360)


@pytest.mark.parametrize(
    ("zoom", "lat", "metres"),
    [(0, 0, 156_543.03), (10, 0, 152.87), (18, 0, 0.597), (13, 60, 9.555)],
)
def test_a_pixel_is_as_many_metres_as_the_tables_say(zoom: int, lat: float, metres: float) -> None:
    frame = MapFrame(0, 0, 1, 1, zoom)
    assert frame.metres_per_pixel(lat) == pytest.approx(metres, rel=1e-3)


def test_a_view_fits_when_its_longer_side_does() -> None:
    half = MapFrame(8.55, 44.10, 9.05, 44.65, 13)
    assert COAST.zoom_to_fit(half.width, half.height * 4, half) == pytest.approx(13)
    assert COAST.zoom_to_fit(half.width / 2, half.height * 4, half) == pytest.approx(12)
    assert COAST.zoom_to_fit(half.width * 8, half.height * 2, half) == pytest.approx(14)
