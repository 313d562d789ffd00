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
    required property StageView stage
    required property Workbench workbench
    /// A line is being pulled to this point of the stage, or was let go there.
    signal pulled(point at)
    signal letGo(point at)
    signal connectAsked()
    readonly property bool isSelected: workbench.selected === ref

    objectName: "node:" + ref
    x: stage.panX + rect.x * stage.zoom
    y: stage.panY + rect.y * stage.zoom
    width: rect.width * stage.zoom
    height: rect.height * stage.zoom
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: words
    Accessible.description: kind === "program" ? qsTr("Arrow keys move it, K cuts its connection.")
                                               : (badges !== "" ? badges + ". " : "")
                                                 + qsTr("Arrow keys move it, L connects it, Delete deletes it.")
    Accessible.focusable: true
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
        const step = event.modifiers & Qt.ShiftModifier ? 1 : 10
        const moves = { [Qt.Key_Left]: [-1, 0], [Qt.Key_Right]: [1, 0], [Qt.Key_Up]: [0, -1], [Qt.Key_Down]: [0, 1] }
        const move = moves[event.key]
        event.accepted = true
        if (move && root.isSelected)
            workbench.placeNode(ref, rect.x + rect.width / 2 + move[0] * step, rect.y + rect.height / 2 + move[1] * step)
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            select()
        else if (event.key === Qt.Key_L && event.modifiers === Qt.NoModifier)
            root.connectAsked()
        else if (event.key === Qt.Key_Delete || event.key === Qt.Key_Backspace)
            remove()
        else if (event.key === Qt.Key_K && (kind === "consumer" || kind === "program"))
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
    function remove() {
        workbench.selected = ref
        workbench.removeSelected()
    }

    MouseArea {
        id: mouse
        property point pressedAt
        property point centreAt
        property bool dragging: false

        anchors.fill: parent
        hoverEnabled: true
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
            centreAt = Qt.point(root.rect.x + root.rect.width / 2, root.rect.y + root.rect.height / 2)
            root.forceActiveFocus(Qt.MouseFocusReason)
        }
        onPositionChanged: (event) => {
            if (!pressed)
                return
            const at = mapToItem(root.stage, event.x, event.y)
            if (!dragging && Math.abs(at.x - pressedAt.x) + Math.abs(at.y - pressedAt.y) > 5)
                dragging = true
            if (dragging)
                root.workbench.dragNode(root.ref, centreAt.x + (at.x - pressedAt.x) / root.stage.zoom,
                                        centreAt.y + (at.y - pressedAt.y) / root.stage.zoom)
        }
        onReleased: {
            if (dragging)
                root.workbench.placeNode(root.ref, Math.round(root.rect.x + root.rect.width / 2),
                                         Math.round(root.rect.y + root.rect.height / 2))
            dragging = false
        }
        onCanceled: dragging = false
        onClicked: (event) => {
            const message = root.stage.messageAt(root.x + event.x, root.y + event.y)
            if (message > 0)
                root.workbench.showMessage(message)
            else
                root.select()
        }
    }
    // What the badges mean, also of those that had no room.
    Tip {
        objectName: "badgeTip"
        y: root.height + Theme.spacing // below: badges and signs are at the upper edge
        text: root.badges
        visible: root.badges !== "" && mouse.containsMouse && !mouse.pressed
    }
    PortHandle {
        objectName: "port:" + root.ref
        visible: root.kind !== "program" // it connects itself
        shown: mouse.containsMouse || hovered || root.isSelected || root.stage.focused === root.ref
        colour: { Theme.ink; return Theme.kindColour(root.kind) }
        x: root.width - width / 2
        anchors.verticalCenter: parent.verticalCenter
        onPulled: (at) => root.pulled(mapToItem(root.stage, at.x, at.y))
        onLetGo: (at) => root.letGo(mapToItem(root.stage, at.x, at.y))
    }
}
