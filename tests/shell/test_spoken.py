"""What is read aloud of a scene: what is painted, in reading order, and nothing else."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.paths import assets, qml_import_path
from kiosk.shell.spoken import words_at, words_on
from kiosk.ui.icons import IconProvider

Read = Callable[[str], QQuickItem]


@pytest.fixture
def scene(qtbot: QtBot) -> Iterator[Read]:
    """Paints a scene of the program's own components in a window of 1000 to 1000 pixels."""
    engine = QQmlEngine()
    engine.addImportPath(str(qml_import_path()))
    engine.addImageProvider("icons", IconProvider(assets() / "icons", {}))
    window = QQuickWindow()
    window.resize(1000, 1000)

    def paint(qml: str) -> QQuickItem:
        component = QQmlComponent(engine)
        text = f"import QtQuick\nimport kiosk.ui\nItem {{ width: 1000; height: 1000; {qml} }}"
        component.setData(text.encode(), QUrl())
        item = component.create()
        assert isinstance(item, QQuickItem), component.errorString()
        item.setParent(window)
        item.setParentItem(window.contentItem())
        return item

    yield paint
    window.close()
    window.deleteLater()


SCENES = {
    "from the top down, whatever comes first in the source": (
        'Words { y: 500; text: "Text" } Title { y: 100; text: "Titel" }',
        "Titel.\nText.",
    ),
    "along the line": (
        'Words { x: 600; text: "rechts" } Words { x: 100; text: "links" }',
        "links.\nrechts.",
    ),
    "what belongs together stays so": (
        'Column { x: 500; Title { text: "C" } Words { text: "D" } }'
        ' Column { Title { text: "A" } Words { text: "B" } }',
        "A.\nB.\nC.\nD.",
    ),
    "a column of text to its end before the next": (
        "Leaves { width: 1000; height: 120; columns: 2;"
        ' Repeater { model: ["a", "b", "c", "d"]; Words { required property string modelData;'
        " height: 50; width: 200; text: modelData } } }",
        "a.\nb.\nc.\nd.",
    ),
    "marks are left out, pictures are told": (
        'MarkedWords { text: "<b>Rapallo</b> &amp; Genua" }'
        ' Picture { y: 100; width: 50; height: 50; alt: "Ein Hotel am Meer" }'
        ' Picture { y: 200; width: 50; height: 50; alt: "" }',
        "Rapallo & Genua.\nEin Hotel am Meer.",
    ),
    "no button and no choice": (
        'Words { text: "Text" } ActionButton { y: 100; name: "Schließen" }'
        ' Chip { y: 300; name: "Deutsch" }',
        "Text.",
    ),
    "what can be chosen and tells something": (
        'Target { name: "Tür"; Words { text: "Karte" } }',
        "Karte.",
    ),
    "what says of itself that it is not to be read": (
        'Item { readonly property bool spoken: false; Words { text: "1926" } }',
        "",
    ),
    "nothing invisible": (
        'Words { visible: false; text: "a" } Words { opacity: 0; text: "b" }'
        ' Item { visible: false; Words { text: "c" } } Words { y: -200; text: "d" }'
        ' Words { text: "e" }',
        "e.",
    ),
    "nothing outside of what shows a part": (
        "Item { clip: true; width: 100; height: 100;"
        ' Words { y: 300; text: "draußen" } Words { text: "drin" } }',
        "drin.",
    ),
    "nothing under paper": (
        'Words { text: "darunter" }'
        ' Rectangle { width: 500; height: 500; color: "white"; Words { text: "darauf" } }',
        "darauf.",
    ),
    "nothing under a sheet": (
        'Title { text: "Seite" } Item { readonly property bool covers: true;'
        ' anchors.fill: parent; Words { y: 500; text: "Blatt" } }',
        "Blatt.",
    ),
}


@pytest.mark.parametrize("name", SCENES)
def test_a_scene_is_read(scene: Read, name: str) -> None:
    qml, spoken = SCENES[name]
    assert words_on(scene(qml), False) == spoken


def test_from_the_right_where_a_language_is_read_so(scene: Read) -> None:
    picture = scene('Words { x: 600; text: "1" } Words { x: 100; text: "2" }')
    assert words_on(picture, True) == "1.\n2."


def test_only_what_lies_under_a_finger(scene: Read) -> None:
    picture = scene('Words { text: "hier" } Words { y: 500; text: "dort" }')
    assert words_at(picture, (5, 5)) == "hier."
    assert words_at(picture, (5, 300)) == ""
