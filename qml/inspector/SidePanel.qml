import QtQuick
import Postroom
import Postroom.App

// The column at the right: the message that was clicked, else what is selected, one or several, else the scenario's notes.
Rectangle {
    id: root

    required property Workbench workbench
    signal journeyWanted()
    signal duplicateWanted()

    /// Brings the cursor to a property of what is selected.
    function goToProperty(name: string) {
        workbench.card.close();
        (panel.item as InspectorPanel)?.goToProperty(name)
    }

    color: Theme.surface

    Loader {
        id: panel
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.leftMargin: 1
        sourceComponent: root.workbench.card.open ? message
                       : root.workbench.selection.length > 1 ? group
                       : root.workbench.inspector.kind !== "" ? properties : scenario
    }
    RowHint {
        id: rowHint
        anchors.bottom: parent.bottom
        width: parent.width
        // What can be set needs the room more, so it lies over that while a setting has the cursor or is wrong.
        visible: hasWords && !root.workbench.card.open && root.workbench.inspector.kind !== "several"
    }
    Separator {
        upright: true
        height: parent.height
    }

    Component {
        id: message
        MessagePanel {
            workbench: root.workbench
            onJourneyWanted: root.journeyWanted()
        }
    }
    Component {
        id: properties
        InspectorPanel {
            workbench: root.workbench
            hint: rowHint
        }
    }
    Component {
        id: group
        GroupPanel {
            workbench: root.workbench
            hint: rowHint
            onDuplicateWanted: root.duplicateWanted()
        }
    }
    Component {
        id: scenario
        ScenarioPanel {
            workbench: root.workbench
            hint: rowHint
        }
    }
}
