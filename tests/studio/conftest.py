"""A curator before the studio, with fingers and a keyboard."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.panels import discover
from kiosk.preview.switches import Format
from kiosk.screen import Screen
from kiosk.shell.kiosk import Kiosk
from kiosk.studio.desk import Desk
from kiosk.studio.model import Studio
from tests.e2e.opening import Clock
from tests.e2e.visitor import Visitor, visible_items
from tests.preview.conftest import View, plain
from tests.shell.copies import copy_exhibit


@dataclass
class Opened:
    """The studio with its window."""

    desk: Desk
    frames: int = field(default=0)

    @property
    def view(self) -> View:
        return View(self.desk.window)

    def count_frame(self) -> None:
        self.frames += 1


class Curator(Visitor):
    """One who touches, types, and looks into the files afterwards."""

    def __init__(self, qtbot: QtBot, opened: Opened, finger: QPointingDevice, folder: Path) -> None:
        super().__init__(qtbot, opened, finger)  # type: ignore[arg-type]
        self.qtbot = qtbot
        self.opened = opened
        self.folder = folder

    @property
    def studio(self) -> Studio:
        return self.opened.desk.studio

    @property
    def kiosk(self) -> Kiosk:
        return self.opened.desk.preview.stage.kiosk

    def opens(self, kind: str, item: str) -> None:
        """Find an item by its id, by touch and keyboard, and open its form."""
        self.touch("search")
        self.strike(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.types(item)
        self.touch(f"shelf-{kind}:{item}")
        self.qtbot.waitUntil(lambda: self.studio.form.key == f"{kind}:{item}")

    def shows(self, name: str) -> QQuickItem:
        """Bring a part of the form into view, as soon as it is where it belongs."""
        self.stands(lambda: self.find(name))
        item = self.sees(name)
        fields = self.sees("fields")
        top = item.mapToItem(fields, 0, 0).y()
        if top < 0 or top + item.height() > fields.height():
            wished = fields.property("contentY") + top - fields.height() / 3
            most = max(0, fields.property("contentHeight") - fields.height())
            fields.setProperty("contentY", max(0, min(wished, most)))
        return item

    def presses(self, name: str) -> None:
        """Touch a part of the form."""
        self.shows(name)
        self.touch(name)

    def writes(self, name: str, words: str) -> None:
        """Put words into a box instead of those that are there."""
        self.presses(name)
        self.strike(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.types(words)

    def types(self, words: str) -> None:
        for letter in words:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QCoreApplication.sendEvent(
                    self.window, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                )

    def strike(
        self,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        QTest.keyClick(self.window, key, modifier)

    def text(self, file: str) -> str:
        """A file as it is."""
        return (self.folder / file).read_text("utf-8")

    def finds_in(self, file: str, words: str) -> None:
        """Wait until words stand in a file."""
        self.qtbot.waitUntil(lambda: words in self.text(file))

    def words(self, beginning: str) -> QQuickItem | None:
        """A text of the kiosk's picture that begins so, at this instant; none while a page is on
        its way."""
        stage = self.opened.desk.preview.stage
        texts = (item for item in visible_items(stage.picture) if item.inherits("QQuickText"))
        found = (item for item in texts if plain(item).startswith(beginning))
        return next(found, None) if stage.settled else None

    def reads_in_the_picture(self, beginning: str) -> None:
        """Wait until words stand in the kiosk's picture."""
        self.qtbot.waitUntil(lambda: self.words(beginning) is not None)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the museum's exhibit, to change."""
    return copy_exhibit(tmp_path / "exhibit")


@pytest.fixture
def curator(
    qtbot: QtBot, touch_screen: QPointingDevice, clock: Clock, folder: Path
) -> Iterator[Curator]:
    """Somebody before its studio, in which nothing takes time to get where it belongs."""
    desk = Desk(
        folder,
        discover(),
        Format.of(Screen.parse("1920x1080")),
        "en",
        clock,
        size=QSize(1600, 1000),
        still=True,
    )
    opened = Opened(desk)
    desk.window.frameSwapped.connect(opened.count_frame)
    desk.show()
    desk.window.requestActivate()
    qtbot.waitUntil(lambda: opened.frames > 0 and desk.preview.exhibit is not None)
    yield Curator(qtbot, opened, touch_screen, folder)
    desk.close()
