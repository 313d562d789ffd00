#include "app/models/OperatorDesk.h"

#include "app/models/TableText.h"
#include "core/scenario/OperatorChanges.h"
#include "core/scenario/SameThing.h"

#include <algorithm>

using namespace postroom;

namespace {

QString text(const std::string& bytes) { return QString::fromStdString(bytes); }

/// "max-length=10, overflow=reject-publish": the words of the file, which are those of RabbitMQ.
QString settingsOf(const PolicySpec& policy) { return tableText(policy.definition).replace('\n', QLatin1String(", ")); }

template<class T>
bool replace(T& value, T now)
{
    if (value == now)
        return false;
    value = std::move(now);
    return true;
}

} // namespace

OperatorDesk::OperatorDesk(Edit edit, QObject* parent)
    : QObject(parent), m_edit(edit), m_policyForm(edit), m_userForm(edit), m_limits(edit)
{
}

void OperatorDesk::show(const Scenario& scenario)
{
    m_scenario = scenario;
    m_actsOn.resize(scenario.policies.size());
    m_limits.show(scenario);
    if (replace(m_policies, policiesNow()))
        emit policiesChanged();
    const bool otherVhosts = replace(m_vhosts, vhostsNow());
    if (replace(m_users, usersNow()) || otherVhosts)
        emit usersChanged();
}

void OperatorDesk::retell()
{
    show(m_scenario);
    emit policiesChanged();
    emit actingChanged();
    emit usersChanged();
}

void OperatorDesk::closeAll()
{
    m_policyForm.close();
    m_userForm.close();
    emit allClosed();
}

void OperatorDesk::follow(const Scene& scene, const std::optional<NodeRef>& selected)
{
    followPolicies(scene);
    if (replace(m_acting, selected ? actingNow(scene, *selected) : QVariantList()))
        emit actingChanged();
    if (!m_policyForm.isOpen())
        return;
    std::vector<PolicyForm::Named> there;
    for (const auto& [id, queue] : scene.queues())
        there.push_back({true, queue.spec->vhost, queue.spec->name});
    for (const auto& [id, exchange] : scene.exchanges())
        there.push_back({false, exchange.spec->vhost, exchange.spec->name});
    m_policyForm.follow(std::move(there));
}

void OperatorDesk::followPolicies(const Scene& scene)
{
    if (m_scenario.policies.empty())
        return;
    std::vector<QStringList> actsOn(m_scenario.policies.size());
    const auto note = [&](const PoliciesView& view, const std::string& name) {
        for (const auto& acting : {view.policy, view.operatorPolicy}) {
            for (std::size_t i = 0; acting && i < actsOn.size(); ++i) {
                if (sameThing(*acting, m_scenario.policies[i]))
                    actsOn[i] << text(name);
            }
        }
    };
    for (const auto& [id, queue] : scene.queues())
        note(queue.policies, queue.spec->name);
    for (const auto& [id, exchange] : scene.exchanges())
        note(exchange.policies, exchange.spec->name);
    m_actsOn = std::move(actsOn);
    if (replace(m_policies, policiesNow()))
        emit policiesChanged();
}

QVariantList OperatorDesk::policiesNow() const
{
    QVariantList list;
    for (std::size_t i = 0; i < m_scenario.policies.size(); ++i) {
        const PolicySpec& policy = m_scenario.policies[i];
        const std::string_view word = wordOf(policy.applyTo);
        list << QVariantMap{{"name", text(policy.name)},
                            {"isOperator", policy.operatorPolicy},
                            {"vhost", policy.vhost == "/" ? QString() : text(policy.vhost)},
                            {"pattern", text(policy.pattern)},
                            {"applyTo", QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()))},
                            {"priority", static_cast<double>(policy.priority)},
                            {"sets", settingsOf(policy)},
                            {"actsOn", m_actsOn[i].join(", ")}};
    }
    return list;
}

QVariantList OperatorDesk::actingNow(const Scene& scene, const NodeRef& node) const
{
    const auto key = scene.find(node);
    PoliciesView view;
    if (key && node.kind == NodeKind::Queue)
        view = scene.queues().at(QueueId{key->id}).policies;
    else if (key && node.kind == NodeKind::Exchange)
        view = scene.exchanges().at(ExchangeId{key->id}).policies;
    QVariantList list;
    for (const auto& acting : {view.policy, view.operatorPolicy}) {
        if (!acting)
            continue;
        int place = -1;
        for (std::size_t i = 0; i < m_scenario.policies.size(); ++i) {
            if (sameThing(*acting, m_scenario.policies[i]))
                place = static_cast<int>(i);
        }
        list << QVariantMap{{"name", text(acting->name)},
                            {"isOperator", acting->operatorPolicy},
                            {"place", place},
                            {"sets", settingsOf(*acting)}};
    }
    return list;
}

QVariantList OperatorDesk::usersNow() const
{
    std::vector<std::string> names{firstUser};
    for (const AddUser& each : m_scenario.users) {
        if (each.name != firstUser)
            names.push_back(each.name);
    }
    const std::vector<std::string> vhosts = vhostsOf(m_scenario);
    QVariantList list;
    for (const std::string& name : names) {
        QStringList may;
        for (const std::string& vhost : vhosts) {
            std::optional<SetPermissions> entry;
            if (name == firstUser)
                entry = SetPermissions{vhost, name};
            for (const SetPermissions& each : m_scenario.permissions) {
                if (each.user == name && each.vhost == vhost)
                    entry = each;
            }
            const bool isEverything = entry && *entry == SetPermissions{vhost, name};
            const auto shown = [](const std::string& pattern) { return pattern.empty() ? QStringLiteral("–") : text(pattern); };
            const QString words = !entry     ? tr("may not connect")
                                : isEverything ? tr("may do everything")
                                               : tr("configure %1 · write %2 · read %3")
                                                     .arg(shown(entry->configure), shown(entry->write), shown(entry->read));
            may << (vhosts.size() == 1 ? words : text(vhost) + QLatin1String(": ") + words);
        }
        list << QVariantMap{{"name", text(name)}, {"may", may.join('\n')}, {"isFirst", name == firstUser}};
    }
    return list;
}

void OperatorDesk::addPolicy() { m_policyForm.begin(m_scenario, std::nullopt); }

void OperatorDesk::editPolicy(int place)
{
    if (place >= 0)
        m_policyForm.begin(m_scenario, static_cast<std::size_t>(place));
}

void OperatorDesk::removePolicy(int place)
{
    if (place < 0 || place >= static_cast<int>(m_scenario.policies.size()))
        return;
    Scenario changed = m_scenario;
    const QString name = text(changed.policies[static_cast<std::size_t>(place)].name);
    changed.policies.erase(changed.policies.begin() + place);
    if (const QString trouble = m_edit(changed, tr("Delete policy %1").arg(name)); !trouble.isEmpty())
        emit said(trouble);
}

void OperatorDesk::addUser() { m_userForm.begin(m_scenario, {}); }
void OperatorDesk::editUser(const QString& name) { m_userForm.begin(m_scenario, name.toStdString()); }

void OperatorDesk::removeUser(const QString& name)
{
    const std::string user = name.toStdString();
    QStringList clients;
    const auto collect = [&](const auto& specs) {
        for (const auto& each : specs) {
            if (each.user == user)
                clients << text(each.name);
        }
    };
    collect(m_scenario.producers);
    collect(m_scenario.consumers);
    if (!clients.isEmpty()) {
        emit said(tr("%1 is still the user of %2. Give them another user first.").arg(name, clients.join(", ")));
        return;
    }
    Scenario changed = m_scenario;
    std::erase_if(changed.users, [&](const AddUser& each) { return each.name == user; });
    std::erase_if(changed.permissions, [&](const SetPermissions& each) { return each.user == user; });
    if (const QString trouble = m_edit(changed, tr("Delete user %1").arg(name)); !trouble.isEmpty())
        emit said(trouble);
}

QVariantList OperatorDesk::vhostsNow() const
{
    Scenario used = m_scenario; // permissions and limits go with it, other things do not
    used.permissions.clear();
    used.vhostLimits.clear();
    const std::vector<std::string> inUse = vhostsOf(used);
    QVariantList list;
    for (const std::string& name : vhostsOf(m_scenario)) {
        list << QVariantMap{{"name", text(name)},
                            {"isFirst", name == "/"},
                            {"isUsed", std::find(inUse.begin(), inUse.end(), name) != inUse.end()}};
    }
    return list;
}

QString OperatorDesk::addVhost(const QString& typed)
{
    const std::string name = typed.trimmed().toStdString();
    if (name.empty())
        return tr("A virtual host needs a name.");
    if (name.size() > 255)
        return tr("The name of a virtual host has at most 255 bytes; this one has %1.").arg(name.size());
    const std::vector<std::string> known = vhostsOf(m_scenario);
    if (std::find(known.begin(), known.end(), name) != known.end())
        return tr("There is a virtual host called %1 already.").arg(text(name));
    Scenario changed = m_scenario;
    changed.vhostLimits.push_back(SetVhostLimits{name});
    return m_edit(changed, tr("Add virtual host %1").arg(text(name)));
}

void OperatorDesk::removeVhost(const QString& name)
{
    const std::string vhost = name.toStdString();
    Scenario changed = m_scenario;
    std::erase_if(changed.vhostLimits, [&](const SetVhostLimits& each) { return each.name == vhost; });
    std::erase_if(changed.permissions, [&](const SetPermissions& each) { return each.vhost == vhost; });
    if (const QString trouble = m_edit(changed, tr("Delete virtual host %1").arg(name)); !trouble.isEmpty())
        emit said(trouble);
}
