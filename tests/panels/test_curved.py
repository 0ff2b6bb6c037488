"""Names of waters and mountains, letter by letter along their lines."""

from itertools import pairwise
from math import cos, hypot, pi, sin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.exhibit import Exhibit
from kiosk.panels.base_map import frame_of
from kiosk.panels.map.curved import GULF, LARGE_FROM_MM, MOUNTAIN, SEA, Letter, letters
from kiosk.panels.map.room import Box, Room
from kiosk.ui.mercator import MapFrame
from tests.panels.seeing import MILLIMETRE, eyes
from tests.panels.small import exhibit, layered, line

ZOOM = 12.0
LEVEL = ((8.70, 44.30), (9.00, 44.30), (9.30, 44.30))
ARC = tuple((9.0 - 0.3 * cos(n * pi / 40), 44.2 + 0.1 * sin(n * pi / 40)) for n in range(41))
RISING = ((8.8, 44.2), (9.3, 44.45))


def advance(letter: str, style: str, size: float) -> float:
    return size * (0.3 if letter in "ilI " else 0.6)


def placed(small: Exhibit, zoom: float = ZOOM, room: Room | None = None) -> list[list[Letter]]:
    frame = frame_of(small)
    return letters(small, frame, eyes(frame, zoom), "de", advance, room or Room())


def of(shipped: Exhibit, *points: tuple[float, float], name: str = "Mar Ligure") -> Exhibit:
    return layered(exhibit(shipped), line("water", *points, name=name))


def away(frame: MapFrame, letter: Letter, points: tuple[tuple[float, float], ...]) -> float:
    """Screen pixels from the middle of a letter to a line."""
    k = 2.0 ** (ZOOM - frame.zoom)
    x, y, least = letter.at_x * k, letter.at_y * k, float("inf")
    for (lon0, lat0), (lon1, lat1) in pairwise(points):
        x0, y0, x1, y1 = (
            frame.x(lon0) * k,
            frame.y(lat0) * k,
            frame.x(lon1) * k,
            frame.y(lat1) * k,
        )
        span = (x1 - x0) ** 2 + (y1 - y0) ** 2
        share = min(max(((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / span, 0), 1)
        least = min(least, hypot(x0 + (x1 - x0) * share - x, y0 + (y1 - y0) * share - y))
    return least


@pytest.mark.parametrize("points", [LEVEL, ARC, RISING], ids=["level", "arc", "rising"])
def test_letters_stay_on_their_line_in_order_with_even_room_between(
    shipped: Exhibit, points: tuple[tuple[float, float], ...]
) -> None:
    (name,) = placed(of(shipped, *points, name="Mar Mar"))
    assert "".join(each.letter for each in name) == "MarMar"
    assert [each.at_x for each in name] == sorted(each.at_x for each in name)
    assert max(away(frame_of(shipped), each, points) for each in name) < 3
    steps = [hypot(b.at_x - a.at_x, b.at_y - a.at_y) for a, b in pairwise(name)]
    within_words = [*steps[:2], *steps[3:]]
    assert max(within_words) - min(within_words) < 0.03 * min(within_words)
    assert steps[2] > 1.3 * within_words[0], "a space is wider"


def test_each_letter_has_a_key_of_its_own(shipped: Exhibit) -> None:
    both = layered(
        exhibit(shipped),
        line("water", *LEVEL, name="Mare Mare"),
        line("water", *((lon, lat - 0.1) for lon, lat in LEVEL), name="Mare Mare"),
    )
    keys = [each.key for name in placed(both) for each in name]
    assert len(keys) == 16
    assert len(set(keys)) == 16


@pytest.mark.parametrize(
    ("points", "angle"),
    [(LEVEL, 0), (((8.8, 44.2), (9.2, 44.34)), -26), (((8.8, 44.34), (9.2, 44.2)), 26)],
    ids=["level", "rising", "falling"],
)
@pytest.mark.parametrize("from_east", [False, True], ids=["from the west", "from the east"])
def test_letters_stand_upright_whichever_way_the_line_was_drawn(
    shipped: Exhibit, points: tuple[tuple[float, float], ...], angle: float, from_east: bool
) -> None:
    (name,) = placed(of(shipped, *(reversed(points) if from_east else points)))
    assert "".join(each.letter for each in name) == "MarLigure"
    assert [each.at_x for each in name] == sorted(each.at_x for each in name)
    assert all(abs(each.angle - angle) <= 2 for each in name)


def test_letters_lean_with_their_arc(shipped: Exhibit) -> None:
    (name,) = placed(of(shipped, *ARC, name="Golfo Tigullio"))
    angles = [each.angle for each in name]
    assert angles == sorted(angles)
    assert angles[0] < -2
    assert angles[-1] > 2
    assert all(abs(angle) < 90 for angle in angles)


def test_a_name_is_dropped_where_its_line_is_too_short(shipped: Exhibit) -> None:
    for share, count in ((1, 1), (0.5, 1), (0.1, 0), (0.001, 0)):
        short = [(8.7 + (lon - 8.7) * share, lat) for lon, lat in LEVEL]
        assert len(placed(of(shipped, *short))) == count
    assert placed(of(shipped, (8.7, 44.3), (8.7, 44.3))) == []
    assert placed(of(shipped, (8.7, 44.3))) == []


@given(st.floats(4, 16))
def test_a_name_never_reaches_beyond_the_ends_of_its_line(shipped: Exhibit, zoom: float) -> None:
    frame = frame_of(shipped)
    for name in placed(of(shipped, *LEVEL), zoom):
        half = 0.3 * name[0].size / eyes(frame, zoom).magnification
        assert name[0].at_x - half >= frame.x(LEVEL[0][0])
        assert name[-1].at_x + half <= frame.x(LEVEL[-1][0])


def letter_box(letter: Letter, k: float) -> Box:
    """The heart of a letter, which nothing may touch."""
    return Box(
        letter.at_x * k - letter.size * 0.3,
        letter.at_y * k - letter.size * 0.4,
        letter.size * 0.6,
        letter.size * 0.8,
    )


@given(
    st.lists(
        st.builds(Box, st.floats(0, 3000), st.floats(-60, 60), st.just(90.0), st.just(60.0)),
        max_size=8,
    )
)
def test_a_name_hits_nothing_that_is_taken_and_takes_its_own_room(
    shipped: Exhibit, taken: list[Box]
) -> None:
    frame = frame_of(shipped)
    k = eyes(frame, ZOOM).magnification
    left, middle = frame.x(LEVEL[0][0]) * k, frame.y(44.3) * k
    taken = [Box(left + box.left, middle + box.top, box.width, box.height) for box in taken]
    room = Room(taken)
    for name in placed(of(shipped, *LEVEL), room=room):
        boxes = [letter_box(each, k) for each in name]
        assert not [(box, other) for box in boxes for other in taken if box.hits(other)]
        assert not any(room.is_free(box) for box in boxes)


def test_a_name_moves_along_its_line_to_where_there_is_room(shipped: Exhibit) -> None:
    frame = frame_of(shipped)
    long = ((8.2, 44.3), (9.8, 44.3))
    (free,) = placed(of(shipped, *long))
    k = eyes(frame, ZOOM).magnification
    first = letter_box(free[0], k)
    (moved,) = placed(of(shipped, *long), room=Room([Box(first.left, first.top, 5, 5)]))
    assert moved[0].at_x > free[0].at_x
    assert [each.letter for each in moved] == [each.letter for each in free]


def test_of_two_names_on_each_other_the_larger_is_written(shipped: Exhibit) -> None:
    short = ((8.9, 44.3), (9.2, 44.3))
    both = layered(
        exhibit(shipped),
        line("water", *short, name="Golfo di Genova e del Tigullio", size=8),
        line("water", *short, name="Mare", size=14),
    )
    (name,) = placed(both)
    assert "".join(each.letter for each in name) == "Mare"


@pytest.mark.parametrize(
    ("style", "size", "lettering", "words"),
    [
        ("mountain", 8, MOUNTAIN, "APPENNINO"),
        ("water", LARGE_FROM_MM, SEA, "Appennino"),
        ("water", 8, GULF, "Appennino"),
    ],
)
def test_mountains_stand_in_capitals_and_large_waters_otherwise_than_small(
    shipped: Exhibit, style: str, size: float, lettering: str, words: str
) -> None:
    small = layered(exhibit(shipped), line(style, *LEVEL, name="Appennino", size=size))
    (name,) = placed(small)
    assert "".join(each.letter for each in name) == words
    assert {each.style for each in name} == {lettering}
    assert {each.size for each in name} == {size * MILLIMETRE}


@pytest.mark.parametrize("words", [1, 1.5, 2])
def test_letters_grow_with_the_visitors_words(shipped: Exhibit, words: float) -> None:
    small, frame = of(shipped, *LEVEL), frame_of(shipped)
    (name,) = letters(small, frame, eyes(frame, ZOOM, words), "de", advance, Room())
    assert {each.size for each in name} == {7.5 * MILLIMETRE * words}


def test_a_name_is_written_between_its_zooms_alone(shipped: Exhibit) -> None:
    told = line("water", *LEVEL, name="Mare", from_zoom=11, to_zoom=12.5)
    small = layered(exhibit(shipped), told)
    assert [len(placed(small, zoom)) for zoom in (10.9, 11, 12.5, 12.6)] == [0, 1, 1, 0]


@pytest.mark.parametrize("style", ["line", "road", "railway", "route", "border"])
def test_other_lines_are_not_written_along(shipped: Exhibit, style: str) -> None:
    assert placed(layered(exhibit(shipped), line(style, *LEVEL, name="Aurelia"))) == []


def test_a_water_without_a_name_is_not_written(shipped: Exhibit) -> None:
    assert placed(layered(exhibit(shipped), line("water", *LEVEL))) == []
