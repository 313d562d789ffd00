#include "core/scenario/ScenarioCommand.h"

#include "core/scenario/ScenarioEdit.h"

#include <algorithm>

namespace postroom {

namespace {

template<class Spec>
void put(std::vector<Spec>& specs, const Spec& spec)
{
    const auto known = std::find_if(specs.begin(), specs.end(), [&](const Spec& each) {
        return each.name == spec.name && each.vhost == spec.vhost;
    });
    if (known == specs.end())
        specs.push_back(spec);
    else
        *known = spec;
}

template<class Spec>
void take(std::vector<Spec>& specs, const std::string& name, const std::string& vhost)
{
    specs.erase(std::remove_if(specs.begin(), specs.end(),
                               [&](const Spec& each) { return each.name == name && each.vhost == vhost; }),
                specs.end());
}

// With an exchange or queue its bindings go; the clients stay.
void takeBindings(Scenario& scenario, const std::string& name, const std::string& vhost, NodeKind kind)
{
    scenario.bindings.erase(
        std::remove_if(scenario.bindings.begin(), scenario.bindings.end(),
                       [&](const BindingSpec& each) {
                           const bool leadsTo = each.destination == name
                               && (each.destinationType == DestinationType::Queue) == (kind == NodeKind::Queue);
                           return each.vhost == vhost && (leadsTo || (kind == NodeKind::Exchange && each.source == name));
                       }),
        scenario.bindings.end());
}

template<class Spec>
void takeClient(std::vector<Spec>& specs, const std::string& name)
{
    specs.erase(std::remove_if(specs.begin(), specs.end(), [&](const Spec& each) { return each.name == name; }), specs.end());
}

struct Apply {
    Scenario& scenario;

    void operator()(const DeclareExchange& command) const { put<ExchangeSpec>(scenario.exchanges, command); }
    void operator()(const DeclareQueue& command) const { put<QueueSpec>(scenario.queues, command); }
    void operator()(const SetPolicy& command) const { put<PolicySpec>(scenario.policies, command); }
    void operator()(const AddProducer& command) const { put<ProducerSpec>(scenario.producers, command); }
    void operator()(const ChangeProducer& command) const { put<ProducerSpec>(scenario.producers, command); }
    void operator()(const AddConsumer& command) const { put<ConsumerSpec>(scenario.consumers, command); }
    void operator()(const ChangeConsumer& command) const { put<ConsumerSpec>(scenario.consumers, command); }
    void operator()(const Bind& command) const
    {
        const BindingSpec& spec = command;
        if (std::find(scenario.bindings.begin(), scenario.bindings.end(), spec) == scenario.bindings.end())
            scenario.bindings.push_back(spec);
    }
    void operator()(const DeleteExchange& command) const
    {
        take(scenario.exchanges, command.name, command.vhost);
        takeBindings(scenario, command.name, command.vhost, NodeKind::Exchange);
    }
    void operator()(const DeleteQueue& command) const
    {
        take(scenario.queues, command.name, command.vhost);
        takeBindings(scenario, command.name, command.vhost, NodeKind::Queue);
    }
    void operator()(const ClearPolicy& command) const { take(scenario.policies, command.name, command.vhost); }
    void operator()(const Unbind& command) const
    {
        const BindingSpec& spec = command;
        scenario.bindings.erase(std::remove(scenario.bindings.begin(), scenario.bindings.end(), spec), scenario.bindings.end());
    }
    void operator()(const RemoveProducer& command) const { takeClient(scenario.producers, command.name); }
    void operator()(const RemoveConsumer& command) const { takeClient(scenario.consumers, command.name); }
    void operator()(const RenameProducer& command) const
    {
        scenario = renamed(std::move(scenario), {NodeKind::Producer, command.name}, command.newName);
    }
    void operator()(const RenameConsumer& command) const
    {
        scenario = renamed(std::move(scenario), {NodeKind::Consumer, command.name}, command.newName);
    }
    void operator()(const SetDefaultDelay& command) const { scenario.linkDelay = command.delay; }
    void operator()(const SetMemoryWatermark& command) const { scenario.memoryWatermark = command.bytes; }
    void operator()(const SetDiskDelay& command) const { scenario.diskDelay = command.delay; }
    void operator()(const SetLinkDelay& command) const
    {
        for (SetLinkDelay& each : scenario.links) {
            if (each.from == command.from && each.to == command.to) {
                each.delay = command.delay;
                return;
            }
        }
        scenario.links.push_back(command);
    }
    // The rest asks the run: crashes, purges, restarts.
    template<class Other>
    void operator()(const Other&) const
    {
    }
};

} // namespace

Scenario withCommand(Scenario scenario, const Command& command)
{
    std::visit(Apply{scenario}, command);
    return scenario;
}

} // namespace postroom
