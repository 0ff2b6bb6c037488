pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels
import kiosk.ui

// A sum, of what, and who says so; without a sum its title.
Column {
    id: root

    required property string title
    required property string amount
    required property string claimed
    required property string certainty
    default property alias beside: top.data
    // What is left beside the sum, if that is enough for buttons.
    readonly property real room: _room > Theme.words(45) ? _room : width
    readonly property real _room: width - sum.width - (_tagged ? tag.width + Theme.medium : 0) - Theme.medium
    readonly property bool _tagged: certainty !== "verified"
    property real size: 17
    // The height of what stands beside the sum.
    property real line: 0
    property bool named: true

    spacing: Theme.tiny

    Kicker {
        width: parent.width
        visible: root.named && root.amount !== ""
        text: root.title
        color: Theme.gold
        font.capitalization: Font.MixedCase
        font.letterSpacing: 1
    }

    Flow {
        id: top

        width: parent.width
        spacing: Theme.medium

        Title {
            id: sum

            width: Math.min(parent.width, implicitWidth)
            height: Math.max(implicitHeight, root.line)
            verticalAlignment: Text.AlignVCenter
            text: root.amount === "" ? root.title : root.amount
            color: Theme.gold
            lineHeight: Theme.contrast ? 0.85 : 0.98
            font.pixelSize: Theme.heading(root.amount === "" ? 11 : root.size)
        }

        Item {
            visible: root._tagged
            width: tag.width
            height: Math.max(tag.height, sum.height)

            CertaintyTag {
                id: tag

                anchors.verticalCenter: root.line > 0 ? parent.verticalCenter : undefined
                anchors.bottom: root.line > 0 ? undefined : parent.bottom
                anchors.bottomMargin: Theme.medium
                certainty: root.certainty
            }
        }
    }

    MarkedWords {
        width: parent.width
        text: root.claimed
        color: Theme.nightInk
        font.weight: Font.DemiBold
    }
}
