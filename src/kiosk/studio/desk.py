"""The studio's window: a list, a form, and the kiosk's picture beside it."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QSize

from kiosk.content.trial import Trial
from kiosk.panels import PanelKind
from kiosk.preview.desk_window import DeskWindow
from kiosk.preview.model import Preview
from kiosk.preview.switches import Format
from kiosk.preview.words import words_in as preview_words_in
from kiosk.studio.model import Studio
from kiosk.studio.words import words_in


class Desk:
    """One window on one exhibit. Close it before the program ends."""

    def __init__(
        self,
        folder: Path,
        kinds: Mapping[str, PanelKind],
        form: Format,
        language: str,
        clock: Callable[[], float],
        trial: Trial | None = None,
        *,
        size: QSize,
        still: bool = False,
    ) -> None:
        """Args: the exhibit; kinds of panel by name; the screen of the preview; the curator's
        language; seconds of a monotonic clock; what opens pictures for a trial; the window, in the
        desk's pixels; whether nothing moves."""
        self.studio = Studio(folder, kinds, words_in(language), trial)
        words = preview_words_in(language)
        self.preview = Preview(folder, kinds, form, words, clock, self.studio.opens, still=still)
        self.studio.attend(self.preview)
        media = (folder / "media").absolute().as_uri()
        more = {"studio": self.studio, "media": media}
        self._frame = DeskWindow(folder, self.preview, "kiosk.studio", size, more)
        self.watch, self.window = self._frame.watch, self._frame.window

    def show(self) -> None:
        """Show it, and look at the files from now on."""
        self._frame.show()

    def close(self) -> None:
        """Take it away while what it shows is still there."""
        self.watch.stop()
        self.studio.close()
        self._frame.close()
        self.studio.deleteLater()
