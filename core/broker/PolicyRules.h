#pragma once

#include "core/broker/BrokerState.h"
#include "core/commands/Command.h"
#include "core/time/Moment.h"

namespace postroom {

// Policies (section 22): settings that an operator gives to all queues or exchanges of a name.

/// Sets or replaces a policy; it acts on what exists at once (POL-2). 406 for a pattern or setting that is
/// wrong, 404 for an unknown vhost.
Answer<Reply> setPolicy(BrokerState& state, const Moment& moment, const PolicySpec& spec);
Answer<Reply> clearPolicy(BrokerState& state, const Moment& moment, const ClearPolicy& asked);

/// Lets the policies act that match the name now: at most one, and one of the operator (POL-1, POL-6).
void applyPolicies(BrokerState& state, const Moment& moment, Queue& queue);
void applyPolicies(BrokerState& state, const Moment& moment, Exchange& exchange);

} // namespace postroom
