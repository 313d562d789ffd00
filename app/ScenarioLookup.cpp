#include "app/ScenarioLookup.h"

using namespace postroom;

namespace {

template<class Spec>
Spec* findIn(std::vector<Spec>& specs, const std::string& name)
{
    for (Spec& spec : specs) {
        if (spec.name == name)
            return &spec;
    }
    return nullptr;
}

} // namespace

ProducerSpec* findProducer(Scenario& scenario, const std::string& name) { return findIn(scenario.producers, name); }
ExchangeSpec* findExchange(Scenario& scenario, const std::string& name) { return findIn(scenario.exchanges, name); }
QueueSpec* findQueue(Scenario& scenario, const std::string& name) { return findIn(scenario.queues, name); }
ConsumerSpec* findConsumer(Scenario& scenario, const std::string& name) { return findIn(scenario.consumers, name); }

std::string typeOfExchange(const Scenario& scenario, const std::string& name)
{
    for (const ExchangeSpec& exchange : scenario.exchanges) {
        if (exchange.name == name)
            return exchange.type;
    }
    for (const char* type : {"fanout", "topic", "headers"}) {
        if (name == std::string("amq.") + type)
            return type;
    }
    return name == "amq.match" ? "headers" : name == "amq.rabbitmq.trace" ? "topic" : "direct";
}

std::string vhostOf(const Scenario& scenario, const NodeRef& node)
{
    std::string vhost = "/";
    withSpecOf(scenario, node, [&](const auto& spec) { vhost = spec.vhost; });
    return vhost;
}
