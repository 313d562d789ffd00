pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Postroom
import Postroom.App

// The bar at the top: files, scenarios, undo, the name of what is open, and how things look.
Rectangle {
    id: root

    required property Workbench workbench
    required property Actions actions
    required property bool panelShown
    signal fileChosen(string path)

    function showScenarios() { scenarioMenu.show() }
    function togglePort() { portPopup.opened ? portPopup.close() : portPopup.show() }

    implicitHeight: Theme.barHeight
    color: Theme.surface

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.spacing
        anchors.rightMargin: Theme.spacing
        spacing: 2
        PushButton {
            objectName: "fileMenu"
            text: qsTr("File")
            picture: "down"
            opensMenu: true
            onClicked: fileMenu.show()
            FileMenu {
                id: fileMenu
                actions: root.actions
                files: root.workbench.files
                onFileChosen: (path) => root.fileChosen(path)
            }
        }
        PushButton {
            objectName: "scenariosButton"
            text: qsTr("Scenarios")
            picture: "down"
            opensMenu: true
            onClicked: scenarioMenu.show()
            ScenarioMenu {
                id: scenarioMenu
                files: root.workbench.files
                onFileChosen: (path) => root.fileChosen(path)
            }
        }
        PushButton {
            objectName: "viewMenu"
            text: qsTr("View")
            picture: "down"
            opensMenu: true
            onClicked: viewMenu.popup(this, 0, height)
            ViewMenu {
                id: viewMenu
                actions: root.actions
            }
        }
        Separator {
            upright: true
            Layout.leftMargin: 6
            Layout.rightMargin: 6
        }
        BarButton {
            objectName: "undoButton"
            picture: "undo"
            action: root.actions.undo
            tip: qsTr("%1 (Ctrl+Z)").arg(action.text)
        }
        BarButton {
            objectName: "redoButton"
            picture: "redo"
            action: root.actions.redo
            tip: qsTr("%1 (Ctrl+Shift+Z)").arg(action.text)
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Row {
                anchors.centerIn: parent
                spacing: 6
                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    objectName: "dirtyDot"
                    visible: root.workbench.dirty
                    width: 8
                    height: 8
                    radius: 4
                    color: Theme.accent
                    Accessible.role: Accessible.StaticText
                    Accessible.name: qsTr("not saved")
                }
                Heading {
                    objectName: "documentName"
                    width: Math.min(implicitWidth, parent.parent.width - 20)
                    text: root.workbench.name
                    elide: Text.ElideMiddle
                    HoverTip {
                        text: parent.truncated ? parent.text : ""
                        wanted: nameHover.hovered
                    }
                    HoverHandler { id: nameHover }
                }
            }
        }
        BarButton {
            objectName: "paletteButton"
            picture: "search"
            action: root.actions.palette
            tip: qsTr("Search commands, nodes and scenarios (/ or Ctrl+K)")
        }
        PushButton {
            id: portButton
            objectName: "portButton"
            picture: "plug"
            checked: root.workbench.port.open
            text: !root.workbench.port.open ? qsTr("Port")
                : root.workbench.port.programs === 0 ? root.workbench.port.address
                : qsTr("%1 · %2").arg(root.workbench.port.address).arg(root.workbench.port.programs)
            tip: portPopup.visible ? ""
                : root.workbench.port.open ? root.workbench.port.sentence
                                           : qsTr("Let real programs connect over AMQP (Ctrl+P)")
            action: root.actions.port
            PortPopup {
                id: portPopup
                port: root.workbench.port
                desk: root.workbench.desk
                x: parent.width - width
                y: parent.height + Theme.spacing
                closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutsideParent
            }
        }
        BarButton {
            picture: Theme.dark ? "sun" : "moon"
            objectName: "themeButton"
            action: root.actions.theme
            tip: qsTr("%1 (Ctrl+Shift+D)").arg(action.text)
        }
        BarButton {
            picture: "help"
            objectName: "helpButton"
            action: root.actions.help
            tip: qsTr("Keys (F1)")
        }
        BarButton {
            picture: "panel"
            objectName: "panelButton"
            action: root.actions.panel
            checked: root.panelShown
            tip: qsTr("Side panel (Ctrl+I)")
        }
    }
    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
    }

    component BarButton: PushButton {
        display: AbstractButton.IconOnly
    }
}
