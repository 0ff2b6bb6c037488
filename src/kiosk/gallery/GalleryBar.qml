pragma ComponentBehavior: Bound

import QtQuick
import kiosk.gallery
import kiosk.shell
import kiosk.ui

// From page to page, and how all of it is read: size of words, contrast, language.
Rectangle {
    id: root

    required property Gallery gallery
    required property Kiosk kiosk
    readonly property bool _stacked: width < Theme.mm(320) || Theme.textScale > 1
    readonly property bool _worded: Theme.textScale < 2

    component Choice: BarButton {
        height: parent.height
        stacked: root._stacked
        worded: root._worded
    }

    height: Theme.bar
    color: Theme.night

    Rectangle {
        width: parent.width
        height: Theme.mm(0.75)
        color: Theme.rule
    }

    Row {
        id: ways

        x: Theme.gap
        height: parent.height
        spacing: Theme.gap

        Choice {
            objectName: "gallery-previous"
            icon: "back"
            name: Samples.previous
            onTapped: root.gallery.turn(-1)
        }

        Choice {
            objectName: "gallery-next"
            icon: "fwd"
            name: Samples.next
            onTapped: root.gallery.turn(1)
        }
    }

    Words {
        anchors.left: ways.right
        anchors.right: choices.left
        anchors.verticalCenter: parent.verticalCenter
        horizontalAlignment: Text.AlignHCenter
        visible: width > implicitWidth
        text: `${root.gallery.number} / ${root.gallery.count}`
        color: Theme.nightInkSoft
        wrapMode: Text.NoWrap
    }

    Row {
        id: choices

        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        height: parent.height
        spacing: Theme.gap

        Choice {
            objectName: "gallery-text-size"
            icon: "text"
            name: `${root.kiosk.readingHelp.textSize} %`
            onTapped: root.gallery.nextTextSize()
        }

        Choice {
            objectName: "gallery-contrast"
            icon: "half"
            name: Samples.contrast
            worded: root._worded && !root._stacked
            onTapped: root.kiosk.readingHelp.toggleContrast()
        }

        Choice {
            objectName: "gallery-language"
            icon: "globe"
            name: root.kiosk.languageName
            onTapped: root.gallery.nextLanguage()
        }
    }
}
