pragma ComponentBehavior: Bound

import QtQuick

// A title in the display face.
Words {
    id: root

    font.family: Theme.display
    font.pixelSize: Theme.cardTitle
    lineHeight: 0.98
    Accessible.role: Accessible.Heading
}
