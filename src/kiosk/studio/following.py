"""What the preview beside the form shows."""

from PySide6.QtCore import QObject, Slot

from kiosk.content.exhibit import Exhibit
from kiosk.content.problems import Problem
from kiosk.preview.model import Preview
from kiosk.studio.inventory import MAIN


class Following(QObject):
    """A preview that follows the form."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preview: Preview | None = None
        self._unseen = "", ""

    def attend(self, preview: Preview) -> None:
        """Go with this one, which is of the same exhibit."""
        self._preview = preview
        preview.shown.connect(self._catch_up)

    @property
    def exhibit(self) -> Exhibit | None:
        """The last sound one."""
        return self._preview.exhibit if self._preview else None

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What keeps the files from being shown."""
        return self._preview.problems if self._preview else ()

    @Slot(str, str)
    def visit(self, kind: str, item: str) -> None:
        """Show an item, as soon as the exhibit has it."""
        self._unseen = kind, item
        self._catch_up()

    @Slot(str)
    def speak(self, language: str) -> None:
        """Show a language."""
        if self._preview:
            self._preview.choose(f"language:{language}")

    def _catch_up(self) -> None:
        kind, item = self._unseen
        preview = self._preview
        if not kind or preview is None or preview.exhibit is None:
            return
        kiosk = preview.stage.kiosk
        if kind == MAIN:
            self._unseen = "", ""
            kiosk.startOver()
        elif preview.exhibit.item(kind, item):
            self._unseen = "", ""
            kiosk.enter()
            kiosk.open(kind, item)
