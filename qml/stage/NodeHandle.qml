import QtQuick
import Postroom
import Postroom.App

// The invisible item over a painted node: takes the mouse, the keyboard and the screen reader.
Item {
    id: root

    required property string ref
    required property string kind
    required property string name
    required property rect rect
    required property string words
    required property string badges
    required property bool locked
    /// Whether the mouse is near enough to come to it.
    required property bool near
    required property StageView stage
    required property Workbench workbench
    /// A line is being pulled to this point of the stage, or was let go there.
    signal pulled(point at)
    signal letGo(point at)
    signal connectAsked()
    signal renameAsked()
    readonly property bool isSelected: workbench.selection.includes(ref)

    objectName: "node:" + ref
    x: stage.panX + rect.x * stage.zoom
    y: stage.panY + rect.y * stage.zoom
    width: rect.width * stage.zoom
    height: rect.height * stage.zoom
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: words
    Accessible.description: kind === "program" ? qsTr("Arrow keys move it, K cuts its connection.")
                                               : (badges !== "" ? badges + ". " : "") + (locked ? qsTr("Locked.") + " " : "")
                                                 + qsTr("Arrow keys move it, L connects it, F2 renames it, Delete deletes it, "
                                                        + "Shift and Enter selects it with others.")
    Accessible.focusable: true
    Accessible.selectable: true
    Accessible.selected: isSelected
    Accessible.onPressAction: select()
    onActiveFocusChanged: {
        if (activeFocus && !mouse.pressed) { // the mouse needs no focus ring
            stage.focused = ref
            stage.reveal(ref)
        } else if (stage.focused === ref) {
            stage.focused = ""
        }
    }
    Component.onDestruction: if (stage?.focused === ref) stage.focused = ""
    Keys.onPressed: (event) => {
        if (!mouse.pressed)
            stage.focused = ref
        // Going from node to node shows the way of each; whatever else one does with it shows all again.
        stage.tracesFocus = event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab
        const step = event.modifiers & Qt.ShiftModifier ? 1 : 10
        const moves = { [Qt.Key_Left]: [-1, 0], [Qt.Key_Right]: [1, 0], [Qt.Key_Up]: [0, -1], [Qt.Key_Down]: [0, 1] }
        const move = moves[event.key]
        event.accepted = true
        if (event.key === Qt.Key_Escape && mouse.dragging)
            mouse.giveUp()
        else if (move && root.isSelected)
            workbench.arranger.nudge(move[0] * step, move[1] * step)
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            event.modifiers & (Qt.ShiftModifier | Qt.ControlModifier) ? gather() : select()
        else if (event.key === Qt.Key_F2)
            root.renameAsked()
        else if (event.key === Qt.Key_L && event.modifiers === Qt.NoModifier)
            root.connectAsked()
        else if (event.key === Qt.Key_Delete || event.key === Qt.Key_Backspace)
            remove()
        else if (event.key === Qt.Key_K && kind !== "queue" && kind !== "exchange")
            workbench.act("crash", ref)
        else if (event.key === Qt.Key_P && kind === "producer")
            workbench.act("publish", ref)
        else
            event.accepted = false
    }

    function select() {
        workbench.card.close()
        workbench.selected = ref
    }
    function gather() {
        workbench.card.close()
        workbench.toggleSelected(ref)
    }
    function remove() {
        if (!isSelected)
            workbench.selected = ref
        workbench.removeSelected()
    }

    MouseArea {
        id: mouse
        property point pressedAt
        property bool dragging: false
        property bool refused: false
        property bool wasMoved: false
        property bool gathers: false

        onDraggingChanged: root.stage.dragging = dragging
        anchors.fill: parent
        hoverEnabled: root.near
        preventStealing: true
        cursorShape: dragging ? Qt.ClosedHandCursor : Qt.PointingHandCursor
        onContainsMouseChanged: {
            if (containsMouse)
                root.stage.hovered = root.ref
            else if (root.stage.hovered === root.ref)
                root.stage.hovered = ""
        }
        onPressed: (event) => {
            pressedAt = mapToItem(root.stage, event.x, event.y)
            refused = false
            Touch.used = event.source !== Qt.MouseEventNotSynthesized
            gathers = (event.modifiers & (Qt.ShiftModifier | Qt.ControlModifier)) !== 0
            root.forceActiveFocus(Qt.MouseFocusReason)
        }
        onPositionChanged: (event) => {
            if (!pressed || refused)
                return
            const at = mapToItem(root.stage, event.x, event.y)
            if (!dragging && Math.abs(at.x - pressedAt.x) + Math.abs(at.y - pressedAt.y) > 5) {
                const corner = root.stage.toScene(Qt.point(0, 0))
                const visible = Qt.rect(corner.x, corner.y, root.stage.width / root.stage.zoom, root.stage.height / root.stage.zoom)
                dragging = root.workbench.arranger.beginDrag(root.ref, visible)
                refused = !dragging
            }
            if (dragging)
                root.workbench.arranger.dragBy((at.x - pressedAt.x) / root.stage.zoom, (at.y - pressedAt.y) / root.stage.zoom,
                                               event.modifiers & Qt.AltModifier ? -1 : 6 / root.stage.zoom)
        }
        onReleased: {
            wasMoved = dragging || refused
            if (dragging) {
                dragging = false
                root.workbench.arranger.drop()
                if (!root.isSelected)
                    root.select()
            }
        }
        onCanceled: giveUp()
        function giveUp() {
            if (dragging)
                root.workbench.arranger.giveUpDrag()
            dragging = false
            refused = true
        }
        onClicked: (event) => {
            if (wasMoved)
                return
            const message = root.stage.messageAt(root.x + event.x, root.y + event.y)
            if (message > 0)
                root.workbench.showMessage(message, root.ref)
            else if (gathers)
                root.gather()
            else
                root.select()
        }
        onDoubleClicked: (event) => {
            if (!gathers && root.stage.messageAt(root.x + event.x, root.y + event.y) === 0)
                root.renameAsked()
        }
    }
    // What is seldom seen is made when it is needed.
    // On the upper edge, at the end where badges come last: it is not moved by accident.
    Loader {
        active: root.locked
        anchors.horizontalCenter: parent.left
        anchors.horizontalCenterOffset: 26 * root.stage.zoom
        anchors.verticalCenter: parent.top
        sourceComponent: Rectangle {
            objectName: "lockSign:" + root.ref
            width: Math.max(14, 20 * root.stage.zoom)
            height: width
            radius: width / 2
            color: Theme.surface
            border.color: Theme.wire
            Icon {
                anchors.centerIn: parent
                name: "lock"
                size: parent.width * 0.62
                colour: Theme.ink
            }
        }
    }
    // What the badges mean, also of those that had no room: where they are, on the upper edge.
    Loader {
        active: root.badges !== "" && mouse.containsMouse && mouse.mouseY < Math.max(10, 16 * root.stage.zoom)
        width: root.width
        y: root.height + Theme.spacing // below: badges and signs are at the upper edge
        sourceComponent: Tip {
            objectName: "badgeTip"
            text: root.badges
            visible: !mouse.pressed
        }
    }
    PortHandle {
        objectName: "port:" + root.ref
        visible: root.kind !== "program" // it connects itself
        near: root.near
        shown: mouse.containsMouse || hovered || root.workbench.selected === root.ref || root.stage.focused === root.ref
        colour: { Theme.ink; return Theme.kindColour(root.kind) }
        x: root.width - width / 2
        anchors.verticalCenter: parent.verticalCenter
        onPulled: (at) => root.pulled(mapToItem(root.stage, at.x, at.y))
        onLetGo: (at) => root.letGo(mapToItem(root.stage, at.x, at.y))
        onClicked: (at) => {
            // What has just been published lies under it.
            const there = mapToItem(root.stage, at.x, at.y)
            const message = root.stage.messageAt(there.x, there.y)
            if (message > 0)
                return root.workbench.showMessage(message)
            root.connectAsked()
        }
    }
}
