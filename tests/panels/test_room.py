"""The account of what is taken on the map."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.exhibit import Exhibit
from kiosk.panels.base_map import frame_of
from kiosk.panels.map.names import names
from kiosk.panels.map.room import Box, Room, along
from tests.panels.seeing import eyes
from tests.panels.small import exhibit, place

BOXES = st.builds(
    Box, st.floats(-900, 900), st.floats(-900, 900), st.floats(0.1, 700), st.floats(0.1, 300)
)


@pytest.mark.parametrize(
    ("other", "hits"),
    [
        (Box(10, 10, 5, 5), True),
        (Box(0, 0, 100, 100), True),
        (Box(29, 0, 100, 11), True),
        (Box(30, 10, 5, 5), False),
        (Box(10, 30, 5, 5), False),
        (Box(0, 0, 10, 100), False),
    ],
)
def test_boxes_hit_each_other_where_they_have_a_point_in_common(other: Box, hits: bool) -> None:
    box = Box(10, 10, 20, 20)
    assert (box.hits(other), other.hits(box)) == (hits, hits)


@given(st.lists(BOXES, max_size=30), BOXES)
def test_room_is_free_where_no_box_of_all_is_hit(taken: list[Box], asked: Box) -> None:
    assert Room(taken).is_free(asked) == (not any(asked.hits(box) for box in taken))


@given(
    st.lists(st.tuples(st.floats(-500, 500), st.floats(-500, 500)), min_size=2, max_size=6),
    st.floats(2, 9),
    st.floats(0, 1),
)
def test_boxes_along_a_line_keep_within_reach_of_it(
    line: list[tuple[float, float]], reach: float, share: float
) -> None:
    boxes = list(along(line, reach))
    for x, y in line:
        assert any(abs(box.left + reach - x) + abs(box.top + reach - y) < 1e-6 for box in boxes)
    assert {(round(box.width, 6), round(box.height, 6)) for box in boxes} == {
        (round(2 * reach, 6), round(2 * reach, 6))
    }


def test_a_line_of_one_point_takes_no_room() -> None:
    assert list(along([(1, 1)], 3)) == []
    assert list(along([], 3)) == []


def test_a_thousand_names_are_held_against_their_neighbours_alone(
    shipped: Exhibit, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = 0
    hits = Box.hits

    def counted(self: Box, other: Box) -> bool:
        nonlocal asked
        asked += 1
        return hits(self, other)

    def spread() -> Iterator[tuple[float, float]]:
        for number in range(1000):
            yield 36 + number * 0.024, -8 + (number * 37 % 1000) * 0.05

    monkeypatch.setattr(Box, "hits", counted)
    row = [
        place(f"p{n}", lat=lat, lon=lon, text=None, rank=1 + n % 3)
        for n, (lat, lon) in enumerate(spread())
    ]
    small = exhibit(shipped, *row)
    frame = frame_of(shipped)
    assert len(names(small, frame, eyes(frame, 10), "de", (), Room())) > 900
    assert asked < 100_000, "each with each of eight places would be four million"
