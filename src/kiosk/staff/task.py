"""A page that staff are on for a moment: to try touch or screen, or to clean."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.phrase import Phrase, in_language
from kiosk.ui.typed_property import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.staff"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class StaffTask(QObject):
    """What such a page says."""

    changed = Signal()
    touched = Signal()
    left = Signal()

    def __init__(self, station: str, language: str, parent: QObject | None = None) -> None:
        """Args: the station's name; what is spoken, `en` or `de`."""
        super().__init__(parent)
        self._station = station
        self._language = language
        self._said = ""

    def say(self, phrase: Phrase) -> None:
        """Let the page say something."""
        self._said = in_language(phrase, self._language)
        self.changed.emit()

    @Slot()
    def touch(self) -> None:
        """Somebody is here."""
        self.touched.emit()

    @Slot()
    def leave(self) -> None:
        """It is done."""
        self.left.emit()

    @Property(str, notify=changed)
    def said(self) -> str:
        """What to do, or what is going on."""
        return self._said

    @Property(str, constant=True)
    def leaving(self) -> str:
        """On what leads back."""
        return in_language(Phrase("Done"), self._language)

    @Property(str, constant=True)
    def station(self) -> str:
        """The station's name."""
        return self._station
