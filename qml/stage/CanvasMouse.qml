import QtQuick
import Postroom
import Postroom.App

// The mouse on the empty canvas: pan, zoom, and click messages and lines.
MouseArea {
    id: root

    required property StageView stage
    required property Workbench workbench
    signal touched()

    property point pressedAt
    property point panAt
    property bool panning: false

    acceptedButtons: Qt.LeftButton | Qt.MiddleButton
    hoverEnabled: true
    cursorShape: panning ? Qt.ClosedHandCursor : stage.hoveredLine !== "" || overMessage ? Qt.PointingHandCursor
                                                                                        : Qt.ArrowCursor
    property bool overMessage: false

    onPressed: (event) => {
        pressedAt = Qt.point(event.x, event.y)
        panAt = Qt.point(stage.panX, stage.panY)
        touched()
    }
    onPositionChanged: (event) => {
        if (!pressed) {
            overMessage = stage.messageAt(event.x, event.y) > 0
            stage.hoveredLine = overMessage ? "" : stage.lineAt(event.x, event.y)
            return
        }
        if (!panning && Math.abs(event.x - pressedAt.x) + Math.abs(event.y - pressedAt.y) > 5)
            panning = true
        if (panning) {
            stage.panX = panAt.x + event.x - pressedAt.x
            stage.panY = panAt.y + event.y - pressedAt.y
        }
    }
    onReleased: (event) => {
        const wasPanning = panning
        panning = false
        if (wasPanning || event.button !== Qt.LeftButton)
            return
        const message = stage.messageAt(event.x, event.y)
        if (message > 0) {
            workbench.showMessage(message)
            return
        }
        workbench.card.close()
        workbench.selected = stage.lineAt(event.x, event.y)
    }
    onCanceled: panning = false
    onExited: stage.hoveredLine = ""
    onWheel: (event) => {
        touched()
        stage.zoomAt(event.x, event.y, Math.pow(1.0015, event.angleDelta.y))
    }
}
