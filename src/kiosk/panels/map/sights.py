"""What there is to see of the map: near and far, its views, and each step of its stories."""

from collections.abc import Iterator

from kiosk.content.exhibit import Exhibit
from kiosk.panels.map.doors import stories_of
from kiosk.panels.sights import Sight, amount_of_text

_ALL_THE_WAY = ("zoom-in",) * 12


def sights(exhibit: Exhibit) -> Iterator[Sight]:
    """All sights of the map."""
    yield Sight("about", ("map-about",))
    yield Sight("next-day", ("day-later",))
    yield Sight("today", ("day-today",), everywhere=False)
    yield Sight("near", ("zoom-in", "zoom-in"))
    for view in exhibit.views:
        yield Sight(f"view-{view.id}", (f"view-{view.id}",))
    if exhibit.places:
        place = max(exhibit.places.values(), key=amount_of_text)
        yield Sight("place-nearest", _ALL_THE_WAY, f"place:{place.id}")
    for story in stories_of(exhibit).values():
        for number in range(1, len(story.steps)):
            touches = ("story-next",) * number
            yield Sight(f"{story.id}-{number + 1}", touches, f"story:{story.id}")
