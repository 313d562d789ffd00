import QtQuick
import QtQuick.Controls
import Postroom
import Postroom.App

// Words on one line. Where they have too little room they end in an ellipsis, and a tip has the rest.
Words {
    id: root

    wrapMode: Text.NoWrap
    elide: Text.ElideRight
    HoverTip {
        text: root.truncated ? root.text : ""
        wanted: hover.hovered
    }
    HoverHandler { id: hover }
}
