"""The bare window that everything is compared with: PySide6, Qt Quick and a list, nothing else."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

QML = b"""
import QtQuick

Window {
    id: root

    property int rows: 0
    property bool answered: false

    color: answered ? "#F4EAD3" : "#071524"

    TapHandler {
        onTapped: root.answered = true
    }

    ListView {
        objectName: "list"
        anchors.fill: parent
        model: root.rows
        interactive: root.rows > 0
        delegate: Rectangle {
            required property int index

            width: ListView.view.width
            height: 90
            color: index % 2 ? "#E6D6B2" : "#FBF5E6"

            Text {
                anchors.centerIn: parent
                text: `Item ${parent.index}`
                font.pixelSize: 32
            }
        }
    }
}
"""


def run(on_window: Callable[[QQuickWindow, None], None], size: tuple[int, int], rows: int) -> int:
    """Show the window until the application is told to end. Returns the exit code."""
    application = QGuiApplication(sys.argv[:1])
    engine = QQmlApplicationEngine()
    engine.setInitialProperties({"rows": rows})
    engine.loadData(QByteArray(QML))
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    on_window(window, None)
    window.resize(QSize(*size))
    window.show()
    code = application.exec()
    window.close()
    return code
