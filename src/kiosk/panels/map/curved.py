"""Names of waters and mountains along their curves, letter by letter. No Qt."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise
from math import atan2, degrees, hypot

from kiosk.content.exhibit import Exhibit
from kiosk.content.layers import CURVED_STYLES, Feature, Line
from kiosk.panels.map.eyes import Eyes
from kiosk.panels.map.room import Box, Room
from kiosk.ui.mercator import MapFrame

LARGE_FROM_MM = 12.0
"""Names from this size on stand in the open sea, others near the coast."""

SEA, GULF, MOUNTAIN = "sea", "gulf", "mountain"
"""Styles of lettering."""

TRACKING = {SEA: (0.14, 0.36), GULF: (0.08, 0.26), MOUNTAIN: (0.30, 0.80)}
"""Least and most room between letters, in their size."""

FILLS = 0.92
"""How much of its line a name may take."""

OFFSETS = (0.0, 0.14, -0.14, 0.28, -0.28)
"""Where along its line a name may stand, in shares of the line from the middle."""

LEAST_MM = 7.0

Advance = Callable[[str, str, float], float]
"""Width of a letter in a style at a size, in screen pixels."""


@dataclass(frozen=True)
class Letter:
    """One letter: its middle in pixels of the frame, its angle in degrees clockwise."""

    key: str
    at_x: float
    at_y: float
    angle: float
    letter: str
    style: str
    size: float
    """In screen pixels."""


class _Path:
    """A line that is walked by its length, in screen pixels."""

    def __init__(self, points: Sequence[tuple[float, float]]) -> None:
        self._points = points
        steps = [hypot(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(points)]
        self._far = [0.0, *accumulate(steps)]

    @property
    def length(self) -> float:
        return self._far[-1]

    def at(self, far: float) -> tuple[float, float]:
        number = min(max(bisect_right(self._far, far) - 1, 0), len(self._points) - 2)
        (x0, y0), (x1, y1) = self._points[number], self._points[number + 1]
        span = self._far[number + 1] - self._far[number] or 1.0
        share = (far - self._far[number]) / span
        return x0 + (x1 - x0) * share, y0 + (y1 - y0) * share

    def angle(self, far: float, reach: float) -> float:
        """The direction about a point, evened out over `reach` before and behind it."""
        (x0, y0), (x1, y1) = self.at(far - reach), self.at(far + reach)
        return degrees(atan2(y1 - y0, x1 - x0))


def letters(
    exhibit: Exhibit, frame: MapFrame, eyes: Eyes, language: str, advance: Advance, room: Room
) -> list[list[Letter]]:
    """The letters of each name that has room; `room` is taken by what is placed."""
    placed: list[list[Letter]] = []
    for key, feature, line in _curves(exhibit, eyes):
        assert feature.name
        words = exhibit.words(feature.name, language)
        style = _style(feature)
        if style == MOUNTAIN:
            words = words.upper()
        found = _set(words, style, line, feature.size, frame, eyes, advance)
        for each in found:
            boxes = [_box(letter, eyes) for letter in each]
            if all(room.is_free(box) for box in boxes):
                for box in boxes:
                    room.take(box)
                placed.append([replace(each[n], key=f"{key}.{n}") for n in range(len(each))])
                break
    return placed


def _curves(exhibit: Exhibit, eyes: Eyes) -> Iterator[tuple[str, Feature, Line]]:
    found = [
        (f"{file}#{number}", feature, feature.lines[0])
        for file, layer in exhibit.layers.items()
        for number, feature in enumerate(layer.features)
        if feature.style in CURVED_STYLES
        and feature.name
        and feature.from_zoom <= eyes.zoom <= feature.to_zoom
        and feature.lines
        and len(feature.lines[0]) > 1
    ]
    yield from sorted(found, key=lambda each: -each[1].size)


def _style(feature: Feature) -> str:
    if feature.style == "mountain":
        return MOUNTAIN
    return SEA if feature.size >= LARGE_FROM_MM else GULF


def _set(
    words: str,
    style: str,
    line: Line,
    size_mm: float,
    frame: MapFrame,
    eyes: Eyes,
    advance: Advance,
) -> Iterator[list[Letter]]:
    """The name in each place along its line that it may take; nothing where the line is short."""
    k = eyes.magnification
    points = [(frame.x(lon) * k, frame.y(lat) * k) for lon, lat in line]
    if points[0][0] > points[-1][0]:
        points.reverse()
    path = _Path(_rounded(points))
    size = max(size_mm, LEAST_MM) * eyes.words * eyes.millimetre
    widths = [advance(letter, style, size) for letter in words]
    least, most = TRACKING[style]
    gaps = max(1, len(words) - 1)
    tracking = min((path.length * FILLS - sum(widths)) / gaps, most * size)
    if tracking < least * size:
        return
    whole = sum(widths) + tracking * gaps
    for offset in OFFSETS:
        start = (path.length - whole) / 2 + offset * path.length
        if start < 0 or start + whole > path.length:
            continue
        placed: list[Letter] = []
        far = start
        for letter, width in zip(words, widths, strict=True):
            middle = far + width / 2
            far += width + tracking
            if letter.isspace():
                continue
            x, y = path.at(middle)
            angle = round(path.angle(middle, size))
            placed.append(Letter("", x / k, y / k, angle, letter, style, round(size)))
        yield placed


def _rounded(points: list[tuple[float, float]], times: int = 3) -> list[tuple[float, float]]:
    """The line with its corners cut (Chaikin), so that letters do not tumble over them."""
    for _ in range(times):
        inner: list[tuple[float, float]] = []
        for (x0, y0), (x1, y1) in pairwise(points):
            inner += [
                (0.75 * x0 + 0.25 * x1, 0.75 * y0 + 0.25 * y1),
                (0.25 * x0 + 0.75 * x1, 0.25 * y0 + 0.75 * y1),
            ]
        points = [points[0], *inner, points[-1]]
    return points


def _box(letter: Letter, eyes: Eyes) -> Box:
    k, side = eyes.magnification, letter.size
    return Box(letter.at_x * k - side * 0.4, letter.at_y * k - side * 0.5, side * 0.8, side)
