"""Which tiles of a tiled picture are loaded for what is in view."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QUrl
from PySide6.QtTest import QSignalSpy

from kiosk.ui.mercator import TILE, MapFrame, world_x, world_y
from kiosk.ui.tile_pyramid import Address, TilePyramid, addresses

COAST = MapFrame(west=8.55, south=44.10, east=9.55, north=44.65, zoom=13)
LEVELS = st.integers(8, 13)


def rectangle(level: int, column: int, row: int) -> tuple[float, float, float, float]:
    """Where a tile lies, in pixels of the frame."""
    side = TILE * 2 ** (COAST.zoom - level)
    left = column * side - world_x(COAST.west, COAST.zoom)
    top = row * side - world_y(COAST.north, COAST.zoom)
    return left, top, left + side, top + side


def pyramid() -> TilePyramid:
    return TilePyramid(COAST, 8, lambda address: QUrl(f"file:///{'/'.join(map(str, address))}"))


@given(
    LEVELS,
    st.floats(-500, COAST.width + 500),
    st.floats(-500, COAST.height + 500),
    st.floats(1, 4000),
    st.floats(1, 4000),
    st.floats(0, 1),
    st.floats(0, 1),
)
def test_every_point_in_view_lies_in_exactly_one_tile(
    level: int, left: float, top: float, width: float, height: float, share_x: float, share_y: float
) -> None:
    found = addresses(COAST, level, left, top, left + width, top + height)
    assert len(found) == len(set(found))
    x, y = left + width * share_x, top + height * share_y
    inside = 0 < x < COAST.width - 1e-3 and 0 < y < COAST.height - 1e-3
    holding = [
        address
        for address in found
        if rectangle(*address)[0] <= x + 1e-3 < rectangle(*address)[2]
        and rectangle(*address)[1] <= y + 1e-3 < rectangle(*address)[3]
    ]
    edge = min(left + width - x, top + height - y) < 2e-3
    assert len(holding) == 1 or not inside or edge


@given(LEVELS, st.floats(-5000, 9000), st.floats(-5000, 9000), st.floats(1, 4000))
def test_no_tile_is_loaded_that_is_out_of_view(
    level: int, left: float, top: float, size: float
) -> None:
    for address in addresses(COAST, level, left, top, left + size, top + size):
        tile = rectangle(*address)
        assert tile[0] < left + size
        assert tile[2] >= left
        assert tile[0] < COAST.width
        assert tile[2] >= 0
        assert tile[1] < top + size
        assert tile[3] >= top


@given(LEVELS, st.integers(1, 2), st.integers(1, 2))
def test_what_ends_at_the_edge_of_a_tile_needs_no_tile_beyond(
    level: int, across: int, down: int
) -> None:
    _, column, row = addresses(COAST, level, 0, 0, 1, 1)[0]
    _, _, right, bottom = rectangle(level, column + across - 1, row + down - 1)
    found = addresses(COAST, level, 0, 0, min(right, COAST.width), min(bottom, COAST.height))
    assert max(found)[1] <= column + across - 1
    assert max(address[2] for address in found) <= row + down - 1


def test_the_least_zoom_covers_everything_and_lies_below_the_others() -> None:
    coast = pyramid()
    coast.look(12, 100, 100, 900, 700)
    levels = [tile.level for tile in coast.tiles.rows]
    assert set(levels) == {8, 10, 12}
    assert levels == sorted(levels)
    whole = set(addresses(COAST, 8, 0, 0, COAST.width, COAST.height))
    assert {tile.key for tile in coast.tiles.rows if tile.level == 8} == {
        "/".join(map(str, address)) for address in whole
    }


def test_levels_that_have_no_tiles_are_never_asked_for() -> None:
    asked: set[int] = set()

    def url(address: Address) -> QUrl:
        asked.add(address[0])
        return QUrl()

    coast = TilePyramid(COAST, 8, url)
    for level in range(0, 21):
        coast.look(level, 0, 0, 600, 600)
    assert asked == {8, 9, 10, 11, 12, 13}


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
    assert (inserted.count(), removed.count()) == (0, 0)


def test_a_small_step_keeps_the_tiles_that_stay_in_view() -> None:
    coast = pyramid()
    coast.look(13, 0, 0, 1000, 600)
    before = {tile.key for tile in coast.tiles.rows}
    resets = QSignalSpy(coast.tiles.modelReset)
    coast.look(13, 300, 0, 1300, 600)
    assert resets.count() == 0
    assert before & {tile.key for tile in coast.tiles.rows}
