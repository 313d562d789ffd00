import QtQuick
import QtQuick.Controls
import Postroom
import Postroom.App

// Every node and line as the row of a table, for the keyboard and for screen readers: what is chosen here is chosen on
// the canvas.
PanelPage {
    id: root

    required property Workbench workbench
    readonly property TopologyModel topology: workbench.topology
    /// The row that the keyboard is on, by what it shows: rows change their places.
    property string current: ""

    name: "table"
    title: qsTr("Table")
    tip: qsTr("Every node and line as a row (Ctrl+Shift+T)")
    tools: TableBar { topology: root.topology }
    onOpenChanged: topology.active = open

    readonly property var widths: {
        const all = Math.max(560, list.width - Theme.spacing * 4)
        // Numbers need what their titles need; words share the rest.
        const ready = Math.max(all * 0.07, 72 * Theme.scale)
        const unacked = Math.max(all * 0.08, 92 * Theme.scale)
        const rest = (all - ready - unacked) / 0.85
        return [rest * 0.13, rest * 0.19, rest * 0.14, rest * 0.14, ready, unacked, rest * 0.25]
    }
    function choose(id: string) {
        current = id
        workbench.card.close()
        workbench.selected = id
    }
    function keepRow() {
        const row = topology.rowOf(current)
        if (row >= 0)
            list.currentIndex = row
    }
    Connections {
        target: root.workbench
        function onSelectedChanged() {
            if (root.workbench.selected !== "") {
                root.current = root.workbench.selected
                root.keepRow()
            }
        }
    }
    Connections {
        target: root.topology
        function onModelReset() { Qt.callLater(root.keepRow) }
    }

    TableHeader {
        id: header
        width: parent.width
        topology: root.topology
        widths: root.widths
    }
    ListView {
        id: list
        objectName: "table"
        anchors.fill: parent
        anchors.topMargin: header.height
        clip: true
        model: root.topology
        activeFocusOnTab: true
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.Table
        Accessible.name: qsTr("Nodes and lines")
        ScrollBar.vertical: EdgeBar { policy: list.contentHeight > list.height ? ScrollBar.AlwaysOn : ScrollBar.AsNeeded }
        delegate: TableRow {
            width: list.width - 12
            widths: root.widths
            current: ListView.isCurrentItem && list.activeFocus
            selected: id_ === root.workbench.selected
            onChosen: {
                list.currentIndex = index
                list.forceActiveFocus(Qt.MouseFocusReason)
                root.choose(id_)
            }
        }
        // Who walks through the rows sees on the canvas where they are.
        onCurrentItemChanged: if (activeFocus && currentItem) root.choose((currentItem as TableRow).id_)
        onActiveFocusChanged: {
            if (!activeFocus || count === 0)
                return
            if (currentIndex < 0)
                currentIndex = 0
            root.choose((currentItem as TableRow).id_)
        }
        Keys.onDeletePressed: root.workbench.removeSelected()
    }
    Words {
        visible: root.topology.count === 0
        anchors.centerIn: parent
        faint: true
        text: root.topology.filter !== "" ? qsTr("Nothing on the canvas fits the filter.")
                                          : qsTr("Nothing is on the canvas yet. Drag a part there, or open a scenario.")
    }
}
