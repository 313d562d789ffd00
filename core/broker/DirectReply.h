#pragma once

#include "core/broker/BrokerState.h"
#include "core/commands/Command.h"
#include "core/time/Moment.h"

namespace postroom {

// Direct reply-to (section 21): a pseudo-queue that leads straight to the channel that asked.

constexpr const char* replyShorthand = "amq.rabbitmq.reply-to";

/// Whether a routing key is the concrete address of somebody who asked.
bool isReplyAddress(std::string_view key);

/// Makes the channel's reply consumer. 406 with manual acknowledgement, or for a second one (R-RPC-1).
Answer<Reply> consumeReplies(BrokerState& state, const Moment& moment, Channel& channel, const Consume& asked);

/// Ends the address of a reply consumer that goes (R-RPC-5, R-RPC-8).
void forgetReplies(BrokerState& state, Channel& channel);

/// Hands a reply straight to the consumer behind the address, or drops it if that is gone (R-RPC-3, R-RPC-5).
void deliverReply(BrokerState& state, const Moment& moment, const std::string& address, const MessagePtr& message);

/// What a declare of a reply address answers: one consumer while the asker is there, else 404 (R-RPC-7).
Answer<Reply> lookUpReplyAddress(const BrokerState& state, const std::string& vhost, const std::string& name);

} // namespace postroom
