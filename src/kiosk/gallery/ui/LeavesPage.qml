pragma ComponentBehavior: Bound

import QtQuick
import kiosk.gallery
import kiosk.ui

ComponentPage {
    id: root

    each: Theme.mm(104)

    Specimen {
        title: "what fits stands on one leaf"
        color: Theme.ground

        Leaves {
            id: leaves1

            width: root.most
            height: Math.min(root.highest, Theme.mm(110))
            spacing: Theme.medium

            Repeater {
                model: 3

                Paper {
                    id: block1

                    required property int index

                    width: leaves1.columnWidth
                    height: Theme.mm(24)

                    Words {
                        anchors.centerIn: parent
                        text: block1.index + 1
                    }
                }
            }
        }
    }

    Specimen {
        title: "what does not is divided"
        color: Theme.ground

        Leaves {
            id: leaves2

            width: root.most
            height: Math.min(root.highest, Theme.mm(110))
            spacing: Theme.medium

            Repeater {
                model: 9

                Paper {
                    id: block2

                    required property int index

                    width: leaves2.columnWidth
                    height: Theme.mm(24)

                    Words {
                        anchors.centerIn: parent
                        text: block2.index + 1
                    }
                }
            }
        }
    }

    Specimen {
        title: "in two columns"
        color: Theme.ground

        Leaves {
            id: leaves3

            width: root.most
            height: Math.min(root.highest, Theme.mm(110))
            columns: 2
            spacing: Theme.medium

            Repeater {
                model: 14

                Paper {
                    id: block3

                    required property int index

                    width: leaves3.columnWidth
                    height: Theme.mm(24)

                    Words {
                        anchors.centerIn: parent
                        text: block3.index + 1
                    }
                }
            }
        }
    }
}
