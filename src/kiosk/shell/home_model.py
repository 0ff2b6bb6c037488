"""The home screen: its words, and one door for each panel of the exhibit."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImageReader
from PySide6.QtQml import QmlElement

from kiosk.content.exhibit import Exhibit
from kiosk.panels import PanelKind
from kiosk.shell.snapshot import in_language
from kiosk.ui.local_url import local_url
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.typed_property import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.shell"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class Door:
    """A door to a panel, with its poster, so many times as wide as high; `last` is the one that
    the visitor came from."""

    key: str
    title: str
    line: str
    poster: str
    breadth: float
    last: bool


@QmlElement
@QmlUncreatable("made by the program")
class HomeModel(QObject):
    """What the home screen shows."""

    changed = Signal()

    def __init__(
        self, exhibit: Exhibit, kinds: Mapping[str, PanelKind], parent: QObject | None = None
    ) -> None:
        """Args: the exhibit; the panels that it has, in order."""
        super().__init__(parent)
        self._exhibit = exhibit
        self._kinds = kinds
        self._breadths = {name: _breadth(kind.poster) for name, kind in kinds.items()}
        self._language = exhibit.source_language
        self._doors = RowsModel(Door, self)

    def show(self, language: str, last_panel: str) -> None:
        """Speak a language, and mark the panel that was left last."""
        self._doors.set_rows(
            [
                Door(
                    key=name,
                    title=in_language(kind.titles, language),
                    line=in_language(kind.lines, language),
                    poster=local_url(kind.poster, kind.folder).toString(),
                    breadth=self._breadths[name],
                    last=name == last_panel,
                )
                for name, kind in self._kinds.items()
            ]
        )
        if language != self._language:
            self._language = language
            self.changed.emit()

    @Property(QObject, constant=True)
    def doors(self) -> RowsModel[Door]:
        """The doors, in the exhibit's order."""
        return self._doors

    @Property(str, notify=changed)
    def kicker(self) -> str:
        """The line above the title."""
        return self._exhibit.words(self._exhibit.settings.home.kicker, self._language)

    @Property(str, notify=changed)
    def title(self) -> str:
        """The title."""
        return self._exhibit.words(self._exhibit.settings.home.title, self._language)

    @Property(str, notify=changed)
    def text(self) -> str:
        """The lines below it."""
        return self._exhibit.words(self._exhibit.settings.home.text, self._language)


def _breadth(picture: Path) -> float:
    size = QImageReader(str(picture)).size()
    return size.width() / size.height() if size.isValid() else 1.0
