"""A visitor is faster than a page: what is given up at any step of its making ends nothing."""

from collections.abc import Iterator
from itertools import count

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine, QQmlIncubationController
from PySide6.QtQuick import QQuickItem, QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.paths import qml_import_path

PAGES = {
    "bands": 'Bands { colours: ["#111", "#222", "#333"] }',
    "layers of the map": """
        Repeater {
            model: 3
            MapShape { atX: 0; atY: 0; filled: true; tone: 0; points: []; magnification: 1 }
        }
    """,
}
STAGE = """
    import QtQuick
    import kiosk.panels.map
    import kiosk.ui
    Item {{
        property alias wanted: page.active
        Loader {{
            id: page
            asynchronous: true
            active: false
            sourceComponent: Item {{ Item {{ {} }} }}
        }}
    }}
"""


@pytest.fixture
def engine(qtbot: QtBot) -> Iterator[QQmlEngine]:
    engine = QQmlEngine()
    engine.addImportPath(str(qml_import_path()))
    yield engine
    engine.deleteLater()


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_given_up_at_each_step(engine: QQmlEngine, page: str):
    window = QQuickWindow()
    component = QQmlComponent(engine)
    component.setData(STAGE.format(PAGES[page]).encode(), QUrl())
    stage = component.create()
    assert isinstance(stage, QQuickItem), component.errorString()
    stage.setParentItem(window.contentItem())
    making = QQmlIncubationController()
    engine.setIncubationController(making)
    steps = 0
    for steps in count():
        stage.setProperty("wanted", True)
        for _ in range(steps):
            making.incubateFor(0)
        is_whole = making.incubatingObjectCount() == 0
        stage.setProperty("wanted", False)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        if is_whole:
            break
    assert steps > 10
    window.deleteLater()
    stage.deleteLater()
