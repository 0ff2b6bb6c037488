"""Layers of the map: GeoJSON (RFC 7946), read by the same composer as everything else."""

import math
from pathlib import Path

from kiosk.content.codes import Code
from kiosk.content.composer import Limits, compose
from kiosk.content.decoding import decode
from kiosk.content.exhibit_file import Bounds, contains
from kiosk.content.feature_properties import KINDS, read_properties
from kiosk.content.files import read_bytes
from kiosk.content.layers import Feature, Layer, Line
from kiosk.content.nodes import Mapping, Node, Scalar, Sequence
from kiosk.content.phrase import Phrase
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
_ORDER = Phrase("write [degrees east, degrees north]; export it in EPSG:4326")


def read_layer(path: Path, report: Report, bounds: Bounds | None = None) -> Layer | None:
    """What a GeoJSON file draws; None, with problems, where it is not as it should be.

    Args:
        path: the file.
        report: takes its problems.
        bounds: the part of the earth that the map shows, outside of which nothing is seen.
    """
    raw = read_bytes(path, report, MOST_BYTES)
    text = decode(raw, report) if raw is not None else None
    root = compose(text, report, LIMITS) if text is not None else None
    if root is None:
        return None
    reader = _Reader(report, bounds)
    reader.object(root)
    return Layer(tuple(reader.features)) if reader.sound else None


class _Reader:
    def __init__(self, report: Report, bounds: Bounds | None) -> None:
        self.features: list[Feature] = []
        self.sound = True
        self._report = report
        self._bounds = bounds
        self._positions = 0

    def object(self, node: Node, feature: Mapping | None = None) -> None:
        kind = _value(node, "type")
        match node, kind:
            case Mapping(), "FeatureCollection":
                for each in self._list(node, "features"):
                    self.object(each)
            case Mapping(), "Feature":
                geometry = node.values.get("geometry")
                if geometry is None:
                    self._refuse(node, Phrase("“geometry” is missing"), Phrase("add it"))
                elif not (isinstance(geometry, Scalar) and geometry.value == "null"):
                    self.object(geometry, node)
            case Mapping(), "GeometryCollection":
                for each in self._list(node, "geometries"):
                    self.object(each, feature)
            case Mapping(), str() if kind in _DEPTHS:
                self._geometry(node, kind, feature)
            case Mapping(), str():
                known = [*_DEPTHS, "Feature", "FeatureCollection", "GeometryCollection"]
                message = Phrase("“{kind}” is no type of GeoJSON", kind=kind[:60])
                self._refuse(
                    node.values["type"], message, advice(kind, known, Phrase("correct it"))
                )
            case _:
                self._refuse(
                    node,
                    Phrase("this is no GeoJSON: “type” is missing"),
                    Phrase("export it as GeoJSON"),
                )

    def _geometry(self, node: Mapping, kind: str, feature: Mapping | None) -> None:
        coordinates = node.values.get("coordinates")
        if coordinates is None:
            self._refuse(node, Phrase("“coordinates” is missing"), Phrase("add it"))
            return
        lines: list[Line] = []
        self._coordinates(coordinates, _DEPTHS[kind], lines)
        if kind == "MultiPoint":
            lines = [(position,) for line in lines for position in line]
        if self.sound:
            self._hold_against_bounds(lines, coordinates)
        said = read_properties(feature, KINDS[kind], self._report)
        if said is None:
            self.sound = False
        else:
            self.features.append(said.feature(KINDS[kind], tuple(lines)))

    def _list(self, node: Mapping, key: str) -> list[Node]:
        found = node.values.get(key)
        if isinstance(found, Sequence):
            return found.items
        self._refuse(
            found or node,
            Phrase("“{key}” must be a list", key=key),
            Phrase("export the layer anew"),
        )
        return []

    def _coordinates(self, node: Node, depth: int, lines: list[Line]) -> None:
        if not isinstance(node, Sequence):
            self._refuse(
                node, Phrase("a list of coordinates belongs here"), Phrase("export the layer anew")
            )
        elif depth == 0:
            if position := self._position(node):
                lines.append((position,))
        elif depth == 1:
            lines.append(tuple(filter(None, map(self._position, node.items))))
        else:
            for each in node.items:
                self._coordinates(each, depth - 1, lines)

    def _position(self, node: Node) -> tuple[float, float] | None:
        self._positions += 1
        if self._positions > MOST_POSITIONS:
            if self._positions == MOST_POSITIONS + 1:
                message = Phrase(
                    "the layer has more than {most:,} positions",
                    most=MOST_POSITIONS,
                )
                self._refuse(node, message, Phrase("simplify its lines"))
            return None
        if isinstance(node, Sequence) and 2 <= len(node.items) <= 4:
            lon, lat = _number(node.items[0]), _number(node.items[1])
            if lon is not None and lat is not None and abs(lon) <= 180 and abs(lat) <= 90:
                return lon, lat
        self._refuse(node, Phrase("this is no position on earth"), _ORDER)
        return None

    def _hold_against_bounds(self, lines: list[Line], node: Node) -> None:
        """What lies outside the map altogether is not seen, or its degrees are exchanged."""
        bounds = self._bounds
        places = [place for line in lines for place in line]
        if bounds is None or not places or any(contains(bounds, *place) for place in places):
            return
        lon, lat = places[0]
        if all(contains(bounds, lat, lon) for lon, lat in places):
            message = Phrase(
                "[{lon}, {lat}] lies off the map: degrees north stand before degrees east",
                lon=f"{lon:g}",
                lat=f"{lat:g}",
            )
            self._refuse(node, message, _ORDER)
        else:
            limits = Phrase(
                "{west:g} to {east:g} east, {south:g} to {north:g} north",
                west=bounds.west,
                east=bounds.east,
                south=bounds.south,
                north=bounds.north,
            )
            self._report.warn(
                Code.OFF_THE_MAP,
                node.at,
                Phrase(
                    "[{lon}, {lat}] lies off the map, which shows {limits}",
                    lon=f"{lon:g}",
                    lat=f"{lat:g}",
                    limits=limits,
                ),
                Phrase("correct it, or widen `bounds:` in exhibit.yaml"),
            )

    def _refuse(self, node: Node, message: Phrase, help_: Phrase) -> None:
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
