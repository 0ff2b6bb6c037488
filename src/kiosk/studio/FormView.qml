pragma ComponentBehavior: Bound

import QtQuick
import Qt.labs.qmlmodels
import kiosk.studio
import kiosk.ui

// The form of the item that is open: its name, its languages, its fields.
Rectangle {
    id: root

    required property Studio studio
    required property string media
    readonly property FormModel form: studio.form

    function _take(row: int) {
        const item = rows.itemAt(row) as FormRow;
        if (item === null)
            return;
        column.forceLayout();
        root._reveal(item);
        item.take();
    }

    // Into view, with what it is called.
    function _reveal(part: Item) {
        const top = part.mapToItem(flick.contentItem, 0, 0).y - Theme.target - Theme.large;
        const bottom = part.mapToItem(flick.contentItem, 0, part.height).y + Theme.large;
        if (bottom > flick.contentY + flick.height)
            flick.contentY = bottom - flick.height;
        if (top < flick.contentY)
            flick.contentY = Math.max(0, top);
    }

    function _holds(part: Item): bool {
        return part !== null && (part === column || root._holds(part.parent));
    }

    color: Theme.ground
    clip: true

    Connections {
        target: root.form

        function onAsked(row: int) {
            root._take(row);
        }

        function onBegun() {
            flick.contentY = 0;
        }
    }

    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged() {
            const focused = root.Window.activeFocusItem;
            if (root._holds(focused))
                root._reveal(focused);
        }
    }

    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        spacing: Theme.medium
        visible: root.form.key === ""

        Title {
            width: parent.width
            text: root.studio.words.welcome
            font.pixelSize: Theme.cardTitle
            horizontalAlignment: Text.AlignHCenter
        }

        Words {
            width: parent.width
            text: root.studio.words.welcomeHelp
            color: Theme.inkSoft
            horizontalAlignment: Text.AlignHCenter
        }
    }

    Item {
        id: head

        x: Theme.large
        y: Theme.medium
        width: parent.width - 2 * x
        height: names.height
        visible: root.form.key !== ""

        Column {
            id: names

            width: parent.width - (away.visible ? away.width + Theme.medium : 0)
            spacing: Theme.small

            Title {
                objectName: "itemTitle"
                width: parent.width
                text: root.form.title
                font.pixelSize: Theme.cardTitle
            }

            Words {
                objectName: "itemFile"
                width: parent.width
                text: root.form.file
                color: Theme.inkSoft
                font.pixelSize: Theme.label
            }

            Flow {
                width: parent.width
                spacing: Theme.small

                Repeater {
                    model: root.form.beside.choices

                    Chip {
                        required property string key
                        required property bool chosen

                        objectName: `beside-${key}`
                        activeFocusOnTab: true
                        night: false
                        on: chosen
                        onTapped: root.form.beside.choose(key)
                    }
                }
            }
        }

        ActionButton {
            id: away

            objectName: "delete"
            activeFocusOnTab: true
            anchors.right: parent.right
            visible: root.form.isItem
            name: root.studio.words.delete
            onTapped: root.studio.making.delete()
        }
    }

    Rectangle {
        anchors.bottom: flick.top
        width: parent.width
        height: Theme.hair
        visible: head.visible
        color: Theme.line
    }

    Flickable {
        id: flick

        objectName: "fields"
        anchors.top: head.bottom
        anchors.topMargin: Theme.medium
        anchors.bottom: parent.bottom
        width: parent.width
        clip: true
        contentHeight: column.height + 2 * Theme.large
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: column

            x: Theme.large
            y: Theme.large
            width: parent.width - 2 * x

            Repeater {
                id: rows

                model: root.form.rows

                delegate: DelegateChooser {
                    role: "shape"

                    DelegateChoice {
                        roleValue: "words"

                        WordsRow {
                            width: column.width
                            studio: root.studio
                        }
                    }

                    DelegateChoice {
                        roleValue: "date"

                        LineRow {
                            width: column.width
                            studio: root.studio
                            dated: true
                        }
                    }

                    DelegateChoice {
                        roleValue: "truth"

                        TruthRow {
                            width: column.width
                            studio: root.studio
                        }
                    }

                    DelegateChoice {
                        roleValue: "choice"

                        ChoiceRow {
                            width: column.width
                            studio: root.studio
                        }
                    }

                    DelegateChoice {
                        roleValue: "choices"

                        ChoicesRow {
                            width: column.width
                            studio: root.studio
                        }
                    }

                    DelegateChoice {
                        roleValue: "lines"

                        ChoicesRow {
                            width: column.width
                            studio: root.studio
                            chosen: false
                        }
                    }

                    DelegateChoice {
                        roleValue: "picture"

                        PictureRow {
                            width: column.width
                            studio: root.studio
                            media: root.media
                        }
                    }

                    DelegateChoice {
                        roleValue: "position"

                        PositionRow {
                            width: column.width
                            studio: root.studio
                        }
                    }

                    DelegateChoice {
                        roleValue: "block"

                        BlockRow {
                            width: column.width
                            studio: root.studio
                        }
                    }

                    DelegateChoice {
                        roleValue: "blocks"

                        ListRow {
                            width: column.width
                            studio: root.studio
                        }
                    }

                    DelegateChoice {
                        roleValue: "texts"

                        ListRow {
                            width: column.width
                            studio: root.studio
                        }
                    }

                    DelegateChoice {
                        roleValue: "entry"

                        EntryRow {
                            width: column.width
                            studio: root.studio
                        }
                    }

                    DelegateChoice {
                        roleValue: "more"

                        MoreRow {
                            width: column.width
                            studio: root.studio
                        }
                    }

                    DelegateChoice {
                        roleValue: "file"

                        FileRow {
                            width: column.width
                            studio: root.studio
                        }
                    }

                    DelegateChoice {
                        LineRow {
                            width: column.width
                            studio: root.studio
                        }
                    }
                }
            }
        }
    }
}
