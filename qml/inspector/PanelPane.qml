import QtQuick
import QtQuick.Controls
import Postroom

// What scrolls in the column at the right. The hint of a setting lies over its end, and nothing that has the cursor lies
// under the hint.
Flickable {
    id: root

    /// What it shows, as high as it wants to be.
    required property Item content
    property RowHint hint: null
    readonly property real hintHeight: hint?.implicitHeight ?? 0

    function reveal(item: Item) {
        const top = item.mapToItem(contentItem, 0, 0).y
        const room = height - hintHeight
        contentY = Math.max(0, Math.min(top - Theme.spacing, Math.max(contentY, top + item.height + Theme.spacing - room)))
    }

    contentHeight: content.implicitHeight + Theme.spacing * 4 + hintHeight
    contentWidth: width
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    ScrollBar.vertical: EdgeBar { }
    Accessible.role: Accessible.Pane
}
