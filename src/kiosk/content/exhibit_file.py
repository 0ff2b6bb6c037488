"""The schema of `exhibit.yaml`: what the exhibit is, and how it behaves."""

from typing import Annotated

from kiosk.content.dates import EdtfDate
from kiosk.content.items import ItemId, Picture, Position, RuleException
from kiosk.content.marks import Matches
from kiosk.content.measures import ButtonWords, CardText, CardTitle, QuotedText
from kiosk.content.palette import DAY, Colours
from kiosk.content.record import Record, field
from kiosk.content.references import GeoJsonFile, TileFolder
from kiosk.content.text import LanguageCode, Text

FONT_PATTERN = "^(Forum|Jost|EB Garamond)$"


class Era(Record):
    """A span of years with a name, shown as a band on the timeline."""

    id: ItemId = field(description="Its name in links and files.", examples=["cool-years"])
    span: EdtfDate = field(description="From when to when it lasts.", examples=["1927/1932"])
    name: Text = field(
        description="What stands on its band.", examples=["{de: Kühle Jahre, en: Cool years}"]
    )
    short: Text | None = field(
        default=None, description="A name for a narrow band.", examples=["{de: Kühl, en: Cool}"]
    )


class Category(Record):
    """A kind of event, told apart by colour and shape."""

    id: ItemId = field(description="By which events name it.", examples=["treaty"])
    name: Text = field(description="What visitors read.", examples=["{de: Vertrag, en: Treaty}"])


class TimeSettings(Record):
    """The exhibit's time: all of it, the days that matter most, and where a visit begins."""

    range: EdtfDate = field(
        examples=["1917/1939"], description="All of the time that the exhibit tells of."
    )
    focus: EdtfDate = field(
        examples=["1922-04-10/1922-05-19"], description="The days that matter most."
    )
    opening: EdtfDate = field(description="The moment of a new visit.", examples=["1922-04-16"])
    eras: tuple[Era, ...] = field(default=(), description="Spans of years that have a name.")


class IdleSettings(Record):
    """When a visit that nobody goes on with ends. Seconds."""

    warn_after: int = field(
        default=60, ge=10, le=600, description="Seconds without a touch until it asks."
    )
    countdown: int = field(default=20, ge=5, le=120, description="Seconds that the question stays.")


class Hook(Record):
    """A sentence that makes people come nearer, and one that says more."""

    title: Text = field(
        description="A few words in large letters.",
        examples=["{de: Ein Anruf in der Nacht, en: A call in the night}"],
    )
    text: CardText = field(
        description="A sentence or two below.", examples=["{de: Wer ruft an?, en: Who is calling?}"]
    )


class Lamp(Record):
    """A lighthouse on the start screen."""

    position: Position = field(description="Where it stands on the map.")
    picture: Picture = field(description="What it looks like.")


class StartSettings(Record):
    """The start screen: what it says, and what is drawn on its coast."""

    hooks: tuple[Hook, ...] = field(min_length=1, description="Shown one after another.")
    foreground: Picture | None = field(
        default=None, description="A picture in the lower right corner, with a clear ground."
    )
    lamp: Lamp | None = field(default=None, description="A lighthouse whose lamp turns.")


class HomeSettings(Record):
    """The words of the home screen."""

    kicker: Text = field(
        description="A line above the title.", examples=["{de: Frühjahr 1922, en: Spring 1922}"]
    )
    title: CardTitle = field(
        description="The title of the home screen.",
        examples=["{de: Wohin zuerst?, en: Where first?}"],
    )
    text: CardText = field(
        description="What to do here.", examples=["{de: Wählen Sie eine Tür., en: Choose a door.}"]
    )


class Bounds(Record):
    """A rectangle on earth, in degrees."""

    west: float = field(
        ge=-180, le=180, description="Degrees east of its left edge.", examples=["8.5"]
    )
    south: float = field(
        ge=-85, le=85, description="Degrees north of its lower edge.", examples=["44.2"]
    )
    east: float = field(
        ge=-180, le=180, description="Degrees east of its right edge.", examples=["9.5"]
    )
    north: float = field(
        ge=-85, le=85, description="Degrees north of its upper edge.", examples=["44.6"]
    )


def meets(area: Bounds, other: Bounds) -> bool:
    """Whether two parts of the earth have something in common."""
    across = area.west < other.east and other.west < area.east
    return across and area.south < other.north and other.south < area.north


def encloses(area: Bounds, other: Bounds) -> bool:
    """Whether a part of the earth lies in another altogether."""
    across = area.west <= other.west and other.east <= area.east
    return across and area.south <= other.south and other.north <= area.north


def contains(area: Bounds, lon: float, lat: float) -> bool:
    """Whether a point lies in a part of the earth."""
    return area.west <= lon <= area.east and area.south <= lat <= area.north


class Zooms(Record):
    """The zooms for which there are tiles; they count 256-pixel tiles."""

    least: int = field(ge=0, le=20, description="The coarsest zoom.", examples=["4"])
    most: int = field(ge=0, le=20, description="The finest zoom.", examples=["12"])


class MapView(Record):
    """A part of the map that one touch leads to."""

    id: ItemId = field(description="Its name in links.", examples=["coast"])
    name: ButtonWords = field(
        description="The words on its button.", examples=["{de: Küste, en: Coast}"]
    )
    bounds: Bounds = field(description="What is seen then.")


class Plate(Record):
    """A part of the map that is drawn larger and more freely than the rest, and says so."""

    bounds: Bounds = field(description="Where it is drawn.")
    caption: Text = field(
        description="What it is, and how far it can be trusted.",
        examples=["{de: Frei gezeichnet, en: Drawn freely}"],
    )
    from_zoom: float = field(default=12, ge=0, le=22, description="From when on it says so.")


class MapSettings(Record):
    """The base map: its tiles, and the part of the earth that can be seen.

    Zooms and bounds are those of the tiles where the file gives none.
    """

    tiles: Annotated[str, TileFolder()] = field(
        description="Folder of the tiles: zoom/x/y.webp, or such folders named day and night.",
        examples=["map"],
    )
    scheme: str = field(
        default="xyz",
        pattern="^(xyz|tms)$",
        description="How rows count: xyz from the north, as QGIS does, tms from the south.",
    )
    zooms: Zooms | None = field(default=None, description="Zooms to use of the tiles' own.")
    bounds: Bounds | None = field(default=None, description="What a visitor can reach.")
    views: tuple[MapView, ...] = field(
        default=(), description="Parts of the map, one touch each; the first is seen at first."
    )
    plates: tuple[Plate, ...] = field(default=(), description="Parts drawn larger.")
    highlight: Position | None = field(default=None, description="The point of the story.")
    route: Annotated[str, GeoJsonFile()] | None = field(
        default=None,
        description="A line on the start screen.",
        examples=["map/layers/railway.geojson"],
    )
    credit: Text = field(
        description="Whose map it is, and its licence.", examples=["Natural Earth"]
    )


class Fonts(Record):
    """The families of the program that the words are set in."""

    titles: str = field(
        default="Forum", pattern=FONT_PATTERN, description="Titles.", examples=["EB Garamond"]
    )
    words: str = field(default="Jost", pattern=FONT_PATTERN, description="All other words.")


class ThemeSettings(Record):
    """The exhibit's own colours and fonts, where they are not the design's."""

    colours: Colours = field(
        default=DAY,
        examples=['{ink: "#1A1A1A"}'],
        description="Colours by role; what is left out is as in the design.",
    )
    fonts: Fonts = field(default=Fonts(), description="The families of the letters.")


ADDRESS_PATTERN = r"^https?://[^\s/]+\.[^\s]{2,120}$"


class TakeHomeSettings(Record):
    """What visitors take home in a code that their telephones read.

    Without it, the code holds the text itself, and its sources.
    """

    address: Annotated[str, Matches(ADDRESS_PATTERN)] = field(
        description="The museum's address, shown and put into the code; the kiosk never opens it.",
        examples=["https://museum.example/rapallo"],
    )


class ForbiddenWords(Record):
    """Words that the exhibit does not use of its own accord, and what to say instead."""

    words: tuple[QuotedText, ...] = field(
        min_length=1,
        description="The words by language; * stands for the rest of a word.",
        examples=["[{de: Sowjetunion, en: Soviet Union}]"],
    )
    before: EdtfDate | None = field(
        default=None,
        description="Only of what happened before this day.",
        examples=["1922-12-30"],
    )
    instead: QuotedText = field(
        description="What to say instead, and why.",
        examples=["{de: Sowjetrussland, en: Soviet Russia}"],
    )


class CreditSettings(Record):
    """What the page of sources and credits says beyond what it finds in the exhibit."""

    pictures: Text | None = field(
        default=None,
        description="What the pictures are, and what they are not.",
        examples=["{en: Portraits are free drawings}"],
    )


class ExhibitFile(Record):
    """What the exhibit is, and how it behaves. Panels may add a block of their own."""

    id: ItemId = field(description="The exhibit's own short name.", examples=["genoa-1922"])
    title: Text = field(
        description="What the exhibit is called.", examples=["{de: Genua 1922, en: Genoa 1922}"]
    )
    languages: tuple[LanguageCode, ...] = field(
        min_length=1, description="The first is the source language.", examples=[["de", "en"]]
    )
    reviewed: tuple[LanguageCode, ...] = field(
        default=(), description="Languages that a native reader has reviewed.", examples=["[de]"]
    )
    panels: tuple[ItemId, ...] = field(
        min_length=1, description="Panels, in order.", examples=["[map, timeline, people]"]
    )
    time: TimeSettings = field(description="The exhibit's time.")
    categories: tuple[Category, ...] = field(min_length=1, description="The kinds of event.")
    idle: IdleSettings = field(
        default=IdleSettings(), description="When a visit ends that nobody goes on with."
    )
    start: StartSettings = field(description="The start screen.")
    home: HomeSettings = field(description="The words of the home screen.")
    map: MapSettings = field(description="The base map.")
    theme: ThemeSettings = field(
        default=ThemeSettings(), description="The exhibit's own colours and fonts."
    )
    credits: CreditSettings = field(
        default=CreditSettings(), description="What the page of sources and credits adds."
    )
    take_home: TakeHomeSettings | None = field(
        default=None, description="What visitors take home in a code."
    )
    forbidden: tuple[ForbiddenWords, ...] = field(
        default=(), description="Words that `kiosk check` warns of."
    )
    exceptions: tuple[RuleException, ...] = field(
        default=(), description="Rules that this file does not keep, and why."
    )
