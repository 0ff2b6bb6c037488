"""The people panel's model: all portraits, and the one that is open."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.exhibit import Exhibit
from kiosk.content.items import Person
from kiosk.panels.card_model import CardModel, picture_url
from kiosk.panels.cards import NO_CARD, links_of, person_card
from kiosk.panels.panel_model import PanelModel
from kiosk.panels.people.monogram import monogram
from kiosk.panels.view import View
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.typed_property import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.panels.people"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class Portrait:
    """A person's tile."""

    key: str
    person: str
    country: str
    picture: str
    initials: str
    chosen: bool


@QmlElement
@QmlUncreatable("made by the program")
class PeopleModel(PanelModel):
    """Who took part. One person is always open."""

    asked = Signal()

    def __init__(self, exhibit: Exhibit, parent: QObject | None = None) -> None:
        super().__init__(exhibit, parent)
        self._card = CardModel(exhibit.folder, self)
        self._portraits = RowsModel(Portrait, self)
        self._view = View("", date.min)
        self._apart = False

    def show(self, view: View) -> None:
        self._view = view
        self.asked.emit()
        people = sorted(self.exhibit.people.values(), key=lambda person: (person.rank, person.id))
        chosen = self.exhibit.people.get(view.item) or next(iter(people), None)
        self._portraits.set_rows([self._portrait(person, chosen) for person in people])
        if chosen is None:
            self._card.set(NO_CARD)
            return
        self._card.set(
            person_card(self.exhibit, chosen, view.language),
            links_of(self.exhibit, "person", chosen.id, view.language, view.moment),
        )

    def leave(self) -> bool:
        if not (self._apart and self._view.over):
            return False
        self.close()
        return True

    @Slot(bool)
    def standApart(self, apart: bool) -> None:  # noqa: N802
        """An open person takes the place of all others, and lies over them."""
        self._apart = apart

    def _portrait(self, person: Person, chosen: Person | None) -> Portrait:
        language = self._view.language
        card = person_card(self.exhibit, person, language)
        return Portrait(
            key=person.id,
            person=card.title,
            country=self.exhibit.words(person.country, language),
            picture=picture_url(card.picture, self.exhibit.folder),
            initials=monogram(card.title),
            chosen=person is chosen,
        )

    @Property(bool, notify=asked)
    def opened(self) -> bool:
        """Whether the visitor asked for the person, and not the panel for itself."""
        return self._view.item in self.exhibit.people

    @Property(CardModel, constant=True)
    def card(self) -> CardModel:
        """The open person."""
        return self._card

    @Property(QObject, constant=True)
    def portraits(self) -> RowsModel[Portrait]:
        """Everybody."""
        return self._portraits
