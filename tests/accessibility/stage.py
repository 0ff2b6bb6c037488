"""Opens the kiosk on an X server, screen after screen, and asks the reader what it is told of each.

    stage.py READER SIZE TEXT_SIZE

Prints one line of JSON a screen, and one for what happened when the reader pressed something.
"""

import json
import sys
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QProcess, QRectF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.content.read import read_exhibit
from kiosk.panels import discover
from kiosk.paths import assets, default_exhibit
from kiosk.proof.plan import ScreenPlan, Show, plans
from kiosk.proof.rest import picture_at_rest, wait
from kiosk.proof.studio import Studio
from kiosk.screen import Screen
from kiosk.shell.fault import fault
from kiosk.shell.stops import stops_on
from kiosk.shell.window import load_fonts
from kiosk.visit import ReadingHelp


class Reader:
    """The other process. While it asks, this one's event loop runs and answers it."""

    def __init__(self, script: str) -> None:
        self._process = QProcess()
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        self._process.start("/usr/bin/python3", [script])

    def ask(self, command: str) -> Any:
        """What it answers."""
        self._process.write(f"{command}\n".encode())
        wait(lambda: "" if self._answered() else f"the reader to answer “{command}”")
        return json.loads(self._process.readLine().toStdString())

    def end(self) -> None:
        """It has read all that there was."""
        self._process.closeWriteChannel()
        self._process.waitForFinished()

    def _answered(self) -> bool:
        if self._process.state() == QProcess.ProcessState.NotRunning:
            raise SystemExit("the reader has ended")
        return self._process.canReadLine()


def seen(item: QQuickItem, window: QRectF) -> Iterator[str]:
    """The names of all targets of which a part can be seen."""
    if not item.isVisible() or item.opacity() == 0:
        return
    area = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    if item.property("isTarget") is True and window.intersects(area):
        yield str(item.property("name"))
    for child in item.childItems():
        yield from seen(child, window)


def look(window: QQuickWindow, name: str, reader: Reader) -> dict[str, Any]:
    """What there is on a screen, and what the reader is told of it."""
    root, stops = window.contentItem(), stops_on(window, False)
    return {
        "screen": name,
        "touchable": [
            {
                "object": stop.name,
                "name": str(stop.item.property("name")),
                "corner": [round(stop.area.left), round(stop.area.top)],
            }
            for stop in stops.every
        ],
        "seen": sorted(set(seen(root, QRectF(0, 0, root.width(), root.height())))),
        "over": stops.over,
        "told": reader.ask("look"),
    }


def main(script: str, size: str, text_size: str) -> None:
    """Show all screens, and let the reader press its way to the reading help."""
    application = QGuiApplication([])
    application.setApplicationName("kiosk")
    load_fonts(assets() / "fonts")
    kinds = discover()
    exhibit = read_exhibit(default_exhibit(), kinds).exhibit
    assert exhibit
    help_ = ReadingHelp(text_size=int(text_size))
    studio = Studio(kinds, Screen.parse(size), fault("test", ()), help_)
    studio.show(exhibit)
    window = studio._window.window
    reader = Reader(script)
    for plan in plans(exhibit, kinds):
        studio.draw(plan, "en")
        print(json.dumps(look(window, plan.name, reader)), flush=True)

    studio.show(exhibit)
    studio.draw(ScreenPlan("start", Show.START), "en")
    pressed = [reader.ask("press Touch anywhere")]
    picture_at_rest(window)
    pressed.append(reader.ask("press Reading help"))
    picture_at_rest(window)
    print(json.dumps({"pressed": pressed, "told": reader.ask("look")}), flush=True)
    reader.end()
    studio.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
