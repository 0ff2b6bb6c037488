"""The claims panel, as the program knows it without Qt, and what it alone reads: the sums."""

from enum import StrEnum
from pathlib import Path

from kiosk.content.exhibit import FileKind
from kiosk.content.items import Item
from kiosk.content.measures import CardTitle
from kiosk.content.record import Record, field
from kiosk.content.text import Text
from kiosk.panels import PanelKind


class Pan(StrEnum):
    """One of the two pans of the balance."""

    LEFT = "left"
    RIGHT = "right"


class Claim(Item):
    """A sum that somebody named: what is demanded, or what is offered."""

    title: CardTitle = field(
        description="What it is, in a few words.", examples=["{de: Kriegsschulden, en: War debts}"]
    )
    amount: float | None = field(
        default=None,
        ge=0.1,
        le=1000,
        description="How much; left out where no sum is named.",
        examples=["18.5"],
    )
    unit: Text | None = field(
        default=None, description="Of what.", examples=["{en: billion gold roubles}"]
    )
    claimed_by: Text = field(
        description="Who says so, as a line under the sum.",
        examples=["{en: demanded by the West of Soviet Russia}"],
    )
    conversions: tuple[Text, ...] = field(
        default=(),
        description="The same in other money, a line each.",
        examples=["[{de: 9 Milliarden Dollar, en: 9 billion dollars}]"],
    )
    pan: Pan | None = field(
        default=None,
        description="The pan of the balance that it can lie on, one coin for each of its amount. "
        "The first of a pan is offered first.",
    )
    offered: bool = field(default=False, description="Whether it is offered, not demanded.")


class ClaimsSettings(Record):
    """What stands around the sums."""

    kicker: Text | None = field(
        default=None,
        description="A line above the title: when, where.",
        examples=["{de: Genua 1922, en: Genoa 1922}"],
    )
    title: Text = field(
        description="The question that the balance puts.",
        examples=["{de: Wer schuldet wem?, en: Who owes whom?}"],
    )
    caution: Text = field(
        description="What the sums are and are not; it is always to be read.",
        examples=["{de: Alle Summen sind Forderungen., en: All sums are claims.}"],
    )
    coin: Text = field(
        description="What one coin is.",
        examples=["{de: Eine Münze ist eine Milliarde., en: One coin is one billion.}"],
    )


CLAIMS = FileKind("claim", "claims.yaml", Claim)

PANEL = PanelKind(
    name="claims",
    package="kiosk.panels.claims",
    folder=Path(__file__).parent,
    model="kiosk.panels.claims.model:ClaimsModel",
    sights="kiosk.panels.claims.sights:sights",
    titles={
        "de": "Forderungen",
        "en": "Claims",
        "it": "Pretese",
        "fr": "Créances",
        "ru": "Претензии",
    },
    lines={
        "de": "Wer schuldet wem?",
        "en": "Who owes whom?",
        "it": "Chi deve a chi?",
        "fr": "Qui doit à qui ?",
        "ru": "Кто кому должен?",
    },
    opens=("claim",),
    files=(CLAIMS,),
    settings=ClaimsSettings,
)
