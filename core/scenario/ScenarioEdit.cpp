#include "core/scenario/ScenarioEdit.h"

#include "core/scenario/Expectation.h"

#include <algorithm>

namespace postroom {

namespace {

/// Gives a node another name wherever it is mentioned.
class Renaming {
public:
    Renaming(NodeRef node, std::string newName)
        : m_node(std::move(node))
        , m_newName(std::move(newName))
    {
    }

    void in(ExchangeSpec& exchange) const
    {
        name(NodeKind::Exchange, exchange.name);
        argument(exchange.arguments, "alternate-exchange", NodeKind::Exchange);
    }
    void in(QueueSpec& queue) const
    {
        name(NodeKind::Queue, queue.name);
        client(queue.owner);
        const FieldValue* target = queue.arguments.find("x-dead-letter-exchange");
        if (target && target->asText() && target->asText()->empty())
            argument(queue.arguments, "x-dead-letter-routing-key", NodeKind::Queue);
        argument(queue.arguments, "x-dead-letter-exchange", NodeKind::Exchange);
    }
    void in(BindingSpec& binding) const
    {
        name(NodeKind::Exchange, binding.source);
        name(binding.destinationType == DestinationType::Queue ? NodeKind::Queue : NodeKind::Exchange,
             binding.destination);
    }
    void in(ProducerSpec& producer) const
    {
        name(NodeKind::Producer, producer.name);
        // Through the default exchange a routing key is the name of a queue.
        if (producer.exchange.empty()) {
            for (std::string& key : producer.routingKeys)
                name(NodeKind::Queue, key);
        }
        name(NodeKind::Exchange, producer.exchange);
        name(NodeKind::Queue, producer.replyTo);
    }
    void in(ConsumerSpec& consumer) const
    {
        name(NodeKind::Consumer, consumer.name);
        name(NodeKind::Queue, consumer.queue);
        if (consumer.republishExchange.empty())
            name(NodeKind::Queue, consumer.republishKey);
        name(NodeKind::Exchange, consumer.republishExchange);
    }
    void in(SetLinkDelay& link) const
    {
        node(link.from);
        node(link.to);
    }
    void in(DeleteExchange& command) const { name(NodeKind::Exchange, command.name); }
    void in(DeleteQueue& command) const { name(NodeKind::Queue, command.name); }
    void in(PurgeQueue& command) const { name(NodeKind::Queue, command.name); }
    void in(RemoveProducer& command) const { name(NodeKind::Producer, command.name); }
    void in(RenameProducer& command) const
    {
        name(NodeKind::Producer, command.name);
        name(NodeKind::Producer, command.newName);
    }
    void in(ProduceNow& command) const { name(NodeKind::Producer, command.name); }
    void in(CrashProducer& command) const { name(NodeKind::Producer, command.name); }
    void in(RestartProducer& command) const { name(NodeKind::Producer, command.name); }
    void in(RemoveConsumer& command) const { name(NodeKind::Consumer, command.name); }
    void in(RenameConsumer& command) const
    {
        name(NodeKind::Consumer, command.name);
        name(NodeKind::Consumer, command.newName);
    }
    void in(CrashConsumer& command) const { name(NodeKind::Consumer, command.name); }
    void in(RestartConsumer& command) const { name(NodeKind::Consumer, command.name); }
    void in(HangClient& command) const { client(command.name); }
    void in(WakeClient& command) const { client(command.name); }
    void in(CutConnection& command) const { client(command.name); }
    void in(LookUpExchange& command) const { name(NodeKind::Exchange, command.name); }
    void in(LookUpQueue& command) const { name(NodeKind::Queue, command.name); }
    void in(PolicySpec& policy) const
    {
        const FieldValue* target = policy.definition.find("dead-letter-exchange");
        if (target && target->asText() && target->asText()->empty())
            argument(policy.definition, "dead-letter-routing-key", NodeKind::Queue);
        argument(policy.definition, "dead-letter-exchange", NodeKind::Exchange);
        argument(policy.definition, "alternate-exchange", NodeKind::Exchange);
    }
    /// Names of vhosts, users and policies are not names of nodes.
    template<class Other>
    static constexpr bool namesNoNode =
        std::is_same_v<Other, OpenConnection> || std::is_same_v<Other, AddVhost> || std::is_same_v<Other, DeleteVhost>
        || std::is_same_v<Other, SetVhostLimits> || std::is_same_v<Other, AddUser> || std::is_same_v<Other, DeleteUser>
        || std::is_same_v<Other, ClearPolicy>;
    template<class Other>
    void in(Other&) const
    {
        static_assert(!requires(Other & each) { each.name; } || namesNoNode<Other>,
                      "say here which node this command names");
    }
    void in(SetPolicy& command) const { in(static_cast<PolicySpec&>(command)); }
    void in(DeclareExchange& command) const { in(static_cast<ExchangeSpec&>(command)); }
    void in(DeclareQueue& command) const { in(static_cast<QueueSpec&>(command)); }
    void in(Bind& command) const { in(static_cast<BindingSpec&>(command)); }
    void in(Unbind& command) const { in(static_cast<BindingSpec&>(command)); }
    void in(AddProducer& command) const { in(static_cast<ProducerSpec&>(command)); }
    void in(ChangeProducer& command) const { in(static_cast<ProducerSpec&>(command)); }
    void in(AddConsumer& command) const { in(static_cast<ConsumerSpec&>(command)); }
    void in(ChangeConsumer& command) const { in(static_cast<ConsumerSpec&>(command)); }

    void in(std::string& expectation) const
    {
        auto parsed = parseExpectation(expectation);
        if (!parsed)
            return;
        const Expectation before = *parsed;
        if (parsed->about == Expectation::About::Consumer)
            name(NodeKind::Consumer, parsed->name);
        else if (parsed->about == Expectation::About::Queue)
            name(NodeKind::Queue, parsed->name);
        if (!(*parsed == before))
            expectation = toText(*parsed);
    }
    void in(Layout& layout) const
    {
        const auto found = layout.find(m_node);
        if (found == layout.end())
            return;
        const Place place = found->second;
        layout.erase(found);
        layout[NodeRef{m_node.kind, m_newName}] = place;
    }
    template<class T>
    void inAll(std::vector<T>& values) const
    {
        for (T& value : values)
            in(value);
    }

private:
    void name(NodeKind kind, std::string& name) const
    {
        if (kind == m_node.kind && name == m_node.name)
            name = m_newName;
    }
    void client(std::string& name) const
    {
        this->name(NodeKind::Producer, name);
        this->name(NodeKind::Consumer, name);
    }
    void node(NodeRef& node) const
    {
        if (node == m_node)
            node.name = m_newName;
    }
    void argument(FieldTable& arguments, std::string_view key, NodeKind kind) const
    {
        const FieldValue* value = arguments.find(key);
        if (kind == m_node.kind && value && value->asText() && *value->asText() == m_node.name)
            arguments.set(key, m_newName);
    }

    NodeRef m_node;
    std::string m_newName;
};

template<class T, class Condition>
void removeIf(std::vector<T>& values, Condition condition)
{
    values.erase(std::remove_if(values.begin(), values.end(), condition), values.end());
}

bool mentions(const std::string& expectation, const NodeRef& node)
{
    const auto parsed = parseExpectation(expectation);
    if (!parsed || parsed->name != node.name)
        return false;
    return (parsed->about == Expectation::About::Consumer && node.kind == NodeKind::Consumer)
           || (parsed->about == Expectation::About::Queue && node.kind == NodeKind::Queue);
}

/// Whether a timed command is about the node, seen by renaming it: what changes mentions it.
bool mentions(const Command& command, const NodeRef& node)
{
    Command copy = command;
    const Renaming renaming(node, node.name + "?");
    std::visit([&](auto& each) { renaming.in(each); }, copy);
    return toText(copy) != toText(command);
}

template<class Spec>
void removeNamed(std::vector<Spec>& specs, const std::string& name)
{
    removeIf(specs, [&](const Spec& each) { return each.name == name; });
}

} // namespace

Scenario renamed(Scenario scenario, const NodeRef& node, const std::string& newName)
{
    const bool declared = node.kind != NodeKind::Exchange
                          || std::any_of(scenario.exchanges.begin(), scenario.exchanges.end(),
                                         [&](const ExchangeSpec& each) { return each.name == node.name; });
    if (!declared || !hasNode(scenario, node) || node.name == newName)
        return scenario;
    const Renaming renaming(node, newName);
    renaming.inAll(scenario.policies);
    renaming.inAll(scenario.exchanges);
    renaming.inAll(scenario.queues);
    renaming.inAll(scenario.bindings);
    renaming.inAll(scenario.producers);
    renaming.inAll(scenario.consumers);
    renaming.inAll(scenario.links);
    renaming.inAll(scenario.expectations);
    renaming.in(scenario.layout);
    for (TimedCommand& timed : scenario.commands)
        std::visit([&](auto& each) { renaming.in(each); }, timed.command);
    return scenario;
}

Scenario without(Scenario scenario, const NodeRef& node)
{
    const auto isEnd = [&](const BindingSpec& each) {
        const NodeKind destination =
            each.destinationType == DestinationType::Queue ? NodeKind::Queue : NodeKind::Exchange;
        return node == NodeRef{NodeKind::Exchange, each.source}
               || node == NodeRef{destination, each.destination};
    };
    switch (node.kind) {
    case NodeKind::Exchange:
        removeNamed(scenario.exchanges, node.name);
        for (ProducerSpec& producer : scenario.producers) {
            if (node.name.empty() || producer.exchange != node.name)
                continue;
            producer.exchange.clear();
            producer.pace = Pace::Manual;
        }
        for (ConsumerSpec& consumer : scenario.consumers) {
            if (node.name.empty() || consumer.republishExchange != node.name)
                continue;
            consumer.republish = false;
            consumer.republishExchange.clear();
        }
        break;
    case NodeKind::Queue:
        removeNamed(scenario.queues, node.name);
        for (ConsumerSpec& consumer : scenario.consumers) {
            if (consumer.queue == node.name)
                consumer.queue.clear();
        }
        break;
    case NodeKind::Producer: removeNamed(scenario.producers, node.name); break;
    case NodeKind::Consumer: removeNamed(scenario.consumers, node.name); break;
    case NodeKind::Program: break;
    }
    for (QueueSpec& queue : scenario.queues) {
        const bool owned = node.kind == NodeKind::Producer || node.kind == NodeKind::Consumer;
        if (owned && queue.owner == node.name) {
            queue.owner.clear();
            queue.exclusive = false;
        }
    }
    removeIf(scenario.bindings, isEnd);
    removeIf(scenario.links, [&](const SetLinkDelay& each) { return each.from == node || each.to == node; });
    removeIf(scenario.commands, [&](const TimedCommand& each) { return mentions(each.command, node); });
    removeIf(scenario.expectations, [&](const std::string& each) { return mentions(each, node); });
    scenario.layout.erase(node);
    return scenario;
}

} // namespace postroom
