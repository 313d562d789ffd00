#include "core/scenario/OperatorChanges.h"
#include "core/scenario/ScenarioEdit.h"
#include "core/scenario/ScenarioStart.h"

#include <algorithm>
#include <set>

namespace postroom {

namespace {

template<class Spec>
const Spec* findByName(const std::vector<Spec>& specs, const std::string& name, const std::string& vhost)
{
    const auto found = std::find_if(specs.begin(), specs.end(), [&](const Spec& each) {
        return each.name == name && each.vhost == vhost;
    });
    return found == specs.end() ? nullptr : &*found;
}

template<class T>
bool contains(const std::vector<T>& values, const T& value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

using Names = std::set<std::pair<std::string, std::string>>; // virtual host and name

/// Builds the list: first what goes, then what comes, then what changes.
class Changes {
public:
    Changes(const Scenario& before, const Scenario& after)
        : m_before(before)
        , m_after(after)
    {
    }

    std::vector<Command> find()
    {
        if (m_before.linkDelay != m_after.linkDelay)
            m_commands.push_back(SetDefaultDelay{m_after.linkDelay});
        if (m_before.memoryWatermark != m_after.memoryWatermark)
            m_commands.push_back(SetMemoryWatermark{m_after.memoryWatermark});
        if (m_before.diskDelay != m_after.diskDelay)
            m_commands.push_back(SetDiskDelay{m_after.diskDelay});
        for (Command& command : operatorChanges(m_before, m_after))
            m_commands.push_back(std::move(command));
        changePolicies();
        removeClients();
        removeBindings();
        removeTopology();
        for (const ExchangeSpec& exchange : m_after.exchanges) {
            if (isNew(m_before.exchanges, exchange, m_goneExchanges))
                m_commands.push_back(DeclareExchange{exchange});
        }
        declareQueues(false);
        addClients();
        declareQueues(true);
        addBindings();
        changeClients();
        setLinks();
        return std::move(m_commands);
    }

private:
    template<class Spec>
    static bool isNew(const std::vector<Spec>& before, const Spec& spec, const Names& gone)
    {
        return !findByName(before, spec.name, spec.vhost) || gone.count({spec.vhost, spec.name});
    }
    /// A client that moves to another virtual host connects anew; so it is another one.
    template<class Spec, class Remove>
    void removeMissing(const std::vector<Spec>& before, const std::vector<Spec>& after)
    {
        for (const Spec& spec : before) {
            if (findByName(after, spec.name, spec.vhost))
                continue;
            m_commands.push_back(Remove{spec.name});
            m_goneClients.insert(spec.name);
        }
    }
    void changePolicies()
    {
        const auto same = [](const PolicySpec& a, const PolicySpec& b) {
            return a.vhost == b.vhost && a.name == b.name && a.operatorPolicy == b.operatorPolicy;
        };
        for (const PolicySpec& policy : m_before.policies) {
            const auto still = std::find_if(m_after.policies.begin(), m_after.policies.end(),
                                            [&](const PolicySpec& each) { return same(each, policy); });
            if (still == m_after.policies.end())
                m_commands.push_back(ClearPolicy{policy.vhost, policy.name, policy.operatorPolicy});
        }
        for (const PolicySpec& policy : m_after.policies) {
            if (!contains(m_before.policies, policy))
                m_commands.push_back(SetPolicy{policy});
        }
    }
    void removeClients()
    {
        removeMissing<ProducerSpec, RemoveProducer>(m_before.producers, m_after.producers);
        removeMissing<ConsumerSpec, RemoveConsumer>(m_before.consumers, m_after.consumers);
    }
    void removeBindings()
    {
        findGone();
        for (const BindingSpec& binding : m_before.bindings) {
            if (!contains(m_after.bindings, binding) && !endIsGone(binding))
                m_commands.push_back(Unbind{binding});
        }
    }
    void findGone()
    {
        for (const QueueSpec& queue : m_before.queues) {
            const QueueSpec* now = findByName(m_after.queues, queue.name, queue.vhost);
            // An exclusive queue goes with its owner's connection.
            const bool ownerGone = queue.exclusive && m_goneClients.count(queue.owner);
            if (!now || !(*now == queue) || ownerGone)
                m_goneQueues.insert({queue.vhost, queue.name});
        }
        for (const ExchangeSpec& exchange : m_before.exchanges) {
            const ExchangeSpec* now = findByName(m_after.exchanges, exchange.name, exchange.vhost);
            if (!now || !(*now == exchange))
                m_goneExchanges.insert({exchange.vhost, exchange.name});
        }
    }
    /// Deleting an end of a binding deletes the binding.
    bool endIsGone(const BindingSpec& binding) const
    {
        const Names& destinations =
            binding.destinationType == DestinationType::Queue ? m_goneQueues : m_goneExchanges;
        return m_goneExchanges.count({binding.vhost, binding.source})
               || destinations.count({binding.vhost, binding.destination});
    }
    void removeTopology()
    {
        for (const QueueSpec& queue : m_before.queues) {
            if (m_goneQueues.count({queue.vhost, queue.name}))
                m_commands.push_back(DeleteQueue{queue.vhost, queue.name});
        }
        for (const ExchangeSpec& exchange : m_before.exchanges) {
            if (m_goneExchanges.count({exchange.vhost, exchange.name}))
                m_commands.push_back(DeleteExchange{exchange.vhost, exchange.name});
        }
    }
    void declareQueues(bool owned)
    {
        for (const QueueSpec& queue : m_after.queues) {
            if (queue.owner.empty() != owned && isNew(m_before.queues, queue, m_goneQueues))
                m_commands.push_back(DeclareQueue{queue});
        }
    }
    void addBindings()
    {
        for (const BindingSpec& binding : m_after.bindings) {
            if (!contains(m_before.bindings, binding) || endIsGone(binding))
                m_commands.push_back(Bind{binding});
        }
    }
    void addClients()
    {
        for (const ProducerSpec& producer : m_after.producers) {
            if (!findByName(m_before.producers, producer.name, producer.vhost))
                m_commands.push_back(AddProducer{producer});
        }
        for (const ConsumerSpec& consumer : m_after.consumers) {
            if (!findByName(m_before.consumers, consumer.name, consumer.vhost))
                m_commands.push_back(AddConsumer{consumer});
        }
    }
    void changeClients()
    {
        for (const ProducerSpec& producer : m_after.producers) {
            const ProducerSpec* before = findByName(m_before.producers, producer.name, producer.vhost);
            if (before && !(*before == producer))
                m_commands.push_back(ChangeProducer{producer});
        }
        for (const ConsumerSpec& consumer : m_after.consumers) {
            const ConsumerSpec* before = findByName(m_before.consumers, consumer.name, consumer.vhost);
            if (before && !(*before == consumer))
                m_commands.push_back(ChangeConsumer{consumer});
        }
    }
    void setLinks()
    {
        const auto delayOf = [](const Scenario& scenario,
                                const SetLinkDelay& link) -> std::optional<Duration> {
            for (const SetLinkDelay& each : scenario.links) {
                if (each.from == link.from && each.to == link.to)
                    return each.delay;
            }
            return std::nullopt;
        };
        for (const SetLinkDelay& link : m_before.links) {
            // No command takes a delay away; the common one has the same effect until that changes.
            if (!delayOf(m_after, link))
                m_commands.push_back(SetLinkDelay{link.from, link.to, m_after.linkDelay});
        }
        for (const SetLinkDelay& link : m_after.links) {
            if (delayOf(m_before, link) != link.delay)
                m_commands.push_back(link);
        }
    }

    const Scenario& m_before;
    const Scenario& m_after;
    std::set<std::string> m_goneClients;
    Names m_goneQueues;
    Names m_goneExchanges;
    std::vector<Command> m_commands;
};

/// Finds the clients that differ in nothing but their names, and gives them their new ones in `before`. Such a
/// client has kept its place in the list; a removed and an added one would stand in two places.
template<class Rename, class Spec>
std::vector<Command> takeNewNames(Scenario& before, const Scenario& after, std::vector<Spec> Scenario::*list, NodeKind kind)
{
    std::vector<Command> commands;
    const std::vector<Spec>& now = after.*list;
    for (std::size_t i = 0; i < now.size() && now.size() == (before.*list).size(); ++i) {
        Spec was = (before.*list)[i];
        const std::string name = was.name;
        was.name = now[i].name;
        if (name == was.name || !(was == now[i]) || findByName(now, name, was.vhost)
            || findByName(before.*list, was.name, was.vhost))
            continue;
        commands.push_back(Rename{name, was.name});
        before = renamed(std::move(before), {kind, name}, was.name);
    }
    return commands;
}

} // namespace

std::vector<Command> changesBetween(const Scenario& before, const Scenario& after)
{
    Scenario sameNames = before;
    std::vector<Command> commands = takeNewNames<RenameProducer>(sameNames, after, &Scenario::producers, NodeKind::Producer);
    const std::vector<Command> consumers =
        takeNewNames<RenameConsumer>(sameNames, after, &Scenario::consumers, NodeKind::Consumer);
    commands.insert(commands.end(), consumers.begin(), consumers.end());
    const std::vector<Command> others = Changes(sameNames, after).find();
    commands.insert(commands.end(), others.begin(), others.end());
    return commands;
}

} // namespace postroom
