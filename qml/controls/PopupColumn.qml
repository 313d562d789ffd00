import QtQuick
import QtQuick.Layouts

// A column whose rows may come and go while the popup that it is in is closed. Nothing is laid out then, and until it is, Qt 6.4's
// layouts keep rows that are gone: another size, such as that of larger texts, would be given to them.
ColumnLayout {
    id: root

    onChildrenChanged: Qt.callLater(settle)
    function settle() {
        if (!root.Window.window)
            root.ensurePolished()
    }
}
