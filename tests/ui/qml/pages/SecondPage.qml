import QtQuick

Rectangle {
    required property QtObject panel

    objectName: "second"
    color: "blue"
}
