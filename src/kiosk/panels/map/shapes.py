"""Lines and areas of the layers, no finer than can be seen and no longer than the view. No Qt."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from kiosk.content.exhibit import Exhibit
from kiosk.content.layers import AREA_STYLES, CURVED_STYLES, LINE_STYLES
from kiosk.ui.mercator import MapFrame

Point = tuple[float, float]
FINE = 1.2
"""Screen pixels between two points of a line."""


@dataclass(frozen=True)
class View:
    """A rectangle in pixels of the frame."""

    left: float
    top: float
    right: float
    bottom: float

    def widened(self) -> "View":
        """The view with a third as much again on each side: more than a map is pushed before it
        tells of it, by the width of a name."""
        width, height = (self.right - self.left) * 0.35, (self.bottom - self.top) * 0.35
        return View(self.left - width, self.top - height, self.right + width, self.bottom + height)

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies in it."""
        return self.left <= x <= self.right and self.top <= y <= self.bottom

    def meets(self, a: Point, b: Point) -> bool:
        """Whether the rectangle about a piece of a line touches it."""
        across = min(a[0], b[0]) <= self.right and max(a[0], b[0]) >= self.left
        return across and min(a[1], b[1]) <= self.bottom and max(a[1], b[1]) >= self.top


@dataclass(frozen=True)
class LayerShape:
    """One line or area. Its place is in pixels of the frame, its points count from there."""

    key: str
    at_x: float
    at_y: float
    filled: bool
    tone: int
    """The place of its style among the theme's."""
    points: tuple[Point, ...]


def shapes(
    exhibit: Exhibit, frame: MapFrame, magnification: float, zoom: float, view: View
) -> tuple[LayerShape, ...]:
    """What is to be seen of the layers' lines and areas in a view."""
    around = view.widened()
    found: list[LayerShape] = []
    for file, layer in exhibit.layers.items():
        for number, feature in enumerate(layer.features):
            hidden = feature.kind == "point" or feature.style in {*CURVED_STYLES, "route"}
            if hidden or not feature.from_zoom <= zoom <= feature.to_zoom:
                continue
            filled = feature.kind == "area"
            tone = (AREA_STYLES if filled else LINE_STYLES).index(feature.style)
            for part, line in enumerate(feature.lines):
                points = [(frame.x(lon), frame.y(lat)) for lon, lat in line]
                pieces = [_clipped(points, around)] if filled else _pieces(points, around)
                for piece, run in enumerate(pieces):
                    thin = _thinned(run, FINE / magnification)
                    if len(thin) < 2:
                        continue
                    x, y = thin[0]
                    found.append(
                        LayerShape(
                            key=f"{file}#{number}.{part}.{piece}",
                            at_x=x,
                            at_y=y,
                            filled=filled,
                            tone=tone,
                            points=tuple((each[0] - x, each[1] - y) for each in thin),
                        )
                    )
    return tuple(found)


def _thinned(points: list[Point], least: float) -> list[Point]:
    """Without points that are nearer than `least` to the one before; the ends stay."""
    thin = points[:1]
    for point in points[1:-1]:
        if abs(point[0] - thin[-1][0]) + abs(point[1] - thin[-1][1]) >= least:
            thin.append(point)
    return thin + points[-1:] if len(points) > 1 else thin


def _pieces(points: list[Point], view: View) -> Iterator[list[Point]]:
    """The runs of a line that come near a view."""
    run: list[Point] = []
    for a, b in pairwise(points):
        if view.meets(a, b):
            run = [*run, b] if run else [a, b]
        elif run:
            yield run
            run = []
    if run:
        yield run


def _clipped(ring: list[Point], view: View) -> list[Point]:
    """A ring cut at the edges of a view (Sutherland and Hodgman)."""
    edges = ((0, view.left, 1), (0, view.right, -1), (1, view.top, 1), (1, view.bottom, -1))
    for axis, edge, side in edges:
        before, ring = ring, []
        for a, b in pairwise([*before[-1:], *before]):
            a_in, b_in = (a[axis] - edge) * side >= 0, (b[axis] - edge) * side >= 0
            if a_in != b_in:
                share = (edge - a[axis]) / (b[axis] - a[axis])
                ring.append((a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share))
            if b_in:
                ring.append(b)
    return ring
