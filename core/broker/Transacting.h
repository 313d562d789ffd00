#pragma once

#include "core/broker/BrokerState.h"
#include "core/commands/Command.h"
#include "core/time/Moment.h"

namespace postroom {

// Confirm mode and transactions of a channel (section 10). A channel has one or the other (CONF-10).

Answer<Reply> selectConfirms(const Moment& moment, Channel& channel);
Answer<Reply> selectTransactions(const Moment& moment, Channel& channel);

/// Publishes enter their queues in order, then acks take effect (TX-3). 406 if a queue refused one (TX-6).
Answer<Reply> commit(BrokerState& state, const Moment& moment, Channel& channel);

/// Drops the waiting publishes; waiting acks are forgotten, their messages stay unacked (TX-4).
Answer<Reply> rollback(const Moment& moment, Channel& channel);

/// Undoes what waits on a channel, without a word: rollback, or the end of the channel (TX-5).
void undoTransaction(const Moment& moment, Channel& channel);

} // namespace postroom
