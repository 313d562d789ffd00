#include "core/broker/Confirming.h"

namespace postroom {

namespace {

void answer(BrokerState& state, const Moment& moment, MessageId message, const PendingConfirm& pending)
{
    // A channel that has ended is not answered; its publisher does not know (CONF-11).
    if (state.channels.find(pending.channel))
        moment.note(Confirmed{message, pending.channel, pending.number, !pending.refused});
}

} // namespace

void awaitConfirm(BrokerState& state, Channel& channel, const Message& message, std::uint32_t queues)
{
    state.confirms[message.id] = {channel.id, ++channel.confirmNumber, queues, false};
}

void confirmPart(BrokerState& state, const Moment& moment, MessageId message, Accepted accepted)
{
    if (state.confirms.empty())
        return;
    const auto pending = state.confirms.find(message);
    if (pending == state.confirms.end())
        return;
    pending->second.refused |= accepted == Accepted::No;
    if (--pending->second.queuesLeft > 0)
        return;
    const PendingConfirm done = pending->second;
    state.confirms.erase(pending);
    answer(state, moment, message, done);
}

void confirmUnrouted(BrokerState& state, const Moment& moment, MessageId message)
{
    const auto pending = state.confirms.find(message);
    if (pending == state.confirms.end())
        return;
    const PendingConfirm done = pending->second;
    state.confirms.erase(pending);
    answer(state, moment, message, done);
}

} // namespace postroom
