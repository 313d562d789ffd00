import QtQuick
import Postroom

// The tip of what it lies in: made when the pointer rests there, gone when that is pressed, and not back before the pointer
// has been elsewhere.
Loader {
    id: root

    property string text
    /// The pointer is where the tip is about.
    property bool wanted: false
    /// It is being pressed.
    property bool pressed: false
    property bool given: true

    anchors.fill: parent
    // A finger rests nowhere.
    active: wanted && given && text !== "" && !Touch.used
    onWantedChanged: {
        if (!wanted)
            given = true
    }
    onPressedChanged: {
        if (pressed)
            given = false
    }
    sourceComponent: Tip {
        text: root.text
        delay: 500
        timeout: 8000
        visible: true
    }
}
