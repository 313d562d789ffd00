#include "core/broker/DeclaringQueues.h"

#include "core/broker/BindingRules.h"
#include "core/broker/Consuming.h"
#include "core/broker/DeclaringExchanges.h"
#include "core/broker/DirectReply.h"
#include "core/broker/DrawnName.h"
#include "core/broker/MessageMemory.h"
#include "core/broker/NameRules.h"
#include "core/broker/Permitting.h"
#include "core/broker/PolicyRules.h"
#include "core/broker/QueueExpiry.h"

#include <fmt/format.h>

namespace postroom {

namespace {

tl::unexpected<Refusal> locked(const Queue& queue)
{
    return refuse(ReplyCode::ResourceLocked,
                  fmt::format("cannot obtain exclusive access to locked queue '{}' in vhost '{}'. It could be "
                              "originally declared on another connection or the exclusive property value does not "
                              "match that of the original declaration.",
                              queue.spec->name, queue.spec->vhost));
}

/// VH-4, VH-5.
std::optional<Refusal> mayNotDeclare(const BrokerState& state, const QueueSpec& spec, ConnectionId by)
{
    if (const auto refusal = lacks(state, by, Right::Configure, ObjectKind::Queue, spec.name))
        return refusal;
    const FieldValue* exchange = spec.arguments.find("x-dead-letter-exchange");
    if (!exchange || !exchange->asText())
        return std::nullopt;
    if (const auto refusal = lacks(state, by, Right::Read, ObjectKind::Queue, spec.name))
        return refusal;
    return lacks(state, by, Right::Write, ObjectKind::Exchange, *exchange->asText());
}

/// A declare that finds the queue counts as use of it (EXP-2).
Reply whatItHas(const Moment& moment, Queue& queue)
{
    startIdleTime(moment, queue);
    Reply reply;
    reply.name = queue.spec->name;
    reply.messages = queue.ready.count();
    reply.consumers = queue.consumerCount();
    return reply;
}

Answer<Reply> declareAgain(const Moment& moment, Queue& existing, const QueueSpec& spec, ConnectionId by)
{
    // Whose it is comes before every other property (R-DECL-5).
    if (existing.spec->exclusive != spec.exclusive || (existing.owner && existing.owner != by))
        return locked(existing);
    if (isReserved(spec.name))
        return refuseReserved("queue", spec.name);
    if (const auto difference = firstDifference(*existing.spec, spec))
        return refuse(ReplyCode::PreconditionFailed, *difference);
    return whatItHas(moment, existing);
}

} // namespace

Answer<Reply> declareQueue(BrokerState& state, const Moment& moment, QueueSpec spec, ConnectionId by)
{
    spec.name = withoutLineBreaks(std::move(spec.name));
    if (spec.name.size() > 255)
        return refuseTooLong(spec.name);
    if (!by && !spec.owner.empty())
        by = state.connectionNamed(spec.owner);
    if (spec.exclusive && !by)
        return refuse(ReplyCode::PreconditionFailed,
                      fmt::format("an exclusive queue belongs to a connection: name the client that owns '{}'",
                                  spec.name));
    if (isReplyAddress(spec.name) || spec.name == replyShorthand)
        return lookUpReplyAddress(state, spec.vhost, spec.name);
    if (!spec.name.empty()) {
        if (const auto refusal = mayNotDeclare(state, spec, by))
            return tl::unexpected(*refusal);
        if (Queue* existing = state.findQueue(spec.vhost, spec.name))
            return declareAgain(moment, *existing, spec, by);
        if (isReserved(spec.name))
            return refuseReserved("queue", spec.name);
    }
    Answer<QueueSettings> settings = QueueSettings::read(spec);
    if (!settings)
        return tl::unexpected(settings.error());
    if (spec.name.empty()) {
        spec.name = drawName(moment.dice, "amq.gen-");
        if (const auto refusal = mayNotDeclare(state, spec, by))
            return tl::unexpected(*refusal);
    }
    ensureVhost(state, moment, spec.vhost);
    VirtualHost& vhost = *state.findVhost(spec.vhost);
    if (vhost.maxQueues && vhost.queues.size() >= *vhost.maxQueues)
        return refuse(ReplyCode::PreconditionFailed,
                      fmt::format("cannot declare queue '{}': queue limit in vhost '{}' ({}) is reached", spec.name,
                                  spec.vhost, *vhost.maxQueues));
    if (spec.exclusive)
        spec.durable = false; // R-DECL-7
    Queue queue;
    queue.id = state.queues.nextId();
    queue.spec = std::make_shared<const QueueSpec>(std::move(spec));
    queue.settings = std::move(*settings);
    queue.owner = queue.spec->exclusive ? by : ConnectionId{};
    Reply reply;
    reply.name = queue.spec->name;
    vhost.queues[queue.spec->name] = queue.id;
    state.routeCache.clear();
    moment.note(QueueDeclared{queue.id, queue.spec});
    Queue& added = state.queues.add(std::move(queue));
    applyPolicies(state, moment, added);
    startIdleTime(moment, added);
    return reply;
}

Answer<Reply> lookUpQueue(BrokerState& state, const Moment& moment, const LookUpQueue& asked, ConnectionId by)
{
    const std::string name = withoutLineBreaks(asked.name);
    if (isReplyAddress(name) || name == replyShorthand)
        return lookUpReplyAddress(state, asked.vhost, name);
    const Answer<Queue*> queue = accessibleQueue(state, asked.vhost, name, by);
    if (!queue)
        return tl::unexpected(queue.error());
    return whatItHas(moment, **queue);
}

Answer<Queue*> accessibleQueue(BrokerState& state, const std::string& vhost, const std::string& name,
                               ConnectionId by)
{
    Queue* queue = state.findQueue(vhost, name);
    if (!queue)
        return notFound("queue", name, vhost);
    if (queue->owner && by && queue->owner != by)
        return locked(*queue);
    return queue;
}

Answer<Reply> deleteQueue(BrokerState& state, const Moment& moment, DeleteQueue asked, ConnectionId by)
{
    asked.name = withoutLineBreaks(std::move(asked.name));
    if (const auto refusal = lacks(state, by, Right::Configure, ObjectKind::Queue, asked.name))
        return tl::unexpected(*refusal);
    if (!state.findQueue(asked.vhost, asked.name))
        return Reply{}; // R-DEL-1
    const Answer<Queue*> queue = accessibleQueue(state, asked.vhost, asked.name, by);
    if (!queue)
        return tl::unexpected(queue.error());
    if ((*queue)->isQuorum() && (asked.ifUnused || asked.ifEmpty))
        return refuse(ReplyCode::NotImplemented,
                      fmt::format("cannot delete queue '{}' in vhost '{}'. queue.delete operations with "
                                  "if-unused or if-empty flag set are not supported by queues of type quorum",
                                  asked.name, asked.vhost),
                      Scope::Connection); // QQ-3
    if (asked.ifUnused && !(*queue)->consumers.empty())
        return refuse(ReplyCode::PreconditionFailed,
                      fmt::format("queue '{}' in vhost '{}' in use", asked.name, asked.vhost));
    if (asked.ifEmpty && !(*queue)->ready.empty())
        return refuse(ReplyCode::PreconditionFailed,
                      fmt::format("queue '{}' in vhost '{}' not empty", asked.name, asked.vhost));
    Reply reply;
    reply.messages = (*queue)->ready.count();
    removeQueue(state, moment, (*queue)->id, DeleteReason::Asked);
    return reply;
}

Answer<Reply> purgeQueue(BrokerState& state, const Moment& moment, const PurgeQueue& asked, ConnectionId by)
{
    if (const auto refusal = lacks(state, by, Right::Read, ObjectKind::Queue, asked.name))
        return tl::unexpected(*refusal);
    const Answer<Queue*> queue = accessibleQueue(state, asked.vhost, asked.name, by);
    if (!queue)
        return tl::unexpected(queue.error());
    Reply reply;
    reply.messages = (*queue)->ready.count();
    while (!(*queue)->ready.empty()) {
        const QueuedCopy copy = (*queue)->ready.takeHead();
        forgetStored(state, *copy.message);
        moment.note(Dropped{copy.copy, copy.message->id, (*queue)->id, {}, 0, 0, DropReason::Purged});
    }
    return reply;
}

void removeQueue(BrokerState& state, const Moment& moment, QueueId id, DeleteReason reason)
{
    Queue& queue = state.queues.get(id);
    // Ready messages vanish, and so do unacked ones; none is dead-lettered (R-DEL-2).
    while (!queue.ready.empty()) {
        const QueuedCopy copy = queue.ready.takeHead();
        forgetStored(state, *copy.message);
        moment.note(Dropped{copy.copy, copy.message->id, id, {}, 0, 0, DropReason::QueueDeleted});
    }
    state.channels.forEach([&](const Channel& channel) {
        channel.forEachUnacked([&](const UnackedDelivery& delivery) {
            if (delivery.queue != id)
                return;
            forgetStored(state, *delivery.copy.message);
            moment.note(Dropped{delivery.copy.copy, delivery.copy.message->id, id, channel.id, delivery.tag, 0,
                                DropReason::QueueDeleted});
        });
    });
    const std::set<ConsumerId> consumers = queue.consumers;
    for (const ConsumerId consumer : consumers)
        unsubscribe(state, moment, consumer, ByBroker::Yes);
    const std::set<BindingId> bindings = queue.bindings;
    for (const BindingId binding : bindings)
        removeBinding(state, moment, binding);
    state.vhosts[queue.spec->vhost].queues.erase(queue.spec->name);
    state.routeCache.clear();
    state.queues.remove(id);
    moment.note(QueueDeleted{id, reason});
}

} // namespace postroom
