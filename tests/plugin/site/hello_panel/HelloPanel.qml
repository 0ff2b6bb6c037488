pragma ComponentBehavior: Bound

import QtQuick
import hello_panel
import kiosk.ui

Item {
    id: root

    required property HelloModel panel

    objectName: "hello"

    GreetingWords {
        objectName: "greeting"
        anchors.centerIn: parent
        text: root.panel.words
    }

    ActionButton {
        objectName: "to-rathenau"
        name: "Rathenau"
        onTapped: root.panel.open("person", "rathenau")
    }
}
