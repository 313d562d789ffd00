#pragma once

#include "core/broker/BrokerState.h"
#include "core/commands/Command.h"
#include "core/time/Moment.h"

namespace postroom {

// What an AMQP client asks on a channel. Publishes and acks of a program outside the simulation travel its
// lines like those of a simulated one; with a delay they take effect when they land.

Answer<Reply> carryOutOn(BrokerState& state, const Moment& moment, Channel& channel, const Publish& asked);
Answer<Reply> carryOutOn(BrokerState& state, const Moment& moment, Channel& channel, const Consume& asked);
Answer<Reply> carryOutOn(BrokerState& state, const Moment& moment, Channel& channel, const CancelConsumer& asked);
Answer<Reply> carryOutOn(BrokerState& state, const Moment& moment, Channel& channel, const SetPrefetch& asked);
Answer<Reply> carryOutOn(BrokerState& state, const Moment& moment, Channel& channel, const GetMessage& asked);
Answer<Reply> carryOutOn(BrokerState& state, const Moment& moment, Channel& channel, const Ack& asked);
Answer<Reply> carryOutOn(BrokerState& state, const Moment& moment, Channel& channel, const Nack& asked);
Answer<Reply> carryOutOn(BrokerState& state, const Moment& moment, Channel& channel, const Reject& asked);
Answer<Reply> carryOutOn(BrokerState& state, const Moment& moment, Channel& channel, const Recover& asked);
Answer<Reply> carryOutOn(BrokerState& state, const Moment& moment, Channel& channel, const SelectConfirms& asked);
Answer<Reply> carryOutOn(BrokerState& state, const Moment& moment, Channel& channel, const SelectTransactions& asked);
Answer<Reply> carryOutOn(BrokerState& state, const Moment& moment, Channel& channel, const Commit& asked);
Answer<Reply> carryOutOn(BrokerState& state, const Moment& moment, Channel& channel, const Rollback& asked);

} // namespace postroom
