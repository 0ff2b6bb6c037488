"""The treaties panel's model: one treaty with one article open, or two side by side."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.exhibit import Exhibit
from kiosk.panels.cards import Link
from kiosk.panels.panel_model import PanelModel
from kiosk.panels.treaties.comparison import NO_COMPARISON, compare, first_partner
from kiosk.panels.treaties.comparison_model import ComparisonModel
from kiosk.panels.treaties.scene import (
    ARTICLES,
    ArticleRow,
    ChangeRow,
    Paragraph,
    PartyRow,
    Piece,
    Scene,
    TreatyTab,
    derive,
    neighbour,
    opening_treaty,
    tabs,
)
from kiosk.panels.view import View
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.typed_property import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.panels.treaties"
QML_IMPORT_MAJOR_VERSION = 1
_ALONE = ("", "")


@dataclass(frozen=True)
class _Kept:
    item: str
    article: int
    section: str
    reading: bool
    pair: tuple[str, str]


@QmlElement
@QmlUncreatable("made by the program")
class TreatiesModel(PanelModel):
    """What states agreed on, article by article."""

    changed = Signal()

    def __init__(self, exhibit: Exhibit, parent: QObject | None = None) -> None:
        super().__init__(exhibit, parent)
        self._view = View("", date.min)
        self._item = opening_treaty(exhibit) if exhibit.treaties else ""
        self._scene = Scene()
        self._article = 0
        self._section = ARTICLES
        self._reading = False
        self._pair = _ALONE
        self._choosing = ""
        self._divided = False
        self._comparison = ComparisonModel(self)
        self._articles = RowsModel(ArticleRow, self)
        self._pieces = RowsModel(Piece, self)
        self._reading_pieces = RowsModel(Piece, self)
        self._parties = RowsModel(PartyRow, self)
        self._changes = RowsModel(ChangeRow, self)
        self._notes = RowsModel(Paragraph, self)
        self._tabs = RowsModel(TreatyTab, self)
        self._links = RowsModel(Link, self)

    def show(self, view: View) -> None:
        if not self.exhibit.treaties:
            return
        item = view.item or opening_treaty(self.exhibit)
        if item != self._item:
            self._begin_anew()
        if item not in self._pair:
            self._pair = _ALONE
        self._view, self._item = view, item
        self._draw()

    def reset(self) -> None:
        self._begin_anew()
        self._pair, self._choosing = _ALONE, ""

    def kept(self) -> object:
        return _Kept(self._item, self._article, self._section, self._reading, self._pair)

    def go_on(self, kept: object) -> None:
        if not isinstance(kept, _Kept) or kept.item not in self.exhibit.treaties:
            return
        self._item, self._article = kept.item, kept.article
        self._section, self._reading = kept.section, kept.reading
        if self.exhibit.treaties.keys() >= set(kept.pair):
            self._pair = kept.pair

    def leave(self) -> bool:
        scene = self._scene
        if self._choosing:
            self.choose("")
        elif self._pair != _ALONE:
            self.stopComparing()
        elif self._divided:
            return False
        elif scene.reading:
            self.stopReading()
        elif scene.section != scene.sections[0]:
            self.showSection(scene.sections[0])
        else:
            return False
        return True

    def _begin_anew(self) -> None:
        self._article, self._section, self._reading = 0, ARTICLES, False

    @Slot(int)
    def openArticle(self, number: int) -> None:
        """Open an article; the one before closes. One that is open is read on, if there is more."""
        is_open = any(row.open and row.number == number for row in self._articles.rows)
        self._article, self._reading = number, is_open
        self._draw()

    @Slot()
    def stopReading(self) -> None:
        """Go back to all articles."""
        self._reading = False
        self._draw()

    @Slot(str)
    def showSection(self, section: str) -> None:
        """Show `articles`, `changes` or `confidential`."""
        self._section, self._reading = section, False
        self._draw()

    @Slot(int)
    def step(self, by: int) -> None:
        """Ask for the treaty so many places later by date."""
        self.open("treaty", neighbour(self.exhibit, self._item, by))

    @Slot()
    def compare(self) -> None:
        """Lay another treaty beside this one."""
        partner = first_partner(self.exhibit, self._item)
        if partner:
            self._lay(self._item, partner)

    @Slot(str)
    def exchangeLeft(self, item: str) -> None:
        """Lay another treaty on the left; the one on the right gives way to itself."""
        left, right = self._pair
        self._lay(item, left if item == right else right)

    @Slot(str)
    def exchangeRight(self, item: str) -> None:
        """Lay another treaty on the right."""
        left, right = self._pair
        self._lay(right if item == left else left, item)

    @Slot()
    def stopComparing(self) -> None:
        """Go back to one treaty."""
        self._choosing = ""
        self._lay(*_ALONE)

    @Slot(bool)
    def divide(self, divided: bool) -> None:
        """All of a treaty is on leaves: nothing is read on there, and no section chosen."""
        self._divided = divided

    @Slot(str)
    def choose(self, what: str) -> None:
        """Let one of all treaties be chosen: the `treaty` to read, or the one on the `left` or the
        `right`; an empty word ends it."""
        self._choosing = what
        self._draw_tabs()
        self.changed.emit()

    @Slot(str)
    def pick(self, item: str) -> None:
        """Take the chosen treaty: to read it, where two are no longer side by side."""
        what, self._choosing = self._choosing, ""
        beside = self._pair != _ALONE
        if beside and what == "left":
            self.exchangeLeft(item)
        elif beside and what == "right":
            self.exchangeRight(item)
        else:
            self.changed.emit()
            self.open("treaty", item)

    def _lay(self, left: str, right: str) -> None:
        self._pair = (left, right)
        self._draw()

    def _draw_tabs(self) -> None:
        left, right = self._pair
        chosen = {"left": left, "right": right}.get(self._choosing, self._item)
        self._tabs.set_rows(tabs(self.exhibit, self._view.language, chosen))

    def _draw(self) -> None:
        if not self.exhibit.treaties:
            return
        self._scene = derive(
            self.exhibit,
            self._view.language,
            self._item,
            self._article,
            section=self._section,
            reading=self._reading,
        )
        self._articles.set_rows(self._scene.articles)
        self._pieces.set_rows(self._scene.pieces)
        self._reading_pieces.set_rows(self._scene.reading)
        self._parties.set_rows(self._scene.parties)
        self._changes.set_rows(self._scene.changes)
        self._notes.set_rows(self._scene.notes)
        self._draw_tabs()
        self.named.set_rows(self._scene.named)
        self._links.set_rows(self._scene.links)
        self._comparison.set(
            NO_COMPARISON
            if self._pair == _ALONE
            else compare(self.exhibit, self._view.language, *self._pair)
        )
        self.changed.emit()

    @Property(ComparisonModel, constant=True)
    def comparison(self) -> ComparisonModel:
        """Two treaties side by side, while a visitor compares."""
        return self._comparison

    @Property(QObject, constant=True)
    def articles(self) -> RowsModel[ArticleRow]:
        """The articles."""
        return self._articles

    @Property(QObject, constant=True)
    def pieces(self) -> RowsModel[Piece]:
        """All that the articles say, piece by piece."""
        return self._pieces

    @Property(QObject, constant=True)
    def readingPieces(self) -> RowsModel[Piece]:
        """All that the open article says, while it is read on."""
        return self._reading_pieces

    @Property(QObject, constant=True)
    def parties(self) -> RowsModel[PartyRow]:
        """The two sides, or more."""
        return self._parties

    @Property(QObject, constant=True)
    def changes(self) -> RowsModel[ChangeRow]:
        """What applied before, and what then."""
        return self._changes

    @Property(QObject, constant=True)
    def notes(self) -> RowsModel[Paragraph]:
        """What the confidential notes say."""
        return self._notes

    @Property(QObject, constant=True)
    def tabs(self) -> RowsModel[TreatyTab]:
        """All treaties, to choose from."""
        return self._tabs

    @Property(QObject, constant=True)
    def links(self) -> RowsModel[Link]:
        """Where the treaty leads."""
        return self._links

    @Property(str, notify=changed)
    def item(self) -> str:
        """Its id."""
        return self._scene.item

    @Property(int, notify=changed)
    def number(self) -> int:
        """Its place among all treaties by date, from 1."""
        return self._scene.number

    @Property(str, notify=changed)
    def choosing(self) -> str:
        """What is being chosen: `treaty`, `left` or `right`; empty while nothing is."""
        return self._choosing

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many treaties there are."""
        return len(self.exhibit.treaties)

    @Property(int, notify=changed)
    def articleCount(self) -> int:
        """How many articles it has."""
        return len(self._scene.articles)

    @Property(str, notify=changed)
    def kicker(self) -> str:
        """When it was signed."""
        return self._scene.kicker

    @Property(str, notify=changed)
    def title(self) -> str:
        """Its name."""
        return self._scene.title

    @Property(str, notify=changed)
    def brief(self) -> str:
        """The whole in one breath."""
        return self._scene.brief

    @Property(str, notify=changed)
    def certainty(self) -> str:
        """`verified`, `approximate` or `disputed`."""
        return self._scene.certainty

    @Property(str, notify=changed)
    def section(self) -> str:
        """`articles`, `changes` or `confidential`."""
        return self._scene.section

    @Property(bool, notify=changed)
    def hasChanges(self) -> bool:
        """Whether it is told what applied before."""
        return bool(self._scene.changes)

    @Property(bool, notify=changed)
    def hasNotes(self) -> bool:
        """Whether there are confidential notes."""
        return bool(self._scene.notes)

    @Property(bool, notify=changed)
    def reading(self) -> bool:
        """Whether the open article is read on."""
        return bool(self._scene.reading)

    @Property(str, notify=changed)
    def articlesTitle(self) -> str:
        """What stands over the articles; empty where they are called articles."""
        return self._scene.articles_title

    @Property(str, notify=changed)
    def notInIt(self) -> str:
        """What it did not say."""
        return self._scene.not_in_it

    @Property(str, notify=changed)
    def notesCertainty(self) -> str:
        """How sure the confidential notes are."""
        return self._scene.notes_certainty

    @Property(str, notify=changed)
    def notesDoubt(self) -> str:
        """What is not certain about them."""
        return self._scene.notes_doubt
