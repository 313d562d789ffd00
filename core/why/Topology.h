#pragma once

#include "core/events/Event.h"

#include <map>
#include <memory>
#include <string>

namespace postroom {

/// What was declared and bound at one moment, as far as it decides where messages go.
struct Topology {
    struct Exchange {
        std::shared_ptr<const ExchangeSpec> spec;
        std::shared_ptr<const PolicySpec> policy; ///< null: none
    };
    struct Binding {
        std::shared_ptr<const BindingSpec> spec;
        ExchangeId source;
        QueueId queue;       ///< the destination, or
        ExchangeId exchange; ///< the destination
    };
    std::map<ExchangeId, Exchange> exchanges;
    std::map<QueueId, std::shared_ptr<const QueueSpec>> queues;
    std::map<BindingId, Binding> bindings;

    /// 0 if there was none.
    ExchangeId find(const std::string& vhost, const std::string& exchange) const;
    /// The exchange that gets what no binding of this one takes; 0 if there was none.
    ExchangeId alternateOf(ExchangeId exchange) const;
};

/// Follows what is declared and bound. A snapshot costs nothing until the next change.
class TopologyBook {
public:
    /// Learns from one event; events must come in order, each once.
    void learn(const Event& event);
    std::shared_ptr<const Topology> now() const { return m_now; }

private:
    Topology& change();

    std::shared_ptr<Topology> m_now = std::make_shared<Topology>();
};

} // namespace postroom
