"""The interface's own words in the language of the visit."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtQml import QQmlEngine

from kiosk.content.pseudo import PSEUDO_LANGUAGES, as_if


class _AsIf(QTranslator):
    """The English words as a language that nobody speaks would have them."""

    def __init__(self, language: str, english: QTranslator) -> None:
        super().__init__()
        self._language = language
        self._english = english

    def isEmpty(self) -> bool:
        return False

    def translate(
        self,
        context: str,
        sourceText: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        words = self._english.translate(context, sourceText, disambiguation or "", n)
        return as_if(words or sourceText, self._language)


class Translations:
    """Switches the interface's language. One without a file is shown in English."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._current: QTranslator | None = None
        self._language = ""

    def switch(self, language: str, engine: QQmlEngine) -> None:
        """Show all `qsTr` texts in a language."""
        if language == self._language:
            return
        self.remove()
        self._language = language
        translator = self._translator(language)
        if translator:
            QCoreApplication.installTranslator(translator)
            self._current = translator
        engine.retranslate()

    def remove(self) -> None:
        """Leave nothing behind that a later window would find its words in."""
        if self._current:
            QCoreApplication.removeTranslator(self._current)
            self._current = None
        self._language = ""

    def _translator(self, language: str) -> QTranslator | None:
        translator = QTranslator()
        if language in PSEUDO_LANGUAGES:
            translator.load("kiosk_en", str(self._folder))
            return _AsIf(language, translator)
        return translator if translator.load(f"kiosk_{language}", str(self._folder)) else None
