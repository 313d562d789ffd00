#pragma once

#include "core/broker/UnackedMessages.h"
#include "core/events/Event.h"

#include <vector>

namespace postroom {

/// What waits on a transactional channel for the next commit (TX-1, TX-2).
struct Transaction {
    struct Publication {
        MessagePtr message;
        ExchangeId exchange;
        RoutePtr route; ///< found when it was published, not when it is committed
        bool mandatory = false;
    };
    struct Settling {
        std::vector<UnackedDelivery> deliveries;
        Settlement settlement = Settlement::Ack;
        bool requeue = false;
    };
    std::vector<Publication> publications;
    std::vector<Settling> settlings;
};

} // namespace postroom
