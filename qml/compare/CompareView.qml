pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Postroom
import Postroom.App

// Two branches side by side on one clock, and a table of what differs. It covers the window until it is closed.
FocusScope {
    id: root

    required property Comparison comparison

    onVisibleChanged: if (visible) playButton.forceActiveFocus(Qt.OtherFocusReason)
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Two branches side by side")
    Keys.onPressed: (event) => {
        if (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return
        event.accepted = true
        switch (event.key) {
        case Qt.Key_Escape: root.comparison.close(); break
        case Qt.Key_Space:
        case Qt.Key_Period: root.comparison.clock.toggle(); break
        case Qt.Key_Left: root.comparison.seek(root.comparison.shown - 1); break
        case Qt.Key_Right: root.comparison.seek(root.comparison.shown + 1); break
        case Qt.Key_Home: root.comparison.seek(0); break
        case Qt.Key_End: root.comparison.seek(root.comparison.end); break
        case Qt.Key_BracketLeft: root.comparison.clock.slower(); break
        case Qt.Key_BracketRight: root.comparison.clock.faster(); break
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.background
        MouseArea { // nothing below is meant
            anchors.fill: parent
            acceptedButtons: Qt.AllButtons
            onWheel: (event) => event.accepted = true
        }
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Theme.barHeight
            color: Theme.surface
            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: Theme.spacing * 1.5
                anchors.rightMargin: Theme.spacing
                Heading {
                    Layout.fillWidth: true
                    text: qsTr("Two branches, one clock")
                }
                PushButton {
                    objectName: "closeComparison"
                    picture: "close"
                    framed: true
                    text: qsTr("Back to the canvas")
                    tip: qsTr("Close the comparison (Escape)")
                    onClicked: root.comparison.close()
                }
            }
            Separator { y: parent.height - 1; width: parent.width }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0
            Item {
                id: sides
                // Beside each other or one above the other: whatever shows more.
                readonly property real aspect: root.comparison.left ? root.comparison.left.aspect : 1
                readonly property bool isStacked: Math.min(width / aspect, height / 2) > Math.min(width / 2 / aspect, height)
                Layout.fillWidth: true
                Layout.fillHeight: true
                CompareSide {
                    objectName: "leftSide"
                    width: sides.isStacked ? parent.width : (parent.width - 1) / 2
                    height: sides.isStacked ? parent.height / 2 : parent.height
                    place: sides.isStacked ? qsTr("above") : qsTr("left")
                    run: root.comparison.left
                }
                Rectangle {
                    visible: !sides.isStacked
                    x: (parent.width - 1) / 2
                    width: 1
                    height: parent.height
                    color: Theme.line
                }
                CompareSide {
                    objectName: "rightSide"
                    x: parent.width - width
                    y: parent.height - height
                    width: sides.isStacked ? parent.width : (parent.width - 1) / 2
                    height: sides.isStacked ? parent.height / 2 : parent.height
                    place: sides.isStacked ? qsTr("below") : qsTr("right")
                    run: root.comparison.right
                }
            }
            CompareTable {
                Layout.fillHeight: true
                Layout.preferredWidth: Math.min(root.width * 0.4, (root.width < 1150 ? 300 : 340) * Theme.scale)
                comparison: root.comparison
                isStacked: sides.isStacked
            }
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 52 * Theme.scale
            color: Theme.surface
            Separator { width: parent.width }
            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: Theme.spacing * 1.5
                anchors.rightMargin: Theme.spacing * 1.5
                spacing: Theme.spacing
                PushButton {
                    id: playButton
                    objectName: "comparePlay"
                    implicitWidth: Math.max(96 * Theme.scale, implicitContentWidth + leftPadding + rightPadding)
                    primary: true
                    picture: root.comparison.clock.playing ? "pause" : "play"
                    text: root.comparison.clock.playing ? qsTr("Pause") : qsTr("Play")
                    tip: root.comparison.clock.playing ? qsTr("Stop time (Space)") : qsTr("Let time run (Space)")
                    onClicked: root.comparison.clock.toggle()
                }
                PushButton {
                    picture: "start"
                    tip: qsTr("Look at the start (Home)")
                    onClicked: root.comparison.seek(0)
                }
                PushButton {
                    objectName: "compareEnd"
                    picture: "end"
                    tip: qsTr("Look at the end of what is known (End)")
                    onClicked: root.comparison.seek(root.comparison.end)
                }
                Text {
                    Layout.leftMargin: Theme.spacing
                    Layout.preferredWidth: 112 * Theme.scale
                    text: root.comparison.clockText
                    textFormat: Text.PlainText
                    color: Theme.ink
                    font.family: Theme.fontFamily
                    font.pixelSize: Theme.fontHuge
                    font.weight: Font.DemiBold
                    Accessible.role: Accessible.StaticText
                    Accessible.name: qsTr("Time of both runs: %1").arg(text)
                }
                LevelSlider {
                    objectName: "compareTime"
                    Layout.fillWidth: true
                    from: 0
                    to: Math.max(root.comparison.end, 0.001)
                    value: root.comparison.shown
                    onMoved: root.comparison.seek(value)
                    Accessible.name: qsTr("Time of both runs")
                }
                PushButton {
                    picture: "minus"
                    tip: qsTr("Slower ( [ )")
                    onClicked: root.comparison.clock.slower()
                }
                Words {
                    Layout.preferredWidth: 48 * Theme.scale
                    horizontalAlignment: Text.AlignHCenter
                    text: root.comparison.clock.speedText
                    wrapMode: Text.NoWrap
                }
                PushButton {
                    picture: "plus"
                    tip: qsTr("Faster ( ] )")
                    onClicked: root.comparison.clock.faster()
                }
            }
        }
    }
}
