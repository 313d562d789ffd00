import QtQuick
import Postroom
import Postroom.App

// Two fingers on the canvas: what was between them stays between them, and grows and shrinks with their distance.
PinchHandler {
    id: root

    required property StageView stage
    signal begun()
    property real zoomBefore: 1
    property point held

    target: null
    grabPermissions: PointerHandler.CanTakeOverFromAnything
    onActiveChanged: {
        if (!active)
            return
        begun()
        zoomBefore = stage.zoom
        held = stage.toScene(centroid.position)
    }
    onCentroidChanged: if (active) follow()
    onActiveScaleChanged: if (active) follow()

    function follow() {
        stage.zoom = zoomBefore * activeScale
        stage.panX = centroid.position.x - held.x * stage.zoom
        stage.panY = centroid.position.y - held.y * stage.zoom
    }
}
