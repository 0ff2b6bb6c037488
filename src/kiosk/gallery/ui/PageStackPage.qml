pragma ComponentBehavior: Bound

import QtQuick
import kiosk.gallery
import kiosk.ui

ComponentPage {
    id: root

    each: Theme.mm(140)

    Specimen {
        title: "a page, until another is there"

        PageStack {
            width: root.most
            height: Math.min(root.highest, Theme.mm(90))
            Component.onCompleted: show(Qt.resolvedUrl("../StackedPage.qml"), root.gallery.personCard)
        }
    }

    Specimen {
        title: "no page"

        PageStack {
            width: root.most
            height: Math.min(root.highest, Theme.mm(90))
        }
    }
}
