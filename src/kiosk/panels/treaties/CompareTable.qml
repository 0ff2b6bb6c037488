pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels.treaties
import kiosk.ui

// Two treaties beside each other, with the questions between them.
Item {
    id: root

    required property ComparisonModel comparison

    signal exchange(side: string)
    signal sources(item: string)
    signal closed

    component Exchange: ActionButton {
        visible: !Theme.compact
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
        closable: Theme.compact
        onExchange: root.exchange("right")
        onClosed: root.closed()
        onSources: root.sources(root.comparison.right)
    }

    Leaves {
        id: rows

        x: Theme.margin
        y: Math.max(left.y + left.height, right.y + right.height) + Theme.medium
        width: parent.width - 2 * x
        height: foot.y - y - Theme.gap
        night: true
        spacing: Theme.mm(2.5)

        Repeater {
            model: root.comparison.rows

            AnswerPaper {
                required property string key

                objectName: `answer-${key}`
                width: rows.columnWidth
            }
        }
    }

    Flow {
        id: foot

        x: Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        width: parent.width - 2 * x
        spacing: Theme.gap

        Exchange {
            id: leftExchange

            objectName: "exchange-left"
            name: qsTr("Other treaty on the left")
            onTapped: root.exchange("left")
        }

        Exchange {
            id: rightExchange

            objectName: "exchange-right"
            name: qsTr("Other treaty on the right")
            onTapped: root.exchange("right")
        }

        ActionButton {
            objectName: "compare-close"
            visible: !Theme.compact
            least: Theme.bigTarget
            icon: "close"
            name: qsTr("Close")
            onTapped: root.closed()
        }

        DifferenceLegend {
            height: Theme.compact ? implicitHeight : Theme.target
            leftPadding: Theme.gap
        }
    }
}
