pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Postroom
import Postroom.App

// Opens the AMQP port and says how a program connects to it.
Popup {
    id: root

    required property PortSwitch port
    required property OperatorDesk desk

    function show() {
        open()
        openSwitch.forceActiveFocus(Qt.TabFocusReason)
    }

    objectName: "portPopup"
    width: 400 * Theme.scale
    padding: Theme.spacing * 2
    modal: false
    focus: true
    background: Rectangle {
        color: Theme.surface
        radius: Theme.radius
        border.color: Theme.line
    }
    contentItem: ColumnLayout {
        spacing: Theme.spacing
        Heading {
            Layout.fillWidth: true
            text: qsTr("Real programs")
        }
        Toggle {
            id: openSwitch
            objectName: "portSwitch"
            Layout.fillWidth: true
            text: qsTr("Open the AMQP port")
            checked: root.port.open
            Accessible.description: root.port.sentence
            onToggled: {
                root.port.open = checked
                checked = Qt.binding(() => root.port.open)
            }
        }
        Words {
            objectName: "portSentence"
            Layout.fillWidth: true
            color: root.port.trouble ? Theme.danger : Theme.faintInk
            text: root.port.sentence
        }
        Toggle {
            objectName: "exactSwitch"
            Layout.fillWidth: true
            text: qsTr("Exact: nothing takes time on the lines")
            checked: root.port.exact
            Accessible.description: exactHint.text
            onToggled: {
                root.port.exact = checked
                checked = Qt.binding(() => root.port.exact)
            }
        }
        Words {
            id: exactHint
            Layout.fillWidth: true
            faint: true
            text: qsTr("Off, a message of your program travels as slowly as all others, so that one can watch it. On, nothing is slowed down; without a window, postroom serve is faster still.")
        }
        PushButton {
            objectName: "portUsers"
            framed: true
            picture: "user"
            text: qsTr("Who may log in…")
            tip: qsTr("Users, what they may do, and limits of the virtual host")
            onClicked: {
                root.close()
                root.desk.showUsers()
            }
        }
        Separator {
            visible: root.port.open
            Layout.fillWidth: true
        }
        Words {
            visible: root.port.open
            Layout.fillWidth: true
            text: qsTr("In Python, with pika:")
        }
        TextEdit {
            objectName: "portExample"
            visible: root.port.open
            Layout.fillWidth: true
            readOnly: true
            selectByMouse: true
            textFormat: TextEdit.PlainText
            font.family: "monospace"
            font.pixelSize: Theme.fontSmall
            color: Theme.ink
            selectionColor: Theme.accent
            selectedTextColor: Theme.onAccent
            wrapMode: TextEdit.NoWrap
            Accessible.name: qsTr("A program that sends a message")
            text: "import pika\n"
                + "c = pika.BlockingConnection(pika.URLParameters(\n"
                + "    \"amqp://guest:guest@%1/\"))\n".arg(root.port.address)
                + "ch = c.channel()\n"
                + "ch.queue_declare(\"hello\")\n"
                + "ch.basic_publish(\"\", \"hello\", b\"Hi!\")"
        }
    }
}
