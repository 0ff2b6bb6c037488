"""What the page shows: one greeting, in the visit's language."""

from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from hello_panel.content import Greeting, HelloSettings
from kiosk.content.exhibit import Exhibit
from kiosk.panels.panel_model import PanelModel
from kiosk.panels.view import View
from kiosk.ui.typed_property import Property

QML_IMPORT_NAME = "hello_panel"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class HelloModel(PanelModel):
    """Greets whom the exhibit names."""

    changed = Signal()

    def __init__(self, exhibit: Exhibit, parent: QObject | None = None) -> None:
        super().__init__(exhibit, parent)
        self._view = View("", date.min)

    def show(self, view: View) -> None:
        self._view = view
        self.changed.emit()

    @Property(str, notify=changed)
    def words(self) -> str:
        """The greeting."""
        greetings = self.exhibit.panel_items["greeting"]
        greeting = greetings.get(self._view.item) or next(iter(greetings.values()))
        settings = self.exhibit.panel_settings["hello"]
        assert isinstance(greeting, Greeting)
        assert isinstance(settings, HelloSettings)
        hello = "Hallo" if self._view.language == "de" else "Hello"
        return f"{hello}, {self.exhibit.words(greeting.who, self._view.language)}{settings.mark}"
