pragma ComponentBehavior: Bound

import QtQuick
import kiosk.studio
import kiosk.ui

// Names of other things: each can be taken away, and others chosen.
FormRow {
    id: root

    property bool chosen: true

    function take() {
        adder.forceActiveFocus();
    }

    function _without(place: int): list<string> {
        return root.options.filter((each, index) => index !== place);
    }

    actions: SmallButton {
        id: adder

        objectName: `choose-${root.key}`
        icon: "plus"
        name: `${root.studio.words.add}: ${root.asked}`
        visible: root.chosen
        onTapped: root.studio.choose(root.key)
    }

    Flow {
        id: chips

        width: parent.width
        spacing: Theme.small

        Repeater {
            model: root.names

            Row {
                id: chip

                required property string modelData
                required property int index

                SmallButton {
                    objectName: `advance-${root.key}-${chip.index}`
                    visible: chip.index > 0
                    icon: "back"
                    name: `${root.studio.words.up}: ${chip.modelData}`
                    onTapped: root.studio.editing.advance(root.key, chip.index)
                }

                ActionButton {
                    objectName: `without-${root.key}-${chip.index}`
                    activeFocusOnTab: true
                    icon: "close"
                    iconLast: true
                    name: chip.modelData
                    maximumWidth: chips.width - Theme.target
                    onTapped: root.studio.editing.putAll(root.key, root._without(chip.index))
                }
            }
        }
    }

    InputBox {
        id: box

        objectName: `left-${root.key}`
        width: parent.width
        visible: !root.chosen
        studio: root.studio
        name: root.asked
        hint: root.studio.words.add
        onSubmitted: {
            root.studio.editing.putAll(root.key, root.options.concat([given()]));
            box.clear();
        }
    }
}
