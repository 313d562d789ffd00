import QtQuick
import QtQuick.Controls
import Postroom
import Postroom.App

// A menu in our look, as wide as its widest entry.
Menu {
    id: root

    property real widest: 460 * Theme.scale

    width: {
        let most = 160
        for (let i = 0; i < count; ++i)
            most = Math.max(most, itemAt(i)?.implicitWidth ?? 0)
        return Math.min(most, widest)
    }
    delegate: ActionItem { } // the entries that open submenus
    background: Rectangle {
        radius: Theme.radius - 3
        color: Theme.surface
        border.color: Theme.line
    }
}
