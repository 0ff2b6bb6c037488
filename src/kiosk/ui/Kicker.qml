pragma ComponentBehavior: Bound

import QtQuick

// The line of capitals above a title.
Words {
    id: root

    color: Theme.kicker
    font.pixelSize: Theme.label
    font.weight: Font.DemiBold
    font.capitalization: Font.AllUppercase
    font.letterSpacing: 2
}
