import QtQuick
import Postroom
import Postroom.App

// The column at the right: the message that was clicked, else what is selected, else the scenario's notes.
Rectangle {
    id: root

    required property Workbench workbench

    color: Theme.surface

    Loader {
        anchors.fill: parent
        anchors.leftMargin: 1
        sourceComponent: root.workbench.card.open ? message
                       : root.workbench.inspector.kind !== "" ? properties : scenario
    }
    Separator {
        upright: true
        height: parent.height
    }

    Component {
        id: message
        MessagePanel { workbench: root.workbench }
    }
    Component {
        id: properties
        InspectorPanel { workbench: root.workbench }
    }
    Component {
        id: scenario
        ScenarioPanel { workbench: root.workbench }
    }
}
