import QtQuick
import QtQuick.Controls
import Postroom.App

// A tip in our look: as wide as its words, up to a readable width, and beside or above what it is about.
ToolTip {
    id: root

    property real widest: 300

    enabled: false // or it would take the presses on what it lies over
    delay: 700
    margins: 6
    padding: Theme.spacing
    contentWidth: Math.min(widest, 2 + Math.max(...text.split("\n").map(line => metrics.advanceWidth(line))))
    contentItem: Words {
        text: root.text
        font.pixelSize: Theme.fontSmall
        FontMetrics {
            id: metrics
            font.family: Theme.fontFamily
            font.pixelSize: Theme.fontSmall
        }
    }
    background: Rectangle {
        radius: Theme.radius - 3
        color: Theme.surface
        border.color: Theme.line
    }
}
