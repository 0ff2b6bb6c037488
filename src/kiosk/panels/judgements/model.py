"""The judgements' model: all voices, and the one that is open."""

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from kiosk.content.exhibit import Exhibit
from kiosk.panels.card_model import CardModel
from kiosk.panels.judgements.scene import VoiceTile, derive
from kiosk.panels.panel_model import PanelModel
from kiosk.panels.view import View
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.typed_property import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.panels.judgements"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class JudgementsModel(PanelModel):
    """How others saw it. One judgement is always open."""

    def __init__(self, exhibit: Exhibit, parent: QObject | None = None) -> None:
        super().__init__(exhibit, parent)
        self._card = CardModel(exhibit.folder, self)
        self._capitals = RowsModel(VoiceTile, self)
        self._others = RowsModel(VoiceTile, self)
        self._schools = RowsModel(VoiceTile, self)

    def show(self, view: View) -> None:
        scene = derive(self.exhibit, view.language, view.item)
        self._capitals.set_rows(scene.capitals)
        self._others.set_rows(scene.others)
        self._schools.set_rows(scene.schools)
        self._card.set(scene.card, scene.links)

    @Property(CardModel, constant=True)
    def card(self) -> CardModel:
        """The open judgement."""
        return self._card

    @Property(QObject, constant=True)
    def capitals(self) -> RowsModel[VoiceTile]:
        """The first half of the capitals."""
        return self._capitals

    @Property(QObject, constant=True)
    def others(self) -> RowsModel[VoiceTile]:
        """The other half of the capitals."""
        return self._others

    @Property(QObject, constant=True)
    def schools(self) -> RowsModel[VoiceTile]:
        """The schools of historians."""
        return self._schools
