"""Lines on the map: GeoJSON (RFC 7946), read by the same composer as everything else."""

import math
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.codes import Code
from kiosk.content.composer import Limits, compose
from kiosk.content.decoding import decode
from kiosk.content.files import read_bytes
from kiosk.content.nodes import Mapping, Node, Scalar, Sequence
from kiosk.content.report import Report
from kiosk.content.suggest import advice

MOST_BYTES = 5 * 2**20
MOST_POSITIONS = 200_000
LIMITS = Limits(depth=10, nodes=1_000_000)

_DEPTHS = {
    "Point": 0,
    "MultiPoint": 1,
    "LineString": 1,
    "MultiLineString": 2,
    "Polygon": 2,
    "MultiPolygon": 3,
}
Line = tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class Layer:
    """What a file draws: lines and rings, each of (lon, lat)."""

    lines: tuple[Line, ...]


def read_layer(path: Path, report: Report) -> Layer | None:
    """The lines in a GeoJSON file; None, with problems, where it is not as it should be."""
    raw = read_bytes(path, report, MOST_BYTES)
    text = decode(raw, report) if raw is not None else None
    root = compose(text, report, LIMITS) if text is not None else None
    if root is None:
        return None
    reader = _Reader(report)
    reader.object(root)
    return Layer(tuple(reader.lines)) if reader.sound else None


class _Reader:
    def __init__(self, report: Report) -> None:
        self.lines: list[Line] = []
        self.sound = True
        self._report = report
        self._positions = 0

    def object(self, node: Node) -> None:
        kind = _value(node, "type")
        match node, kind:
            case Mapping(), "FeatureCollection":
                for each in self._list(node, "features"):
                    self.object(each)
            case Mapping(), "Feature":
                geometry = node.values.get("geometry")
                if geometry is None:
                    self._refuse(node, "“geometry” is missing", "add it")
                elif not (isinstance(geometry, Scalar) and geometry.value == "null"):
                    self.object(geometry)
            case Mapping(), "GeometryCollection":
                for each in self._list(node, "geometries"):
                    self.object(each)
            case Mapping(), str() if kind in _DEPTHS:
                coordinates = node.values.get("coordinates")
                if coordinates is None:
                    self._refuse(node, "“coordinates” is missing", "add it")
                else:
                    self._coordinates(coordinates, _DEPTHS[kind])
            case Mapping(), str():
                known = [*_DEPTHS, "Feature", "FeatureCollection", "GeometryCollection"]
                message = f"“{kind[:60]}” is no type of GeoJSON"
                self._refuse(node.values["type"], message, advice(kind, known, "correct it"))
            case _:
                self._refuse(node, "this is no GeoJSON: “type” is missing", "export it as GeoJSON")

    def _list(self, node: Mapping, key: str) -> list[Node]:
        found = node.values.get(key)
        if isinstance(found, Sequence):
            return found.items
        self._refuse(found or node, f"“{key}” must be a list", "export the layer anew")
        return []

    def _coordinates(self, node: Node, depth: int) -> None:
        if not isinstance(node, Sequence):
            self._refuse(node, "a list of coordinates belongs here", "export the layer anew")
        elif depth == 0:
            self._position(node)
        elif depth == 1:
            line = tuple(filter(None, map(self._position, node.items)))
            self.lines.append(line)
        else:
            for each in node.items:
                self._coordinates(each, depth - 1)

    def _position(self, node: Node) -> tuple[float, float] | None:
        self._positions += 1
        if self._positions > MOST_POSITIONS:
            if self._positions == MOST_POSITIONS + 1:
                message = f"the layer has more than {MOST_POSITIONS:,} positions"
                self._refuse(node, message, "simplify its lines")
            return None
        if isinstance(node, Sequence) and 2 <= len(node.items) <= 4:
            lon, lat = _number(node.items[0]), _number(node.items[1])
            if lon is not None and lat is not None and abs(lon) <= 180 and abs(lat) <= 90:
                return lon, lat
        message = "this is no position on earth"
        self._refuse(node, message, "write [degrees east, degrees north]; export it in EPSG:4326")
        return None

    def _refuse(self, node: Node, message: str, help_: str) -> None:
        self.sound = False
        self._report.error(Code.GEOJSON, node.at, message, help_)


def _value(node: Node, key: str) -> str | None:
    found = node.values.get(key) if isinstance(node, Mapping) else None
    return found.value if isinstance(found, Scalar) else None


def _number(node: Node) -> float | None:
    if not isinstance(node, Scalar) or not node.plain:
        return None
    try:
        number = float(node.value)
    except ValueError:
        return None
    return number if math.isfinite(number) else None
