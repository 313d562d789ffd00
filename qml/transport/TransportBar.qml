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
    readonly property Timeline timeline: workbench.timeline
    // With large texts in a narrow window, pictures and keys have to do.
    readonly property bool roomy: width > (Touch.used ? 760 : 640) * Theme.scale

    implicitHeight: Theme.barHeight
    color: Theme.surface

    Separator { width: parent.width }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.spacing * 1.5
        anchors.rightMargin: Theme.spacing * 1.5
        spacing: Theme.spacing

        PushButton {
            objectName: "playButton"
            implicitWidth: Math.max(96 * Theme.scale, implicitContentWidth + leftPadding + rightPadding)
            primary: true
            picture: root.clock.playing ? "pause" : "play"
            text: root.clock.playing ? qsTr("Pause") : qsTr("Play")
            tip: root.clock.playing ? qsTr("Stop time (Space)") : qsTr("Let time run (Space)")
            onClicked: root.clock.toggle()
        }
        PushButton {
            objectName: "startButton"
            visible: root.roomy
            picture: "start"
            enabled: !root.timeline.atStart
            tip: qsTr("Look at the start (Home)")
            onClicked: root.timeline.toStart()
        }
        PushButton {
            objectName: "stepBackButton"
            picture: "back"
            enabled: !root.timeline.atStart
            tip: qsTr("Go to just before the last thing that happened (Left)")
            onClicked: root.workbench.stepBack()
        }
        PushButton {
            objectName: "stepButton"
            picture: "step"
            text: root.roomy ? qsTr("Step") : ""
            framed: true
            tip: qsTr("Go to the next thing that happens (S or Right)")
            onClicked: root.workbench.step()
        }
        PushButton {
            objectName: "endButton"
            visible: root.roomy
            picture: "end"
            enabled: !root.timeline.present
            tip: qsTr("Look at the end of what is known (End)")
            onClicked: root.timeline.toEnd()
        }
        PushButton {
            objectName: "restartButton"
            picture: "restart"
            text: root.roomy ? qsTr("Restart") : ""
            framed: true
            tip: qsTr("Begin a new run with the settings of now (Ctrl+R)")
            onClicked: root.workbench.restart()
        }
        Text {
            objectName: "clock"
            Layout.leftMargin: Theme.spacing
            Layout.preferredWidth: 112 * Theme.scale
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
            id: timeState
            readonly property string told: root.timeline.searching ? qsTr("looking for that moment…")
                : root.clock.lagging ? qsTr("running as fast as possible")
                : !root.timeline.present ? qsTr("the past, of %1").arg(root.timeline.endText) : ""
            /// What is left of it where there is little room.
            readonly property string brief: root.timeline.searching ? qsTr("looking…")
                : root.clock.lagging ? qsTr("at full speed")
                : !root.timeline.present ? qsTr("past") : ""
            objectName: "timeState"
            Layout.fillWidth: true
            Layout.preferredWidth: 0
            text: toldWidth.advanceWidth <= width ? told : brief
            color: root.clock.lagging ? Theme.warning : Theme.accent
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            Accessible.name: told
            HoverTip {
                text: timeState.text !== timeState.told || timeState.truncated ? timeState.told : ""
                wanted: stateHover.hovered
            }
            HoverHandler { id: stateHover }
            TextMetrics {
                id: toldWidth
                font: timeState.font
                text: timeState.told
            }
        }
        Words {
            faint: true
            text: qsTr("Speed")
            wrapMode: Text.NoWrap
            visible: root.width > 1100 * Theme.scale
        }
        PushButton {
            picture: "minus"
            tip: qsTr("Slower ( [ )")
            onClicked: root.clock.slower()
        }
        LevelSlider {
            id: slider
            objectName: "speedSlider"
            Layout.preferredWidth: 150
            visible: root.width > 760 * Theme.scale
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
            Layout.preferredWidth: 56 * Theme.scale
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
