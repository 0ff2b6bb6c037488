pragma ComponentBehavior: Bound

import QtQuick
import kiosk.preview
import kiosk.ui

// The switches above the picture, in as many rows as the window needs.
Rectangle {
    id: root

    required property Preview preview

    implicitHeight: groups.height + 2 * Theme.small
    color: Theme.night

    Flow {
        id: groups

        x: Theme.medium
        y: Theme.small
        width: parent.width - 2 * x
        spacing: Theme.large

        SwitchGroup {
            preview: root.preview
            room: groups.width
            heading: root.preview.headings[0]
            switches: root.preview.languages
        }

        SwitchGroup {
            preview: root.preview
            room: groups.width
            heading: root.preview.headings[1]
            switches: root.preview.sizes
        }

        SwitchGroup {
            preview: root.preview
            room: groups.width
            heading: root.preview.headings[2]
            switches: root.preview.readings
        }

        SwitchGroup {
            preview: root.preview
            room: groups.width
            heading: root.preview.headings[3]
            switches: root.preview.screens
        }

        SwitchGroup {
            preview: root.preview
            room: groups.width
            heading: root.preview.headings[4]
            switches: root.preview.tools
        }
    }
}
