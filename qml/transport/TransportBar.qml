import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Postroom
import Postroom.App

// The controls of time: play, pause, one step, restart, the clock and the speed.
Rectangle {
    id: root

    required property Workbench workbench
    required property Actions actions
    readonly property RunClock clock: workbench.clock

    implicitHeight: 48
    color: Theme.surface

    Separator { width: parent.width }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.spacing * 1.5
        anchors.rightMargin: Theme.spacing * 1.5
        spacing: Theme.spacing

        PushButton {
            objectName: "playButton"
            implicitWidth: 96
            primary: true
            picture: root.clock.playing ? "pause" : "play"
            text: root.clock.playing ? qsTr("Pause") : qsTr("Play")
            tip: root.clock.playing ? qsTr("Stop time (Space)") : qsTr("Let time run (Space)")
            onClicked: root.clock.toggle()
        }
        PushButton {
            objectName: "stepButton"
            picture: "step"
            text: qsTr("Step")
            framed: true
            tip: qsTr("Go to the next thing that happens (S)")
            onClicked: root.workbench.step()
        }
        PushButton {
            objectName: "restartButton"
            picture: "restart"
            text: qsTr("Restart")
            framed: true
            tip: qsTr("Back to the start of the run (Ctrl+R)")
            onClicked: root.workbench.restart()
        }
        Text {
            objectName: "clock"
            Layout.leftMargin: Theme.spacing
            Layout.preferredWidth: 112
            text: root.workbench.clockText
            textFormat: Text.PlainText
            color: Theme.ink
            font.family: Theme.fontFamily
            font.pixelSize: Theme.fontHuge
            font.weight: Font.DemiBold
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Time of the run: %1").arg(text)
        }
        Words {
            Layout.fillWidth: true
            visible: root.clock.lagging
            text: qsTr("running as fast as possible")
            color: Theme.warning
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
        }
        Item {
            Layout.fillWidth: true
            visible: !root.clock.lagging
        }
        Words {
            faint: true
            text: qsTr("Speed")
            wrapMode: Text.NoWrap
            visible: root.width > 640
        }
        PushButton {
            picture: "minus"
            tip: qsTr("Slower ( [ )")
            onClicked: root.clock.slower()
        }
        Slider {
            id: slider
            objectName: "speedSlider"
            Layout.preferredWidth: 150
            from: 0
            to: 1
            stepSize: 0.02
            value: root.clock.speedLevel
            onMoved: root.clock.speedLevel = value
            Accessible.name: qsTr("Speed, %1").arg(root.clock.speedText)
        }
        PushButton {
            picture: "plus"
            tip: qsTr("Faster ( ] )")
            onClicked: root.clock.faster()
        }
        Text {
            objectName: "speed"
            Layout.preferredWidth: 46
            horizontalAlignment: Text.AlignRight
            text: root.clock.speedText
            textFormat: Text.PlainText
            color: Theme.ink
            font.family: Theme.fontFamily
            font.pixelSize: Theme.fontNormal
            font.weight: Font.DemiBold
        }
    }
}
