#pragma once

#include "core/broker/Broker.h"
#include "core/clients/Clients.h"
#include "core/time/Agenda.h"
#include "core/time/Dice.h"
#include "core/time/Links.h"

namespace postroom {

/// All that is true at one moment of a run. Plain values: a copy is a checkpoint.
struct World {
    SimTime now;
    Dice dice;
    Links links;
    Agenda agenda;
    Broker broker;
    Clients clients;
    EventNumber heard = 0; ///< up to where the clients have read the journal
};

} // namespace postroom
