"""The schema of `exhibit.yaml`: what the exhibit is, and how it behaves."""

from typing import Annotated

from kiosk.content.dates import EdtfDate
from kiosk.content.items import ItemId, Picture, Position
from kiosk.content.record import Record, field
from kiosk.content.references import GeoJsonFile, TileFolder
from kiosk.content.text import LanguageCode, Text


class Era(Record):
    """A span of years with a name, shown as a band on the timeline."""

    id: ItemId
    span: EdtfDate
    name: Text
    short: Text | None = field(default=None, description="A name for a narrow band.")


class Category(Record):
    """A kind of event, told apart by colour and shape."""

    id: ItemId
    name: Text


class TimeSettings(Record):
    """The exhibit's time: all of it, the days that matter most, and where a visit begins."""

    range: EdtfDate = field(examples=["1917/1939"])
    focus: EdtfDate = field(examples=["1922-04-10/1922-05-19"])
    opening: EdtfDate = field(description="The moment of a new visit.", examples=["1922-04-16"])
    eras: tuple[Era, ...] = ()


class IdleSettings(Record):
    """When a visit that nobody goes on with ends. Seconds."""

    warn_after: int = field(default=60, ge=10, le=600)
    countdown: int = field(default=20, ge=5, le=120)


class Hook(Record):
    """A sentence that makes people come nearer, and one that says more."""

    title: Text
    text: Text


class Lamp(Record):
    """A lighthouse on the start screen."""

    position: Position
    picture: Picture


class StartSettings(Record):
    """The start screen: what it says, and what is drawn on its coast."""

    hooks: tuple[Hook, ...] = field(min_length=1, description="Shown one after another.")
    foreground: Picture | None = field(
        default=None, description="A picture in the lower right corner, with a clear ground."
    )
    lamp: Lamp | None = None


class HomeSettings(Record):
    """The words of the home screen."""

    kicker: Text
    title: Text
    text: Text


class Bounds(Record):
    """A rectangle on earth, in degrees."""

    west: float = field(ge=-180, le=180)
    south: float = field(ge=-85, le=85)
    east: float = field(ge=-180, le=180)
    north: float = field(ge=-85, le=85)


class Zooms(Record):
    """The zooms for which there are tiles; they count 256-pixel tiles."""

    least: int = field(ge=0, le=20)
    most: int = field(ge=0, le=20)


class MapSettings(Record):
    """The base map: tiles by day and by night, and the part of the earth that can be seen."""

    day: Annotated[str, TileFolder()] = field(
        description="Folder of the tiles by day.", examples=["map/day"]
    )
    night: Annotated[str, TileFolder()] = field(
        description="Folder of the tiles by night.", examples=["map/night"]
    )
    scheme: str = field(default="xyz", pattern="^(xyz|tms)$")
    zooms: Zooms
    bounds: Bounds = field(description="What a visitor can reach.")
    view: Bounds = field(description="What is seen at first.")
    highlight: Position = field(description="The point of the story.")
    route: Annotated[str, GeoJsonFile()] | None = field(
        default=None,
        description="A line on the start screen.",
        examples=["map/layers/railway.geojson"],
    )
    credit: Text


class ExhibitFile(Record):
    """`exhibit.yaml`. Panels may add a block of their own under their name."""

    id: ItemId
    title: Text
    languages: tuple[LanguageCode, ...] = field(
        min_length=1, description="The first is the source language.", examples=[["de", "en"]]
    )
    reviewed: tuple[LanguageCode, ...] = field(
        default=(), description="Languages that a native reader has reviewed."
    )
    panels: tuple[ItemId, ...] = field(min_length=1, description="Panels, in order.")
    time: TimeSettings
    categories: tuple[Category, ...] = field(min_length=1)
    idle: IdleSettings = IdleSettings()
    start: StartSettings
    home: HomeSettings
    map: MapSettings
