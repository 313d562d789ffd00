pragma ComponentBehavior: Bound
import QtQuick
import Postroom
import Postroom.App

// Thin lines while a node is dragged: what it lines up with.
Item {
    id: root

    required property StageView stage
    required property Arranger arranger

    Repeater {
        model: root.arranger.guides
        Rectangle {
            required property var modelData
            readonly property bool upright: modelData.x1 === modelData.x2
            readonly property real overhang: 12

            objectName: "guide"
            x: Math.round(root.stage.panX + modelData.x1 * root.stage.zoom) - (upright ? 0 : overhang)
            y: Math.round(root.stage.panY + modelData.y1 * root.stage.zoom) - (upright ? overhang : 0)
            width: upright ? 1 : (modelData.x2 - modelData.x1) * root.stage.zoom + 2 * overhang
            height: upright ? (modelData.y2 - modelData.y1) * root.stage.zoom + 2 * overhang : 1
            color: Theme.accent
        }
    }
}
