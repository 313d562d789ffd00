import QtQuick
import Postroom.App

// A title inside a panel.
Text {
    textFormat: Text.PlainText
    color: Theme.ink
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontTitle
    font.weight: Font.DemiBold
    elide: Text.ElideRight
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
