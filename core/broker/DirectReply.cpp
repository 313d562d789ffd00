#include "core/broker/DirectReply.h"

#include "core/broker/DrawnName.h"

#include <fmt/format.h>

namespace postroom {

bool isReplyAddress(std::string_view key)
{
    const std::string_view prefix = "amq.rabbitmq.reply-to.";
    return key.substr(0, prefix.size()) == prefix;
}

Answer<Reply> consumeReplies(BrokerState& state, const Moment& moment, Channel& channel, const Consume& asked)
{
    if (channel.replyConsumer)
        return refuse(ReplyCode::PreconditionFailed, "reply consumer already set");
    if (!asked.noAck)
        return refuse(ReplyCode::PreconditionFailed, "reply consumer cannot acknowledge");
    Consumer consumer;
    consumer.id = state.consumers.nextId();
    consumer.channel = channel.id;
    consumer.tag = asked.tag.empty() ? drawName(moment.dice, "amq.ctag-") : asked.tag;
    consumer.noAck = true;
    channel.replyConsumer = consumer.id;
    channel.replyAddress = drawName(moment.dice, std::string(replyShorthand) + ".");
    state.replyAddresses[channel.replyAddress] = consumer.id;
    channel.consumersByTag[consumer.tag] = consumer.id;
    const ClientId client = state.connections.get(channel.connection).client;
    moment.note(Subscribed{consumer.id, channel.id, {}, client, 0, 0, true, consumer.tag});
    Reply reply;
    reply.name = consumer.tag;
    state.consumers.add(std::move(consumer));
    return reply;
}

void forgetReplies(BrokerState& state, Channel& channel)
{
    state.replyAddresses.erase(channel.replyAddress);
    channel.replyConsumer = {};
    channel.replyAddress.clear();
}

void deliverReply(BrokerState& state, const Moment& moment, const std::string& address, const MessagePtr& message)
{
    const auto found = state.replyAddresses.find(address);
    if (found == state.replyAddresses.end()) {
        moment.note(MessageDropped{message->id, DropReason::NobodyWaits, 0});
        return;
    }
    const Consumer& consumer = state.consumers.get(found->second);
    // Nothing is stored and nothing can be acknowledged, so no tag is used up.
    const Channel& channel = state.channels.get(consumer.channel);
    moment.note(Delivered{CopyId{state.nextCopy++}, message, {}, consumer.id, channel.id, {}, channel.nextTag,
                          moment.now, false, true});
}

Answer<Reply> lookUpReplyAddress(const BrokerState& state, const std::string& vhost, const std::string& name)
{
    if (name != replyShorthand && !state.replyAddresses.count(name))
        return refuse(ReplyCode::NotFound, fmt::format("no queue '{}' in vhost '{}'", name, vhost));
    Reply reply;
    reply.name = name;
    reply.consumers = 1;
    return reply;
}

} // namespace postroom
