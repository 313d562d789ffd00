pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Postroom
import Postroom.App

// All keys on one page.
QuestionDialog {
    id: root

    title: qsTr("Keys")
    width: {
        const wanted = Math.max(620 * Theme.scale, keys.implicitWidth + leftPadding + rightPadding)
        return parent ? Math.min(wanted, parent.width - 40) : wanted
    }

    GridLayout {
        id: keys
        Layout.fillWidth: true
        columns: 4
        columnSpacing: Theme.spacing * 2
        rowSpacing: 6
        Repeater {
            model: [qsTr("Space or ."), qsTr("play or pause"), qsTr("Tab"), qsTr("from node to node"),
                    qsTr("S or Right"), qsTr("one step forward"), qsTr("Enter"), qsTr("select the node"),
                    qsTr("Ctrl+R"), qsTr("restart"), qsTr("Arrows"), qsTr("move the selected node"),
                    qsTr("[ and ]"), qsTr("slower, faster"), qsTr("L"), qsTr("connect the node to…"),
                    qsTr("F"), qsTr("show everything"), qsTr("Delete"), qsTr("delete node or line"),
                    qsTr("+ and −"), qsTr("zoom (or the wheel)"), qsTr("K"), qsTr("crash the consumer or program"),
                    qsTr("Ctrl+Z"), qsTr("undo"), qsTr("P"), qsTr("publish now"),
                    qsTr("Ctrl+Shift+Z"), qsTr("redo"), qsTr("Escape"), qsTr("close, select nothing"),
                    qsTr("Ctrl+N, O, S"), qsTr("new, open, save"), qsTr("Ctrl+Shift+S"), qsTr("save as"),
                    qsTr("Ctrl+Shift+O"), qsTr("import definitions"), qsTr("Ctrl+D"), qsTr("light or dark"),
                    qsTr("Ctrl+L, T"), qsTr("log, statistics"), qsTr("Ctrl+I"), qsTr("side panel"),
                    qsTr("Ctrl+P"), qsTr("port for real programs"), qsTr("Ctrl+Q"), qsTr("quit"),
                    qsTr("Left or ,"), qsTr("one step back"), qsTr("H"), qsTr("history, branches, what if"),
                    qsTr("Home, End"), qsTr("start or end of the run"), qsTr("B"), qsTr("bookmark this moment"),
                    qsTr("Space + drag"), qsTr("move the canvas"), qsTr("Ctrl+Alt+S"), qsTr("save with its run"),
                    qsTr("Ctrl+J"), qsTr("journey of a message"),
                    qsTr("F11"), qsTr("present to a room")]
            ShortWords {
                required property int index
                required property string modelData
                Layout.fillWidth: index % 2 === 1
                text: modelData
                faint: index % 2 === 1
                font.weight: index % 2 === 0 ? Font.DemiBold : Font.Normal
            }
        }
    }
    buttons: PushButton {
        primary: true
        text: qsTr("Close")
        onClicked: root.close()
    }
}
