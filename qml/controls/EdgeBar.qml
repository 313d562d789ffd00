import QtQuick
import QtQuick.Controls

// The scroll bar of a list or text. Only for the mouse: lists are walked through by keys, and screen readers read what
// is in them.
ScrollBar {
    Accessible.ignored: true
}
