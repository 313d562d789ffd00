pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Postroom
import Postroom.App

// What was done in this run, the branches that were left, bookmarks, and what might have been.
Popup {
    id: root

    required property Workbench workbench
    required property real maximumHeight
    readonly property Timeline timeline: workbench.timeline

    signal compareWanted(int branch)

    readonly property real wantedHeight: column.implicitHeight + 2 * padding
    /// What it was opened with; 0 while it is closed. If it grew, its buttons would move away under the pointer.
    property real openedHeight: 0

    function show() {
        open()
        flick.forceActiveFocus(Qt.TabFocusReason) // Tab leads on; a stray Enter does nothing
    }

    objectName: "historyPopup"
    width: 460 * Theme.scale
    height: Math.min(maximumHeight, openedHeight > 0 ? openedHeight : wantedHeight)
    onClosed: openedHeight = 0
    padding: Theme.spacing * 2
    modal: false
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutsideParent
    focus: true
    background: Rectangle {
        color: Theme.surface
        radius: Theme.radius
        border.color: Theme.line
    }
    contentItem: Flickable {
        id: flick
        clip: true
        contentWidth: width
        contentHeight: column.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: EdgeBar { }

        PopupColumn {
            id: column
            width: flick.width - 12 // the scroll bar moves nothing when it comes
            spacing: Theme.spacing * 0.75

            Timer { // its words are laid out only when it is shown
                interval: 100
                running: root.opened && root.openedHeight === 0
                onTriggered: root.openedHeight = root.wantedHeight
            }
            Heading {
                Layout.fillWidth: true
                text: qsTr("Branches")
            }
            Words {
                Layout.fillWidth: true
                faint: true
                text: qsTr("Whoever acts in the past begins a branch. What came after it before is kept here.")
            }
            Repeater {
                model: root.timeline.branches
                HistoryRow {
                    id: branchRow
                    required property var modelData
                    objectName: "branch" + modelData["number"]
                    Layout.fillWidth: true
                    title: modelData["name"]
                    details: modelData["text"]
                    marked: modelData["current"]
                    mark: qsTr("this one")
                    PushButton {
                        objectName: "compareWith" + branchRow.modelData["number"]
                        visible: !branchRow.modelData["current"]
                        framed: true
                        text: qsTr("Compare")
                        tip: qsTr("Show this one and %1 side by side").arg(branchRow.modelData["name"])
                        onClicked: {
                            root.close()
                            root.compareWanted(branchRow.modelData["number"])
                        }
                    }
                    PushButton {
                        objectName: "goTo" + branchRow.modelData["number"]
                        visible: !branchRow.modelData["current"]
                        framed: true
                        text: qsTr("Go there")
                        tip: qsTr("Go on at the end of %1").arg(branchRow.modelData["name"])
                        onClicked: root.timeline.goTo(branchRow.modelData["number"])
                    }
                    PushButton {
                        visible: !branchRow.modelData["current"]
                        picture: "trash"
                        tip: qsTr("Forget %1").arg(branchRow.modelData["name"])
                        onClicked: root.timeline.forget(branchRow.modelData["number"])
                    }
                }
            }
            Separator { Layout.fillWidth: true }
            Heading {
                Layout.fillWidth: true
                text: qsTr("What you did, and what if")
            }
            PushButton {
                id: fromStart
                objectName: "runFromStart"
                Layout.maximumWidth: column.width
                framed: true
                enabled: root.timeline.end > 0
                text: qsTr("What if it had been set like this from the start?")
                tip: qsTr("Runs everything again until now, with the settings of now")
                onClicked: {
                    root.close()
                    root.timeline.runFromStart()
                }
            }
            Words {
                Layout.fillWidth: true
                visible: acts.count === 0
                faint: true
                text: qsTr("Nothing yet: changes, crashes and everything else you do will stand here, each with its moment.")
            }
            Repeater {
                id: acts
                model: root.timeline.acts
                HistoryRow {
                    id: actRow
                    required property var modelData
                    objectName: "act" + modelData["index"]
                    Layout.fillWidth: true
                    title: modelData["label"]
                    details: modelData["time"]
                    faded: modelData["ahead"]
                    marked: modelData["ahead"]
                    mark: qsTr("ahead")
                    PushButton {
                        framed: true
                        visible: actRow.modelData["removable"]
                        text: qsTr("Without it?")
                        tip: qsTr("What if this had never been? Runs again until now without it")
                        onClicked: {
                            root.close()
                            root.timeline.runWithout(actRow.modelData["index"])
                        }
                    }
                    PushButton {
                        picture: "right"
                        tip: qsTr("Look at %1").arg(actRow.modelData["time"])
                        onClicked: root.timeline.seek(actRow.modelData["at"])
                    }
                }
            }
            Separator { Layout.fillWidth: true }
            Heading {
                Layout.fillWidth: true
                text: qsTr("Pause when…")
            }
            BreakpointList {
                property real heightBefore: implicitHeight
                Layout.fillWidth: true
                timeline: root.timeline
                // A row more or less is made room for above the field, so that the button stays under the pointer.
                onImplicitHeightChanged: {
                    const grown = implicitHeight - heightBefore
                    heightBefore = implicitHeight
                    if (root.openedHeight > 0)
                        Qt.callLater(() => flick.contentY = Math.max(0, Math.min(flick.contentY + grown, flick.contentHeight - flick.height)))
                }
            }
            Separator {
                Layout.fillWidth: true
                visible: bookmarks.count > 0
            }
            Heading {
                Layout.fillWidth: true
                visible: bookmarks.count > 0
                text: qsTr("Bookmarks")
            }
            Repeater {
                id: bookmarks
                model: root.timeline.bookmarks
                RowLayout {
                    id: bookmarkRow
                    required property var modelData
                    required property int index
                    Layout.fillWidth: true
                    spacing: Theme.spacing * 0.75
                    Words {
                        text: bookmarkRow.modelData["time"]
                        wrapMode: Text.NoWrap
                    }
                    InputField {
                        Layout.fillWidth: true
                        text: bookmarkRow.modelData["label"]
                        placeholderText: qsTr("What is to be seen here")
                        Accessible.name: qsTr("Name of the bookmark at %1").arg(bookmarkRow.modelData["time"])
                        onEditingFinished: {
                            if (text !== bookmarkRow.modelData["label"])
                                root.timeline.labelBookmark(bookmarkRow.index, text)
                        }
                    }
                    PushButton {
                        picture: "right"
                        tip: qsTr("Look at %1").arg(bookmarkRow.modelData["time"])
                        onClicked: root.timeline.seek(bookmarkRow.modelData["at"])
                    }
                    PushButton {
                        picture: "trash"
                        tip: qsTr("Remove this bookmark")
                        onClicked: root.timeline.removeBookmark(bookmarkRow.index)
                    }
                }
            }
        }
    }
}
