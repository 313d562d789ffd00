pragma Singleton
import QtQuick

// Whether the window was last touched by a finger: then what it has to hit is larger, or can be hit in a wider square than
// it is drawn.
QtObject {
    property bool used: false
    /// The least size of what a finger has to hit, in pixels.
    readonly property real least: 44

    /// A height as it is for a mouse, and no less than a finger needs after a touch.
    function grown(size: real): real {
        return used ? Math.max(least, size) : size
    }
}
