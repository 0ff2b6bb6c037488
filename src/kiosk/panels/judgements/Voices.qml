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
    property bool brief: Theme.compact
    // The height at which each voice also says how it judged.
    readonly property real told: _highest * _rows + rowSpacing * (_rows - 1)
    readonly property int _rows: Math.ceil(papers.count / columns)
    readonly property real _highest: Math.max(0, ...[...children].map(paper => paper instanceof VoicePaper ? paper.told : 0))

    columns: 1
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    uniformCellWidths: true
    uniformCellHeights: true

    Repeater {
        id: papers

        model: root.voices

        VoicePaper {
            brief: root.brief
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: implicitHeight
            onTapped: root.panel.open("judgement", key)
        }
    }
}
