pragma ComponentBehavior: Bound

import QtQuick
import kiosk.gallery
import kiosk.ui

ComponentPage {
    id: root

    signal comeAnew

    each: Theme.mm(1000)

    Specimen {
        title: "one after the other; a touch on any lets all come anew"
        color: Theme.ground

        Row {
            spacing: Theme.medium

            Repeater {
                id: papers

                model: 4

                Target {
                    id: paper

                    required property int index
                    readonly property Rise rise: Rise {
                        turn: paper.index
                        depth: Theme.huge
                    }

                    width: (root.most - 3 * Theme.medium) / 4
                    height: Math.min(root.highest, Theme.mm(60))
                    name: `${index + 1}`
                    transform: rise
                    onTapped: root.comeAnew()

                    Connections {
                        target: root

                        function onComeAnew() {
                            paper.rise.again();
                        }
                    }

                    Paper {
                        anchors.fill: parent
                    }

                    Words {
                        anchors.centerIn: parent
                        text: paper.name
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
