"""Opens a file at a line in the curator's editor, and says what came of it. No Qt."""

from collections.abc import Callable
from pathlib import Path

from kiosk.preview.editor import Editor
from kiosk.preview.texts import Spot
from kiosk.preview.words import Words

Launch = Callable[[list[str]], bool]
"""Starts a program with arguments; whether it could."""
Opens = Callable[[Spot], str]
"""Goes to where something is written; returns a sentence about it for the curator."""


def in_editor(folder: Path, words: Words, launch: Launch, editor: Editor | None) -> Opens:
    """In an editor; without one, the place is only named."""

    def opens(spot: Spot) -> str:
        place = words.line.format(file=spot.file, line=spot.line)
        if editor is None:
            return words.found.format(place=place)
        command = editor.opening(folder / spot.file, spot.line, spot.column)
        if launch(command):
            return words.opened.format(place=place)
        return words.no_start.format(place=place, editor=command[0])

    return opens
