import QtQuick

// A single touch, however long the finger rests.
TapHandler {
    longPressThreshold: 0
}
