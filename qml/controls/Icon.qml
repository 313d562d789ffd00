import QtQuick
import Postroom.App

// A small picture drawn from a path in a box of 16 by 16, so that it follows the theme's colours.
Item {
    id: root

    required property string name
    property color colour: Theme.ink
    property real size: Math.round(16 * Theme.scale)

    readonly property var paths: ({
        "play": "M5 3 L13 8 L5 13 Z",
        "pause": "M4.5 3 H6.5 V13 H4.5 Z M9.5 3 H11.5 V13 H9.5 Z",
        "step": "M4 3 L10 8 L4 13 Z M11 3 H12.6 V13 H11 Z",
        "back": "M12 3 L6 8 L12 13 Z M5 3 H3.4 V13 H5 Z",
        "start": "M13 3 L8.4 8 L13 13 Z M8.4 3 L3.8 8 L8.4 13 Z",
        "end": "M3 3 L7.6 8 L3 13 Z M7.6 3 L12.2 8 L7.6 13 Z",
        "bookmark": "M4.5 2.5 H11.5 V13.5 L8 10.5 L4.5 13.5 Z",
        "branch": "M4.5 13.5 V2.5 M4.5 10 C4.5 7.5 11.5 8.5 11.5 5.5 V2.5 M9.3 4.7 L11.5 2.5 L13.7 4.7",
        "restart": "M8 3 A5 5 0 1 1 3.4 6 M3 2.6 V6.2 H6.6",
        "undo": "M6 3.4 L3 6.4 L6 9.4 M3.2 6.4 H10 A3.2 3.2 0 0 1 10 12.8 H6.4",
        "redo": "M10 3.4 L13 6.4 L10 9.4 M12.8 6.4 H6 A3.2 3.2 0 0 0 6 12.8 H9.6",
        "plus": "M8 3 V13 M3 8 H13",
        "minus": "M3 8 H13",
        "fit": "M3 6 V3 H6 M10 3 H13 V6 M13 10 V13 H10 M6 13 H3 V10",
        "close": "M4 4 L12 12 M12 4 L4 12",
        "down": "M4 6 L8 10 L12 6",
        "up": "M4 10 L8 6 L12 10",
        "right": "M6 4 L10 8 L6 12",
        "sun": "M8 5.2 A2.8 2.8 0 1 1 7.99 5.2 M8 1.6 V3 M8 13 V14.4 M1.6 8 H3 M13 8 H14.4 M3.5 3.5 L4.5 4.5 M11.5 11.5 L12.5 12.5 M12.5 3.5 L11.5 4.5 M4.5 11.5 L3.5 12.5",
        "moon": "M12.8 9.6 A5.4 5.4 0 1 1 6.4 3.2 A4.4 4.4 0 0 0 12.8 9.6",
        "help": "M5.8 6.2 A2.2 2.2 0 1 1 8 8.6 V9.8 M8 11.8 V12.4",
        "panel": "M2.5 3 H13.5 V13 H2.5 Z M10 3 V13",
        "trash": "M3 4.5 H13 M6.4 4.5 V3 H9.6 V4.5 M4.4 4.5 L5 13 H11 L11.6 4.5",
        "bolt": "M9 2 L4 9 H7.6 L7 14 L12 7 H8.4 Z",
        "send": "M3 8 H12 M8.6 4.4 L12.2 8 L8.6 11.6",
        "broom": "M3 13 H13 M5 10 L11 3.6 M4 10 H9 L7.4 13 H4 Z",
        "plug": "M5.5 2.5 V6 M10.5 2.5 V6 M3.5 6 H12.5 V7.5 A4.5 4.5 0 0 1 3.5 7.5 Z M8 12 V14",
        "check": "M3.4 8.4 L6.6 11.6 L12.8 4.8",
        "folder": "M2.5 4 H6.5 L8 5.6 H13.5 V12.5 H2.5 Z",
        "file": "M4 2.5 H9.5 L12.5 5.5 V13.5 H4 Z M9.2 2.8 V5.8 H12.2",
        "ring": "M8 2.5 A5.5 5.5 0 1 1 7.99 2.5 M8 5.8 A2.2 2.2 0 1 1 7.99 5.8",
        "journey": "M4 2.5 V13.5 M12 2.5 V13.5 M4 5 H11.5 M9.4 3.2 L11.6 5 L9.4 6.8 M12 10.6 H4.5 M6.6 8.8 L4.4 10.6 L6.6 12.4",
        "align-left": "M2.5 2.5 V13.5 M5 4.6 H12.5 V6.8 H5 Z M5 9.4 H9.5 V11.6 H5 Z",
        "align-centre": "M8 2 V14 M3.5 4.6 H12.5 V6.8 H3.5 Z M5.5 9.4 H10.5 V11.6 H5.5 Z",
        "align-right": "M13.5 2.5 V13.5 M11 4.6 H3.5 V6.8 H11 Z M11 9.4 H6.5 V11.6 H11 Z",
        "align-top": "M2.5 2.5 H13.5 M4.6 5 V12.5 H6.8 V5 Z M9.4 5 V9.5 H11.6 V5 Z",
        "align-middle": "M2 8 H14 M4.6 3.5 V12.5 H6.8 V3.5 Z M9.4 5.5 V10.5 H11.6 V5.5 Z",
        "align-bottom": "M2.5 13.5 H13.5 M4.6 11 V3.5 H6.8 V11 Z M9.4 11 V6.5 H11.6 V11 Z",
        "spread-across": "M2.5 3 V13 M13.5 3 V13 M6.6 4.5 H9.4 V11.5 H6.6 Z",
        "spread-down": "M3 2.5 H13 M3 13.5 H13 M4.5 6.6 V9.4 H11.5 V6.6 Z",
        "lock": "M3.8 7.4 H12.2 V13.4 H3.8 Z M5.6 7.2 V5.2 A2.4 2.4 0 0 1 10.4 5.2 V7.2",
        "unlock": "M3.8 7.4 H12.2 V13.4 H3.8 Z M5.6 7.2 V4.6 A2.4 2.4 0 0 1 10.2 3.8",
        "copy": "M5.8 5.8 H13.2 V13.2 H5.8 Z M10.2 5.6 V2.8 H2.8 V10.2 H5.6",
        "pencil": "M3 13 L3.6 10.2 L10.6 3.2 L12.8 5.4 L5.8 12.4 Z M9.2 4.6 L11.4 6.8",
        "user": "M8 2.6 A2.7 2.7 0 1 1 7.99 2.6 M2.8 13.4 A5.2 4.6 0 0 1 13.2 13.4",
        "eye": "M1.6 8 Q8 0.8 14.4 8 Q8 15.2 1.6 8 Z M8 6 A2 2 0 1 1 7.99 6",
        "eye-closed": "M1.6 8 Q8 0.8 14.4 8 Q8 15.2 1.6 8 Z M3 13 L13 3",
        "search": "M7 2.8 A4.2 4.2 0 1 1 6.99 2.8 M10.2 10.2 L13.4 13.4",
        "dot": "M8 5.5 A2.5 2.5 0 1 1 7.99 5.5"
    })
    readonly property bool filled: name === "play" || name === "pause" || name === "step" || name === "back"
                                   || name === "start" || name === "end" || name === "bolt"
                                   || name === "dot"

    implicitWidth: size
    implicitHeight: size

    PathIcon {
        anchors.fill: parent
        path: root.paths[root.name] ?? ""
        colour: root.colour
        fill: root.filled ? root.colour : "transparent"
        stroke: root.filled ? 1 : 1.6
    }
}
