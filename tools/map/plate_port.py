"""The port: sandy aprons, sheds on the piers, rails along the quays, ships at rest."""

from __future__ import annotations

import math
from functools import cache

import numpy as np
import shapely
from shapely import affinity
from shapely.geometry.base import BaseGeometry

from tools.map.coast import bars, land_at
from tools.map.curves import smooth
from tools.map.painting import Canvas, line_pen
from tools.map.plate_drawing import Pieces, drawn, dry, joined, sheet, shifted, stretch
from tools.map.plate_ground import corridor
from tools.map.plate_style import ALL_ZOOM, STREETS_ZOOM, Tones
from tools.map.projection import Frame
from tools.map.source_data import features, on_plane
from tools.map.style import colour

SHED_PIER = 28.0
"""Half width in metres from which a pier carries two rows of sheds; narrower ones carry one."""


@cache
def _piers(plate: str) -> tuple[tuple[BaseGeometry, float], ...]:
    """Finger piers of a plate with their half widths in metres."""
    return tuple(
        (on_plane(line), properties["half_width_m"])
        for properties, line in features("coast_1922", "mole")
        if properties["ends"] == "flat"
        and properties["half_width_m"] > 14
        and on_plane(line).intersects(sheet(plate))
    )


@cache
def sheds(plate: str) -> Pieces:
    """Long low sheds on the finger piers."""
    found: list[BaseGeometry] = []
    for line, half in _piers(plate):
        rows = (-0.42, 0.42) if half >= SHED_PIER else (0.0,)
        for row in rows:
            middle = shifted(stretch(line, 0.24, 0.93), half * row)
            thick = half * (0.20 if len(rows) == 2 else 0.30)
            found.append(middle.buffer(thick, cap_style="flat"))
    return Pieces([*found, *(shed.shape for shed in drawn(plate, "shed"))])


@cache
def tracks(plate: str) -> tuple[BaseGeometry, ...]:
    """Single tracks of the yards, of the port line, and one along the middle of each wide pier."""
    found: list[BaseGeometry] = []
    for yard in drawn(plate, "tracks"):
        middle = shapely.LineString(smooth(shapely.get_coordinates(yard.shape), 20.0))
        count, spacing = yard.properties["count"], yard.properties["spacing_m"]
        for number in range(count):
            off = (number - (count - 1) / 2) * spacing
            cut = 0.03 * abs(number - (count - 1) / 2)
            found.append(shifted(stretch(middle, cut, 1 - cut), off))
    for line, half in _piers(plate):
        if half >= SHED_PIER:
            found += [shifted(stretch(line, 0.05, 0.96), half * row) for row in (-0.85, 0.0, 0.85)]
    return tuple(found)


@cache
def _breakwaters(plate: str) -> BaseGeometry:
    """The wall that runs along the middle of the outer moles."""
    lines = [
        on_plane(line)
        for properties, line in features("coast_1922", "mole")
        if properties["ends"] == "round" and properties["half_width_m"] > 8
    ]
    return shapely.union_all([line for line in lines if line.intersects(sheet(plate))])


@cache
def _hulls(plate: str) -> tuple[tuple[BaseGeometry, BaseGeometry, float], ...]:
    """Hull, deck and beam of each ship; pointed at the bow, rounded at the stern."""
    found: list[tuple[BaseGeometry, BaseGeometry, float]] = []
    for ship in drawn(plate, "ship"):
        (x0, y0), (x1, y1) = shapely.get_coordinates(ship.shape)
        beam = ship.properties["beam_m"]
        length, turn = math.hypot(x1 - x0, y1 - y0), math.atan2(y1 - y0, x1 - x0)
        outline = np.array(
            [(0, 0.22), (0.06, 0.42), (0.25, 0.5), (0.68, 0.5), (0.86, 0.32), (1, 0)]
        )
        upper = outline * (length, beam)
        ring = np.vstack([upper, upper[::-1] * (1, -1)])
        hull = affinity.rotate(shapely.Polygon(ring), turn, (0, 0), use_radians=True)
        deck = shapely.LineString([(0.22 * length, 0), (0.66 * length, 0)]).buffer(0.22 * beam)
        deck = affinity.rotate(deck, turn, (0, 0), use_radians=True)
        found.append((affinity.translate(hull, x0, y0), affinity.translate(deck, x0, y0), beam))
    return tuple(found)


@cache
def _paved(plate: str, zoom: int) -> BaseGeometry:
    """Quays, piers and moles."""
    paved = shapely.union_all([joined(plate, "port"), *bars("mole")])
    return paved.intersection(dry(plate, zoom)).difference(corridor(plate, zoom))


@cache
def _rails(plate: str, zoom: int) -> BaseGeometry:
    """The tracks of the port on dry ground, clear of the main line."""
    rails = shapely.union_all(tracks(plate)).intersection(dry(plate, zoom))
    return rails.difference(corridor(plate, zoom))


def paint_aprons(canvas: Canvas, frame: Frame, plate: str, tones: Tones) -> None:
    """The sandy ground of quays and piers, and the wall along the breakwaters."""
    canvas.fill(_paved(plate, frame.zoom), colour(tones.apron))
    wall = _breakwaters(plate)
    if frame.zoom >= 13:
        pen = line_pen(colour(tones.wall, 0.9), 1.0 if frame.zoom < ALL_ZOOM else 1.4)
        canvas.stroke(wall, pen)


def paint_works(canvas: Canvas, frame: Frame, plate: str, tones: Tones) -> None:
    """Rails and sheds."""
    if frame.zoom < STREETS_ZOOM:
        if frame.zoom == STREETS_ZOOM - 1:
            canvas.fill(sheds(plate).together(frame), colour(tones.shed))
        return
    canvas.stroke(_rails(plate, frame.zoom), line_pen(colour(tones.track, 0.75), 0.8))
    roofs = sheds(plate).together(frame).intersection(dry(plate, frame.zoom))
    away = 1.0 / frame.scale
    canvas.fill(affinity.translate(roofs, away, -away), colour(tones.shade, tones.shade_opacity))
    canvas.fill(roofs, colour(tones.shed))
    canvas.stroke(roofs.boundary, line_pen(colour(tones.edge, tones.edge_opacity), 0.8))


def paint_ships(canvas: Canvas, frame: Frame, plate: str, tones: Tones) -> None:
    """Flat hulls with a light deck; small boats from the closest zoom on. They are decoration."""
    if frame.zoom < STREETS_ZOOM:
        return
    for hull, deck, beam in _hulls(plate):
        if beam < 6 and frame.zoom < ALL_ZOOM:
            continue
        afloat = hull.difference(land_at(0.33 / frame.scale))
        canvas.fill(afloat, colour(tones.hull))
        if beam >= 6:
            canvas.fill(deck.intersection(afloat), colour(tones.deck))
