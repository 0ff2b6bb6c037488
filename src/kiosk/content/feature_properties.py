"""What a feature of a layer says of itself: its style, its name, and at which zooms it is seen.

Other properties, such as those that a GIS writes, are passed over.
"""

import math
from dataclasses import dataclass
from typing import Literal

from kiosk.content.codes import Code
from kiosk.content.layers import STYLES, Feature, Line
from kiosk.content.nodes import Mapping, Node, Scalar
from kiosk.content.phrase import Phrase
from kiosk.content.report import Report
from kiosk.content.suggest import advice
from kiosk.content.text import Text

KINDS = {
    "Point": "point",
    "MultiPoint": "point",
    "LineString": "line",
    "MultiLineString": "line",
    "Polygon": "area",
    "MultiPolygon": "area",
}
"""What each geometry is to the map."""

_RANGES = {"size": (2.0, 40.0), "from_zoom": (0.0, 30.0), "to_zoom": (0.0, 30.0)}


@dataclass(frozen=True)
class Properties:
    """What was said, or what holds where nothing is said."""

    style: str
    name: Text | None
    numbers: dict[str, float]

    def feature(self, kind: str, lines: tuple[Line, ...]) -> Feature:
        """The feature that says so."""
        return Feature(kind=kind, style=self.style, lines=lines, name=self.name, **self.numbers)


def read_properties(feature: Mapping | None, kind: str, report: Report) -> Properties | None:
    """The properties of a feature, or of a bare geometry; None, with problems, if unsound."""
    node = feature.values.get("properties") if feature else None
    values = node.values if isinstance(node, Mapping) else {}
    style = _style(values.get("style"), kind, report)
    name = _name(values.get("name"), report)
    numbers: dict[str, float] = {}
    sound = style is not None and name is not False
    for key in _RANGES:
        found = values.get(key)
        if found is None or _is_null(found):
            continue
        number = _number(found, key, report)
        sound = sound and number is not None
        numbers[key] = number or 0.0
    if not sound or style is None or name is False:
        return None
    return Properties(style, name, numbers)


def _style(node: Node | None, kind: str, report: Report) -> str | None:
    known = STYLES[kind]
    if node is None or _is_null(node):
        return known[0]
    if isinstance(node, Scalar) and node.value in known:
        return node.value
    word = node.value if isinstance(node, Scalar) else ""
    message = Phrase(
        "“{word}” is no style for {kind}",
        word=word[:60],
        kind=Phrase("an area")
        if kind == "area"
        else Phrase("a line")
        if kind == "line"
        else Phrase("a point"),
    )
    report.error(
        Code.GEOJSON, node.at, message, advice(word, known, Phrase("take a style of the map"))
    )
    return None


def _name(node: Node | None, report: Report) -> Text | Literal[False] | None:
    """A name, in one language for all or in several; False, with a problem, if it is neither."""
    if node is None or _is_null(node):
        return None
    if isinstance(node, Scalar):
        return Text(node.value) if node.value else None
    if isinstance(node, Mapping) and node.values:
        words = {key: value.value for key, value in node if isinstance(value, Scalar)}
        if len(words) == len(node.values):
            return Text(words)
    help_ = Phrase('write it like "Mar Ligure", or {{"de": "…", "en": "…"}}')
    report.error(
        Code.GEOJSON, node.at, Phrase("a name must be a text, or one for each language"), help_
    )
    return False


def _number(node: Node, key: str, report: Report) -> float | None:
    least, most = _RANGES[key]
    try:
        number = float(node.value) if isinstance(node, Scalar) else math.nan
    except ValueError:
        number = math.nan
    if least <= number <= most:
        return number
    message = Phrase(
        "“{key}” must be a number from {least:g} to {most:g}", key=key, least=least, most=most
    )
    report.error(Code.GEOJSON, node.at, message, Phrase("correct it, or leave it out"))
    return None


def _is_null(node: Node) -> bool:
    return isinstance(node, Scalar) and node.plain and node.value == "null"
