import QtQuick
import QtQuick.Shapes
import Postroom.App

// The outline of a kind in small: the same shapes as on the canvas.
Item {
    id: root

    required property string kind
    readonly property color colour: { Theme.dark; return Theme.kindColour(kind) } // a call alone would not follow the theme
    readonly property var outlines: ({
        "producer": "M2 4 H17 L26 11 L17 18 H2 Z",
        "exchange": "M2 11 L9 3 H19 L26 11 L19 19 H9 Z",
        "queue": "M6 4 H22 A7 7 0 0 1 22 18 H6 A7 7 0 0 1 6 4 Z",
        "consumer": "M3 3 H25 V19 H3 Z"
    })

    width: 28
    height: 22
    Shape {
        anchors.fill: parent
        ShapePath {
            strokeColor: root.colour
            strokeWidth: 1.8
            joinStyle: ShapePath.RoundJoin
            fillColor: Theme.tint(root.colour, 0.18)
            PathSvg { path: root.outlines[root.kind] ?? "" }
        }
    }
}
