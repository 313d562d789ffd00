import QtQuick
import Postroom.App

// How things may look, each choice once: for the View menu and the command list.
QtObject {
    id: root

    readonly property var all: [colours, textSize, language]

    readonly property Choice colours: Choice {
        name: "theme"
        title: qsTr("Colours")
        options: [root.system, root.light, root.dark, root.highContrast, root.highContrastDark]
        chosen: Preferences.theme
        choose: (value) => Preferences.theme = value
    }
    readonly property Choice textSize: Choice {
        name: "textSize"
        title: qsTr("Text size")
        options: [root.small, root.medium, root.large]
        chosen: Preferences.textPercent
        choose: (value) => Preferences.textPercent = value
    }
    readonly property Choice language: Choice {
        name: "language"
        title: qsTr("Language")
        options: [root.system].concat(Preferences.languages.map((each) => ({ value: each.code, title: each.name })))
        chosen: Preferences.language
        choose: (value) => Preferences.language = value
    }
    readonly property Option system: Option { value: "system"; title: qsTr("As the system") }
    readonly property Option light: Option { value: "light"; title: qsTr("Light") }
    readonly property Option dark: Option { value: "dark"; title: qsTr("Dark") }
    readonly property Option highContrast: Option { value: "high-contrast"; title: qsTr("High contrast, light") }
    readonly property Option highContrastDark: Option { value: "high-contrast-dark"; title: qsTr("High contrast, dark") }
    readonly property Option small: Option { value: 100; title: qsTr("%1 %").arg(value) }
    readonly property Option medium: Option { value: 125; title: qsTr("%1 %").arg(value) }
    readonly property Option large: Option { value: 150; title: qsTr("%1 %").arg(value) }

    // Objects, so that another language gives them other words and does not make menus anew while one of them is open.
    component Option: QtObject {
        property var value
        property string title
    }
    component Choice: QtObject {
        property string name
        property string title
        property var options
        property var chosen
        property var choose
    }
}
