pragma ComponentBehavior: Bound

import QtQuick
import kiosk.gallery
import kiosk.ui

// Distances, corners, lines and targets, in millimetres of glass.
ComponentPage {
    id: root

    component Length: Row {
        id: length

        required property string token
        required property real pixels

        spacing: Theme.gap

        Item {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.margin
            height: Theme.mm(6)

            Rectangle {
                anchors.right: parent.right
                width: length.pixels
                height: parent.height
                color: Theme.past
            }
        }

        Words {
            width: Theme.textScale > 1 ? (root.most - Theme.gap) / 2 - Theme.margin - Theme.gap : Theme.words(58)
            text: `${length.token} ${Math.round(length.pixels / Theme.pixelsPerMillimetre)} mm`
            font.pixelSize: Theme.label
        }
    }

    component Corner: Rectangle {
        width: Theme.mm(40)
        height: Theme.mm(16)
        color: "transparent"
        border.width: Theme.hair
        border.color: Theme.ink
    }

    component Square: Rectangle {
        color: Theme.chosen
        border.width: Theme.edge
        border.color: Theme.line
    }

    Specimen {
        title: "distances; between targets at least a gap"

        Grid {
            columns: Theme.textScale > 1 ? 2 : 1
            columnSpacing: Theme.gap

            Length {
                token: "tiny"
                pixels: Theme.tiny
            }

            Length {
                token: "small"
                pixels: Theme.small
            }

            Length {
                token: "gap"
                pixels: Theme.gap
            }

            Length {
                token: "medium"
                pixels: Theme.medium
            }

            Length {
                token: "large"
                pixels: Theme.large
            }

            Length {
                token: "huge"
                pixels: Theme.huge
            }

            Length {
                token: "margin"
                pixels: Theme.margin
            }
        }
    }

    Specimen {
        title: "targets: 20.5 mm; home, back, close, language 25.5 mm; the bar 28 mm"

        Row {
            spacing: Theme.gap

            Square {
                width: Theme.target
                height: Theme.target
            }

            Square {
                width: Theme.bigTarget
                height: Theme.bigTarget
            }

            Square {
                width: Theme.bar
                height: Theme.bar
            }
        }
    }

    Specimen {
        title: "corners: cards 1.5 mm, panels 3 mm, chips round; lines: 0.5 mm, frames 1 mm"

        Corner {
            radius: Theme.radiusCard
        }

        Corner {
            radius: Theme.radiusPanel
        }

        Corner {
            radius: height / 2
        }

        Item {
            width: 1
            height: Theme.small
        }

        Rectangle {
            width: Theme.mm(40)
            height: Theme.hair
            color: Theme.ink
        }

        Rectangle {
            width: Theme.mm(40)
            height: Theme.frame
            color: Theme.accent
        }
    }
}
