pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Postroom
import Postroom.App

// A form in the middle of the window: rows that can be scrolled, what the one with the cursor means, and the buttons.
QuestionDialog {
    id: root

    required property PropertyRows rows
    property string trouble
    /// Said below the rows; may change while one types.
    property string remark
    property string saveText: qsTr("Save")

    signal saveWanted()

    /// Brings the cursor to the first row.
    function begin() {
        open()
        list.contentY = 0
        const first = rowList.itemAt(0) as PropertyRow
        first?.field.forceActiveFocus(Qt.TabFocusReason)
    }
    /// A field takes what was typed when it loses the cursor, so that comes first.
    function save() {
        saveButton.forceActiveFocus()
        root.saveWanted()
    }

    width: Math.min(500 * Theme.scale, parent ? parent.width - 40 : 500)
    Flickable {
        id: list
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(column.implicitHeight, Math.max(120, (root.parent?.height ?? 600) - 330 * Theme.scale))
        contentHeight: column.implicitHeight
        contentWidth: width
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: EdgeBar { }

        function reveal(top: real, rowHeight: real) {
            contentY = Math.max(0, Math.min(top, Math.max(contentY, top + rowHeight - height),
                                            Math.max(0, contentHeight - height)))
        }

        PopupColumn {
            id: column
            width: list.width - Theme.spacing * 2
            spacing: Theme.spacing
            Repeater {
                id: rowList
                model: root.rows
                PropertyRow {
                    id: row
                    Layout.fillWidth: true
                    Layout.leftMargin: 2
                    titleWidth: 170 * Theme.scale
                    inspector: root.rows
                    hint: rowHint
                    onRevealWanted: list.reveal(row.y, row.height)
                }
            }
        }
    }
    Words {
        objectName: "formRemark"
        visible: text !== ""
        Layout.fillWidth: true
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        maximumLineCount: 3
        elide: Text.ElideRight
        text: root.remark
    }
    RowHint {
        id: rowHint
        Layout.fillWidth: true
        Layout.preferredHeight: implicitHeight
    }
    Words {
        objectName: "formTrouble"
        visible: text !== ""
        Layout.fillWidth: true
        color: Theme.danger
        text: root.trouble !== "" ? "! " + root.trouble : ""
        Accessible.role: Accessible.AlertMessage
    }
    buttons: [
        PushButton {
            objectName: "formCancel"
            text: qsTr("Cancel")
            onClicked: root.close()
        },
        PushButton {
            id: saveButton
            objectName: "formSave"
            primary: true
            text: root.saveText
            onClicked: root.save()
        }
    ]
}
