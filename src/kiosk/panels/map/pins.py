"""The pins of the map at a moment and a zoom, and the groups that they make. No Qt."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from math import floor, hypot

from kiosk.content.exhibit import Exhibit
from kiosk.content.exhibit_file import contains
from kiosk.content.items import Certainty, Place
from kiosk.panels.cards import uncertain_m
from kiosk.panels.map.eyes import CHOSEN, CROWD, CROWD_HEIGHT_MM, CROWD_WIDTH_MM, Eyes
from kiosk.panels.map.room import Box
from kiosk.panels.map.times import PlaceTimes
from kiosk.ui.mercator import MapFrame

BADGE_MM = 3.0
"""How far the number of a group reaches beyond its pin."""


@dataclass(frozen=True)
class Pin:
    """A pin, or a group of pins too near each other to be touched. Pixels of the frame."""

    key: str
    at_x: float
    at_y: float
    icon: str
    name: str
    now: bool
    chosen: bool
    far: bool
    """Whether its time is far from the moment, so that it steps back."""
    stands: bool
    """Whether it is marked as still standing, which is asked for by "today"."""
    members: int
    disputed: bool
    """Whether nobody knows if it was here: then it is a hollow ring."""
    uncertain: float
    """Radius in pixels of the frame within which the place lies; 0 where it is certain."""
    hidden: bool = False
    """Whether it lies under something that lies on the map."""


@dataclass(frozen=True)
class Time:
    """What of a place's time is asked: a day, or today."""

    day: date
    today: bool = False


def pins(
    exhibit: Exhibit,
    frame: MapFrame,
    eyes: Eyes,
    times: PlaceTimes,
    language: str,
    time: Time,
    chosen: str,
) -> tuple[Pin, ...]:
    """The pins; the chosen one and those of the moment come last, and so lie on top."""
    alone = _alone(exhibit, frame, times, language, time, chosen)
    return tuple(reversed(grouped(alone, *_apart(alone, eyes))))


def beside_chosen(
    exhibit: Exhibit, frame: MapFrame, eyes: Eyes, times: PlaceTimes, chosen: str
) -> tuple[str, ...]:
    """The places that the chosen pin hides, the nearest first."""
    alone = _alone(exhibit, frame, times, exhibit.source_language, Time(date.min), chosen)
    head = next((pin for pin in alone if pin.chosen), None)
    if head is None:
        return ()
    hidden = [pin for pin in alone if pin is not head and _overlap(pin, head, *_size(eyes))]
    hidden.sort(key=lambda pin: hypot(pin.at_x - head.at_x, pin.at_y - head.at_y))
    return tuple(pin.key for pin in hidden)


def members_of(
    exhibit: Exhibit,
    frame: MapFrame,
    eyes: Eyes,
    times: PlaceTimes,
    time: Time,
    head: str,
    chosen: str = "",
) -> tuple[Pin, ...]:
    """The pins that a group stands for, the head first."""
    alone = _alone(exhibit, frame, times, exhibit.source_language, time, chosen)
    groups: dict[str, list[Pin]] = {}
    for pin, under in _assigned(alone, *_apart(alone, eyes)):
        groups.setdefault(under.key, []).append(pin)
    return tuple(groups.get(head, ()))


def box_of(pin: Pin, eyes: Eyes) -> Box:
    """What a pin takes of the map, in screen pixels."""
    k, scale = eyes.magnification, CHOSEN if pin.chosen else 1
    height = eyes.pin_height * scale
    top = pin.at_y * k - (height / 2 if pin.disputed else height)
    badge = BADGE_MM * eyes.millimetre if pin.members > 1 else 0
    return Box(pin.at_x * k - eyes.apart / 2, top - badge, eyes.apart + badge, height + badge)


def _size(eyes: Eyes) -> tuple[float, float]:
    return eyes.apart / eyes.magnification, eyes.pin_height / eyes.magnification


def _apart(alone: list[Pin], eyes: Eyes) -> tuple[float, float]:
    """How far pins must be apart to stand alone: a pin's size, or more where there is a crowd."""
    width, height = _size(eyes)
    across = CROWD_WIDTH_MM * eyes.millimetre / eyes.magnification
    down = CROWD_HEIGHT_MM * eyes.millimetre / eyes.magnification
    while True:
        heads = (head for pin, head in _assigned(alone, width, height) if pin is head)
        crowds = Counter((floor(pin.at_x / across), floor(pin.at_y / down)) for pin in heads)
        if not crowds or max(crowds.values()) <= CROWD:
            return width, height
        width, height = 1.4 * width, 1.4 * height


def _alone(
    exhibit: Exhibit,
    frame: MapFrame,
    times: PlaceTimes,
    language: str,
    time: Time,
    chosen: str,
) -> list[Pin]:
    alone = [
        Pin(
            key=place.id,
            at_x=frame.x(place.position.lon),
            at_y=frame.y(place.position.lat),
            icon=place.icon,
            name=exhibit.words(place.name, language),
            now=place.stands if time.today else times.is_now(place.id, time.day),
            chosen=place.id == chosen,
            far=not place.stands if time.today else times.is_far(place.id, time.day),
            stands=time.today and place.stands,
            members=1,
            disputed=place.certainty is Certainty.DISPUTED,
            uncertain=_uncertain(frame, place),
        )
        for place in exhibit.places.values()
        if exhibit.tells_of(place) and on_map(exhibit, place)
    ]
    ranks = {place.id: place.rank for place in exhibit.places.values()}
    alone.sort(key=lambda pin: (not pin.chosen, not pin.now, pin.far, ranks[pin.key]))
    return alone


def on_map(exhibit: Exhibit, place: Place) -> bool:
    """Whether a place lies on the map."""
    return contains(exhibit.bounds, place.position.lon, place.position.lat)


def _uncertain(frame: MapFrame, place: Place) -> float:
    return uncertain_m(place) / frame.metres_per_pixel(place.position.lat)


def grouped(pins_in_order: Iterable[Pin], width: float, height: float) -> list[Pin]:
    """Pins that overlap become one, under the first. What a chosen pin hides is left out:
    its card leads there."""
    groups: dict[str, Pin] = {}
    for pin, head in _assigned(pins_in_order, width, height):
        if pin is head:
            groups[pin.key] = pin
        elif not head.chosen:
            group = groups[head.key]
            groups[head.key] = replace(
                group,
                members=group.members + 1,
                now=group.now or pin.now,
                far=group.far and pin.far,
                stands=group.stands or pin.stands,
                disputed=False,
                uncertain=0.0,
            )
    return list(groups.values())


def _assigned(
    pins_in_order: Iterable[Pin], width: float, height: float
) -> Iterator[tuple[Pin, Pin]]:
    """Each pin with the first one that it overlaps, itself if there is none."""
    heads: dict[tuple[int, int], list[tuple[int, Pin]]] = {}
    for number, pin in enumerate(pins_in_order):
        column, row = floor(pin.at_x / width), floor(pin.at_y / height)
        near = [
            (order, head)
            for across in (column - 1, column, column + 1)
            for down in (row - 1, row, row + 1)
            for order, head in heads.get((across, down), ())
            if _overlap(pin, head, width, height)
        ]
        if near:
            yield pin, min(near, key=lambda found: found[0])[1]
        else:
            heads.setdefault((column, row), []).append((number, pin))
            yield pin, pin


def _overlap(pin: Pin, other: Pin, width: float, height: float) -> bool:
    return abs(pin.at_x - other.at_x) < width and abs(pin.at_y - other.at_y) < height
