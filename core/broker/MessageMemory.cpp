#include "core/broker/MessageMemory.h"

namespace postroom {

Answer<Reply> setWatermark(BrokerState& state, const SetMemoryWatermark& asked)
{
    if (asked.bytes < 0)
        return refuse(ReplyCode::PreconditionFailed, "a memory watermark is a number of bytes, or 0 for none");
    state.watermark = static_cast<std::uint64_t>(asked.bytes);
    return Reply{};
}

void watchMemory(BrokerState& state, const Moment& moment)
{
    const bool over = state.watermark > 0 && state.storedBytes > state.watermark;
    if (over == state.alarm)
        return;
    state.alarm = over;
    const Moment then = moment.because(moment.note(MemoryAlarm{over, state.storedBytes, state.watermark}));
    if (over)
        return;
    state.connections.forEach([&](Connection& connection) {
        if (!connection.blocked)
            return;
        connection.blocked = false;
        then.note(ConnectionUnblocked{connection.id});
        // What it sent meanwhile is read now, in order (FLOW-3).
        if (!connection.held.empty())
            then.later({}, ReadHeld{connection.id});
    });
}

bool holdBack(BrokerState& state, const Moment& moment, Connection& connection, Held arrival)
{
    const bool publishes = std::holds_alternative<ArriveAtExchange>(arrival);
    if (!connection.blocked && !(state.alarm && publishes) && connection.held.empty())
        return false;
    if (!connection.blocked && state.alarm) {
        connection.blocked = true;
        moment.note(ConnectionBlocked{connection.id});
    }
    connection.held.push_back(std::move(arrival));
    return true;
}

} // namespace postroom
