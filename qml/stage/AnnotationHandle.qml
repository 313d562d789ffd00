import QtQuick
import QtQuick.Controls
import Postroom
import Postroom.App

// The invisible item over a note, a group's title or an arrow: takes the mouse, the keyboard and the screen reader, and
// holds the field in which it is written.
Item {
    id: root

    required property int index
    required property string kind
    required property string text
    required property real startX
    required property real startY
    required property real across
    required property real down
    required property StageView stage
    required property AnnotationModel model

    readonly property bool isArrow: kind === "arrow"
    readonly property rect area: Qt.rect(stage.panX + Math.min(startX, startX + across) * stage.zoom,
                                         stage.panY + Math.min(startY, startY + down) * stage.zoom,
                                         Math.abs(across) * stage.zoom, Math.abs(down) * stage.zoom)
    readonly property real titleHeight: 28 * stage.zoom
    readonly property bool writing: editor.active
    readonly property string kindWords: kind === "note" ? qsTr("Note") : kind === "group" ? qsTr("Group") : qsTr("Arrow")

    objectName: "annotation:" + index
    // Who is worked on lies over the nodes, so that its corner can be taken wherever it is.
    z: activeFocus || writing || gripMouse.pressed ? 1 : 0
    x: area.x
    y: area.y
    width: area.width
    // Inside a group are nodes, which want the mouse for themselves.
    height: kind === "group" ? Math.max(18, Math.min(titleHeight, area.height)) : area.height
    activeFocusOnTab: true
    Accessible.role: Accessible.Note
    Accessible.name: text !== "" ? kindWords + ": " + text : kindWords
    Accessible.description: qsTr("Arrow keys move it, Enter writes on it, Delete deletes it.")
    Accessible.focusable: true
    Accessible.onPressAction: write()
    Keys.onPressed: (event) => {
        const step = event.modifiers & Qt.ShiftModifier ? 1 : 10
        const moves = { [Qt.Key_Left]: [-1, 0], [Qt.Key_Right]: [1, 0], [Qt.Key_Up]: [0, -1], [Qt.Key_Down]: [0, 1] }
        const move = moves[event.key]
        event.accepted = true
        if (writing) {
            event.accepted = false
        } else if (move) {
            model.drag(index, startX + move[0] * step, startY + move[1] * step, across, down)
            model.place(index)
        } else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_F2) {
            write()
        } else if (event.key === Qt.Key_Escape) {
            root.focus = false
            event.accepted = false
        } else if (event.key === Qt.Key_Delete || event.key === Qt.Key_Backspace) {
            model.remove(index)
        } else {
            event.accepted = false
        }
    }
    function write() {
        editor.active = true
        editor.item.forceActiveFocus(Qt.OtherFocusReason)
        editor.item.selectAll()
    }

    Rectangle { // who has it
        x: -4
        y: -4
        width: root.area.width + 8
        height: root.area.height + 8
        visible: root.activeFocus && !root.writing
        color: "transparent"
        radius: 6
        border.width: 2
        border.color: Theme.focus
    }
    MouseArea {
        id: mouse
        property point pressedAt
        property point from
        property bool dragging: false

        anchors.fill: parent
        anchors.margins: root.isArrow ? -8 : 0
        hoverEnabled: true
        preventStealing: true
        cursorShape: dragging ? Qt.ClosedHandCursor : Qt.PointingHandCursor
        onPressed: (event) => {
            pressedAt = mapToItem(root.stage, event.x, event.y)
            from = Qt.point(root.startX, root.startY)
            root.forceActiveFocus(Qt.MouseFocusReason)
        }
        onPositionChanged: (event) => {
            if (!pressed)
                return
            const at = mapToItem(root.stage, event.x, event.y)
            dragging = dragging || Math.abs(at.x - pressedAt.x) + Math.abs(at.y - pressedAt.y) > 5
            if (dragging)
                root.model.drag(root.index, from.x + (at.x - pressedAt.x) / root.stage.zoom,
                                from.y + (at.y - pressedAt.y) / root.stage.zoom, root.across, root.down)
        }
        onReleased: {
            if (dragging)
                root.model.place(root.index)
            dragging = false
        }
        onCanceled: dragging = false
        onDoubleClicked: root.write()
    }
    Tip {
        y: root.area.height + Theme.spacing
        text: qsTr("Double-click to write, drag to move, Delete to remove.")
        visible: mouse.containsMouse && !mouse.pressed && !root.writing
    }
    // The corner that makes it larger, or the tip of the arrow.
    Rectangle {
        id: grip
        objectName: "annotationGrip:" + root.index
        visible: !root.writing
        opacity: mouse.containsMouse || gripMouse.containsMouse || gripMouse.pressed || root.activeFocus ? 1 : 0
        x: (root.isArrow && root.across < 0 ? 0 : root.area.width) - width / 2
        y: (root.isArrow && root.down < 0 ? 0 : root.area.height) - height / 2
        width: 14
        height: 14
        radius: root.isArrow ? 7 : 3
        color: Theme.surface
        border.width: 2
        border.color: Theme.accent
        MouseArea {
            id: gripMouse
            property point pressedAt
            property point from

            anchors.fill: parent
            anchors.margins: -10
            hoverEnabled: true
            preventStealing: true
            cursorShape: root.isArrow ? Qt.CrossCursor : Qt.SizeFDiagCursor
            onPressed: (event) => {
                pressedAt = mapToItem(root.stage, event.x, event.y)
                from = Qt.point(root.across, root.down)
                root.forceActiveFocus(Qt.MouseFocusReason)
            }
            onPositionChanged: (event) => {
                if (!pressed)
                    return
                const at = mapToItem(root.stage, event.x, event.y)
                root.model.drag(root.index, root.startX, root.startY, from.x + (at.x - pressedAt.x) / root.stage.zoom,
                                from.y + (at.y - pressedAt.y) / root.stage.zoom)
            }
            onReleased: root.model.place(root.index)
        }
    }
    Loader {
        id: editor
        active: false
        x: root.isArrow ? 0 : 2
        y: root.isArrow ? -40 : 2
        width: Math.max(180, root.area.width - 4)
        height: root.kind === "note" ? Math.max(64, root.area.height - 4) : 36
        sourceComponent: TextArea {
            objectName: "annotationText"
            text: root.text
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.Wrap
            color: Theme.ink
            font.family: Theme.fontFamily
            font.pixelSize: Theme.fontNormal
            Accessible.name: qsTr("What it says")
            background: Rectangle {
                color: Theme.surface
                border.width: 2
                border.color: Theme.focus
                radius: 4
            }
            property bool given: false
            function finish(takes: bool) {
                if (given)
                    return
                given = true
                if (takes)
                    root.model.write(root.index, text.trim())
                editor.active = false
                root.forceActiveFocus(Qt.OtherFocusReason)
            }
            Keys.onEscapePressed: finish(true)
            // A note has lines; a title and the words of an arrow have one.
            Keys.onReturnPressed: (event) => {
                event.accepted = root.kind !== "note" || event.modifiers & Qt.ControlModifier
                if (event.accepted)
                    finish(true)
            }
            onActiveFocusChanged: if (!activeFocus) finish(true)
        }
    }
}
