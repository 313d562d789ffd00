pragma ComponentBehavior: Bound
import QtQuick
import Postroom
import Postroom.App

// The canvas with everything that can be done on it: select, drag, connect, rename, paste, zoom, pan, drop parts.
FocusScope {
    id: root

    required property Workbench workbench
    signal fileWanted()
    signal scenariosWanted()
    /// While this is so, the mouse moves the canvas, whatever it is over.
    property bool panHeld: false
    signal panned()

    readonly property alias stage: view
    property bool sawAll: true
    clip: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Canvas")

    // Who connects declares and subscribes at once; then all of it is shown, unless a person has chosen the view.
    Connections {
        target: root.workbench.port
        function onProgramsChanged() {
            if (!view.chosen && root.workbench.port.programs > 0)
                arrivals.restart()
        }
    }
    Timer {
        id: arrivals
        interval: 500
        onTriggered: if (!view.chosen) view.fit()
    }

    function addPart(kind: string, type: string, windowPosition: point) {
        const at = root.mapFromItem(null, windowPosition.x, windowPosition.y)
        if (!root.contains(at))
            return
        const place = view.toScene(at)
        const ref = workbench.addPart(kind, type, Math.round(place.x), Math.round(place.y))
        view.leaveUntraced(ref)
        focusNode(ref)
    }
    function addPartSomewhere(kind: string, type: string): string {
        const place = view.toScene(Qt.point(width / 2, height / 2))
        const ref = workbench.addPartNear(kind, type, Math.round(place.x), Math.round(place.y))
        view.reveal(ref)
        return ref
    }
    /// A note, group or arrow in the middle of what is seen, ready to be written on.
    function annotate(kind: string) {
        let place = view.toScene(Qt.point(width / 2, height / 2))
        // A note covers what is below it, so it wants a free place.
        const half = Qt.size(115 * view.zoom, 45 * view.zoom)
        if (kind === "note" && view.nodesIn(Qt.rect(width / 2 - half.width, height / 2 - half.height, half.width * 2, half.height * 2)).length > 0) {
            const content = view.contentRect()
            place = Qt.point(content.x + content.width / 2, content.y + content.height + 70)
        }
        let size = Qt.size(0, 0)
        if (kind === "group" && workbench.selection.length > 1) { // around what is selected, with room for the title
            let left = Infinity, top = Infinity, right = -Infinity, bottom = -Infinity
            for (const ref of workbench.selection) {
                const rect = workbench.nodes.rectOf(ref)
                left = Math.min(left, rect.x)
                top = Math.min(top, rect.y)
                right = Math.max(right, rect.x + rect.width)
                bottom = Math.max(bottom, rect.y + rect.height)
            }
            size = Qt.size(right - left + 48, bottom - top + 72)
            place = Qt.point((left + right) / 2, (top + bottom) / 2 - 12)
        }
        const row = workbench.annotationModel.add(kind, place.x, place.y, size.width, size.height)
        const handle = annotations.itemAt(row) as AnnotationHandle
        if (handle.y + handle.height > height) // there was no room beside what is there
            Qt.callLater(view.fit)
        if (kind === "arrow")
            handle.forceActiveFocus(Qt.OtherFocusReason)
        else
            handle.write()
    }
    function focusNode(ref: string) {
        for (let i = 0; i < handles.count; ++i) {
            const handle = handles.itemAt(i) as NodeHandle
            if (handle && handle.ref === ref)
                handle.forceActiveFocus(Qt.OtherFocusReason)
        }
    }
    function pull(from: string, at: point) {
        const target = view.nodeAt(at.x, at.y)
        view.draftFrom = from
        view.draftTo = at
        draftReason.text = target === "" || target === from ? "" : workbench.links.plan(from, target)["refusal"]
        view.draftAllowed = draftReason.text === ""
        view.hovered = target
    }
    function letGo(from: string, at: point) {
        const target = view.nodeAt(at.x, at.y)
        view.draftFrom = ""
        view.leaveUntraced(target)
        if (target !== "" && target !== from)
            connectNodes(from, target, at)
        else if (target === "" && root.contains(at) && quickAdd.ask(from, at))
            view.draftFrom = from // the line stays in sight while one chooses
    }
    /// A new part where a line was let go; a binding first asks for its key.
    function addAndConnect(from: string, kind: string, type: string, at: point) {
        const plan = workbench.links.plan(from, workbench.links.freshRef(kind))
        if (plan["asks"] === "")
            return makeNew(from, kind, type, at, "", "")
        view.draftFrom = from
        bindPopup.newPart = { kind: kind, type: type, place: at }
        bindPopup.ask(from, workbench.links.freshRef(kind), plan["asks"], at)
    }
    function makeNew(from: string, kind: string, type: string, at: point, key: string, table: string): string {
        const place = view.toScene(at)
        // The line ends at the pointer, so the new node begins there.
        const trouble = workbench.links.makeNew(from, kind, type, Math.round(place.x + 70), Math.round(place.y), key, table)
        if (trouble === "") {
            view.leaveUntraced(workbench.selected)
            focusNode(workbench.selected)
        }
        else if (!bindPopup.visible)
            workbench.said(trouble, true)
        return trouble
    }
    function paste() {
        const at = view.toScene(pointer.hovered ? pointer.point.position : Qt.point(width / 2, height / 2))
        workbench.clipboard.paste(Math.round(at.x), Math.round(at.y))
        ground.forceActiveFocus(Qt.OtherFocusReason)
    }
    function duplicate() {
        workbench.clipboard.duplicate()
        view.revealAll(workbench.selection)
        if (activeFocus) // the arrow keys now move the copies
            ground.forceActiveFocus(Qt.OtherFocusReason)
    }
    /// Asks what a node is to be connected to.
    function connectFrom(ref: string) {
        view.reveal(ref)
        targetPopup.ask(ref)
    }
    function arrange() {
        sawAll = !minimap.hidesSomething
        workbench.arranger.arrange()
    }
    function rename() {
        if (workbench.selectedNodeRef !== "")
            renameNode(workbench.selectedNodeRef, workbench.selectionLocked)
    }
    /// What is locked says so before anything is typed.
    function renameNode(ref: string, locked: bool) {
        if (locked)
            workbench.said(qsTr("%1 is locked. Unlock it to rename it.").arg(ref.slice(ref.indexOf(":") + 1)), false)
        else
            renameField.edit(ref)
    }
    /// Shows a node and selects it.
    function goTo(ref: string) {
        workbench.card.close()
        workbench.selected = ref
        view.chosen = true
        view.reveal(ref)
        focusNode(ref)
    }
    function connectNodes(from: string, to: string, at: point) {
        const plan = workbench.links.plan(from, to)
        if (plan["refusal"] !== "")
            workbench.said(plan["refusal"], true)
        else if (plan["asks"] === "")
            makeLink(from, to, "", "")
        else
            bindPopup.ask(from, to, plan["asks"], at)
    }
    function makeLink(from: string, to: string, key: string, table: string): string {
        const trouble = workbench.links.make(from, to, key, table)
        if (trouble !== "" && !bindPopup.visible)
            workbench.said(trouble, true)
        return trouble
    }

    StageView {
        id: view
        objectName: "stage"
        anchors.fill: parent
        source: root.workbench
        crowds: Preferences.crowds
        covered: Qt.rect(annotateButton.x, annotateButton.y, width - annotateButton.x, height - annotateButton.y)
        mapped: minimap.visible ? Qt.rect(minimap.x, minimap.y, width - minimap.x, minimap.height) : Qt.rect(0, 0, 0, 0)
        // While a message is read, the mark is on the message: what the panel shows is what is marked.
        selection: root.workbench.card.open ? [] : root.workbench.selection
        selectedLine: root.workbench.card.open ? "" : root.workbench.selectedLine
        markedMessage: root.workbench.card.message
        followedMessage: root.workbench.followedMessage
        // The first size, and a new document, show everything.
        onWidthChanged: if (!chosen) Qt.callLater(fit)
        onHeightChanged: if (!chosen) Qt.callLater(fit)
    }
    Connections {
        target: root.workbench
        function onOpened() {
            view.chosen = false
            Qt.callLater(view.fit)
        }
    }
    // Whoever saw everything before it was arranged sees everything afterwards.
    Connections {
        target: root.workbench.arranger
        function onArranged() { if (root.sawAll && minimap.hidesSomething) view.fit() }
    }
    // Has the keyboard when no node has it: the arrow keys then move all that is selected.
    Item {
        id: ground
        focus: true
        Keys.onPressed: (event) => {
            const step = event.modifiers & Qt.ShiftModifier ? 1 : 10
            const moves = { [Qt.Key_Left]: [-1, 0], [Qt.Key_Right]: [1, 0], [Qt.Key_Up]: [0, -1], [Qt.Key_Down]: [0, 1] }
            const move = moves[event.key]
            event.accepted = (move !== undefined || event.key === Qt.Key_Backspace) && root.workbench.selection.length > 0
            if (event.accepted && move)
                root.workbench.arranger.nudge(move[0] * step, move[1] * step)
            else if (event.accepted)
                root.workbench.removeSelected()
        }
    }
    HoverHandler { id: pointer }
    PinchView {
        stage: view
        onBegun: view.chosen = true
    }
    CanvasMouse {
        id: canvasMouse
        objectName: "canvasMouse"
        anchors.fill: parent
        stage: view
        workbench: root.workbench
        property bool hinted: false
        onTouched: {
            // On an empty canvas there is nothing to choose a view of: programs that connect later are still fitted.
            if (!root.workbench.empty)
                view.chosen = true
        }
        onPressedSomewhere: ground.forceActiveFocus(Qt.MouseFocusReason)
        onNothingCaught: {
            if (!hinted)
                root.workbench.said(qsTr("A drag selects the nodes in its rectangle. To move the canvas, hold Space and drag, "
                                         + "or drag with the middle button."), false)
            hinted = true
        }
    }
    Repeater {
        id: annotations
        model: root.workbench.annotationModel
        AnnotationHandle {
            stage: view
            model: root.workbench.annotationModel
        }
    }
    Repeater {
        id: handles
        model: root.workbench.nodes
        NodeHandle {
            id: handle
            stage: view
            near: canvasMouse.near.includes(ref)
            workbench: root.workbench
            onPulled: (at) => root.pull(handle.ref, at)
            onLetGo: (at) => root.letGo(handle.ref, at)
            onConnectAsked: targetPopup.ask(handle.ref)
            onRenameAsked: root.renameNode(handle.ref, handle.locked)
        }
    }
    AlignmentGuides {
        anchors.fill: parent
        stage: view
        arranger: root.workbench.arranger
    }
    RenameField {
        id: renameField
        stage: view
        workbench: root.workbench
        onFinished: (ref) => root.focusNode(ref)
    }
    MouseArea {
        property point pressedAt
        property point panAt

        objectName: "panArea"
        anchors.fill: parent
        visible: root.panHeld || pressed
        preventStealing: true
        cursorShape: pressed ? Qt.ClosedHandCursor : Qt.OpenHandCursor
        onPressed: (event) => {
            pressedAt = Qt.point(event.x, event.y)
            panAt = Qt.point(view.panX, view.panY)
            view.chosen = true
            root.panned()
        }
        onPositionChanged: (event) => {
            view.panX = panAt.x + event.x - pressedAt.x
            view.panY = panAt.y + event.y - pressedAt.y
        }
    }
    DraftReason {
        id: draftReason
        shown: view.draftFrom !== ""
        at: view.draftTo
    }
    Rectangle {
        visible: hint.visible
        anchors.fill: hint
        anchors.margins: -Theme.spacing * 3
        color: Theme.background // the dots of the grid would disturb the words
    }
    EmptyHint {
        id: hint
        anchors.centerIn: parent
        visible: root.workbench.empty
        width: Math.min(470 * Theme.scale, parent.width - 40)
        onFileWanted: root.fileWanted()
        onScenariosWanted: root.scenariosWanted()
    }
    ZoomButtons {
        id: zoomButtons
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.spacing * 1.5
        stage: view
    }
    Minimap {
        id: minimap
        anchors.right: parent.right
        anchors.bottom: zoomButtons.top
        anchors.margins: Theme.spacing * 1.5
        anchors.bottomMargin: Theme.spacing
        stage: view
    }
    AnnotateButton {
        id: annotateButton
        anchors.right: zoomButtons.left
        anchors.bottom: parent.bottom
        anchors.margins: Theme.spacing * 1.5
        anchors.rightMargin: Theme.spacing
        onAsked: (kind) => root.annotate(kind)
    }
    FollowChip {
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: Theme.spacing * 1.5
        workbench: root.workbench
    }
    BindPopup {
        id: bindPopup
        workbench: root.workbench
        onAccepted: (from, to, key, table) => {
            trouble = newPart ? root.makeNew(from, newPart.kind, newPart.type, newPart.place, key, table)
                              : root.makeLink(from, to, key, table)
        }
        onClosed: {
            newPart = null
            view.draftFrom = ""
        }
    }
    QuickAdd {
        id: quickAdd
        workbench: root.workbench
        onChosen: (from, kind, type, place) => root.addAndConnect(from, kind, type, place)
        onClosed: if (!bindPopup.visible) view.draftFrom = ""
    }
    TargetPopup {
        id: targetPopup
        workbench: root.workbench
        onChosen: (from, to) => {
            const rect = view.nodeRect(to)
            root.connectNodes(from, to, Qt.point(rect.x, rect.y + rect.height))
        }
        onClosed: root.focusNode(from)
    }
}
