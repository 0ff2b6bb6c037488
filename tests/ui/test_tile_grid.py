"""How a large picture lies on its tiles: a map, or any other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.mercator import MapFrame
from kiosk.ui.tile_grid import TILE, Address, TileGrid, nearest_covered, parent

COAST = MapFrame(west=8.55, south=44.10, east=9.55, north=44.65, zoom=13).grid
FACSIMILE = TileGrid(3000, 2000, 4)
GRIDS = st.sampled_from([COAST, FACSIMILE])
UP = st.integers(0, 4)
"""So many zooms above the deepest."""


def rectangle(grid: TileGrid, address: Address) -> tuple[float, float, float, float]:
    left, top, side = grid.place(address)
    return left, top, left + side, top + side


@given(
    GRIDS,
    UP,
    st.floats(-500, 4000),
    st.floats(-500, 4000),
    st.floats(1, 4000),
    st.floats(1, 4000),
    st.floats(0, 1),
    st.floats(0, 1),
)
def test_every_point_in_view_lies_in_exactly_one_tile(
    grid: TileGrid,
    up: int,
    left: float,
    top: float,
    width: float,
    height: float,
    share_x: float,
    share_y: float,
) -> None:
    level = grid.zoom - up
    found = grid.addresses(level, left, top, left + width, top + height)
    assert len(found) == len(set(found))
    x, y = left + width * share_x, top + height * share_y
    inside = 0 < x < grid.width - 1e-3 and 0 < y < grid.height - 1e-3
    holding = [
        address
        for address in found
        if rectangle(grid, address)[0] <= x + 1e-3 < rectangle(grid, address)[2]
        and rectangle(grid, address)[1] <= y + 1e-3 < rectangle(grid, address)[3]
    ]
    edge = min(left + width - x, top + height - y) < 2e-3
    assert len(holding) == 1 or not inside or edge
    assert not inside or edge or holding == [grid.at(level, x + 1e-3, y + 1e-3)]


@given(GRIDS, UP, st.floats(-5000, 9000), st.floats(-5000, 9000), st.floats(1, 4000))
def test_no_tile_is_named_that_is_out_of_view(
    grid: TileGrid, up: int, left: float, top: float, size: float
) -> None:
    for address in grid.addresses(grid.zoom - up, left, top, left + size, top + size):
        tile = rectangle(grid, address)
        assert tile[0] < min(left + size, grid.width)
        assert tile[1] < min(top + size, grid.height)
        assert tile[2] >= max(left, 0)
        assert tile[3] >= max(top, 0)


@given(GRIDS, UP, st.integers(1, 2), st.integers(1, 2))
def test_what_ends_at_the_edge_of_a_tile_needs_no_tile_beyond(
    grid: TileGrid, up: int, across: int, down: int
) -> None:
    level = grid.zoom - up
    _, column, row = grid.at(level, 0, 0)
    _, _, right, bottom = rectangle(grid, (level, column + across - 1, row + down - 1))
    found = grid.addresses(level, 0, 0, min(right, grid.width), min(bottom, grid.height))
    assert max(address[1] for address in found) <= column + across - 1
    assert max(address[2] for address in found) <= row + down - 1


@pytest.mark.parametrize(
    ("level", "columns", "rows"), [(4, 12, 8), (3, 6, 4), (2, 3, 2), (1, 2, 1), (0, 1, 1)]
)
def test_a_picture_that_is_no_map_begins_with_its_own_first_tile(
    level: int, columns: int, rows: int
) -> None:
    whole = FACSIMILE.addresses(level, 0, 0, FACSIMILE.width, FACSIMILE.height)
    assert whole == [(level, column, row) for row in range(rows) for column in range(columns)]
    assert FACSIMILE.place((level, 0, 0)) == (0, 0, TILE * 2 ** (4 - level))


@given(st.integers(1, 20), st.integers(0, 1000), st.integers(0, 1000))
def test_a_coarser_tile_covers_the_four_below_it(level: int, column: int, row: int) -> None:
    grid = TileGrid(1e9, 1e9, 20)
    tile, above = (
        rectangle(grid, (level, column, row)),
        rectangle(grid, parent((level, column, row))),
    )
    assert above[0] <= tile[0] < tile[2] <= above[2]
    assert above[1] <= tile[1] < tile[3] <= above[3]


@pytest.mark.parametrize(
    ("covered", "found"),
    [
        ({(5, 20, 12), (4, 10, 6)}, (5, 20, 12)),
        ({(4, 10, 6), (3, 5, 3)}, (4, 10, 6)),
        ({(3, 5, 3)}, (3, 5, 3)),
        ({(2, 2, 1)}, None),
        ({(4, 9, 6), (5, 21, 12)}, None),
        (set(), None),
    ],
)
def test_the_nearest_tile_is_the_finest_that_there_is_above(
    covered: set[Address], found: Address | None
) -> None:
    assert nearest_covered((5, 20, 12), 3, lambda address: address in covered) == found
