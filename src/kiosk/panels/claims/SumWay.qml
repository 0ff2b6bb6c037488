pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels
import kiosk.panels.claims
import kiosk.ui

// Where a text of one of the sums leads.
LinkButton {
    id: root

    required property ClaimsModel panel
    required property string claim
    required property string item

    objectName: `named-${kind}:${item}`
    near: true
    radius: height / 2
    look: ActionButton.Night
    onTapped: root.panel.open(kind, item)
}
