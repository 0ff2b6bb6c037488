"""What the gallery's window knows: the page that is open, and what its components show."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.exhibit import Exhibit
from kiosk.gallery.pages import Page
from kiosk.gallery.palette_rows import Meeting, Swatch, meetings, swatches
from kiosk.panels.base_map import pyramid_of, source_of
from kiosk.panels.card_model import CardModel
from kiosk.panels.cards import NO_CARD, Card, event_card, links_of, person_card, place_card
from kiosk.panels.day_strip_model import DayStripModel
from kiosk.paths import assets
from kiosk.shell.kiosk import Kiosk
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.tile_pyramid import TilePyramid
from kiosk.ui.typed_property import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.gallery"
QML_IMPORT_MAJOR_VERSION = 1

_SIZES = (100, 150, 200)


@dataclass(frozen=True)
class IconRow:
    """A sign of the program."""

    key: str


@QmlElement
@QmlUncreatable("made by the program")
class Gallery(QObject):
    """Pages one after the other, with an exhibit's colours, fonts, words and pictures."""

    pageChanged = Signal()

    def __init__(
        self, kiosk: Kiosk, exhibit: Exhibit, pages: Sequence[Page], parent: QObject | None = None
    ) -> None:
        """Args: a kiosk that shows the exhibit and has been entered; the exhibit; the pages."""
        super().__init__(parent)
        self._kiosk = kiosk
        self._exhibit = exhibit
        self._pages = pages
        self._number = 0
        self._swatches = RowsModel(Swatch, self)
        self._meetings = RowsModel(Meeting, self)
        self._icons = RowsModel(IconRow, self)
        self._icons.set_rows([IconRow(file.stem) for file in sorted(_icon_files())])
        self._event = CardModel(exhibit.folder, self)
        self._person = CardModel(exhibit.folder, self)
        self._place = CardModel(exhibit.folder, self)
        self._days = DayStripModel(exhibit, self)
        self._coast = pyramid_of(exhibit, source_of(exhibit, exhibit.tiles.day))
        self._coast.setParent(self)
        kiosk.readingHelp.changed.connect(self._show_colours)
        kiosk.languageChanged.connect(self._show_words)
        self._show_colours()
        self._show_words()

    @Slot(int)
    def turn(self, by: int) -> None:
        """Go so many pages on; after the last comes the first."""
        self.show_page((self._number + by) % len(self._pages))

    def show_page(self, number: int) -> None:
        """Open a page, counted from 0."""
        if number != self._number:
            self._number = number
            self.pageChanged.emit()

    @Slot()
    def nextTextSize(self) -> None:  # noqa: N802
        """Words of 100, 150 and 200 per cent, in turn."""
        help_now = self._kiosk.readingHelp
        help_now.chooseTextSize(_SIZES[(_SIZES.index(help_now.textSize) + 1) % len(_SIZES)])

    @Slot()
    def nextLanguage(self) -> None:  # noqa: N802
        """The exhibit's languages, in turn."""
        codes = self._exhibit.settings.languages
        self._kiosk.chooseLanguage(codes[(codes.index(self._kiosk.language) + 1) % len(codes)])

    @Property(int, notify=pageChanged)
    def number(self) -> int:
        """Which page is open, counted from 1."""
        return self._number + 1

    @Property(int, constant=True)
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    @Property(str, notify=pageChanged)
    def name(self) -> str:
        """The component, or the kind of token."""
        return self._page.name

    @Property(str, notify=pageChanged)
    def chapter(self) -> str:
        """What it belongs to."""
        return "tokens" if self._page.chapter == "tokens" else f"kiosk.{self._page.chapter}"

    @Property(str, notify=pageChanged)
    def purpose(self) -> str:
        """What it is for."""
        return self._page.purpose

    @Property(QUrl, notify=pageChanged)
    def page(self) -> QUrl:
        """Its page."""
        return QUrl.fromLocalFile(str(self._page.file))

    @Property(QObject, constant=True)
    def swatches(self) -> RowsModel[Swatch]:
        """Each colour by its role."""
        return self._swatches

    @Property(QObject, constant=True)
    def meetings(self) -> RowsModel[Meeting]:
        """Each pair of colours that must stand out from each other."""
        return self._meetings

    @Property(QObject, constant=True)
    def icons(self) -> RowsModel[IconRow]:
        """All signs of the program."""
        return self._icons

    @Property(CardModel, constant=True)
    def eventCard(self) -> CardModel:  # noqa: N802
        """An event with much to tell."""
        return self._event

    @Property(CardModel, constant=True)
    def personCard(self) -> CardModel:  # noqa: N802
        """A person with much to tell."""
        return self._person

    @Property(CardModel, constant=True)
    def placeCard(self) -> CardModel:  # noqa: N802
        """A place with much to tell."""
        return self._place

    @Property(DayStripModel, constant=True)
    def days(self) -> DayStripModel:
        """The exhibit's days."""
        return self._days

    @Property(TilePyramid, constant=True)
    def coast(self) -> TilePyramid:
        """The exhibit's map."""
        return self._coast

    @property
    def _page(self) -> Page:
        return self._pages[self._number]

    def _show_colours(self) -> None:
        colours = self._kiosk.readingHelp.colours
        self._swatches.set_rows(swatches(colours))
        self._meetings.set_rows(meetings(colours))

    def _show_words(self) -> None:
        exhibit, language = self._exhibit, self._kiosk.language
        moment = exhibit.settings.time.opening.first
        events = (event_card(exhibit, each, language) for each in exhibit.events.values())
        people = (person_card(exhibit, each, language) for each in exhibit.people.values())
        places = (place_card(exhibit, each, language, moment) for each in exhibit.places.values())
        for model, cards in (
            (self._event, events),
            (self._person, people),
            (self._place, places),
        ):
            card = _fullest(cards)
            links = links_of(exhibit, card.kind, card.item, language, moment) if card.key else ()
            model.set(card, links)
        self._days.show(moment, language)


def _icon_files() -> Iterable[Path]:
    return (assets() / "icons").glob("*.svg")


def _fullest(cards: Iterable[Card]) -> Card:
    """The card that shows most: pictured, in doubt, with most words."""

    def amount(card: Card) -> tuple[bool, bool, int]:
        return card.picture is not None, card.certainty == "disputed", len(card.body)

    return max(cards, key=amount, default=NO_CARD)
