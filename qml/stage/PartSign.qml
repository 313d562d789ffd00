import QtQuick
import Postroom.App

// The outline of a kind in small, for an exchange with the sign of its type: the same shapes as on the canvas.
Item {
    id: root

    required property string kind
    property string type
    readonly property color colour: { Theme.ink; return Theme.kindColour(kind) } // a call alone would not follow the theme
    readonly property var outlines: ({
        "producer": "M2 4 H17 L26 11 L17 18 H2 Z",
        "exchange": "M2 11 L9 3 H19 L26 11 L19 19 H9 Z",
        "queue": "M9 4 H19 A7 7 0 0 1 19 18 H9 A7 7 0 0 1 9 4 Z",
        "consumer": "M3 3 H25 V19 H3 Z",
        "program": "M6 3 H22 A3 3 0 0 1 25 6 V16 A3 3 0 0 1 22 19 H6 A3 3 0 0 1 3 16 V6 A3 3 0 0 1 6 3 Z M8 11 H11 M20 8.6 H16.6 M20 13.4 H16.6 M16.6 7 V15 H14 A4 4 0 0 1 14 7 Z"
    })

    readonly property var signs: ({
        "direct": "M9.5 11 H18 M14.8 7.8 L18 11 L14.8 14.2",
        "fanout": "M9.5 11 H18.5 M9.5 11 L17.5 6.6 M9.5 11 L17.5 15.4",
        "topic": "M12 7.4 V13.8 M9.2 9 L14.8 12.2 M14.8 9 L9.2 12.2 M18 13.6 A0.7 0.7 0 1 1 17.99 13.6",
        "headers": "M10 7.6 H18 M10 11 H18 M10 14.4 H18"
    })

    /// Painted larger instead of scaled, which would show its pixels.
    property real magnified: 1

    width: Math.round(28 * magnified)
    height: Math.round(22 * magnified)
    PathIcon {
        anchors.fill: parent
        box: Qt.size(28, 22)
        path: root.outlines[root.kind] ?? ""
        colour: root.colour
        fill: Theme.tint(root.colour, 0.18)
        stroke: 1.8
    }
    PathIcon {
        anchors.fill: parent
        box: Qt.size(28, 22)
        path: root.signs[root.type] ?? ""
        colour: root.colour
        stroke: 1.5
    }
}
