"""The coast at night, as the start screen shows it."""

import json
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPolygonF

from kiosk.content.exhibit import Exhibit
from kiosk.panels.base_map import frame_of
from kiosk.panels.cards import told


@dataclass(frozen=True)
class CoastName:
    """A name on the start screen, in pixels of the frame."""

    key: str
    at_x: float
    at_y: float
    name: str
    rank: int


def view_of(exhibit: Exhibit) -> QRectF:
    """What is seen of the map at first, in pixels of the frame."""
    frame, view = frame_of(exhibit), exhibit.settings.map.view
    return QRectF(
        QPointF(frame.x(view.west), frame.y(view.north)),
        QPointF(frame.x(view.east), frame.y(view.south)),
    )


def highlight_of(exhibit: Exhibit) -> QPointF:
    """The point of the story, in pixels of the frame."""
    frame, point = frame_of(exhibit), exhibit.settings.map.highlight
    return QPointF(frame.x(point.lon), frame.y(point.lat))


def lighthouse_of(exhibit: Exhibit) -> QPointF:
    """Where the start screen's lamp stands, in pixels of the frame."""
    frame, lamp = frame_of(exhibit), exhibit.settings.start.lamp
    return QPointF(frame.x(lamp.position.lon), frame.y(lamp.position.lat)) if lamp else QPointF()


def route_of(exhibit: Exhibit) -> QPolygonF:
    """The line on the start screen, in pixels of the frame; empty when there is none."""
    frame, route = frame_of(exhibit), exhibit.settings.map.route
    if route is None:
        return QPolygonF()
    feature = json.loads((exhibit.folder / Path(route)).read_text(encoding="utf-8"))
    feature = feature["features"][0] if "features" in feature else feature
    points = feature["geometry"]["coordinates"]
    return QPolygonF([QPointF(frame.x(point[0]), frame.y(point[1])) for point in points])


def names_on_coast(exhibit: Exhibit, language: str) -> list[CoastName]:
    """The towns that matter most, by name. What has a story is on the map, not here."""
    frame = frame_of(exhibit)
    wanted = {
        key for key, place in exhibit.places.items() if place.rank <= 3 and not told(exhibit, place)
    }
    return [
        CoastName(
            key=item_id,
            at_x=frame.x(place.position.lon),
            at_y=frame.y(place.position.lat),
            name=exhibit.words(place.name, language),
            rank=place.rank,
        )
        for item_id, place in exhibit.places.items()
        if place.id in wanted
    ]
