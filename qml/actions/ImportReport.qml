pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Postroom
import Postroom.App

// What an import changed and left out.
QuestionDialog {
    id: root

    property var report: []

    objectName: "importReport"
    title: qsTr("Imported")
    width: Math.min(640, parent ? parent.width - 40 : 640)
    message: report.length === 0 ? qsTr("Everything in the file was taken over.")
                                 : qsTr("What differs from the file:")

    ListView {
        Layout.fillWidth: true
        implicitHeight: Math.min(contentHeight, 320)
        visible: count > 0
        clip: true
        spacing: 6
        model: root.report
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: root.title
        Keys.onUpPressed: flick(0, 500)
        Keys.onDownPressed: flick(0, -500)
        ScrollBar.vertical: EdgeBar { policy: parent.contentHeight > parent.height ? ScrollBar.AlwaysOn : ScrollBar.AsNeeded }
        delegate: Words {
            required property string modelData
            width: ListView.view.width - 16
            text: modelData
        }
    }
    buttons: PushButton {
        primary: true
        text: qsTr("Close")
        onClicked: root.close()
    }
}
