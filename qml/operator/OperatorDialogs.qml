import QtQuick
import Postroom
import Postroom.App

// What an operator writes: policies, users and limits, each in a dialog that is made when it is first wanted.
Item {
    id: root

    required property OperatorDesk desk

    Connections {
        target: root.desk
        function onUsersWanted() {
            users.active = true
            users.item.open()
        }
        function onAllClosed() { users.item?.close() }
    }
    Connections {
        target: root.desk.policyForm
        function onOpenChanged() { root.follow(policy, root.desk.policyForm.open) }
    }
    Connections {
        target: root.desk.userForm
        function onOpenChanged() { root.follow(user, root.desk.userForm.open) }
    }
    function follow(loader: Loader, isOpen: bool) {
        if (isOpen) {
            loader.active = true
            loader.item.begin()
        } else {
            loader.item?.close()
        }
    }

    Loader {
        id: users
        active: false
        sourceComponent: UsersDialog { desk: root.desk }
    }
    Loader {
        id: policy
        active: false
        sourceComponent: FormDialog {
            readonly property PolicyForm form: root.desk.policyForm
            objectName: "policyDialog"
            title: form.isNew ? qsTr("New policy") : qsTr("Policy %1").arg(form.name)
            rows: form
            trouble: form.trouble
            remark: form.reach
            onSaveWanted: form.save()
            onClosed: form.close()
        }
    }
    Loader {
        id: user
        active: false
        sourceComponent: FormDialog {
            readonly property UserForm form: root.desk.userForm
            objectName: "userDialog"
            title: form.isNew ? qsTr("New user") : qsTr("User %1").arg(form.name)
            rows: form
            trouble: form.trouble
            remark: qsTr("Passwords are kept in the scenario file as plain text.")
            onSaveWanted: form.save()
            onClosed: form.close()
        }
    }
}
