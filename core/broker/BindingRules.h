#pragma once

#include "core/broker/BrokerState.h"
#include "core/commands/Command.h"
#include "core/time/Moment.h"

namespace postroom {

/// Both ends of a binding, found by name.
struct Ends {
    ExchangeId source;
    QueueId queue;       ///< the destination, or
    ExchangeId exchange; ///< the destination
};

Answer<Reply> bind(BrokerState& state, const Moment& moment, const BindingSpec& spec, ConnectionId by);
Answer<Reply> unbind(BrokerState& state, const Moment& moment, const BindingSpec& spec, ConnectionId by);

/// Finds the ends. 403 for the default exchange (R-NAME-11), 404 for a missing end (R-BIND-3), 405 for
/// another connection's exclusive queue, 406 for a headers binding with a wrong x-match (R-HEADERS-2).
Answer<Ends> endsOf(BrokerState& state, const BindingSpec& spec, ConnectionId by);

/// The binding with exactly this key and these arguments (R-BIND-1, R-BIND-5); 0 if there is none.
BindingId findBinding(const BrokerState& state, const BindingSpec& spec, const Ends& ends);
Answer<Reply> addBinding(BrokerState& state, const Moment& moment, const BindingSpec& spec, const Ends& ends);
/// Also deletes an auto-delete exchange that has lost its last binding as source (R-BIND-8).
void removeBinding(BrokerState& state, const Moment& moment, BindingId binding);

/// Takes an exchange away with all bindings from and to it (R-DEL-6).
void removeExchange(BrokerState& state, const Moment& moment, ExchangeId exchange);

} // namespace postroom
