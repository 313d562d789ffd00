import QtQuick
import QtQuick.Layouts
import Postroom
import Postroom.App

// A password to type: shown as dots unless one asks to see it.
RowLayout {
    id: root

    readonly property alias field: field
    property alias text: field.text
    property bool wrong: false
    property string description
    property alias fieldName: field.objectName

    signal finished(string text)
    signal escapePressed(var event)

    spacing: 2
    InputField {
        id: field
        Layout.fillWidth: true
        wrong: root.wrong
        echoMode: eye.checked ? TextInput.Normal : TextInput.Password
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
        Accessible.name: qsTr("Password")
        Accessible.description: root.description
        Accessible.passwordEdit: echoMode === TextInput.Password
        onEditingFinished: root.finished(text)
        Keys.onEscapePressed: (event) => root.escapePressed(event)
    }
    PushButton {
        id: eye
        objectName: "showPassword"
        checkable: true
        picture: checked ? "eye" : "eye-closed"
        implicitWidth: 30 * Theme.scale
        tip: checked ? qsTr("Hide the password") : qsTr("Show the password")
        Accessible.name: qsTr("Show the password")
        Accessible.checkable: true
        Accessible.checked: checked
        function press() { toggle() }
    }
}
