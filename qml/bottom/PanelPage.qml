import QtQuick

// One page of the panel at the bottom: what its tab says, what stands beside the tabs while it is open, and,
// as its children, what it shows. A new page is put into Main.qml and named in the panel's list there.
Item {
    /// For tests and settings; never shown.
    required property string name
    required property string title
    /// Under the pointer: what the page is for, with its key if it has one.
    property string tip
    /// Made once, so what a person typed or switched there survives a visit to another page.
    property Component tools: null
    property real preferredHeight: 190
    property real smallestHeight: 96
    /// The page can be seen. Pages need not work while nobody looks.
    property bool open: false

    objectName: "page:" + name
    visible: open
    anchors.fill: parent
}
