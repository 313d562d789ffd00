#pragma once

#include "core/broker/BrokerState.h"
#include "core/commands/Command.h"
#include "core/time/Moment.h"

namespace postroom {

// Virtual hosts, users, permissions and limits (section 20).

Answer<Reply> addVhost(BrokerState& state, const Moment& moment, const AddVhost& asked);
/// Closes its connections and deletes everything in it (VH-10). 404 if there is none.
Answer<Reply> deleteVhost(BrokerState& state, const Moment& moment, const DeleteVhost& asked);
Answer<Reply> setVhostLimits(BrokerState& state, const SetVhostLimits& asked);
Answer<Reply> addUser(BrokerState& state, const AddUser& asked);
Answer<Reply> deleteUser(BrokerState& state, const DeleteUser& asked);
Answer<Reply> setPermissions(BrokerState& state, const SetPermissions& asked);
Answer<Reply> clearPermissions(BrokerState& state, const ClearPermissions& asked);

} // namespace postroom
