#include "core/scenario/ScenarioStart.h"

#include "core/scenario/OperatorChanges.h"

#include <algorithm>

namespace postroom {

namespace {

bool ownsAQueue(const Scenario& scenario, const std::string& client)
{
    return std::any_of(scenario.queues.begin(), scenario.queues.end(),
                       [&](const QueueSpec& queue) { return queue.owner == client; });
}

} // namespace

std::vector<Command> commandsOf(const Scenario& scenario)
{
    std::vector<Command> commands;
    commands.push_back(SetDefaultDelay{scenario.linkDelay});
    if (scenario.memoryWatermark != 0)
        commands.push_back(SetMemoryWatermark{scenario.memoryWatermark});
    if (!scenario.diskDelay.isZero())
        commands.push_back(SetDiskDelay{scenario.diskDelay});
    for (Command& command : operatorChanges(Scenario{}, scenario))
        commands.push_back(std::move(command));
    for (const PolicySpec& policy : scenario.policies)
        commands.push_back(SetPolicy{policy});
    for (const ExchangeSpec& exchange : scenario.exchanges)
        commands.push_back(DeclareExchange{exchange});
    const auto declareQueues = [&](bool owned) {
        for (const QueueSpec& queue : scenario.queues) {
            if (queue.owner.empty() != owned)
                commands.push_back(DeclareQueue{queue});
        }
    };
    const auto addClients = [&](bool owners) {
        for (const ProducerSpec& producer : scenario.producers) {
            if (ownsAQueue(scenario, producer.name) == owners)
                commands.push_back(AddProducer{producer});
        }
        for (const ConsumerSpec& consumer : scenario.consumers) {
            if (ownsAQueue(scenario, consumer.name) == owners)
                commands.push_back(AddConsumer{consumer});
        }
    };
    // A queue with an owner is declared over its owner's connection, so that has to be there first. An owner
    // that consumes its own queue waits for it.
    declareQueues(false);
    addClients(true);
    declareQueues(true);
    for (const BindingSpec& binding : scenario.bindings)
        commands.push_back(Bind{binding});
    addClients(false);
    for (const SetLinkDelay& link : scenario.links)
        commands.push_back(link);
    return commands;
}

Simulation start(const Scenario& scenario, std::vector<RefusedCommand>* refused, std::size_t journalLimit)
{
    Simulation simulation(scenario.seed, journalLimit);
    for (const Command& command : commandsOf(scenario)) {
        const Answer<Reply> answer = simulation.submit(command);
        if (!answer && refused)
            refused->push_back({command, answer.error()});
    }
    for (const TimedCommand& timed : scenario.commands)
        simulation.plan(timed.at, timed.command);
    return simulation;
}

} // namespace postroom
