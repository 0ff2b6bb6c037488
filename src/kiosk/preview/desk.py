"""The preview's window: a bar, and the kiosk's picture below it."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QSize

from kiosk.panels import PanelKind
from kiosk.preview.desk_window import DeskWindow
from kiosk.preview.editor import Editor
from kiosk.preview.model import Preview
from kiosk.preview.opening import Launch, in_editor
from kiosk.preview.switches import Format
from kiosk.preview.words import Words


class Desk:
    """One window on one exhibit. Close it before the program ends."""

    def __init__(
        self,
        folder: Path,
        kinds: Mapping[str, PanelKind],
        form: Format,
        words: Words,
        clock: Callable[[], float],
        launch: Launch,
        editor: Editor | None = None,
        *,
        size: QSize,
        still: bool = False,
    ) -> None:
        """Args: as `Preview` has them, with what starts a program, and the curator's editor; the
        size of the window, in the desk's pixels."""
        opens = in_editor(folder, words, launch, editor)
        self.preview = Preview(folder, kinds, form, words, clock, opens, still=still)
        self._frame = DeskWindow(folder, self.preview, "kiosk.preview", size, {})
        self.watch, self.window = self._frame.watch, self._frame.window

    def show(self) -> None:
        """Show it, and look at the files from now on."""
        self._frame.show()

    def close(self) -> None:
        """Take it away while what it shows is still there."""
        self._frame.close()
