pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.panels.judgements
import kiosk.ui

// Some voices in columns, all of one size; the one whose judgement is open is framed.
GridLayout {
    id: root

    required property JudgementsModel panel
    required property QtObject voices

    columns: 1
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    uniformCellWidths: true
    uniformCellHeights: true

    Repeater {
        model: root.voices

        VoicePaper {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: implicitHeight
            onTapped: root.panel.open("judgement", key)
        }
    }
}
