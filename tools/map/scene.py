"""The shapes of one frame, worked out once for the day and the night."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import shapely
from shapely.geometry.base import BaseGeometry

from tools.map import plates, relief, rivers, sea, towns
from tools.map.land import land_at, plain, rounded
from tools.map.painting import MARGIN
from tools.map.projection import Frame
from tools.map.source_data import box_on_plane
from tools.map.style import WIDTHS, Widths

PLAIN_UP_TO, NARROW = 11, 1.3
"""The last zoom level whose shore is freed of detail, and pixels below which it is too narrow."""

ROUNDED_FROM = 13
"""The first zoom level whose shore is finer than the data, so that its bends are made round."""

DRAWN_BY_PLATES_FROM = 14
"""The first zoom level on which a plate draws its own quarters."""

WIDEST = 1.9
"""Plane metres that a metre takes at the northern rim."""

SHORE_LINE, SHORE_LINE_MORE = 3.4, 0.42
"""Pixels to the first fine line along the shore, and by how much each further gap is wider."""


@dataclass(frozen=True)
class Scene:
    """What a frame shows, drawn in the manner of a zoom level, its own or the next wider one."""

    frame: Frame
    level: int

    @property
    def unit(self) -> float:
        """Pixels of the frame for each pixel of the level."""
        return 2.0 ** (self.frame.zoom - self.level)

    @property
    def widths(self) -> Widths:
        """Widths in pixels of the level."""
        return WIDTHS[self.level]

    @property
    def tolerance(self) -> float:
        """Fineness of shapes in metres: a third of a pixel."""
        return 0.33 / self.frame.scale

    @cached_property
    def steps(self) -> relief.Steps:
        """Height and brightness of each pixel."""
        return relief.steps(self.frame, self.level)

    @cached_property
    def land(self) -> BaseGeometry:
        """The land in the frame."""
        near = self._land_within(3 * MARGIN / self.frame.scale)
        pixel = 1.0 / self.frame.scale
        if self.level <= PLAIN_UP_TO:
            return plain(near, NARROW * self.unit * pixel)
        return rounded(near, 2 * pixel) if self.frame.zoom >= ROUNDED_FROM else near

    @cached_property
    def shore(self) -> BaseGeometry:
        """The line between land and sea, without the edge of the cut."""
        return shapely.clip_by_rect(self.land.boundary, *self.frame.bounds(margin=MARGIN))

    @cached_property
    def bands(self) -> list[BaseGeometry]:
        """What lies nearer to the land than each edge of the sea's bands."""
        distances = sea.offsets(self.level)
        near = self._land_within(distances[-1] * WIDEST)
        return sea.parallels(near, distances, self.tolerance, self.level)

    @cached_property
    def shore_lines(self) -> list[BaseGeometry]:
        """Fine lines in the sea, each a parallel of the shore."""
        gaps = [SHORE_LINE + SHORE_LINE_MORE * i for i in range(self.widths.shore_lines)]
        metres = self.unit / self.frame.scale
        distances = tuple(sum(gaps[: i + 1]) * metres for i in range(len(gaps)))
        if not distances or self.land.is_empty:
            return []
        near = self._land_within(distances[-1] + 2 * MARGIN / self.frame.scale)
        return [
            shape.boundary for shape in sea.parallels(near, distances, self.tolerance, self.level)
        ]

    @cached_property
    def rivers(self) -> BaseGeometry:
        """The rivers of the level."""
        return rivers.rivers_at(self.level)

    @cached_property
    def towns(self) -> BaseGeometry:
        """Built-up areas in the frame, in the closest views without what a plate draws itself."""
        area = towns.built_up().intersection(shapely.box(*self.frame.bounds(margin=MARGIN)))
        return area.difference(self.on_plates)

    @cached_property
    def on_plates(self) -> BaseGeometry:
        """Where plates draw their own houses and lights; nowhere in wider views."""
        drawn = plates.BOXES.values() if self.level >= DRAWN_BY_PLATES_FROM else ()
        return shapely.union_all([box_on_plane(box) for box in drawn])

    @cached_property
    def hatching(self) -> BaseGeometry:
        """The slanting lines through the towns."""
        return towns.hatching(self.towns, self.widths.hatch * self.unit / self.frame.scale)

    def _land_within(self, reach: float) -> BaseGeometry:
        west, south, east, north = self.frame.bounds()
        window = shapely.box(west - reach, south - reach, east + reach, north + reach)
        return land_at(self.tolerance).intersection(window)
