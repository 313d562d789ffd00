import QtQuick
import Postroom.App

// Text that people read; data is never taken for markup.
Text {
    property bool faint: false

    textFormat: Text.PlainText
    color: faint ? Theme.faintInk : Theme.ink
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontNormal
    wrapMode: Text.Wrap
    lineHeight: wrapMode === Text.NoWrap ? 1 : 1.15
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: text === ""
}
