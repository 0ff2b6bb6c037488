"""When there was something to see at which place. No Qt."""

from collections.abc import Mapping
from datetime import date

from kiosk.content.dates import EdtfDate
from kiosk.content.exhibit import Exhibit
from kiosk.panels.cards import distance

FADES_AFTER = 60
"""Days from a moment after which a place steps back."""


class PlaceTimes:
    """The times of all places of an exhibit, gathered once."""

    def __init__(self, exhibit: Exhibit) -> None:
        times: dict[str, list[EdtfDate]] = {
            place.id: [visit.date for visit in place.visits] for place in exhibit.places.values()
        }
        for event in exhibit.events.values():
            if event.place in times:
                times[event.place].append(event.date)
        self._times: Mapping[str, tuple[EdtfDate, ...]] = {
            place: tuple(found) for place, found in times.items()
        }

    def is_now(self, place: str, moment: date) -> bool:
        """Whether something happens at a place at a moment."""
        return any(distance(when, moment) == 0 for when in self._times[place])

    def is_far(self, place: str, moment: date) -> bool:
        """Whether nothing happens there for long before and after a moment."""
        times = self._times[place]
        return bool(times) and min(distance(when, moment) for when in times) > FADES_AFTER
