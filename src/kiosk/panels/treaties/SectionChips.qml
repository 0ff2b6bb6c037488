pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels.treaties
import kiosk.ui

// What of a treaty is to be seen: its articles, what it changed, its confidential notes.
Row {
    id: root

    required property TreatiesModel panel
    required property string articlesTitle

    visible: panel.hasChanges || panel.hasNotes
    spacing: Theme.gap

    Chip {
        objectName: "section-articles"
        visible: root.panel.articleCount > 0
        night: false
        on: root.panel.section === "articles"
        name: root.articlesTitle
        onTapped: root.panel.showSection("articles")
    }

    Chip {
        objectName: "section-changes"
        visible: root.panel.hasChanges
        night: false
        on: root.panel.section === "changes"
        name: qsTr("Before and after")
        onTapped: root.panel.showSection("changes")
    }

    Chip {
        objectName: "section-confidential"
        visible: root.panel.hasNotes
        night: false
        on: root.panel.section === "confidential"
        name: qsTr("Confidential")
        onTapped: root.panel.showSection("confidential")
    }
}
