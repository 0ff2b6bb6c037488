pragma ComponentBehavior: Bound

import QtQuick
import kiosk.shell
import kiosk.ui

// Where the visitor is, and the screens before, each a touch away.
Row {
    id: root

    required property Kiosk kiosk

    objectName: "crumbs"

    Repeater {
        model: root.kiosk.crumbs

        Row {
            id: crumb

            required property string key
            required property int place
            required property string icon
            required property string title
            required property bool here

            height: root.height

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: crumb.x > 0
                name: "fwd"
                color: Theme.nightInkSoft
                size: Theme.mm(5)
            }

            BarButton {
                objectName: `crumb-${crumb.key}`
                height: parent.height
                enabled: !crumb.here
                opacity: 1
                icon: crumb.icon
                tint: crumb.here ? Theme.nightInkSoft : Theme.gold
                name: crumb.title === "" ? qsTr("Overview") : crumb.title
                onTapped: root.kiosk.goBackTo(crumb.place)
            }
        }
    }
}
