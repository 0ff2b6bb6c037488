pragma ComponentBehavior: Bound

import QtQuick
import kiosk.shell
import kiosk.ui

// A chapter of the sources and credits.
Chip {
    id: root

    required property Kiosk kiosk
    required property string chapter

    objectName: `credits-${chapter}`
    night: false
    on: (kiosk.credits as CreditsModel).chapter === chapter
    onTapped: kiosk.open("credits", chapter)
}
