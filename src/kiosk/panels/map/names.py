"""Finds room for names on the map: right above, right below, left, above. No Qt."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from kiosk.content.exhibit import Exhibit
from kiosk.panels.map.eyes import Eyes
from kiosk.panels.map.pins import Pin, box_of, on_map
from kiosk.panels.map.room import Box, Room, along
from kiosk.ui.mercator import MapFrame

CITY, TOWN, PEAK, LABEL = "city", "town", "peak", "label"
"""Styles of lettering."""

Point = tuple[float, float]
"""Pixels of the frame."""

CROWD_MM = 5.0
"""A place without a pin is not named when a named one, or a group, lies nearer than this."""


@dataclass(frozen=True)
class Name:
    """A name, placed so that it hits no pin and no other name. Screen pixels from its place."""

    key: str
    at_x: float
    at_y: float
    name: str
    lettering: str
    shift_x: float
    shift_y: float
    width: float
    height: float
    hidden: bool = False
    """Whether the map's edge, or something that lies on the map, would cut it."""


@dataclass(frozen=True)
class _Candidate:
    key: str
    at_x: float
    at_y: float
    name: str
    style: str
    rank: int
    has_pin: bool
    has_ring: bool
    has_dot: bool


def names(
    exhibit: Exhibit,
    frame: MapFrame,
    eyes: Eyes,
    language: str,
    shown: Iterable[Pin],
    room: Room,
    marks: Collection[str] = (),
    way: Sequence[Point] = (),
) -> tuple[Name, ...]:
    """The names that have room, the most important first; `room` is taken by what is placed.

    `marks` are places with a round mark about them, `way` is the line that joins them.
    """
    k = eyes.magnification
    pins = tuple(shown)
    for pin in pins:
        room.take(box_of(pin, eyes))
    for place in marks:
        at = exhibit.places[place].position
        side = eyes.apart * 0.6
        room.take(Box(frame.x(at.lon) * k - side / 2, frame.y(at.lat) * k - side / 2, side, side))
    rails = Room(
        box
        for line in (*_rails(exhibit, frame), way)
        for box in along(((x * k, y * k) for x, y in line), 6)
    )
    placed: list[Name] = []
    groups = Room(Box(pin.at_x * k, pin.at_y * k, 1, 1) for pin in pins if pin.members > 1)
    named = Room()
    for each in _candidates(exhibit, frame, eyes, language, pins, marks):
        width, height = eyes.measure(each.name, each.style)
        x, y = each.at_x * k, each.at_y * k
        near = CROWD_MM * eyes.millimetre
        dot = Box(x - near, y - near, 2 * near, 2 * near)
        alone = named.is_free(dot) and (each.rank == 1 or groups.is_free(dot))
        if not (each.has_pin or each.has_ring or alone):
            continue
        shifts = list(_shifts(each, width, height, eyes))
        boxes = [Box(x + across, y + down, width, height) for across, down in shifts]
        free = [number for number, box in enumerate(boxes) if room.is_free(box)]
        clear = [number for number in free if rails.is_free(boxes[number])]
        choice = next(iter(clear or (free if each.rank <= 2 else ())), None)
        if choice is not None:
            room.take(boxes[choice])
            named.take(Box(x, y, 1, 1))
            across, down = shifts[choice]
            placed.append(
                Name(
                    key=each.key,
                    at_x=each.at_x,
                    at_y=each.at_y,
                    name=each.name,
                    lettering=each.style,
                    shift_x=across,
                    shift_y=down,
                    width=width,
                    height=height,
                )
            )
    return tuple(placed)


def _rails(exhibit: Exhibit, frame: MapFrame) -> Iterator[Sequence[Point]]:
    """Lines that are always drawn, and that names keep clear of."""
    drawn = (
        line
        for layer in exhibit.layers.values()
        for feature in layer.features
        if feature.style == "railway"
        for line in feature.lines
    )
    for line in (*drawn, exhibit.line(exhibit.settings.map.route)):
        yield [(frame.x(lon), frame.y(lat)) for lon, lat in line]


def _candidates(
    exhibit: Exhibit,
    frame: MapFrame,
    eyes: Eyes,
    language: str,
    pins: tuple[Pin, ...],
    marks: Collection[str],
) -> Iterator[_Candidate]:
    ranks = {place.id: place.rank for place in exhibit.places.values()}
    alone = {pin.key: pin for pin in pins if pin.members == 1 or ranks[pin.key] == 1}
    places = [
        place
        for place in exhibit.places.values()
        if on_map(exhibit, place)
        and (place.id in alone or place.id in marks or not exhibit.tells_of(place))
    ]

    def importance(place_id: str, rank: int) -> tuple[bool, int, bool, str]:
        pin = alone.get(place_id)
        first = place_id in marks or (pin is not None and pin.chosen)
        return not first, rank, not (pin and pin.now), place_id

    for place in sorted(places, key=lambda place: importance(place.id, place.rank)):
        pin = alone.get(place.id)
        asked = place.id in marks or (pin is not None and pin.chosen)
        if asked or place.rank <= eyes.least_rank:
            yield _Candidate(
                key=place.id,
                at_x=frame.x(place.position.lon),
                at_y=frame.y(place.position.lat),
                name=exhibit.words(place.name, language),
                style=CITY if place.rank == 1 else TOWN,
                rank=place.rank,
                has_pin=pin is not None and not pin.disputed,
                has_ring=place.id in marks or (pin is not None and pin.disputed),
                has_dot=True,
            )
    if eyes.least_rank > 3:
        yield from _points(exhibit, frame, eyes, language)


def _points(exhibit: Exhibit, frame: MapFrame, eyes: Eyes, language: str) -> Iterator[_Candidate]:
    for file, layer in exhibit.layers.items():
        for number, feature in enumerate(layer.features):
            if feature.kind != "point" or not feature.name:
                continue
            if not feature.from_zoom <= eyes.zoom <= feature.to_zoom:
                continue
            for part, line in enumerate(feature.lines):
                lon, lat = line[0]
                yield _Candidate(
                    key=f"{file}#{number}.{part}",
                    at_x=frame.x(lon),
                    at_y=frame.y(lat),
                    name=exhibit.words(feature.name, language),
                    style=PEAK if feature.style == "peak" else LABEL,
                    rank=4,
                    has_pin=False,
                    has_ring=False,
                    has_dot=feature.style != "label",
                )


def _shifts(
    each: _Candidate, width: float, height: float, eyes: Eyes
) -> Iterator[tuple[float, float]]:
    """Where a name may stand, from its place, the best first: beside its pin, or about its dot."""
    if each.has_pin:
        side, head = eyes.apart * 0.55, eyes.pin_height * 0.8
        yield side, -head
        yield -width - side, -head
        yield side, -height * 0.6
        yield -width - side, -height * 0.6
        yield -width / 2, height * 0.15
        yield -width / 2, -eyes.pin_height - height
        return
    if each.has_ring:
        side = eyes.apart * 0.55
        yield side, -height / 2
        yield -width - side, -height / 2
        yield -width / 2, side
        yield -width / 2, -side - height
        return
    if not each.has_dot:
        yield -width / 2, -height / 2
        return
    side = eyes.pin_width * 0.15
    if each.style == PEAK:
        yield 1.5 * side, -height / 2
        yield -width / 2, -height - side
        yield -width / 2, side
        return
    yield side, -height - side
    yield side, side * 0.5
    yield -width - side, -height - side
    yield -width - side, side * 0.5
    yield 2 * side, -height / 2
    yield -width - 2 * side, -height / 2
    yield -width / 2, -height - 2 * side
    yield -width / 2, 2 * side
    if each.rank <= 2:
        yield from _farther(width, height, eyes)


def _farther(width: float, height: float, eyes: Eyes) -> Iterator[tuple[float, float]]:
    """Where a name that must not be lost may stand, when there is no room beside its dot."""
    steps = [
        (far * eyes.pin_height, far * eyes.pin_height * 0.6)
        for far in (0.7, 1.0, 1.25, 1.5, 1.8, 2.5)
    ]
    yield from ((across, -height - down) for across, down in steps)
    yield from ((-width / 2, -height - across) for across, _ in steps)
    yield from ((-width - across, -height - down) for across, down in steps)
    yield from ((across, down * 0.5) for across, down in steps)
    yield from ((-width - across, down * 0.5) for across, down in steps)
