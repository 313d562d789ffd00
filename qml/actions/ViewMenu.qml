import QtQuick
import QtQuick.Controls
import Postroom
import Postroom.App

// How things look: colours, text size, motion, language, where nodes stand, and what is shown.
MenuSheet {
    id: root

    required property Actions actions

    ChoiceMenu { choice: root.actions.choices.all[0] }
    ChoiceMenu { choice: root.actions.choices.all[1] }
    ChoiceMenu { choice: root.actions.choices.all[2] }
    ActionItem {
        objectName: "reducedMotionItem"
        action: root.actions.reducedMotion
    }
    ActionItem {
        objectName: "crowdsItem"
        action: root.actions.crowds
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
}
