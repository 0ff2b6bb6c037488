"""The judgements, as the program knows them without Qt, and what they alone read."""

from enum import StrEnum
from pathlib import Path

from kiosk.content.dates import EdtfDate
from kiosk.content.exhibit import FileKind
from kiosk.content.items import EventId, Item, PersonId, PlaceId, TreatyId
from kiosk.content.measures import CardText, CardTitle, LineText
from kiosk.content.record import field
from kiosk.panels import PanelKind


class Voice(StrEnum):
    """Who judges: those who lived then, or those who look back."""

    CAPITAL = "capital"
    SCHOOL = "school"


class Judgement(Item):
    """How a capital, or a school of historians, saw it. Its text names who judges."""

    name: CardTitle = field(description="The capital, or the school.", examples=["Warsaw"])
    kind: Voice = field(description="Whether a capital or a school judges.", examples=["capital"])
    line: LineText = field(
        description="The judgement at first glance, in at most 12 words.",
        examples=["{de: Ein Schock für Paris, en: A shock for Paris}"],
    )
    text: CardText = field(
        description="Who judges, and how: at most 25 words.",
        examples=["{de: Le Temps warnt., en: Le Temps warns.}"],
    )
    date: EdtfDate | None = field(
        default=None, description="When it was judged so.", examples=["1922-04-18"]
    )
    order: int = field(default=1000, ge=1, description="Its place among its kind.", examples=["1"])
    event: EventId | None = field(
        default=None, description="The event that goes with it.", examples=["rapallo-signed"]
    )
    place: PlaceId | None = field(
        default=None, description="The place that goes with it.", examples=["paris"]
    )
    treaty: TreatyId | None = field(
        default=None, description="The treaty that is judged.", examples=["rapallo-1922"]
    )
    person: PersonId | None = field(
        default=None, description="Somebody who judges.", examples=["poincare"]
    )


PANEL = PanelKind(
    name="judgements",
    package="kiosk.panels.judgements",
    folder=Path(__file__).parent,
    model="kiosk.panels.judgements.model:JudgementsModel",
    sights="kiosk.panels.judgements.sights:sights",
    titles={
        "de": "Urteile",
        "en": "Judgements",
        "it": "Giudizi",
        "fr": "Jugements",
        "ru": "Мнения",
    },
    lines={
        "de": "Wie andere es sahen",
        "en": "How others saw it",
        "it": "Visto dagli altri",
        "fr": "Vu par les autres",
        "ru": "Как это видели",
    },
    opens=("judgement",),
    files=(FileKind("judgement", "judgements", Judgement),),
)
