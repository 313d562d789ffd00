#pragma once

#include "core/broker/Broker.h"

namespace postroom {

/// The connection of a simulated program with its one channel. `life` counts its lives: what was planned for
/// an earlier one is void.
struct Session {
    ClientId client;
    ConnectionId connection;
    ChannelId channel;
    std::uint32_t life = 0;

    bool isOpen() const { return static_cast<bool>(connection); }
    /// Opens connection and channel, and begins a new life.
    Answer<Reply> open(const Moment& moment, Broker& broker, const ConnectionSpec& who);
    /// Ends the connection, if it is open, and the life with it.
    void end(const Moment& moment, Broker& broker, EndReason reason);
};

/// By chance the connection breaks while something is on its way for that long: then it does not arrive.
void maybeBreak(const Moment& moment, const Session& session, std::int64_t chance, Duration travels);

/// A publish on its way from a program to an exchange.
struct Outgoing {
    NodeKind senderKind;
    std::string sender;
    std::string exchange;
    std::string routingKey;
    ContentPtr content;
    bool mandatory = false;
    std::int64_t breakChance = 0; ///< percent: the connection breaks while it is on its way
    MessageId again{};            ///< the message that this one repeats
};
/// Sends a publish along the link; it reaches the broker after the link's delay.
MessagePtr sendPublish(const Moment& moment, Broker& broker, const Session& session, Outgoing outgoing);

} // namespace postroom
