pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels.treaties
import kiosk.ui

// Two treaties beside each other, with the questions between them. Another one is laid in the place
// of each from below it, or where words are large from beside its name.
Item {
    id: root

    required property ComparisonModel comparison
    readonly property bool portrait: height > width
    readonly property bool _stacked: portrait && !Theme.compact
    readonly property real _foot: closing.height + (_stacked ? leftExchange.height + Theme.gap : 0)
    // Beside the turner of the leaves, if there is one.
    readonly property real _start: Theme.margin + (rows.divided ? rows.turnerWidth + Theme.gap : 0)

    signal exchange(side: string)
    signal sources(item: string)
    signal closed

    component Exchange: ActionButton {
        y: root._stacked ? closing.y - height - Theme.gap : closing.y + (closing.height - height) / 2
        visible: !Theme.compact
        maximumWidth: root.width * (root.portrait ? 0.4 : 0.2)
        icon: "swap"
    }

    SideHead {
        id: left

        objectName: "compare-left"
        x: Theme.margin
        y: Theme.large
        width: root.width / 2 - 2 * Theme.margin
        when: root.comparison.leftWhen
        title: root.comparison.leftShort
        who: root.comparison.leftWho
        exchangeName: leftExchange.name
        exchangeable: Theme.compact
        onExchange: root.exchange("left")
        onSources: root.sources(root.comparison.left)
    }

    SideHead {
        id: right

        objectName: "compare-right"
        x: root.width / 2 + Theme.margin
        y: left.y
        width: left.width
        when: root.comparison.rightWhen
        title: root.comparison.rightShort
        who: root.comparison.rightWho
        exchangeName: rightExchange.name
        exchangeable: Theme.compact
        onExchange: root.exchange("right")
        onSources: root.sources(root.comparison.right)
    }

    Leaves {
        id: rows

        x: Theme.margin
        y: Math.max(left.y + left.height, right.y + right.height) + Theme.medium
        width: parent.width - 2 * x
        height: closing.y + (closing.height + Theme.target) / 2 - y
        foot: y + height - closing.y - closing.height + root._foot + Theme.gap
        night: true
        spacing: Theme.mm(2.5)

        Repeater {
            model: root.comparison.rows

            AnswerPaper {
                required property string key

                objectName: `answer-${key}`
                width: rows.columnWidth
                roomy: root._stacked
            }
        }
    }

    Exchange {
        id: leftExchange

        objectName: "exchange-left"
        x: root._stacked ? Theme.margin : root._start
        name: qsTr("Other treaty on the left")
        onTapped: root.exchange("left")
    }

    Exchange {
        id: rightExchange

        objectName: "exchange-right"
        x: root._stacked ? right.x : closing.x - width - Theme.gap
        name: qsTr("Other treaty on the right")
        onTapped: root.exchange("right")
    }

    DifferenceLegend {
        readonly property real _left: Math.max(root.width / 2, root._stacked || Theme.compact ? root._start : leftExchange.x + leftExchange.width) + Theme.gap
        readonly property real _right: (root._stacked || Theme.compact ? closing.x : rightExchange.x) - Theme.gap

        x: _left + (_right - _left - width) / 2
        anchors.verticalCenter: closing.verticalCenter
        maximumWidth: _right - _left
    }

    ActionButton {
        id: closing

        objectName: "compare-close"
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        least: Theme.bigTarget
        bare: Theme.compact
        icon: "close"
        name: qsTr("Close")
        onTapped: root.closed()
    }
}
