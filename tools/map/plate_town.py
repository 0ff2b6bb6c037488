"""The fabric of the towns: blocks of houses between the streets, with shade and hatching."""

from __future__ import annotations

from functools import cache

import numpy as np
import shapely
from shapely import affinity
from shapely.geometry.base import BaseGeometry

from tools.map.painting import Canvas, line_pen
from tools.map.plate_blocks import chance, grown
from tools.map.plate_drawing import Pieces, drawn, dry, joined, sheet
from tools.map.plate_ground import corridor, open_ground
from tools.map.plate_style import ALL_ZOOM, STREETS_ZOOM, Tones
from tools.map.projection import Frame, pixels_per_metre
from tools.map.style import colour

GRAINS = {
    "alleys": ({13: 5_000.0, 14: 1_300.0, 15: 900.0}, {13: 8.0, 14: 5.5, 15: 5.4}, 1.0),
    "village": ({13: 2_600.0, 14: 900.0, 15: 480.0}, {13: 7.0, 14: 4.5, 15: 4.0}, 0.8),
    "village blocks": ({13: 3_400.0, 14: 1_300.0, 15: 760.0}, {13: 9.0, 14: 7.0, 15: 6.0}, 0.5),
    "small blocks": ({13: 7_000.0, 14: 2_200.0, 15: 1_500.0}, {13: 11.0, 14: 8.0, 15: 7.5}, 0.5),
    "blocks": ({13: 8_000.0, 14: 3_700.0, 15: 3_700.0}, {13: 12.0, 14: 11.0, 15: 11.0}, 0.12),
}
"""Size in square metres and gap in metres at each zoom level, and the unrest of the cuts."""

FADE = 480.0
"""Metres from the edge of a plate over which its blocks grow from few to all."""

FRINGE = 80.0
"""Metres from the edge of a town over which it loses some of its blocks."""

HATCHED = 420.0
"""Square metres from which a block is hatched."""

COURT = 12.5
"""Depth in metres of the houses around a courtyard."""


@cache
def blocks(plate: str, zoom: int) -> Pieces:
    """All blocks of houses at a zoom level."""
    free = dry(plate, zoom).buffer(-5.0).difference(corridor(plate, zoom))
    found: list[BaseGeometry] = []
    taken = open_ground(plate)
    town_edge = joined(plate, "quarter").buffer(22.0).buffer(-22.0).boundary
    for number, quarter in enumerate(drawn(plate, "quarter")):
        sizes, gaps, unrest = GRAINS[quarter.properties["grain"]]
        area = quarter.shape.difference(taken).intersection(free)
        taken = taken.union(quarter.shape)
        for block in grown(area, sizes[zoom], unrest, f"{plate} {number}"):
            dice = chance(f"{plate} {block.centroid.x:.0f} {block.centroid.y:.0f}")
            inset = block.buffer(-gaps[zoom] / 2 * dice.uniform(0.8, 1.2), join_style="mitre")
            inside = sheet(plate).boundary.distance(block) / FADE
            fringe = (0.45 if unrest < 1 else 0.9) + town_edge.distance(block) / FRINGE
            share = inside if zoom < STREETS_ZOOM else min(inside, fringe)
            if inset.area > 40.0 and dice.random() < share:
                found += _with_court(inset, zoom, sizes[zoom])
    return Pieces(found)


def _with_court(block: BaseGeometry, zoom: int, size: float) -> list[BaseGeometry]:
    parts = [part for part in shapely.get_parts(block) if part.area > 40.0]
    if zoom < ALL_ZOOM or size < 1_000.0:
        return parts
    return [part.difference(part.buffer(-COURT, join_style="mitre")) for part in parts]


@cache
def hatches(plate: str, zoom: int) -> Pieces:
    """Slanting lines through all blocks, three pixels apart."""
    spacing = 3.4 / pixels_per_metre(zoom)
    strokes: list[tuple[tuple[float, float], tuple[float, float]]] = []
    owners: list[int] = []
    shapes = [block for block in blocks(plate, zoom).shapes if block.area > HATCHED]
    for owner, block in enumerate(shapes):
        west, south, east, north = block.bounds
        reach = north - south
        # Lines y = x + k * spacing * sqrt(2) with whole k, so that neighbours stay in step.
        step = spacing * 2**0.5
        for k in range(int(np.ceil((south - east) / step)), int((north - west) / step) + 1):
            x = south - k * step
            strokes.append(((x, south), (x + reach, north)))
            owners.append(owner)
    if not owners:
        return Pieces(())
    cut = shapely.intersection(shapely.linestrings(strokes), np.array(shapes)[owners])
    return Pieces(line for line in cut if line.geom_type in {"LineString", "MultiLineString"})


def paint_blocks(canvas: Canvas, frame: Frame, plate: str, tones: Tones) -> None:
    """Blocks with a shade to the lower right; hatched where they are large enough."""
    seen = blocks(plate, frame.zoom).together(frame)
    if frame.zoom >= STREETS_ZOOM:
        away = 1.1 / frame.scale
        shade = affinity.translate(seen, away, -away)
        canvas.fill(shade, colour(tones.shade, tones.shade_opacity))
    canvas.fill(seen, colour(tones.block, tones.block_opacity))
    pen = line_pen(colour(tones.hatch, tones.hatch_opacity), 0.9, round_caps=False)
    canvas.stroke(hatches(plate, frame.zoom).together(frame), pen)
    if frame.zoom >= ALL_ZOOM:
        canvas.stroke(seen.boundary, line_pen(colour(tones.edge, tones.edge_opacity), 0.8))
