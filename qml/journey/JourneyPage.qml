pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import Postroom
import Postroom.App

// The life of one message as a sequence diagram; beside it the same, row by row, in words.
PanelPage {
    id: root

    required property Workbench workbench
    readonly property MessageWhy why: workbench.why
    readonly property real rowHeight: 24 * Theme.scale
    readonly property real headHeight: 30 * Theme.scale
    /// So many rows have happened at the time that is shown; what is known of the time after it is pale.
    readonly property int happened: {
        const rows = why.journey
        let count = rows.length
        if (open && !workbench.timeline.present) {
            while (count > 0 && rows[count - 1].at > workbench.timeline.shown)
                --count
        }
        return count
    }

    name: "journey"
    title: qsTr("Journey")
    tip: qsTr("The whole way of one message, with time running down (Ctrl+J)")
    preferredHeight: 260
    smallestHeight: 110

    Words {
        anchors.centerIn: parent
        visible: root.why.name === ""
        faint: true
        text: qsTr("Click a message on the canvas or in the log to see its journey.")
    }
    Item {
        visible: root.why.name !== ""
        anchors.fill: parent

        JourneyView {
            id: view
            objectName: "journeyView"
            width: Math.min(Math.max(parent.width * 0.5, Math.min(neededWidth, parent.width * 0.62)),
                            lines * 150)
            height: parent.height - (across.visible ? across.height : 0)
            source: root.why
            headHeight: root.headHeight
            rowHeight: root.rowHeight
            scrollX: across.visible ? across.position * neededWidth : 0
            scrollY: list.contentY - list.originY
            currentRow: list.activeFocus || list.pointed >= 0 ? list.pointed >= 0 ? list.pointed : list.currentIndex : -1
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Journey of %1: %2 events at %3 places; the list beside it tells them")
                             .arg(root.why.name).arg(list.count).arg(lines)
            WheelHandler {
                onWheel: (event) => list.scrollBy(-event.angleDelta.y / 2)
            }
        }
        Rectangle {
            objectName: "journeyAhead"
            readonly property real from: root.headHeight + root.happened * root.rowHeight - view.scrollY
            visible: root.happened < list.count && from < parent.height
            z: 1
            y: Math.max(root.headHeight, from)
            width: parent.width
            height: parent.height - y
            color: Qt.rgba(Theme.surface.r, Theme.surface.g, Theme.surface.b, 0.6)
            Rectangle {
                width: parent.width
                height: 2
                color: Theme.accent
            }
            Words {
                anchors.right: parent.right
                anchors.rightMargin: Theme.spacing * 2
                y: 3
                wrapMode: Text.NoWrap
                font.pixelSize: Theme.fontSmall
                color: Theme.accent
                text: qsTr("after %1").arg(root.workbench.clockText)
                Rectangle {
                    z: -1
                    anchors.fill: parent
                    anchors.margins: -2
                    color: Theme.surface
                }
            }
        }
        ScrollBar {
            id: across
            anchors.left: view.left
            anchors.right: view.right
            anchors.bottom: parent.bottom
            visible: view.neededWidth > view.width
            orientation: Qt.Horizontal
            policy: ScrollBar.AlwaysOn
            size: view.width / Math.max(1, view.neededWidth)
        }
        Separator {
            upright: true
            x: view.width
            height: parent.height
        }
        Words {
            x: view.width + Theme.spacing * 2
            height: root.headHeight
            width: parent.width - x
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            font.pixelSize: Theme.fontSmall
            faint: true
            text: root.why.leftOut > 0 ? qsTr("%1, without its first %2 events").arg(root.why.name).arg(root.why.leftOut)
                                       : root.why.name
        }
        ListView {
            id: list
            objectName: "journeyRows"
            property int pointed: -1

            function scrollBy(pixels: real) {
                contentY = Math.max(originY, Math.min(contentY + pixels, originY + Math.max(0, contentHeight - height)))
            }

            anchors.left: view.right
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.topMargin: root.headHeight
            anchors.bottom: parent.bottom
            clip: true
            model: root.open ? root.why.journey : [] // hundreds of sentences
            activeFocusOnTab: true
            keyNavigationEnabled: true
            highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Journey of %1").arg(root.why.name)
            ScrollBar.vertical: EdgeBar { }
            WheelHandler {
                onWheel: (event) => list.scrollBy(-event.angleDelta.y / 2)
            }
            // The model is made anew when something happens; who read its end goes on reading there.
            onModelChanged: positionViewAtEnd()
            Keys.onReturnPressed: if (currentItem) (currentItem as JourneyRow).chosen()
            Keys.onEnterPressed: if (currentItem) (currentItem as JourneyRow).chosen()
            delegate: JourneyRow {
                width: list.width
                height: root.rowHeight
                current: ListView.isCurrentItem && list.activeFocus
                onPointedChanged: list.pointed = pointed ? index : list.pointed === index ? -1 : list.pointed
                onChosen: {
                    list.currentIndex = index
                    root.workbench.momentChosen(modelData.event)
                }
            }
        }
    }
}
