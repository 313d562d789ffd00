pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Postroom
import Postroom.App

// The questions about a message: why it is here, and why a queue did not get it. Each answer is a row of moments.
ColumnLayout {
    id: root

    required property Workbench workbench
    readonly property MessageWhy why: workbench.why

    spacing: Theme.spacing * 0.5

    Heading {
        Layout.fillWidth: true
        text: qsTr("Why is it here?")
        wrapMode: Text.Wrap
        font.pixelSize: Theme.fontNormal
    }
    ChoiceBox {
        objectName: "whyPlace"
        visible: root.why.places.length > 1
        Layout.fillWidth: true
        Accessible.name: qsTr("Which copy of the message")
        model: root.why.places
        currentIndex: root.why.place
        onActivated: (index) => root.why.place = index
        // Another list makes a box choose its first entry.
        onModelChanged: currentIndex = Qt.binding(() => root.why.place)
    }
    Words {
        visible: root.why.places.length === 1
        Layout.fillWidth: true
        faint: true
        text: qsTr("It is %1.").arg(root.why.places[0] ?? "")
    }
    Repeater {
        model: root.why.steps
        MomentRow {
            required property var modelData
            objectName: "whyStep"
            Layout.fillWidth: true
            enabled: modelData.event > 0
            time: modelData.event > 0 ? modelData.time : ""
            sentence: modelData.sentence
            onClicked: root.workbench.momentChosen(modelData.event)
        }
    }
    Heading {
        visible: root.why.queues.length > 0
        Layout.fillWidth: true
        Layout.topMargin: Theme.spacing * 0.75
        text: qsTr("Why did a queue not get it?")
        wrapMode: Text.Wrap
        font.pixelSize: Theme.fontNormal
    }
    ChoiceBox {
        objectName: "whyQueue"
        visible: root.why.queues.length > 0
        Layout.fillWidth: true
        Accessible.name: qsTr("The queue that is asked about")
        displayText: currentIndex < 0 ? qsTr("Choose a queue…") : currentText
        model: root.why.queues
        currentIndex: root.why.queue
        onActivated: (index) => root.why.queue = index
        onModelChanged: currentIndex = Qt.binding(() => root.why.queue)
    }
    Repeater {
        model: root.why.reasons
        MomentRow {
            required property var modelData
            objectName: "whyReason"
            Layout.fillWidth: true
            enabled: modelData.event > 0
            time: modelData.event > 0 ? modelData.time : ""
            sentence: modelData.sentence
            onClicked: root.workbench.momentChosen(modelData.event)
        }
    }
}
