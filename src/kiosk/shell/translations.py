"""The interface's own words in the language of the visit."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtQml import QQmlEngine


class Translations:
    """Switches the interface's language. One without a file is shown in English."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._current: QTranslator | None = None

    def switch(self, language: str, engine: QQmlEngine) -> None:
        """Show all `qsTr` texts in a language."""
        self.remove()
        translator = QTranslator()
        if translator.load(f"kiosk_{language}", str(self._folder)):
            QCoreApplication.installTranslator(translator)
            self._current = translator
        engine.retranslate()

    def remove(self) -> None:
        """Leave nothing behind that a later window would find its words in."""
        if self._current:
            QCoreApplication.removeTranslator(self._current)
            self._current = None
