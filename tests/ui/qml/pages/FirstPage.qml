import QtQuick

Rectangle {
    required property QtObject panel

    objectName: "first"
    color: "red"
}
