"""A curator before the preview of a copy of the museum's exhibit."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.panels import discover
from kiosk.preview.desk import Desk
from kiosk.preview.editor import Editor
from kiosk.preview.model import Preview
from kiosk.preview.switches import Format
from kiosk.preview.words import words_in
from kiosk.screen import Screen
from kiosk.shell.kiosk import Kiosk
from tests.e2e.opening import Clock
from tests.e2e.visitor import Visitor, visible_items
from tests.shell.copies import copy_exhibit

EDITOR = Editor(("an-editor", "{file}:{line}"))


@dataclass
class View:
    """What a visitor looks at: here the curator's window."""

    window: QQuickWindow


@dataclass
class Opened:
    """The preview with its window."""

    desk: Desk
    launched: list[list[str]]
    frames: int = field(default=0)

    @property
    def view(self) -> View:
        return View(self.desk.window)

    @property
    def preview(self) -> Preview:
        return self.desk.preview

    @property
    def kiosk(self) -> Kiosk:
        return self.desk.preview.stage.kiosk

    def count_frame(self) -> None:
        self.frames += 1


class Curator(Visitor):
    """One who touches switches and texts, and saves files."""

    def __init__(self, qtbot: QtBot, opened: Opened, finger: QPointingDevice, folder: Path) -> None:
        super().__init__(qtbot, opened, finger)  # type: ignore[arg-type]
        self.qtbot = qtbot
        self.opened = opened
        self.folder = folder

    @property
    def kiosk(self) -> Kiosk:
        return self.opened.kiosk

    @property
    def preview(self) -> Preview:
        return self.opened.preview

    def enters(self) -> None:
        """Leave the start screen."""
        self.touch("start")
        self.sees("home")

    def saves(self, file: str, before: str, after: str) -> None:
        """Change words of a file, which must be there, and save it as editors do."""
        path = self.folder / file
        text = path.read_text(encoding="utf-8")
        assert before in text
        part = path.with_name(f".{path.name}.part")
        part.write_text(text.replace(before, after), encoding="utf-8")
        part.replace(path)

    def words(self, beginning: str) -> list[QQuickItem]:
        """The texts of the picture that begin so, at this instant."""
        return [
            item
            for item in visible_items(self.preview.stage.picture)
            if item.inherits("QQuickText") and plain(item).startswith(beginning)
        ]

    def reads_in_the_picture(self, beginning: str) -> None:
        """Wait until words stand there."""
        self.qtbot.waitUntil(lambda: bool(self.words(beginning)))

    def asks_where(self, beginning: str, which: int = 0) -> tuple[str, int]:
        """Touch a text with the inspector on; returns the file and the line that it names."""

        def shown() -> QQuickItem | None:
            found = self.words(beginning) if self.preview.stage.settled else []
            return found[which] if found else None

        self.tap(self.stands(shown))
        return self.preview.foundFile, self.preview.foundLine


def plain(item: QQuickItem) -> str:
    """The words of a text without tags."""
    return re.sub("<[^>]*>", "", str(item.property("text")))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the museum's exhibit, to change."""
    return copy_exhibit(tmp_path / "exhibit")


@pytest.fixture
def curator(
    qtbot: QtBot, touch_screen: QPointingDevice, clock: Clock, folder: Path
) -> Iterator[Curator]:
    """Somebody before its preview, in which nothing takes time to get where it belongs."""
    launched: list[list[str]] = []

    def launch(command: list[str]) -> bool:
        launched.append(command)
        return True

    desk = Desk(
        folder,
        discover(),
        Format.of(Screen.parse("1920x1080")),
        words_in("en"),
        clock,
        launch,
        EDITOR,
        size=QSize(1500, 950),
        still=True,
    )
    opened = Opened(desk, launched)
    desk.window.frameSwapped.connect(opened.count_frame)
    desk.show()
    qtbot.waitUntil(lambda: opened.frames > 0)
    yield Curator(qtbot, opened, touch_screen, folder)
    desk.close()
