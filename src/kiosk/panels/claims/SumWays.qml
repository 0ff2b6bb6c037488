pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels.claims
import kiosk.ui

// Where the text of a sum leads.
Flow {
    id: root

    required property ClaimsModel panel
    required property string key

    spacing: Theme.gap

    Repeater {
        model: root.panel.ways

        SumWay {
            panel: root.panel
            visible: claim === root.key
            maximumWidth: root.width
        }
    }
}
