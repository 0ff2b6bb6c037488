pragma ComponentBehavior: Bound

import QtQuick
import kiosk.studio
import kiosk.ui

// A box to write in. What stands there comes from outside, and does not disturb whoever writes.
Rectangle {
    id: root

    required property Studio studio
    property string value: ""
    property string hint: ""
    property string name: hint
    property bool many: false
    property bool bad: false
    readonly property bool writing: input.activeFocus
    property bool _shows: false

    signal edited(words: string)
    signal submitted
    signal givenUp

    function take() {
        input.forceActiveFocus();
        input.cursorPosition = input.length;
    }

    function clear() {
        input.clear();
    }

    // With the spaces that do not break, which are others in `text`.
    function given(): string {
        return root.studio.typist.plain(input.textDocument);
    }

    function _show() {
        root._shows = true;
        if (root.given() !== root.value)
            input.text = root.value;
        root._shows = false;
    }

    // Undo and redo are the studio's; Tab goes on; Return ends a line that is only one.
    function _press(event: KeyEvent) {
        event.accepted = true;
        if (event.matches(StandardKey.Undo))
            root.studio.steps.undo();
        else if (event.matches(StandardKey.Redo))
            root.studio.steps.redo();
        else if (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab)
            input.nextItemInFocusChain(event.key === Qt.Key_Tab).forceActiveFocus();
        else if (event.key === Qt.Key_Escape)
            root.givenUp();
        else if (!root.many && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter))
            root.submitted();
        else
            event.accepted = false;
    }

    implicitHeight: Math.max(Theme.target, Math.ceil(input.contentHeight) + 2 * Theme.gap)
    color: Theme.surface
    radius: Theme.radiusCard
    border.width: input.activeFocus ? Theme.frame : Theme.hair
    border.color: input.activeFocus ? Theme.primary : bad ? Theme.accent : Theme.line
    onValueChanged: root._show()
    Component.onCompleted: root._show()

    Words {
        anchors.fill: input
        visible: input.length === 0
        text: root.hint
        color: Theme.inkSoft
        font.pixelSize: Theme.label
        font.italic: true
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
        maximumLineCount: 1
        Accessible.ignored: true
    }

    TextEdit {
        id: input

        objectName: `${root.objectName}-input`
        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        verticalAlignment: TextEdit.AlignVCenter
        activeFocusOnTab: true
        color: Theme.ink
        selectionColor: Theme.chosen
        selectedTextColor: Theme.chosenInk
        selectByMouse: true
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.Wrap
        renderType: TextEdit.QtRendering
        font.family: Theme.sans
        font.pixelSize: Theme.label
        Accessible.role: Accessible.EditableText
        Accessible.name: root.name
        Keys.priority: Keys.BeforeItem
        Keys.onPressed: event => root._press(event)
        onTextChanged: {
            if (activeFocus && !root._shows)
                root.edited(root.given());
        }
        onActiveFocusChanged: {
            if (!activeFocus)
                root.studio.typist.settle();
        }
    }
}
