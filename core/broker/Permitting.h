#pragma once

#include "core/broker/BrokerState.h"

namespace postroom {

// What a user may do: three patterns on names for each virtual host (VH-2 to VH-7).

enum class Right : std::uint8_t { Configure, Write, Read };
enum class ObjectKind : std::uint8_t { Exchange, Queue };

/// 403 if the connection's user has not that right on the name; the default exchange is looked up as
/// amq.default (VH-3).
std::optional<Refusal> lacks(const BrokerState& state, const Connection& connection, Right right, ObjectKind kind,
                             const std::string& name);
/// The same for whoever asks: the person at the canvas (0) may do everything.
std::optional<Refusal> lacks(const BrokerState& state, ConnectionId by, Right right, ObjectKind kind,
                             const std::string& name);

/// 530 if the user has no permissions at all for the virtual host (VH-7).
std::optional<Refusal> lacksAccess(const BrokerState& state, const std::string& user, const std::string& vhost);

/// Whether the user's patterns take every name.
bool mayDoAnything(const BrokerState& state, const ConnectionSpec& connection);

} // namespace postroom
