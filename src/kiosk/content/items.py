"""What an exhibit is made of: places, events, people, treaties, terms and sources.

Each class is the schema of one kind of file. The reader puts the file's name in as `id`.
"""

from collections.abc import Sequence
from enum import StrEnum
from typing import Annotated, Protocol

from kiosk.content.dates import EdtfDate
from kiosk.content.marks import Matches, NotInFile, ReadBy
from kiosk.content.measures import (
    ArticleText,
    BriefText,
    ButtonWords,
    CardText,
    CardTitle,
    LineText,
    MoreText,
    ReasonText,
    SaidText,
)
from kiosk.content.record import Record, field
from kiosk.content.references import LinkTo, MediaFile, SoundFile
from kiosk.content.text import LanguageCode, Text

ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"
ItemId = Annotated[str, Matches(ID_PATTERN)]
PlaceId = Annotated[ItemId, LinkTo("place")]
EventId = Annotated[ItemId, LinkTo("event")]
PersonId = Annotated[ItemId, LinkTo("person")]
TreatyId = Annotated[ItemId, LinkTo("treaty")]
TermId = Annotated[ItemId, LinkTo("term")]
SourceId = Annotated[ItemId, LinkTo("source")]
CategoryId = Annotated[ItemId, LinkTo("category")]


class Certainty(StrEnum):
    """How sure a statement is; shown by shape as well as by colour."""

    VERIFIED = "verified"
    APPROXIMATE = "approximate"
    DISPUTED = "disputed"


class Position(Record):
    """A point on earth, WGS 84."""

    lat: float = field(ge=-90, le=90, description="Degrees north.", examples=["44.4092"])
    lon: float = field(ge=-180, le=180, description="Degrees east.", examples=["8.9287"])
    uncertainty_m: float = field(
        default=0, ge=0, description="Metres by which the position may be wrong.", examples=["300"]
    )


class Picture(Record):
    """A picture in the exhibit's `media` folder."""

    file: Annotated[str, MediaFile()] = field(
        description="File name inside `media`.", examples=["signing.webp"]
    )
    alt: Text = field(
        description="What is to be seen, for those who cannot see it.",
        examples=["{de: Der Hafen bei Nacht, en: The harbour at night}"],
    )
    credit: Text = field(
        description="Whose picture it is, and its licence.",
        examples=['{de: "Foto: Stadtarchiv", en: "Photo: city archive"}'],
    )


class Recording(Record):
    """Somebody reads an item aloud."""

    language: LanguageCode = field(description="In which language.", examples=["de"])
    file: Annotated[str, SoundFile()] = field(
        description="File name inside `media`.", examples=["signing.de.opus"]
    )
    credit: Text = field(
        description="Who speaks, and under which licence.",
        examples=["{de: Gelesen von A. Muster, en: Read by A. Sample}"],
    )


class Citation(Record):
    """A source, and where in it. A plain id stands for a citation without a locator."""

    id: SourceId = field(description="A source of `sources.yaml`.", examples=["fink-1993"])
    locator: str | None = field(
        default=None, description="Where in the source.", examples=["p. 174", "no. 498"]
    )


def _citation(value: object) -> object:
    return {"id": value} if isinstance(value, str) else value


Cited = Annotated[Citation, ReadBy(_citation, SourceId | Citation)]


class Correction(Record):
    """What an earlier text of the museum said otherwise. It is told kindly, beside what rests on
    sources."""

    said: SaidText = field(
        description="What the earlier text said, at most 20 words.",
        examples=["{de: Unterzeichnet am 17. April., en: Signed on 17 April.}"],
    )
    right: ReasonText = field(
        description="What the sources say, at most 35 words.",
        examples=["{de: Das Datum ist der 16. April., en: The date is 16 April.}"],
    )
    sources: tuple[Cited, ...] = field(min_length=1, description="The sources that say so.")


class RuleException(Record):
    """A rule of the editor that an item does not keep."""

    rule: str = field(description="As `kiosk check` names it.", examples=["long-text"])
    reason: str = field(
        min_length=3, description="Why it need not be kept here.", examples=["It is a quotation"]
    )


class Part(Protocol):
    """A part of an item that rests on sources of its own, such as a step of a story."""

    @property
    def title(self) -> Text: ...
    @property
    def certainty(self) -> Certainty: ...
    @property
    def doubt(self) -> Text | None: ...
    @property
    def sources(self) -> Sequence[Citation]: ...


class Item(Record):
    """What every item can have: an id, texts, certainty and sources."""

    id: Annotated[ItemId, NotInFile()]
    text: CardText | None = field(
        default=None,
        description="What its card says, at most 25 words.",
        examples=["{de: Hier tagt die Konferenz., en: The conference meets here.}"],
    )
    more: MoreText | None = field(
        default=None,
        description="More to read, 50 words a paragraph.",
        examples=["{de: Der Saal fasst 600 Menschen., en: The hall holds 600 people.}"],
    )
    certainty: Certainty = field(default=Certainty.VERIFIED, description="How sure this is.")
    note: ReasonText | None = field(
        default=None,
        description="How do we know? What is disputed?",
        examples=["{de: Zwei Zeugen nennen das Haus., en: Two witnesses name the house.}"],
    )
    sources: tuple[Cited, ...] = field(default=(), description="What this rests on.")
    corrects: tuple[Correction, ...] = field(
        default=(), description="Where an earlier text of the museum said otherwise."
    )
    exceptions: tuple[RuleException, ...] = field(
        default=(), description="Rules that it does not keep, and why."
    )
    image: Picture | None = field(default=None, description="A picture.")
    spoken: tuple[Recording, ...] = field(
        default=(), description="The item read aloud, once a language."
    )

    @property
    def parts(self) -> Sequence[Part]:
        """Its parts, for those that have some."""
        return ()


class PlaceVisit(Record):
    """What happened at a place, and when."""

    date: EdtfDate = field(description="When.", examples=["1922-04-06/1922-05-20"])
    text: CardText = field(
        description="What happened.",
        examples=["{de: Die Delegation wohnt hier., en: The delegation stays here.}"],
    )


class Place(Item):
    """A place on the map."""

    name: Text = field(description="What the place is called.", examples=["{de: Genua, en: Genoa}"])
    position: Position = field(description="Where it is.", examples=["{lat: 44.35, lon: 9.23}"])
    rank: int = field(default=3, ge=1, le=4, description="1 to 4: which names stay longest.")
    icon: str = field(default="pin", description="The sign in the pin.", examples=["quill"])
    today: Text | None = field(
        default=None,
        description="What it is called, or is, today.",
        examples=["{de: Ein Hotel, en: A hotel}"],
    )
    stands: bool = field(default=False, description="Whether it still stands today.")
    visits: tuple[PlaceVisit, ...] = field(default=(), description="What happened here, and when.")


class Event(Item):
    """Something that happened."""

    title: CardTitle = field(
        description="What happened, in a few words.", examples=["{de: Der Vertrag, en: The treaty}"]
    )
    date: EdtfDate = field(description="When.", examples=["1922-04-16"])
    category: CategoryId = field(description="A category of `exhibit.yaml`.", examples=["treaty"])
    place: PlaceId | None = field(
        default=None, description="The place where it happened.", examples=["rapallo"]
    )
    people: tuple[PersonId, ...] = field(
        default=(), description="Those who took part.", examples=["[rathenau, chicherin]"]
    )
    treaty: TreatyId | None = field(
        default=None, description="The treaty that it is about.", examples=["rapallo-1922"]
    )


class Life(Record):
    """Where and when a life began or ended."""

    date: EdtfDate = field(description="When.", examples=["1867-09-29"])
    place: Text | None = field(
        default=None, description="Where.", examples=["{de: Berlin, en: Berlin}"]
    )


class Person(Item):
    """Somebody who took part."""

    name: Text = field(
        description="The name by which the person is known.", examples=["Walther Rathenau"]
    )
    rank: int = field(default=3, ge=1, le=4, description="1 to 4: who comes first.")
    office: Text = field(
        description="Office in April and May 1922.",
        examples=["{de: Außenminister, en: Foreign minister}"],
    )
    country: Text = field(
        description="For whom this person came.", examples=["{de: Deutschland, en: Germany}"]
    )
    born: Life | None = field(default=None, description="When and where the life began.")
    died: Life | None = field(default=None, description="When and where the life ended.")
    places: tuple[PlaceId, ...] = field(
        default=(), description="Places where this person was.", examples=["[rapallo]"]
    )


class Party(Record):
    """One side of a treaty: who signed, what it gave, what it got."""

    name: Text = field(description="Who agreed.", examples=["{de: Deutschland, en: Germany}"])
    signed_by: PersonId | None = field(
        default=None, description="Who signed.", examples=["rathenau"]
    )
    gave: LineText = field(
        description="What this side gave.",
        examples=["{de: Verzicht auf Entschädigung, en: Claims for damages}"],
    )
    got: LineText = field(
        description="What this side got.", examples=["{de: Anerkennung, en: Recognition}"]
    )


class Article(Record):
    """One article of a treaty, or one point of another document, in our words."""

    number: int = field(ge=1, description="Which article.", examples=["1"])
    heading: CardTitle = field(
        description="What it is about, in a word or two.", examples=["{de: Schulden, en: Debts}"]
    )
    summary: ArticleText = field(
        description="What it says, at most 20 words.",
        examples=["{de: Beide verzichten., en: Both waive their claims.}"],
    )
    more: MoreText | None = field(
        default=None,
        description="More to read of it, 30 words a paragraph.",
        examples=["{de: Das gilt auch für Private., en: It holds for private claims too.}"],
    )


class Change(Record):
    """What a treaty changed between its parties."""

    about: Text = field(
        description="What changed, in a word or two.", examples=["{de: Gesandte, en: Envoys}"]
    )
    before: BriefText = field(
        description="How it was before, in 8 words.", examples=["{de: Keine, en: None}"]
    )
    after: BriefText = field(
        description="How it was then, in 8 words.",
        examples=["{de: In beiden Hauptstädten, en: In both capitals}"],
    )


class ConfidentialNotes(Record):
    """Notes exchanged beside a treaty and kept from the public."""

    points: tuple[ArticleText, ...] = field(
        min_length=1,
        description="What they say, at most 20 words a point.",
        examples=["[{de: Beide fragen zuvor einander., en: Each will ask the other first.}]"],
    )
    certainty: Certainty = field(default=Certainty.VERIFIED, description="How sure this is.")
    doubt: ReasonText | None = field(
        default=None,
        description="What is not certain, in 20 words.",
        examples=["{de: Der Wortlaut ist unsicher., en: Its wording is not certain.}"],
    )


class Answers(Record):
    """What a treaty says to the questions by which treaties are laid side by side, in 8 words each.

    A question is asked where both have an answer; the same words mark what both have in common.
    """

    recognition: BriefText | None = field(
        default=None,
        description="Who recognises whom?",
        examples=["{de: Beide einander, en: Each the other}"],
    )
    debts: BriefText | None = field(
        default=None,
        description="What of debts and the costs of war?",
        examples=["{de: Beide verzichten, en: Both waive them}"],
    )
    property: BriefText | None = field(
        default=None,
        description="What of nationalised property?",
        examples=["{de: Kein Ersatz, en: No compensation}"],
    )
    trade: BriefText | None = field(
        default=None,
        description="What of the economy?",
        examples=["{de: Meistbegünstigung, en: Most favoured nation}"],
    )
    attack: BriefText | None = field(
        default=None,
        description="What if a third state attacks?",
        examples=["{de: Nichts, en: Nothing}"],
    )
    arms: BriefText | None = field(
        default=None, description="What of armies and arms?", examples=["{de: Nichts, en: Nothing}"]
    )
    publicity: BriefText | None = field(
        default=None,
        description="Was it public or secret?",
        examples=["{de: Öffentlich, en: Public}"],
    )
    duration: BriefText | None = field(
        default=None,
        description="How long did it last?",
        examples=["{de: Bis 1926, en: Until 1926}"],
    )


class Treaty(Item):
    """A treaty or another document that states agreed on, or did not."""

    title: Text = field(
        description="Its name in full.",
        examples=["{de: Vertrag von Rapallo, en: Treaty of Rapallo}"],
    )
    short: ButtonWords = field(
        description="A name short enough for a button.", examples=["Rapallo 1922"]
    )
    signed: EdtfDate = field(
        description="When it was signed, or is dated.", examples=["1922-04-16"]
    )
    place: PlaceId | None = field(
        default=None, description="The place where it was signed.", examples=["rapallo"]
    )
    parties: tuple[Party, ...] = field(default=(), description="The sides that agreed.")
    brief: CardText = field(
        description="The whole in one breath.",
        examples=["{de: Beide beginnen neu., en: Both begin anew.}"],
    )
    articles: tuple[Article, ...] = field(default=(), description="Its articles, in order.")
    articles_title: Text | None = field(
        default=None,
        description="What stands above the articles, such as “Six conditions”.",
        examples=["{de: Sechs Bedingungen, en: Six conditions}"],
    )
    not_in_it: CardText | None = field(
        default=None,
        description="What it did not say.",
        examples=["{de: Kein Bündnis, en: No alliance}"],
    )
    confidential_notes: ConfidentialNotes | None = field(
        default=None, description="What was agreed beside it, and not published."
    )
    before_after: tuple[Change, ...] = field(
        default=(), description="What applied between the parties before, and what then."
    )
    compare: Answers = field(
        default=Answers(), description="Short answers, to lay it beside another treaty."
    )
    compare_with: TreatyId | None = field(
        default=None,
        description="The treaty that is laid beside it first.",
        examples=["berlin-1926"],
    )


class Term(Item):
    """A word that needs explaining."""

    name: CardTitle = field(description="The word.", examples=["{de: Entente, en: Entente}"])
