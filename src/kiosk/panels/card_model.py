"""One card that QML shows, with its links."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.panels.cards import NO_CARD, Card, Link, beside
from kiosk.ui.local_url import local_url
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.typed_property import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.panels"
QML_IMPORT_MAJOR_VERSION = 1


def picture_url(picture: Path | None, folder: Path) -> str:
    """The URL of a picture of the exhibit in `folder`; empty when there is none."""
    return local_url(picture, folder).toString() if picture else ""


@QmlElement
@QmlUncreatable("made by the program")
class CardModel(QObject):
    """The open card, if there is one."""

    changed = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """Args: the exhibit's folder, in which its pictures lie."""
        super().__init__(parent)
        self._folder = folder
        self._card = NO_CARD
        self._links = RowsModel(Link, self)
        self._named = RowsModel(Link, self)

    def set(self, card: Card, links: tuple[Link, ...] = ()) -> None:
        """Show another card."""
        before, self._card = self._card, card
        self.set_links(links)
        if card != before:
            self._named.set_rows(card.named)
            self.changed.emit()

    def set_links(self, links: tuple[Link, ...]) -> None:
        """Let the card lead elsewhere; where its text leads there is a way already."""
        self._links.set_rows(beside(links, self._card.named))

    @Property(bool, notify=changed)
    def present(self) -> bool:
        """Whether there is a card."""
        return self._card != NO_CARD

    @Property(str, notify=changed)
    def item(self) -> str:
        """The id of its item."""
        return self._card.item

    @Property(str, notify=changed)
    def kicker(self) -> str:
        """The line above the title."""
        return self._card.kicker

    @Property(str, notify=changed)
    def title(self) -> str:
        """The title."""
        return self._card.title

    @Property(str, notify=changed)
    def body(self) -> str:
        """The text, as escaped StyledText."""
        return self._card.body

    @Property(str, notify=changed)
    def today(self) -> str:
        """A second line: today's name of a place, or a life's dates."""
        return self._card.today

    @Property(int, notify=changed)
    def uncertain(self) -> int:
        """Metres by which its place on the map may be wrong; 0 where that is not known."""
        return self._card.uncertain

    @Property(str, notify=changed)
    def picture(self) -> str:
        """The picture; empty when there is none."""
        return picture_url(self._card.picture, self._folder)

    @Property(str, notify=changed)
    def alt(self) -> str:
        """What is to be seen on it."""
        return self._card.alt

    @Property(str, notify=changed)
    def certainty(self) -> str:
        """`verified`, `approximate` or `disputed`."""
        return self._card.certainty

    @Property(QObject, constant=True)
    def links(self) -> RowsModel[Link]:
        """Where the card leads."""
        return self._links

    @Property(QObject, constant=True)
    def named(self) -> RowsModel[Link]:
        """Where its text leads."""
        return self._named
