#pragma once

#include "core/scenario/Scenario.h"

#include <string>

// Things of a scenario by name; null when there is none.

postroom::ProducerSpec* findProducer(postroom::Scenario& scenario, const std::string& name);
postroom::ExchangeSpec* findExchange(postroom::Scenario& scenario, const std::string& name);
postroom::QueueSpec* findQueue(postroom::Scenario& scenario, const std::string& name);
postroom::ConsumerSpec* findConsumer(postroom::Scenario& scenario, const std::string& name);

/// The type of an exchange, also of a predeclared one.
std::string typeOfExchange(const postroom::Scenario& scenario, const std::string& name);
std::string vhostOf(const postroom::Scenario& scenario, const postroom::NodeRef& node);

/// Calls body(spec) with what the scenario says about a node; nothing if it does not have it.
template<class ScenarioType, class Body>
bool withSpecOf(ScenarioType& scenario, const postroom::NodeRef& node, Body&& body)
{
    const auto tryIn = [&](auto& specs) {
        for (auto& spec : specs) {
            if (spec.name == node.name) {
                body(spec);
                return true;
            }
        }
        return false;
    };
    switch (node.kind) {
    case postroom::NodeKind::Producer: return tryIn(scenario.producers);
    case postroom::NodeKind::Exchange: return tryIn(scenario.exchanges);
    case postroom::NodeKind::Queue: return tryIn(scenario.queues);
    case postroom::NodeKind::Consumer: return tryIn(scenario.consumers);
    case postroom::NodeKind::Program: break; // comes and goes by itself
    }
    return false;
}
