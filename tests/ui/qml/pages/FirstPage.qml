import QtQuick

Rectangle {
    required property QtObject panel

    objectName: "first"
    color: "red"
    Component.onCompleted: panel.made++
}
