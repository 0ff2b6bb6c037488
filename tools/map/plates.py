"""The two close-up plates: the port and old town of Genoa, the shore from Rapallo to S. Margherita.

All of it is schematic and drawn from memory; only the footprints of named places stand where the
project's list of places puts them. The base map below gives the ground, the sea, the coast, the
railway, and goes on beyond the plates.
"""

from __future__ import annotations

import shapely

from tools.map import (
    plate_ground,
    plate_houses,
    plate_landmarks,
    plate_port,
    plate_slopes,
    plate_streets,
    plate_town,
    plate_water,
)
from tools.map.painting import Canvas
from tools.map.plate_drawing import BOXES, sheet
from tools.map.plate_lamps import paint_lights
from tools.map.plate_style import FIRST_ZOOM, STREETS_ZOOM, TONES
from tools.map.projection import Frame
from tools.map.style import PALETTES

__all__ = ["BOXES", "paint"]


def paint(canvas: Canvas, frame: Frame, version: str) -> None:
    """Paint what a frame shows of the plates over the finished ``day`` or ``night`` base map."""
    if frame.zoom < FIRST_ZOOM:
        return
    shown = shapely.box(*frame.bounds(margin=24))
    for plate in BOXES:
        if sheet(plate).intersects(shown):
            _paint(canvas, frame, plate, version)


def _paint(canvas: Canvas, frame: Frame, plate: str, version: str) -> None:
    tones, night = TONES[version], version == "night"
    if frame.zoom > FIRST_ZOOM:
        plate_slopes.paint_terraces(canvas, frame, plate, tones)
        plate_ground.paint_ground(canvas, frame, plate, tones)
        plate_water.paint_water(canvas, frame, plate, tones, PALETTES[version].river)
        plate_town.paint_blocks(canvas, frame, plate, tones)
        plate_houses.paint_houses(canvas, frame, plate, tones)
        plate_streets.paint_streets(canvas, frame, plate, tones)
        plate_streets.paint_walls(canvas, frame, plate, tones)
    plate_port.paint_aprons(canvas, frame, plate, tones)
    plate_port.paint_works(canvas, frame, plate, tones)
    if frame.zoom >= STREETS_ZOOM:
        plate_streets.paint_tunnel(canvas, plate, tones)
    plate_slopes.paint_trees(canvas, frame, plate, tones)
    plate_port.paint_ships(canvas, frame, plate, tones)
    plate_landmarks.paint_landmarks(canvas, frame, plate, tones)
    if night and frame.zoom > FIRST_ZOOM:
        paint_lights(canvas, frame, plate)
    plate_landmarks.paint_lighthouses(canvas, frame, plate, tones, lit=night)
