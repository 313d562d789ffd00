pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Postroom
import Postroom.App

// A line was let go over nothing: what could stand there?
Popup {
    id: root

    required property Workbench workbench
    property string from
    property point place
    signal chosen(string from, string kind, string type, point place)

    function ask(source: string, at: point): bool {
        from = source
        place = at
        list.model = workbench.links.additions(source)
        list.currentIndex = 0
        if (list.count === 0)
            return false
        open()
        list.forceActiveFocus()
        return true
    }
    function choose(index: int) {
        const part = list.model[index]
        close()
        if (part)
            chosen(from, part.kind, part.type, place)
    }
    function nameOf(kind: string, type: string): string {
        if (kind === "exchange")
            return qsTr("%1 exchange").arg(type.charAt(0).toUpperCase() + type.slice(1))
        return kind === "queue" ? qsTr("Queue") : qsTr("Consumer")
    }

    objectName: "quickAdd"
    x: Math.max(8, Math.min(place.x, (parent?.width ?? 0) - width - 8))
    y: Math.max(8, Math.min(place.y - 20, (parent?.height ?? 0) - height - 8))
    width: 270 * Theme.scale
    padding: Theme.spacing
    focus: true
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside
    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.color: Theme.line
    }
    contentItem: ColumnLayout {
        spacing: Theme.spacing / 2
        Words {
            Layout.fillWidth: true
            Layout.margins: 4
            font.weight: Font.DemiBold
            text: qsTr("Connect %1 to a new…").arg(root.from.slice(root.from.indexOf(":") + 1))
        }
        ListView {
            id: list
            objectName: "quickAddList"
            Layout.fillWidth: true
            implicitHeight: contentHeight
            interactive: false
            keyNavigationEnabled: true
            keyNavigationWraps: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("What could stand here")
            delegate: ItemDelegate {
                id: row
                required property int index
                required property var modelData
                objectName: "quickAdd:" + (modelData.type !== "" ? modelData.type : modelData.kind)
                width: list.width
                height: 44 * Theme.scale
                highlighted: ListView.isCurrentItem
                text: root.nameOf(modelData.kind, modelData.type)
                Accessible.name: text + ", " + modelData.meaning
                onHoveredChanged: if (hovered) list.currentIndex = index
                onClicked: root.choose(index)
                contentItem: RowLayout {
                    spacing: Theme.spacing
                    PartSign {
                        kind: row.modelData.kind
                        type: row.modelData.type
                    }
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 0
                        Words {
                            Layout.fillWidth: true
                            text: row.text
                            wrapMode: Text.NoWrap
                            font.weight: Font.Medium
                        }
                        Words {
                            Layout.fillWidth: true
                            text: row.modelData.meaning
                            faint: true
                            wrapMode: Text.NoWrap
                            font.pixelSize: Theme.fontSmall
                        }
                    }
                }
                background: Rectangle {
                    radius: Theme.radius - 3
                    color: row.highlighted ? Theme.tint(Theme.accent, 0.18) : "transparent"
                    border.width: row.highlighted ? 1 : 0
                    border.color: Theme.accent
                }
            }
            Keys.onReturnPressed: root.choose(currentIndex)
            Keys.onEnterPressed: root.choose(currentIndex)
        }
    }
}
