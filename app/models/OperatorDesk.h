#pragma once

#include "app/models/LimitRows.h"
#include "app/models/PolicyForm.h"
#include "app/models/UserForm.h"
#include "core/scene/Scene.h"

#include <QVariantList>

#include <optional>

/// What an operator sets: policies, users and their permissions, limits of virtual hosts. All of it is part of the
/// scenario, and each change is one edit.
class OperatorDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The workbench has one")
    /// {name, isOperator, pattern, applyTo, priority, sets, actsOn} of each policy of the scenario.
    Q_PROPERTY(QVariantList policies READ policies NOTIFY policiesChanged)
    /// {name, place, sets} of each policy that acts on the selected queue or exchange; the place is its index among
    /// the policies, or -1 if the run has set it.
    Q_PROPERTY(QVariantList acting READ acting NOTIFY actingChanged)
    /// {name, may, isFirst} of each user, guest first.
    Q_PROPERTY(QVariantList users READ users NOTIFY usersChanged)
    /// {name, isFirst, isUsed} of each virtual host, "/" first; isUsed: something in the scenario belongs to it.
    Q_PROPERTY(QVariantList vhosts READ vhosts NOTIFY usersChanged)
    Q_PROPERTY(PolicyForm* policyForm READ policyForm CONSTANT)
    Q_PROPERTY(UserForm* userForm READ userForm CONSTANT)
    Q_PROPERTY(LimitRows* limits READ limits CONSTANT)

public:
    using Edit = PropertyRows::Edit;

    explicit OperatorDesk(Edit edit, QObject* parent = nullptr);

    /// The scenario has changed, or is another one.
    void show(const postroom::Scenario& scenario);
    /// Which policies act now, and which of them on the selected node.
    void follow(const postroom::Scene& scene, const std::optional<postroom::NodeRef>& selected);
    /// Nothing is written any more: another document is open.
    void closeAll();
    /// Makes every sentence again.
    void retell();

    QVariantList policies() const { return m_policies; }
    QVariantList acting() const { return m_acting; }
    QVariantList users() const { return m_users; }
    QVariantList vhosts() const { return m_vhosts; }
    PolicyForm* policyForm() { return &m_policyForm; }
    UserForm* userForm() { return &m_userForm; }
    LimitRows* limits() { return &m_limits; }

    Q_INVOKABLE void addPolicy();
    Q_INVOKABLE void editPolicy(int place);
    Q_INVOKABLE void removePolicy(int place);
    Q_INVOKABLE void addUser();
    Q_INVOKABLE void editUser(const QString& name);
    Q_INVOKABLE void removeUser(const QString& name);
    /// Adds a virtual host, without limits. Returns why not, in a sentence.
    Q_INVOKABLE QString addVhost(const QString& name);
    /// Takes one away that nothing in the scenario belongs to.
    Q_INVOKABLE void removeVhost(const QString& name);
    /// Asks for the list of users and limits.
    Q_INVOKABLE void showUsers() { emit usersWanted(); }

signals:
    void policiesChanged();
    void actingChanged();
    void usersChanged();
    void usersWanted();
    void allClosed();
    /// Why something could not be done.
    void said(const QString& sentence);

private:
    QVariantList policiesNow() const;
    QVariantList usersNow() const;
    QVariantList vhostsNow() const;
    QVariantList actingNow(const postroom::Scene& scene, const postroom::NodeRef& node) const;
    void followPolicies(const postroom::Scene& scene);

    Edit m_edit;
    postroom::Scenario m_scenario;
    PolicyForm m_policyForm;
    UserForm m_userForm;
    LimitRows m_limits;
    /// What each policy of the scenario acts on.
    std::vector<QStringList> m_actsOn;
    QVariantList m_policies;
    QVariantList m_acting;
    QVariantList m_users;
    QVariantList m_vhosts;
};
