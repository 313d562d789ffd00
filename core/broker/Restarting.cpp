#include "core/broker/Restarting.h"

#include "core/broker/BindingRules.h"
#include "core/broker/Connecting.h"
#include "core/broker/DeclaringQueues.h"
#include "core/broker/Delivering.h"
#include "core/broker/DiskWriting.h"
#include "core/broker/MessageMemory.h"
#include "core/broker/QueueExpiry.h"

namespace postroom {

namespace {

/// What is kept on the disk survives, if it has got there: in good order the broker waits for that.
bool survives(const BrokerState& state, SimTime now, const Queue& queue, const Message& message, bool hard)
{
    return isKeptOnDisk(queue, message) && !(hard && isBeingWritten(state, now, message.id));
}

void dropTransient(BrokerState& state, const Moment& moment, Queue& queue, bool hard)
{
    std::vector<QueuedCopy> kept;
    while (!queue.ready.empty()) {
        QueuedCopy copy = queue.ready.takeHead();
        if (survives(state, moment.now, queue, *copy.message, hard)) {
            kept.push_back(std::move(copy));
            continue;
        }
        forgetStored(state, *copy.message);
        moment.note(Dropped{copy.copy, copy.message->id, queue.id, {}, 0, 0, DropReason::BrokerRestarted});
    }
    for (QueuedCopy& copy : kept)
        queue.ready.append(std::move(copy));
}

} // namespace

Answer<Reply> restart(BrokerState& state, const Moment& moment, const RestartBroker& asked)
{
    const Moment stopped = moment.because(moment.note(BrokerStopped{asked.hard}));
    endAllConnections(state, stopped, asked.hard ? EndReason::Crashed : EndReason::ClosedByBroker);
    state.confirms.clear();

    std::vector<QueueId> transient;
    state.queues.forEach([&](Queue& queue) {
        if (!queue.spec->durable)
            transient.push_back(queue.id);
        else
            dropTransient(state, stopped, queue, asked.hard);
    });
    state.writing.clear();
    for (const QueueId queue : transient)
        removeQueue(state, stopped, queue, DeleteReason::BrokerRestarted);
    // A binding is gone with either of its ends (R-BIND-6, DUR-3).
    std::vector<ExchangeId> exchanges;
    state.exchanges.forEach([&](const Exchange& exchange) {
        if (!exchange.spec().durable)
            exchanges.push_back(exchange.id());
    });
    for (const ExchangeId exchange : exchanges) {
        if (state.exchanges.find(exchange))
            removeExchange(state, stopped, exchange);
    }

    std::uint64_t messages = 0;
    state.queues.forEach([&](const Queue& queue) { messages += queue.ready.count(); });
    const Moment started = stopped.because(stopped.note(BrokerStarted{messages}));
    std::vector<QueueId> left;
    state.queues.forEach([&](Queue& queue) {
        startIdleTime(started, queue); // EXP-5
        left.push_back(queue.id);
    });
    // What ran out meanwhile expires now (DUR-7).
    for (const QueueId queue : left)
        expireHeads(state, started, queue);
    return Reply{};
}

} // namespace postroom
