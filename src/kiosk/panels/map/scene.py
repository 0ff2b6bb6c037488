"""What the map shows at a moment and a zoom: pins, groups of pins, rings and names. No Qt."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from math import hypot

from kiosk.content.exhibit import Exhibit
from kiosk.content.items import Place
from kiosk.panels.cards import distance
from kiosk.panels.map.labels import Box, place_labels
from kiosk.ui.mercator import MapFrame


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
    members: int
    uncertain: float
    """Radius in pixels of the frame within which the place lies; 0 where it is certain."""


@dataclass(frozen=True)
class Name:
    """A name, placed so that it hits no pin and no other name. Screen pixels from its place."""

    key: str
    at_x: float
    at_y: float
    name: str
    rank: int
    has_pin: bool
    shift_x: float
    shift_y: float


@dataclass(frozen=True)
class Eyes:
    """How the visitor sees the map: magnification of the frame, and sizes in screen pixels."""

    magnification: float
    pin_width: float
    pin_height: float
    apart: float
    """Pins nearer than this are one group."""
    measure: Callable[[str, int], tuple[float, float]]
    """Width and height of a name of a rank."""


CHOSEN = 1.3
"""How much larger the chosen pin is."""

UNCERTAIN_FROM_M = 200
"""From this uncertainty on, a place is a ring."""


def is_now(exhibit: Exhibit, place: Place, moment: date) -> bool:
    """Whether something happens at a place at a moment."""
    dates = [visit.date for visit in place.visits]
    dates += [event.date for event in exhibit.events.values() if event.place == place.id]
    return any(distance(when, moment) == 0 for when in dates)


def pins(
    exhibit: Exhibit, frame: MapFrame, eyes: Eyes, language: str, moment: date, chosen: str
) -> tuple[Pin, ...]:
    """The pins; the chosen one and those of the moment come last, and so lie on top."""
    width, height = eyes.apart / eyes.magnification, eyes.pin_height / eyes.magnification
    alone = _alone(exhibit, frame, language, moment, chosen)
    return tuple(reversed(grouped(alone, width, height)))


def beside_chosen(exhibit: Exhibit, frame: MapFrame, eyes: Eyes, chosen: str) -> tuple[str, ...]:
    """The places that the chosen pin hides, the nearest first."""
    width, height = eyes.apart / eyes.magnification, eyes.pin_height / eyes.magnification
    alone = _alone(exhibit, frame, exhibit.source_language, date.min, chosen)
    head = next((pin for pin in alone if pin.chosen), None)
    if head is None:
        return ()
    hidden = [pin for pin in alone if pin is not head and _overlap(pin, head, width, height)]
    hidden.sort(key=lambda pin: hypot(pin.at_x - head.at_x, pin.at_y - head.at_y))
    return tuple(pin.key for pin in hidden)


def _alone(
    exhibit: Exhibit, frame: MapFrame, language: str, moment: date, chosen: str
) -> list[Pin]:
    alone = [
        Pin(
            key=place.id,
            at_x=frame.x(place.position.lon),
            at_y=frame.y(place.position.lat),
            icon=place.icon,
            name=exhibit.words(place.name, language),
            now=is_now(exhibit, place, moment),
            chosen=place.id == chosen,
            members=1,
            uncertain=_uncertain(frame, place),
        )
        for place in exhibit.places.values()
        if exhibit.tells_of(place) and _inside(frame, place)
    ]
    ranks = {place.id: place.rank for place in exhibit.places.values()}
    alone.sort(key=lambda pin: (not pin.chosen, not pin.now, ranks[pin.key]))
    return alone


def _inside(frame: MapFrame, place: Place) -> bool:
    at = place.position
    return frame.west <= at.lon <= frame.east and frame.south <= at.lat <= frame.north


def _uncertain(frame: MapFrame, place: Place) -> float:
    metres = place.position.uncertainty_m
    return metres / frame.metres_per_pixel(place.position.lat) if metres >= UNCERTAIN_FROM_M else 0


def grouped(pins_in_order: Iterable[Pin], width: float, height: float) -> list[Pin]:
    """Pins that overlap become one, under the first. What a chosen pin hides is left out:
    its card leads there."""
    groups: list[Pin] = []
    for pin in pins_in_order:
        for position, head in enumerate(groups):
            if not _overlap(pin, head, width, height):
                continue
            if not head.chosen:
                groups[position] = replace(
                    head,
                    members=head.members + 1,
                    now=head.now or pin.now,
                    uncertain=0.0,
                )
            break
        else:
            groups.append(pin)
    return groups


def _overlap(pin: Pin, other: Pin, width: float, height: float) -> bool:
    return abs(pin.at_x - other.at_x) < width and abs(pin.at_y - other.at_y) < height


def names(
    exhibit: Exhibit, frame: MapFrame, eyes: Eyes, language: str, shown: Iterable[Pin]
) -> tuple[Name, ...]:
    """The names that have room, the most important first."""
    k = eyes.magnification
    taken = [
        Box(
            pin.at_x * k - eyes.apart / 2,
            pin.at_y * k - eyes.pin_height * (CHOSEN if pin.chosen else 1),
            eyes.apart,
            eyes.pin_height * (CHOSEN if pin.chosen else 1),
        )
        for pin in shown
    ]
    alone = {pin.key for pin in shown if pin.members == 1}
    candidates: list[Name] = []
    places = [
        place
        for place in exhibit.places.values()
        if _inside(frame, place) and (place.id in alone or not exhibit.tells_of(place))
    ]
    for place in sorted(places, key=lambda place: (place.rank, place.id)):
        words = exhibit.words(place.name, language)
        candidates.append(
            Name(
                key=place.id,
                at_x=frame.x(place.position.lon),
                at_y=frame.y(place.position.lat),
                name=words,
                rank=place.rank,
                has_pin=place.id in alone,
                shift_x=0,
                shift_y=0,
            )
        )
    return place_labels(candidates, taken, k, eyes)
