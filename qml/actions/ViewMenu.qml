pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import Postroom
import Postroom.App

// How things look: colours, text size, motion, language, where nodes stand, and what is shown.
MenuSheet {
    id: root

    required property Actions actions

    MenuSheet {
        title: qsTr("Colours")
        ThemeItem {
            theme: "system"
            text: qsTr("As the system")
        }
        ThemeItem {
            theme: "light"
            text: qsTr("Light")
        }
        ThemeItem {
            theme: "dark"
            text: qsTr("Dark")
        }
        ThemeItem {
            theme: "high-contrast"
            text: qsTr("High contrast, light")
        }
        ThemeItem {
            theme: "high-contrast-dark"
            text: qsTr("High contrast, dark")
        }
    }
    MenuSheet {
        title: qsTr("Text size")
        SizeItem { percent: 100 }
        SizeItem { percent: 125 }
        SizeItem { percent: 150 }
    }
    MenuSheet {
        id: languageMenu
        title: qsTr("Language")
        LanguageItem {
            code: "system"
            text: qsTr("As the system")
        }
        Instantiator {
            model: Preferences.languages
            delegate: LanguageItem {
                required property var modelData
                code: modelData.code
                text: modelData.name
            }
            onObjectAdded: (at, object) => languageMenu.insertItem(at + 1, object as MenuItem)
            onObjectRemoved: (at, object) => languageMenu.removeItem(object as MenuItem)
        }
    }
    ActionItem {
        objectName: "reducedMotionItem"
        text: qsTr("Reduce motion")
        checkable: true
        checked: Preferences.reducedMotion
        onTriggered: Preferences.reducedMotion = !Preferences.reducedMotion
    }
    ActionItem {
        objectName: "crowdsItem"
        text: qsTr("Crowds where messages would hide each other")
        checkable: true
        checked: Preferences.crowds
        onTriggered: Preferences.crowds = !Preferences.crowds
    }
    MenuSeparator { }
    ActionItem {
        objectName: "arrangeItem"
        action: root.actions.arrange
    }
    MenuSeparator { }
    ActionItem { action: root.actions.panel }
    ActionItem { action: root.actions.log }
    ActionItem { action: root.actions.statistics }
    ActionItem { action: root.actions.journey }
    ActionItem { action: root.actions.table }
    MenuSeparator { }
    ActionItem {
        objectName: "presentItem"
        action: root.actions.present
    }

    component ThemeItem: ActionItem {
        required property string theme
        objectName: "theme:" + theme
        checkable: true
        checked: Preferences.theme === theme
        onTriggered: {
            Preferences.theme = theme
            checked = Qt.binding(() => Preferences.theme === theme)
        }
    }
    component SizeItem: ActionItem {
        required property int percent
        objectName: "textSize:" + percent
        text: qsTr("%1 %").arg(percent)
        checkable: true
        checked: Preferences.textPercent === percent
        onTriggered: {
            Preferences.textPercent = percent
            checked = Qt.binding(() => Preferences.textPercent === percent)
        }
    }
    component LanguageItem: ActionItem {
        required property string code
        objectName: "language:" + code
        checkable: true
        checked: Preferences.language === code
        onTriggered: {
            Preferences.language = code
            checked = Qt.binding(() => Preferences.language === code)
        }
    }
}
