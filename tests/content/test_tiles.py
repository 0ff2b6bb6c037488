"""Which tiles a folder holds, and what its author is told of them."""

import os
import struct
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.tiles import read_tiles

EXHIBIT = "exhibit.yaml"
ADDRESSES = st.integers(0, 4).flatmap(
    lambda zoom: st.tuples(st.just(zoom), st.integers(0, 2**zoom - 1), st.integers(0, 2**zoom - 1))
)


HEAD = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", 256, 256)


def put(folder, *addresses, scheme="xyz", ending="png"):
    """The heads of pictures by the names of tiles; addresses count rows from the north."""
    for zoom, column, row in addresses:
        line = row if scheme == "xyz" else 2**zoom - 1 - row
        path = folder / f"{zoom}/{column}/{line}.{ending}"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(HEAD)


def strip(*rows, zoom=5, column=9):
    return [(zoom, column, row) for row in rows]


@settings(max_examples=25)
@given(st.sets(ADDRESSES, min_size=1, max_size=12))
def test_rows_from_the_north_and_from_the_south_give_the_same_map(addresses):
    found = {}
    for scheme in ("xyz", "tms"):
        with tempfile.TemporaryDirectory() as folder:
            put(Path(folder) / "map", *addresses, scheme=scheme)
            tiles = read_tiles(Path(folder), "map", scheme).day
            assert all(tiles.covers(*address) for address in addresses)
            assert all((Path(folder) / tiles.path(*address)).is_file() for address in addresses)
            found[scheme] = (tiles.columns, tiles.holes, tiles.bounds())
    assert found["xyz"] == found["tms"]


@pytest.mark.parametrize("ending", ["png", "jpg", "jpeg", "webp"])
def test_tiles_may_be_png_jpeg_or_webp(tmp_path, ending):
    put(tmp_path / "map", (3, 4, 2), ending=ending)
    assert read_tiles(tmp_path, "map", "xyz").day.path(3, 4, 2) == f"map/3/4/2.{ending}"


@pytest.mark.parametrize(
    ("folders", "day", "night"),
    [
        (["map"], "map", "map"),
        (["map/day", "map/night"], "map/day", "map/night"),
        (["map/day"], "map/day", "map/day"),
        (["map/night"], "map/night", "map/night"),
    ],
)
def test_tiles_lie_in_the_folder_or_in_its_folders_day_and_night(tmp_path, folders, day, night):
    for folder in folders:
        put(tmp_path / folder, (0, 0, 0))
    tiles = read_tiles(tmp_path, "map", "xyz")
    assert (tiles.day.folder, tiles.night.folder) == (day, night)


@pytest.mark.parametrize(
    ("rows", "covered", "holes"),
    [
        ([3, 4, 5], {3, 4, 5}, 0),
        ([3, 5], {3, 4, 5}, 1),
        ([3, 6], {3, 4, 5, 6}, 2),
        ([3, 7], {3, 7}, 0),
        ([1, 2, 20, 22], {1, 2, 20, 21, 22}, 1),
    ],
)
def test_a_hole_counts_as_covered_but_regions_far_apart_are_not_joined(
    tmp_path, rows, covered, holes
):
    put(tmp_path / "map", *strip(*rows))
    tiles = read_tiles(tmp_path, "map", "xyz").day
    assert {row for row in range(32) if tiles.covers(5, 9, row)} == covered
    assert tiles.holes == holes
    assert not any(tiles.covers(5, column, rows[0]) for column in (8, 10))
    assert not any(tiles.covers(zoom, 9, rows[0]) for zoom in (4, 6))


@pytest.mark.parametrize(
    ("addresses", "west", "south", "east", "north"),
    [
        ([(0, 0, 0)], -180, -85, 180, 85),
        ([(0, 0, 0), (1, 1, 0), (1, 1, 1)], 0, -85, 180, 85),
        ([(1, 1, 0), (1, 1, 1), (2, 2, 1), (2, 3, 1)], 0, -85, 180, 85),
        ([(1, 1, 0), (2, 2, 0), (2, 2, 1), (3, 4, 3), (3, 5, 3)], 0, 0, 90, 85),
        ([(4, 8, 5)], 0, 40.979898, 22.5, 55.776573),
    ],
    ids=["the world", "a half of it", "a column", "a column below one tile", "one tile"],
)
def test_the_map_shows_what_the_first_zoom_with_several_tiles_covers(
    tmp_path, addresses, west, south, east, north
):
    put(tmp_path / "map", *addresses)
    found = read_tiles(tmp_path, "map", "xyz").day.bounds()
    assert (found.west, found.south, found.east, found.north) == pytest.approx(
        (west, south, east, north)
    )


def test_zooms_are_told_from_the_widest_to_the_deepest(tmp_path):
    put(tmp_path / "map", (10, 5, 5), (9, 2, 2), (3, 0, 0))
    assert read_tiles(tmp_path, "map", "xyz").day.zooms == (3, 9, 10)


@pytest.mark.parametrize(
    "name",
    [
        "readme.txt",
        ".DS_Store",
        "tilemapresource.xml",
        "3/.DS_Store",
        "3/4/Thumbs.db",
        "3/4/2.png.aux.xml",
        "3/4/3.gif",
        "3/4/8.png",
        "3/8/2.png",
        "3/4/+3.png",
        "3/x/2.png",
        "3/²/2.png",
        "23/0/0.png",
        "old/3/4/3.png",
        "5",
        "3/5",
    ],
)
def test_what_else_lies_beside_the_tiles_is_passed_over(tmp_path, name):
    put(tmp_path / "map", (3, 4, 2))
    clean = read_tiles(tmp_path, "map", "xyz")
    path = tmp_path / "map" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()
    assert read_tiles(tmp_path, "map", "xyz") == clean


@pytest.mark.parametrize("names", [[], ["day"], ["day/7"], ["7", "7/3"], ["x/y/z"]])
def test_a_folder_without_tiles_has_none(tmp_path, names):
    for name in ("", *names):
        (tmp_path / "map" / name).mkdir(exist_ok=True, parents=True)
    assert read_tiles(tmp_path, "map", "xyz") is None


def test_tiles_that_are_missing_are_warned_of_and_the_exhibit_is_there(tiny):
    put(tiny.path / "map/day", *strip(11, 13, column=16))
    reading = tiny.read()
    assert reading.exhibit.tiles.day.holes == 1
    (problem,) = reading.problems
    assert (problem.severity, problem.code, problem.file) == (
        "warning",
        "missing-tile",
        "map/day",
    )


def test_a_folder_that_the_system_refuses_holds_no_tiles(tiny, monkeypatch):
    real = os.scandir

    def refusing(folder):
        if Path(folder).parts[-2:] == ("day", "0"):
            raise PermissionError(13, "Permission denied")
        return real(folder)

    monkeypatch.setattr(os, "scandir", refusing)
    assert tiny.told() == [
        f"error no-tiles {EXHIBIT}:28:10 the folder “map/day” holds no map tiles "
        "| tiles lie in it as zoom/x/y.png, or so in its folders day and night"
    ]


def test_what_the_file_does_not_say_the_tiles_do(tiny):
    tiny.replace(EXHIBIT, "  zooms: {least: 0, most: 0}\n", "")
    tiny.replace(EXHIBIT, "  bounds: {west: 8, south: 44, east: 10, north: 45}\n", "")
    put(tiny.path / "map/day", (6, 33, 23), (6, 34, 23))
    exhibit = tiny.read().exhibit
    assert (exhibit.zooms.least, exhibit.zooms.most) == (0, 6)
    assert exhibit.bounds == exhibit.tiles.day.bounds()
    assert exhibit.bounds.west < 8.93 < exhibit.bounds.east
    assert exhibit.bounds.south < 44.4 < exhibit.bounds.north


def test_bounds_where_there_are_no_tiles_are_a_warning_and_all_tiles_are_shown(tiny):
    put(tiny.path / "map/day", (6, 3, 23), (6, 4, 23))
    reading = tiny.read()
    assert ("warning", "off-the-map", 30) in {
        (each.severity, each.code, each.line) for each in reading.problems
    }
    assert reading.exhibit.bounds == reading.exhibit.tiles.day.bounds()


@pytest.mark.parametrize(
    ("wished", "used"),
    [((0, 0), (0, 0)), ((0, 20), (0, 6)), ((3, 4), (3, 4)), ((7, 20), (0, 6))],
)
def test_zooms_are_those_wished_as_far_as_there_are_tiles(tiny, wished, used):
    tiny.replace(EXHIBIT, "least: 0, most: 0", f"least: {wished[0]}, most: {wished[1]}")
    put(tiny.path / "map/day", (6, 33, 23), (6, 34, 23))
    zooms = tiny.read().exhibit.zooms
    assert (zooms.least, zooms.most) == used


def test_a_view_off_the_map_is_left_out_and_the_others_stay(tiny):
    tiny.replace(
        EXHIBIT,
        "  views:\n",
        "  views:\n    - {id: off, name: Off, "
        "bounds: {west: 18.5, south: 44.2, east: 19.5, north: 44.6}}\n",
    )
    reading = tiny.read()
    assert [(each.severity, each.code, each.line) for each in reading.problems] == [
        ("warning", "off-the-map", 32)
    ]
    assert [view.id for view in reading.exhibit.views] == ["all"]


def test_a_map_without_views_shows_all_of_it(tiny):
    text = (tiny.path / EXHIBIT).read_text("utf-8")
    lines = [line for line in text.splitlines(keepends=True) if "{id: all" not in line]
    tiny.write(EXHIBIT, "".join(line for line in lines if "  views:" not in line))
    reading = tiny.read()
    assert reading.problems == ()
    assert reading.exhibit.views == ()


def test_a_route_needs_a_line(tiny):
    tiny.write("map/layers/railway.geojson", '{"type": "Point", "coordinates": [8.93, 44.41]}')
    assert tiny.told() == [
        f"error geojson {EXHIBIT}:34:10 “map/layers/railway.geojson” holds no line, "
        "which a route needs | draw it as a LineString"
    ]


def test_every_layer_in_the_folder_is_read_and_nothing_else(tiny):
    point = '{"type": "Point", "coordinates": [8.93, 44.41]}'
    for name in ("names.geojson", "more.json", ".hidden.geojson", "notes.txt"):
        tiny.write(f"map/layers/{name}", point)
    reading = tiny.read()
    assert sorted(reading.exhibit.layers) == [
        "map/layers/more.json",
        "map/layers/names.geojson",
        "map/layers/railway.geojson",
    ]
    assert len(reading.exhibit.line("map/layers/railway.geojson")) == 2
    assert reading.exhibit.line("map/layers/names.geojson") == ()


def test_a_broken_layer_is_a_problem_of_its_own_file(tiny):
    tiny.write("map/layers/names.geojson", '{"type": "Point"}')
    (problem,) = tiny.read().problems
    assert (problem.file, problem.code) == ("map/layers/names.geojson", "geojson")
