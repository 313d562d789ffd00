pragma Singleton
import QtQuick

// Whether a finger was used: then small handles can be hit in a wider circle than they are drawn.
QtObject {
    property bool used: false
    /// The least size of what a finger has to hit, in pixels.
    readonly property real least: 44
}
