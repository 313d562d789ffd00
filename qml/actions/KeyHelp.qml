pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Postroom
import Postroom.App

// All keys on one page, by what they are for.
QuestionDialog {
    id: root

    readonly property int roomiest: (parent?.height ?? 600) - 150
    /// What the columns may take, and how many of them fit.
    readonly property real room: (parent?.width ?? 660) - 40 - leftPadding - rightPadding - Theme.spacing * 3
    readonly property real gap: Theme.spacing * 4
    readonly property int columns: canvasKeys.implicitWidth + timeKeys.implicitWidth + windowKeys.implicitWidth + gap * 2 <= room ? 3
                                   : Math.max(canvasKeys.implicitWidth, windowKeys.implicitWidth) + timeKeys.implicitWidth + gap <= room ? 2 : 1

    title: qsTr("Keys")
    width: {
        const wanted = Math.max(640 * Theme.scale, grid.implicitWidth + leftPadding + rightPadding + Theme.spacing * 3)
        return parent ? Math.min(wanted, parent.width - 40) : wanted
    }

    Flickable {
        Layout.fillWidth: true
        implicitHeight: Math.min(contentHeight, root.roomiest)
        contentHeight: grid.implicitHeight
        contentWidth: width
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: EdgeBar { }
        GridLayout {
            id: grid
            width: parent.width - Theme.spacing * 2
            columns: root.columns
            columnSpacing: root.gap
            rowSpacing: Theme.spacing * 2
            KeyColumn {
                id: canvasKeys
                groups: [{ title: qsTr("On the canvas"),
                           keys: [qsTr("Drag"), qsTr("select in a rectangle"), qsTr("Shift+click"), qsTr("select one more"),
                                  qsTr("Ctrl+A"), qsTr("select all nodes"), qsTr("Tab"), qsTr("from node to node"),
                                  qsTr("Enter"), qsTr("select the node"), qsTr("Shift+Enter"), qsTr("select one more"),
                                  qsTr("Arrows"), qsTr("move what is selected"), qsTr("Shift+Arrows"), qsTr("move it by one unit"),
                                  qsTr("Alt+drag"), qsTr("do not line up"), qsTr("Space+drag"), qsTr("move the canvas"),
                                  qsTr("F"), qsTr("show everything"), qsTr("+ and −"), qsTr("zoom (or the wheel)"),
                                  qsTr("Escape"), qsTr("close, select nothing")] },
                         { title: qsTr("Programs"),
                           keys: [qsTr("P"), qsTr("publish now"), qsTr("K"), qsTr("crash the program")] }]
            }
            KeyColumn {
                id: timeKeys
                groups: [{ title: qsTr("Time"),
                           keys: [qsTr("Space or ."), qsTr("play or pause"), qsTr("S or Right"), qsTr("one step forward"),
                                  qsTr("Left or ,"), qsTr("one step back"), qsTr("Home, End"), qsTr("start or end of the run"),
                                  qsTr("[ and ]"), qsTr("slower, faster"), qsTr("Ctrl+R"), qsTr("restart"),
                                  qsTr("B"), qsTr("bookmark this moment"), qsTr("H"), qsTr("history, branches, what if")] },
                         { title: qsTr("Editing"),
                           keys: [qsTr("L"), qsTr("connect the node to…"), qsTr("F2"), qsTr("rename the node"),
                                  qsTr("Ctrl+C, X, V"), qsTr("copy, cut, paste"), qsTr("Ctrl+D"), qsTr("duplicate"),
                                  qsTr("Ctrl+Shift+A"), qsTr("arrange nodes"),
                                  qsTr("Delete"), qsTr("delete nodes or a line"), qsTr("Ctrl+Shift+L"), qsTr("lock or unlock"),
                                  qsTr("Ctrl+Z"), qsTr("undo"), qsTr("Ctrl+Shift+Z"), qsTr("redo")] }]
            }
            KeyColumn {
                id: windowKeys
                groups: [{ title: qsTr("Window and files"),
                           keys: [qsTr("/ or Ctrl+K"), qsTr("search all commands"), qsTr("Ctrl+L, T, J"), qsTr("log, statistics, journey"),
                                  qsTr("Ctrl+Shift+T"), qsTr("table of nodes and lines"),
                                  qsTr("Ctrl+I"), qsTr("side panel"), qsTr("Ctrl+Shift+D"), qsTr("light or dark"),
                                  qsTr("Ctrl+P"), qsTr("port for real programs"), qsTr("Ctrl+N, O, S"), qsTr("new, open, save"),
                                  qsTr("Ctrl+Shift+S"), qsTr("save as"), qsTr("Ctrl+Alt+S"), qsTr("save with its run"),
                                  qsTr("Ctrl+Shift+O"), qsTr("import definitions"), qsTr("Ctrl+Q"), qsTr("quit"),
                                  qsTr("F11"), qsTr("present to a room")] }]
            }
        }
    }
    buttons: PushButton {
        primary: true
        text: qsTr("Close")
        onClicked: root.close()
    }

    component KeyColumn: PopupColumn {
        id: column
        /// {title, keys}; keys: a key and what it does, by turns.
        required property var groups

        Layout.alignment: Qt.AlignTop
        spacing: Theme.spacing
        Repeater {
            model: column.groups
            GridLayout {
                id: group
                required property var modelData
                columns: 2
                columnSpacing: Theme.spacing * 2
                rowSpacing: 5
                Words {
                    Layout.columnSpan: 2
                    text: group.modelData.title
                    faint: true
                    font.pixelSize: Theme.fontSmall
                    font.weight: Font.DemiBold
                }
                Repeater {
                    model: group.modelData.keys
                    Words {
                        required property int index
                        required property string modelData
                        text: modelData
                        faint: index % 2 === 1
                        font.weight: index % 2 === 0 ? Font.DemiBold : Font.Normal
                        wrapMode: Text.NoWrap
                    }
                }
            }
        }
    }
}
