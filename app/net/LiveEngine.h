#pragma once

#include "core/amqp/Engine.h"

#include <optional>

/// A world that goes on while clients are connected to it.
class LiveEngine : public postroom::amqp::Engine {
public:
    /// Brings the world up to the present, before anything is asked of it.
    virtual void catchUp() = 0;
    /// How long it will be until something is due at that simulated time; nothing if never.
    virtual std::optional<postroom::Duration> untilDue(postroom::SimTime time) const = 0;
    /// Bytes in messages, ready and unacked.
    virtual std::uint64_t storedBytes() const = 0;
    /// When the world itself has something to do next.
    virtual postroom::SimTime nextDue() const = 0;
};
