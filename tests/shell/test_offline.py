"""The kiosk is offline: nothing in it asks the network for anything, whatever content says."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QPointingDevice
from PySide6.QtNetwork import QHostAddress, QTcpServer
from PySide6.QtQml import QQmlComponent, QQmlEngine
from pytestqt.qtbot import QtBot

from kiosk.content.exhibit import Exhibit
from kiosk.content.text import Text
from kiosk.paths import default_exhibit
from kiosk.shell.kiosk import Kiosk
from tests.e2e.opening import Opened
from tests.e2e.visitor import Visitor
from tests.shell.copies import copy_exhibit

# One after the other: both threads of QML would otherwise make their network access at once, and
# what Python makes for one of them has to wait for the other.
ASKING = """
import QtQuick

Item {{
    id: root

    property bool refused: false
    property bool done: picture.status === Image.Error && root.refused

    Image {{
        id: picture

        source: "{address}/picture.png"
        onStatusChanged: {{
            if (status === Image.Error)
                root.askForData();
        }}
    }}

    function askForData() {{
        const request = new XMLHttpRequest();
        request.onreadystatechange = () => {{
            if (request.readyState === XMLHttpRequest.DONE)
                root.refused = request.status === 0;
        }};
        request.open("GET", "{address}/data.json");
        request.send();
    }}
}}
"""


class Server:
    """Listens on the loopback interface and counts who calls; it hangs up at once."""

    def __init__(self) -> None:
        self._server = QTcpServer()
        assert self._server.listen(QHostAddress(QHostAddress.SpecialAddress.LocalHost))
        self._server.newConnection.connect(self._hang_up)
        self.calls = 0

    def _hang_up(self) -> None:
        while caller := self._server.nextPendingConnection():
            self.calls += 1
            caller.abort()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._server.serverPort()}"

    def close(self) -> None:
        self._server.close()


@pytest.fixture
def server(qapp: object) -> Iterator[Server]:
    server = Server()
    yield server
    server.close()


def ask(engine: QQmlEngine, server: Server, qtbot: QtBot) -> None:
    """Let QML ask for a picture and for data, and wait for what comes of it."""
    component = QQmlComponent(engine)
    component.setData(ASKING.format(address=server.address).encode(), QUrl("file:///asking.qml"))
    asking = component.create()
    assert asking, component.errorString()
    qtbot.waitUntil(lambda: asking.property("done") is True)
    asking.deleteLater()


@pytest.mark.qt_log_ignore("QML Image: .*")
def test_any_other_engine_would_call(server: Server, qtbot: QtBot) -> None:
    engine = QQmlEngine()
    ask(engine, server, qtbot)
    qtbot.waitUntil(lambda: server.calls >= 2)
    engine.deleteLater()


@pytest.mark.qt_log_ignore("QML Image: .*")
def test_the_kiosks_engine_calls_nobody(
    server: Server, opened: Callable[[Path], Opened], qtbot: QtBot
) -> None:
    station = opened(default_exhibit())
    engine = QQmlEngine.contextForObject(station.view.window).engine()
    ask(engine, server, qtbot)
    assert server.calls == 0


def test_texts_that_name_pictures_load_none(
    server: Server,
    opened: Callable[[Path], Opened],
    shipped: Exhibit,
    qtbot: QtBot,
    touch_screen: QPointingDevice,
) -> None:
    image = f"<img src='{server.address}/x.png'> ![x]({server.address}/y.png)"
    text = Text(image)
    settings = shipped.settings
    hook = replace(settings.start.hooks[0], title=text, text=text)
    start = replace(settings.start, hooks=(hook,))
    home = replace(settings.home, kicker=text, title=text, text=text)
    poisoned = replace(
        shipped,
        settings=replace(settings, title=text, start=start, home=home),
        people={
            key: replace(person, name=text, text=text) for key, person in shipped.people.items()
        },
        events={
            key: replace(event, title=text, text=text) for key, event in shipped.events.items()
        },
        treaties={
            key: replace(treaty, title=text, brief=text, not_in_it=text)
            for key, treaty in shipped.treaties.items()
        },
    )
    station = opened(default_exhibit())
    station.kiosk.show_exhibit(poisoned)
    visitor = Visitor(qtbot, station, touch_screen)
    visitor.reads(image, within="hookTitle")
    visitor.tap(visitor.rests("hookTitle"))
    for panel in ("people", "timeline", "treaties"):
        visitor.touch(f"door-{panel}")
        visitor.rests(panel)
        assert any("img src" in words for words in visitor.texts())
        visitor.touch("bar-home")
    assert server.calls == 0


def test_a_tile_that_is_a_link_to_somewhere_else_is_not_shown_and_stops_nothing(
    kiosk: Kiosk, shipped: Exhibit, tmp_path: Path
) -> None:
    def urls() -> list[str]:
        assert kiosk.start
        kiosk.start.coast.look(8, 0, 0, kiosk.start.coast.width, kiosk.start.coast.height)
        return [row.url.toLocalFile() for row in kiosk.start.coast.tiles.rows]

    folder = copy_exhibit(tmp_path / "exhibit")
    tile = folder / Path(urls()[0]).relative_to(shipped.folder)
    tile.unlink()
    tile.symlink_to("/etc/passwd")
    kiosk.show_exhibit(replace(shipped, folder=folder))
    assert urls().count("") == 1
    assert "/etc/passwd" not in urls()
