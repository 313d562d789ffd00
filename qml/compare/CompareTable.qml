pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Postroom
import Postroom.App

// The numbers of both runs; those that differ are bold and have a sign.
Rectangle {
    id: root

    required property Comparison comparison
    property bool isStacked: false
    readonly property real valueWidth: 72 * Theme.scale
    readonly property string leftName: comparison.left ? comparison.left.name : ""
    readonly property string rightName: comparison.right ? comparison.right.name : ""

    color: Theme.surface
    Rectangle {
        width: 1
        height: parent.height
        color: Theme.line
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.spacing * 1.5
        Words {
            Layout.fillWidth: true
            faint: true
            font.pixelSize: Theme.fontSmall
            text: root.isStacked ? qsTr("The run above and the one below, until now. ≠ marks what differs.")
                                 : qsTr("The left run and the right one, until now. ≠ marks what differs.")
        }
        RowLayout { // above the columns, which have the same widths
            Layout.fillWidth: true
            Layout.rightMargin: 12
            spacing: Theme.spacing * 0.5
            Item { Layout.fillWidth: true }
            Words {
                objectName: "compareLeftName"
                Layout.preferredWidth: root.valueWidth
                Layout.alignment: Qt.AlignBottom
                horizontalAlignment: Text.AlignRight
                font.weight: Font.DemiBold
                text: root.leftName
            }
            Item { Layout.preferredWidth: 18 * Theme.scale }
            Words {
                objectName: "compareRightName"
                Layout.preferredWidth: root.valueWidth
                Layout.alignment: Qt.AlignBottom
                horizontalAlignment: Text.AlignRight
                font.weight: Font.DemiBold
                text: root.rightName
            }
        }
        Separator {
            Layout.fillWidth: true
            Layout.rightMargin: 12
        }
        Flickable {
            id: flick
            objectName: "compareRows"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            contentWidth: width
            contentHeight: rows.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: EdgeBar { }
            activeFocusOnTab: true
            Accessible.role: Accessible.Table
            Accessible.name: qsTr("What both runs came to")
            Keys.onUpPressed: contentY = Math.max(0, contentY - 40)
            Keys.onDownPressed: contentY = Math.max(0, Math.min(contentHeight - height, contentY + 40))
            Column {
                id: rows
                width: flick.width - 12
                Repeater {
                    model: root.comparison.rows
                    CompareRow {
                        width: rows.width
                        valueWidth: root.valueWidth
                        leftName: root.leftName
                        rightName: root.rightName
                    }
                }
            }
        }
    }
}
