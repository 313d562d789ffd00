import QtQuick
import Postroom
import Postroom.App

// The mouse and fingers on the empty canvas: a drag selects what lies in its rectangle; the middle button, a
// finger or two fingers move the canvas; the wheel and pinching zoom; a click finds messages and lines.
MouseArea {
    id: root

    required property StageView stage
    required property Workbench workbench
    /// A view was chosen: moved or zoomed.
    signal touched()
    signal pressedSomewhere()
    /// A rectangle caught nothing: perhaps the canvas was meant to move.
    signal nothingCaught()

    property point pressedAt
    property point panAt
    property bool panning: false
    property bool boxing: false
    property bool adds: false
    property bool byFinger: false
    property var selectedBefore: []
    property bool overMessage: false
    /// Nodes that the mouse may come to next. Only they ask to be told of it: in each frame the window asks every item that
    /// does whether the mouse is over it, and there may be a thousand nodes.
    property list<string> near: []

    acceptedButtons: Qt.LeftButton | Qt.MiddleButton
    hoverEnabled: true
    cursorShape: panning ? Qt.ClosedHandCursor : stage.hoveredLine !== "" || overMessage ? Qt.PointingHandCursor
                                                                                        : Qt.ArrowCursor

    onPressed: (event) => {
        pressedAt = Qt.point(event.x, event.y)
        panAt = Qt.point(stage.panX, stage.panY)
        byFinger = event.source !== Qt.MouseEventNotSynthesized
        Touch.used = byFinger
        adds = (event.modifiers & (Qt.ShiftModifier | Qt.ControlModifier)) !== 0
        selectedBefore = adds ? workbench.selection : []
        pressedSomewhere()
    }
    onPositionChanged: (event) => {
        lookAround()
        if (!pressed) {
            overMessage = stage.hoverAt(event.x, event.y)
            return
        }
        if (!panning && !boxing && Math.abs(event.x - pressedAt.x) + Math.abs(event.y - pressedAt.y) > 5) {
            panning = byFinger || (pressedButtons & Qt.MiddleButton) !== 0
            boxing = !panning
            if (boxing)
                workbench.card.close()
            else
                touched()
        }
        if (panning) {
            stage.panX = panAt.x + event.x - pressedAt.x
            stage.panY = panAt.y + event.y - pressedAt.y
        } else if (boxing) {
            box.x = Math.min(event.x, pressedAt.x)
            box.y = Math.min(event.y, pressedAt.y)
            box.width = Math.abs(event.x - pressedAt.x)
            box.height = Math.abs(event.y - pressedAt.y)
            workbench.selection = selectedBefore.concat(stage.nodesIn(Qt.rect(box.x, box.y, box.width, box.height)))
        }
    }
    onReleased: (event) => {
        const wasMoved = panning || boxing
        if (boxing && workbench.selection.length === 0)
            nothingCaught()
        panning = false
        boxing = false
        if (wasMoved || event.button !== Qt.LeftButton)
            return
        const message = stage.messageAt(event.x, event.y)
        if (message > 0) {
            workbench.showMessage(message)
            return
        }
        const line = stage.lineAt(event.x, event.y)
        if (line === "" && adds)
            return // a click beside the nodes that are being gathered
        workbench.card.close()
        workbench.selected = line
    }
    onCanceled: {
        panning = false
        boxing = false
    }
    onEntered: lookAround()
    onPanningChanged: stage.dragging = panning
    onBoxingChanged: stage.dragging = boxing
    onExited: stage.hoveredLine = ""
    onWheel: (event) => {
        touched()
        stage.zoomAt(event.x, event.y, Math.pow(1.0015, event.angleDelta.y))
    }

    function lookAround() {
        const margin = 24 // their handles stand out
        const found = stage.nodesIn(Qt.rect(mouseX - margin, mouseY - margin, 2 * margin, 2 * margin))
        if (found.join("\n") === near.join("\n"))
            return
        near = found
        stage.update() // the next frame tells them, if the mouse rests there
    }

    // Two fingers on a touchpad move the canvas, as everywhere; with Ctrl they zoom like a wheel.
    WheelHandler {
        acceptedDevices: PointerDevice.TouchPad
        acceptedModifiers: Qt.NoModifier
        target: null
        onWheel: (event) => {
            root.touched()
            const exact = event.pixelDelta.x !== 0 || event.pixelDelta.y !== 0
            root.stage.panX += exact ? event.pixelDelta.x : event.angleDelta.x / 2
            root.stage.panY += exact ? event.pixelDelta.y : event.angleDelta.y / 2
        }
    }
    SelectionBox {
        id: box
        visible: root.boxing
    }
}
