import QtQuick
import Postroom
import Postroom.App

// The column at the right: the message that was clicked, else what is selected, one or several, else the scenario's notes.
Rectangle {
    id: root

    required property Workbench workbench
    signal journeyWanted()
    signal duplicateWanted()

    color: Theme.surface

    Loader {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: root.workbench.inspector.kind !== "" && rowHint.visible ? rowHint.top : parent.bottom
        anchors.leftMargin: 1
        sourceComponent: root.workbench.card.open ? message
                       : root.workbench.selection.length > 1 ? group
                       : root.workbench.inspector.kind !== "" ? properties : scenario
    }
    RowHint {
        id: rowHint
        anchors.bottom: parent.bottom
        width: parent.width
        // The notes of a scenario need the room more, so there it lies over them while a setting has the cursor.
        visible: !root.workbench.card.open && root.workbench.inspector.kind !== "several"
                 && (!["", "program"].includes(root.workbench.inspector.kind) || hasWords) // programs have no settings
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
