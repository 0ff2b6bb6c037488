"""The hand-drawn guide lines of a plate, and quick picking of what a frame shows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
import shapely
import shapely.ops
from shapely.geometry.base import BaseGeometry

from tools.map.coast import land_at
from tools.map.curves import smooth
from tools.map.plate_style import widths
from tools.map.projection import Box, Frame, pixels_per_metre
from tools.map.source_data import box_on_plane, features, on_plane

BOXES: dict[str, Box] = {
    "genoa": Box(8.872, 44.385, 8.972, 44.4262),
    "rapallo": Box(9.185, 44.318, 9.255, 44.362),
}
"""The two plates in degrees."""


@dataclass(frozen=True)
class Drawn:
    """One hand-drawn thing; its shape in plane metres."""

    properties: dict[str, Any]
    shape: BaseGeometry


@cache
def drawn(plate: str, kind: str) -> tuple[Drawn, ...]:
    """All things of one kind on a plate, in the order of the file."""
    return tuple(
        Drawn(p, shapely.make_valid(on_plane(g))) for p, g in features(f"plate_{plate}", kind)
    )


@cache
def joined(plate: str, kind: str) -> BaseGeometry:
    """The shapes of one kind as one, in plane metres."""
    return shapely.union_all([thing.shape for thing in drawn(plate, kind)])


@cache
def sheet(plate: str) -> BaseGeometry:
    """The box of a plate in plane metres."""
    return box_on_plane(BOXES[plate])


@cache
def dry(plate: str, zoom: int) -> BaseGeometry:
    """Land of a plate without the inner half of the coast line, which stays free of paint."""
    scale = pixels_per_metre(zoom)
    near = sheet(plate).buffer(400.0, join_style="mitre")
    free = (widths(zoom).coast / 2 - 0.5) / scale
    return land_at(0.33 / scale).intersection(near).buffer(-free).intersection(sheet(plate))


def softened(shape: BaseGeometry) -> BaseGeometry:
    """Hand-drawn polygons with their outlines made round."""
    rings = [shapely.get_coordinates(part.exterior) for part in shapely.get_parts(shape)]
    round_rings = [smooth(np.vstack([ring[-2:-1], ring, ring[1:2]]), 12.0) for ring in rings]
    return shapely.union_all([shapely.Polygon(ring).buffer(0) for ring in round_rings])


def shifted(line: BaseGeometry, away: float) -> BaseGeometry:
    """A line moved to its left by metres, in one piece: the longest that comes out."""
    if not away:
        return line
    parts = shapely.get_parts(shapely.offset_curve(line, away))
    return max(parts, key=lambda part: part.length)


def stretch(line: BaseGeometry, start: float, end: float) -> BaseGeometry:
    """The part of a line between two shares 0…1 of its length."""
    whole = shapely.LineString(shapely.get_coordinates(line))
    return shapely.ops.substring(whole, start, end, normalized=True)


class Pieces:
    """Many small shapes, of which a frame shows few."""

    def __init__(self, shapes: Iterable[BaseGeometry]) -> None:
        """Sort the shapes once for many frames."""
        self.shapes: Sequence[BaseGeometry] = [shape for shape in shapes if not shape.is_empty]
        self._tree = shapely.STRtree(self.shapes)

    def seen(self, frame: Frame) -> list[BaseGeometry]:
        """What touches a frame, in the given order."""
        hits = sorted(self._tree.query(shapely.box(*frame.bounds(margin=24))))
        return [self.shapes[i] for i in hits]

    def together(self, frame: Frame) -> BaseGeometry:
        """What touches a frame as one shape."""
        parts = [part for shape in self.seen(frame) for part in shapely.get_parts(shape)]
        if parts and parts[0].geom_type == "LineString":
            return shapely.MultiLineString(parts)
        return shapely.MultiPolygon([p for p in parts if isinstance(p, shapely.Polygon)])
