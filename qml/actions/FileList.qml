pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import Postroom
import Postroom.App

// The folders and files of one folder, with their sizes and dates.
Rectangle {
    id: root

    required property FolderList entries
    property alias currentIndex: list.currentIndex
    /// A file is marked; taken: double-clicked, or Enter on it.
    signal pointedAt(string name)
    signal taken(string name)
    signal upWanted()

    function enter() {
        list.forceActiveFocus(Qt.TabFocusReason)
        pointAt(Math.max(0, list.currentIndex))
    }
    function pointAt(row: int) {
        if (row < 0 || row >= list.count)
            return
        list.currentIndex = row
        if (!entries.isFolderAt(row))
            pointedAt(entries.nameAt(row))
    }
    function take(row: int) {
        if (row < 0 || row >= list.count)
            return
        taken(entries.nameAt(row))
        if (list.currentIndex < 0 && list.count > 0)
            list.currentIndex = 0 // in another folder now
    }

    radius: Theme.radius - 3
    color: Theme.raised
    border.width: list.activeFocus ? 2 : 1
    border.color: list.activeFocus ? Theme.focus : Theme.line

    ListView {
        id: list
        objectName: root.objectName + ":rows"
        readonly property int page: Math.max(1, Math.floor(height / 26) - 1)
        anchors.fill: parent
        anchors.margins: 3
        clip: true
        model: root.entries
        reuseItems: true
        activeFocusOnTab: true
        highlightMoveDuration: 0
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: EdgeBar { policy: list.contentHeight > list.height ? ScrollBar.AlwaysOn : ScrollBar.AsNeeded }
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Files and folders")
        Keys.onPressed: (event) => {
            if (event.modifiers & (Qt.ControlModifier | Qt.AltModifier))
                return
            const rows = { [Qt.Key_Up]: currentIndex - 1, [Qt.Key_Down]: currentIndex + 1, [Qt.Key_Home]: 0,
                           [Qt.Key_End]: count - 1, [Qt.Key_PageUp]: Math.max(0, currentIndex - page),
                           [Qt.Key_PageDown]: Math.min(count - 1, currentIndex + page) }
            event.accepted = true
            if (event.key in rows)
                root.pointAt(rows[event.key])
            else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
                root.take(currentIndex)
            else if (event.key === Qt.Key_Backspace)
                root.upWanted()
            else
                event.accepted = false
        }
        delegate: FileRow {
            width: list.width - 14
            current: ListView.isCurrentItem
            onPointedAt: {
                list.forceActiveFocus(Qt.MouseFocusReason)
                root.pointAt(index)
            }
            onTaken: root.take(index)
        }
    }
    Words {
        visible: list.count === 0
        anchors.centerIn: parent
        faint: true
        text: qsTr("Nothing here fits what is shown.")
    }
}
