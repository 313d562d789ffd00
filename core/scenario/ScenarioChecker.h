#pragma once

#include "core/clients/SpecCheck.h"
#include "core/scenario/KnownNames.h"
#include "core/scenario/ScenarioChecks.h"
#include "core/scenario/ScenarioFields.h"
#include "core/vocabulary/MessageRule.h"

#include <algorithm>
#include <optional>
#include <set>

namespace postroom {

/// Goes through a scenario from the top and keeps the first problem. Used by checkScenario() alone.
class ScenarioChecker {
public:
    ScenarioChecker(const Scenario& scenario, const JsonValue& root)
        : m_scenario(scenario)
        , m_root(root)
    {
    }

    std::optional<Problem> check()
    {
        collectNames();
        checkOperators();
        checkExchanges();
        checkQueues();
        checkBindings();
        checkProducers();
        checkConsumers();
        addNamesOfCommands();
        checkLinks();
        checkLayout();
        checkCommands();
        checkExpectations();
        return m_problem;
    }

private:
    /// The first problem is kept.
    void fail(const JsonPlace& place, std::string sentence)
    {
        if (!m_problem)
            m_problem = problemAt(place, std::move(sentence));
    }
    /// The place of a field of an entry, or of the entry where the field is not written.
    JsonPlace placeOf(std::string_view list, std::size_t index, std::string_view field) const
    {
        const JsonValue* array = m_root.find(list);
        if (!array || index >= array->items.size())
            return m_root.place;
        const JsonValue* value = array->items[index].find(field);
        return value ? value->place : array->items[index].place;
    }
    void collectNames()
    {
        for (const ExchangeSpec& each : m_scenario.exchanges)
            m_names.exchanges.insert({each.vhost, each.name});
        for (const QueueSpec& each : m_scenario.queues)
            m_names.queues.insert({each.vhost, each.name});
        for (const ProducerSpec& each : m_scenario.producers)
            m_names.producers.insert({each.vhost, each.name});
        for (const ConsumerSpec& each : m_scenario.consumers)
            m_names.consumers.insert({each.vhost, each.name});
    }
    void checkName(std::string_view list, std::size_t index, NodeKind kind, const std::string& name)
    {
        if (name.empty())
            fail(placeOf(list, index, "name"), fmt::format("this {} needs a \"name\"", nameOf(kind)));
        const bool brokerObject = kind == NodeKind::Exchange || kind == NodeKind::Queue;
        if (brokerObject && name.substr(0, 4) == "amq.") {
            fail(placeOf(list, index, "name"),
                 fmt::format("names that start with 'amq.' belong to the broker; give this {} another name{}",
                             nameOf(kind),
                             isPredeclaredExchange(name) ? ", or use the predeclared one without declaring it"
                                                         : ""));
        }
    }
    void checkUnique(std::set<std::pair<std::string, std::string>>& seen, std::string_view list,
                     std::size_t index, const std::string& vhost, const std::string& name, const char* what)
    {
        if (!seen.insert({vhost, name}).second)
            fail(placeOf(list, index, "name"), fmt::format("there is already a {} called '{}'", what, name));
    }
    void mustExist(NodeKind kind, const std::string& vhost, const std::string& name, const JsonPlace& place)
    {
        if (!m_names.has(kind, vhost, name))
            fail(place, fmt::format("there is no {} '{}'{}", nameOf(kind), name, m_names.hint(kind, name)));
    }

    void checkExchanges()
    {
        std::set<std::pair<std::string, std::string>> seen;
        static const std::vector<std::string_view> types = {"direct", "topic", "fanout", "headers"};
        for (std::size_t i = 0; i < m_scenario.exchanges.size(); ++i) {
            const ExchangeSpec& exchange = m_scenario.exchanges[i];
            checkName("exchanges", i, NodeKind::Exchange, exchange.name);
            checkUnique(seen, "exchanges", i, exchange.vhost, exchange.name, "exchange");
            if (std::find(types.begin(), types.end(), exchange.type) == types.end()) {
                fail(placeOf("exchanges", i, "type"),
                     fmt::format("unknown exchange type '{}'{}", exchange.type,
                                 didYouMean(exchange.type, types)));
            }
        }
    }
    void checkQueues()
    {
        std::set<std::pair<std::string, std::string>> seen;
        for (std::size_t i = 0; i < m_scenario.queues.size(); ++i) {
            const QueueSpec& queue = m_scenario.queues[i];
            checkName("queues", i, NodeKind::Queue, queue.name);
            checkUnique(seen, "queues", i, queue.vhost, queue.name, "queue");
            const bool known = m_names.has(NodeKind::Consumer, queue.vhost, queue.owner)
                               || m_names.has(NodeKind::Producer, queue.vhost, queue.owner);
            if (!queue.owner.empty() && !known)
                fail(placeOf("queues", i, "owner"),
                     fmt::format("there is no producer or consumer '{}'{}", queue.owner,
                                 m_names.hint(NodeKind::Consumer, queue.owner)));
            if (queue.exclusive && queue.owner.empty())
                fail(
                    placeOf("queues", i, "exclusive"),
                    "an exclusive queue belongs to a client; name the producer or consumer as its \"owner\"");
        }
    }
    void checkBinding(const BindingSpec& binding, const JsonPlace& source, const JsonPlace& destination)
    {
        const NodeKind kind =
            binding.destinationType == DestinationType::Queue ? NodeKind::Queue : NodeKind::Exchange;
        if (binding.source.empty())
            fail(source,
                 "a binding needs the \"source\" exchange; the default exchange has its bindings already");
        mustExist(NodeKind::Exchange, binding.vhost, binding.source, source);
        if (binding.destination.empty())
            fail(destination, "a binding needs the \"destination\" that gets the copies");
        mustExist(kind, binding.vhost, binding.destination, destination);
    }
    void checkBindings()
    {
        for (std::size_t i = 0; i < m_scenario.bindings.size(); ++i) {
            const BindingSpec& binding = m_scenario.bindings[i];
            checkBinding(binding, placeOf("bindings", i, "source"), placeOf("bindings", i, "destination"));
            for (std::size_t k = 0; k < i; ++k) {
                if (m_scenario.bindings[k] == binding)
                    fail(placeOf("bindings", i, ""),
                         "this binding is already there; the same bind twice is one binding");
            }
        }
    }
    void checkProducers()
    {
        for (std::size_t i = 0; i < m_scenario.producers.size(); ++i) {
            const ProducerSpec& producer = m_scenario.producers[i];
            checkName("producers", i, NodeKind::Producer, producer.name);
            checkUser(producer.user, placeOf("producers", i, "user"));
            checkUnique(m_clients, "producers", i, "", producer.name, "client");
            mustExist(NodeKind::Exchange, producer.vhost, producer.exchange,
                      placeOf("producers", i, "exchange"));
            if (const auto fault = faultOf(producer))
                fail(placeOf("producers", i, "interval"), *fault);
        }
    }
    void checkConsumers()
    {
        for (std::size_t i = 0; i < m_scenario.consumers.size(); ++i) {
            const ConsumerSpec& consumer = m_scenario.consumers[i];
            checkName("consumers", i, NodeKind::Consumer, consumer.name);
            checkUser(consumer.user, placeOf("consumers", i, "user"));
            checkUnique(m_clients, "consumers", i, "", consumer.name, "client");
            // No queue at all is allowed: a consumer that was just put on the canvas is not connected yet.
            if (!consumer.queue.empty())
                mustExist(NodeKind::Queue, consumer.vhost, consumer.queue, placeOf("consumers", i, "queue"));
            if (consumer.republish)
                mustExist(NodeKind::Exchange, consumer.vhost, consumer.republishExchange,
                          placeOf("consumers", i, "republish_exchange"));
            if (consumer.workMax.microseconds != 0 && consumer.workMax < consumer.work)
                fail(placeOf("consumers", i, "work_max"),
                     "the longest working time is shorter than the shortest, \"work\"");
            checkRule("consumers", i, "refuse_when", consumer.refuseWhen);
            checkRule("consumers", i, "republish_when", consumer.republishWhen);
            if (const auto fault = faultOf(consumer))
                fail(placeOf("consumers", i, "name"), *fault);
        }
    }
    void checkRule(std::string_view list, std::size_t index, std::string_view field, const std::string& rule)
    {
        if (!MessageRule::parse(rule))
            fail(placeOf(list, index, field), fmt::format("'{}' does not understand '{}'; it can be {}",
                                                          field, rule, MessageRule::forms()));
    }
    void mustExistAnywhere(const NodeRef& node, const JsonPlace& place)
    {
        if (!m_names.hasAnywhere(node.kind, node.name))
            fail(place, fmt::format("there is no {} '{}'{}", nameOf(node.kind), node.name,
                                    m_names.hint(node.kind, node.name)));
    }
    void checkLinks()
    {
        for (std::size_t i = 0; i < m_scenario.links.size(); ++i) {
            const SetLinkDelay& link = m_scenario.links[i];
            mustExistAnywhere(link.from, placeOf("links", i, "from"));
            mustExistAnywhere(link.to, placeOf("links", i, "to"));
        }
    }
    void checkLayout()
    {
        const JsonValue* layout = m_root.find("layout");
        for (const auto& [node, place] : m_scenario.layout) {
            const JsonMember* member = layout ? layout->member(toText(node)) : nullptr;
            mustExistAnywhere(node, member ? member->place : m_root.place);
        }
    }
    void checkUser(const std::string& user, const JsonPlace& place);
    void checkOperators();
    void addNamesOfCommands();
    void checkCommands();
    void checkExpectations();
    JsonPlace placeInCommand(std::size_t index, std::string_view field) const;

    const Scenario& m_scenario;
    const JsonValue& m_root;
    KnownNames m_names;
    std::set<std::pair<std::string, std::string>> m_clients;
    std::optional<Problem> m_problem;
};

} // namespace postroom
