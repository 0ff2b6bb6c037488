pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels.treaties
import kiosk.ui

// Two treaties one after the other, question by question, where words are large.
Item {
    id: root

    required property ComparisonModel comparison
    readonly property bool portrait: height > width

    signal exchange(side: string)
    signal sources(item: string)
    signal closed

    Leaves {
        id: leaves

        x: Theme.huge
        y: Theme.gap
        width: (root.portrait ? parent.width : closing.x) - 2 * x
        height: parent.height - y - Theme.gap
        foot: root.portrait ? closing.height + Theme.gap : 0
        night: true
        spacing: Theme.gap

        SideHead {
            objectName: "compare-left"
            width: leaves.columnWidth
            when: root.comparison.leftWhen
            title: root.comparison.leftShort
            who: root.comparison.leftWho
            exchangeName: qsTr("Other treaty on the left")
            exchangeable: true
            onExchange: root.exchange("left")
            onSources: root.sources(root.comparison.left)
        }

        SideHead {
            objectName: "compare-right"
            width: leaves.columnWidth
            when: root.comparison.rightWhen
            title: root.comparison.rightShort
            who: root.comparison.rightWho
            exchangeName: qsTr("Other treaty on the right")
            exchangeable: true
            onExchange: root.exchange("right")
            onSources: root.sources(root.comparison.right)
        }

        DifferenceLegend {
            width: leaves.columnWidth
        }

        Repeater {
            model: root.comparison.cells

            AnswerCell {
                width: leaves.columnWidth
            }
        }
    }

    ActionButton {
        id: closing

        objectName: "compare-close"
        least: Theme.bigTarget
        x: parent.width - width - (root.portrait ? Theme.huge : Theme.gap)
        y: root.portrait ? parent.height - height - Theme.gap : Theme.gap
        bare: true
        icon: "close"
        name: qsTr("Close")
        onTapped: root.closed()
    }
}
