"""What there is to see of the timeline: near and far, its ends, and its topics."""

from collections.abc import Iterator

from kiosk.content.exhibit import Exhibit
from kiosk.panels.sights import Sight
from kiosk.panels.timeline.scene import in_order

_ALL_THE_WAY = ("zoom-in",) * 12


def sights(exhibit: Exhibit) -> Iterator[Sight]:
    """All sights of the timeline."""
    yield Sight("near", ("zoom-in", "zoom-in"))
    yield Sight("nearest", _ALL_THE_WAY)
    events = in_order(exhibit)
    for name, event in zip(("first", "last"), (*events[:1], *events[-1:]), strict=False):
        yield Sight(name, item=f"event:{event.id}")
    categories = exhibit.settings.categories
    if len(categories) > 1:
        yield Sight("topics", ("topics",), everywhere=False)
        yield Sight("one-topic", (f"topic-{categories[0].id}",), everywhere=False)
        yield Sight("one-topic-aside", ("topics", f"topic-{categories[0].id}"), everywhere=False)
        used = {event.category for event in events}
        for idle in [each.id for each in categories if each.id not in used][:1]:
            yield Sight("no-events", (f"topic-{idle}",), everywhere=False)
