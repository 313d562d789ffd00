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

void confirmPart(BrokerState& state, const Moment& moment, MessageId message, Accepted accepted, OnDisk disk)
{
    if (state.confirms.empty())
        return;
    const auto pending = state.confirms.find(message);
    if (pending == state.confirms.end())
        return;
    pending->second.refused |= accepted == Accepted::No;
    pending->second.waitsForDisk |= disk == OnDisk::Writing;
    if (--pending->second.queuesLeft > 0)
        return;
    const PendingConfirm done = pending->second;
    state.confirms.erase(pending);
    // A refusal has nothing to wait for.
    if (done.waitsForDisk && !done.refused)
        moment.later(state.diskDelay, SendConfirm{message, done.channel, done.number});
    else
        answer(state, moment, message, done);
}

void confirmWritten(BrokerState& state, const Moment& moment, const SendConfirm& due)
{
    answer(state, moment, due.message, {due.channel, due.number});
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
