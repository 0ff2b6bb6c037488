"""What the towns of a plate stand on: streets, ground, parks, and the strips that stay free."""

from __future__ import annotations

from functools import cache

import shapely
from shapely.geometry.base import BaseGeometry

from tools.map.curves import smooth
from tools.map.painting import Canvas
from tools.map.plate_drawing import drawn, dry, joined, sheet, softened
from tools.map.plate_style import STREETS_ZOOM, Tones, widths
from tools.map.projection import Frame, pixels_per_metre
from tools.map.railway import lines, stations
from tools.map.rivers import rivers
from tools.map.road import via_aurelia
from tools.map.style import colour

BANK = 9.0
"""Metres on each side of a brook that stay free of houses."""

ON_THE_ROAD = ("rapallo",)
"""Plates that keep the base map's Via Aurelia inside the towns; Genoa has its own streets."""


@cache
def ways(plate: str) -> tuple[tuple[BaseGeometry, float, int], ...]:
    """Streets as smooth lines with their width in metres and their first zoom level."""
    return tuple(
        (
            shapely.LineString(smooth(shapely.get_coordinates(street.shape), 16.0)),
            street.properties["width_m"],
            street.properties["from_zoom"],
        )
        for street in drawn(plate, "street")
    )


@cache
def corridor(plate: str, zoom: int) -> BaseGeometry:
    """The strips of the base map's railway and road; under a town only at wider zooms."""
    scale, width = pixels_per_metre(zoom), widths(zoom)
    near = sheet(plate).buffer(300.0)
    road = via_aurelia().intersection(near)
    tracks = [shapely.LineString(track).intersection(near) for track in lines()]
    strip = shapely.union_all([t.buffer((width.casing / 2 - 0.6) / scale) for t in tracks])
    if zoom >= STREETS_ZOOM:
        strip = strip.difference(joined(plate, "tunnel").buffer(220.0, cap_style="flat"))
    stops = [shapely.Point(stop.x, stop.y) for stop in stations()]
    if plate in ON_THE_ROAD:
        strip = strip.union(road.buffer((1.3 * width.road - 0.6) / scale))
    rings = [stop.buffer((1.4 * width.station + 0.5) / scale) for stop in stops]
    return shapely.union_all([strip, *(ring for ring in rings if ring.intersects(near))])


@cache
def ground(plate: str, zoom: int) -> BaseGeometry:
    """The ground of the towns on land, without the railway."""
    parts = [joined(plate, "quarter").buffer(16.0), joined(plate, "river-bed"), _plain(plate)]
    town = shapely.union_all(parts).intersection(dry(plate, zoom))
    return town.difference(corridor(plate, zoom))


@cache
def _plain(plate: str) -> BaseGeometry:
    """Ground between the quarters, with round corners."""
    return joined(plate, "plain").buffer(-40.0).buffer(40.0)


@cache
def beside_bed(plate: str) -> BaseGeometry:
    """Around a river that the plate draws itself, where the base map's line is covered."""
    return joined(plate, "river-bed").buffer(900.0)


@cache
def open_ground(plate: str) -> BaseGeometry:
    """Where nothing is built: streets, parks, the port, the bed of a river."""
    streets = [line.buffer(width / 2, cap_style="flat") for line, width, _ in ways(plate)]
    brooks = rivers().intersection(sheet(plate)).difference(beside_bed(plate))
    streets.append(brooks.buffer(BANK))
    kinds = ("park", "square", "port", "river-bed", "footprint", "notable")
    return shapely.union_all(streets + [joined(plate, kind).buffer(3.0) for kind in kinds])


@cache
def _bands(plate: str, zoom: int) -> tuple[tuple[BaseGeometry, float], ...]:
    """The ground in steps towards the edge of the plate, with the opacity of each."""
    steps = ((60.0, 0.30), (150.0, 0.45), (240.0, 1.0))
    insets = [(sheet(plate).buffer(-inset, join_style="mitre"), share) for inset, share in steps]
    return tuple((ground(plate, zoom).intersection(inner), share) for inner, share in insets)


@cache
def _parks(plate: str, zoom: int) -> BaseGeometry:
    """Parks and gardens."""
    parks = shapely.union_all([softened(park.shape) for park in drawn(plate, "park")])
    return parks.intersection(dry(plate, zoom)).difference(corridor(plate, zoom))


def paint_ground(canvas: Canvas, frame: Frame, plate: str, tones: Tones) -> None:
    """Lay the ground; towards the edge of the plate it passes in bands into the base map."""
    for band, opacity in _bands(plate, frame.zoom):
        canvas.fill(band, colour(tones.ground, opacity))
    canvas.fill(_parks(plate, frame.zoom), colour(tones.park))
    canvas.fill(joined(plate, "square"), colour(tones.bed))
