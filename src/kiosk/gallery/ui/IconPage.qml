pragma ComponentBehavior: Bound

import QtQuick
import kiosk.gallery
import kiosk.ui

ComponentPage {
    id: root

    each: Theme.mm(1000)

    Specimen {
        title: "all signs of the program, as wide as their size"

        Flow {
            width: root.most
            spacing: Theme.large

            Repeater {
                model: root.gallery.icons

                Column {
                    id: sign

                    required property string key

                    width: Math.max(Theme.mm(19), label.implicitWidth)
                    spacing: Theme.small

                    Icon {
                        anchors.horizontalCenter: parent.horizontalCenter
                        name: sign.key
                        size: Theme.mm(10)
                    }

                    Words {
                        id: label

                        anchors.horizontalCenter: parent.horizontalCenter
                        text: sign.key
                        color: Theme.inkSoft
                        font.pixelSize: Theme.label
                        wrapMode: Text.NoWrap
                    }
                }
            }
        }
    }

    Specimen {
        title: "in any colour, in any size; arrows follow the direction of reading"
        night: true

        Row {
            spacing: Theme.large

            Icon {
                name: "acc"
                color: Theme.nightInk
                size: Theme.mm(8)
            }

            Icon {
                name: "acc"
                color: Theme.gold
                size: Theme.mm(12)
            }

            Icon {
                name: "back"
                color: Theme.gold
                size: Theme.mm(20)
            }

            Icon {
                name: "fwd"
                color: Theme.nightInkSoft
                size: Theme.mm(20)
            }
        }
    }
}
