pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Postroom
import Postroom.App

// The panel at the bottom: a row with a tab for each page and the tools of the open one, and below it that
// page. It can be folded to the row.
Rectangle {
    id: root

    /// In the order of their tabs; they are the children of the panel as well.
    required property list<PanelPage> pages
    default property alias content: body.data
    property PanelPage page: pages[0]
    property bool expanded: true
    /// The most that the panel may take of the window.
    property real greatestHeight: 480
    /// What a person pulled it to; 0: as high as the page likes.
    property real pulledTo: 0
    readonly property real openHeight: {
        const least = row.height + page.smallestHeight
        const wanted = pulledTo > 0 ? pulledTo : page.preferredHeight
        return Math.max(least, Math.min(wanted, Math.max(least, greatestHeight)))
    }

    color: Theme.surface
    implicitHeight: expanded ? openHeight : row.height + 1

    /// Opens a page, and the panel if it is folded.
    function show(wanted: PanelPage) {
        // If a tab has the keyboard, the tab of that page gets it: only the open one is a stop for Tab.
        if (tabOf(page).activeFocus)
            tabOf(wanted).forceActiveFocus(Qt.TabFocusReason)
        page = wanted
        expanded = true
    }
    /// What the key of a page does: opens it, or folds the panel if it is open already.
    function toggle(wanted: PanelPage) {
        if (expanded && page === wanted)
            expanded = false
        else
            show(wanted)
    }
    function tabOf(wanted: PanelPage): Item {
        for (let i = 0; i < pages.length; ++i) {
            if (pages[i] === wanted)
                return repeater.itemAt(i)
        }
        return null
    }

    Separator { width: parent.width }
    Separator {
        visible: root.expanded
        y: row.y + row.height - 1
        width: parent.width
    }
    RowLayout {
        id: row
        y: 1
        x: Theme.spacing * 0.5
        width: parent.width - Theme.spacing * 1.5
        height: Math.round(38 * Theme.scale)
        spacing: Theme.spacing
        Row {
            id: tabs
            objectName: "tabs"
            Accessible.role: Accessible.PageTabList
            Accessible.name: qsTr("Pages of the panel")
            // One stop for Tab, as usual; the arrows go from tab to tab.
            function open(to: int) {
                root.show(root.pages[(to + root.pages.length) % root.pages.length])
            }
            Repeater {
                id: repeater
                model: root.pages
                PageTab {
                    required property int index
                    required property PanelPage modelData
                    objectName: "tab:" + modelData.name
                    text: modelData.title
                    tip: modelData.tip
                    checked: root.expanded && modelData === root.page
                    activeFocusOnTab: modelData === root.page
                    onClicked: root.show(modelData)
                    Keys.onLeftPressed: tabs.open(index - 1)
                    Keys.onRightPressed: tabs.open(index + 1)
                    Binding {
                        target: modelData
                        property: "open"
                        value: checked
                    }
                }
            }
        }
        Separator {
            upright: true
            visible: root.expanded && root.page.tools !== null
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Repeater {
                model: root.pages
                Loader {
                    required property PanelPage modelData
                    anchors.fill: parent
                    visible: modelData.open
                    sourceComponent: modelData.tools
                }
            }
        }
        PushButton {
            objectName: "panelFold"
            picture: root.expanded ? "down" : "up"
            tip: root.expanded ? qsTr("Fold the panel") : qsTr("Open the panel")
            onClicked: root.expanded = !root.expanded
        }
    }
    Item {
        id: body
        visible: root.expanded
        anchors.fill: parent
        anchors.topMargin: row.y + row.height
    }
    PanelGrip {
        objectName: "panelGrip"
        visible: root.expanded
        width: parent.width
        size: root.height
        onSizeWanted: (size) => root.pulledTo = Math.max(1, Math.min(size, root.greatestHeight))
        onUsualSizeWanted: root.pulledTo = 0
    }
}
