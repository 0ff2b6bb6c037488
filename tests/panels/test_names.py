"""Names on the map: where they stand, which give way, and that they never touch anything."""

from datetime import date
from itertools import combinations, pairwise
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.exhibit import Exhibit
from kiosk.content.items import Place
from kiosk.panels.base_map import frame_of
from kiosk.panels.map.eyes import Eyes
from kiosk.panels.map.names import CITY, LABEL, PEAK, TOWN, Name, names
from kiosk.panels.map.pins import Pin, Time, pins
from kiosk.panels.map.room import Room
from kiosk.panels.map.times import PlaceTimes
from tests.panels.seeing import eyes, name_box, pin_box
from tests.panels.small import event, exhibit, layered, line, place, point

EASTER = date(1922, 4, 16)
ZOOMS = (4, 5.5, 7, 8, 9.5, 11, 12, 13.5, 15)
TEXT_SIZES = (1, 1.5, 2)
RAIL = ((8.70, 44.44), (8.86, 44.41), (8.93, 44.415), (9.02, 44.39), (9.10, 44.36), (9.3, 44.33))


def seen(
    small: Exhibit, zoom: float, words: float = 1, chosen: str = ""
) -> tuple[tuple[Pin, ...], tuple[Name, ...], Eyes]:
    frame = frame_of(small)
    sight = eyes(frame, zoom, words)
    shown = pins(small, frame, sight, PlaceTimes(small), "de", Time(EASTER), chosen)
    return shown, names(small, frame, sight, "de", shown, Room()), sight


def named(small: Exhibit, zoom: float, words: float = 1, chosen: str = "") -> dict[str, Name]:
    return {name.key: name for name in seen(small, zoom, words, chosen)[1]}


def assert_clear(small: Exhibit, zoom: float, words: float, chosen: str) -> None:
    shown, placed, sight = seen(small, zoom, words, chosen)
    boxes = [name_box(name, sight) for name in placed]
    assert not [pair for pair in combinations(boxes, 2) if pair[0].hits(pair[1])]
    in_the_way = [pin_box(pin, sight) for pin in shown]
    assert not [(pin, name) for pin in in_the_way for name in boxes if pin.hits(name)]


def a_place(number: int, lat: float, lon: float, rank: int, told: bool, certainty: str) -> Place:
    text = "told" if told else None
    name = "Santa Margherita"[: 4 + number % 12]
    return place(
        f"p{number}", lat=lat, lon=lon, rank=rank, text=text, name=name, certainty=certainty
    )


PLACES = st.lists(
    st.tuples(
        st.floats(44.2, 44.5),
        st.floats(8.7, 9.4),
        st.integers(1, 4),
        st.booleans(),
        st.sampled_from(["verified", "disputed"]),
    ),
    max_size=25,
)


@settings(max_examples=12)
@given(PLACES, st.integers(-1, 24))
def test_no_name_hits_a_pin_or_another_name_at_any_zoom_and_text_size(
    shipped: Exhibit, rows: list[tuple[float, float, int, bool, str]], chosen: int
) -> None:
    small = exhibit(shipped, *(a_place(number, *row) for number, row in enumerate(rows)))
    for zoom in ZOOMS:
        for words in TEXT_SIZES:
            assert_clear(small, zoom, words, f"p{chosen}" if chosen >= 0 else "")


@pytest.mark.parametrize("words", TEXT_SIZES)
@pytest.mark.parametrize("zoom", ZOOMS)
def test_no_name_of_the_shipped_exhibit_hits_anything(
    shipped: Exhibit, zoom: float, words: float
) -> None:
    for chosen in ("", "imperial-palace-hotel"):
        assert_clear(shipped, zoom, words, chosen)


@pytest.mark.parametrize("words", TEXT_SIZES)
@pytest.mark.parametrize("zoom", ZOOMS)
def test_no_two_pins_lie_on_each_other(shipped: Exhibit, zoom: float, words: float) -> None:
    shown, _, sight = seen(shipped, zoom, words)
    boxes = [pin_box(pin, sight) for pin in shown if not pin.disputed]
    assert not [pair for pair in combinations(boxes, 2) if pair[0].hits(pair[1])]


def test_where_there_is_no_room_the_more_important_name_stays(shipped: Exhibit) -> None:
    town = [place(f"town-{n}", lat=44.4 + n / 5000, text=None, rank=4 - n % 3) for n in range(12)]
    small = exhibit(shipped, *town)
    ranks = {each.id: each.rank for each in town}
    found = named(small, 10)
    assert 0 < len(found) < len(town)
    assert min(ranks[key] for key in found) == 2
    assert len(named(small, 20)) == len(town)


@pytest.mark.parametrize(("words", "ranks"), [(1, {1, 2, 3, 4}), (1.5, {1, 2, 3}), (2, {1, 2})])
def test_in_large_words_the_less_important_names_are_dropped_and_none_is_smaller(
    shipped: Exhibit, words: float, ranks: set[int]
) -> None:
    row = [place(f"p{n}", lat=44.1 + n / 10, text=None, rank=1 + n % 4) for n in range(4)]
    row += [place(f"q{n}", lat=44.1 + n / 10, lon=9.4, rank=1 + n % 4) for n in range(4)]
    small = layered(exhibit(shipped, *row), point("peak", 9.2, 44.5, "Monte"))
    found = named(small, 13, words)
    by_key = {each.id: each.rank for each in row}
    assert {by_key[key] for key in found if key in by_key} == ranks
    assert len(found) == 2 * len(ranks) + (words == 1)
    assert {name.height for name in found.values()} == {40.0 * words}


def test_the_chosen_place_keeps_its_name_in_the_largest_words(shipped: Exhibit) -> None:
    small = exhibit(shipped, place("small", rank=4), place("other", lat=44.5, rank=4))
    assert list(named(small, 13, 2, chosen="small")) == ["small"]


def test_a_place_that_a_story_marks_keeps_its_name_beside_its_mark(shipped: Exhibit) -> None:
    small = exhibit(shipped, place("small", rank=4), place("other", lat=44.5, rank=4))
    frame = frame_of(small)
    sight = eyes(frame, 13, 2)
    (name,) = names(small, frame, sight, "de", (), Room(), ["small"])
    box = name_box(name, sight)
    x, y = name.at_x * sight.magnification, name.at_y * sight.magnification
    assert name.key == "small"
    assert box.left >= x or box.left + box.width <= x or box.top >= y or box.top + box.height <= y


@pytest.mark.parametrize(("rank", "lettering"), [(1, CITY), (2, TOWN), (3, TOWN), (4, TOWN)])
def test_the_most_important_places_are_written_as_cities(
    shipped: Exhibit, rank: int, lettering: str
) -> None:
    small = exhibit(shipped, place("here", rank=rank, text=None))
    assert named(small, 13)["here"].lettering == lettering


@pytest.mark.parametrize(
    ("style", "lettering", "centred"), [("peak", PEAK, False), ("label", LABEL, True)]
)
def test_points_of_a_layer_are_named_from_their_zoom_on(
    shipped: Exhibit, style: str, lettering: str, centred: bool
) -> None:
    small = layered(exhibit(shipped), point(style, 9.2, 44.3, "Monte", from_zoom=9, to_zoom=12))
    assert [len(named(small, zoom)) for zoom in (8.9, 9, 12, 12.1)] == [0, 1, 1, 0]
    (name,) = named(small, 10).values()
    assert name.lettering == lettering
    middle = (name.shift_x + name.width / 2, name.shift_y + name.height / 2)
    assert (middle == (0, 0)) is centred


def test_a_place_beyond_the_map_has_no_name(shipped: Exhibit) -> None:
    small = exhibit(shipped, place("cape-town", lat=-33.9, lon=18.4, text=None))
    assert named(small, 13) == {}


def test_a_name_beside_a_pin_gives_way_to_a_neighbour(shipped: Exhibit) -> None:
    """The place to the right is taken, so that the name stands to the left."""
    small = exhibit(shipped, place("here", rank=1), place("beside", lat=44.402, lon=8.925, rank=2))
    alone = named(exhibit(shipped, place("here", rank=1)), 13)["here"]
    crowded = named(small, 13)["here"]
    assert alone.shift_x > 0
    assert crowded.shift_x < 0


def test_the_same_zoom_gives_the_same_names_in_the_same_places(shipped: Exhibit) -> None:
    for zoom in ZOOMS:
        assert seen(shipped, zoom)[:2] == seen(shipped, zoom)[:2]


def runs_through(name: Name, sight: Eyes, rail: list[tuple[float, float]]) -> bool:
    """Whether the line has a point inside the name."""
    box = name_box(name, sight)
    for (x0, y0), (x1, y1) in pairwise(rail):
        parts = int(max(abs(x1 - x0), abs(y1 - y0)) * sight.magnification) + 1
        for part in range(parts + 1):
            x = (x0 + (x1 - x0) * part / parts) * sight.magnification
            y = (y0 + (y1 - y0) * part / parts) * sight.magnification
            inside = box.left < x < box.left + box.width
            if inside and box.top < y < box.top + box.height:
                return True
    return False


ROUTE = "map/layers/railway.geojson"
ELSEWHERE = "map/layers/a.geojson"


@pytest.mark.parametrize(
    ("style", "file", "told"),
    [("railway", ELSEWHERE, False), ("route", ROUTE, False), ("route", ELSEWHERE, True)],
)
@pytest.mark.parametrize("zoom", [9, 10.5, 12, 13])
def test_names_keep_clear_of_the_railway_and_of_a_way_unless_they_must_not_be_lost(
    shipped: Exhibit, zoom: float, style: str, file: str, told: bool
) -> None:
    chance = Random(1922)
    for _ in range(20):
        ranks: dict[str, int] = {}
        row: list[Place] = []
        for number in range(15):
            lon, rank = chance.uniform(8.75, 9.25), chance.randint(1, 4)
            lat = 44.41 - (lon - 8.75) * 0.15 + chance.uniform(-0.01, 0.01)
            ranks[f"p{number}"] = rank
            row.append(place(f"p{number}", lat=lat, lon=lon, text=None, rank=rank))
        small = layered(exhibit(shipped, *row), line(style, *RAIL), file=file)
        frame = frame_of(small)
        rail = [(frame.x(lon), frame.y(lat)) for lon, lat in RAIL]
        sight = eyes(frame, zoom)
        placed = names(small, frame, sight, "de", (), Room(), (), rail if told else ())
        crossed = {name.key for name in placed if runs_through(name, sight, rail)}
        assert not [key for key in crossed if ranks[key] > 2]


def test_a_way_that_nobody_walks_moves_no_name(shipped: Exhibit) -> None:
    small = exhibit(shipped, place("here", text=None))
    (free,) = named(small, 12).values()
    beside = ((8.902, 44.3), (8.902, 44.5))
    assert named(layered(small, line("railway", *beside)), 12) != {"here": free}
    assert named(layered(small, line("route", *beside)), 12) == {"here": free}


def test_a_city_that_can_only_stand_on_the_railway_stands_there(shipped: Exhibit) -> None:
    lattice = [line("railway", (8.5, 44.3 + n / 500), (9.3, 44.3 + n / 500)) for n in range(100)]
    row = (place("city", rank=1, text=None), place("village", lon=9.1, rank=3, text=None))
    small = layered(exhibit(shipped, *row), *lattice)
    assert list(named(small, 11)) == ["city"]


def test_an_event_that_is_now_comes_before_others_of_its_rank(shipped: Exhibit) -> None:
    small = exhibit(
        shipped,
        place("a-quiet", lon=8.9),
        place("now", lon=8.93),
        event("x", "1922-04-16", place="now"),
    )
    assert list(named(small, 12)) == ["now", "a-quiet"]
