pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Postroom
import Postroom.App

// Asks for what a new binding needs: a routing key, a topic pattern or headers.
Popup {
    id: root

    required property Workbench workbench
    property string from
    property string to
    property string asks
    property string trouble
    property point place
    /// {kind, type, place} of the part that is made with the binding; null if both are there already.
    property var newPart: null
    signal accepted(string from, string to, string key, string table)

    function ask(source: string, destination: string, what: string, at: point) {
        from = source
        to = destination
        asks = what
        trouble = ""
        keyField.text = ""
        tableField.text = ""
        anyMatch.checked = false
        place = at
        open()
        if (what === "headers")
            tableField.forceActiveFocus()
        else
            keyField.forceActiveFocus()
    }
    function finish() {
        const mode = anyMatch.checked ? "x-match=any\n" : ""
        trouble = ""
        accepted(from, to, asks === "headers" ? "" : keyField.text, asks === "headers" ? mode + tableField.text : "")
        if (trouble === "")
            close()
    }

    x: Math.max(8, Math.min(place.x, (parent?.width ?? 0) - width - 8))
    y: Math.max(8, Math.min(place.y, (parent?.height ?? 0) - height - 8))
    width: 330
    padding: Theme.spacing * 1.5
    focus: true
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside
    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.color: Theme.line
    }
    contentItem: ColumnLayout {
        spacing: Theme.spacing
        Heading {
            Layout.fillWidth: true
            text: qsTr("Bind %1 to %2").arg(root.to.slice(root.to.indexOf(":") + 1))
                                       .arg(root.from.slice(root.from.indexOf(":") + 1))
        }
        Words {
            Layout.fillWidth: true
            faint: true
            font.pixelSize: Theme.fontSmall
            text: root.asks === "key" ? qsTr("Takes messages whose routing key is exactly this one.")
                : root.asks === "pattern" ? qsTr("Takes messages whose routing key fits the pattern: * is exactly one "
                                                 + "word, # is any number of words. Words are divided by dots.")
                : qsTr("Takes messages that carry these headers, whatever the routing key.")
        }
        InputField {
            id: keyField
            objectName: "bindingKey"
            visible: root.asks !== "headers"
            Layout.fillWidth: true
            placeholderText: root.asks === "pattern" ? qsTr("for example orders.*.paid or logs.#")
                                                     : qsTr("for example invoice")
            Accessible.name: root.asks === "pattern" ? qsTr("Pattern") : qsTr("Routing key")
            onAccepted: root.finish()
        }
        InputArea {
            id: tableField
            objectName: "bindingHeaders"
            visible: root.asks === "headers"
            Layout.fillWidth: true
            Layout.minimumHeight: 60
            placeholderText: qsTr("name=value, one on each line")
            Accessible.name: qsTr("Headers to compare")
        }
        Toggle {
            id: anyMatch
            visible: root.asks === "headers"
            text: checked ? qsTr("One of them is enough (any)") : qsTr("All of them must fit (all)")
        }
        PatternTrial {
            Layout.fillWidth: true
            visible: root.asks !== "headers"
            links: root.workbench.links
            pattern: keyField.text
            exact: root.asks === "key"
            onChosen: (key) => keyField.text = key
        }
        Words {
            visible: root.trouble !== ""
            Layout.fillWidth: true
            text: root.trouble
            color: Theme.danger
            Accessible.role: Accessible.AlertMessage
        }
        RowLayout {
            Layout.alignment: Qt.AlignRight
            spacing: Theme.spacing
            PushButton {
                framed: true
                text: qsTr("Cancel")
                onClicked: root.close()
            }
            PushButton {
                objectName: "bindButton"
                primary: true
                text: qsTr("Bind")
                onClicked: root.finish()
            }
        }
    }
}
