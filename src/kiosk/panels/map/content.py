"""The map panel, as the program knows it without Qt, and what it alone reads: stories."""

from pathlib import Path
from typing import Annotated

from kiosk.content.dates import EdtfDate
from kiosk.content.exhibit import FileKind
from kiosk.content.exhibit_file import Bounds
from kiosk.content.items import Certainty, Cited, Item, PlaceId
from kiosk.content.measures import CardTitle, DoubtText, StepText
from kiosk.content.record import Record, field
from kiosk.content.references import GeoJsonFile
from kiosk.content.text import Text
from kiosk.panels import PanelKind


class Call(Record):
    """A telephone call or a wire, drawn as a dashed line."""

    caller: PlaceId = field(keys=("from",), description="Where it came from.", examples=["genoa"])
    called: PlaceId = field(keys=("to",), description="Where it was taken.", examples=["rapallo"])


class Step(Record):
    """One step of a story: what happened, when, and what is to be seen of the map."""

    title: CardTitle = field(
        description="What happens, in a few words.", examples=["{de: Der Anruf, en: The call}"]
    )
    date: EdtfDate = field(description="When.", examples=["1922-04-16"])
    hour: Text | None = field(
        default=None,
        description="The hour, in words.",
        examples=["{de: kurz nach eins, en: soon after one}"],
    )
    text: StepText = field(
        description="What happens, at most 30 words.",
        examples=["{de: Das Telefon läutet., en: The telephone rings.}"],
    )
    doubt: DoubtText | None = field(
        default=None,
        description="What is not certain, in 10 words.",
        examples=["{de: Die Stunde ist unsicher., en: The hour is not certain.}"],
    )
    certainty: Certainty = field(default=Certainty.VERIFIED, description="How sure this is.")
    sources: tuple[Cited, ...] = field(default=(), description="What this rests on.")
    place: PlaceId | None = field(default=None, description="Where it happens.", examples=["genoa"])
    reaches: PlaceId | None = field(
        default=None,
        description="How far along the route; as far as before if left out.",
        examples=["rapallo"],
    )
    call: Call | None = field(default=None, description="Who called whom.")
    view: Bounds = field(description="What must be seen of the map.")


class Story(Item):
    """A walk over the map, step by step."""

    title: CardTitle = field(
        description="What the story is called.",
        examples=["{de: Die Osternacht, en: The Easter night}"],
    )
    route: Annotated[str, GeoJsonFile()] | None = field(
        default=None,
        description="The line that is drawn as it is walked.",
        examples=["map/layers/railway.geojson"],
    )
    steps: tuple[Step, ...] = field(min_length=1, description="The steps, in order.")

    @property
    def parts(self) -> tuple[Step, ...]:
        return self.steps


STORIES = FileKind("story", "stories", Story)

PANEL = PanelKind(
    name="map",
    package="kiosk.panels.map",
    folder=Path(__file__).parent,
    model="kiosk.panels.map.model:MapModel",
    sights="kiosk.panels.map.sights:sights",
    titles={"de": "Karte", "en": "Map", "it": "Carta", "fr": "Carte", "ru": "Карта"},
    lines={
        "de": "Orte der Konferenz",
        "en": "Where it happened",
        "it": "I luoghi",
        "fr": "Les lieux",
        "ru": "Места событий",
    },
    opens=("place", "story"),
    files=(STORIES,),
)
