"""Which tiles of a tiled picture are loaded for what is in view, and which stay until then."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QUrl
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from kiosk.ui import tile_pyramid
from kiosk.ui.mercator import MapFrame
from kiosk.ui.tile_grid import Address, TileGrid, nearest_covered
from kiosk.ui.tile_pyramid import TilePyramid, TileSource

COAST = MapFrame(west=8.55, south=44.10, east=9.55, north=44.65, zoom=13).grid
FACSIMILE = TileGrid(3000, 2000, 4)
LEAST = 8
Covers = Callable[[Address], bool]


@pytest.fixture(autouse=True)
def _nothing_told_yet() -> None:
    """What is told of once a process is told of once a test."""
    tile_pyramid._say_missing.cache_clear()


def everywhere(address: Address) -> bool:
    return True


def patchy(address: Address) -> bool:
    """Deep tiles are there in the west only."""
    level, column, _ = address
    return level <= 10 or column < COAST.at(level, COAST.width / 2, 0)[1]


def source(name: str = "day", covers: Covers = everywhere) -> TileSource:
    def url(address: Address) -> QUrl:
        return QUrl(f"file:///{name}/{'/'.join(map(str, address))}")

    return TileSource(name, covers, url)


def pyramid(covers: Covers = everywhere) -> TilePyramid:
    return TilePyramid(COAST, LEAST, source("day", covers))


def address_of(key: str) -> Address:
    level, column, row = map(int, key.split("/")[1:])
    return level, column, row


def keys(tiles: TilePyramid) -> set[str]:
    return {tile.key for tile in tiles.tiles.rows}


def shown(tiles: TilePyramid) -> set[Address]:
    return set(map(address_of, keys(tiles)))


def arrive(tiles: TilePyramid, *wanted: str) -> None:
    for key in wanted:
        tiles.arrived(key, True)


def test_the_least_zoom_covers_the_view_and_lies_below_the_others() -> None:
    coast = pyramid()
    coast.look(12, 100, 100, 900, 700)
    levels = [tile.level for tile in coast.tiles.rows]
    assert set(levels) == {8, 10, 12}
    below = set(COAST.addresses(8, 100, 100, 900, 700))
    assert {address for address in shown(coast) if address[0] == 8} == below


def test_a_picture_that_never_moves_needs_no_coarser_tiles_below() -> None:
    still = TilePyramid(COAST, LEAST, source(), underlay=False)
    still.look(12, 100, 100, 900, 700)
    assert {tile.level for tile in still.tiles.rows} == {12}


def test_levels_that_have_no_tiles_are_never_asked_for() -> None:
    asked: set[int] = set()

    def url(address: Address) -> QUrl:
        asked.add(address[0])
        return QUrl()

    coast = TilePyramid(COAST, LEAST, TileSource("day", everywhere, url))
    for level in range(0, 21):
        coast.look(level, 0, 0, 600, 600)
    assert asked == {8, 9, 10, 11, 12, 13}


@given(
    st.integers(8, 13),
    st.floats(0, COAST.width),
    st.floats(0, COAST.height),
    st.floats(0, 0.999),
    st.floats(0, 0.999),
    st.sets(st.integers(0, 63), max_size=40),
)
def test_each_point_in_view_has_its_tile_or_the_nearest_that_there_is(
    level: int, left: float, top: float, across: float, down: float, missing: set[int]
) -> None:
    def covers(address: Address) -> bool:
        return address[0] == LEAST or (address[1] * 7 + address[2] * 3) % 64 not in missing

    coast = pyramid(covers)
    coast.look(level, left, top, left + 900, top + 600)
    assert all(map(covers, shown(coast))), "nothing is asked for that is not there"
    x, y = left + 900 * across, top + 600 * down
    if x < COAST.width and y < COAST.height:
        nearest = nearest_covered(COAST.at(level, x, y), LEAST, covers)
        assert nearest in shown(coast)
        finer = [
            address
            for address in shown(coast)
            if address[0] > nearest[0] and address == COAST.at(address[0], x, y)
        ]
        assert finer == []


def test_where_there_are_no_tiles_at_all_nothing_is_asked_for() -> None:
    coast = pyramid(lambda _: False)
    coast.look(12, 0, 0, 600, 600)
    assert coast.tiles.rows == ()
    assert coast.detailAt(10, 10) == LEAST


def test_a_tile_says_where_it_lies_in_pixels_of_the_whole_picture() -> None:
    coast = pyramid()
    coast.look(13, 0, 0, 300, 300)
    deepest = [tile for tile in coast.tiles.rows if tile.level == 13]
    assert {tile.side for tile in deepest} == {256}
    first = deepest[0]
    assert -256 < first.at_x <= 0
    assert -256 < first.at_y <= 0
    assert first.url.path() == "/" + first.key


def test_looking_at_the_same_tiles_again_tells_nobody_anything() -> None:
    coast = pyramid()
    coast.look(11, 10, 10, 500, 400)
    inserted, removed = QSignalSpy(coast.tiles.rowsInserted), QSignalSpy(coast.tiles.rowsRemoved)
    coast.look(11, 11, 11, 501, 401)
    coast.show(coast._source)
    assert (inserted.count(), removed.count()) == (0, 0)


def test_a_small_step_keeps_the_tiles_that_stay_in_view() -> None:
    coast = pyramid()
    coast.look(13, 0, 0, 1000, 600)
    before = keys(coast)
    resets = QSignalSpy(coast.tiles.modelReset)
    coast.look(13, 300, 0, 1300, 600)
    assert resets.count() == 0
    assert before & keys(coast)


NEXT = {
    "day to night": (lambda coast: coast.show(source("night"))),
    "zoom in": (lambda coast: coast.look(13, 200, 200, 600, 500)),
    "zoom out": (lambda coast: coast.look(9, 0, 0, 3000, 2400)),
    "elsewhere, in part": (lambda coast: coast.look(12, 600, 400, 1400, 1000)),
}


@pytest.mark.parametrize("step", NEXT.values(), ids=list(NEXT))
def test_tiles_in_view_stay_until_all_that_take_their_place_have_arrived(
    step: Callable[[TilePyramid], None],
) -> None:
    coast = pyramid()
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(coast.tiles, fatal)
    coast.look(12, 100, 100, 1100, 800)
    before = keys(coast)
    arrive(coast, *before)
    step(coast)
    view = coast._looked[1:]
    in_view = {
        key
        for key in before
        if COAST.place(address_of(key))[0] < view[2]
        and sum(COAST.place(address_of(key))[::2]) > view[0]
        and COAST.place(address_of(key))[1] < view[3]
        and sum(COAST.place(address_of(key))[1:]) > view[1]
    }
    wanted = set(coast._wanted)
    coming = sorted(wanted - before)
    assert coming
    assert keys(coast) == wanted | in_view
    for key in coming[:-1]:
        arrive(coast, key)
        assert in_view <= keys(coast), "there is never a hole"
    arrive(coast, coming[-1])
    assert keys(coast) == wanted
    del tester


def test_tiles_that_are_there_at_once_leave_no_others_behind() -> None:
    """A picture that is still in memory has arrived before the rows are all told of."""
    coast = pyramid()

    def at_once(_: QModelIndex, first: int, last: int) -> None:
        arrive(coast, *(tile.key for tile in coast.tiles.rows[first : last + 1]))

    coast.tiles.rowsInserted.connect(at_once)
    for level, left in ((12, 100), (13, 200), (9, 0), (12, 100), (12, 700)):
        coast.look(level, left, 100, left + 1000, 800)
        assert keys(coast) == set(coast._wanted)
    coast.show(source("night"))
    assert keys(coast) == set(coast._wanted)


def test_tiles_that_are_broken_at_once_give_their_places_to_coarser_ones(
    capsys: pytest.CaptureFixture[str],
) -> None:
    coast = pyramid()

    def at_once(_: QModelIndex, first: int, last: int) -> None:
        for tile in coast.tiles.rows[first : last + 1]:
            coast.arrived(tile.key, tile.level < 12)

    coast.tiles.rowsInserted.connect(at_once)
    coast.look(12, 100, 100, 600, 500)
    assert {address[0] for address in shown(coast)} == {8, 10, 11}
    assert keys(coast) == set(coast._wanted)
    told = capsys.readouterr().err.splitlines()
    assert len(told) == len(set(told)) == len(COAST.addresses(12, 100, 100, 600, 500))


def test_what_leaves_and_comes_back_has_arrived_already() -> None:
    coast = pyramid()
    day, night = coast._source, source("night")
    coast.look(12, 100, 100, 1100, 800)
    before = keys(coast)
    arrive(coast, *before)
    coast.show(night)
    coast.show(day)
    assert keys(coast) == before


def test_a_broken_tile_gives_its_place_to_a_coarser_one_and_is_told_of_once(
    capsys: pytest.CaptureFixture[str],
) -> None:
    coast = pyramid()
    coast.look(13, 300, 300, 700, 600)
    broken = next(key for key in sorted(keys(coast)) if "/13/" in key)
    for _ in range(3):
        coast.arrived(broken, False)
        coast.look(13, 300, 300, 700, 600)
        coast.look(10, 300, 300, 700, 600)
        coast.look(13, 300, 300, 700, 600)
    arrive(coast, *keys(coast))
    assert broken not in keys(coast)
    level, column, row = address_of(broken)
    assert (level - 1, column // 2, row // 2) in shown(coast)
    told = capsys.readouterr().err.splitlines()
    assert told == [f"kiosk: the map tile /{broken} is missing or broken; a coarser one is shown"]


def test_a_broken_tile_in_two_pictures_is_told_of_once(capsys: pytest.CaptureFixture[str]) -> None:
    for coast in (pyramid(), pyramid()):
        coast.look(12, 300, 300, 700, 600)
        coast.arrived(next(key for key in sorted(keys(coast)) if "/12/" in key), False)
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_of_broken_tiles_above_each_other_each_is_told_of(
    capsys: pytest.CaptureFixture[str],
) -> None:
    coast = pyramid()
    coast.look(13, 300, 300, 500, 500)
    address = COAST.at(13, 400, 400)
    for _ in range(5):
        coast.arrived("/".join(("day", *map(str, address))), False)
        address = (address[0] - 1, address[1] // 2, address[2] // 2)
    arrive(coast, *keys(coast))
    assert len(capsys.readouterr().err.splitlines()) == 5
    assert COAST.at(8, 400, 400) in shown(coast)
    assert not any(COAST.at(level, 400, 400) in shown(coast) for level in range(9, 14))


def test_when_even_the_coarsest_is_broken_the_rest_is_shown(
    capsys: pytest.CaptureFixture[str],
) -> None:
    coast = pyramid()
    coast.look(8, 0, 0, COAST.width, COAST.height)
    for key in sorted(keys(coast)):
        coast.arrived(key, False)
    assert coast.tiles.rows == ()
    assert capsys.readouterr().err.count("\n") > 0


def test_a_tile_that_is_broken_by_night_is_whole_by_day(
    capsys: pytest.CaptureFixture[str],
) -> None:
    coast = TilePyramid(COAST, LEAST, source("night"))
    coast.look(13, 300, 300, 500, 500)
    address = "/".join(map(str, COAST.at(13, 400, 400)))
    coast.arrived(f"night/{address}", False)
    coast.show(source("day"))
    assert f"day/{address}" in keys(coast)
    assert "night/" in capsys.readouterr().err


def test_the_detail_is_that_of_the_middle_of_the_view_and_told_when_it_changes() -> None:
    coast = pyramid(patchy)
    assert (coast.deepest, coast.detail) == (13, 13)
    spy = QSignalSpy(coast.detailChanged)
    for left, detail, told in ((0, 13, 0), (100, 13, 0), (COAST.width - 400, 10, 1), (0, 13, 2)):
        coast.look(9, left, 0, left + 300, 300)
        assert (coast.detail, spy.count()) == (detail, told)
    assert coast.detailAt(10, 10) == 13
    assert coast.detailAt(COAST.width - 10, 10) == 10


@pytest.mark.parametrize("level", range(5))
def test_a_picture_that_is_no_map_works_with_the_same_pyramid(level: int) -> None:
    facsimile = TilePyramid(FACSIMILE, 0, source("page"))
    assert (facsimile.width, facsimile.height, facsimile.deepest) == (3000, 2000, 4)
    facsimile.look(level, 0, 0, 3000, 2000)
    side = 256 * 2 ** (4 - level)
    whole = {
        (level, column, row)
        for column in range(-(-3000 // side))
        for row in range(-(-2000 // side))
    }
    assert {address for address in shown(facsimile) if address[0] == level} == whole
    assert (0, 0, 0) in shown(facsimile)
    assert facsimile.detailAt(1500, 1000) == 4
