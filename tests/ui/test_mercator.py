"""Web Mercator, against values that others give."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyproj import Geod, Transformer

from kiosk.ui.mercator import (
    MapFrame,
    latitude,
    longitude,
    metres_per_pixel,
    world_x,
    world_y,
)

COAST = MapFrame(west=8.55, south=44.10, east=9.55, north=44.65, zoom=13)
LONGITUDES, LATITUDES = st.floats(-180, 180), st.floats(-85, 85)
HALF_WORLD = math.pi * 6_378_137
GENOA, FURTHEST_NORTH = 44.41, 85.0511287798066
TO_METRES = Transformer.from_crs("EPSG:4326", "EPSG:3857", always_xy=True)


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


@pytest.mark.parametrize("zoom", [0, 5, 12.5, 16])
def test_the_world_is_a_square_about_null_island(zoom: float) -> None:
    side = 256 * 2**zoom
    assert (world_x(-180, zoom), world_x(0, zoom), world_x(180, zoom)) == (0, side / 2, side)
    assert world_y(0, zoom) == pytest.approx(side / 2)
    assert world_y(FURTHEST_NORTH, zoom) == pytest.approx(0, abs=1e-6 * side)
    assert world_y(-FURTHEST_NORTH, zoom) == pytest.approx(side)


def test_genoa_lies_in_its_tile() -> None:
    """By the formula with logarithm and secant, which is not the one that the program uses."""
    lon, lat = 8.928694, 44.409167
    north = math.radians(lat)
    column = int((lon + 180) / 360 * 2**12)
    row = int((1 - math.log(math.tan(north) + 1 / math.cos(north)) / math.pi) / 2 * 2**12)
    assert (column, row) == (2149, 1482)
    assert (int(world_x(lon, 12) // 256), int(world_y(lat, 12) // 256)) == (column, row)


@given(LONGITUDES, LATITUDES, st.integers(0, 16))
def test_every_point_lies_where_proj_puts_it(lon: float, lat: float, zoom: int) -> None:
    east, north = TO_METRES.transform(lon, lat)
    side = 256 * 2**zoom
    assert world_x(lon, zoom) == pytest.approx((1 + east / HALF_WORLD) / 2 * side, abs=1e-9 * side)
    assert world_y(lat, zoom) == pytest.approx((1 - north / HALF_WORLD) / 2 * side, abs=1e-9 * side)


@given(LONGITUDES, LATITUDES, st.floats(0, 16))
def test_there_and_back_again_is_the_same_point(lon: float, lat: float, zoom: float) -> None:
    assert longitude(world_x(lon, zoom), zoom) == pytest.approx(lon, abs=1e-9)
    assert latitude(world_y(lat, zoom), zoom) == pytest.approx(lat, abs=1e-9)
    frame = MapFrame(-12, 34, 45, 63, 12)
    assert frame.lon(frame.x(lon)) == pytest.approx(lon, abs=1e-9)
    assert frame.lat(frame.y(lat)) == pytest.approx(lat, abs=1e-9)


@given(LONGITUDES, LATITUDES)
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


@pytest.mark.parametrize("zoom", range(5, 17))
@pytest.mark.parametrize(("lat", "within"), [(GENOA, 0.01), (55.0, 0.02)])
def test_a_pixel_is_as_many_metres_as_on_the_earth_itself(
    zoom: int, lat: float, within: float
) -> None:
    x, y = world_x(8.93, zoom), world_y(lat, zoom)
    earth = Geod(ellps="WGS84")
    for across, down in ((1, 0), (0, 1)):
        lon, south = longitude(x + across, zoom), latitude(y + down, zoom)
        _, _, metres = earth.inv(8.93, lat, lon, south)
        assert metres_per_pixel(lat, zoom) == pytest.approx(metres, rel=within)


@pytest.mark.parametrize(("magnification", "zoom"), [(1, 13), (2, 14), (0.5, 12), (2**-4.5, 8.5)])
def test_the_zoom_counts_how_often_the_frame_is_doubled(magnification: float, zoom: float) -> None:
    assert COAST.zoom_at(magnification) == pytest.approx(zoom)
