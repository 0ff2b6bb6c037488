"""Looks for garbage in the window's own thread, and in no other."""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

LOOK_MS = 500
"""Milliseconds between two looks."""


def look_for_garbage() -> None:
    """Look for the oldest kind of garbage that is due."""
    counts, due = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > due[generation]:
            gc.collect(generation)
            return


class Garbage(QObject):
    """By itself Python looks for garbage in whichever thread happens to need memory: one that
    paints icons for Qt, or waits for a disk. Objects of Qt that are taken apart there, beside the
    thread that they belong to, end the program.
    """

    def __init__(self, parent: QObject) -> None:
        """What was made so far stays for good, and need not be looked at again."""
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._often = QTimer(self)
        self._often.timeout.connect(self.look)
        self._often.start(LOOK_MS)

    @Slot()
    def look(self) -> None:
        """Look for some."""
        look_for_garbage()
