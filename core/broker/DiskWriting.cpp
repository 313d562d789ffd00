#include "core/broker/DiskWriting.h"

#include <algorithm>

namespace postroom {

Answer<Reply> setDiskDelay(BrokerState& state, const Moment& moment, const SetDiskDelay& asked)
{
    if (asked.delay < Duration{})
        return refuse(ReplyCode::PreconditionFailed, "a delay cannot be negative");
    state.diskDelay = asked.delay;
    moment.note(DiskDelaySet{asked.delay});
    return Reply{};
}

bool isKeptOnDisk(const Queue& queue, const Message& message)
{
    return queue.isQuorum() || (queue.spec->durable && message.content->properties.deliveryMode.value_or(1) == 2);
}

bool writeToDisk(BrokerState& state, const Moment& moment, const Queue& queue, const Message& message)
{
    if (state.diskDelay.isZero() || !isKeptOnDisk(queue, message))
        return false;
    // What has been written since is of no interest any more, so the list is as short as the disk is fast.
    while (!state.writing.empty() && state.writing.front().second <= moment.now)
        state.writing.pop_front();
    state.writing.emplace_back(message.id, moment.now + state.diskDelay);
    return true;
}

bool isBeingWritten(const BrokerState& state, SimTime now, MessageId message)
{
    return std::any_of(state.writing.begin(), state.writing.end(),
                       [&](const auto& each) { return each.first == message && each.second > now; });
}

} // namespace postroom
