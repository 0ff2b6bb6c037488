"""The treaties panel's model: one treaty, with one article open."""

from datetime import date

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.exhibit import Exhibit
from kiosk.panels.cards import Link
from kiosk.panels.panel_model import PanelModel
from kiosk.panels.treaties.scene import (
    ArticleRow,
    PartyRow,
    Scene,
    TreatyTab,
    derive,
    opening_treaty,
)
from kiosk.panels.view import View
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.typed_property import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.panels.treaties"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class TreatiesModel(PanelModel):
    """What states agreed on, article by article."""

    changed = Signal()

    def __init__(self, exhibit: Exhibit, parent: QObject | None = None) -> None:
        super().__init__(exhibit, parent)
        self._view = View("", date.min)
        self._scene = Scene()
        self._article = 0
        self._articles = RowsModel(ArticleRow, self)
        self._parties = RowsModel(PartyRow, self)
        self._tabs = RowsModel(TreatyTab, self)
        self._links = RowsModel(Link, self)

    def show(self, view: View) -> None:
        if view.item != self._view.item:
            self._article = 0
        self._view = view
        self._draw()

    def reset(self) -> None:
        self._article = 0

    @Slot(int)
    def openArticle(self, number: int) -> None:  # noqa: N802
        """Open an article; the one before closes."""
        self._article = number
        self._draw()

    def _draw(self) -> None:
        if not self.exhibit.treaties:
            return
        item = self._view.item or opening_treaty(self.exhibit)
        self._scene = derive(self.exhibit, self._view.language, item, self._article)
        self._articles.set_rows(self._scene.articles)
        self._parties.set_rows(self._scene.parties)
        self._tabs.set_rows(self._scene.tabs)
        self._links.set_rows(self._scene.links)
        self.changed.emit()

    @Property(QObject, constant=True)
    def articles(self) -> RowsModel[ArticleRow]:
        """The articles."""
        return self._articles

    @Property(QObject, constant=True)
    def parties(self) -> RowsModel[PartyRow]:
        """The two sides, or more."""
        return self._parties

    @Property(QObject, constant=True)
    def tabs(self) -> RowsModel[TreatyTab]:
        """All treaties, to choose from."""
        return self._tabs

    @Property(QObject, constant=True)
    def links(self) -> RowsModel[Link]:
        """Where the treaty leads."""
        return self._links

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
    def notInIt(self) -> str:  # noqa: N802
        """What it did not say."""
        return self._scene.not_in_it
