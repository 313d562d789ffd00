import QtQuick
import Postroom.App

// A thin line between parts of a bar or panel.
Rectangle {
    property bool upright: false

    implicitWidth: upright ? 1 : 100
    implicitHeight: upright ? 20 : 1
    color: Theme.line
}
