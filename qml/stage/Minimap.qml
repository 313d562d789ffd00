import QtQuick
import Postroom
import Postroom.App

// The whole canvas, small, while not all of it is in sight: where the view is, and a way to move it.
Rectangle {
    id: root

    required property StageView stage

    /// What there is and what is seen of it, in scene units.
    readonly property rect whole: { stage.revision; return stage.contentRect() }
    readonly property rect seen: {
        stage.revision
        const from = stage.toScene(Qt.point(0, 0))
        const to = stage.toScene(Qt.point(stage.width, stage.height))
        return Qt.rect(from.x, from.y, to.x - from.x, to.y - from.y)
    }
    readonly property bool hidesSomething: whole.width > 0
        && (whole.x < seen.x - 1 || whole.y < seen.y - 1 || whole.x + whole.width > seen.x + seen.width + 1
            || whole.y + whole.height > seen.y + seen.height + 1)
    /// Not while nodes or the view only glide by.
    property bool staysHidden: false
    onHidesSomethingChanged: {
        wait.stop()
        if (hidesSomething)
            wait.start()
        else
            staysHidden = false
    }
    Timer {
        id: wait
        interval: 400
        onTriggered: root.staysHidden = true
    }
    readonly property real factor: Math.min((width - 12) / Math.max(1, whole.width), (height - 12) / Math.max(1, whole.height))

    function placeOf(area: rect): rect {
        const left = (width - whole.width * factor) / 2
        const top = (height - whole.height * factor) / 2
        return Qt.rect(left + (area.x - whole.x) * factor, top + (area.y - whole.y) * factor, area.width * factor, area.height * factor)
    }
    function lookAt(x: real, y: real) {
        const left = (width - whole.width * factor) / 2
        const top = (height - whole.height * factor) / 2
        stage.panX = stage.width / 2 - ((x - left) / factor + whole.x) * stage.zoom
        stage.chosen = true
        stage.panY = stage.height / 2 - ((y - top) / factor + whole.y) * stage.zoom
    }

    objectName: "minimap"
    implicitWidth: 168
    implicitHeight: 104
    visible: staysHidden && stage.width > 460 && stage.height > 300
    radius: Theme.radius
    color: Theme.surface
    border.color: Theme.line
    clip: true
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Map of the canvas; F shows everything")

    Rectangle {
        readonly property rect place: root.placeOf(root.seen)
        x: place.x
        y: place.y
        width: place.width
        height: place.height
        color: Theme.tint(Theme.accent, 0.12)
    }
    MinimapPicture {
        anchors.fill: parent
        stage: root.stage
        origin: { const nought = root.placeOf(Qt.rect(0, 0, 0, 0)); return Qt.point(nought.x, nought.y) }
        factor: root.factor
    }
    Rectangle {
        readonly property rect place: root.placeOf(root.seen)
        x: place.x
        y: place.y
        width: place.width
        height: place.height
        color: "transparent"
        border.color: Theme.accent
        border.width: 1.5
    }
    MouseArea {
        anchors.fill: parent
        preventStealing: true
        cursorShape: Qt.PointingHandCursor
        onPressed: (event) => root.lookAt(event.x, event.y)
        onPositionChanged: (event) => root.lookAt(event.x, event.y)
        onWheel: (event) => root.stage.zoomBy(event.angleDelta.y > 0 ? 1.15 : 1 / 1.15)
    }
}
