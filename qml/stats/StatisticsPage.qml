import QtQuick
import QtQuick.Controls
import Postroom
import Postroom.App

// The run over time: what became of all messages, and a lane for each consumer and queue, for rates and for
// latencies, over one time axis.
PanelPage {
    id: root

    required property StatisticsModel source
    readonly property real labelWidth: (width < 1100 ? 190 : 230) * Theme.scale
    readonly property real figureWidth: 112 * Theme.scale
    readonly property real plotWidth: Math.max(60, width - labelWidth - figureWidth)
    /// Somebody wants to see that time, in seconds since the start of the run.
    signal timeChosen(real seconds)

    name: "statistics"
    title: qsTr("Statistics")
    tip: qsTr("The run over time: queues, rates, latencies and who works (Ctrl+T)")
    preferredHeight: 332
    smallestHeight: 140
    tools: StatisticsBar { source: root.source }
    onOpenChanged: source.active = open

    FateRow {
        id: fates
        visible: !root.source.empty
        width: parent.width
        source: root.source
    }
    Separator {
        visible: fates.visible
        y: fates.height - 1
        width: parent.width
    }
    ListView {
        id: list
        objectName: "lanes"
        visible: !root.source.empty
        anchors.top: fates.bottom
        anchors.bottom: ruler.top
        width: parent.width
        clip: true
        model: root.source
        activeFocusOnTab: true
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Charts")
        Accessible.description: qsTr("Left and Right read the values at other times, Enter goes to that time, Escape goes back to the present.")
        ScrollBar.vertical: EdgeBar {
            policy: list.contentHeight > list.height ? ScrollBar.AlwaysOn : ScrollBar.AsNeeded
        }
        delegate: LaneRow {
            width: list.width - 12
            source: root.source
            labelWidth: root.labelWidth
            plotWidth: root.plotWidth
            current: ListView.isCurrentItem && list.activeFocus
        }
        Keys.onLeftPressed: root.source.stepReading(-4)
        Keys.onRightPressed: root.source.stepReading(4)
        Keys.onReturnPressed: root.choose(root.source.readAt)
        Keys.onEnterPressed: root.choose(root.source.readAt)
        Keys.onEscapePressed: (event) => {
            event.accepted = root.source.readAt >= 0
            root.source.readAt = -1
        }
    }
    TimeCursor {
        visible: !root.source.empty
        x: root.labelWidth
        y: list.y
        width: root.plotWidth
        height: list.height
        source: root.source
        onChosen: (share) => root.choose(share)
    }
    TimeRuler {
        id: ruler
        visible: !root.source.empty
        x: root.labelWidth
        width: root.plotWidth
        height: 20 * Theme.scale
        anchors.bottom: parent.bottom
        source: root.source
    }
    Words {
        visible: root.source.empty
        anchors.centerIn: parent
        faint: true
        text: qsTr("Nothing has happened yet. Press Play or Step.")
    }

    function choose(share: real) {
        if (share >= 0)
            timeChosen(source.secondsAt(share))
    }
}
