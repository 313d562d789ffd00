import QtQuick
import QtQuick.Controls
import Postroom
import Postroom.App

// The keys without Ctrl. They come here only when no field or button has taken them, and never from where
// a person types or chooses: there an S that found no entry must not step the run.
FocusScope {
    id: root

    required property Workbench workbench
    required property StageView stage
    required property ToastList toasts
    required property TimelineBar timelineBar
    /// Space is held: dragging moves the canvas. If it was only tapped, it plays or pauses when it is let go.
    property bool panHeld: false
    property bool panUsed: false
    signal renameWanted()
    signal paletteWanted()
    /// Escape leaves the presentation first.
    property bool presenting: false
    signal leaveWanted()

    focus: true
    onActiveFocusChanged: if (!activeFocus) panHeld = false
    Keys.onReleased: (event) => {
        if (event.key !== Qt.Key_Space || event.isAutoRepeat || !panHeld)
            return
        event.accepted = true
        panHeld = false
        if (!panUsed)
            workbench.clock.toggle()
    }
    Keys.onPressed: (event) => {
        if (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return
        if (isTypedIn(Window.activeFocusItem) && event.key !== Qt.Key_Escape)
            return
        event.accepted = true
        switch (event.key) {
        case Qt.Key_Space:
            if (!event.isAutoRepeat) {
                panHeld = true
                panUsed = false
            }
            break
        case Qt.Key_Period:
            workbench.clock.toggle()
            break
        case Qt.Key_S:
        case Qt.Key_Right:
            workbench.step()
            break
        case Qt.Key_Left:
        case Qt.Key_Comma:
            workbench.stepBack()
            break
        case Qt.Key_Home:
            workbench.timeline.toStart()
            break
        case Qt.Key_End:
            workbench.timeline.toEnd()
            break
        case Qt.Key_B:
            workbench.timeline.addBookmark("")
            break
        case Qt.Key_H:
            timelineBar.toggleHistory()
            break
        case Qt.Key_BracketLeft:
            workbench.clock.slower()
            break
        case Qt.Key_BracketRight:
            workbench.clock.faster()
            break
        case Qt.Key_F:
            stage.fit()
            break
        case Qt.Key_Plus:
        case Qt.Key_Equal:
            stage.zoomBy(1.25)
            break
        case Qt.Key_Minus:
            stage.zoomBy(1 / 1.25)
            break
        case Qt.Key_Delete:
            workbench.removeSelected()
            break
        case Qt.Key_F2:
            renameWanted()
            break
        case Qt.Key_Slash:
            paletteWanted()
            break
        case Qt.Key_Escape:
            dismiss()
            break
        default:
            event.accepted = false
        }
    }

    function isTypedIn(item: Item): bool {
        return item instanceof TextInput || item instanceof ComboBox || item instanceof Slider
               || (item instanceof TextEdit && !(item as TextEdit).readOnly)
    }
    function dismiss() {
        if (toasts.dismissLast())
            return
        if (presenting)
            leaveWanted()
        else if (workbench.card.open)
            workbench.card.close()
        else if (workbench.followedMessage > 0)
            workbench.followedMessage = 0
        else
            workbench.selected = ""
    }
}
