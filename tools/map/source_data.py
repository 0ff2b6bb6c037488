"""Reading the GeoJSON beside this package into shapes on the plane."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import shapely
from shapely.geometry import shape
from shapely.geometry.base import BaseGeometry

from tools.map.projection import Box, points_to_plane, to_plane

DATA = Path(__file__).parent / "data"


def features(name: str, kind: str | None = None) -> Iterator[tuple[dict[str, Any], BaseGeometry]]:
    """Yield properties and geometry in degrees of each feature, of one kind if given."""
    collection = json.loads((DATA / f"{name}.geojson").read_text(encoding="utf-8"))
    for feature in collection["features"]:
        properties: dict[str, Any] = feature.get("properties") or {}
        if kind is None or properties.get("kind") == kind:
            yield properties, shape(feature["geometry"])


def on_plane(geometry: BaseGeometry) -> BaseGeometry:
    """A geometry in degrees as one in plane metres; heights are dropped."""
    return shapely.transform(shapely.force_2d(geometry), points_to_plane)


def polygons(name: str, kind: str | None = None) -> BaseGeometry:
    """All polygons of a file, united, in plane metres."""
    return shapely.union_all([on_plane(g).buffer(0) for _, g in features(name, kind)])


def box_on_plane(box: Box) -> BaseGeometry:
    """A box in degrees as a rectangle in plane metres."""
    west, south = to_plane(box.west, box.south)
    east, north = to_plane(box.east, box.north)
    return shapely.box(west, south, east, north)


def heights(name: str, kind: str) -> Iterator[list[tuple[float, float, float]]]:
    """Yield lines whose third coordinate is a height: x, y and z, all in metres."""
    for _, geometry in features(name, kind):
        yield [(*to_plane(lon, lat), z) for lon, lat, z in geometry.coords]
