pragma ComponentBehavior: Bound

import QtQuick
import kiosk.shell

// Puts into words what is chosen, for those who listen: its name, what it is and how it stands.
Item {
    id: root

    required property Keypad keypad
    required property ReadingAloud aloud
    required property string exhibit
    readonly property string _words: _inWords(keypad.item as Item)

    function _inWords(item: Item): string {
        return item ? [item.Accessible.name, root._kindOf(item), item.Accessible.description].filter(words => words !== "").join(", ") : "";
    }

    function _kindOf(item: Item): string {
        switch (item.Accessible.role) {
        case Accessible.CheckBox:
            return item.Accessible.checked ? qsTr("on") : qsTr("off");
        case Accessible.RadioButton:
            return item.Accessible.checked ? qsTr("chosen") : qsTr("not chosen");
        case Accessible.Slider:
            return qsTr("slider");
        default:
            return qsTr("button");
        }
    }

    on_WordsChanged: root.aloud.tell(root._words)

    // Two things may bear the same words.
    Connections {
        target: root.keypad

        function onChanged() {
            root.aloud.tell(root._inWords(root.keypad.item as Item));
        }
    }

    Connections {
        target: root.aloud

        function onGreeting() {
            root.aloud.greet(qsTr("Welcome to “%1”. The arrow keys lead from one thing to the next. Enter chooses, Back goes back. The Help key makes words larger.").arg(root.exhibit));
        }
    }
}
