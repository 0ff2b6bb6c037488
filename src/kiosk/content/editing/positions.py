"""Places that are not to be seen on the map, mostly because north and east are exchanged."""

from kiosk.content.codes import Code
from kiosk.content.draft import Draft
from kiosk.content.exhibit import Exhibit
from kiosk.content.exhibit_file import contains
from kiosk.content.items import Place
from kiosk.content.phrase import Phrase


def look(draft: Draft, exhibit: Exhibit) -> None:
    """Warn of a place off the map."""
    if not isinstance(draft.record, Place):
        return
    bounds = exhibit.tiles.reachable(exhibit.settings.map.bounds)
    lat, lon = draft.record.position.lat, draft.record.position.lon
    if contains(bounds, lon, lat):
        return
    draft.report.warn(
        Code.OFF_THE_MAP,
        draft.at_key("position"),
        Phrase("the place is outside the map's bounds"),
        Phrase("exchange the two: {{lat: {north}, lon: {east}}}", north=f"{lon:g}", east=f"{lat:g}")
        if contains(bounds, lat, lon)
        else Phrase("check that lat is north and lon is east, or widen `bounds:`"),
    )
