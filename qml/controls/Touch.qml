pragma Singleton
import QtQuick

// Whether the canvas was last touched by a finger: then small handles can be hit in a wider square than they are drawn.
QtObject {
    property bool used: false
    /// The least size of what a finger has to hit, in pixels.
    readonly property real least: 44
}
