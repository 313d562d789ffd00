#pragma once

#include "core/amqp/Login.h"
#include "core/commands/Command.h"
#include "core/events/Journal.h"
#include "core/vocabulary/Refusal.h"

namespace postroom::amqp {

/// What the port asks of the world it stands in. The simulation itself knows no port, so whoever owns both
/// introduces them to each other with this.
class Engine {
public:
    virtual ~Engine() = default;

    /// Carries out a command now. `by` is the channel it is asked on; a refusal closes that channel or its
    /// connection, and the journal says so.
    virtual Answer<Reply> submit(const Command& command, ChannelId by) = 0;
    virtual SimTime now() const = 0;
    virtual const Journal& journal() const = 0;
    /// Events up to this one are no longer needed by the port.
    virtual void haveRead(EventNumber number) = 0;
    /// Whether the password is right and the user may come from there (W-3, VH-9).
    virtual bool admits(const Login& login, bool fromThisMachine) const = 0;
};

} // namespace postroom::amqp
